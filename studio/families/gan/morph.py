"""The strip between faces, with a share for coarse, middle and fine styles.

Between two points of W a straight line is the natural way: W is where the factors of variation are close to
linear (StyleGAN's path length is shortest there, arXiv 1812.04948, section 4.1), and truncation is linear
too. Spherical interpolation belongs to Z, whose normal distribution has nearly all its mass on a sphere.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

import numpy as np

from studio.core.errors import UserError
from studio.core.events import Event, Latent
from studio.core.family import Inputs
from studio.core.request import Request
from studio.families.gan.faces import draw_all
from studio.families.gan.model import FaceModel
from studio.families.gan.params import Face, LayerGroup, MorphParams
from studio.families.gan.styles import face_styles

MOST_FACES = 64


def draw_morph(model: FaceModel, request: Request, inputs: Inputs) -> Iterator[Event]:
    """Pictures at equal distances on the way through all faces, or the one at `params.position`.

    Raises:
        UserError: fewer than two faces, or a position outside [0, 1].
    """
    params = request.params_as(MorphParams)
    keys = key_styles(model, params.faces, params.truncation, inputs)
    shares = {
        LayerGroup.COARSE: params.coarse,
        LayerGroup.MIDDLE: params.middle,
        LayerGroup.FINE: params.fine,
    }
    positions = _positions(params)
    styles = [shared(model, keys[0], on_the_way(keys, position), shares) for position in positions]
    narrower = [request.with_params(replace(params, position=position)) for position in positions]
    yield from draw_all(model, styles, params.size, narrower if params.position is None else [None])


def key_styles(model: FaceModel, faces: Sequence[Face], truncation: float, inputs: Inputs) -> list[Latent]:
    """W+ of the faces a way leads through.

    Raises:
        UserError: there are fewer than two, or too many.
    """
    if len(faces) < 2:
        raise UserError("A way between faces needs at least two of them.", "Pick another face.")
    if len(faces) > MOST_FACES:
        raise UserError(f"A way may lead through {MOST_FACES} faces at most.", "Pick fewer.")
    return [face_styles(model, face, truncation, inputs) for face in faces]


def on_the_way(keys: Sequence[Latent], position: float) -> Latent:
    """The styles at a position in [0, 1] on the straight lines through all `keys`; exact at each key."""
    place = position * (len(keys) - 1)
    index = min(int(place), len(keys) - 2)
    part = np.float32(place - index)
    if part == 0:
        return keys[index]
    return ((1 - part) * keys[index] + part * keys[index + 1]).astype(np.float32)


def shared(model: FaceModel, first: Latent, morphed: Latent, shares: dict[LayerGroup, float]) -> Latent:
    """Style mixing by degrees (arXiv 1812.04948, section 3.1): each group follows the morph by its share."""
    styles = first.copy()
    for group, share in shares.items():
        places = model.group(group)
        styles[places] = (
            morphed[places] if share == 1 else first[places] + np.float32(share) * (morphed - first)[places]
        )
    return styles


def _positions(params: MorphParams) -> list[float]:
    if params.position is None:
        return [i / (params.steps - 1) for i in range(params.steps)]
    if not 0 <= params.position <= 1:
        raise UserError("A place on the way lies between 0 and 1.")
    return [params.position]
