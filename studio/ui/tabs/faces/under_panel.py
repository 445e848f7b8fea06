"""Under the canvas: the morph between picked faces, and the film through them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QButtonGroup,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from studio.families.gan.params import MorphParams
from studio.ui.forms import make_field
from studio.ui.tabs.faces.commands import FacesCommands
from studio.ui.tabs.faces.document import FacesDocument, View, letter
from studio.ui.tabs.faces.film_panel import FilmPanel
from studio.ui.tabs.faces.morph_strip import MARGIN, MorphStrip
from studio.ui.tabs.faces.session import FacesSession
from studio.ui.theme import Theme
from studio.ui.widgets.field import Field

HEADER = 36
NARROW = 600
"""Width below which things stand under each other instead of side by side."""

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


class UnderPanel(QWidget):
    """Two pages under one thin header that folds them away."""

    opened = Signal(bool)

    def __init__(
        self, session: FacesSession, commands: FacesCommands, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("look", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._session, self._theme = session, theme
        self.morph = MorphPanel(session, commands, theme, self)
        self.film = FilmPanel(session, commands, theme, self)
        self._pages = QStackedWidget(self)
        self._pages.addWidget(self.morph)
        self._pages.addWidget(self.film)
        self._tabs = QButtonGroup(self)
        self._hint = QLabel(self)
        self._fold = QToolButton(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._header())
        column.addWidget(self._pages, 1)
        self._open = True
        session.document_changed.connect(lambda _, now: self._invite(now))
        self.set_open(False)

    @property
    def is_open(self) -> bool:
        """Whether a page is shown."""
        return self._open

    def set_open(self, is_open: bool) -> None:
        """Unfold or fold away."""
        self._open = is_open
        self._tabs.setExclusive(is_open)
        for index, button in enumerate(self._tabs.buttons()):
            button.setChecked(is_open and index == self._pages.currentIndex())
        self._pages.setVisible(is_open)
        self._theme.wear(self._fold, "chevron-down" if is_open else "chevron-up")
        self._fold.setToolTip(self.tr("Fold away (M)") if is_open else self.tr("Unfold (M)"))
        self._fold.setAccessibleName(self._fold.toolTip())
        self._give_height()
        self._see()
        self.opened.emit(is_open)

    def show_page(self, page: QWidget) -> None:
        """Unfold at this page."""
        self._pages.setCurrentWidget(page)
        self.set_open(True)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What stands one under the other needs more height."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._give_height()

    def _give_height(self) -> None:
        least = 296 if self.width() < NARROW else 224
        self.setMinimumHeight(least if self._open else HEADER)
        self.setMaximumHeight(max(least, 300) if self._open else HEADER)

    def toggle_morph(self) -> None:
        """Show the morph, or fold it away."""
        if self._open and self._pages.currentWidget() is self.morph:
            self.set_open(False)
        else:
            self.show_page(self.morph)

    def _header(self) -> QWidget:
        header = QWidget(self)
        header.setFixedHeight(HEADER)
        row = QHBoxLayout(header)
        row.setContentsMargins(12, 0, 8, 0)
        row.setSpacing(4)
        pages = (
            (self.morph, "blend", self.tr("Morph"), self.tr("Mix the picked faces (M)")),
            (self.film, "film", self.tr("Film"), self.tr("A film that passes through the faces")),
        )
        for index, (page, icon, text, help_text) in enumerate(pages):
            button = QToolButton(header)
            # Qt leaves too little room between the icon and its word
            button.setText(f" {text}")
            button.setAccessibleName(text)
            button.setToolTip(help_text)
            button.setCheckable(True)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            self._theme.wear(button, icon)
            button.clicked.connect(lambda _, page=page: self.show_page(page))
            self._tabs.addButton(button, index)
            row.addWidget(button)
        self._hint.setProperty("look", "small")
        self._hint.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._hint, 1)
        self._fold.setFixedSize(26, 26)
        self._fold.clicked.connect(lambda _: self.set_open(not self._open))
        row.addWidget(self._fold)
        return header

    def _invite(self, document: FacesDocument) -> None:
        """While it is folded, the header says what could be done."""
        picked = len(document.selection)
        if self._open or len(document.tiles) < 2:
            words = ""
        elif picked < 2:
            words = self.tr("Ctrl+click a second face to morph")
        else:
            words = self.tr("M morphs %1").replace("%1", " → ".join(map(letter, range(min(picked, 6)))))
        self._hint.setText(words)

    def _see(self) -> None:
        self._invite(self._session.document)
        strip = self._open and self._pages.currentWidget() is self.morph
        if self._session.sight.strip != strip:
            self._session.sight.strip = strip
            self._session.refresh()
