"""Under the canvas: the morph between picked faces, and the film through them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from studio.families.gan.params import MorphParams
from studio.ui.forms import make_field
from studio.ui.tabs.faces.commands import FacesCommands
from studio.ui.tabs.faces.document import FacesDocument, View
from studio.ui.tabs.faces.film_panel import FilmPanel
from studio.ui.tabs.faces.morph_strip import MorphStrip
from studio.ui.tabs.faces.session import FacesSession
from studio.ui.tabs.folding_pages import NARROW, FoldingPages, Page
from studio.ui.tabs.picture_strip import MARGIN, letter
from studio.ui.theme import Theme
from studio.ui.widgets.field import Field

SHARES = ("coarse", "middle", "fine")


class MorphPanel(QWidget):
    """The strip, its three shares, and what to do with it."""

    def __init__(
        self, session: FacesSession, commands: FacesCommands, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self.strip = MorphStrip(session, theme, self)
        self.fields: dict[str, Field] = {}
        self._hint = QLabel(self.tr("Pick two faces or more to morph between them (Ctrl+click)"), self)
        self._hint.setProperty("look", "muted")
        self._hint.setWordWrap(True)
        self._hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._controls = QWidget(self)
        self._fill_controls(theme)
        self._side = QWidget(self)
        self._fill_side(commands, theme)
        left = QVBoxLayout()
        left.setSpacing(4)
        left.addWidget(self._hint, 1)
        left.addWidget(self.strip, 1)
        left.addWidget(self._controls)
        row = QHBoxLayout(self)
        row.setContentsMargins(4, 0, 16, 10)
        row.setSpacing(8)
        row.addLayout(left, 1)
        row.addWidget(self._side)
        self.strip.handled.connect(self._handled)
        session.document_changed.connect(lambda _, now: self.show_document(now))
        self.show_document(session.document)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window the shares stand one under the other."""
        super().resizeEvent(event)
        narrow = self.width() < NARROW
        way = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        self._shares.setDirection(way)
        self._shares.setSpacing(2 if narrow else 24)

    def show_document(self, document: FacesDocument) -> None:
        """Show the document's strip."""
        ready = len(document.selection) >= 2
        self._hint.setVisible(not ready)
        self.strip.setVisible(ready)
        self._controls.setVisible(ready)
        self._side.setVisible(ready)
        if not self._session.sliding:
            for name, field in self.fields.items():
                field.set_value(getattr(document.morph, name))

    def _fill_controls(self, theme: Theme) -> None:
        self._shares = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._controls)
        self._shares.setContentsMargins(MARGIN, 0, MARGIN, 0)
        self._shares.setSpacing(24)
        for name in SHARES:
            self._shares.addWidget(self._field(name, theme), 1)

    def _fill_side(self, commands: FacesCommands, theme: Theme) -> None:
        self.keep_one = QPushButton(self.tr("Keep picture"), self)
        self.keep_one.setToolTip(self.tr("Put the picture at the handle into the gallery (K)"))
        self.keep_one.clicked.connect(lambda _: commands.keep_morph())
        self.keep_all = QPushButton(self.tr("Keep strip"), self)
        self.keep_all.setToolTip(self.tr("Put all pictures of the strip into the gallery"))
        self.keep_all.clicked.connect(lambda _: commands.keep_strip())
        self._side.setFixedWidth(136)
        column = QVBoxLayout(self._side)
        column.setContentsMargins(0, 2, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._field("steps", theme))
        column.addStretch(1)
        column.addWidget(self.keep_one)
        column.addWidget(self.keep_all)

    def _field(self, name: str, theme: Theme) -> Field:
        field = make_field(MorphParams.controls()[name], getattr(MorphParams(), name), theme)
        field.changed.connect(self._setter(name))
        self.fields[name] = field
        return field

    def _setter(self, name: str) -> Callable[[Any, bool], None]:
        def set_value(value: Any, final: bool) -> None:
            document = self._session.document
            new = replace(document, morph=replace(document.morph, **{name: value}))
            self._session.move(self.tr("Morph"), new, final)

        return set_value

    def _handled(self, position: float, final: bool) -> None:
        document = replace(self._session.document, position=position, view=View.MORPH)
        self._session.move(self.tr("Morph position"), document, final)


class UnderPanel(FoldingPages):
    """Morph and film."""

    def __init__(
        self, session: FacesSession, commands: FacesCommands, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, "M", parent)
        self._session = session
        self.morph = MorphPanel(session, commands, theme, self)
        self.film = FilmPanel(session, commands, self)
        self.lay_out(
            (
                Page(self.morph, "blend", self.tr("Morph"), self.tr("Morph the picked faces (M)")),
                Page(self.film, "film", self.tr("Film"), self.tr("A film that passes through the faces")),
            )
        )
        session.document_changed.connect(lambda _, now: self._invite(now))
        self.opened.connect(lambda _: self._see())

    def toggle_morph(self) -> None:
        """Show the morph, or fold it away."""
        self.toggle(self.morph)

    def _invite(self, document: FacesDocument) -> None:
        """While it is folded, the header says what could be done."""
        picked = len(document.selection)
        if self.is_open or len(document.tiles) < 2:
            words = ""
        elif picked < 2:
            words = self.tr("Ctrl+click a second face to morph")
        else:
            words = self.tr("M morphs %1").replace("%1", " → ".join(map(letter, range(min(picked, 6)))))
        self.hint.setText(words)

    def _see(self) -> None:
        self._invite(self._session.document)
        strip = self.page is self.morph
        if self._session.sight.strip != strip:
            self._session.sight.strip = strip
            self._session.refresh()
