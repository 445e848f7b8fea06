"""A picture made larger, tile by tile."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from torch.nn import functional

from studio.core.errors import UserError
from studio.core.events import Event, Output, Picture, Progress
from studio.core.family import Inputs
from studio.core.request import Request
from studio.families.enlarging.model import EnlargingModel
from studio.families.enlarging.params import LARGEST_PIXELS, PICTURE, SCALE, EnlargeParams
from studio.families.enlarging.pixels import bytes_of, is_transparent, planes_of
from studio.families.enlarging.tiles import tiles


def enlarge(model: EnlargingModel, request: Request, inputs: Inputs) -> Iterator[Event]:
    """One picture, `factor` times as wide and high; RGBA where something of it can be seen through.

    Gives way after every piece of every tile. Memory beside the result is that of one tile.

    Raises:
        UserError: there is no picture, it is gone, or the result would be too large or is no picture.
    """
    params = request.params_as(EnlargeParams)
    times = params.factor.times
    picture = _picture(request, inputs)
    _check_size(picture, times)
    enlarger = model.enlargers[params.subject.of(transparent=is_transparent(picture))]
    planes = planes_of(picture)
    height, width = picture.shape[:2]
    places = list(tiles(height, width, enlarger.margin))
    done, total = 0, len(planes) * len(places) * enlarger.pieces
    made = np.empty((height * times, width * times, 4 if len(planes) == 2 else 3), np.uint8)
    for at, plane in enumerate(planes):
        for down, across in places:
            work = enlarger.enlarge(plane[:, :, down.seen, across.seen].to(model.device))
            while True:
                yield Progress(done, total, "Enlarging")
                try:
                    next(work)
                except StopIteration as end:
                    drawn = end.value
                    break
                done += 1
            if times < SCALE:
                drawn = functional.avg_pool2d(drawn, SCALE // times)
            pixels = bytes_of(drawn)[down.inner(times), across.inner(times)]
            target = made[down.kept(times), across.kept(times)]
            if at == 0:
                target[..., :3] = pixels
            else:
                target[..., 3] = pixels.mean(axis=2).round().astype(np.uint8)
    yield Output(0, made)
    yield Progress(total, total, "Enlarged")


def _picture(request: Request, inputs: Inputs) -> Picture:
    for ref in request.inputs:
        if ref.role == PICTURE:
            return inputs.picture(ref.sha256)
    raise UserError("There is nothing to enlarge.", "Choose a picture.")


def _check_size(picture: Picture, times: int) -> None:
    height, width = picture.shape[0] * times, picture.shape[1] * times
    if height * width > LARGEST_PIXELS:
        raise UserError(
            f"This would become a picture of {width:,} x {height:,} pixels; {LARGEST_PIXELS // 10**6} million"
            " is the most.",
            "Enlarge it 2 times, or a smaller picture." if times > 2 else "Choose a smaller picture.",
        )
