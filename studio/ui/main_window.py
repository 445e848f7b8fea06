"""The window: a frame that is on screen before there is a studio, and is filled when there is one."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QSplitter, QVBoxLayout, QWidget

from studio.core.errors import UserError
from studio.ui.commands import Commands, add_tab_keys, make_commands, make_menu
from studio.ui.message_bar import MessageBar
from studio.ui.messages import Messages
from studio.ui.settings import Appearance, Language, UiSettings
from studio.ui.shortcuts import Shortcut, ShortcutOverlay, own_shortcuts, shortcuts_of
from studio.ui.tabs.registry import TABS, TabEntry, tab_title
from studio.ui.theme import Theme
from studio.ui.top_bar import TopBar
from studio.ui.widgets.page_stack import PageStack
from studio.ui.widgets.scrolled import scrolled

if TYPE_CHECKING:
    from studio.ui.furniture import Furniture

FIRST_SIZE = (1280, 800)
SMALLEST = (860, 440)
"""A screen of 1920 x 1080 has 960 x 540 at 200 %, less what the system's own bars take."""
NARROW = 1200
"""Below this width recent things and details fold away by themselves."""


class MainWindow(QMainWindow):
    """Tabs on top, the tab in the middle, recent and details on the right, queue and messages below.

    Made empty; `furnish` fills it. It knows where things go; what they do is told to `Furniture`.
    """

    painted_first = Signal()
    """The window is on screen for the first time."""
    closing = Signal()

    def __init__(
        self,
        theme: Theme,
        settings: UiSettings,
        messages: Messages,
        entries: Sequence[TabEntry] = TABS,
    ) -> None:
        super().__init__()
        self.theme = theme
        self.settings = settings
        self.messages = messages
        self.entries = tuple(entries)
        self._furniture: Furniture | None = None
        self._painted = False
        self._narrow = False
        self._folding = self._folded = False
        """Whether the right side was folded away for want of room, not by somebody."""
        self.setWindowTitle("Quartet")
        self.setMinimumSize(*SMALLEST)
        self.commands: Commands = make_commands(self, theme, settings.appearance, settings.language)
        self.commands.reduced_motion.setChecked(settings.reduced_motion)
        self.top = TopBar(self.entries, theme, self)
        self.pages = PageStack(self)
        self.pages.setProperty("look", "canvas")
        self.pages.addWidget(_blank(self.pages))
        self.split = QSplitter(Qt.Orientation.Horizontal, self)
        self.bar = MessageBar(messages, theme, self)
        self._lay_out()
        self._connect()
        self._restore()

    @property
    def furniture(self) -> Furniture | None:
        """What fills the window; None before `furnish`."""
        return self._furniture

    @property
    def wanted_tab(self) -> int:
        """Which tab is in front."""
        return max(0, self.top.tabs.currentIndex())

    def furnish(self, furniture: Furniture, *, show_tab: bool = True) -> None:
        """Put everything in its place; the tab itself may be shown a moment later (`show_tab`)."""
        self._furniture = furniture
        self.split.addWidget(furniture.right)
        self.split.setStretchFactor(0, 1)
        self.split.setStretchFactor(1, 0)
        sizes = self.settings.bytes("window/split")
        if sizes.isEmpty() or not self.split.restoreState(sizes):
            self.split.setSizes([self.width() - 288, 288])
        self.middle.insertWidget(0, furniture.offer_place)
        self.column.insertWidget(self.column.count() - 1, furniture.queue)
        self.top_right.addWidget(furniture.device)
        furniture.right.setVisible(self.commands.side.isChecked())
        self.bar.add_widget(furniture.activity)
        if show_tab:
            self.show_tab(self.wanted_tab)

    def show_safe_mode(self) -> None:
        """Say in the title and in a strip that this is not as usual, and how to leave it."""
        from studio.ui.safe_strip import SafeStrip

        self.setWindowTitle(self.tr("Quartet: safe mode"))
        self.column.insertWidget(self.column.indexOf(self.top) + 1, SafeStrip(self))

    def show_failure(self, error: UserError, again: Callable[[], object]) -> None:
        """The studio could not be opened: say why, and offer to try again."""
        from studio.ui.error_words import remedy, what
        from studio.ui.widgets.empty_state import EmptyState

        def retry() -> None:
            self.pages.removeWidget(page)
            page.deleteLater()
            again()

        page = EmptyState(
            self.theme, "hard-drive", what(error), remedy(error), self.tr("Try again"), retry, self.pages
        )
        self.pages.setCurrentIndex(self.pages.addWidget(page))

    def show_lock(self, page: QWidget) -> None:
        """The gallery needs its passphrase, or is being sealed: nothing else can be done meanwhile."""
        if self.pages.indexOf(page) < 0:
            self.pages.addWidget(page)
        self.pages.setCurrentWidget(page)

    def show_tab(self, at: int) -> None:
        """Bring a tab to the front; it is made when it is shown first."""
        if not 0 <= at < len(self.entries):
            return
        if self.top.tabs.currentIndex() != at:
            self.top.tabs.setCurrentIndex(at)
            return
        self.settings.set_text("window/tab", self.entries[at].name)
        if self._furniture is not None:
            self.pages.setCurrentWidget(self._furniture.tab(at))
            self._furniture.tab_shown(at)
            self.bar.set_hint(self._furniture.tab(at).hint)

    def show_page(self, page: QWidget, hint: str) -> None:
        """Put a page over the tab in front; `show_tab` takes it away."""
        self.pages.setCurrentWidget(page)
        self.bar.set_hint(hint)

    def show_keys(self) -> ShortcutOverlay:
        """Every key, over the window."""
        groups = [(self.tr("Everywhere"), own_shortcuts(self))]
        here: tuple[Shortcut, ...] = ()
        current = self.pages.currentWidget()
        if current is not None:
            here = shortcuts_of([current])
            # a page that covers the tab has a name of its own
            groups.append((current.windowTitle() or tab_title(self.entries[self.wanted_tab]), here))
        if self._furniture is not None and self._furniture.right.recent.isVisibleTo(self):
            recent = shortcuts_of([self._furniture.right.recent])
            groups.append((self.tr("Recent"), tuple(shortcut for shortcut in recent if shortcut not in here)))
        return ShortcutOverlay(groups, self)

    def set_appearance(self, appearance: Appearance) -> None:
        """Dark, light or as the system: at once."""
        self.settings.appearance = appearance
        self.theme.apply(appearance)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Notice the first one: what waits for the window begins after it."""
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            QTimer.singleShot(0, self, self.painted_first.emit)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the system's colours, and the window manager's full screen."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.WindowStateChange:
            self.commands.full_window.setChecked(self.isFullScreen())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold the right side away where there is no room for it; it comes back with the room."""
        super().resizeEvent(event)
        narrow = event.size().width() < NARROW
        if narrow is self._narrow:
            return
        self._narrow = narrow
        if narrow and self.commands.side.isChecked():
            self._fold(away=True)
        elif not narrow and self._folded:
            self._fold(away=False)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember how it looked; whoever opened it closes the rest."""
        self.settings.set_bytes("window/geometry", self.saveGeometry())
        if self._furniture is not None:
            self.settings.set_bytes("window/split", self.split.saveState())
        self.settings.sync()
        self.closing.emit()
        super().closeEvent(event)

    def _lay_out(self) -> None:
        whole = QWidget(self)
        whole.setProperty("look", "window")
        self.column = QVBoxLayout(whole)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)
        centre = QWidget(self.split)
        self.middle = QVBoxLayout(centre)
        self.middle.setContentsMargins(0, 0, 0, 0)
        self.middle.setSpacing(0)
        self.middle.addWidget(self.pages, 1)
        self.split.addWidget(scrolled(centre, self.split))
        self.split.setCollapsible(0, False)
        self.column.addWidget(self.top)
        self.column.addWidget(self.split, 1)
        self.column.addWidget(self.bar)
        right = QWidget(self.top)
        self.top_right = QHBoxLayout(right)
        self.top_right.setContentsMargins(0, 0, 0, 0)
        self.top.add_widget(right)
        for action in (self.commands.undo, self.commands.redo, self.commands.queue, self.commands.side):
            self.top.add_button(action)
        self.top.add_menu(make_menu(self.commands, self.theme, self))
        self.setCentralWidget(whole)

    def _connect(self) -> None:
        commands = self.commands
        self.top.tab_chosen.connect(self.show_tab)
        # the tab that is in front already, when a page covers it
        self.top.tabs.tabBarClicked.connect(lambda at: at == self.wanted_tab and self.show_tab(at))
        add_tab_keys(self, [tab_title(entry) for entry in self.entries], self.show_tab)
        commands.help.triggered.connect(self.show_keys)
        commands.quit.triggered.connect(self.close)
        commands.full_window.triggered.connect(
            lambda on: self.setWindowState(
                self.windowState() | Qt.WindowState.WindowFullScreen
                if on
                else self.windowState() & ~Qt.WindowState.WindowFullScreen
            )
        )
        for appearance, action in commands.appearances.items():
            action.triggered.connect(lambda _checked, which=appearance: self.set_appearance(which))
        for language, action in commands.languages.items():
            action.triggered.connect(lambda _checked, which=language: self._choose_language(which))
        commands.reduced_motion.toggled.connect(self._reduce_motion)
        commands.side.setChecked(self.settings.flag("window/side", True))
        commands.side.toggled.connect(self._show_side)

    def offer_languages(self, languages: Collection[Language]) -> None:
        """Leave in the menu what there are words for."""
        for language, action in self.commands.languages.items():
            action.setVisible(language in languages)

    def _choose_language(self, language: Language) -> None:
        self.settings.language = language

    def _reduce_motion(self, on: bool) -> None:
        self.settings.reduced_motion = on

    def _show_side(self, on: bool) -> None:
        if not self._folding:
            self._folded = False
            self.settings.set_flag("window/side", on)
        if self._furniture is not None:
            self._furniture.right.setVisible(on and self.commands.side.isEnabled())

    def _fold(self, *, away: bool) -> None:
        """What was chosen stays chosen: it is not written down."""
        self._folding = True
        self.commands.side.setChecked(not away)
        self._folding, self._folded = False, away

    def _restore(self) -> None:
        self.resize(QSize(*FIRST_SIZE).boundedTo(self.screen().availableSize()))
        geometry: QByteArray = self.settings.bytes("window/geometry")
        if not geometry.isEmpty():
            self.restoreGeometry(geometry)
        names = [entry.name for entry in self.entries]
        last = self.settings.text("window/tab")
        self.top.tabs.setCurrentIndex(names.index(last) if last in names else 0)


def _blank(parent: QWidget) -> QWidget:
    page = QWidget(parent)
    page.setProperty("look", "canvas")
    return page
