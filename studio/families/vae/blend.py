"""The way from one picture to another, through what the model knows in between: as a film, or one picture
of it.
"""

from __future__ import annotations

from collections.abc import Generator, Iterator
from dataclasses import dataclass

import numpy as np

from studio.core.errors import UserError
from studio.core.events import Attachment, Event, Frame, Latent, Output, Picture
from studio.core.family import Inputs
from studio.core.request import Request
from studio.families.vae.codes import Found, Place, find, place, steps_of
from studio.families.vae.model import VaeModel
from studio.families.vae.params import LATENT, BlendParams, BlendPath
from studio.families.vae.pixels import opaque
from studio.families.vae.steps import Steps

HELD_BYTES = 256 << 20
"""A film that turns back shows every picture twice; up to this size they are held, else drawn again."""
_NEARLY_PARALLEL = 1e-4


@dataclass(frozen=True, slots=True, eq=False)
class _Ends:
    """Both ends, and the form of everything between them."""

    start: Found
    end: Found
    path: BlendPath

    @property
    def keep_alpha(self) -> bool:
        return self.start.keep_alpha or self.end.keep_alpha

    def at(self, position: float) -> Latent:
        between = slerp if self.path is BlendPath.SPHERICAL else lerp
        return between(self.start.latent, self.end.latent, position)


def blend(model: VaeModel, request: Request, inputs: Inputs) -> Iterator[Event]:
    """A `Frame` for every picture of the film, at last its first picture as poster; or, with
    `params.position`, the one picture there.

    For a model without a size of its own the second picture is brought to the size of the first.

    Raises:
        UserError: see `codes.place`; the ends are of different size, or the position lies outside [0, 1].
    """
    params = request.params_as(BlendParams)
    if params.position is not None and not 0 <= params.position <= 1:
        raise UserError("A place on the way lies between 0 and 1.")
    first = place(model, params.start, inputs, params.size)
    last = place(model, params.end, inputs, params.size, (first.width, first.height))
    if model.latent_shape(first.width, first.height) != model.latent_shape(last.width, last.height):
        raise UserError("The two ends are of different size.", "Choose two that are equally large.")
    order = _order(params)
    pieces = model.pieces(first.width, first.height)
    steps = Steps(steps_of(model, first) + steps_of(model, last) + pieces * len(order))
    ends = yield from _ends(model, first, last, params.path, steps)
    if params.position is not None:
        yield from _one(model, ends, params, steps)
    else:
        yield from _film(model, ends, params, order, steps)
    yield steps.finished("Drawn")


def slerp(start: Latent, end: Latent, t: float) -> Latent:
    """Spherical interpolation of two latents of one shape, each taken as one long vector; exact at the ends.

    Shoemake, “Animating rotation with quaternion curves” (SIGGRAPH 1985); for latents White, arXiv
    1609.04468: sin((1 - t) θ) / sin θ a + sin(t θ) / sin θ b, θ being the angle between them. Where they
    point nearly the same or opposite ways, θ says nothing and the way is straight.
    """
    if t in {0.0, 1.0}:
        return end if t else start
    a, b = start.astype(np.float64).ravel(), end.astype(np.float64).ravel()
    length = float(np.linalg.norm(a) * np.linalg.norm(b))
    cosine = float(a @ b) / length if length > 0 else 1.0
    if abs(cosine) > 1 - _NEARLY_PARALLEL:
        return lerp(start, end, t)
    angle = float(np.arccos(cosine))
    mixed = (np.sin((1 - t) * angle) * a + np.sin(t * angle) * b) / np.sin(angle)
    return mixed.reshape(start.shape).astype(np.float32)


def lerp(start: Latent, end: Latent, t: float) -> Latent:
    """The straight way between two latents of one shape; exact at the ends."""
    if t in {0.0, 1.0}:
        return end if t else start
    return ((1 - t) * start.astype(np.float64) + t * end).astype(np.float32)


def _order(params: BlendParams) -> list[int]:
    """Which step of the way each picture shows. There and back it ends one before its beginning, so that a
    film played round and round never stands still."""
    if params.position is not None:
        return [0]
    there = list(range(params.frames))
    return there + there[-2:0:-1] if params.there_and_back else there


def _ends(
    model: VaeModel, first: Place, last: Place, path: BlendPath, steps: Steps
) -> Generator[Event, None, _Ends]:
    start = yield from steps.through(find(model, first), "Looking at the first picture")
    end = yield from steps.through(find(model, last), "Looking at the second picture")
    return _Ends(start, end, path)


def _one(model: VaeModel, ends: _Ends, params: BlendParams, steps: Steps) -> Iterator[Event]:
    latent = ends.at(params.position or 0.0)
    work = model.decode(latent, ends.start.width, ends.start.height, keep_alpha=ends.keep_alpha)
    picture = yield from steps.through(work, "Drawing")
    yield Output(0, picture, attachments=() if params.size else (Attachment(LATENT, latent),))


def _film(
    model: VaeModel, ends: _Ends, params: BlendParams, order: list[int], steps: Steps
) -> Iterator[Event]:
    width, height = ends.start.width, ends.start.height
    held: dict[int, Picture] | None = {} if params.frames * width * height * 3 <= HELD_BYTES else None
    poster: Picture | None = None
    for step in order:
        if held is not None and step in held:
            steps.done += model.pieces(width, height)
            picture = held[step]
        else:
            latent = ends.at(step / (params.frames - 1))
            work = model.decode(latent, width, height, keep_alpha=ends.keep_alpha)
            # Films have no transparency: it lies on grey.
            picture = opaque((yield from steps.through(work, "Drawing frames")))
        if held is not None:
            held[step] = picture
        poster = picture if poster is None else poster
        yield Frame(picture, float(params.frames_per_second), params.format)
    assert poster is not None
    yield Output(0, poster, attachments=() if params.size else (Attachment(LATENT, ends.start.latent),))
