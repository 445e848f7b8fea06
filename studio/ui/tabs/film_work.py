"""Films: how they shall be, how far the one being made is, cancel, and the last one, playing."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLayout,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from studio.core.events import Progress
from studio.core.family import Task
from studio.core.job import Job, JobState
from studio.core.params import Params
from studio.core.request import Request
from studio.engine.notices import ItemSaved
from studio.ui.context import UiContext
from studio.ui.forms import make_field
from studio.ui.tabs.film_player import FilmPlayer
from studio.ui.tabs.size_box import SizeBox
from studio.ui.widgets.field import Field
from studio.ui.widgets.labels import ElidedLabel

NARROW = 600


class FilmWork(QObject):
    """The widgets of a film panel that belong to its job; the panel lays them out beside its settings.

    Args:
        family, task: whose jobs are films; a still picture of the same task is none (`is_film`).
    """

    make_wanted = Signal()

    def __init__(self, context: UiContext, family: str, task: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._context, self._family, self._task = context, family, task
        self._job: Job | None = None
        self._ready = ""
        self.player = FilmPlayer(context, parent)
        self.make = QPushButton(self.tr("Make film"), parent)
        self.make.setProperty("look", "primary")
        self.make.clicked.connect(lambda _: self.make_wanted.emit())
        self.cancel = QPushButton(self.tr("Cancel"), parent)
        self.cancel.clicked.connect(self._cancel)
        self.bar = QProgressBar(parent)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Film under way"))
        self.words = ElidedLabel("", "small", parent)
        bridge = context.bridge
        bridge.job_changed.connect(self._job_changed)
        bridge.job_step.connect(self._job_step)
        bridge.item_saved.connect(self._saved)
        self._show_job()

    def lay_out(self, panel: QWidget, settings: QLayout) -> None:
        """Settings above, the work under them, the player at the right."""
        left = QVBoxLayout()
        left.setSpacing(12)
        left.addLayout(settings)
        left.addStretch(1)
        left.addLayout(self._row())
        row = QHBoxLayout(panel)
        row.setContentsMargins(16, 8, 16, 12)
        row.setSpacing(16)
        row.addLayout(left, 1)
        row.addWidget(self.player)

    def fit(self, width: int) -> None:
        """In a narrow window settings go before the film, which lies in the gallery anyway."""
        self.player.set_room(width >= NARROW)

    def is_film(self, request: Request) -> bool:
        """Whether it makes moving pictures."""
        mine = request.family == self._family and request.task == self._task
        return mine and request.params.get("position") is None

    def show_ready(self, words: str, ready: bool) -> None:
        """What the next film will be, and whether it can be made."""
        self._ready = words
        self.make.setEnabled(ready)
        if self._job is None:
            self.words.setText(words)

    def _row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.words, 1)
        row.addWidget(self.bar, 1, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.cancel)
        row.addWidget(self.make)
        return row

    def _job_changed(self, job: Job) -> None:
        if not self.is_film(job.request):
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
            self.words.setText(f"{event.note or self.tr('Drawing')} {event.done} / {event.total}")

    def _saved(self, saved: ItemSaved) -> None:
        if saved.item.request is not None and self.is_film(saved.item.request):
            self.player.play(saved.item)

    def _show_job(self) -> None:
        working = self._job is not None
        self.bar.setVisible(working)
        self.cancel.setVisible(working)
        if working:
            self.bar.setRange(0, 0)
            self.words.setText(self.tr("Waiting for its turn"))
        else:
            self.words.setText(self._ready)

    def _cancel(self) -> None:
        if self._job is not None:
            engine, job_id = self._context.studio.engine, self._job.id
            self._context.background.run(lambda: engine.cancel(job_id), owner=self)


class FilmForm(QWidget):
    """The settings of a film over the work on it. A subclass lays the fields out and takes what they say."""

    def __init__(
        self, context: UiContext, family: str, task: Task, names: Sequence[str], parent: QWidget | None = None
    ) -> None:
        """One field for each of the task's parameters named."""
        super().__init__(parent)
        self.work = FilmWork(context, family, task.name, self)
        self.fields: dict[str, Field] = {}
        self.sizes = SizeBox(self)
        controls, defaults = task.params.controls(), task.params()
        for name in names:
            field = make_field(controls[name], getattr(defaults, name), context.theme)
            field.changed.connect(partial(self.set_value, name))
            self.fields[name] = field
        self.sizes.chosen.connect(lambda size: self.set_value("size", size, True))

    def set_value(self, name: str, value: Any, final: bool) -> None:
        """The user changed a setting; not final while the hand has not let go."""
        raise NotImplementedError

    def place(self, *places: tuple[QWidget, int, int, int]) -> None:
        """Lay settings out: (field, row, column, rows it spans), in two columns."""
        settings = QGridLayout()
        settings.setHorizontalSpacing(24)
        settings.setVerticalSpacing(8)
        for field, row, column, rows in places:
            settings.addWidget(field, row, column, rows, 1)
        settings.setColumnStretch(0, 1)
        settings.setColumnStretch(1, 1)
        self.work.lay_out(self, settings)

    def show_values(self, params: Params) -> None:
        """Show these settings, without telling anybody."""
        for name, field in self.fields.items():
            field.set_value(getattr(params, name))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window settings go before the film."""
        super().resizeEvent(event)
        self.work.fit(self.width())
