"""A training that is killed again and again (kill -9) ends as one that was not: same weights, same curve."""

from __future__ import annotations

import os
import random
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
import torch
from safetensors.torch import load_file
from tiny_trainings import KINDS, Kind, curve, is_same, learned, put_data
from training_room import Place

from studio.training import processes
from studio.training.runs import Run, RunState

SUPPORT = Path(__file__).parents[2] / "support"
BY_NAME = {kind.recipe: kind for kind in KINDS}
EVERY_STEP = {"checkpoint_minutes": 0.0}

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no kill -9 here")


@pytest.fixture(autouse=True)
def _one_thread() -> Iterator[None]:
    before = torch.get_num_threads()
    torch.set_num_threads(1)
    yield
    torch.set_num_threads(before)


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return put_data(tmp_path_factory.mktemp("data"))


def killed_run(
    place: Place, kind: Kind, data: Path, steps: int, kills: int, way: str
) -> tuple[Run, list[str]]:
    """The run, finished at last, and what became of each child."""
    run = place.runs.create(kind.spec(data, steps, **EVERY_STEP))
    program = [str(SUPPORT / "kill_program.py"), str(run.folder), str(kills), "7", way]
    done = subprocess.run(
        [sys.executable, *program],
        env=os.environ | {"PYTHONPATH": f"{SUPPORT}{os.pathsep}{SUPPORT.parents[1]}", "OMP_NUM_THREADS": "1"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-3000:]
    return run, done.stdout.splitlines()


def is_unharmed(whole: Run, killed: Run) -> None:
    """All that was learned is the same to the bit, so is the curve, and so is the model."""
    assert killed.state is RunState.FINISHED
    assert is_same(whole, killed)
    assert curve(whole) == curve(killed)
    assert _model(whole) == _model(killed)
    assert not list(killed.folder.glob("samples/*.part"))


def _model(run: Run) -> dict[str, list[tuple[str, bytes]]]:
    """The tensors of each file of the model."""
    assert run.model_folder is not None
    files = sorted(run.model_folder.glob("*.safetensors"))
    assert files
    return {
        file.name: [(name, tensor.numpy().tobytes()) for name, tensor in sorted(load_file(file).items())]
        for file in files
    }


@pytest.mark.parametrize(("name", "way"), [("own-text", "time"), ("textbook-vae", "files")])
def test_three_kills_change_nothing(name: str, way: str, data: Path, tmp_path: Path) -> None:
    place, kind = Place(tmp_path), BY_NAME[name]
    whole = learned(place, kind.spec(data, 8, **EVERY_STEP))
    killed, story = killed_run(place, kind, data, 8, 3, way)
    assert any(line.startswith("killed") for line in story), story
    is_unharmed(whole, killed)


@pytest.mark.slow
@pytest.mark.timeout(1800)
@pytest.mark.parametrize("way", ["time", "files"])
@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.recipe)
def test_twenty_kills_change_nothing(kind: Kind, way: str, data: Path, tmp_path: Path) -> None:
    """pytest -m slow tests/unit/training/test_kills.py: at random moments, and between a save's files."""
    place, steps = Place(tmp_path), 60
    whole = learned(place, kind.spec(data, steps, **EVERY_STEP))
    killed, story = killed_run(place, kind, data, steps, 20, way)
    print(kind.recipe, way, *story, sep="; ")
    assert any(0 < int(line.split()[1]) < steps for line in story), "some were killed on the way"
    is_unharmed(whole, killed)


@pytest.mark.slow
@pytest.mark.timeout(1800)
@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.recipe)
def test_twenty_kills_of_the_program_that_the_workshop_starts(kind: Kind, data: Path, tmp_path: Path) -> None:
    """The same with `quartet train run`, which takes seconds to begin; also killed while it begins."""
    place, chance = Place(tmp_path), random.Random(11)
    whole = learned(place, kind.spec(data, 60, **EVERY_STEP))
    run = place.runs.create(kind.spec(data, 60, **EVERY_STEP))
    for _ in range(20):
        child = processes.start(run)
        time.sleep(chance.uniform(1.0, 8.0))
        child.kill()
        child.wait()
    assert processes.start(run).wait() == 0
    is_unharmed(whole, run)
