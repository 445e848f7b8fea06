"""What the tasks tell of a painting's steps: previews by the painter's linear map."""

from __future__ import annotations

from collections.abc import Generator

import numpy as np

from studio.core.events import Denoised, Event, Picture, Progress
from studio.families.diffusion.model import DiffusionModel
from studio.families.diffusion.painting import Painting, denoise
from studio.families.diffusion.step_memory import DoneStep
from studio.imaging.cropping import on_grey


class Counting:
    """How far a job is: steps, and one more for each picture that is drawn from its latents."""

    def __init__(self, total: int) -> None:
        self.total = total
        self.done = 0

    def now(self, note: str) -> Progress:
        """Where it stands."""
        return Progress(self.done, self.total, note)


class Seconds:
    """What one picture took to compute, however long the queue rested in between."""

    def __init__(self) -> None:
        self.total = 0.0


def told(
    model: DiffusionModel, painting: Painting, index: int, counting: Counting, seconds: Seconds
) -> Generator[Event, None, Picture]:
    """Take all steps of a painting, telling `Denoised` and `Progress` for each; the finished picture.

    `Denoised` comes first: a queue that rests after it has shown the step.

    Raises:
        UserError: see `painting.denoise`.
    """
    steps = denoise(model, painting)
    before: Picture | None = None
    yield counting.now("Painting")
    while True:
        try:
            done = next(steps)
        except StopIteration as end:
            counting.done += 1
            return end.value
        seconds.total += done.seconds
        told_step = _denoised(model, painting, index, done, before)
        before = told_step.seen
        yield told_step
        counting.done += 1
        yield counting.now("Painting")


def _denoised(
    model: DiffusionModel, painting: Painting, index: int, done: DoneStep, before: Picture | None
) -> Denoised:
    painter, taken = model.painter, done.taken
    seen = painter.preview(taken.x0)
    return Denoised(
        index=index,
        step=done.step,
        total=painting.plan.steps,
        timestep=done.level.timestep,
        alpha=done.level.alpha,
        sigma=done.level.sigma,
        noisy=painter.preview(taken.x_t),
        seen=seen,
        noise=painter.preview(taken.eps),
        change=0.0 if before is None else _change(before, seen),
        attention=done.attention,
        seconds=done.seconds,
    )


def _change(before: Picture, after: Picture) -> float:
    """Root mean square over all colours, 1 from black to white; both as they look on grey."""
    difference = on_grey(after).astype(np.float32) - on_grey(before)
    return float(np.sqrt(np.mean(np.square(difference)))) / 255
