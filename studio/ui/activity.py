"""What is being made just now, in the line at the bottom: seen from every tab, with the queue open or not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from studio.core.events import Progress
from studio.core.job import Job, JobState
from studio.ui.job_reading import JobReading
from studio.ui.packs.fetcher import FetchState, FetchView, PackFetcher
from studio.ui.widgets.labels import label
from studio.ui.wording import count_text, request_title, size_text

if TYPE_CHECKING:
    from studio.ui.context import UiContext

_ASKING = (JobState.FAILED, JobState.INTERRUPTED)


class Activity(QWidget):
    """Words and a thin bar. Hidden while nothing is under way and nothing asks for a decision; a click opens
    the queue."""

    queue_wanted = Signal()

    def __init__(self, context: UiContext, fetcher: PackFetcher, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._jobs: dict[int, Job] = {}
        self._progress: dict[int, Progress] = {}
        self._fetches: dict[str, FetchView] = {}
        self.words = label("", "small", self)
        self.bar = QProgressBar(self)
        self.bar.setTextVisible(False)
        self.bar.setFixedWidth(120)
        self.bar.setAccessibleName(self.tr("Progress"))
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 0, 8, 0)
        row.setSpacing(8)
        row.addWidget(self.words)
        row.addWidget(self.bar)
        self.setToolTip(self.tr("Open the queue (Ctrl+J)"))
        self.setAccessibleName(self.tr("What is being done"))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        bridge = context.bridge
        bridge.job_changed.connect(self._job_changed)
        bridge.job_removed.connect(self._job_removed)
        bridge.job_step.connect(self._job_step)
        bridge.queue_paused.connect(lambda _paused: self._show())
        fetcher.changed.connect(self._fetch_changed)
        JobReading(context, self._jobs_came, self).read()
        self._show()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Show all of it."""
        self.queue_wanted.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The same with a key."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self.queue_wanted.emit()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the appearance."""
        super().changeEvent(event)
        self.update()

    def _jobs_came(self, jobs: tuple[Job, ...]) -> None:
        self._jobs = {job.id: job for job in jobs if _counts(job)}
        self._show()

    def _job_changed(self, job: Job) -> None:
        if _counts(job):
            self._jobs[job.id] = job
        else:
            self._job_removed(job.id)
        self._show()

    def _job_removed(self, job_id: int) -> None:
        self._jobs.pop(job_id, None)
        self._progress.pop(job_id, None)
        self._show()

    def _job_step(self, job_id: int, event: object) -> None:
        if isinstance(event, Progress) and job_id in self._jobs:
            self._progress[job_id] = event
            self._show()

    def _fetch_changed(self, pack_id: str, view: FetchView) -> None:
        if view.state in {FetchState.WAITING, FetchState.FETCHING}:
            self._fetches[pack_id] = view
        else:
            self._fetches.pop(pack_id, None)
        self._show()

    def _show(self) -> None:
        states = [job.state for job in self._jobs.values()]
        running = next((job for job in self._jobs.values() if job.state is JobState.RUNNING), None)
        waiting = states.count(JobState.PENDING)
        asking = sum(state in _ASKING for state in states)
        parts: list[str] = []
        if running is not None:
            parts += self._running(running)
        elif waiting and self._context.studio.engine.paused:
            parts.append(self.tr("Queue paused"))
        if waiting:
            parts.append(self.tr("{waiting} waiting").format(waiting=waiting))
        if not running and self._fetches:
            parts += self._fetching(next(iter(self._fetches.values())))
        if asking:
            parts.append(self.tr("{count} could not be finished").format(count=count_text(asking, "job")))
        self.words.setText("  ·  ".join(parts))
        self.bar.setVisible(running is not None or bool(self._fetches))
        self.setVisible(bool(parts))

    def _running(self, job: Job) -> list[str]:
        progress = self._progress.get(job.id)
        self.bar.setRange(0, progress.total if progress else 0)
        if progress is None or not progress.total:
            return [request_title(job.request)]
        self.bar.setValue(progress.done)
        return [
            request_title(job.request),
            self.tr("{done} of {total}").format(done=progress.done, total=progress.total),
        ]

    def _fetching(self, view: FetchView) -> list[str]:
        self.bar.setRange(0, 1000 if view.total else 0)
        if not view.total:
            return [view.stage or self.tr("Fetching a model")]
        self.bar.setValue(round(1000 * view.done / view.total))
        return [
            self.tr("{stage} {done} of {total}").format(
                stage=view.stage, done=size_text(view.done), total=size_text(view.total)
            )
        ]


def _counts(job: Job) -> bool:
    return job.state not in {JobState.DONE, JobState.CANCELLED}
