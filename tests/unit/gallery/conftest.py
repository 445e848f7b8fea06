"""Galleries, pictures and requests for the stories of the gallery."""

from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest

from studio.core.events import Picture
from studio.core.request import ModelRef, Request
from studio.families.gan.params import FacesParams
from studio.gallery.gallery import Gallery
from studio.gallery.record import NewItem

MakeRequest = Callable[..., Request]


@pytest.fixture
def request_for() -> MakeRequest:
    """A request for faces: `request_for(seed=7, model="faces-1024", truncation=0.7)`."""

    def make(seed: int = 7, model: str = "faces-1024", truncation: float = 0.7) -> Request:
        params = FacesParams(count=1, truncation=truncation)
        return Request.make("gan", "faces", ModelRef(model, "ab" * 32), seed, params)

    return make


@pytest.fixture
def picture() -> Picture:
    """Sixty by forty pixels, each another colour."""
    return np.random.default_rng(1).integers(0, 256, (40, 60, 3), dtype=np.uint8)


@pytest.fixture
def new_face(request_for: MakeRequest) -> Callable[..., NewItem]:
    """What the engine says about a face."""

    def make(seed: int = 7, name: str = "Face 7", **more: object) -> NewItem:
        given = {"request": request_for(seed), "seconds": 0.4, "device": "2-core CPU", "model_name": "Faces"}
        return NewItem(name, **{**given, **more})  # type: ignore[arg-type]

    return make


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """Where the gallery of the test lies."""
    return tmp_path / "gallery"


@pytest.fixture
def gallery(home: Path) -> Iterator[Gallery]:
    """An empty gallery, closed afterwards."""
    with Gallery.open(home) as opened:
        yield opened
