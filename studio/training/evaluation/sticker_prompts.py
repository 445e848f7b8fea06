"""What a sticker model is asked for when it is judged, and what it paints then."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np

from studio.core.errors import CancelledError
from studio.core.events import Output, Picture
from studio.core.family import Family, LoadedModel, ModelInfo
from studio.core.request import Request
from studio.families.diffusion.known_words import KnownWords, read_known_words
from studio.families.diffusion.params import FAMILY, PAINT, PaintParams, Reading
from studio.training.evaluation.no_inputs import NoInputs
from studio.training.evaluation.sticker_concepts import StickerConcepts
from studio.training.stickers.data import StickerData

FIRST_SEED = 10_000
"""Training draws its noise otherwise; no seed from here on has anything to do with it."""

Report = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class Prompt:
    """One thing to paint.

    Attributes:
        words: the name of a sticker.
        style: how it is to be drawn.
        seed: of the painting.
        row: of the real drawing of it, in the sticker data.
        named: the class that a judge should name.
    """

    words: str
    style: str
    seed: int
    row: int
    named: int


def unseen_by_the_judge(
    stickers: StickerData,
    concepts: StickerConcepts,
    count: int,
    knows: Callable[[str], bool] = lambda words: True,
) -> list[Prompt]:
    """Concepts that the painter learns from, in styles in which the judge never saw them, evenly over all.

    The real drawings of the same prompts are then as new to the judge as the painted ones.

    Args:
        knows: whether the painter can read that name; others are left out.
    """
    places = np.flatnonzero(concepts.left_out & concepts.known)
    able = [place for place in places if knows(stickers.names[concepts.rows[place]])]
    if not able:
        return []
    spread = np.linspace(0, len(able) - 1, min(count, len(able))).round().astype(int)
    return [
        Prompt(
            words=stickers.names[concepts.rows[place]],
            style=stickers.styles[concepts.rows[place]],
            seed=FIRST_SEED + number,
            row=int(concepts.rows[place]),
            named=int(concepts.classes[place]),
        )
        for number, place in enumerate(able[at] for at in np.unique(spread))
    ]


def from_other_seeds(prompts: Sequence[Prompt], times: int) -> list[Prompt]:
    """The same, the seeds moved on by so many times as there are prompts: no seed comes twice."""
    return [replace(prompt, seed=prompt.seed + times * len(prompts)) for prompt in prompts]


@dataclass(frozen=True)
class Painting:
    """A loaded sticker model and how it is asked: with its defaults, by the words that it knows by heart."""

    family: Family[LoadedModel]
    model: LoadedModel
    info: ModelInfo

    @cached_property
    def _known(self) -> KnownWords | None:
        return read_known_words(self.info.folder)

    def knows(self, words: str) -> bool:
        """Whether it reads all these words; a model without a table reads any."""
        return self._known is None or not self._known.unknown(words)

    def paint(
        self,
        prompts: Sequence[Prompt],
        report: Report = lambda done, total: None,
        cancel: threading.Event | None = None,
    ) -> list[Picture]:
        """A picture for each prompt.

        Raises:
            CancelledError: `cancel` was set.
            UserError: the model cannot paint one of them.
        """
        painted: list[Picture] = []
        for number, prompt in enumerate(prompts):
            painted.append(self.one(prompt.words, prompt.style, prompt.seed, cancel))
            report(number + 1, len(prompts))
        return painted

    def one(
        self,
        words: str,
        style: str,
        seed: int,
        cancel: threading.Event | None = None,
        reading: Reading = Reading.KNOWN_WORDS,
    ) -> Picture:
        """One picture, uint8 (h, w, 4).

        Raises:
            CancelledError: `cancel` was set.
            UserError: the model cannot paint it.
        """
        params = PaintParams(prompt=words, style=style, reading=reading)
        request = Request.make(FAMILY, PAINT.name, self.info.ref, seed, params)
        for event in self.family.run(self.model, request, NoInputs()):
            if cancel is not None and cancel.is_set():
                raise CancelledError
            if isinstance(event, Output):
                return event.picture
        raise RuntimeError("the family painted nothing")
