"""Directions of change in W: what they are, and how two faces or a PCA make one. No torch here.

A direction is a unit vector v of W and the spread of the mapped latents along it. Pushing a face by the
amount a (in standard deviations) is w' = w + a * spread * v in some of the styles: GANSpace's edit E(v,
layers) (Härkönen et al., arXiv 2004.02546, equation 3).
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import Self

import numpy as np

from studio.core.errors import UserError
from studio.core.events import Latent
from studio.families.gan.components import Reals
from studio.families.gan.params import LayerGroup

SMALLEST_STEP = 1e-6
"""Two faces closer than this in W are the same face: no direction leads from one to the other."""

NAME_LENGTH = 80
LABEL_LENGTH = 40
TEXT_LENGTH = 200


@dataclass(frozen=True, slots=True, eq=False)
class Direction:
    """A named way in which faces change.

    Attributes:
        name: what the slider is called (“Smile”).
        vector: unit vector of W, float32 (latent_dim,).
        spread: standard deviation of the mapped latents along it, in the units of W; the step of amount 1.
        layers: which styles it pushes.
        low: what its negative end shows, in a word (“serious”).
        high: what its positive end shows (“smiling”).
        model_id: the model whose W it lives in; it means nothing in another.
        source: how it was found (“GANSpace PCA component 3”, “two faces”).
        author: who made it; may be empty.
        licence: the terms under which it may be passed on; may be empty.
        builtin: whether it came with the model, and so can be neither renamed nor deleted.
    """

    name: str
    vector: Latent
    spread: float
    model_id: str
    layers: LayerGroup = LayerGroup.ALL
    low: str = "less"
    high: str = "more"
    source: str = ""
    author: str = ""
    licence: str = ""
    builtin: bool = False

    @classmethod
    def from_step(cls, name: str, step: Latent, model_id: str, source: str = "") -> Self:
        """The direction whose push of amount 1 is `step` (latent_dim,), in the units of W.

        Raises:
            UserError: the step has no length, or holds numbers that are not finite.
        """
        spread = float(np.linalg.norm(step.astype(np.float64)))
        if not np.isfinite(spread) or spread < SMALLEST_STEP:
            raise UserError("There is no direction here: both ends are the same.", "Choose two other faces.")
        return cls(name, (step / spread).astype(np.float32), spread, model_id, source=source)

    @property
    def step(self) -> Latent:
        """What a push of amount 1 adds to w: float32 (latent_dim,); this goes into the input store."""
        return (self.vector * np.float32(self.spread)).astype(np.float32)

    @property
    def sha256(self) -> str:
        """The name of this change: of its step (little-endian float32) and its layers, not of its words."""
        return hashlib.sha256(self.step.astype("<f4").tobytes() + self.layers.encode()).hexdigest()


def between(name: str, start: Latent, end: Latent, model_id: str) -> Direction:
    """The direction that leads from one face to another; amount 1 goes the whole way.

    Args:
        name: what to call it.
        start: w (latent_dim,) or W+ (style_count, latent_dim) of the face at amount 0.
        end: the same of the face at amount 1. For W+ the mean over the styles is taken.
        model_id: the model both faces belong to.

    Raises:
        UserError: the two faces are the same, or of different models.
    """
    if start.shape[-1] != end.shape[-1]:
        raise UserError("These two faces belong to different models.", "Choose two faces of one model.")
    one, other = (np.atleast_2d(w).mean(0, dtype=np.float64) for w in (start, end))
    return Direction.from_step(name, (other - one).astype(np.float32), model_id, "two faces")


def without(direction: Reals, others: tuple[Reals, ...]) -> Reals:
    """What is left of `direction` (d,) at right angles to all `others` (d,), not normalised.

    Conditional manipulation as in InterFaceGAN (Shen et al., arXiv 1907.10786, section 3.2): a smile that
    does not turn the head is the smile minus its part along the turn.
    """
    if not others:
        return direction
    basis, _ = np.linalg.qr(np.stack(others, axis=1))
    return direction - basis @ (basis.T @ direction)
