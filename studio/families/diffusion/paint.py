"""Pictures from words: from nothing, over a picture, or into the masked part of one."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from studio.core.events import Event, Output
from studio.core.family import Inputs
from studio.core.params import SEED_LIMIT
from studio.core.request import Request
from studio.families.diffusion.model import DiffusionModel
from studio.families.diffusion.painting import open_painting
from studio.families.diffusion.params import PaintParams
from studio.families.diffusion.telling import Counting, Seconds, told


def paint(model: DiffusionModel, request: Request, inputs: Inputs) -> Iterator[Event]:
    """Pictures from `request.seed` upwards (the seeds wrap round at SEED_LIMIT), one after the other: what is
    painted beside a picture changes nothing of it.

    For each `Denoised` and `Progress` for every step, then `Output`.

    Raises:
        UserError: see `painting.open_painting` and `painting.denoise`.
    """
    params = request.params_as(PaintParams)
    alone = replace(params, count=1)
    first = open_painting(model, request, alone, inputs)
    counting = Counting(params.count * (first.steps + 1))
    for index in range(params.count):
        own = request.with_params(alone).with_seed((request.seed + index) % SEED_LIMIT)
        painting = open_painting(model, own, alone, inputs, first.ground)
        seconds = Seconds()
        picture = yield from told(model, painting, index, counting, seconds)
        yield Output(index, picture, own if params.count > 1 else None, seconds=seconds.total)
    yield counting.now("Painted")
