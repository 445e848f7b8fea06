"""How often and how long models worked. It stands in the gallery and nowhere else; nobody sends it anywhere.

A number a day, family and model; neither words nor pictures nor the time of day.
"""

from __future__ import annotations

import csv
import io
import sqlite3
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import date

from studio.gallery.database import Database
from studio.gallery.record import Record


@dataclass(frozen=True, slots=True)
class Use:
    """What a model did on a day.

    Attributes:
        day: by the local calendar.
        family: “gan”, “vae”, “diffusion” ...
        model: its id.
        count: how many things it made.
        seconds: how long it worked on them.
    """

    day: date
    family: str
    model: str
    count: int
    seconds: float

    def to_json(self) -> dict[str, object]:
        """Plain values for `json.dumps`."""
        return {**asdict(self), "day": self.day.isoformat()}


class Usage:
    """The counters of one gallery. Thread-safe."""

    def __init__(self, database: Database) -> None:
        """Those in `database`."""
        self._database = database

    def all(self) -> tuple[Use, ...]:
        """Everything that was counted, newest day first."""
        with self._database.read() as connection:
            rows = connection.execute(
                "SELECT day, family, model, count, seconds FROM usage ORDER BY day DESC, family, model"
            ).fetchall()
        return tuple(
            Use(date.fromisoformat(row["day"]), row["family"], row["model"], row["count"], row["seconds"])
            for row in rows
        )

    def put_back(self, uses: Sequence[Use]) -> None:
        """Count again what was wiped a moment ago.

        Raises:
            UserError: the gallery cannot be written to.
        """
        with self._database.write() as connection:
            for use in uses:
                _add(connection, use)

    def wipe(self) -> None:
        """Forget all of it.

        Raises:
            UserError: the gallery cannot be written to.
        """
        with self._database.write() as connection:
            connection.execute("DELETE FROM usage")


def count_use(connection: sqlite3.Connection, record: Record) -> None:
    """Count what a job has just made, in the transaction that is open; nothing else is counted."""
    if record.request is None or record.job_id is None:
        return
    day = record.created.astimezone().date()  # After a crash it may be written down on another one.
    request = record.request
    _add(connection, Use(day, request.family, request.model.id, 1, max(0.0, record.seconds)))


def _add(connection: sqlite3.Connection, use: Use) -> None:
    connection.execute(
        "INSERT INTO usage (day, family, model, count, seconds) VALUES (?, ?, ?, ?, ?)"
        " ON CONFLICT (day, family, model)"
        " DO UPDATE SET count = count + excluded.count, seconds = seconds + excluded.seconds",
        (use.day.isoformat(), use.family, use.model, use.count, use.seconds),
    )


def to_csv(uses: Sequence[Use]) -> str:
    """A table for other programs: day,family,model,count,seconds."""
    stream = io.StringIO(newline="")
    writer = csv.writer(stream, lineterminator="\n")
    writer.writerow(("day", "family", "model", "count", "seconds"))
    for use in uses:
        writer.writerow((use.day.isoformat(), use.family, use.model, use.count, f"{use.seconds:.3f}"))
    return stream.getvalue()
