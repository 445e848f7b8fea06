"""A run that is renamed takes its model and its LoRA along, unless somebody has named them otherwise."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from tiny_loras import save_kohya

from studio.core.errors import UserError
from studio.engine.manifest import CARD, MANIFEST, read_manifest
from studio.engine.models import ModelLibrary
from studio.training.lora_files import LORA_FILE, call_lora
from studio.training.naming import call_model
from studio.training.renaming import rename
from studio.training.runs import MODEL, Learns, Run, Runs, RunSpec
from studio.training.workshop import adopt

BUNDLED = Path(__file__).parents[3] / "models" / "prose"


@pytest.fixture
def runs(tmp_path: Path) -> Runs:
    return Runs(tmp_path / "runs")


@pytest.fixture
def models(tmp_path: Path) -> ModelLibrary:
    return ModelLibrary(tmp_path / "none", tmp_path / "models")


@pytest.fixture
def writer(runs: Runs) -> Run:
    """Has learned to write, as it seems."""
    run = runs.create(RunSpec("Foxes", Learns.TRANSFORMER, "own-text"))
    made = run.folder / MODEL
    made.mkdir()
    for name in (MANIFEST, CARD):
        shutil.copy(BUNDLED / name, made)
    (made / read_manifest(made).weights.file).symlink_to(BUNDLED / read_manifest(made).weights.file)
    call_model(made, run)
    return run


def test_the_model_takes_the_name_and_keeps_its_id(runs: Runs, models: ModelLibrary, writer: Run) -> None:
    name = adopt(writer, models)
    assert name is not None
    before = models.get(name)
    assert rename(writer, "Red foxes", runs, models)
    after = models.get(name)
    assert (before.name, after.name) == ("Foxes", "Red foxes")
    assert (after.id, after.sha256) == (before.id, before.sha256)
    assert (after.folder / CARD).read_text().startswith("# Red foxes\n")
    assert runs.find(writer.key).spec.name == "Red foxes"
    models.remove(name)
    assert adopt(writer, models) == name  # taken once more, it has its new name too
    assert models.get(name).name == "Red foxes"
    assert rename(writer, "Foxes", runs, models)  # as undo does, with the run as it was then
    assert models.get(name).name == "Foxes"


def test_a_name_that_somebody_gave_the_model_stays(runs: Runs, models: ModelLibrary, writer: Run) -> None:
    name = adopt(writer, models)
    assert name is not None
    folder = models.get(name).folder
    named = read_manifest(folder).model_copy(update={"name": "Mine"})
    (folder / MANIFEST).write_text(named.to_toml())
    models.refresh()
    assert not rename(writer, "Red foxes", runs, models)
    assert models.get(name).name == "Mine"


def test_where_nothing_came_of_it_yet_the_run_alone_is_renamed(runs: Runs, models: ModelLibrary) -> None:
    run = runs.create(RunSpec("Foxes", Learns.TRANSFORMER, "own-text"))
    assert not rename(run, "Red foxes", runs, models)
    assert runs.find(run.key).spec.name == "Red foxes"
    runs.remove(run)
    with pytest.raises(UserError):
        rename(run, "Foxes", runs, models)


def test_the_lora_takes_the_name(runs: Runs, models: ModelLibrary) -> None:
    run = runs.create(RunSpec("Ink", Learns.DIFFUSION, "lora"))
    (run.folder / MODEL).mkdir()
    save_kohya(run.folder / MODEL / LORA_FILE)
    call_lora(run.folder / MODEL, run)
    assert adopt(run, models) == "Ink"
    (before,) = models.loras.all()
    assert rename(run, "Ink and wash", runs, models)
    (after,) = models.loras.all()
    assert (after.name, after.sha256) == ("Ink and wash", before.sha256)
    assert adopt(run, models) == "Ink and wash"
    assert not rename(run, "Ink and wash", runs, models)
    models.loras.rename(after, "Mine")
    assert not rename(run, "Ink", runs, models)
    assert [one.name for one in models.loras.all()] == ["Mine"]
