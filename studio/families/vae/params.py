"""What can be asked of an autoencoder. No torch here: forms and command line are made from this.

Words as in the paper (Kingma and Welling, arXiv 1312.6114): the encoder gives a posterior q(z|x), whose mean
stands for the picture; the decoder draws a picture from any z; the prior p(z) is N(0, 1).
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

from studio.core.events import AnimationFormat
from studio.core.family import Task
from studio.core.film import FILM_FORMAT
from studio.core.framing import Framing
from studio.core.params import Choice, Count, Option, Params, Slider, Toggle, hidden, param
from studio.core.request import Request

FAMILY = "vae"
PICTURE = "picture"
"""The role of the pictures that go in."""
LATENT = "latent"
"""The role of the latent that comes out, and may go in again."""

TEMPERATURE = Slider(
    "Temperature",
    "How far pictures out of nothing may stray: low is plain and alike, high is bold and often broken.",
    0.0,
    1.5,
    0.05,
    formula="z = T ε, ε ~ N(0, 1): the prior of arXiv 1312.6114 with its spread scaled by T",
)
LARGEST_EDGE = 2048
"""Pictures are made smaller until their longer side has so many pixels."""
LARGEST_PULL = 4.0
"""How far a slider goes either way, in standard deviations."""


@dataclass(frozen=True)
class Pull:
    """A slider that was moved.

    Attributes:
        axis: key of one of the model's axes (`latent_space.Axis`).
        amount: how far, in standard deviations of the latents along it, in [-LARGEST_PULL, LARGEST_PULL].
    """

    axis: str
    amount: float


@dataclass(frozen=True)
class Code:
    """A place in the latent space, and what was done to it. Enough to draw its picture again.

    Attributes:
        picture: SHA-256 of a picture among the inputs; the place is the mean of its posterior.
        framing: for a model of one size: what of the picture is looked at.
        latent: SHA-256 of a latent among the inputs (what a sampler or an earlier picture left); wins over
            the picture.
        seed: when there is neither: z = temperature * numpy.random.default_rng(seed).standard_normal(...).
        temperature: in [0, 1.5]; matters for a seed alone.
        pulls: added to the latent, axis by axis; the order does not matter.
    """

    picture: str | None = None
    framing: Framing = Framing()
    latent: str | None = None
    seed: int = 0
    temperature: float = 0.8
    pulls: tuple[Pull, ...] = ()


class BlendPath(StrEnum):
    """The way from one latent to another."""

    SPHERICAL = "spherical"
    LINEAR = "linear"


@dataclass(frozen=True)
class RebuildParams(Params):
    """Take a picture apart into a latent and build it again, changed where sliders are pulled."""

    code: Code = hidden(Code())
    size: int = hidden(0)
    """Longest edge in pixels, for live pictures of a model without a size of its own; 0 for all there is."""


@dataclass(frozen=True)
class SampleParams(Params):
    """Pictures out of nothing: latents drawn from the prior, from consecutive seeds."""

    count: int = param(8, Count("Pictures", "How many pictures to draw, from this seed upwards.", 1, 64))
    temperature: float = param(0.8, TEMPERATURE)
    pulls: tuple[Pull, ...] = hidden(())
    """The same for all of them: what is locked on the sliders."""


@dataclass(frozen=True)
class BlendParams(Params):
    """A film from one picture to another, through what the model knows in between."""

    frames: int = param(48, Count("Frames", "How many pictures the way takes, both ends included.", 2, 480))
    path: BlendPath = param(
        BlendPath.SPHERICAL,
        Choice(
            "Way",
            "Spherical keeps every step as rich as the ends; linear goes straight and pales half-way.",
            (Option("spherical", "Spherical"), Option("linear", "Linear")),
            formula="slerp(a, b, t) = a sin((1 - t) θ) / sin θ + b sin(t θ) / sin θ (Shoemake, SIGGRAPH 1985;"
            " for latents White, arXiv 1609.04468)",
        ),
    )
    frames_per_second: int = param(24, Count("Frames a second", "More is smoother and shorter.", 1, 60))
    there_and_back: bool = param(True, Toggle("There and back", "Whether the film returns to its beginning."))
    format: AnimationFormat = param(AnimationFormat.MP4, FILM_FORMAT)
    start: Code = hidden(Code())
    end: Code = hidden(Code())
    position: float | None = hidden(None)
    """When set, only the one picture at this position in [0, 1] is made."""
    size: int = hidden(0)


def _other_sample(request: Request, seed: int) -> Request | None:
    """Another picture out of nothing with the same sliders; one that came from a picture has no seed."""
    rebuild = request.params_as(RebuildParams)
    if rebuild.code.picture is not None or rebuild.code.latent is not None:
        return None
    other = replace(rebuild, code=replace(rebuild.code, seed=seed))
    return request.with_params(other).with_seed(seed)


REBUILD = Task(
    "rebuild", "Rebuild a picture", RebuildParams, "Rebuilt picture", seeded=False, varying=_other_sample
)
SAMPLE = Task("sample", "Draw from nothing", SampleParams, "Sample")
BLEND = Task("blend", "Blend two pictures", BlendParams, "Blend", seeded=False)
TASKS = (REBUILD, SAMPLE, BLEND)
