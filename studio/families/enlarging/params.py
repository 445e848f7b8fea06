"""What can be asked of an enlarger. No torch here: forms and command line are made from this."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from studio.core.family import Task
from studio.core.params import Choice, Option, Params, param

FAMILY = "enlarging"
PICTURE = "picture"
"""The role of the picture that goes in."""
SCALE = 4
"""What every enlarger makes of a side of one pixel."""
LARGEST_PIXELS = 100_000_000
"""Pixels a result may have: what the gallery opens again."""


class Factor(StrEnum):
    """How many times as wide and high a picture becomes."""

    TWO = "2"
    FOUR = "4"

    @property
    def times(self) -> int:
        """As a number."""
        return int(self.value)


class Subject(StrEnum):
    """What a picture shows, for models that have a network for each."""

    AUTO = "auto"
    PHOTOGRAPH = "photograph"
    DRAWING = "drawing"

    def of(self, *, transparent: bool) -> Subject:
        """What a picture is taken for: by itself, one that can be seen through is a drawing."""
        if self is not Subject.AUTO:
            return self
        return Subject.DRAWING if transparent else Subject.PHOTOGRAPH


@dataclass(frozen=True)
class EnlargeParams(Params):
    """Make a picture larger, its edges sharp."""

    factor: Factor = param(
        Factor.FOUR,
        Choice(
            "Size",
            "How many times as wide and high the picture becomes; 2 takes as long as 4.",
            (Option("4", "4 times"), Option("2", "2 times")),
        ),
    )
    subject: Subject = param(
        Subject.AUTO,
        Choice(
            "Subject",
            "Drawings get even colours and hard edges, photographs get texture. By itself, what is"
            " transparent counts as a drawing; the classical filter treats both alike.",
            (
                Option("auto", "By itself"),
                Option("photograph", "Photograph"),
                Option("drawing", "Drawing"),
            ),
        ),
    )


ENLARGE = Task("enlarge", "Enlarge", EnlargeParams, "Enlarged picture", seeded=False)
TASKS = (ENLARGE,)
