"""A kill between two files: what came of a run is whole or not there, and what was begun is done again."""

from __future__ import annotations

import hashlib
import shutil
import sys
from collections.abc import Callable
from itertools import count
from pathlib import Path

import numpy as np
import pytest
from dying import deaths
from safetensors.numpy import save
from tiny_loras import save_kohya
from training_room import CPU

from studio.engine.manifest import CARD, MANIFEST, read_manifest
from studio.engine.models import ModelLibrary
from studio.training import starting
from studio.training.evaluation.judgement import Judgement
from studio.training.evaluation.judgement_writer import JudgementWriter
from studio.training.evaluation.kept import Terms, kept_on
from studio.training.evaluation.onlooker import SheetName, unheard
from studio.training.loop import TrainingProgress
from studio.training.lora_files import LORA_FILE, call_lora
from studio.training.naming import call_model
from studio.training.renaming import rename
from studio.training.run_progress import look_at
from studio.training.runs import MODEL, Learns, Run, Runs, RunSpec, RunState
from studio.training.starting import Hooks, Job, Workplace, train
from studio.training.workshop import adopt

BUNDLED = Path(__file__).parents[3] / "models" / "prose"
TERMS = Terms("ab", "", 0, "", own=False, painter="", count=None, sets=None)

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="there is no fork")


@pytest.fixture
def fresh(tmp_path: Path) -> Callable[[], Path]:
    """A new folder each time."""
    numbers = count()

    def make() -> Path:
        folder = tmp_path / str(next(numbers))
        folder.mkdir()
        return folder

    return make


def put_weights(folder: Path) -> Path:
    """A model of a run, as its recipe writes it."""
    folder.mkdir()
    for name in (MANIFEST, CARD):
        shutil.copy(BUNDLED / name, folder)
    (folder / read_manifest(folder).weights.file).write_bytes(b"weights")
    return folder


def put_writer(folder: Path) -> Run:
    """A run that has learned to write, as it seems."""
    run = Runs(folder).create(RunSpec("Foxes", Learns.TRANSFORMER, "own-text"))
    call_model(put_weights(run.folder / MODEL), run)
    return run


def test_a_model_that_takes_the_place_of_an_earlier_one_is_never_half_there(
    fresh: Callable[[], Path],
) -> None:
    def prepare() -> Path:
        folder = fresh()
        put_writer(folder)
        put_weights(folder / "made")
        return folder

    def put(folder: Path) -> None:
        starting._put_model(Runs(folder).all()[0], folder / "made")

    for folder in deaths(prepare, put):
        run = Runs(folder).all()[0]
        if run.model_folder is not None:
            assert len(list(run.model_folder.iterdir())) == 3
        put(folder)  # as going on does
        assert run.model_folder is not None
        assert sorted(path.name for path in run.folder.iterdir()) == [MODEL, "run.json"]


def test_what_a_finished_run_has_learned_is_in_the_library_or_told_to_wait(fresh: Callable[[], Path]) -> None:
    content = save({"numbers": np.zeros(8, np.float32)})

    def prepare() -> Path:
        folder = fresh()
        made = put_weights(folder / "made")
        manifest = read_manifest(made)
        (made / manifest.weights.file).write_bytes(content)
        weights = manifest.weights.model_copy(
            update={"sha256": hashlib.sha256(content).hexdigest(), "size": len(content)}
        )
        (made / MANIFEST).write_text(manifest.model_copy(update={"weights": weights}).to_toml())
        Runs(folder / "runs").create(RunSpec("Foxes", Learns.TRANSFORMER, "own-text"))
        return folder

    def learn(job: Job) -> tuple[TrainingProgress, Path]:
        return TrainingProgress(1, 1, 1, 1.0, {}), job.run.folder.parents[1] / "made"

    def go(folder: Path) -> None:
        library = ModelLibrary(folder / "none", folder / "models")
        (run,) = Runs(folder / "runs").all()
        train(run, Workplace(library, CPU, folder / "cache"), Hooks(), {"own-text": learn})
        adopt(run, library)

    told: list[tuple[bool, bool, bool]] = []
    for folder in deaths(prepare, go):
        (run,) = Runs(folder / "runs").all()
        there = bool(ModelLibrary(folder / "none", folder / "models").all())
        told.append((run.state is RunState.FINISHED, look_at(run).waits, there))
    finished = [one for one in told if one[0]]
    assert (True, True, False) in finished
    assert finished[-1] == (True, False, True)
    assert all(waits or there for _, waits, there in finished)


def judge(folder: Path, value: int) -> None:
    with JudgementWriter(folder, unheard) as writer:
        first, _ = writer.onlookers(both=False)
        for name in (SheetName.DRAWN, SheetName.REAL):
            first.show(name, [[np.full((8, 8, 3), value, np.uint8)]])
        writer.finish({"model": value}, TERMS)


def test_a_judgement_that_is_kept_has_all_its_sheets(fresh: Callable[[], Path]) -> None:
    """One that serves once more would never get them."""

    def prepare() -> Path:
        folder = fresh()
        judge(folder, 1)
        return folder

    values: list[object] = []
    for folder in deaths(prepare, lambda folder: judge(folder, 2)):
        judgement = Judgement(folder)
        values.append(judgement.report.get("model"))
        if judgement.report:
            assert kept_on(judgement, TERMS)
            assert judgement.sheet(SheetName.DRAWN)
            assert judgement.sheet(SheetName.REAL)
    assert set(values) == {1, None, 2}


def put_ink(folder: Path) -> Run:
    """A run that has made a LoRA."""
    run = Runs(folder).create(RunSpec("Foxes", Learns.DIFFUSION, "lora"))
    (run.folder / MODEL).mkdir()
    save_kohya(run.folder / MODEL / LORA_FILE)
    call_lora(run.folder / MODEL, run)
    return run


@pytest.mark.parametrize("put", [put_writer, put_ink])
def test_what_was_renamed_when_it_was_killed_can_be_renamed_again(
    fresh: Callable[[], Path], put: Callable[[Path], Run]
) -> None:
    def library(folder: Path) -> ModelLibrary:
        return ModelLibrary(folder / "none", folder / "models")

    def prepare() -> Path:
        folder = fresh()
        run = put(folder / "runs")
        if run.model_folder is not None:
            weights = read_manifest(run.model_folder).weights
            whole = BUNDLED / weights.file
            (run.model_folder / weights.file).unlink()
            (run.model_folder / weights.file).symlink_to(whole)
        adopt(run, library(folder))
        return folder

    def call(folder: Path) -> None:
        runs = Runs(folder / "runs")
        rename(runs.all()[0], "Red foxes", runs, library(folder))

    for folder in deaths(prepare, call):
        call(folder)
        (run,) = Runs(folder / "runs").all()
        models = library(folder)
        told = [run.spec.name, *(one.name for one in models.all()), *(one.name for one in models.loras.all())]
        assert told == ["Red foxes"] * 2
        if run.lora_file is not None:
            assert run.lora_file.stem == "Red foxes"
