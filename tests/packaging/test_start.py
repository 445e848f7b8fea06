"""The packaged program answers for the parts of itself that it starts as processes of their own."""

import importlib.util
import os
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def start() -> ModuleType:
    spec = importlib.util.spec_from_file_location("start", ROOT / "packaging" / "start.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_only_parts_of_the_program_are_run_alone(start: ModuleType):
    part = "studio.gallery.documents.pdf_process"
    assert start.part_asked_for(["quartet", "-m", part, "a.pdf"]) == part
    assert start.part_asked_for(["quartet", "-m", "http.server"]) is None
    assert start.part_asked_for(["quartet", "generate", "faces"]) is None
    assert start.part_asked_for(["quartet"]) is None


def test_what_the_program_opens_loads_the_libraries_of_the_system(
    start: ModuleType, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setenv("LD_LIBRARY_PATH", "/opt/quartet/_internal")
    monkeypatch.setenv("LD_LIBRARY_PATH_ORIG", "/usr/local/lib")
    start.give_back_library_path()
    assert os.environ["LD_LIBRARY_PATH"] == "/usr/local/lib"
    assert "LD_LIBRARY_PATH_ORIG" not in os.environ


def test_a_part_started_by_the_packaged_program_does_its_work(tmp_path: Path):
    broken = tmp_path / "broken.pdf"
    broken.write_bytes(b"no PDF")
    told = subprocess.run(
        [
            sys.executable,
            ROOT / "packaging" / "start.py",
            "-m",
            "studio.gallery.documents.pdf_process",
            broken,
        ],
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        check=False,
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert '"problem": "damaged"' in told.stdout, told.stderr
