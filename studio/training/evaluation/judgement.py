"""How a model was judged, as it is kept: a folder with the report, sheets of pictures and, while it is being
made, how far it is. No torch: a window reads this.

Of two models beside each other the report lies in the folder, and the sheets of each in `first` and `second`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from studio.core.errors import UserError
from studio.training.evaluation.onlooker import SheetName
from studio.training.runs import Run, read_json

REPORT: Final = "report.json"
TERMS: Final = "terms.json"
"""On what terms one model was judged (`kept.Terms`)."""
STAGE: Final = "stage.json"
FAILURE: Final = "failure.json"
STOP: Final = "stop"
LOG: Final = "log.txt"
FIRST: Final = "first"
SECOND: Final = "second"
FOLDER: Final = "judging"
"""Within the folder of a run."""


@dataclass(frozen=True, slots=True)
class Stage:
    """What is being done, and how much of how much of it is; of 0 where nobody knows."""

    what: str
    done: int
    total: int


@dataclass(frozen=True, slots=True)
class Judgement:
    """A folder in which an evaluation is kept, or will be. Reads small files; not for the UI thread."""

    folder: Path

    @property
    def report(self) -> Mapping[str, Any]:
        """What `quartet evaluate --json` tells; empty before it was judged."""
        return read_json(self.folder / REPORT) or {}

    @property
    def stage(self) -> Stage | None:
        """How far it is; None where nothing was begun."""
        told = read_json(self.folder / STAGE)
        try:
            return None if told is None else Stage(str(told["what"]), int(told["done"]), int(told["total"]))
        except (KeyError, TypeError, ValueError):
            return None

    @property
    def failure(self) -> UserError | None:
        """Why it came to nothing the last time; None where it did not fail."""
        told = read_json(self.folder / FAILURE)
        return None if told is None else UserError(str(told.get("what", "")), str(told.get("remedy", "")))

    @property
    def log(self) -> Path:
        """What the process that judged wrote."""
        return self.folder / LOG

    def sheet(self, name: SheetName) -> Path | None:
        """A PNG of square tiles, `onlooker.COLUMNS` in a row; None where there is none."""
        file = self.folder / f"{name}.png"
        return file if file.is_file() else None

    @property
    def sides(self) -> tuple[Judgement, ...]:
        """Where the sheets lie: of one model here, of two in a folder each."""
        both = tuple(Judgement(self.folder / name) for name in (FIRST, SECOND))
        return both if both[0].folder.is_dir() else (self,)


def judgement_of(run: Run) -> Judgement:
    """Where the judgement of a run lies."""
    return Judgement(run.folder / FOLDER)
