"""The rows of the queue, one under the other: waiting ones are dragged to where they should be done."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QMimeData, QPoint, Qt, Signal
from PySide6.QtGui import (
    QDrag,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
)
from PySide6.QtWidgets import QApplication, QWidget

from studio.core.job import JobState
from studio.ui.queue_row import QueueRow

JOB_MIME = "application/x-quartet-job"


class JobColumn(QWidget):
    """Knows where a dragged row would go, shows it with a line, and tells where it went."""

    dropped = Signal(int, int)
    """job id; id of the waiting job to do it before, or 0 for last"""

    def __init__(self, rows: Mapping[int, QueueRow], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "clear")
        self.setAcceptDrops(True)
        self._rows = rows
        self._pressed: QPoint | None = None
        self._line = -1

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Perhaps the beginning of a drag."""
        self._pressed = event.position().toPoint()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Take a waiting row along."""
        if self._pressed is None or not event.buttons() & Qt.MouseButton.LeftButton:
            return
        way = event.position().toPoint() - self._pressed
        if way.manhattanLength() < QApplication.startDragDistance():
            return
        row = next((one for one in self._waiting() if one.geometry().contains(self._pressed)), None)
        self._pressed = None
        if row is not None:
            drag = QDrag(self)
            drag.setMimeData(job_mime(row.job.id))
            drag.setPixmap(row.grab())
            drag.setHotSpot(QPoint(24, row.height() // 2))
            drag.exec(Qt.DropAction.MoveAction)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Rows only."""
        if event.mimeData().hasFormat(JOB_MIME):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Show where it would go."""
        event.acceptProposedAction()
        self._show_line(self._gap(event.position().toPoint())[1])

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """It would go nowhere."""
        self._show_line(-1)

    def dropEvent(self, event: QDropEvent) -> None:
        """Tell where it went."""
        self._show_line(-1)
        job_id = dragged_job(event.mimeData())
        before = self._gap(event.position().toPoint())[0]
        if job_id and before != job_id:
            event.acceptProposedAction()
            self.dropped.emit(job_id, before)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The line between the rows."""
        if self._line >= 0:
            accent = self.palette().color(QPalette.ColorRole.Accent)
            QPainter(self).fillRect(16, max(0, self._line - 1), self.width() - 32, 2, accent)

    def _waiting(self) -> list[QueueRow]:
        waiting = [row for row in self._rows.values() if row.job.state is JobState.PENDING]
        return sorted(waiting, key=lambda row: row.y())

    def _gap(self, at: QPoint) -> tuple[int, int]:
        """The id of the job below the gap that is meant (0 below the last), and the gap's height."""
        waiting = self._waiting()
        for row in waiting:
            if at.y() < row.geometry().center().y():
                return row.job.id, row.y()
        return 0, waiting[-1].geometry().bottom() + 1 if waiting else -1

    def _show_line(self, height: int) -> None:
        if height != self._line:
            self._line = height
            self.update()


def job_mime(job_id: int) -> QMimeData:
    """A row of the queue, dragged."""
    mime = QMimeData()
    mime.setData(JOB_MIME, str(job_id).encode())
    return mime


def dragged_job(mime: QMimeData) -> int:
    """The id of a dragged row; 0 when it is something else."""
    text = bytes(mime.data(JOB_MIME).data()).decode("ascii", "replace")
    return int(text) if text.isdecimal() else 0
