"""From a `Face` to the styles it is drawn with: W+, one w a layer (arXiv 1904.03189)."""

from __future__ import annotations

import numpy as np

from studio.core.errors import UserError
from studio.core.events import Latent
from studio.core.family import Inputs
from studio.families.gan.model import FaceModel
from studio.families.gan.params import Face, Move


def face_styles(model: FaceModel, face: Face, truncation: float, inputs: Inputs) -> Latent:
    """W+ of a face, float32 (style_count, latent_dim): its start, then its moves, added up in order.

    Raises:
        UserError: a latent or direction is gone, or belongs to another model.
    """
    if face.latent is None:
        styles = seed_styles(model, face.seed, truncation)
    else:
        styles = _found(model, inputs.latent(face.latent))
    for move in face.moves:
        styles[model.group(move.layers)] += np.float32(move.amount) * _step(model, move, inputs)
    return styles


def seed_styles(model: FaceModel, seed: int, truncation: float) -> Latent:
    """W+ of a seed: w' = w_mean + truncation (w - w_mean) in every layer (arXiv 1812.04948, appendix B)."""
    w = model.map_seed(seed)
    truncated = model.mean_w + np.float32(truncation) * (w - model.mean_w)
    return model.repeat(truncated.astype(np.float32))


def _found(model: FaceModel, latent: Latent) -> Latent:
    wanted = (model.generator.style_count, model.generator.latent_dim)
    if latent.shape != wanted or not np.isfinite(latent).all():
        raise UserError(
            f"This face was found with another model, not with {model.info.name}.",
            "Choose the model it was found with, or find it again in the picture.",
        )
    return latent.astype(np.float32, copy=True)


def _step(model: FaceModel, move: Move, inputs: Inputs) -> Latent:
    step = inputs.latent(move.direction)
    if step.shape != (model.generator.latent_dim,) or not np.isfinite(step).all():
        raise UserError(
            f"A slider of this face belongs to another model, not to {model.info.name}.",
            "Take it off, or choose the model it was made for.",
        )
    return step.astype(np.float32)
