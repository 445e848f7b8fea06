"""What can be asked of a face generator. No torch here: forms and command line are made from this.

Words as in the papers: z is drawn from a normal distribution by the seed, w = mapping(z), and W+ holds one w
a layer (Karras et al., arXiv 1812.04948; Abdal et al., arXiv 1904.03189).
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

from studio.core.events import AnimationFormat
from studio.core.family import Task
from studio.core.film import FILM_FORMAT
from studio.core.framing import Framing
from studio.core.params import Count, Params, Slider, Text, Toggle, hidden, param
from studio.core.request import Request

FAMILY = "gan"

TRUNCATION = Slider(
    "Truncation",
    "How far faces may stray from the average one: low is safe and alike, high is bold and sometimes broken.",
    0.0,
    1.5,
    0.05,
    formula="w' = w_mean + ψ (w - w_mean), the truncation trick in W (arXiv 1812.04948, appendix B)",
)
COUNT = Count("Faces", "How many faces to draw, from this seed upwards.", 1, 64)


class LayerGroup(StrEnum):
    """Which styles of W+: coarse is pose and shape, middle is features, fine is colour and light."""

    ALL = "all"
    COARSE = "coarse"
    MIDDLE = "middle"
    FINE = "fine"


@dataclass(frozen=True)
class Move:
    """A push along a direction of W.

    Attributes:
        direction: SHA-256 of the direction's step (vector times spread, (latent_dim,)) in the input store.
        amount: how far, in standard deviations of the mapped latents along it.
        layers: which styles are pushed (GANSpace's E(v, layers), arXiv 2004.02546, section 2.3).
    """

    direction: str
    amount: float
    layers: LayerGroup = LayerGroup.ALL


@dataclass(frozen=True)
class Face:
    """One face: where it starts, and what was done to it. Enough to draw it again.

    Attributes:
        seed: z = numpy.random.default_rng(seed).standard_normal((1, latent_dim), float32).
        latent: SHA-256 of a W+ array (style_count, latent_dim) in the input store; wins over the seed, and is
            not truncated (it was found, not drawn).
        moves: pushes along directions, added up.
    """

    seed: int = 0
    latent: str | None = None
    moves: tuple[Move, ...] = ()


@dataclass(frozen=True)
class FacesParams(Params):
    """A sheet of faces from consecutive seeds."""

    count: int = param(16, COUNT)
    truncation: float = param(0.7, TRUNCATION)
    size: int = hidden(0)
    """Edge in pixels; 0 is the model's full size, others are its preview sizes."""


@dataclass(frozen=True)
class PortraitParams(Params):
    """One face with its edits."""

    truncation: float = param(0.7, TRUNCATION)
    face: Face = hidden(Face())
    size: int = hidden(0)


@dataclass(frozen=True)
class MorphParams(Params):
    """A strip of pictures between two or more faces; output i is the picture at position i / (steps - 1)."""

    steps: int = param(7, Count("Steps", "How many pictures the strip has, ends included.", 2, 33))
    truncation: float = param(0.7, TRUNCATION)
    coarse: float = param(
        1.0,
        Slider(
            "Pose and shape",
            "How much the pose and the shape of the head follows the morph: 0 keeps the first face's.",
            0.0,
            1.0,
            0.01,
        ),
    )
    middle: float = param(
        1.0,
        Slider(
            "Features",
            "How much the eyes, mouth and hair style follows the morph: 0 keeps the first face's.",
            0.0,
            1.0,
            0.01,
        ),
    )
    fine: float = param(
        1.0,
        Slider(
            "Colour and light",
            "How much the colour and light follows the morph: 0 keeps the first face's.",
            0.0,
            1.0,
            0.01,
        ),
    )
    faces: tuple[Face, ...] = hidden(())
    size: int = hidden(0)
    position: float | None = hidden(None)
    """When set, only the one picture at this position in [0, 1] is made."""


@dataclass(frozen=True)
class WalkParams(Params):
    """A film that passes through all the faces."""

    seconds: float = param(
        2.0, Slider("Seconds a face", "How long it takes from one face to the next.", 0.5, 10.0, 0.5, "s")
    )
    frames_per_second: int = param(24, Count("Frames a second", "More is smoother and takes longer.", 8, 60))
    loop: bool = param(True, Toggle("Loop", "Whether the last face turns into the first again."))
    format: AnimationFormat = param(AnimationFormat.MP4, FILM_FORMAT)
    truncation: float = param(0.7, TRUNCATION)
    faces: tuple[Face, ...] = hidden(())
    size: int = hidden(0)


@dataclass(frozen=True)
class ProjectParams(Params):
    """Find the face in a picture: gradient descent in W+ (StyleGAN2, arXiv 1912.04958, appendix D)."""

    steps: int = param(
        120, Count("Steps", "More steps come closer to the picture and take longer.", 10, 2000)
    )
    learning_rate: float = param(
        0.05,
        Slider("Learning rate", "How boldly each step changes the face.", 0.001, 0.5, 0.001, advanced=True),
    )
    stay: float = param(
        0.1,
        Slider(
            "Stay near faces",
            "High keeps to what the model knows as a face; low copies the picture more closely.",
            0.0,
            2.0,
            0.05,
        ),
    )
    framing: Framing = hidden(Framing())
    """Where in the picture the face is; the canvas sets it."""


@dataclass(frozen=True)
class DirectionsParams(Params):
    """Find directions of change by PCA of mapped latents (GANSpace, arXiv 2004.02546, section 2.2)."""

    samples: int = param(10_000, Count("Samples", "How many faces are looked at.", 100, 100_000))
    components: int = param(20, Count("Directions", "How many directions are kept.", 1, 80))
    name: str = param("PCA", Text("Name", "What the new directions are called.", max_length=80))


def _other_portrait(request: Request, seed: int) -> Request | None:
    """Another face with the same edits; a found face comes from no seed."""
    portrait = request.params_as(PortraitParams)
    if portrait.face.latent is not None:
        return None
    other = replace(portrait, face=replace(portrait.face, seed=seed))
    return request.with_params(other).with_seed(seed)


def _as_it_is(request: Request, seed: int) -> Request | None:
    """What is made from chosen faces comes out the same from every seed."""
    return None


FACES = Task("faces", "Draw faces", FacesParams, "Face")
PORTRAIT = Task("portrait", "Draw one face", PortraitParams, "Face", varying=_other_portrait)
MORPH = Task("morph", "Morph", MorphParams, "Morph", varying=_as_it_is)
WALK = Task("walk", "Latent walk", WalkParams, "Walk", varying=_as_it_is)
PROJECT = Task("project", "Find a face", ProjectParams, "Found face")
DIRECTIONS = Task("directions", "Find directions", DirectionsParams, "Directions")
TASKS = (FACES, PORTRAIT, MORPH, WALK, PROJECT, DIRECTIONS)
