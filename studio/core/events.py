"""What a running family tells. Events carry numpy uint8 or text, never tensors and never Qt images."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TypeAlias

import numpy as np
import numpy.typing as npt

from studio.core.request import Request

Picture: TypeAlias = npt.NDArray[np.uint8]
"""uint8 pixels, (height, width, 3) RGB or (height, width, 4) RGBA, straight alpha."""

Latent: TypeAlias = npt.NDArray[np.float32]
"""float32, any shape; what it means is the family's business."""


class AnimationFormat(StrEnum):
    """How moving pictures are kept."""

    MP4 = "mp4"
    WEBP = "webp"


@dataclass(frozen=True, slots=True)
class Progress:
    """How far the job is: `done` of `total` steps, and what is going on, in a few words."""

    done: int
    total: int
    note: str = ""


@dataclass(frozen=True, slots=True, eq=False)
class Preview:
    """A picture on the way to output number `index`; smaller or rougher, never kept."""

    index: int
    picture: Picture


@dataclass(frozen=True, slots=True)
class Curve:
    """One point of a curve worth watching (a loss, say)."""

    name: str
    step: int
    value: float


@dataclass(frozen=True, slots=True)
class Measured:
    """A figure about output number `index`: “psnr” 27.3 “dB”. Told before the output itself."""

    index: int
    name: str
    value: float
    unit: str = ""


@dataclass(frozen=True, slots=True, eq=False)
class AttentionMap:
    """How much each place of a picture looked at one word of the prompt.

    Attributes:
        word: as the model read it.
        weights: float32 (rows, columns), in [0, 1], coarser than the picture.
    """

    word: str
    weights: npt.NDArray[np.float32]


@dataclass(frozen=True, slots=True, eq=False)
class Denoised:
    """One step on the way from noise to output number `index`, to be looked at and never kept.

    A step begins with x_t, in which the network sees a picture x_0 and noise: x_t = alpha x_0 + sigma noise.

    Attributes:
        step: in [0, total); of a run that begins in the middle (image to image) the first ones are missing.
        total: steps of the whole plan.
        timestep: what the network is told, in [0, 1000).
        alpha, sigma: of x_t.
        noisy: x_t, rough and often smaller than the output, as are the other two.
        seen: x_0.
        noise: what the network takes for noise.
        change: how far x_0 moved since the step before: root mean square, where 1 is from black to white;
            0 at the first step.
        attention: a map for each word, of models that have them.
        seconds: what the step took to compute, 0 when it was remembered.
    """

    index: int
    step: int
    total: int
    timestep: float
    alpha: float
    sigma: float
    noisy: Picture
    seen: Picture
    noise: Picture
    change: float
    attention: tuple[AttentionMap, ...] = field(default=())
    seconds: float = 0.0


@dataclass(frozen=True, slots=True)
class Alternative:
    """A token that could stand at a place.

    Attributes:
        id: its number in the vocabulary.
        text: what it would add to the text; bytes that are no whole character show as “�”.
        probability: the model's own, in [0, 1], before any setting shapes it.
        chance: with which it could have been drawn here, in [0, 1], after all settings; 0 where they rule it
            out.
    """

    id: int
    text: str
    probability: float
    chance: float


@dataclass(frozen=True, slots=True)
class Token:
    """One token of text number `index`, as it is written.

    Attributes:
        id: its number in the vocabulary.
        text: what it adds to the text. A character that takes several tokens comes with the last of them;
            the others add “”.
        probability, chance: as of an `Alternative`.
        alternatives: the most probable tokens at this place, the most probable first; this one is among them
            if it is one of them.
        index: which of the texts that the request asks for.
    """

    id: int
    text: str
    probability: float
    chance: float
    alternatives: tuple[Alternative, ...] = ()
    index: int = 0


@dataclass(frozen=True, slots=True)
class Remark:
    """Something the user should know about output number `index`, in a sentence (“The beginning no longer
    fits …”). It is no failure.
    """

    text: str
    index: int = 0


@dataclass(frozen=True, slots=True, eq=False)
class Insight:
    """How a language model came to one token: where it looked, and what each layer would have said.

    Attributes:
        tokens: texts of all tokens that it saw, the explained one last.
        attention: float32 (layers, heads, n - 1), how much each head looked at each token before it; sums to
            1 over the last axis.
        lens: for every layer, the first to the last, what its state would say if it were the last (logit
            lens), the most probable first.
    """

    tokens: tuple[str, ...]
    attention: npt.NDArray[np.float32]
    lens: tuple[tuple[Alternative, ...], ...]


@dataclass(frozen=True, slots=True, eq=False)
class Frame:
    """The next picture of an animation; frames are encoded as they come, none is held in memory."""

    picture: Picture
    frames_per_second: float
    format: AnimationFormat


@dataclass(frozen=True, slots=True, eq=False)
class Attachment:
    """An array that belongs to an output and that later requests may take as an input (a found latent)."""

    role: str
    array: Latent


@dataclass(frozen=True, slots=True)
class AttachedJson:
    """JSON that belongs to an output: the tree of branches that a text is one road of (role “tree”)."""

    role: str
    json: str


@dataclass(frozen=True, slots=True, eq=False)
class Output:
    """A finished thing, to be kept.

    Attributes:
        index: its place among the outputs of the job, from 0.
        picture: the pixels; for an animation its poster (the frames came before, as `Frame`), for a text a
            page with its beginning.
        request: the request that makes exactly this one again, when it is narrower than the job's
            (picture 3 of 16 is not made again by drawing all 16).
        attachments: arrays that belong to it.
        seconds: what this output alone took to compute; None when the family does not know.
        text: what is kept, when it is a text; None for pictures and animations.
        attached_json: the tree of a text, for one, so that opening it brings all its branches back.
    """

    index: int
    picture: Picture
    request: Request | None = None
    attachments: tuple[Attachment, ...] = field(default=())
    seconds: float | None = None
    text: str | None = None
    attached_json: tuple[AttachedJson, ...] = field(default=())


Event: TypeAlias = (
    Progress | Preview | Curve | Measured | Denoised | Token | Remark | Insight | Frame | Output
)
