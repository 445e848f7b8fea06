"""“Find this face”: the picture that was dropped beside the face that comes closest to it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from studio.core.params import Hidden
from studio.families.gan.params import ProjectParams
from studio.ui.error_words import said_again
from studio.ui.forms import make_field
from studio.ui.tabs.faces.curve_view import CurveView
from studio.ui.tabs.faces.document import FacesDocument
from studio.ui.tabs.faces.finding import Finder, FindPhase, Search
from studio.ui.tabs.faces.session import FacesSession
from studio.ui.theme import Theme
from studio.ui.widgets.field import Field
from studio.ui.widgets.flow_layout import FlowLayout
from studio.ui.widgets.framing_row import FramingRow
from studio.ui.widgets.framing_view import FramingView
from studio.ui.widgets.labels import ElidedLabel
from studio.ui.widgets.square_picture import SquarePicture
from studio.ui.widgets.wrapping import KeptHeight


class FindCard(QWidget):
    """Pictures, curve, settings, start and cancel."""

    closed = Signal()

    def __init__(
        self, session: FacesSession, finder: Finder, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session, self._finder = session, finder
        self.fields: dict[str, Field] = {}
        self._title = ElidedLabel("", "large", self)
        self.wanted = FramingView(theme, self.tr("Your picture"), self)
        self.framing = FramingRow(theme, self)
        self.found = SquarePicture(theme, self.tr("The closest face so far"), self)
        self.curve = CurveView(theme, self.tr("Difference between the two"), self)
        self.bar = QProgressBar(self)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Search under way"))
        self.words = QLabel(self)
        self.words.setProperty("look", "muted")
        self.words.setWordWrap(True)
        self.start = QPushButton(self.tr("Find this face"), self)
        self.start.setProperty("look", "primary")
        self.cancel = QPushButton(self.tr("Cancel"), self)
        self.close_button = QPushButton(self.tr("Back to the faces"), self)
        self._arrange(theme)
        KeptHeight(self)  # In a low window it scrolls; nothing lies on anything.
        self.start.clicked.connect(lambda _: finder.start())
        self.cancel.clicked.connect(lambda _: finder.cancel())
        self.close_button.clicked.connect(lambda _: self.closed.emit())
        for by_hand in (self.wanted, self.framing):
            by_hand.framed.connect(lambda where, _: finder.frame(where))
        finder.changed.connect(self._show)
        session.document_changed.connect(lambda _, now: self._show_settings(now))
        self._show()

    def _arrange(self, theme: Theme) -> None:
        pictures = QHBoxLayout()
        pictures.setSpacing(16)
        pictures.addWidget(self.wanted)
        pictures.addWidget(self.found)
        settings = FlowLayout(spacing=16, fill=True, standing=True)
        for name, control in ProjectParams.controls().items():
            if isinstance(control, Hidden):
                continue
            field = make_field(control, getattr(self._session.document.find, name), theme)
            field.changed.connect(self._setter(name))
            self.fields[name] = field
            settings.addWidget(field)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.words, 1)
        for button in (self.close_button, self.cancel, self.start):
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(12)
        column.addWidget(self._title)
        column.addLayout(pictures, 1)
        column.addWidget(self.framing)
        column.addWidget(self.curve)
        column.addWidget(self.bar)
        column.addLayout(settings)
        column.addLayout(buttons)

    def _setter(self, name: str) -> Callable[[Any, bool], None]:
        def set_value(value: Any, final: bool) -> None:
            document = self._session.document
            new = replace(document, find=replace(document.find, **{name: value}))
            self._session.move(self.tr("Search"), new, final)

        return set_value

    def _show_settings(self, document: FacesDocument) -> None:
        if not self._session.sliding:
            for name, field in self.fields.items():
                field.set_value(getattr(document.find, name))

    def _show(self) -> None:
        search = self._finder.search
        if search is None:
            return
        self._title.setText(self.tr("Find the face in %1").replace("%1", search.name))
        self._show_pictures(search)
        self.curve.show_points(search.curve, self._session.document.find.steps - 1)
        self.curve.setVisible(len(search.curve) > 1)
        self.bar.setVisible(search.working)
        self.bar.setRange(0, search.total if search.phase is FindPhase.RUNNING else 0)
        self.bar.setValue(search.done)
        self.cancel.setVisible(search.working)
        self.start.setVisible(not search.working)
        self.start.setEnabled(search.ref is not None and self._session.model is not None)
        again = search.phase in {FindPhase.DONE, FindPhase.STOPPED, FindPhase.FAILED}
        self.start.setText(self.tr("Search again") if again else self.tr("Find this face"))
        for field in self.fields.values():
            field.setEnabled(not search.working)
        self.words.setText(self._sentence(search))

    def _show_pictures(self, search: Search) -> None:
        movable = not search.working and not search.wanted.isNull()
        fresh = search.phase in {FindPhase.READING, FindPhase.READY}
        self.wanted.show_picture(search.wanted, search.framing)
        self.wanted.set_editable(movable, fresh)
        self.framing.show_framing(search.framing)
        self.framing.setVisible(movable)
        self.found.show_image(search.found)
        self.found.setVisible(not fresh)

    def _sentence(self, search: Search) -> str:
        if search.phase is FindPhase.RUNNING:
            return f"{search.note} · {search.done} / {search.total}"
        words = {
            FindPhase.READING: self.tr("Reading the picture …"),
            FindPhase.READY: self.tr("Drag and zoom the picture until eyes and chin lie on the marks."),
            FindPhase.WAITING: self.tr("Waiting for its turn …"),
            FindPhase.DONE: self.tr("Found: it lies on the sheet now, to be changed like any other face."),
            FindPhase.STOPPED: self.tr("Stopped."),
        }
        return words.get(search.phase, said_again(search.message))
