"""From a `Code` to the latent it means: what is looked at, where that lies, and where the sliders pull it."""

from __future__ import annotations

from collections.abc import Generator, Hashable, Iterator
from dataclasses import dataclass

import numpy as np

from studio.core.errors import InvalidParameterError, UserError
from studio.core.events import Event, Latent, Measured, Picture
from studio.core.family import Inputs
from studio.core.params import SEED_LIMIT, check
from studio.families.vae.memo import Encoded
from studio.families.vae.model import VaeModel
from studio.families.vae.params import LARGEST_EDGE, LARGEST_PULL, TEMPERATURE, Code, Pull
from studio.families.vae.pixels import as_seen
from studio.families.vae.steps import Steps
from studio.imaging.cropping import cut
from studio.imaging.resizing import covering, within
from studio.imaging.similarity import psnr, ssim

SAMPLE_EDGE = 256
"""Pixels along a side of what a model without a size of its own draws from a seed."""


@dataclass(frozen=True, slots=True, eq=False)
class Place:
    """What a code means, as far as that is known without the network.

    Attributes:
        offset: what the sliders add, float32 (dims,).
        width, height: of the picture that will be drawn, in pixels.
        latent: where it starts, unless that is a picture.
        picture: what must be encoded, as the network sees it; None when that was done lately.
        encoded: the picture that was encoded lately.
        key: what the memo knows the picture by.
    """

    offset: Latent
    width: int
    height: int
    latent: Latent | None = None
    picture: Picture | None = None
    encoded: Encoded | None = None
    key: Hashable = None


@dataclass(frozen=True, slots=True, eq=False)
class Found:
    """A latent with its sliders pulled, and the picture it started from, if it was one."""

    latent: Latent
    width: int
    height: int
    encoded: Encoded | None

    @property
    def keep_alpha(self) -> bool:
        """Whether transparency matters: not for what was an opaque picture."""
        return self.encoded is None or self.encoded.picture.shape[2] == 4


def place(
    model: VaeModel, code: Code, inputs: Inputs, size: int = 0, like: tuple[int, int] | None = None
) -> Place:
    """Look up what a code names.

    Args:
        model: whose latents are meant.
        code: where to start, and what to pull.
        inputs: where pictures and latents are found.
        size: longest edge in pixels for a model without a size of its own; 0 for all there is.
        like: (width, height) that it must have, for a model without a size of its own.

    Raises:
        UserError: an input is gone or belongs to another model, there is no such slider, or the model draws
            nothing without a picture.
    """
    offset = _offset(model, code.pulls)
    if code.latent is not None:
        latent = model.own(inputs.latent(code.latent))
        return Place(offset, *model.drawn_size(latent), latent=latent)
    if code.picture is None:
        latent = _from_seed(model, code, like)
        return Place(offset, *(like or model.drawn_size(latent)), latent=latent)
    goal = like or min(size or LARGEST_EDGE, LARGEST_EDGE)
    key = (code.picture, goal) if model.spatial else (code.picture, code.framing)
    encoded = model.memo.get(key)
    picture = _looked_at(model, code, inputs.picture(code.picture), goal) if encoded is None else None
    seen = encoded.picture if encoded is not None else picture
    assert seen is not None
    return Place(offset, seen.shape[1], seen.shape[0], None, picture, encoded, key)


def steps_of(model: VaeModel, where: Place) -> int:
    """How often finding its latent gives way."""
    return 0 if where.picture is None else model.pieces(where.width, where.height)


def find(model: VaeModel, where: Place) -> Generator[None, None, Found]:
    """The latent of a place; encodes its picture if need be, and remembers that."""
    encoded = where.encoded
    if where.picture is not None:
        encoded = yield from model.encode(where.picture)
        model.memo.put(where.key, encoded)
    latent = where.latent if encoded is None else encoded.mean
    assert latent is not None
    offset = where.offset if latent.ndim == 1 else where.offset[:, None, None]
    return Found((latent + offset).astype(np.float32), where.width, where.height, encoded)


def drawn(model: VaeModel, where: Place, steps: Steps) -> Generator[Event, None, tuple[Found, Picture]]:
    """Find a place and draw it, telling progress."""
    found = yield from steps.through(find(model, where), "Looking at the picture")
    picture = yield from steps.through(
        model.decode(found.latent, found.width, found.height, keep_alpha=found.keep_alpha), "Drawing"
    )
    return found, picture


def measured(index: int, found: Found, picture: Picture) -> Iterator[Measured]:
    """How far `picture` is from the one it started from, and what its latent costs; nothing without one."""
    if found.encoded is None:
        return
    yield Measured(index, "psnr", psnr(found.encoded.picture, picture), "dB")
    yield Measured(index, "ssim", ssim(found.encoded.picture, picture))
    if found.encoded.kl is not None:
        yield Measured(index, "kl", found.encoded.kl, "nats")


def _looked_at(model: VaeModel, code: Code, picture: Picture, goal: int | tuple[int, int]) -> Picture:
    """What the network is given: cut to the framing, or in the size that is wanted."""
    if not model.spatial:
        picture = cut(picture, code.framing, model.space.factor)
    elif isinstance(goal, int):
        picture = within(picture, goal)
    else:
        picture = covering(picture, *goal)
    return as_seen(picture, model.space.picture_channels)


def _offset(model: VaeModel, pulls: tuple[Pull, ...]) -> Latent:
    for pull in pulls:
        # Written so that NaN does not fit either.
        if not abs(pull.amount) <= LARGEST_PULL:
            raise InvalidParameterError(
                f"A slider goes from {-LARGEST_PULL:g} to {LARGEST_PULL:g}, not to {pull.amount:g}."
            )
    return model.space.offset((pull.axis, pull.amount) for pull in pulls)


def _from_seed(model: VaeModel, code: Code, like: tuple[int, int] | None) -> Latent:
    if not model.space.prior:
        raise UserError(
            f"{model.info.name} rebuilds pictures, but was not made to draw any out of nothing.",
            "Give it a picture, or choose another model.",
        )
    check(TEMPERATURE, code.temperature)
    width, height = like or (SAMPLE_EDGE, SAMPLE_EDGE)
    noise = np.random.default_rng(code.seed % SEED_LIMIT).standard_normal(
        model.latent_shape(width, height), dtype=np.float32
    )
    return noise * np.float32(code.temperature)
