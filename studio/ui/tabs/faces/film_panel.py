"""The film through the faces: how long, how smooth, and its making."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from studio.core.events import Progress
from studio.core.job import Job, JobState
from studio.engine.notices import ItemSaved
from studio.families.gan.params import FAMILY, WALK, WalkParams
from studio.ui.forms import make_field
from studio.ui.tabs.faces.commands import FacesCommands
from studio.ui.tabs.faces.document import FacesDocument
from studio.ui.tabs.faces.session import FacesSession
from studio.ui.tabs.film_player import FilmPlayer
from studio.ui.theme import Theme
from studio.ui.widgets.field import Field
from studio.ui.widgets.labels import label

FIELDS = ("seconds", "frames_per_second", "format", "loop")
SIZES = (256, 512, 0)
NARROW = 600


class FilmPanel(QWidget):
    """Settings, a button, progress with cancel, and the last film, playing."""

    def __init__(
        self, session: FacesSession, commands: FacesCommands, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._job: Job | None = None
        self.fields: dict[str, Field] = {}
        self.player = FilmPlayer(session.context, self)
        self.make = QPushButton(self.tr("Make film"), self)
        self.make.setProperty("look", "primary")
        self.make.clicked.connect(lambda _: commands.make_film())
        self.cancel = QPushButton(self.tr("Cancel"), self)
        self.cancel.clicked.connect(self._cancel)
        self.bar = QProgressBar(self)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Film under way"))
        self._words = QLabel(self)
        self._words.setProperty("look", "small")
        self._size = QComboBox(self)
        self._arrange(theme)
        session.document_changed.connect(lambda _, now: self.show_document(now))
        session.model_changed.connect(self._list_sizes)
        bridge = session.context.bridge
        bridge.job_changed.connect(self._job_changed)
        bridge.job_step.connect(self._job_step)
        session.keeping.saved.connect(self._saved)
        self.show_document(session.document)
        self._show_job()

    def _arrange(self, theme: Theme) -> None:
        controls = WalkParams.controls()
        for name in FIELDS:
            field = make_field(controls[name], getattr(WalkParams(), name), theme)
            field.changed.connect(self._setter(name))
            self.fields[name] = field
        self._size.setAccessibleName(self.tr("Size"))
        self._size.setToolTip(self.tr("Edge of the film in pixels: smaller is drawn faster."))
        self._size.currentIndexChanged.connect(lambda _: self._setter("size")(self._size.currentData(), True))
        size = QHBoxLayout()
        size.addWidget(label(self.tr("Size"), "", self), 1)
        size.addWidget(self._size)
        settings = QGridLayout()
        settings.setHorizontalSpacing(32)
        settings.setVerticalSpacing(8)
        settings.addWidget(self.fields["seconds"], 0, 0, 2, 1)
        settings.addWidget(self.fields["loop"], 2, 0)
        settings.addWidget(self.fields["format"], 0, 1)
        settings.addWidget(self.fields["frames_per_second"], 1, 1)
        settings.addLayout(size, 2, 1)
        settings.setColumnStretch(0, 1)
        settings.setColumnStretch(1, 1)
        work = QHBoxLayout()
        work.setSpacing(12)
        work.addWidget(self._words)
        work.addWidget(self.bar, 1, Qt.AlignmentFlag.AlignVCenter)
        work.addStretch(0)
        work.addWidget(self.cancel)
        work.addWidget(self.make)
        left = QVBoxLayout()
        left.setSpacing(12)
        left.addLayout(settings)
        left.addStretch(1)
        left.addLayout(work)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 16, 12)
        row.setSpacing(16)
        row.addLayout(left, 1)
        row.addWidget(self.player)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window settings go before the film, which lies in the gallery anyway."""
        super().resizeEvent(event)
        self.player.set_room(self.width() >= NARROW)

    def show_document(self, document: FacesDocument) -> None:
        """Show the document's settings."""
        if not self._session.sliding:
            for name, field in self.fields.items():
                field.set_value(getattr(document.walk, name))
        at = self._size.findData(document.walk.size)
        if at >= 0 and at != self._size.currentIndex():
            self._size.blockSignals(True)
            self._size.setCurrentIndex(at)
            self._size.blockSignals(False)
        picked = len(document.selection)
        count = picked if picked >= 2 else len(document.tiles)
        self.make.setEnabled(document.model is not None and count >= 2)
        if self._job is None:
            text = (
                self.tr("Passes through the %1 picked faces")
                if picked >= 2
                else self.tr("Passes through all %1")
            )
            frames = round(count * document.walk.seconds * document.walk.frames_per_second)
            self._words.setText(f"{text.replace('%1', str(count))} · {frames} {self.tr('pictures')}")

    def _list_sizes(self) -> None:
        model = self._session.model
        if model is None:
            return
        self._size.blockSignals(True)
        self._size.clear()
        for size in SIZES:
            if size < model.resolution:
                self._size.addItem(f"{size or model.resolution} px", size)
        self._size.blockSignals(False)
        self.show_document(self._session.document)

    def _setter(self, name: str) -> Callable[[Any, bool], None]:
        def set_value(value: Any, final: bool) -> None:
            document = self._session.document
            walk = WalkParams.from_values(document.walk.to_values() | {name: value})
            self._session.move(self.tr("Film"), replace(document, walk=walk), final)

        return set_value

    # --- the job ---------------------------------------------------------------------------------------
    def _job_changed(self, job: Job) -> None:
        if job.request.family != FAMILY or job.request.task != WALK.name:
            return
        if job.state.finished or job.state is JobState.INTERRUPTED:
            if self._job is not None and job.id == self._job.id:
                self._job = None
        else:
            self._job = job
        self._show_job()

    def _job_step(self, job_id: int, event: object) -> None:
        if self._job is not None and job_id == self._job.id and isinstance(event, Progress):
            self.bar.setRange(0, max(1, event.total))
            self.bar.setValue(event.done)
            self._words.setText(f"{event.note or self.tr('Drawing')} {event.done} / {event.total}")

    def _saved(self, saved: ItemSaved) -> None:
        request = saved.item.request
        if request is not None and request.task == WALK.name:
            self.player.play(saved.item)

    def _show_job(self) -> None:
        working = self._job is not None
        self.bar.setVisible(working)
        self.cancel.setVisible(working)
        if working:
            self.bar.setRange(0, 0)
            self._words.setText(self.tr("Waiting for its turn"))
        else:
            self.show_document(self._session.document)

    def _cancel(self) -> None:
        if self._job is not None:
            engine, job_id = self._session.context.studio.engine, self._job.id
            self._session.context.background.run(lambda: engine.cancel(job_id), owner=self)
