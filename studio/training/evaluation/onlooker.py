"""Who watches an evaluation: is told how far it is, is shown pictures, may break it off. No torch."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TypeAlias

from studio.core.events import Picture

COLUMNS = 8
"""Pictures in a row of a sheet."""


class SheetName(StrEnum):
    """What a sheet shows."""

    DRAWN = "drawn"
    """What the model makes."""
    REAL = "real"
    """Real pictures of the same kind."""
    COPIES = "copies"
    """In the first row those made pictures that lie nearest to learned ones; under each the learned one."""
    REBUILT = "rebuilt"
    """Originals; under each the same rebuilt, and rebuilt by the linear rival where there is one."""


Rows: TypeAlias = Sequence[Sequence[Picture]]
Report: TypeAlias = Callable[[str, int, int], None]
"""Told what is being done, and how much of how much of it is; of 0 where nobody knows."""
Show: TypeAlias = Callable[[SheetName, Rows], None]
"""Shown rows of at most COLUMNS pictures, uint8 (h, w, 3 or 4) each."""


def unseen(name: SheetName, rows: Rows) -> None:
    """Nobody looks."""


def unheard(what: str, done: int, total: int) -> None:
    """Nobody listens."""


def in_rows(pictures: Sequence[Picture], most: int = 4 * COLUMNS) -> Rows:
    """The first pictures, row by row."""
    shown = pictures[:most]
    return [shown[at : at + COLUMNS] for at in range(0, len(shown), COLUMNS)]


@dataclass(frozen=True)
class Onlooker:
    """One who watches."""

    report: Report = unheard
    show: Show = unseen
    cancel: threading.Event = field(default_factory=threading.Event)
