"""The line on top: tabs on the left, what the machine does and the menu on the right."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QAction, QIcon, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QTabBar, QToolButton, QWidget

from studio.ui.tabs.registry import TabEntry, tab_title
from studio.ui.theme import Theme
from studio.ui.widgets.panel import Panel

HEIGHT = 44
OTHERS = 220
"""What the buttons on the right and the first letters of the device take, in logical pixels."""


class TopBar(Panel):
    """Tabs by their place; the window knows what they stand for."""

    tab_chosen = Signal(int)

    def __init__(self, entries: Sequence[TabEntry], theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__("bar", parent)
        self.setFixedHeight(HEIGHT)
        self._theme = theme
        self._entries = entries
        self.tabs = QTabBar(self)
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setIconSize(QSize(18, 18))
        self.tabs.setAccessibleName(self.tr("Tabs"))
        for at, entry in enumerate(entries):
            self.tabs.addTab(theme.icon(entry.icon), tab_title(entry))
            self.tabs.setTabToolTip(at, f"{tab_title(entry)} (Ctrl+{at + 1})")
        self._icons, self._with_icons = True, 0
        self.tabs.currentChanged.connect(self.tab_chosen)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(8, 0, 8, 0)
        self._row.setSpacing(4)
        self._row.addWidget(self.tabs)
        self._row.addStretch(1)
        theme.changed.connect(self._dress)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The tabs come first; what does not fit beside them is shortened, and their own icons go before."""
        super().resizeEvent(event)
        room = self.width() - OTHERS
        if self._icons:
            self._with_icons = self.tabs.sizeHint().width()
        if self._icons is not (self._with_icons <= room):
            self._icons = not self._icons
            self._dress()
        self.tabs.setMinimumWidth(min(self.tabs.sizeHint().width(), room))

    def add_widget(self, widget: QWidget) -> None:
        """Something on the right."""
        self._row.addWidget(widget)

    def add_button(self, action: QAction) -> QToolButton:
        """A button for an action."""
        button = QToolButton(self)
        button.setDefaultAction(action)
        button.setAccessibleName(action.text())
        self._row.addWidget(button)
        return button

    def add_menu(self, menu: QMenu) -> QToolButton:
        """The one menu."""
        button = QToolButton(self)
        button.setMenu(menu)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setToolTip(self.tr("Menu"))
        button.setAccessibleName(self.tr("Menu"))
        self._theme.wear(button, "menu")
        self._row.addWidget(button)
        return button

    def _dress(self) -> None:
        for at, entry in enumerate(self._entries):
            self.tabs.setTabIcon(at, self._theme.icon(entry.icon) if self._icons else QIcon())
