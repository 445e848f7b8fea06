"""What stands after a key, read. What cannot be read is a `Puzzle` that says why in a sentence."""

from __future__ import annotations

import difflib
import re
from collections.abc import Callable, Mapping
from datetime import date
from typing import Final, TypeVar

from studio.gallery.search import days, keys
from studio.gallery.search.keys import Key
from studio.gallery.search.puzzle import Puzzle
from studio.gallery.search.terms import (
    Being,
    Between,
    Condition,
    InCollection,
    Labelled,
    Like,
    Made,
    Measure,
    OfFamily,
    OfKind,
    OfModel,
    OfTool,
    Place,
    Sized,
    Tagged,
    Words,
)

V = TypeVar("V")

MOST_STARS: Final = 5
_LARGEST: Final = 2**63 - 1
_NUMBER = re.compile(r"(>=|<=|>|<|=)?(-?[0-9]{1,19})(\+)?(?:\.\.(-?[0-9]{1,19}))?")
_PIXELS = re.compile(r"(>=|<=|>|<|=)?([0-9]{1,9})[x×*]([0-9]{1,9})", re.IGNORECASE)
_BYTES = re.compile(r"(>=|<=|>|<|=)?([0-9]{1,9}(?:\.[0-9]{1,3})?)(b|kb|mb|gb)", re.IGNORECASE)
_UNITS: Final = {"b": 1, "kb": 1 << 10, "mb": 1 << 20, "gb": 1 << 30}
_MOST_LISTED: Final = 8
_ABOUT: Final = 0.05
"""A file of “2mb” has this share more or less of them."""


def condition_of(key: Key, sign: str, value: str, *, whole: bool, today: date) -> Condition:
    """What a key and a value ask for.

    Args:
        key: the key.
        sign: “:”, or the sign of comparison that followed the key.
        value: without quotes.
        whole: whether it stood in quotes, so that its last word is complete.
        today: what “yesterday” is counted from.

    Raises:
        Puzzle: the value does not fit the key.
    """
    if not value:
        raise Puzzle(f"“{key}:” waits for what to look for, such as {keys.EXAMPLES[key]}.")
    compared = "" if sign in {":", "="} else sign
    if compared and key not in _COMPARED:
        raise Puzzle(f"“{key}” cannot be compared. Write it with a colon, such as {keys.EXAMPLES[key]}.")
    if key in _DAYS:
        return _DAYS[key](value, today)
    if key in _WORDS:
        return _words(value, _WORDS[key], whole=whole)
    return _READERS[key](compared + value)


def _words(value: str, place: Place, *, whole: bool) -> Words:
    if not any(letter.isalnum() for letter in value):
        raise Puzzle(f"“{value}” has no letter or digit to look for.")
    return Words(value, place, whole)


def _rating(value: str) -> Between:
    if set(value) <= {"★"}:
        value = str(len(value))
    bounds = _between(Measure.RATING, value, "A rating is a number of stars from 0 to 5, such as rating:>=3.")
    # “>5” asks for 6 at least: it finds nothing, which is what it says
    if (bounds.least or 0) > MOST_STARS + 1 or not -1 <= (bounds.most or 0) <= MOST_STARS:
        raise Puzzle("A rating lies between 0 and 5 stars.")
    return bounds


def _between(measure: Measure, value: str, remedy: str) -> Between:
    """“7”, “>=7”, “7+” or “7..9”."""
    read = _NUMBER.fullmatch(value)
    if read is None:
        raise Puzzle(f"“{value}” is not understood. {remedy}")
    sign, first, plus, last = read.groups()
    number = _small(first)
    if last is not None and not sign and not plus:
        return Between(measure, number, _small(last))
    if last is not None or (sign and plus):
        raise Puzzle(f"“{value}” is not understood. {remedy}")
    return _compared(measure, ">=" if plus else sign, number)


def _compared(measure: Measure, sign: str | None, number: int) -> Between:
    match sign:
        case ">=":
            return Between(measure, number, None)
        case ">":
            return Between(measure, number + 1, None)
        case "<=":
            return Between(measure, None, number)
        case "<":
            return Between(measure, None, number - 1)
        case _:
            return Between(measure, number, number)


def _small(digits: str) -> int:
    number = int(digits)
    if not -_LARGEST < number < _LARGEST:
        raise Puzzle(f"{digits} is too large a number.")
    return number


def _seed(value: str) -> Between:
    return _between(Measure.SEED, value, "A seed is a whole number, such as seed:7.")


def _width(value: str) -> Between:
    return _between(Measure.WIDTH, value, "A width is a number of pixels, such as width:>=1024.")


def _height(value: str) -> Between:
    return _between(Measure.HEIGHT, value, "A height is a number of pixels, such as height:<512.")


def _size(value: str) -> Condition:
    if pixels := _PIXELS.fullmatch(value):
        sign, across, down = pixels.groups()
        return Sized(_compared(Measure.WIDTH, sign, int(across)), _compared(Measure.HEIGHT, sign, int(down)))
    if size := _BYTES.fullmatch(value):
        sign, count, unit = size.groups()
        number = float(count) * _UNITS[unit.lower()]
        if sign in {None, "="}:
            return Between(Measure.BYTES, int(number * (1 - _ABOUT)), int(number * (1 + _ABOUT)))
        return _compared(Measure.BYTES, sign, int(number))
    raise Puzzle(f"“{value}” is no size. Write pixels, such as size:512x512, or bytes, such as size:>2mb.")


def _label(value: str) -> Labelled:
    return Labelled(one_of(value, keys.LABELS, {}, "colour of a label"))


def _kind(value: str) -> OfKind:
    return OfKind(one_of(value, keys.KINDS, keys.KIND_ALIASES, "kind of thing"))


def _family(value: str) -> OfFamily:
    plain = {name: name for name in keys.FAMILIES.values()} | {"enlarging": "enlarging"}
    return OfFamily(one_of(value, keys.FAMILIES, plain, "family of models"))


def _is(value: str) -> Being:
    traits = {trait.value: trait for trait in keys.Trait}
    return Being(one_of(value, traits, keys.TRAIT_ALIASES, "word that can stand after “is:”"))


def one_of(value: str, usual: Mapping[str, V], others: Mapping[str, V], noun: str) -> V:
    """The value of a closed list; the beginning of a word is enough where it is the only one.

    Args:
        usual: the words that are offered. others: those that are understood as well.
        noun: what the words are, for the sentence of a mistake.

    Raises:
        Puzzle: it is none of them.
    """
    plain = value.lower()
    for words in (usual, others):
        if plain in words:
            return words[plain]
    begun = {usual[word] for word in usual if word.startswith(plain)}
    if len(begun) == 1:
        return begun.pop()
    near = difflib.get_close_matches(plain[:40], usual, 1)
    hint = f"Did you mean “{near[0]}”?" if near else _listed(usual)
    raise Puzzle(f"“{value}” is no {noun}. {hint}")


def _listed(words: Mapping[str, object]) -> str:
    names = list(words)
    if len(names) > _MOST_LISTED:
        return f"There are {', '.join(names[:_MOST_LISTED])} and others."
    return f"There are {', '.join(names[:-1])} and {names[-1]}."


def _like(value: str) -> Like:
    if not re.fullmatch(r"#?[0-9]{1,18}", value):
        raise Puzzle(f"“{value}” is no number of an item, such as like:12.")
    return Like(int(value.removeprefix("#")))


_COMPARED: Final = frozenset((Key.RATING, Key.SEED, Key.WIDTH, Key.HEIGHT, Key.SIZE))
_WORDS: Final = {Key.NAME: Place.NAME, Key.PROMPT: Place.PROMPT, Key.NOTE: Place.NOTE}
_DAYS: Final[Mapping[Key, Callable[[str, date], Made]]] = {
    Key.BEFORE: lambda value, today: Made(None, days.begin_of(value, today)),
    Key.AFTER: lambda value, today: Made(days.begin_of(value, today), None),
    Key.ON: days.during,
}
_READERS: Final[Mapping[Key, Callable[[str], Condition]]] = {
    Key.MODEL: OfModel,
    Key.FAMILY: _family,
    Key.RATING: _rating,
    Key.TAG: Tagged,
    Key.LABEL: _label,
    Key.KIND: _kind,
    Key.IS: _is,
    Key.SEED: _seed,
    Key.TOOL: OfTool,
    Key.COLLECTION: InCollection,
    Key.WIDTH: _width,
    Key.HEIGHT: _height,
    Key.SIZE: _size,
    Key.LIKE: _like,
}
