"""A film through faces: a smooth curve in W+ through all of them, drawn frame by frame."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np

from studio.core.events import Event, Frame, Latent, Output, Progress
from studio.core.family import Inputs
from studio.core.request import Request
from studio.families.gan.model import FaceModel
from studio.families.gan.morph import key_styles
from studio.families.gan.params import WalkParams


def draw_walk(model: FaceModel, request: Request, inputs: Inputs) -> Iterator[Event]:
    """A `Frame` for every picture of the film, at last its first picture as poster.

    Raises:
        UserError: fewer than two faces.
    """
    params = request.params_as(WalkParams)
    keys = key_styles(model, params.faces, params.truncation, inputs)
    places = _places(params, len(keys))
    poster = None
    for done, place in enumerate(places):
        yield Progress(done, len(places), "Drawing frames")
        picture = model.draw(on_curve(keys, place, loop=params.loop), params.size)
        poster = picture if poster is None else poster
        yield Frame(picture, float(params.frames_per_second), params.format)
    assert poster is not None
    yield Progress(len(places), len(places), "Drawn")
    yield Output(0, poster)


def _places(params: WalkParams, faces: int) -> list[float]:
    """Where on the curve each frame lies; a loop leaves out its last frame, which is its first again."""
    legs = faces if params.loop else faces - 1
    frames = max(1, round(params.seconds * params.frames_per_second))
    places = [leg + i / frames for leg in range(legs) for i in range(frames)]
    return places if params.loop else [*places, float(legs)]


def on_curve(keys: Sequence[Latent], place: float, *, loop: bool) -> Latent:
    """The styles at `place` on the Catmull-Rom spline through `keys`; key i lies at place i.

    Catmull and Rom (Computer Aided Geometric Design, 1974, pp. 317-326), with tension 1/2: it goes through
    every key, and its speed changes without jumps, so a face does not jerk where two legs meet. An open curve
    sets out and arrives at half speed.
    """
    leg = int(place) if loop else min(int(place), len(keys) - 2)
    t = place - leg
    before, start, end, after = (_key(keys, leg + i, loop=loop) for i in (-1, 0, 1, 2))
    weights = np.array(
        [
            -t + 2 * t**2 - t**3,
            2 - 5 * t**2 + 3 * t**3,
            t + 4 * t**2 - 3 * t**3,
            -(t**2) + t**3,
        ],
        np.float32,
    ) / np.float32(2)
    return np.tensordot(weights, np.stack([before, start, end, after]), 1)


def _key(keys: Sequence[Latent], index: int, *, loop: bool) -> Latent:
    return keys[index % len(keys)] if loop else keys[min(max(index, 0), len(keys) - 1)]
