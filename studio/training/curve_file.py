"""The curve of a run, as the loop writes it; `run_folder` reads it."""

from __future__ import annotations

import csv
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from studio.training.loop import TrainingProgress


class Curve:
    """curve.csv: one row every few steps; its columns are those of the first row, later ones are added."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def cut(self, step: int) -> None:
        """Drop the rows after `step`: they belong to steps that will be taken again."""
        rows = [row for row in self.rows() if int(row["step"]) <= step]
        if self.path.exists():
            self._write(rows)

    def add(self, progress: TrainingProgress) -> None:
        """Append one row."""
        figures = {name: f"{value:.5g}" for name, value in progress.figures.items()}
        row = {"step": str(progress.step), "images": str(progress.images)} | figures
        row["seconds"] = f"{progress.seconds:.1f}"
        known = self._columns()
        if set(row) <= set(known):
            with self.path.open("a", newline="", encoding="utf-8") as file:
                csv.DictWriter(file, known, restval="").writerow(row)
        else:
            self._write([*self.rows(), row])

    def rows(self) -> list[dict[str, str]]:
        """All whole rows as text; a row that a kill cut in two is left out."""
        if not self.path.exists():
            return []
        with self.path.open(newline="", encoding="utf-8") as file:
            rows = list(csv.DictReader(file))
        return [row for row in rows if (row["step"] or "").isdigit() and None not in row.values()]

    def _columns(self) -> list[str]:
        if not self.path.exists():
            return []
        with self.path.open(newline="", encoding="utf-8") as file:
            return next(csv.reader(file), [])

    def _write(self, rows: list[dict[str, str]]) -> None:
        columns = list(dict.fromkeys(name for row in rows for name in row))
        part = self.path.with_suffix(".part")
        with part.open("w", newline="", encoding="utf-8") as file:
            writer = csv.DictWriter(file, columns, restval="")
            writer.writeheader()
            writer.writerows(rows)
        part.replace(self.path)
