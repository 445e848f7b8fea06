"""What all tests share: no screen, no user's folders, no thread left behind."""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["LC_ALL"] = "C.UTF-8"  # tests read English words, wherever they run
if "PYTEST_XDIST_WORKER" in os.environ:  # each process has a core of its own
    os.environ.setdefault("OMP_NUM_THREADS", "1")

from scripted_family import ScriptedFamily, put_model

from studio.app import Studio, open_studio
from studio.core.request import ModelRef
from studio.engine.places import Places

if TYPE_CHECKING:
    from installed_pack import FaceModels
    from patient_bot import PatientBot

pytest_plugins = ["installed_pack"]


def pytest_make_parametrize_id(val: object, argname: str) -> str | None:
    """Bytes name no test: they may hold the time they were made, and two workers must collect alike."""
    return argname if isinstance(val, bytes) else None


@pytest.fixture(autouse=True)
def _own_home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """No test sees or touches the studio of whoever runs it."""
    monkeypatch.setenv("QUARTET_HOME", str(tmp_path_factory.mktemp("home")))


@pytest.fixture(autouse=True)
def _no_thread_left() -> Iterator[None]:
    """A thread of ours that outlives its test is a leak; one that imports torch is given its time."""
    yield
    deadline = time.monotonic() + 30
    while (left := _our_threads()) and time.monotonic() < deadline:
        time.sleep(0.01)
    assert not left, f"threads left behind: {left}"


def _our_threads() -> list[str]:
    return [thread.name for thread in threading.enumerate() if thread.name.startswith("quartet")]


@pytest.fixture
def qtbot(qapp: object, request: pytest.FixtureRequest) -> PatientBot:
    """Drives widgets."""
    from patient_bot import PatientBot

    return PatientBot(request)


@pytest.fixture
def places(tmp_path: Path) -> Places:
    """Folders of a new studio."""
    return Places.under(tmp_path / "studio")


@pytest.fixture
def scripted() -> ScriptedFamily:
    """The family that does what the test says."""
    return ScriptedFamily()


@pytest.fixture
def scripted_model(places: Places) -> ModelRef:
    """A model for it, installed."""
    return put_model(places.models)


@pytest.fixture
def scripted_studio(places: Places, scripted: ScriptedFamily, scripted_model: ModelRef) -> Iterator[Studio]:
    """A studio that runs the scripted family."""
    with open_studio(places, scripted.registry) as studio:
        yield studio


@pytest.fixture
def real_places(places: Places, face_models: FaceModels) -> Places:
    """Folders of a new studio with the real face model in it (or, without the pack, the bundled one)."""
    places.data.mkdir(parents=True)
    if not face_models.missing:
        places.models.symlink_to(face_models.places.models)
    return places
