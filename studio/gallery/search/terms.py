"""What a search asks for, as values: clauses that must all hold, each of terms of which one must."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final, TypeAlias

from studio.core.item import ItemKind, Label
from studio.gallery.search.keys import Trait


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of the text that was typed, in characters: from `start` up to `end`."""

    start: int
    end: int

    def of(self, text: str) -> str:
        """The characters that stand there."""
        return text[self.start : self.end]


class Place(StrEnum):
    """Where words are looked for."""

    ANYWHERE = "anywhere"
    NAME = "name"
    PROMPT = "prompt"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Words:
    """Words that stand next to each other.

    Attributes:
        text: one word or several.
        place: where they are looked for.
        whole: whether the last one must be a whole word; else it may be the beginning of one.
    """

    text: str
    place: Place = Place.ANYWHERE
    whole: bool = False


@dataclass(frozen=True, slots=True)
class OfModel:
    """Made with a model whose name or id has these letters."""

    name: str


@dataclass(frozen=True, slots=True)
class OfFamily:
    """Made by a family of models (“gan”)."""

    family: str


@dataclass(frozen=True, slots=True)
class OfTool:
    """Made by another program whose name begins so."""

    name: str


class Measure(StrEnum):
    """What a thing has as a number."""

    RATING = "rating"
    SEED = "seed"
    WIDTH = "width"
    HEIGHT = "height"
    BYTES = "size_bytes"


@dataclass(frozen=True, slots=True)
class Between:
    """A number within bounds, both of them included; None is no bound."""

    measure: Measure
    least: int | None
    most: int | None


@dataclass(frozen=True, slots=True)
class Sized:
    """Pixels across and down, each within its bounds."""

    width: Between
    height: Between


@dataclass(frozen=True, slots=True)
class Made:
    """Made from the beginning of a day on, and before the beginning of another, by the local clock."""

    begin: date | None
    end: date | None


@dataclass(frozen=True, slots=True)
class Tagged:
    """Has a tag."""

    name: str


@dataclass(frozen=True, slots=True)
class Labelled:
    """Has a colour."""

    label: Label


@dataclass(frozen=True, slots=True)
class OfKind:
    """Is of a kind."""

    kind: ItemKind


@dataclass(frozen=True, slots=True)
class Being:
    """Is something: AI-made, rated ..."""

    trait: Trait


@dataclass(frozen=True, slots=True)
class InCollection:
    """Lies in a collection."""

    name: str


@dataclass(frozen=True, slots=True)
class Like:
    """Looks or reads like an item."""

    item_id: int


Condition: TypeAlias = (
    Words
    | OfModel
    | OfFamily
    | OfTool
    | Between
    | Sized
    | Made
    | Tagged
    | Labelled
    | OfKind
    | Being
    | InCollection
    | Like
)


@dataclass(frozen=True, slots=True)
class Term:
    """One thing that was asked for.

    Attributes:
        conditions: one of them must hold (“tag:hero,villain” has two), or none when it is negated.
        negated: whether “-” stands before it.
        span: where it stands in the text.
    """

    conditions: tuple[Condition, ...]
    negated: bool
    span: Span


@dataclass(frozen=True, slots=True)
class Clause:
    """Terms between which “OR” stands; one of them must hold."""

    terms: tuple[Term, ...]


class PartKind(StrEnum):
    """What a stretch of the text was taken for."""

    WORDS = "words"
    CONDITION = "condition"
    OR = "or"
    MISTAKE = "mistake"


@dataclass(frozen=True, slots=True)
class Part:
    """A stretch of the text, for marking it in the box.

    Attributes:
        said: in plain words what it asks for (“3 stars or more”), or what is wrong with it, in a sentence.
    """

    span: Span
    kind: PartKind
    said: str = ""


_MEANT: Final = frozenset((Place.ANYWHERE, Place.PROMPT))


@dataclass(frozen=True, slots=True)
class Search:
    """A text, understood.

    Attributes:
        text: what was typed.
        clauses: all of them must hold; none finds everything.
        parts: what each stretch of the text was taken for, in its order; blanks belong to none.
    """

    text: str
    clauses: tuple[Clause, ...]
    parts: tuple[Part, ...]

    @property
    def mistakes(self) -> tuple[Part, ...]:
        """What was not understood; each says why in a sentence."""
        return tuple(part for part in self.parts if part.kind is PartKind.MISTAKE)

    @property
    def terms(self) -> tuple[Term, ...]:
        """All terms, in the order of the text."""
        return tuple(term for clause in self.clauses for term in clause.terms)

    def conditions(self) -> tuple[Condition, ...]:
        """All conditions that are not negated."""
        return tuple(one for term in self.terms if not term.negated for one in term.conditions)

    @property
    def words(self) -> str:
        """The words that tell what is looked for; a search by meaning reads them."""
        return " ".join(
            one.text for one in self.conditions() if isinstance(one, Words) and one.place in _MEANT
        )

    @property
    def like(self) -> int | None:
        """The item that what is found shall be like; the first one that is named."""
        return next((one.item_id for one in self.conditions() if isinstance(one, Like)), None)
