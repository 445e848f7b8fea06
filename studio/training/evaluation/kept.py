"""A judgement that is kept serves once more where all that it depends on is the same. No torch."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from studio import __version__
from studio.training.evaluation.judgement import TERMS, Judgement
from studio.training.runs import Run, read_json


@dataclass(frozen=True, slots=True)
class Terms:
    """All that the figures of a model depend on.

    Attributes:
        model: SHA-256 of its weights.
        data: of the pictures or texts of the run that judge; empty: none, what is usual.
        size: of those pictures, or tokens.
        folder: what lies in the folder that judges (`contents_of`); empty: none.
        own: whether it draws what people gave it to learn from.
        painter: SHA-256 of the generator that draws faces to judge by; empty: none.
        count, sets: as asked for; None for as many as usual.
        version: of Quartet, which may judge otherwise one day.
    """

    model: str
    data: str
    size: int
    folder: str
    own: bool
    painter: str
    count: int | None
    sets: int | None
    version: str = __version__

    def to_json(self) -> dict[str, Any]:
        """As it is kept beside the report."""
        return asdict(self)


def kept_on(judgement: Judgement, terms: Terms) -> Mapping[str, Any] | None:
    """The report of one model, if it was judged on just these terms."""
    report = judgement.report
    same = read_json(judgement.folder / TERMS) == terms.to_json()
    return report if report and "models" not in report and same else None


def data_of(run: Run | None) -> tuple[str, int]:
    """The SHA-256 of what a run learned from, and its size; nothing of no run.

    Raises:
        KeyError: its data were never told of.
    """
    return ("", 0) if run is None else (str(run.data["sha256"]), run.spec.size)


def contents_of(folder: Path | None) -> str:
    """A SHA-256 of the names, sizes and times of all files in a folder; empty for no folder.

    Raises:
        OSError: it cannot be read.
    """
    if folder is None:
        return ""
    files = sorted(file for file in folder.rglob("*") if file.is_file())
    told = [(str(file.absolute()), file.stat().st_size, file.stat().st_mtime_ns) for file in files]
    return hashlib.sha256(repr(told).encode()).hexdigest()
