"""One run of the window, from the empty frame to the closed studio."""

from __future__ import annotations

import contextlib
import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QIcon, QUndoStack
from PySide6.QtWidgets import QApplication

from studio.core.errors import UserError
from studio.engine.places import Places
from studio.ui import fonts
from studio.ui.application import Opening, tell_timing
from studio.ui.crash import CrashReporter
from studio.ui.interrupts import Interrupts
from studio.ui.log import start_log
from studio.ui.main_window import MainWindow
from studio.ui.messages import Messages
from studio.ui.settings import Appearance, UiSettings
from studio.ui.theme import Theme

if TYPE_CHECKING:
    from studio.app import Studio
    from studio.engine.notices import ModelChanged
    from studio.ui.context import UiContext
    from studio.ui.furniture import Furniture

_log = logging.getLogger(__name__)
UNDO_LIMIT = 200


class Session(QObject):
    """Opens and closes everything in order."""

    opened = Signal(object)
    failed = Signal(object, str)
    ready = Signal()
    """The window is furnished."""

    def __init__(self, argv: list[str], places: Places) -> None:
        self.application = make_application(argv)
        super().__init__()
        self.places = places
        self.crashes = CrashReporter(start_log(places.state), self)
        self.settings = UiSettings(places.config / "window.ini", self)
        self.theme = Theme(places.resources, self)
        fonts.load_first(places.resources / "fonts", self.theme.metrics.text)
        self.theme.apply(self.settings.appearance)
        self.messages = Messages(self)
        self.window = MainWindow(self.theme, self.settings, self.messages)
        self.window.setWindowIcon(QIcon(str(places.resources / "icons" / "quartet.svg")))
        self.crashes.install(lambda: self.window)
        self._opening: Opening | None = None
        self.studio: Studio | None = None
        self.context: UiContext | None = None
        self.furniture: Furniture | None = None
        self.opened.connect(self._furnish, Qt.ConnectionType.QueuedConnection)
        self.failed.connect(self._could_not_open, Qt.ConnectionType.QueuedConnection)
        self.window.painted_first.connect(self._first_paint)
        self.window.closing.connect(self.close)
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._system_colours)

    def run(self) -> int:
        """Show the window and stay."""
        interrupts = Interrupts(self.window.close)
        self.window.show()
        try:
            return self.application.exec()
        finally:
            interrupts.close()

    def open(self) -> None:
        """Open the studio on a thread; the window stays alive meanwhile."""
        self._opening = Opening(self.places, self.opened.emit, self.failed.emit)
        self._opening.start()

    def close(self) -> None:
        """Close what is open. The window goes first: what runs is given a moment to end in order.

        May be called twice, and while the studio is still being opened.
        """
        self.window.hide()
        self.crashes.remove()
        if self.furniture is not None:
            self.furniture.close()
            self.furniture = None
        if self.context is not None:
            self.context.bridge.close()
            self.context.background.close()
            self.context = None
        studio = self.studio or (self._opening.wait() if self._opening else None)
        if studio is not None:
            studio.close()
        self.studio, self._opening = None, None

    def _first_paint(self) -> None:
        tell_timing("first paint")
        self.open()
        # the large fonts are read when the window has nothing better to do
        QTimer.singleShot(400, self, lambda: fonts.load_rest(self.places.resources / "fonts"))

    def _furnish(self, studio: Studio) -> None:
        from studio.ui.background import Background
        from studio.ui.bridge import EngineBridge
        from studio.ui.context import UiContext
        from studio.ui.furniture import Furniture

        if self._opening is None:
            return  # the window was closed meanwhile, and the studio with it
        self.studio = studio
        undo = QUndoStack(self)
        undo.setUndoLimit(UNDO_LIMIT)
        background = Background(self)
        bridge = EngineBridge(studio.engine, self)
        bridge.crashed.connect(lambda crash: self.crashes.show_report(crash.summary, crash.report))
        background.crashed.connect(lambda crash: self.crashes.show_report(crash.summary, crash.report))
        self.context = UiContext(studio, bridge, background, undo, self.messages, self.settings, self.theme)
        self.furniture = Furniture(self.context, self.window)
        # in three steps, so that the window answers between them
        QTimer.singleShot(0, self, self._put_in_place)
        bridge.model_changed.connect(_tell_ready)

    def _put_in_place(self) -> None:
        if self.studio is not None and self.furniture is not None:
            self.window.furnish(self.furniture, show_tab=False)
            QTimer.singleShot(0, self, self._show_tab)

    def _show_tab(self) -> None:
        if self.studio is None:
            return
        self.window.show_tab(self.window.wanted_tab)
        tell_timing("furnished")
        if self.context is not None:
            # last: while torch is being imported nothing else in this program runs
            self.context.background.run(self.studio.engine.start, lambda _: self._warm(), owner=self)
        self.ready.emit()

    def _warm(self) -> None:
        if self.studio is None:
            return
        with contextlib.suppress(UserError):  # no model yet: the first start offers one
            self.studio.engine.warm(self.studio.best_model("gan").id)

    def _could_not_open(self, error: Exception, report: str) -> None:
        if isinstance(error, UserError):
            _log.warning("the studio could not be opened: %s", error)
            self.window.show_failure(error, self.open)
        else:
            self.crashes.show_report(f"{type(error).__name__}: {error}", report)

    def _system_colours(self) -> None:
        if self.settings.appearance is Appearance.SYSTEM:
            self.theme.refresh()


def _tell_ready(notice: ModelChanged) -> None:
    from studio.engine.notices import ModelPhase

    if notice.phase is ModelPhase.READY:
        tell_timing(f"{notice.model_id} ready")


def make_application(argv: list[str]) -> QApplication:
    """The one QApplication, in our style."""
    existing = QApplication.instance()
    if isinstance(existing, QApplication):
        return existing
    QGuiApplication.setHighDpiScaleFactorRoundingPolicy(Qt.HighDpiScaleFactorRoundingPolicy.PassThrough)
    QApplication.setApplicationName("Quartet")
    QApplication.setDesktopFileName("quartet")
    application = QApplication(argv)
    application.setStyle("Fusion")
    return application
