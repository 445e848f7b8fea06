"""A family that answers like the face generator, with painted discs: the tab is tested without networks."""

from __future__ import annotations

import hashlib
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

import numpy as np
from scripted_family import put_model

from studio.core.device import Device
from studio.core.errors import UserError
from studio.core.events import Attachment, Curve, Event, Frame, Output, Picture, Preview, Progress
from studio.core.family import ALONE, Companions, Inputs, ModelInfo, Task
from studio.core.request import ModelRef, Request
from studio.engine.families import FamilyRegistry
from studio.families.gan.params import (
    TASKS,
    DirectionsParams,
    Face,
    FacesParams,
    MorphParams,
    PortraitParams,
    ProjectParams,
    WalkParams,
)

EDGE = 512


@dataclass
class PaintedModel:
    """No weights."""

    nbytes: int = 1000


@dataclass
class PaintedFamily:
    """Draws a disc whose colour says which face it is; remembers every request."""

    name: str = "gan"
    tasks: tuple[Task, ...] = TASKS
    ran: list[Request] = field(default_factory=list)
    refuses: str = ""
    gate: threading.Event | None = None

    def load(self, info: ModelInfo, device: Device, companions: Companions = ALONE) -> PaintedModel:
        return PaintedModel()

    def run(self, model: PaintedModel, request: Request, inputs: Inputs) -> Iterator[Event]:
        self.ran.append(request)
        if self.refuses:
            raise UserError(self.refuses)
        yield from getattr(self, f"_{request.task}")(request, inputs)

    @property
    def registry(self) -> FamilyRegistry:
        """The registry that knows this family alone."""
        return FamilyRegistry({self.name: lambda: self})

    def of(self, task: str) -> list[Request]:
        """Requests of one task, in the order they were run."""
        return [request for request in self.ran if request.task == task]

    def _faces(self, request: Request, inputs: Inputs) -> Iterator[Event]:
        params = request.params_as(FacesParams)
        for index in range(params.count):
            yield Progress(index, params.count)
            alone = request.with_params(replace(params, count=1)).with_seed(request.seed + index)
            picture = paint(Face(seed=request.seed + index), params.truncation, params.size, inputs)
            yield Output(index, picture, alone if params.count > 1 else None)

    def _portrait(self, request: Request, inputs: Inputs) -> Iterator[Event]:
        params = request.params_as(PortraitParams)
        picture = paint(params.face, params.truncation, params.size, inputs)
        latent = np.full((2, 8), colour(params.face)[0], np.float32)
        yield Output(0, picture, attachments=(Attachment("latent", latent),))

    def _morph(self, request: Request, inputs: Inputs) -> Iterator[Event]:
        params = request.params_as(MorphParams)
        positions = [i / (params.steps - 1) for i in range(params.steps)]
        if params.position is not None:
            positions = [params.position]
        for index, position in enumerate(positions):
            first = paint(params.faces[0], params.truncation, params.size, inputs).astype(float)
            last = paint(params.faces[-1], params.truncation, params.size, inputs).astype(float)
            picture = (first * (1 - position) + last * position).astype(np.uint8)
            alone = request.with_params(replace(params, position=position))
            yield Output(index, picture, None if params.position is not None else alone)

    def _walk(self, request: Request, inputs: Inputs) -> Iterator[Event]:
        params = request.params_as(WalkParams)
        pictures = [paint(face, params.truncation, 128, inputs) for face in params.faces]
        for done, picture in enumerate(pictures):
            yield Progress(done, len(pictures))
            yield Frame(picture, float(params.frames_per_second), params.format)
        yield Output(0, pictures[0])

    def _project(self, request: Request, inputs: Inputs) -> Iterator[Event]:
        params = request.params_as(ProjectParams)
        picture = inputs.picture(request.inputs[0].sha256)
        for step in range(params.steps):
            yield Curve("Difference", step, 1 / (step + 1))
            yield Progress(step + 1, params.steps, "Coming closer")
            yield Preview(0, paint(Face(seed=step), 0.7, 128, inputs))
            if self.gate is not None:
                self.gate.wait(10)
        latent = np.full((2, 8), float(picture.mean()), np.float32)
        yield Output(0, paint(Face(seed=1), 0.7, 0, inputs), attachments=(Attachment("latent", latent),))

    def _directions(self, request: Request, inputs: Inputs) -> Iterator[Event]:
        params = request.params_as(DirectionsParams)
        steps = [np.eye(8, dtype=np.float32)[i % 8] * (i + 5) for i in range(params.components)]
        attachments = tuple(Attachment("direction", step) for step in steps)
        yield Output(0, paint(Face(), 0.7, 128, inputs), attachments=attachments)


def colour(face: Face) -> tuple[int, int, int]:
    """A colour of its own for every face."""
    digest = hashlib.sha256(repr((face.seed, face.latent)).encode()).digest()
    return digest[0], digest[1], digest[2]


def paint(face: Face, truncation: float, size: int, inputs: Inputs) -> Picture:
    """A disc on grey; pushes move it, truncation sizes it.

    Raises:
        UserError: an input is not in the store.
    """
    edge = size or EDGE
    shift = 0.0
    for move in face.moves:
        shift += move.amount * float(np.sign(inputs.latent(move.direction).sum()) or 1.0)
    if face.latent:
        inputs.latent(face.latent)
    y, x = np.mgrid[0:edge, 0:edge] / edge
    inside = (x - 0.5 - shift / 12) ** 2 + (y - 0.5) ** 2 < (0.15 + 0.2 * truncation) ** 2
    picture = np.full((edge, edge, 3), 96, np.uint8)
    picture[inside] = colour(face)
    return picture


def put_painted_model(root: Path, model_id: str = "painted", weights: bytes = b"paint") -> ModelRef:
    """A model folder for it."""
    return put_model(root, model_id, weights, EDGE)
