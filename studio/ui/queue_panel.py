"""The queue: what runs, what waits, what failed or was interrupted."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QToolButton, QVBoxLayout, QWidget

from studio.core.events import Output, Picture, Preview, Progress, Token
from studio.core.job import Job, JobState
from studio.ui.context import UiContext
from studio.ui.job_reading import JobReading
from studio.ui.numbers import grouped
from studio.ui.queue_column import JobColumn
from studio.ui.queue_row import HEIGHT, THUMBNAIL, QueueRow
from studio.ui.widgets.labels import label
from studio.ui.widgets.panel import Panel
from studio.ui.widgets.pixels import to_qimage
from studio.ui.widgets.scroll_bars import SCROLL_BAR, keep_scroll_bar

SHOWN = 100
"""Rows that are made; a longer queue says how many more there are."""
ROWS_HIGH = 3


class QueuePanel(Panel):
    """Hidden while there is nothing to say. Everything that touches the table goes through the background."""

    shown_changed = Signal(bool)

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__("bottom", parent)
        self._context = context
        self._engine = context.studio.engine
        self._jobs: dict[int, Job] = {}
        self.rows: dict[int, QueueRow] = {}
        self._heading = label(self.tr("Queue"), "heading", self)
        self._more = label("", "small", self)
        self.pause_button = QToolButton(self)
        self.pause_button.setCheckable(True)
        self.clear_button = QToolButton(self)
        self._arrange()
        self._show_paused(self._engine.paused)
        bridge = context.bridge
        bridge.job_changed.connect(self._job_changed)
        bridge.job_removed.connect(self._job_removed)
        bridge.job_step.connect(self._job_step)
        bridge.queue_paused.connect(self._show_paused)
        self._reading = JobReading(context, self._show_jobs, self)
        self.refresh()

    def refresh(self) -> None:
        """Read the whole queue again."""
        self._reading.read()

    def _show_jobs(self, jobs: tuple[Job, ...]) -> None:
        self._jobs = {job.id: job for job in jobs if _is_shown(job)}
        self._lay()

    def _job_changed(self, job: Job) -> None:
        if _is_shown(job):
            known = self._jobs.get(job.id)
            moved = known is None or (known.position, _rank(known)) != (job.position, _rank(job))
            self._jobs[job.id] = job
            if job.id in self.rows and not moved:
                self.rows[job.id].show_job(job)
                self._show_heading()
                return
        else:
            self._jobs.pop(job.id, None)
        self._lay()

    def _job_removed(self, job_id: int) -> None:
        self._jobs.pop(job_id, None)
        self._lay()

    def _job_step(self, job_id: int, event: object) -> None:
        row = self.rows.get(job_id)
        if row is None:
            return
        match event:
            case Progress():
                row.show_progress(event)
            case Token():
                row.show_token(event)
            case Preview(_, picture) | Output(_, picture):
                row.show_picture(to_qimage(_thinned(picture)))
            case _:
                pass

    def _lay(self) -> None:
        """Rows in the order of work: what runs first, then what waits, then what needs a decision."""
        ordered = sorted(self._jobs.values(), key=lambda job: (_rank(job), job.position))
        shown = ordered[:SHOWN]
        for job_id in set(self.rows) - {job.id for job in shown}:
            row = self.rows.pop(job_id)
            self._column.removeWidget(row)
            row.deleteLater()
        for at, job in enumerate(shown):
            row = self.rows.get(job.id)
            if row is None:
                row = self.rows[job.id] = self._make_row(job)
            elif row.job != job:
                row.show_job(job)
            if self._column.indexOf(row) != at:
                self._column.insertWidget(at, row)
        hidden = len(ordered) - len(shown)
        self._more.setText(self.tr("and {count} more").format(count=grouped(hidden)) if hidden else "")
        self._more.setVisible(bool(hidden))
        self._show_heading()
        self._scroll.setFixedHeight(HEIGHT * min(ROWS_HIGH, max(1, len(shown))) + 4)
        if bool(ordered) is self.isHidden():
            self.setVisible(bool(ordered))
            self.shown_changed.emit(bool(ordered))

    def _make_row(self, job: Job) -> QueueRow:
        row = QueueRow(job, self._context.theme, self._inside)
        row.cancelled.connect(lambda job_id: self._do(lambda: self._engine.cancel(job_id)))
        row.again.connect(lambda job_id: self._do(lambda: self._engine.retry(job_id)))
        row.dismissed.connect(lambda job_id: self._do(lambda: self._engine.dismiss(job_id)))
        row.earlier.connect(lambda job_id: self._move(job_id, -1))
        row.later.connect(lambda job_id: self._move(job_id, 1))
        return row

    def _move(self, job_id: int, by: int) -> None:
        waiting = [
            job.id
            for job in sorted(self._jobs.values(), key=lambda job: job.position)
            if job.state is JobState.PENDING
        ]
        if job_id not in waiting:
            return
        at = waiting.index(job_id) + by
        if not 0 <= at < len(waiting):
            return
        waiting.remove(job_id)
        before = waiting[at] if at < len(waiting) else None
        self._do(lambda: self._engine.move(job_id, before), self.refresh)

    def _move_before(self, job_id: int, before: int) -> None:
        """A row was dropped: do it before another, or last (0)."""
        self._do(lambda: self._engine.move(job_id, before or None), self.refresh)

    def _do(self, change: Callable[[], object], after: Callable[[], None] | None = None) -> None:
        self._context.background.run(change, lambda _: after() if after else None, owner=self, in_order=True)

    def _toggle_pause(self, paused: bool) -> None:
        (self._engine.pause if paused else self._engine.resume)()

    def _show_paused(self, paused: bool) -> None:
        self.pause_button.setChecked(paused)
        words = (
            self.tr("Go on with the queue") if paused else self.tr("Pause the queue after the current step")
        )
        self.pause_button.setToolTip(words)
        self.pause_button.setAccessibleName(words)
        self._context.theme.wear(self.pause_button, "play" if paused else "pause")
        self._show_heading()

    def _show_heading(self) -> None:
        states = [job.state for job in self._jobs.values()]
        waiting = states.count(JobState.PENDING)
        parts = [self.tr("Queue")]
        if self._engine.paused:
            parts.append(self.tr("paused"))
        if waiting:
            parts.append(self.tr("{waiting} waiting").format(waiting=waiting))
        self._heading.setText(" · ".join(parts))
        self.clear_button.setVisible(any(_is_over(state) for state in states))

    def _clear(self) -> None:
        over = [job.id for job in self._jobs.values() if _is_over(job.state)]
        self._do(lambda: [self._engine.dismiss(job_id) for job_id in over])

    def _arrange(self) -> None:
        self.pause_button.clicked.connect(self._toggle_pause)
        self.clear_button.setText(self.tr("Clear finished"))
        self.clear_button.setToolTip(self.tr("Take failed, cancelled and interrupted jobs off the list"))
        self.clear_button.clicked.connect(self._clear)
        top = QHBoxLayout()
        top.setContentsMargins(16, 4, 8 + SCROLL_BAR, 0)
        top.addWidget(self._heading)
        top.addWidget(self._more)
        top.addStretch(1)
        top.addWidget(self.clear_button)
        top.addWidget(self.pause_button)
        self._scroll = QScrollArea(self)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        keep_scroll_bar(self._scroll)
        self._inside = JobColumn(self.rows, self._scroll)
        self._inside.dropped.connect(self._move_before)
        self._inside.setProperty("look", "clear")
        inside = QVBoxLayout(self._inside)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(0)
        self._column = QVBoxLayout()
        self._column.setSpacing(0)
        inside.addLayout(self._column)
        inside.addStretch(1)
        self._scroll.setWidget(self._inside)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 4)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(self._scroll)
        self.hide()


def _thinned(picture: Picture) -> Picture:
    """Every n-th pixel: enough for a thumbnail, and done before a frame is over."""
    step = max(1, min(picture.shape[:2]) // (3 * THUMBNAIL))
    return picture[::step, ::step]


def _is_shown(job: Job) -> bool:
    return job.state not in {JobState.DONE, JobState.CANCELLED}


def _is_over(state: JobState) -> bool:
    return state in {JobState.FAILED, JobState.CANCELLED, JobState.INTERRUPTED}


def _rank(job: Job) -> int:
    if job.state is JobState.RUNNING:
        return 0
    return 1 if job.state is JobState.PENDING else 2
