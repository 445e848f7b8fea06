"""What the folder of a training run says to somebody who watches: curve, sheets of samples, and the rest.

Read while `studio.training.loop` writes, from another process, so a row may be half there and columns may be
added at any time. No torch: a window reads this.
"""

import csv
import io
import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import numpy.typing as npt

from studio.core.errors import UserError
from studio.training.run_extras import EXTRAS, Extras, read_extras

CHECKPOINT = "checkpoint.safetensors"
CURVE = "curve.csv"
SAMPLES = "samples"
LARGEST_CURVE = 64 << 20
"""Bytes; the curve of a run of a million steps has a tenth of them."""

LARGEST_SHEETS = 2000

Column = npt.NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Sheet:
    """A picture of samples.

    Attributes:
        step: after how many steps it was drawn.
        path: of the PNG file.
        size_bytes: of the file; grows while it is being written.
    """

    step: int
    path: Path
    size_bytes: int


@dataclass(frozen=True, slots=True, eq=False)
class RunCurve:
    """The curve so far.

    Attributes:
        columns: float64 (rows,) by name, in the order of the file; NaN where a row says nothing.
        changed: when the file was written last, in seconds since 1970.
    """

    columns: Mapping[str, Column] = field(default_factory=dict[str, Column])
    changed: float = 0.0

    @property
    def rows(self) -> int:
        """How many there are."""
        return len(next(iter(self.columns.values()), ()))

    def column(self, name: str) -> Column:
        """One column; NaN all along when there is none of that name."""
        return self.columns.get(name, np.full(self.rows, np.nan))

    def newest(self, name: str) -> float:
        """The last number of a column; NaN when it has none."""
        column = self.column(name)
        known = column[np.isfinite(column)]
        return float(known[-1]) if len(known) else math.nan


@dataclass(frozen=True, slots=True, eq=False)
class Sight:
    """All that can be seen of a run at one moment.

    Attributes:
        curve: one row every few steps.
        sheets: oldest first.
        extras: by step.
    """

    curve: RunCurve = field(default_factory=RunCurve)
    sheets: tuple[Sheet, ...] = ()
    extras: tuple[Extras, ...] = ()

    @property
    def empty(self) -> bool:
        """Whether there is nothing yet."""
        return not (self.curve.rows or self.sheets or self.extras)

    @property
    def steps(self) -> tuple[int, ...]:
        """After which samples or extras can be looked at, in order."""
        return tuple(sorted({one.step for one in self.sheets} | {one.step for one in self.extras}))

    def sheet_at(self, step: int) -> Sheet | None:
        """The newest one not after this step."""
        return max((one for one in self.sheets if one.step <= step), key=lambda one: one.step, default=None)

    def extras_at(self, step: int) -> Extras | None:
        """The newest not after this step."""
        return max((one for one in self.extras if one.step <= step), key=lambda one: one.step, default=None)


class RunFolder:
    """A run's folder, which may not be there yet."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._read: tuple[object, RunCurve] = (None, RunCurve())
        self._read_extras: tuple[object, tuple[Extras, ...]] = (None, ())

    def look(self) -> Sight:
        """Everything.

        Raises:
            UserError: something cannot be read.
        """
        return Sight(self.curve(), self.sheets(), self.extras())

    def extras(self) -> tuple[Extras, ...]:
        """What its family shows beside the curve, read again only when the file is another.

        Raises:
            UserError: the file cannot be read.
        """
        try:
            found = (self.folder / EXTRAS).stat()
            mark = (found.st_mtime_ns, found.st_size, found.st_ino)
        except OSError:
            mark = None
        if mark is None or mark != self._read_extras[0]:
            self._read_extras = (mark, read_extras(self.folder))
        return self._read_extras[1]

    def curve(self) -> RunCurve:
        """The curve so far, read again only when the file is another; empty when there is none.

        Raises:
            UserError: the file cannot be read, or is no curve.
        """
        path = self.folder / CURVE
        try:
            found = path.stat()
            mark = (found.st_mtime_ns, found.st_size, found.st_ino)
            if mark != self._read[0]:
                if found.st_size > LARGEST_CURVE:
                    raise UserError(f"“{path}” is too large for a curve.", "Choose the folder of a run.")
                text = path.read_bytes().decode("utf-8", "replace")
                self._read = (mark, RunCurve(parse_curve(text), found.st_mtime))
        except (FileNotFoundError, NotADirectoryError):
            self._read = (None, RunCurve())
        except OSError as error:
            raise UserError(
                f"“{path}” cannot be read: {error.strerror or error}.", "It is tried again."
            ) from None
        return self._read[1]

    def sheets(self) -> tuple[Sheet, ...]:
        """The newest sheets of samples, oldest first.

        Raises:
            UserError: the folder cannot be read.
        """
        folder = self.folder / SAMPLES
        try:
            files = [path for path in folder.glob("*.png") if path.stem.isascii() and path.stem.isdigit()]
            files.sort(key=lambda path: int(path.stem))
            return tuple(_sheet(path) for path in files[-LARGEST_SHEETS:])
        except (FileNotFoundError, NotADirectoryError):  # cleared away while it was being looked at
            return ()
        except OSError as error:
            raise UserError(
                f"“{folder}” cannot be read: {error.strerror or error}.", "It is tried again."
            ) from None


def parse_curve(text: str) -> dict[str, Column]:
    """Columns of numbers from CSV with a header row; what is no number is NaN.

    A last row without its end is left out (it is being written), and so is every row that is no row of the
    table: of another length, or without a step.
    """
    whole = text[: text.rfind("\n") + 1]
    try:
        lines = list(csv.reader(io.StringIO(whole, newline="")))
    except csv.Error:
        return {}
    if not lines or "step" not in lines[0]:
        return {}
    header = lines[0]
    at = header.index("step")
    rows = [line for line in lines[1:] if len(line) == len(header) and line[at].isdigit()]
    return {
        name: np.array([_number(row[place]) for row in rows], np.float64)
        for place, name in enumerate(header)
        if name
    }


def speed(curve: RunCurve, rows: int = 5) -> Column:
    """Pictures a second, averaged over the last `rows` rows: float64 (rows of the curve,)."""
    images, seconds = curve.column("images"), curve.column("seconds")
    before = np.maximum(np.arange(curve.rows) - rows, 0)
    passed = seconds - seconds[before]
    return np.divide(images - images[before], passed, out=np.full(curve.rows, np.nan), where=passed > 0)


def _number(text: str) -> float:
    try:
        return float(text)
    except ValueError:
        return math.nan


def _sheet(path: Path) -> Sheet:
    return Sheet(int(path.stem), path, path.stat().st_size)
