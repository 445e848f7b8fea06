"""A family that does what a test tells it to: the engine is tested without a network in sight."""

from __future__ import annotations

import hashlib
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

from studio.core.device import Device
from studio.core.events import Event, Output, Picture, Progress
from studio.core.family import ALONE, Companions, Inputs, ModelInfo, Task
from studio.core.params import Count, Params, param
from studio.core.request import ModelRef, Request
from studio.engine.families import FamilyRegistry
from studio.engine.manifest import Manifest, Weights


@dataclass(frozen=True)
class ScriptParams(Params):
    """How many pictures."""

    count: int = param(1, Count("Count", "How many.", 1, 1000))


@dataclass
class ScriptedModel:
    """Weights of nothing."""

    info: ModelInfo
    device: Device
    nbytes: int = 1000


Script = Callable[["ScriptedFamily", Request], Iterator[Event]]


def draw(seed: int, index: int = 0, size: int = 16) -> Picture:
    """A picture that depends on nothing but its arguments."""
    return np.random.default_rng([seed, index]).integers(0, 256, (size, size, 3), dtype=np.uint8)


def pictures(family: ScriptedFamily, request: Request) -> Iterator[Event]:
    """The ordinary script: `count` pictures, one after the other."""
    count = request.params_as(ScriptParams).count
    for index in range(count):
        yield Progress(index, count)
        family.reached.release()
        if family.gate is not None:
            family.gate.acquire(timeout=10)
        yield Output(index, draw(request.seed, index))


@dataclass
class ScriptedFamily:
    """Runs a script; remembers what it ran and whether its generators were closed."""

    script: Script = pictures
    name: str = "gan"
    tasks: tuple[Task, ...] = (Task("faces", "Draw", ScriptParams, "Picture"),)
    ran: list[Request] = field(default_factory=list)
    devices: list[Device] = field(default_factory=list)
    closed: int = 0
    gate: threading.Semaphore | None = None
    reached: threading.Semaphore = field(default_factory=lambda: threading.Semaphore(0))

    def load(self, info: ModelInfo, device: Device, companions: Companions = ALONE) -> ScriptedModel:
        return ScriptedModel(info, device)

    def run(self, model: ScriptedModel, request: Request, inputs: Inputs) -> Iterator[Event]:
        self.ran.append(request)
        self.devices.append(model.device)
        try:
            yield from self.script(self, request)
        finally:
            self.closed += 1

    @property
    def registry(self) -> FamilyRegistry:
        """The registry that knows this family alone."""
        return FamilyRegistry({self.name: lambda: self})


def put_model(
    root: Path, model_id: str = "scripted", weights: bytes = b"weights of nothing", resolution: int = 16
) -> ModelRef:
    """A model folder with honest hashes and no meaning."""
    folder = root / model_id
    folder.mkdir(parents=True)
    (folder / "weights.safetensors").write_bytes(weights)
    digest = hashlib.sha256(weights).hexdigest()
    manifest = Manifest(
        id=model_id,
        name=model_id.title(),
        family="gan",
        architecture="scripted",
        licence="CC0",
        resolution=resolution,
        weights=Weights(sha256=digest, size=len(weights)),
    )
    (folder / "manifest.toml").write_text(manifest.to_toml())
    return ModelRef(model_id, digest)
