"""How a search was understood, in the language of the window.

studio.gallery.search says it in English, as the command line shows it; here each saying is found again among
those there are, and what was filled in is put into the translation.
"""

from __future__ import annotations

import re
from typing import Final

from PySide6.QtCore import QCoreApplication

from studio.core.item import Label
from studio.gallery.search.keys import KINDS
from studio.ui.gallery.organise.label_row import label_words
from studio.ui.noop import QT_TRANSLATE_NOOP
from studio.ui.wording import kind_noun

_SAYINGS: Final = (
    QT_TRANSLATE_NOOP("Search", "no label"),
    QT_TRANSLATE_NOOP("Search", "{label} label"),
    QT_TRANSLATE_NOOP("Search", "no stars"),
    QT_TRANSLATE_NOOP("Search", "1 star"),
    QT_TRANSLATE_NOOP("Search", "{bounds} stars"),
    QT_TRANSLATE_NOOP("Search", "{bounds} star"),
    QT_TRANSLATE_NOOP("Search", "seed {bounds}"),
    QT_TRANSLATE_NOOP("Search", "file of {bounds} MB"),
    QT_TRANSLATE_NOOP("Search", "{bounds} pixels across"),
    QT_TRANSLATE_NOOP("Search", "{bounds} pixels down"),
    QT_TRANSLATE_NOOP("Search", "{width} × {height} pixels"),
    QT_TRANSLATE_NOOP("Search", "“{text}” in the name"),
    QT_TRANSLATE_NOOP("Search", "“{text}” in the prompt"),
    QT_TRANSLATE_NOOP("Search", "“{text}” in the note"),
    QT_TRANSLATE_NOOP("Search", "made on {day} or later"),
    QT_TRANSLATE_NOOP("Search", "made before {day}"),
    QT_TRANSLATE_NOOP("Search", "made from {day} to {last}"),
    QT_TRANSLATE_NOOP("Search", "made on {day}"),
    QT_TRANSLATE_NOOP("Search", "made in {month}"),
    QT_TRANSLATE_NOOP("Search", "made by {name}"),
    QT_TRANSLATE_NOOP("Search", "model {name}"),
    QT_TRANSLATE_NOOP("Search", "tag {name}"),
    QT_TRANSLATE_NOOP("Search", "in the collection {name}"),
    QT_TRANSLATE_NOOP("Search", "like item {number}"),
)
"""The first that fits is meant: what says more stands above."""
_BOUNDS: Final = (
    QT_TRANSLATE_NOOP("Search", "at least {number}"),
    QT_TRANSLATE_NOOP("Search", "at most {number}"),
    QT_TRANSLATE_NOOP("Search", "{number} to {most}"),
)
_PARTS: Final = {
    "label": "|".join(label.value for label in Label if label),
    "bounds": r"[\d.e+]+|at least [\d.e+]+|at most [\d.e+]+|[\d.e+]+ to [\d.e+]+",
    "number": r"[\d.e+]+",
    "most": r"[\d.e+]+",
    "width": r"[\da-z. ]+",
    "height": r"[\da-z. ]+",
    "day": r"\d{4}-\d\d-\d\d",
    "last": r"\d{4}-\d\d-\d\d",
    "month": r"\d{4}(?:-\d\d)?",
}
"""What may be filled in; all others are somebody's own words."""


def search_words(said: str) -> str:
    """A condition as a chip shows it: “3 stars or more”, “tag hero”; English where nothing fits."""
    if said in KINDS:
        return kind_noun(KINDS[said])
    return _found(said, _SAYINGS) or _tr(said)


def _found(said: str, sayings: tuple[str, ...]) -> str:
    for saying in sayings:
        found = _pattern(saying).fullmatch(said)
        if found is not None:
            parts = {name: _part(name, text) for name, text in found.groupdict().items()}
            return _tr(saying).format(**parts)
    return ""


def _part(name: str, text: str) -> str:
    if name == "label":
        return label_words(Label(text)).lower()
    return (_found(text, _BOUNDS) or text) if name in {"bounds", "width", "height"} else text


def _pattern(saying: str) -> re.Pattern[str]:
    parts = re.split(r"\{(\w+)\}", saying)
    made = [
        f"(?P<{part}>{_PARTS.get(part, '.+')})" if at % 2 else re.escape(part)
        for at, part in enumerate(parts)
    ]
    return re.compile("".join(made), re.DOTALL)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Search", text)
