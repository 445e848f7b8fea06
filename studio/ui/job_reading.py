"""The list of jobs, read in the background without forgetting what is told meanwhile."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

from PySide6.QtCore import QObject

from studio.core.job import Job
from studio.ui.answers import Answers
from studio.ui.context import UiContext

Show: TypeAlias = Callable[[tuple[Job, ...]], None]


class JobReading(QObject):
    """Reads every job. A list that was read before a job came or went arrives after that was told: what is
    told while the reading lasts is newer, and wins; of several readings under way the last one counts.

    Args:
        show: gets the jobs, in no order, on the main thread.
    """

    def __init__(self, context: UiContext, show: Show, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._show = show
        self._told: dict[int, Job | None] | None = None
        self._answers = Answers()
        context.bridge.job_changed.connect(self._job_changed)
        context.bridge.job_removed.connect(self._job_removed)

    def read(self) -> None:
        """Read the whole list (again)."""
        self._told = {}
        self._answers.drop()
        read = self._context.studio.engine.jobs
        self._context.background.run(read, self._answers.wanted(self._came), owner=self)

    def _came(self, jobs: tuple[Job, ...]) -> None:
        told, self._told = self._told or {}, None
        merged = {job.id: job for job in jobs} | told
        self._show(tuple(job for job in merged.values() if job is not None))

    def _job_changed(self, job: Job) -> None:
        if self._told is not None:
            self._told[job.id] = job

    def _job_removed(self, job_id: int) -> None:
        if self._told is not None:
            self._told[job_id] = None
