"""What lies under a canvas: pages under one thin header that folds them away."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLabel,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from studio.ui.theme import Theme
from studio.ui.widgets.page_stack import PageStack

HEADER = 36
NARROW = 600
"""Width below which things stand under each other instead of side by side."""

LEAST, LEAST_NARROW, MOST = 224, 296, 300
"""Heights while a page is open."""


@dataclass(frozen=True)
class Page:
    """One page and its button in the header."""

    widget: QWidget
    icon: str
    title: str
    help: str


class FoldingPages(QWidget):
    """The header's buttons choose a page; the arrow at its end folds all of them away."""

    opened = Signal(bool)

    def __init__(
        self, theme: Theme, key: str, parent: QWidget | None = None, *, least: int = LEAST, most: int = MOST
    ) -> None:
        """Closed, without pages.

        Args:
            key: of the keyboard, that opens and closes it.
            least, most: the height while a page is open, and the one that it can be pulled up to.
        """
        super().__init__(parent)
        self.setProperty("look", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._theme, self._key = theme, key
        self._least, self._most = least, most
        self._open = False
        self._pages = PageStack(self)
        self._tabs = QButtonGroup(self)
        self.hint = QLabel(self)
        """What could be done, at the end of the header"""
        self._fold = QToolButton(self)

    def lay_out(self, pages: Sequence[Page]) -> None:
        """Put the pages in, folded away."""
        for page in pages:
            self._pages.addWidget(page.widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._header(pages))
        column.addWidget(self._pages, 1)
        self.set_open(False)

    @property
    def is_open(self) -> bool:
        """Whether a page is shown."""
        return self._open

    @property
    def page(self) -> QWidget | None:
        """The page that is shown; None while it is folded away."""
        return self._pages.currentWidget() if self._open else None

    def set_open(self, is_open: bool) -> None:
        """Unfold or fold away."""
        self._open = is_open
        self._tabs.setExclusive(is_open)
        for index, button in enumerate(self._tabs.buttons()):
            button.setChecked(is_open and index == self._pages.currentIndex())
        self._pages.setVisible(is_open)
        self._theme.wear(self._fold, "chevron-down" if is_open else "chevron-up")
        text = self.tr("Fold away (%1)") if is_open else self.tr("Unfold (%1)")
        self._fold.setToolTip(text.replace("%1", self._key))
        self._fold.setAccessibleName(self._fold.toolTip())
        self._give_height()
        self.opened.emit(is_open)

    def sizeHint(self) -> QSize:
        """As low as its header, its minimum says the rest: a splitter remembers the height it began with, and
        would leave a hole when a panel that began open is folded away.
        """
        return QSize(super().sizeHint().width(), HEADER)

    def show_page(self, page: QWidget) -> None:
        """Unfold at this page."""
        self._pages.setCurrentWidget(page)
        self.set_open(True)

    def toggle(self, page: QWidget) -> None:
        """Show this page, or fold it away."""
        if self.page is page:
            self.set_open(False)
        else:
            self.show_page(page)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What stands one under the other needs more height."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._give_height()

    def _give_height(self) -> None:
        least = max(self._least, LEAST_NARROW if self.width() < NARROW else 0)
        self.setMinimumHeight(least if self._open else HEADER)
        self.setMaximumHeight(max(least, self._most) if self._open else HEADER)

    def _header(self, pages: Sequence[Page]) -> QWidget:
        header = QWidget(self)
        header.setFixedHeight(HEADER)
        row = QHBoxLayout(header)
        row.setContentsMargins(12, 0, 8, 0)
        row.setSpacing(4)
        for index, page in enumerate(pages):
            button = QToolButton(header)
            # Qt leaves too little room between the icon and its word
            button.setText(f" {page.title}")
            button.setAccessibleName(page.title)
            button.setToolTip(page.help)
            button.setCheckable(True)
            button.setProperty("look", "page")
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            self._theme.wear(button, page.icon)
            button.clicked.connect(lambda _, widget=page.widget: self.show_page(widget))
            self._tabs.addButton(button, index)
            row.addWidget(button)
        self.hint.setProperty("look", "small")
        self.hint.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.hint, 1)
        self._fold.setFixedSize(26, 26)
        self._fold.clicked.connect(lambda _: self.set_open(not self._open))
        row.addWidget(self._fold)
        return header
