"""Who made the pictures and texts that a model learns from, and on what terms. Known of what comes from the
gallery; of a folder nothing is known.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Final


class Hand(StrEnum):
    """By whom a thing was made."""

    MODEL = "model"
    """An installed model, or one that was."""
    PROGRAM = "program"
    """Another program, which says so in the file."""
    PERSON = "person"
    """Nothing says that a machine made it: brought in from outside."""


@dataclass(frozen=True, slots=True)
class Author:
    """Who made a thing.

    Attributes:
        hand: of which kind.
        name: of the model or program; empty for people.
        licence: of the model; empty when it is not known.
        note: what the licence means, in a sentence.
    """

    hand: Hand
    name: str = ""
    licence: str = ""
    note: str = ""

    @property
    def words(self) -> str:
        """One line: who it is, and the terms."""
        match self.hand:
            case Hand.PERSON:
                return "brought in from outside; whose they are Quartet does not know"
            case Hand.PROGRAM:
                return f"AI-made by {self.name}; its terms Quartet does not know"
            case Hand.MODEL:
                terms = f"licence {self.licence}" if self.licence else "its licence is not known any more"
                return f"AI-made by {self.name}; {terms}" + (f". {self.note}" if self.note else "")

    def to_json(self) -> list[str]:
        """For files."""
        return [self.hand.value, self.name, self.licence, self.note]

    @classmethod
    def from_json(cls, told: Any) -> Author:
        """What `to_json` gave.

        Raises:
            ValueError, TypeError: it is nothing of that kind.
        """
        hand, name, licence, note = told
        return cls(Hand(hand), str(name), str(licence), str(note))


PERSON: Final = Author(Hand.PERSON)


def counted(authors: Iterable[Author]) -> tuple[tuple[Author, int], ...]:
    """How many things each made, the most first."""
    return tuple(Counter(authors).most_common())
