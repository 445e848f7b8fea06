"""What can be asked of a diffusion model. No torch here: forms and command line are made from this.

Words as in the field: a *sampler* takes the picture from noise to clean in *steps*; the *guidance scale* says
how strictly it keeps to the words (arXiv 2207.12598); *strength* says how much of a given picture is painted
over (arXiv 2108.01073).
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

from studio.core.errors import InvalidParameterError
from studio.core.events import AnimationFormat
from studio.core.family import Task
from studio.core.film import FILM_FORMAT
from studio.core.params import Choice, Count, Option, Params, Slider, Text, hidden, param
from studio.families.diffusion.sampler_names import Sampler
from studio.families.diffusion.spacing import Spacing
from studio.families.diffusion.sticker_styles import ANY, STYLE_LABELS

FAMILY = "diffusion"
PICTURE = "picture"
"""The role of a picture to begin with (image to image), or to paint into."""
MASK = "mask"
"""The role of a mask: where it is white something new is painted, where it is black the picture stays."""
LARGEST_EDGE = 2048
MOST_STEPS = 150
MOST_CELLS = 64
"""Pictures of a grid."""

STYLE = Choice(
    "Style",
    "How it is drawn: whose hand, so to speak.",
    tuple(Option(value, label) for value, label in STYLE_LABELS.items()),
)
GUIDANCE = Slider(
    "Guidance",
    "How strictly the picture keeps to the words: low is free, high is strict, too high is harsh.",
    1.0,
    20.0,
    0.5,
    formula="ε = ε(without) + scale · (ε(words) - ε(without)) (arXiv 2207.12598, equation 6)",
)
SAMPLER = Choice(
    "Sampler",
    "The way from noise to picture; they differ in speed and liveliness.",
    tuple(Option(sampler.value, sampler.label) for sampler in Sampler),
)


class Reading(StrEnum):
    """What a prompt is read by; the same picture needs the same reader."""

    KNOWN_WORDS = "known-words"
    """The table that comes with the model: whole known names, or known words one by one."""
    READER = "reader"
    """The text encoder, for words that are not in the table."""


@dataclass(frozen=True)
class Lora:
    """A small file that changes a model (arXiv 2106.09685).

    Attributes:
        sha256: of the file, which lies in the user's folder of LoRA files.
        name: what people call it.
        weight: how much of it, in [-2, 2].
    """

    sha256: str
    name: str
    weight: float = 1.0


@dataclass(frozen=True)
class Turn:
    """Another road from some step on: what is painted by from there to the end, or to the next turn.

    Attributes:
        step: the first step that is painted so; steps before it are as they were.
    """

    step: int
    prompt: str
    negative: str
    style: str
    guidance: float
    sampler: Sampler
    eta: float = 0.0


@dataclass(frozen=True)
class PaintParams(Params):
    """Paint from words, from nothing or over a picture."""

    prompt: str = param(
        "", Text("Prompt", "What to paint, in words: “a red fox”.", max_length=1000, multiline=True)
    )
    negative: str = param("", Text("Without", "What the picture keeps away from.", max_length=1000))
    style: str = param(ANY, STYLE)
    steps: int = param(20, Count("Steps", "More steps are finer and slower.", 1, MOST_STEPS))
    guidance: float = param(2.0, GUIDANCE)
    sampler: Sampler = param(Sampler.DPMPP_2M, SAMPLER)
    count: int = param(1, Count("Pictures", "How many, from this seed upwards.", 1, 16))
    strength: float = param(
        0.6,
        Slider(
            "Strength",
            "How much of the picture underneath is painted over: low keeps it, high keeps its colours only.",
            0.05,
            1.0,
            0.05,
            formula="begins at step steps · (1 - strength) with x_t = α x_0 + σ ε (SDEdit, arXiv 2108.01073)",
        ),
    )
    spacing: Spacing = param(
        Spacing.TRAILING,
        Choice(
            "Spacing",
            "Where on the way the steps lie: Karras puts more of them where details are made.",
            tuple(Option(spacing.value, spacing.label) for spacing in Spacing),
            formula="arXiv 2305.08891, table 2; Karras: arXiv 2206.00364, equation 5",
            advanced=True,
        ),
    )
    eta: float = param(
        0.0,
        Slider(
            "New noise",
            "How much fresh noise DDIM adds at every step: none is straight, all is as lively as DDPM.",
            0.0,
            1.0,
            0.05,
            formula="η of arXiv 2010.02502, equation 16",
            advanced=True,
        ),
    )
    variety: float = param(
        0.25,
        Slider(
            "Variety",
            "How freely the words are read, anew for every seed: none always means the same thing.",
            0.0,
            1.0,
            0.05,
            formula="noise on the sentence's embedding (conditioning augmentation, arXiv 1612.03242)",
            advanced=True,
        ),
    )
    width: int = hidden(0)
    """Pixels; 0: the model's own size. The sticker model has one size only."""
    height: int = hidden(0)
    reading: Reading = hidden(Reading.KNOWN_WORDS)
    loras: tuple[Lora, ...] = hidden(())
    turns: tuple[Turn, ...] = hidden(())
    """In the order of their steps."""

    def at(self, step: int) -> Turn:
        """What a step is painted by."""
        own = Turn(0, self.prompt, self.negative, self.style, self.guidance, self.sampler, self.eta)
        return next((turn for turn in reversed(self.turns) if turn.step <= step), own)

    def turned(self, turn: Turn) -> PaintParams:
        """The same way up to `turn.step`, another one from there; turns at or after it are forgotten."""
        kept = tuple(one for one in self.turns if one.step < turn.step)
        return replace(self, turns=(*kept, turn))

    def validate(self) -> None:
        """Check every value, and those of the turns.

        Raises:
            InvalidParameterError: naming the first that does not fit.
        """
        super().validate()
        steps = [turn.step for turn in self.turns]
        if steps != sorted(set(steps)) or any(not 0 < step < self.steps for step in steps):
            raise InvalidParameterError("A branch must begin at a step of the run, after the first.")
        if any(not 0 <= edge <= LARGEST_EDGE for edge in (self.width, self.height)):
            raise InvalidParameterError(f"A picture may have {LARGEST_EDGE} pixels a side.")
        for turn in self.turns:
            replace(
                self,
                turns=(),
                prompt=turn.prompt,
                negative=turn.negative,
                style=turn.style,
                guidance=turn.guidance,
                sampler=turn.sampler,
                eta=turn.eta,
            ).validate()


class Side(StrEnum):
    """What a film of the steps shows."""

    SEEN = "seen"
    NOISY = "noisy"
    BOTH = "both"


@dataclass(frozen=True)
class TrajectoryParams(PaintParams):
    """A film of the way from noise to picture, a frame a step."""

    side: Side = param(
        Side.BOTH,
        Choice(
            "Shows",
            "The picture with its noise, the picture the model sees in it, or both side by side.",
            (
                Option("both", "Both"),
                Option("seen", "What it sees"),
                Option("noisy", "The noisy picture"),
            ),
        ),
    )
    frames_per_second: int = param(10, Count("Frames a second", "More is faster.", 1, 60))
    format: AnimationFormat = param(AnimationFormat.WEBP, FILM_FORMAT)


class GridAxis(StrEnum):
    """What may differ along an edge of a grid."""

    NONE = "none"
    SEED = "seed"
    STEPS = "steps"
    GUIDANCE = "guidance"
    SAMPLER = "sampler"
    STYLE = "style"
    STRENGTH = "strength"
    SPACING = "spacing"
    PROMPT = "prompt"
    """The values are words that replace the prompt."""


@dataclass(frozen=True)
class GridParams(PaintParams):
    """One picture for every pair of values: what a setting does, seen at a glance.

    Values are texts, as people type them (“4”, “ddim”); a seed's are added to the request's seed.
    """

    across: GridAxis = hidden(GridAxis.NONE)
    across_values: tuple[str, ...] = hidden(())
    down: GridAxis = hidden(GridAxis.NONE)
    down_values: tuple[str, ...] = hidden(())


PAINT = Task("paint", "Paint from words", PaintParams, "Painting", called_by="prompt")
TRAJECTORY = Task("trajectory", "Film the steps", TrajectoryParams, "Way of a painting", called_by="prompt")
GRID = Task("grid", "Compare settings", GridParams, "Grid", called_by="prompt")
TASKS = (PAINT, TRAJECTORY, GRID)
