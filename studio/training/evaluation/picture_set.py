"""Pictures to judge a model by, and what is to be said of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from studio.core.events import Picture


@dataclass(frozen=True, eq=False)
class PictureSet:
    """A held-out set.

    Attributes:
        name: its key in the report.
        about: one sentence: which pictures these are.
        pictures: uint8 (h, w, 3 or 4) each; sizes may differ.
        groups: one a picture, reported beside the whole: the style, or the picture's own name.
    """

    name: str
    about: str
    pictures: Sequence[Picture]
    groups: tuple[str, ...] = ()
