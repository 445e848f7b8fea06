"""Runs are kept, trained by a program of their own, paused, gone on with, removed and brought back."""

from __future__ import annotations

import json
import shutil
import subprocess
from dataclasses import replace
from pathlib import Path
from types import MappingProxyType
from typing import Any

import pytest
import torch
from typer.testing import CliRunner

from studio.cli.application import application
from studio.core.device import Device
from studio.core.errors import UserError
from studio.engine.devices import DeviceChoice, choose_device
from studio.engine.manifest import read_manifest
from studio.engine.models import ModelLibrary
from studio.training import processes
from studio.training.loop import LoopSettings
from studio.training.loop import run as run_loop
from studio.training.recipe_list import RECIPES, recipe, recipes_for
from studio.training.runs import (
    CHECKPOINT,
    END,
    STOP,
    DataSource,
    Learns,
    Runs,
    RunSpec,
    RunState,
    open_run,
)
from studio.training.starting import LEARNERS, Hooks, Job, Workplace, train

BUNDLED = Path(__file__).parents[3] / "models" / "prose"


class Counting:
    """A task that counts: after n steps its weight says what every step added."""

    name = "counting"
    details = MappingProxyType[str, str]({})
    total_steps = 40
    images_per_step = 1

    def __init__(self) -> None:
        self.weight = torch.zeros(1, dtype=torch.float64)

    def step(self, index: int) -> dict[str, float]:
        self.weight += (index + 1) ** 2
        return {"loss": 1 / (index + 1)}

    def tensors(self) -> dict[str, torch.Tensor]:
        return {"weight": self.weight}

    def restore(self, tensors: Any) -> None:
        self.weight = tensors["weight"].clone()

    def samples(self) -> None:
        return None

    def judge(self) -> None:
        return None


def counting(job: Job) -> Any:
    """The recipe: its model is the bundled one, as if it had learned to write."""
    settings = LoopSettings(minutes=job.run.spec.minutes, log_every=2)
    resume = (job.out / CHECKPOINT).is_file()
    progress = run_loop(
        Counting(), job.out, settings, job.hooks.report, resume=resume, should_stop=job.hooks.should_stop
    )
    made = job.out / "made"
    shutil.copytree(BUNDLED, made, dirs_exist_ok=True)
    return progress, made


@pytest.fixture
def runs(tmp_path: Path) -> Runs:
    return Runs(tmp_path / "runs")


@pytest.fixture
def workplace(tmp_path: Path) -> Workplace:
    device: Device = choose_device(DeviceChoice.CPU)
    return Workplace(ModelLibrary(tmp_path / "none", tmp_path / "models"), device, tmp_path / "cache")


def spec(name: str = "My foxes", **more: Any) -> RunSpec:
    return RunSpec(name, Learns.TRANSFORMER, "prose", DataSource(folder="/tmp/foxes"), **more)


def test_what_was_asked_for_comes_back(runs: Runs) -> None:
    asked = spec(base="prose", size=128, minutes=2.5, seed=7, settings={"rate": 0.001, "layers": 4})
    made = runs.create(asked)
    assert made.state is RunState.NEW
    assert runs.find(made.key).spec == asked
    later = runs.create(replace(spec("Another"), created=asked.created.replace(year=2099)))
    assert [run.key for run in runs.all()] == [later.key, made.key]
    (made.folder / "run.json").write_text("{}")
    assert [run.key for run in runs.all()] == [later.key]
    with pytest.raises(UserError, match="damaged"):
        open_run(made.folder)
    with pytest.raises(UserError, match="no run"):
        runs.find("gone")


def test_a_run_is_trained_stopped_and_gone_on_with(runs: Runs, workplace: Workplace) -> None:
    run = runs.create(spec())
    seen: list[int] = []

    def report(progress: Any) -> None:
        seen.append(progress.step)
        if progress.step == 10:
            processes.pause(run)

    assert train(run, workplace, Hooks(report), {"prose": counting}).state is RunState.PAUSED
    assert run.state is RunState.PAUSED
    assert seen[-1] == 10
    (run.folder / STOP).unlink()
    assert train(run, workplace, Hooks(), {"prose": counting}).state is RunState.FINISHED
    assert run.state is RunState.FINISHED
    assert run.watched.curve().newest("step") == 40
    model = run.model_folder
    assert model is not None
    assert read_manifest(model).name == "My foxes"
    info = workplace.library.add(model)
    assert info.id.startswith("my-foxes-")
    assert "/tmp/foxes" in (model / "CARD.md").read_text()


def test_a_run_that_fails_says_why(runs: Runs, workplace: Workplace) -> None:
    def fails(job: Job) -> Any:
        raise UserError("There are no pictures.", "Choose another folder.")

    run = runs.create(spec())
    assert train(run, workplace, Hooks(), {"prose": fails}).state is RunState.FAILED
    assert run.end is not None
    assert "no pictures" in run.end.failure
    unknown = runs.create(replace(spec(), recipe="tomorrow"))
    assert "tomorrow" in train(unknown, workplace, Hooks(), {}).failure


def test_a_run_belongs_to_one_program_at_a_time(runs: Runs, workplace: Workplace) -> None:
    run = runs.create(spec())

    def meanwhile(job: Job) -> Any:
        assert run.state is RunState.RUNNING
        with pytest.raises(UserError, match="already"):
            processes.start(run)
        with pytest.raises(UserError, match="Pause it"):
            runs.remove(run)
        with pytest.raises(UserError, match="already"):
            train(run, workplace, Hooks(), {"prose": counting})
        return counting(job)

    assert train(run, workplace, Hooks(), {"prose": meanwhile}).state is RunState.FINISHED


def test_removing_a_run_can_be_undone(runs: Runs) -> None:
    run = runs.create(spec())
    other = runs.create(replace(spec(), name="Another"))
    runs.remove(run)
    runs.remove(other)
    assert runs.all() == ()
    assert runs.bring_back(run).spec == run.spec
    assert len(runs.all()) == 1
    runs.forget_removed()
    with pytest.raises(UserError, match="gone for good"):
        runs.bring_back(other)


def test_a_run_is_renamed_and_its_model_keeps_its_place(runs: Runs) -> None:
    run = runs.create(spec())
    renamed = runs.rename(run, "Under another name")
    assert runs.find(run.key).spec == renamed.spec == replace(run.spec, name="Under another name")
    assert renamed.folder == run.folder


def test_a_run_that_is_renamed_while_it_learns_gives_its_model_the_new_name(
    runs: Runs, workplace: Workplace
) -> None:
    run = runs.create(spec())

    def renamed(job: Job) -> Any:
        runs.rename(run, "Red foxes")
        return counting(job)

    assert train(run, workplace, Hooks(), {"prose": renamed}).state is RunState.FINISHED
    assert run.model_folder is not None
    assert read_manifest(run.model_folder).name == "Red foxes"


def test_a_child_trains_and_a_killed_one_is_seen_as_paused(
    runs: Runs, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """With a recipe that cannot begin here, so that nothing is fetched: the child says so and ends."""
    monkeypatch.setenv("QUARTET_HOME", str(tmp_path / "home"))
    run = runs.create(replace(spec(), learns=Learns.VAE, recipe="faces-vae"))
    child = processes.start(run)
    assert child.wait(60) == 2
    assert run.state is RunState.FAILED
    assert run.end is not None
    assert "nothing to learn from" in run.end.failure
    assert (run.folder / "log.txt").read_text()
    (run.folder / END).unlink()
    (run.folder / CHECKPOINT).touch()
    assert run.state is RunState.PAUSED


def test_every_recipe_that_is_offered_can_be_started() -> None:
    assert {entry.id for entry in RECIPES} == set(LEARNERS)
    for learns in Learns:
        assert recipes_for(learns)
    assert recipe("prose").learns is Learns.TRANSFORMER
    with pytest.raises(UserError, match="prose"):
        recipe("poetry")


def test_reading_runs_imports_no_torch() -> None:
    code = (
        "import sys; import studio.training.runs, studio.training.processes, studio.training.recipe_list;"
        "assert 'torch' not in sys.modules"
    )
    subprocess.run([*processes.own_command()[:1], "-c", code], check=True, cwd=Path(__file__).parents[3])


def test_a_folder_of_ones_own_becomes_an_installed_model_by_one_command(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """With the smallest learner: what is trained is tested with its task."""
    monkeypatch.setenv("QUARTET_HOME", str(tmp_path / "home"))
    monkeypatch.setattr("studio.training.starting.LEARNERS", {"own-text": counting})
    (tmp_path / "tales").mkdir()
    out = tmp_path / "run"
    arguments = ["train", "own", str(tmp_path / "tales"), "--family", "transformer"]
    arguments += ["--json", "--out", str(out)]
    done = CliRunner().invoke(application(), arguments)
    assert done.exit_code == 0, done.output
    told = json.loads(done.stdout)
    assert told["state"] == "finished"
    assert open_run(out).spec.name == "tales"
    again = CliRunner().invoke(application(), arguments)
    assert again.exit_code == 2
    assert "already" in again.output
    resumed = CliRunner().invoke(application(), [*arguments, "--resume"])
    assert resumed.exit_code == 0, resumed.output
    assert json.loads(resumed.stdout)["model"] == told["model"]
    listed = CliRunner().invoke(application(), ["models", "list"])
    assert told["model"] in listed.output
    wrong = CliRunner().invoke(application(), [*arguments[:-2], "--recipe", "faces-gan"])
    assert wrong.exit_code == 2
