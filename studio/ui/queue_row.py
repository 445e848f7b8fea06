"""One job of the queue."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QSizePolicy, QToolButton, QWidget

from studio.core.events import Progress, Token
from studio.core.job import Job, JobState
from studio.families.transformer import params as transformer
from studio.ui.error_words import said_again
from studio.ui.icons import draw_icon
from studio.ui.theme import Colours, Theme
from studio.ui.widgets.labels import ElidedLabel, set_look
from studio.ui.wording import note_words, request_title

THUMBNAIL = 32
HEIGHT = 40
TELL_MS = 150
TAIL = 48
"""Characters of a text that are shown while it is written."""

_STATES = {
    JobState.PENDING: "Waiting",
    JobState.RUNNING: "Starting …",
    JobState.DONE: "Done",
    JobState.FAILED: "Failed",
    JobState.CANCELLED: "Cancelled",
    JobState.INTERRUPTED: "Interrupted when Quartet was closed: run it again?",
}


_LOOKS = {JobState.FAILED: "error", JobState.INTERRUPTED: "warning"}
_ICONS: dict[JobState, tuple[str, Callable[[Colours], str]]] = {
    JobState.FAILED: ("circle-alert", lambda colours: colours.error),
    JobState.INTERRUPTED: ("triangle-alert", lambda colours: colours.warning),
}


class QueueRow(QWidget):
    """Picture so far, what it is, how far it is, and what can be done with it."""

    earlier = Signal(int)
    later = Signal(int)
    cancelled = Signal(int)
    again = Signal(int)
    dismissed = Signal(int)

    def __init__(self, job: Job, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(HEIGHT)
        self.setProperty("look", "clear")
        self._theme = theme
        self._drawn = False
        self._progress = Progress(0, 0)
        self._written = ""
        self._telling = QTimer(self)
        self._telling.setSingleShot(True)
        self._telling.setInterval(TELL_MS)
        self._telling.timeout.connect(self._tell)
        self._picture = QLabel(self)
        self._picture.setFixedSize(THUMBNAIL, THUMBNAIL)
        self._picture.setProperty("look", "thumbnail")
        self._picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.title = ElidedLabel(request_title(job.request), "", self)
        self.status = ElidedLabel("", "small", self)
        self.bar = QProgressBar(self)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(
            self.tr("Progress of {request}").format(request=request_title(job.request))
        )
        self._up = self._button(theme, "arrow-up", self.tr("Earlier"), self.earlier)
        self._down = self._button(theme, "arrow-down", self.tr("Later"), self.later)
        self._again = self._button(theme, "refresh-cw", self.tr("Run again"), self.again)
        self._again.setText(" " + self.tr("Run again"))
        self._again.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._cancel = self._button(theme, "x", self.tr("Cancel"), self.cancelled)
        self._dismiss = self._button(theme, "x", self.tr("Take off the list"), self.dismissed)
        self._arrange()
        self.show_job(job)

    def show_job(self, job: Job) -> None:
        """Show its state."""
        self.job = job
        waiting, running = job.state is JobState.PENDING, job.state is JobState.RUNNING
        over = not waiting and not running
        self._up.setVisible(waiting)
        self._down.setVisible(waiting)
        self._cancel.setVisible(waiting or running)
        self._again.setVisible(over and job.state is not JobState.DONE)
        self._dismiss.setVisible(over)
        self.bar.setVisible(running)
        if not running:
            self.bar.setRange(0, 1)
            self.bar.setValue(0)
            self._progress, self._written = Progress(0, 0), ""
            self._telling.stop()
        self.status.setText(said_again(job.message) if job.message else self.tr(_STATES[job.state]))
        set_look(self.status, _LOOKS.get(job.state, "small"))
        self.setCursor(Qt.CursorShape.OpenHandCursor if waiting else Qt.CursorShape.ArrowCursor)
        self.setToolTip(self.tr("Drag it to do it earlier or later") if waiting else "")
        if not self._drawn:
            self._show_icon()

    def show_progress(self, progress: Progress) -> None:
        """How far it is."""
        self._progress = progress
        self._tell()

    def show_token(self, token: Token) -> None:
        """The last words of a text that is being written; told a few times a second, they come faster."""
        self._written = (self._written + token.text)[-TAIL:]
        if not self._telling.isActive():
            self._telling.start()

    def _tell(self) -> None:
        progress = self._progress
        self.bar.setRange(0, progress.total)
        self.bar.setValue(progress.done)
        count = (
            self.tr("{done} of {total}").format(done=progress.done, total=progress.total)
            if progress.total
            else ""
        )
        words = " ".join(self._written.split())
        note = note_words(progress.note) or (self.tr("Writing") if words else "")
        self.status.setText(" · ".join(part for part in (note, count, f"… {words}" if words else "") if part))

    def _show_icon(self) -> None:
        kind = "file-text" if self.job.request.family == transformer.FAMILY else "image"
        name, pick = _ICONS.get(self.job.state, (kind, lambda colours: colours.disabled))
        shade = self._theme.colour(pick)
        file = self._theme.icon_file(name)
        self._picture.setPixmap(draw_icon(file, shade, 18, self.devicePixelRatioF()))

    def show_picture(self, image: QImage) -> None:
        """The last picture that came of it."""
        self._drawn = True
        scale = self.devicePixelRatioF()
        edge = round(THUMBNAIL * scale)
        small = image.scaled(
            edge, edge, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
        small.setDevicePixelRatio(scale)
        self._picture.setPixmap(QPixmap.fromImage(small))

    def _button(self, theme: Theme, icon: str, what: str, signal: object) -> QToolButton:
        button = QToolButton(self)
        button.setToolTip(what)
        button.setAccessibleName(f"{what}: {self.title.text()}")
        theme.wear(button, icon)
        button.clicked.connect(lambda _checked: signal.emit(self.job.id))  # type: ignore[attr-defined]
        return button

    def _arrange(self) -> None:
        self.title.setFixedWidth(240)
        self.title.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.bar.setFixedWidth(240)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 4, 8, 4)
        row.setSpacing(8)
        row.addWidget(self._picture)
        row.addWidget(self.title)
        row.addWidget(self.bar)
        row.addWidget(self.status, 1)
        for button in (self._up, self._down, self._again, self._cancel, self._dismiss):
            row.addWidget(button)
