"""Trains tiny models on data of one's own, takes them into a library, and asks them for something."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import torch
from safetensors.torch import load_file
from tiny_gan import MemoryInputs

from studio.core.device import Device, DeviceKind
from studio.core.events import Output
from studio.core.family import ModelInfo
from studio.core.request import InputRef, ModelRef, Request
from studio.engine.models import ModelLibrary
from studio.training.recipe_list import recipe
from studio.training.runs import DataSource, Run, Runs, RunSpec, RunState
from studio.training.starting import Hooks, Workplace, train

CPU = Device(DeviceKind.CPU, "CPU")


class Place:
    """Runs and models of a test."""

    def __init__(self, folder: Path) -> None:
        self.runs = Runs(folder / "runs")
        self.workplace = Workplace(ModelLibrary(folder / "none", folder / "models"), CPU, folder / "cache")

    def spec(self, name: str, data: Path, size: int, **settings: Any) -> RunSpec:
        learns = recipe(name).learns
        return RunSpec("My things", learns, name, DataSource(str(data)), size=size, settings=settings)

    def run(self, name: str, data: Path, size: int, **settings: Any) -> Run:
        return self.runs.create(self.spec(name, data, size, **settings))

    def train(self, run: Run, hooks: Hooks | None = None) -> None:
        end = train(run, self.workplace, hooks or Hooks())
        assert end.state is RunState.FINISHED, end.failure

    def taken_in(self, run: Run) -> ModelInfo:
        assert run.model_folder is not None
        info = self.workplace.library.add(run.model_folder)
        assert (info.name, info.licence) == ("My things", "yours")
        assert "terms" in info.licence_note
        return self.workplace.library.check(info.id)


def after_steps(many: int) -> Hooks:
    """Stops after so many steps; preparing does not count."""
    asked = 0

    def prepare(done: int, total: int) -> None:
        nonlocal asked
        asked = -1  # it is asked once more before training begins

    def should_stop() -> bool:
        nonlocal asked
        asked += 1
        return asked > many

    return Hooks(prepare=prepare, should_stop=should_stop)


def goes_on_exactly(place: Place, spec: RunSpec) -> Run:
    """Trains in one go and in two pieces; both give the same numbers. Gives the first."""
    whole, cut = (place.runs.create(spec) for _ in range(2))
    place.train(whole)
    end = train(cut, place.workplace, after_steps(2))
    assert end.state is RunState.PAUSED, end.failure
    assert (cut.folder / "checkpoint.safetensors").is_file()
    place.train(cut)
    one, other = (load_file(run.folder / "checkpoint.safetensors") for run in (whole, cut))
    assert one.keys() == other.keys()
    assert all(torch.equal(one[key], other[key]) for key in one)
    return whole


def drawn(
    family: Any,
    info: ModelInfo,
    task: str,
    params: Any,
    inputs: MemoryInputs | None = None,
    given: tuple[InputRef, ...] = (),
) -> Any:
    """The first thing that comes of a request."""
    model = family.load(info, CPU)
    request = Request.make(family.name, task, ModelRef(info.id, info.sha256), 5, params, given)
    events = list(family.run(model, request, inputs or MemoryInputs()))
    return next(event for event in events if isinstance(event, Output))
