"""Locking the window and unlocking it."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QPixmapCache
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from studio.core.errors import UserError
from studio.gallery.privacy.protecting import check_passphrase
from studio.ui.context import UiContext
from studio.ui.error_words import said
from studio.ui.furniture import Furniture
from studio.ui.gallery.mime import ITEMS_MIME
from studio.ui.main_window import MainWindow
from studio.ui.privacy.idle import IdleWatch
from studio.ui.privacy.lock_page import LockPage
from studio.ui.privacy.locking_minutes import MINUTES, USUAL_MINUTES
from studio.ui.theme import Theme


class LockWindow(QWidget):
    """Stands in the place of the window, which is hidden: no key and no drag reaches what lies behind."""

    closing = Signal()

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__()
        self.setWindowTitle(self.tr("Quartet (locked)"))
        self.setWindowIcon(window.windowIcon())
        self.setProperty("look", "canvas")
        self.setMinimumSize(window.minimumSize())
        self.page = LockPage(theme, parent=self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.page)
        self.setGeometry(window.geometry())
        self.setWindowState(window.windowState())

    def closeEvent(self, event: QCloseEvent) -> None:
        """Whoever closes it closes the program."""
        super().closeEvent(event)
        self.closing.emit()


class Locking(QObject):
    """One for the window of a gallery with a passphrase."""

    def __init__(self, context: UiContext, furniture: Furniture, window: MainWindow) -> None:
        super().__init__(furniture)
        self._context = context
        self._furniture = furniture
        self._window = window
        self._hidden: list[QWidget] = []
        self.screen: LockWindow | None = None
        self.watch = IdleWatch(context.settings.number(MINUTES, USUAL_MINUTES), self)
        self.watch.idle.connect(self.lock)

    @property
    def locked(self) -> bool:
        """Whether the window is covered."""
        return self.screen is not None

    def lock(self) -> None:
        """Cover the window: nothing of the gallery stays on screen, in the caches or in copies for others."""
        if self.locked:
            return
        self._furniture.hide_away()
        self._context.background.run(self._context.studio.gallery.hide)
        self._forget_clipboard()
        QPixmapCache.clear()
        self.screen = LockWindow(self._context.theme, self._window)
        self.screen.page.given.connect(self.unlock)
        self.screen.closing.connect(self._window.close)
        self.screen.show()
        self._hidden = [
            widget
            for widget in QApplication.topLevelWidgets()
            if widget.isVisible() and widget is not self.screen
        ]
        for widget in self._hidden:
            widget.hide()

    def unlock(self, passphrase: str) -> None:
        """Uncover the window, when it is the passphrase."""
        screen = self.screen
        if screen is None:
            return
        folder = self._context.studio.gallery.folder
        screen.page.wait()

        def refused(error: Exception) -> None:
            if not isinstance(error, UserError):
                raise error
            screen.page.refuse(said(error))

        self._context.background.run(
            lambda: check_passphrase(folder, passphrase), lambda _: self._uncover(), refused, owner=screen
        )

    def close(self) -> None:
        """The program ends."""
        self.watch.close()
        if self.screen is not None:
            self.screen.blockSignals(True)
            self.screen.close()
            self.screen.deleteLater()
            self.screen = None

    def _uncover(self) -> None:
        screen, self.screen = self.screen, None
        if screen is None:
            return
        for widget in self._hidden:
            widget.show()
        self._hidden = []
        screen.blockSignals(True)
        screen.close()
        screen.deleteLater()
        self._window.activateWindow()
        self.watch.touch()

    def _forget_clipboard(self) -> None:
        clipboard = QGuiApplication.clipboard()
        carried = clipboard.mimeData()  # None where the platform says so, whatever the stubs promise
        if clipboard.ownsClipboard() or (carried and carried.hasFormat(ITEMS_MIME)):
            clipboard.clear()

    def set_minutes(self, minutes: float) -> None:
        """After how long nobody has touched the program it locks itself; 0 is never."""
        self.watch.minutes = minutes
