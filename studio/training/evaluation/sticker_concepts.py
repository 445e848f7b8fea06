"""What the judge of stickers can name, and which drawings it never learns from.

Only emoji: their names say what is drawn. A concept has three drawings as a rule, one a style. Of every
third concept one style is left out of what the judge learns from, in turn: on those drawings it is as fair a
judge of real stickers as of painted ones, since it has seen neither.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass

import numpy as np

from studio.training.stickers.data import StickerData
from studio.training.stickers.split import concept

STYLES = ("fluent", "flat", "noto")
LEAVE_OUT_EVERY = 3


@dataclass(frozen=True, eq=False)
class StickerConcepts:
    """Which drawings show what.

    Attributes:
        names: the concepts, sorted: the classes.
        rows: int64 (n,), rows of the sticker data, of all drawings that have a class.
        classes: int64 (n,), one each.
        left_out: bool (n,), drawings that the judge does not learn from.
        known: bool (n,), drawings of concepts that painters may learn from (`stickers.split`).
    """

    names: tuple[str, ...]
    rows: np.ndarray
    classes: np.ndarray
    left_out: np.ndarray
    known: np.ndarray


def concepts_of(stickers: StickerData) -> StickerConcepts:
    """The concepts that are drawn in two styles or more.

    Raises:
        ValueError: there are none.
    """
    drawn: dict[str, list[int]] = defaultdict(list)
    for row, (name, style) in enumerate(zip(stickers.names, stickers.styles, strict=True)):
        if style in STYLES:
            drawn[concept(name)].append(row)
    named = {name: rows for name, rows in sorted(drawn.items()) if len(_styles(stickers, rows)) > 1}
    if not named:
        raise ValueError("no concept is drawn in two styles")
    rows = np.array([row for many in named.values() for row in many])
    classes = np.array([number for number, many in enumerate(named.values()) for _ in many])
    away = [_left_out_style(number, _styles(stickers, many)) for number, many in enumerate(named.values())]
    return StickerConcepts(
        names=tuple(named),
        rows=rows,
        classes=classes,
        left_out=np.array(
            [stickers.styles[row] == away[number] for row, number in zip(rows, classes, strict=True)]
        ),
        known=~stickers.held_out[rows],
    )


def _styles(stickers: StickerData, rows: list[int]) -> set[str]:
    return {stickers.styles[row] for row in rows}


def _left_out_style(number: int, styles: set[str]) -> str | None:
    if number % LEAVE_OUT_EVERY:
        return None
    style = STYLES[number // LEAVE_OUT_EVERY % len(STYLES)]
    return style if style in styles else None
