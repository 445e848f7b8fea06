"""Judging as a program of its own, beside the window: started, watched by the folder it writes into, asked to
stop. No torch.
"""

from __future__ import annotations

import contextlib
import os
import subprocess
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from studio.core.errors import UserError
from studio.training.evaluation.judgement import FAILURE, LOG, STAGE, STOP, Judgement
from studio.training.processes import anywhere, last_in_line, own_command

_END: Final = 4_096
"""Bytes of a log that are looked at."""


@dataclass(frozen=True, slots=True)
class Question:
    """What is to be judged.

    Attributes:
        subject: id of an installed model, or the folder of a run.
        keep: the folder that the judgement is kept in.
        against: another one, judged by the same; None for one alone.
        count: pictures of a set, prompts or passages; None for as many as usual.
    """

    subject: str
    keep: Path
    against: str | None = None
    count: int | None = None

    @property
    def words(self) -> tuple[str, ...]:
        """The command."""
        count = () if self.count is None else ("--count", str(self.count))
        against = () if self.against is None else ("--against", self.against)
        return "evaluate", *count, *against, "--keep", str(self.keep), "--", self.subject


class JudgingProcess:
    """A judgement that is being made.

    Raises:
        UserError: no program can be started, or the folder cannot be written to.
    """

    def __init__(self, question: Question, surroundings: Mapping[str, str] | None = None) -> None:
        self.question = question
        self.judgement = Judgement(question.keep)
        self._stopped = False
        try:
            question.keep.mkdir(parents=True, exist_ok=True)
            (question.keep / FAILURE).unlink(missing_ok=True)
            self._clear()
            with (question.keep / LOG).open("wb") as log:
                self._child = subprocess.Popen(  # noqa: S603 - a list, and every word of it is ours
                    [*own_command(), *question.words],
                    stdin=subprocess.DEVNULL,
                    stdout=log,
                    stderr=subprocess.STDOUT,
                    cwd=anywhere(),
                    env={**os.environ, **(surroundings or {})},
                )
        except OSError as error:
            raise UserError(
                f"Judging could not be started: {error.strerror or error}.", "Try again."
            ) from error
        last_in_line(self._child.pid)

    @property
    def running(self) -> bool:
        """Whether it goes on."""
        return self._child.poll() is None

    @property
    def stopped(self) -> bool:
        """Whether it ended because somebody wanted that."""
        return self._stopped and not self.running and self._child.returncode != 0

    @property
    def failure(self) -> UserError | None:
        """Why it came to nothing; None while it goes on, when it was stopped, and when it was judged."""
        if self.running or self._child.returncode == 0 or self._stopped:
            return None
        return self.judgement.failure or UserError(
            self._last_words or "Judging ended without a word: the memory may have been too small.",
            "Judge by fewer.",
        )

    @property
    def _last_words(self) -> str:
        """The last line of the log."""
        try:
            with self.judgement.log.open("rb") as log:
                log.seek(max(0, log.seek(0, os.SEEK_END) - _END))
                lines = log.read().decode("utf-8", "replace").split("\n")
        except OSError:
            return ""
        return next((line.strip() for line in reversed(lines) if line.strip()), "")

    def stop(self) -> None:
        """Ask it to stop; returns at once. What it fetched and drew so far is kept for the next time."""
        self._stopped = True
        (self.question.keep / STOP).touch()

    def end(self, seconds: float = 2.0) -> None:
        """Stop it, and wait so long; then it is ended from outside."""
        if not self.running:
            return
        try:
            self.stop()
            self._child.wait(seconds)
        except (OSError, subprocess.TimeoutExpired):
            self._child.kill()
            self._child.wait()
            with contextlib.suppress(OSError):
                self._clear()

    def _clear(self) -> None:
        """Take away what a child that was ended from outside has left: it would stop the next one."""
        for name in (STAGE, STOP):
            (self.question.keep / name).unlink(missing_ok=True)
