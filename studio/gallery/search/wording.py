"""Conditions in plain words, for the chips of the search box."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Final

from studio.gallery.search import keys
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


def said_of(condition: Condition) -> str:
    """“3 stars or more”, “tag hero”, “made in 2026-11” ..."""
    match condition:
        case Between():
            said = _between(condition)
        case Sized(width, height):
            said = f"{_bounds(width)} × {_bounds(height)} pixels"
        case Made(begin, end):
            said = _made(begin, end)
        case Words(text, place):
            said = f"“{text}”" if place is Place.ANYWHERE else f"“{text}” in the {place}"
        case Being() | Labelled() | OfKind() | OfFamily():
            said = _listed(condition)
        case _:
            said = _named(condition)
    return said


def _listed(condition: Being | Labelled | OfKind | OfFamily) -> str:
    """Of a closed list."""
    match condition:
        case Being(trait):
            return keys.TRAITS[trait]
        case Labelled(label):
            return f"{label} label" if label else "no label"
        case OfKind(kind):
            return next(word for word, known in keys.KINDS.items() if known is kind)
        case OfFamily(family):
            return f"made by {next((w for w, name in keys.FAMILIES.items() if name == family), family)}"


def _named(condition: OfModel | OfTool | Tagged | InCollection | Like) -> str:
    """By a name of the user's."""
    match condition:
        case OfModel(name):
            return f"model {name}"
        case OfTool(name):
            return f"made by {name}"
        case Tagged(name):
            return f"tag {name}"
        case InCollection(name):
            return f"in the collection {name}"
        case Like(item_id):
            return f"like item {item_id}"


_NOUNS: Final = {
    Measure.RATING: "stars",
    Measure.SEED: "seed",
    Measure.WIDTH: "pixels across",
    Measure.HEIGHT: "pixels down",
}


def _between(condition: Between) -> str:
    bounds = _bounds(condition)
    match condition.measure:
        case Measure.RATING:
            if condition.least == condition.most:
                return {0: "no stars", 1: "1 star"}.get(condition.least or 0, f"{bounds} stars")
            return f"{bounds} star" if bounds.endswith(" 1") else f"{bounds} stars"
        case Measure.SEED:
            return f"seed {bounds}"
        case Measure.BYTES:
            return f"file of {_bounds(condition, 1 << 20)} MB"
        case _:
            return f"{bounds} {_NOUNS[condition.measure]}"


def _bounds(condition: Between, unit: int = 1) -> str:
    least, most = (
        None if one is None else f"{one / unit:.3g}" if unit > 1 else str(one)
        for one in (condition.least, condition.most)
    )
    if least == most:
        return str(least)
    if most is None:
        return f"at least {least}"
    return f"at most {most}" if least is None else f"{least} to {most}"


def _made(begin: date | None, end: date | None) -> str:
    if end is None:
        return f"made on {begin} or later"
    if begin is None:
        return f"made before {end}"
    if end == begin + timedelta(1):
        return f"made on {begin}"
    if begin.day == end.day == 1 and (begin.month, end.month) == (1, 1) and end.year == begin.year + 1:
        return f"made in {begin.year}"
    if begin.day == end.day == 1 and end - begin <= timedelta(31):
        return f"made in {begin:%Y-%m}"
    return f"made from {begin} to {end - timedelta(1)}"
