"""The queue of jobs: a table, so that it survives whatever happens to the program."""

from __future__ import annotations

import json
import logging
import sqlite3
from collections.abc import Callable, Collection, Iterable, Iterator
from datetime import UTC, datetime

from studio.core.errors import UserError
from studio.core.job import Job, JobState
from studio.core.request import Request
from studio.gallery.database import Database

_SELECT = "SELECT id, request, state, position, created, parents, message, seconds FROM jobs"
_FINISHED_KEPT = 200

_log = logging.getLogger(__name__)


class JobQueue:
    """The jobs of one program in the order of their work. Safe to use from any thread.

    Several programs may have the same gallery open (a window and a command line): each has its own jobs.

    Args:
        owner: the token of the gallery's session; jobs are noted with it.
    """

    def __init__(self, database: Database, owner: str) -> None:
        self._database = database
        self._owner = owner

    def adopt(self, living: Callable[[], Collection[str]]) -> tuple[Job, ...]:
        """Take over the jobs of programs that have ended; what they were doing is interrupted.

        Returns all jobs that are now this program's.

        Args:
            living: tells the owners whose programs still run; theirs are left alone. It is asked while nobody
                can write: whoever has a job in the table by then is known to be alive.
        """
        with self._database.write() as connection:
            alive = json.dumps(sorted(living()))
            connection.execute(
                "UPDATE jobs SET state = ? WHERE state = ? AND owner NOT IN (SELECT value FROM json_each(?))",
                (JobState.INTERRUPTED, JobState.RUNNING, alive),
            )
            connection.execute(
                "UPDATE jobs SET owner = ? WHERE owner NOT IN (SELECT value FROM json_each(?))",
                (self._owner, alive),
            )
            connection.execute(
                "DELETE FROM jobs WHERE owner = ? AND state IN (?, ?, ?) AND id NOT IN"
                " (SELECT id FROM jobs ORDER BY id DESC LIMIT ?)",
                (self._owner, JobState.DONE, JobState.CANCELLED, JobState.FAILED, _FINISHED_KEPT),
            )
        return self.all()

    def add(self, request: Request, parents: tuple[int, ...] = ()) -> Job:
        """Append a job."""
        created = datetime.now(UTC)
        with self._database.write() as connection:
            last = connection.execute("SELECT coalesce(max(position), 0) FROM jobs").fetchone()[0]
            cursor = connection.execute(
                "INSERT INTO jobs (request, state, position, created, parents, owner)"
                " VALUES (?, ?, ?, ?, ?, ?)",
                (
                    request.to_json(),
                    JobState.PENDING,
                    last + 1.0,
                    created.isoformat(),
                    json.dumps(list(parents)),
                    self._owner,
                ),
            )
            job_id = cursor.lastrowid or 0
        return Job(job_id, request, JobState.PENDING, last + 1.0, created, parents)

    def get(self, job_id: int) -> Job:
        """One job.

        Raises:
            UserError: it is not in the list any more.
        """
        with self._database.read() as connection:
            row = connection.execute(_SELECT + " WHERE id = ?", (job_id,)).fetchone()
        if row is None:
            raise UserError("This job is no longer in the queue.")
        return _job(row)

    def all(self) -> tuple[Job, ...]:
        """Every job of this program that is kept, in the order of work."""
        with self._database.read() as connection:
            rows = connection.execute(
                _SELECT + " WHERE owner = ? ORDER BY position, id", (self._owner,)
            ).fetchall()
        return tuple(_readable(rows))

    def next_pending(self, besides: Collection[int] = ()) -> Job | None:
        """The job to do now; not one of `besides`."""
        with self._database.read() as connection:
            rows = connection.execute(
                _SELECT + " WHERE owner = ? AND state = ? ORDER BY position, id",
                (self._owner, JobState.PENDING),
            )
            return next((job for job in _readable(rows) if job.id not in besides), None)

    def set_state(self, job_id: int, state: JobState, message: str = "", seconds: float = 0.0) -> Job:
        """Note what became of a job."""
        with self._database.write() as connection:
            connection.execute(
                "UPDATE jobs SET state = ?, message = ?, seconds = ? WHERE id = ?",
                (state, message, seconds, job_id),
            )
        return self.get(job_id)

    def start(self, job_id: int) -> Job | None:
        """Claim a pending job; None when it was cancelled in the meantime."""
        with self._database.write() as connection:
            claimed = connection.execute(
                "UPDATE jobs SET state = ?, message = '', seconds = 0 WHERE id = ? AND state = ?",
                (JobState.RUNNING, job_id, JobState.PENDING),
            ).rowcount
        return self.get(job_id) if claimed else None

    def cancel_waiting(self, job_id: int) -> Job | None:
        """Cancel a job that is not running; None when it is, or is over."""
        with self._database.write() as connection:
            changed = connection.execute(
                "UPDATE jobs SET state = ? WHERE id = ? AND state IN (?, ?)",
                (JobState.CANCELLED, job_id, JobState.PENDING, JobState.INTERRUPTED),
            ).rowcount
        return self.get(job_id) if changed else None

    def requeue(self, job_id: int) -> Job:
        """Put a failed, cancelled or interrupted job back to where it stood in the order."""
        with self._database.write() as connection:
            connection.execute(
                "UPDATE jobs SET state = ?, message = '', seconds = 0 WHERE id = ? AND state NOT IN (?, ?)",
                (JobState.PENDING, job_id, JobState.RUNNING, JobState.PENDING),
            )
        return self.get(job_id)

    def move(self, job_id: int, before: int | None) -> tuple[Job, ...]:
        """Move a job before another (None: to the end); positions are real numbers, so one row changes."""
        with self._database.write() as connection:
            rows = connection.execute(
                "SELECT id, position FROM jobs WHERE id != ? ORDER BY position, id", (job_id,)
            ).fetchall()
            connection.execute(
                "UPDATE jobs SET position = ? WHERE id = ?", (_position_before(rows, before), job_id)
            )
        return self.all()

    def remove(self, job_id: int) -> bool:
        """Take a job that is over out of the list; whether it was there and over."""
        with self._database.write() as connection:
            removed = connection.execute(
                "DELETE FROM jobs WHERE id = ? AND state != ?", (job_id, JobState.RUNNING)
            ).rowcount
        return bool(removed)


def _position_before(rows: list[sqlite3.Row], before: int | None) -> float:
    """A position just before row `before` among (id, position) rows in order; behind all when None."""
    ids = [int(row[0]) for row in rows]
    positions = [float(row[1]) for row in rows]
    if before is None or before not in ids:
        return (positions[-1] if positions else 0.0) + 1.0
    place = ids.index(before)
    if place == 0:
        return positions[0] - 1.0
    return (positions[place - 1] + positions[place]) / 2


def _readable(rows: Iterable[sqlite3.Row]) -> Iterator[Job]:
    """The jobs that this version understands; one that it does not stays in the table and stops no other."""
    for row in rows:
        try:
            yield _job(row)
        except (UserError, ValueError, TypeError):
            _log.warning("Job %s cannot be read and is left alone.", row[0])


def _job(row: sqlite3.Row) -> Job:
    job_id, request, state, position, created, parents, message, seconds = row
    return Job(
        id=int(job_id),
        request=Request.from_json(str(request)),
        state=JobState(str(state)),
        position=float(position),
        created=datetime.fromisoformat(str(created)),
        parents=tuple(int(parent) for parent in json.loads(str(parents))),
        message=str(message),
        seconds=float(seconds),
    )
