"""A film of the way from noise to picture."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import numpy as np
from PIL import Image

from studio.core.events import Denoised, Event, Frame, Output, Picture
from studio.core.family import Inputs
from studio.core.request import Request
from studio.families.diffusion.model import DiffusionModel
from studio.families.diffusion.painting import open_painting
from studio.families.diffusion.params import Side, TrajectoryParams
from studio.families.diffusion.telling import Counting, Seconds, told
from studio.imaging.cropping import on_grey

HELD_SECONDS = 1.0
"""How long the finished picture is looked at."""
SMALLEST_FRAME = 256
"""Sides of a film in pixels, at least: smaller pictures are shown enlarged by a whole number."""


def trajectory(model: DiffusionModel, request: Request, inputs: Inputs) -> Iterator[Event]:
    """The steps as `paint` tells them, then a `Frame` for each and the finished picture for a second; its
    poster is the finished picture.

    Frames come when the size of the picture is known, at its end; until then previews are held, which are
    small. A film of a run that was just watched costs the encoding alone: its steps are remembered.

    Raises:
        UserError: see `paint.paint`.
    """
    params = request.params_as(TrajectoryParams)
    painting = open_painting(model, request, replace(params, count=1), inputs)
    counting, seconds = Counting(2 * painting.steps + 1), Seconds()
    steps: list[Denoised] = []
    work = told(model, painting, 0, counting, seconds)
    while True:
        try:
            event = next(work)
        except StopIteration as end:
            picture: Picture = end.value
            break
        if isinstance(event, Denoised):
            steps.append(event)
        yield event
    pace = float(params.frames_per_second)
    for step in steps:
        yield counting.now("Filming")
        yield Frame(_frame(step.seen, step.noisy, params.side, picture), pace, params.format)
        counting.done += 1
    last = _frame(picture, picture, params.side, picture)
    for _ in range(max(1, round(HELD_SECONDS * pace))):
        yield Frame(last, pace, params.format)
    yield Output(0, picture, seconds=seconds.total)
    yield counting.now("Filmed")


def _frame(seen: Picture, noisy: Picture, side: Side, finished: Picture) -> Picture:
    """One or both, as large as the finished picture (enlarged when that is small), on grey."""
    height, width = finished.shape[:2]
    times = max(1, -(-SMALLEST_FRAME // max(width, height)))
    size = (times * width, times * height)
    match side:
        case Side.SEEN:
            return _sized(seen, size)
        case Side.NOISY:
            return _sized(noisy, size)
        case Side.BOTH:
            return np.concatenate((_sized(noisy, size), _sized(seen, size)), axis=1)


def _sized(picture: Picture, size: tuple[int, int]) -> Picture:
    return np.array(Image.fromarray(on_grey(picture)).resize(size, Image.Resampling.BICUBIC))
