"""From A to B: both ends, the way between them, and what to do with it."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from studio.families.vae.params import BlendParams
from studio.ui.forms import make_field
from studio.ui.tabs.folding_pages import NARROW
from studio.ui.tabs.picture_store import Pyramid
from studio.ui.tabs.picture_strip import PictureStrip
from studio.ui.tabs.pictures.commands import PicturesCommands
from studio.ui.tabs.pictures.document import PicturesDocument
from studio.ui.tabs.pictures.end_slot import EndSlot
from studio.ui.tabs.pictures.session import PicturesSession
from studio.ui.tabs.pictures.wishes import STRIP_STEPS
from studio.ui.theme import Theme
from studio.ui.widgets.labels import label


class BlendStrip(PictureStrip):
    """The way from A to B."""

    def __init__(self, session: PicturesSession, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._session = session
        self.setAccessibleName(self.tr("The way from A to B"))
        self.setToolTip(self.tr("Drag the handle; its picture is shown large. Left and Right move it."))
        session.document_changed.connect(lambda _, now: self.show_position())
        session.picture_came.connect(lambda _: self.update())

    def stops(self) -> int:
        """A and B."""
        return 2 if self._session.blend() is not None else 0

    def steps(self) -> int:
        """Always as many."""
        return STRIP_STEPS

    def position(self) -> float:
        """Of the document."""
        return self._session.document.position

    def tile(self, position: float) -> Pyramid | None:
        """What has been drawn there."""
        return self._session.picture(self._session.wishes.between(position))


class BlendPage(QWidget):
    """A, the strip, B; the way and the buttons at the right."""

    def __init__(
        self, session: PicturesSession, commands: PicturesCommands, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        theme = session.context.theme
        self._session, self._commands = session, commands
        self.start = EndSlot(
            theme, "A", self.tr("Hold the picture on the canvas as A (A), or drop one here"), self
        )
        self.end = EndSlot(theme, "B", self.tr("The picture on the canvas is B; drop another one here"), self)
        self.strip = BlendStrip(session, theme, self)
        self.hint = label(
            self.tr("Hold a picture as A, then drop another: that is B."), "muted", self, wrap=True
        )
        self.hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.way = make_field(BlendParams.controls()["path"], BlendParams().path, theme)
        self.swap = QPushButton(self.tr("Swap"), self)
        self.swap.setToolTip(self.tr("A becomes B and B becomes A (X)"))
        self.keep = QPushButton(self.tr("Keep picture"), self)
        self.keep.setToolTip(self.tr("Put the picture at the handle into the gallery (K)"))
        self._side = QWidget(self)
        self._arrange()
        self._connect()
        self._show(session.document)

    def _arrange(self) -> None:
        self._side.setFixedWidth(172)
        side = QVBoxLayout(self._side)
        side.setContentsMargins(0, 2, 0, 0)
        side.setSpacing(8)
        side.addWidget(self.way)
        side.addStretch(1)
        side.addWidget(self.swap)
        side.addWidget(self.keep)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 4, 16, 12)
        row.setSpacing(12)
        row.addWidget(self.start, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.strip, 1)
        row.addWidget(self.hint, 1)
        row.addWidget(self.end, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._side)

    def _connect(self) -> None:
        session, commands = self._session, self._commands
        self.strip.handled.connect(commands.scrub)
        self.way.changed.connect(self._set_way)
        self.swap.clicked.connect(lambda _: commands.swap())
        self.keep.clicked.connect(lambda _: commands.keep_between())
        self.start.dropped.connect(commands.take_as_a)
        self.end.dropped.connect(self._drop_b)
        self.start.clicked.connect(commands.hold)
        self.start.emptied.connect(commands.let_go)
        self.end.clicked.connect(commands.compare_again)
        session.document_changed.connect(lambda _, now: self._show(now))
        session.picture_came.connect(lambda _: self._show_ends())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window the ends on the strip say enough."""
        super().resizeEvent(event)
        for slot in (self.start, self.end):
            slot.setVisible(self.width() >= NARROW or self._session.blend() is None)

    def _drop_b(self, mime: QMimeData) -> None:
        self._commands.take(mime)

    def _set_way(self, value: Any, final: bool) -> None:
        values = self._session.document.blend.to_values() | {"path": value}
        self._commands.set_blend(BlendParams.from_values(values), final)

    def _show(self, document: PicturesDocument) -> None:
        ready = self._session.blend() is not None
        self.strip.setVisible(ready)
        self.hint.setVisible(not ready)
        for widget in (self.way, self.swap, self.keep):
            widget.setEnabled(ready)
        self.way.set_value(document.blend.path)
        self._show_ends()

    def _show_ends(self) -> None:
        document, session = self._session.document, self._session
        for slot, code in ((self.start, document.held), (self.end, document.code)):
            shown = session.wishes.shown(code)
            slot.show_end(session.picture(shown), code is not None)
