"""What the Pictures tab shows, as one frozen value: undo, redo and tests are made from it. No Qt here."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

from studio.core.framing import Framing
from studio.core.params import SEED_LIMIT
from studio.core.request import ModelRef
from studio.families.vae.params import BlendParams, BlendPath, Code, Pull, SampleParams

MAP_AXES = ("map-x", "map-y")
"""Keys of the axes that the map moves; they are no sliders."""

BLEND_SIZE = 512
"""Longest edge of films of a model that draws any size: larger ones take minutes."""


class View(StrEnum):
    """How the picture is looked at."""

    WIPE = "wipe"
    SIDE = "side"
    DIFFERENCE = "difference"
    FRAMING = "framing"
    SAMPLES = "samples"
    BLEND = "blend"


COMPARING = frozenset({View.WIPE, View.SIDE, View.DIFFERENCE})


@dataclass(frozen=True, slots=True)
class Shown:
    """Everything one picture depends on, but its size: the name under which pictures are kept."""

    model: ModelRef
    code: Code


@dataclass(frozen=True, slots=True)
class Between:
    """Everything a picture between two others depends on, but its size; `position` is in [0, 1]."""

    model: ModelRef
    start: Code
    end: Code
    path: BlendPath
    position: float


Subject = Shown | Between


@dataclass(frozen=True)
class PicturesDocument:
    """The whole state of the tab that an undo brings back.

    Attributes:
        model: the weights in use; None while there are none.
        code: the picture on the canvas with everything that was done to it; None before there is one.
        held: the picture that a blend starts from (A); the one on the canvas is its end (B).
        locks: keys of the axes that keep their amounts whatever comes.
        seed: where the sheet of samples starts.
        sheet: count and temperature of the samples.
        current: the sample with the keyboard.
        blend: the settings of the blend; its ends are `held` and `code`.
        position: where the handle on the strip stands, in [0, 1].
        wipe: where the wipe stands, as a fraction of the picture's width.
    """

    model: ModelRef | None = None
    code: Code | None = None
    held: Code | None = None
    locks: tuple[str, ...] = ()
    seed: int = 0
    sheet: SampleParams = SampleParams()
    current: int = 0
    blend: BlendParams = BlendParams(size=BLEND_SIZE)
    position: float = 0.5
    view: View = View.WIPE
    wipe: float = 0.5

    def amount(self, axis: str) -> float:
        """How far the picture is pulled along an axis."""
        pulls = self.code.pulls if self.code is not None else ()
        return sum(pull.amount for pull in pulls if pull.axis == axis)

    @property
    def kept_pulls(self) -> tuple[Pull, ...]:
        """The pulls that stay when another picture comes: those that are locked."""
        pulls = self.code.pulls if self.code is not None else ()
        return tuple(pull for pull in pulls if pull.axis in self.locks)

    @property
    def samples(self) -> tuple[Code, ...]:
        """The pictures of the sheet, from consecutive seeds."""
        return sample_codes(self.seed, replace(self.sheet, pulls=self.kept_pulls))

    def same_content(self, other: PicturesDocument) -> bool:
        """Whether the two differ only in what is looked at: that alone makes no step of undo."""
        return self._unlooked() == other._unlooked()

    def _unlooked(self) -> PicturesDocument:
        return replace(self, view=View.WIPE, wipe=0.5, current=0)


def sample_codes(seed: int, sheet: SampleParams) -> tuple[Code, ...]:
    """What the outputs of a `sample` request show."""
    return tuple(
        Code(seed=(seed + place) % SEED_LIMIT, temperature=sheet.temperature, pulls=in_order(sheet.pulls))
        for place in range(sheet.count)
    )


def in_order(pulls: tuple[Pull, ...]) -> tuple[Pull, ...]:
    """The order does not matter, so there is one; what pulls nowhere is left out."""
    return tuple(sorted((pull for pull in pulls if pull.amount), key=lambda pull: pull.axis))


def settled(code: Code, framed: bool = True) -> Code:
    """The same place said in one way: what does not matter for it takes its default.

    Args:
        framed: whether the model looks at a part of a picture; another takes all of it.
    """
    bare = Code(pulls=in_order(code.pulls))
    if code.latent is not None:
        return replace(bare, latent=code.latent)
    if code.picture is not None:
        return replace(bare, picture=code.picture, framing=code.framing if framed else Framing())
    return replace(bare, seed=code.seed, temperature=code.temperature)
