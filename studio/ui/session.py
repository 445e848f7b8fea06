"""One run of the window, from the empty frame to the closed studio."""

from __future__ import annotations

import contextlib
import logging
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QIcon, QUndoStack
from PySide6.QtWidgets import QApplication

from studio.core.errors import UserError
from studio.engine.native_faults import NativeFaults
from studio.engine.places import Places
from studio.engine.safe_mode import is_safe
from studio.gallery.privacy.keys import LockedError, WrongPassphraseError, has_key
from studio.ui import fonts
from studio.ui.application import Opening, tell_timing
from studio.ui.crash import CrashReporter
from studio.ui.error_words import said
from studio.ui.interrupts import Interrupts
from studio.ui.log import keep_secret, start_log
from studio.ui.main_window import MainWindow
from studio.ui.messages import MessageAction, Messages
from studio.ui.numbers import count_in, grouped
from studio.ui.privacy.lock_page import LockPage
from studio.ui.privacy.reopening import Reopening, Wish
from studio.ui.settings import Appearance, UiSettings
from studio.ui.theme import Theme
from studio.ui.translation import EAST_ASIAN, install, offered, spoken

if TYPE_CHECKING:
    from studio.app import Studio
    from studio.engine.notices import ModelChanged
    from studio.ui.context import UiContext
    from studio.ui.furniture import Furniture
    from studio.ui.privacy.locking import Locking

_log = logging.getLogger(__name__)
UNDO_LIMIT = 200
PAINTED_LAST = "diffusion/last"
"""Words in the settings: of a gallery with a passphrase they are remembered in it."""
INDEX_AFTER_MS = 3000
"""The first moments belong to the window; what makes things findable by meaning waits for them to pass."""


class Session(QObject):
    """Opens and closes everything in order."""

    opened = Signal(object)
    failed = Signal(object, str)
    progressed = Signal(int, int)
    ready = Signal()
    """The window is furnished."""

    def __init__(self, argv: list[str], places: Places, files: Sequence[Path] = ()) -> None:
        self.application = make_application(argv)
        super().__init__()
        self.places = places
        self._files = tuple(files)
        secret = has_key(places.gallery)
        self.crashes = CrashReporter(start_log(places.state, secret=secret), self)
        self.crashes.secret = secret
        self.safe = is_safe()
        self.settings = UiSettings(None if self.safe else places.config / "window.ini", self)
        translations = places.resources / "translations"
        language = spoken(self.settings.language, QLocale.system())
        self.translators = install(language, translations, self)
        count_in(language)
        self.theme = Theme(places.resources, self)
        east_asian = bool(self.translators) and language in EAST_ASIAN
        fonts.load_first(places.resources / "fonts", self.theme.metrics.text_normal, east_asian=east_asian)
        self.theme.apply(self.settings.appearance)
        self.messages = Messages(self)
        self.window = self._make_window()
        self.window.offer_languages(offered(translations))
        self.crashes.install(lambda: self.window)
        self._opening: Opening | None = None
        self.studio: Studio | None = None
        self.context: UiContext | None = None
        self.furniture: Furniture | None = None
        self.locking: Locking | None = None
        self.lock_page: LockPage | None = None
        self._wanted = Reopening()
        self.opened.connect(self._furnish, Qt.ConnectionType.QueuedConnection)
        self.failed.connect(self._could_not_open, Qt.ConnectionType.QueuedConnection)
        self.progressed.connect(self._show_progress, Qt.ConnectionType.QueuedConnection)
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._system_colours)

    def run(self) -> int:
        """Show the window and stay."""
        interrupts = Interrupts(self._close_window)
        faults = NativeFaults(self.places.state)
        self.window.show()
        self.tell_of_crash(faults.begin())
        try:
            return self.application.exec()
        finally:
            faults.end()
            interrupts.close()

    def tell_of_crash(self, report: Path | None) -> None:
        """Say that an earlier session did not end by itself, when native code has crashed in it."""
        if report is not None:
            show = MessageAction(self.tr("Show report"), lambda: self.crashes.show_kept(report))
            self.messages.error(
                self.tr(
                    "Quartet crashed last time. If it happens again, start it with “--safe”, which works on"
                    " the CPU with default settings."
                ),
                show,
            )

    def open(self) -> None:
        """Open the studio on a thread; the window stays alive meanwhile."""
        self._begin(lambda: None)

    def unlock(self, passphrase: str) -> None:
        """Try to open the gallery with a passphrase."""
        if self.lock_page is not None:
            self.lock_page.wait()
        self._wanted = Reopening(passphrase=passphrase)
        self.open()

    def reopen(self, wanted: Reopening) -> None:
        """The gallery gets a passphrase or loses it: all is closed, and opened again in a new window."""
        old, studio = self.window, self.studio
        self._wanted = wanted
        old.closing.disconnect(self.close)
        self._take_down()
        self.studio = None
        self.window = self._make_window(opens=False)
        self.crashes.secret = wanted.wish is not Wish.OPEN
        if wanted.wish is Wish.SEALED:
            keep_secret()
            self.settings.forget(PAINTED_LAST)
        self.window.setGeometry(old.geometry())
        self.window.show()
        old.close()
        old.deleteLater()
        self._show_progress(0, 0)
        self._begin(lambda: self._prepare(studio, wanted))

    def lock(self) -> None:
        """Cover the window, when the gallery has a passphrase."""
        if self.locking is not None:
            self.locking.lock()
        elif self.furniture is not None:
            self.messages.info(
                self.tr("A gallery without a passphrase cannot be locked."),
                MessageAction(self.tr("Set one"), self.furniture.show_privacy),
            )

    def close(self) -> None:
        """Close what is open. The window goes first: what runs is given a moment to end in order.

        May be called twice, and while the studio is still being opened.
        """
        self.window.hide()
        self.crashes.remove()
        self._take_down()
        studio = self.studio or (self._opening.wait() if self._opening else None)
        if studio is not None:
            studio.close()
        self.studio, self._opening = None, None

    def _close_window(self) -> None:
        """The one of now."""
        self.window.close()

    def _make_window(self, *, opens: bool = True) -> MainWindow:
        window = MainWindow(self.theme, self.settings, self.messages)
        if self.safe:
            window.show_safe_mode()
        window.setWindowIcon(QIcon(str(self.places.resources / "icons" / "quartet.svg")))
        window.closing.connect(self.close)
        window.commands.lock.triggered.connect(self.lock)
        if opens:
            window.painted_first.connect(self._first_paint)
        return window

    def _take_down(self) -> None:
        """What stands in the window, and what works for it; the studio itself stays."""
        if self.locking is not None:
            self.locking.close()
            self.locking = None
        if self.furniture is not None:
            self.furniture.close()
            self.furniture = None
        if self.context is not None:
            self.context.run_watch.close()
            self.context.bridge.close()
            self.context.background.close()
            self.context = None

    def _begin(self, before: Callable[[], None]) -> None:
        self._opening = Opening(
            self.places,
            self.opened.emit,
            self.failed.emit,
            self.progressed.emit,
            before,
            self._wanted.passphrase,
        )
        self._opening.start()

    def _prepare(self, studio: Studio | None, wanted: Reopening) -> None:
        """On the opening's thread: nobody may have the gallery open when it gets a passphrase."""
        if studio is not None:
            studio.close()
        wanted.prepare(self.places)

    def _page(self) -> LockPage:
        if self.lock_page is None:
            self.lock_page = LockPage(self.theme, parent=self.window)
            self.lock_page.given.connect(self.unlock)
            self.lock_page.stop_wanted.connect(self._turn_round)
        self.window.show_lock(self.lock_page)
        return self.lock_page

    def _show_progress(self, done: int, total: int) -> None:
        if self._opening is None and not self._wanted.passphrase:
            return
        title, text = progress_words(self._wanted.wish, files=total > 0)
        more = (
            self.tr("{done} of {total} files are done.").format(done=grouped(done), total=grouped(total))
            if total
            else ""
        )
        can_stop = self._wanted.wish is not Wish.AS_IT_IS
        self._page().show_progress(
            title, " ".join(part for part in (text, more) if part), done, total, can_stop=can_stop
        )

    def _turn_round(self) -> None:
        if self._opening is not None:
            self._opening.cancel.set()

    def _forget_page(self) -> None:
        if self.lock_page is not None:
            self.window.pages.removeWidget(self.lock_page)
            self.lock_page.deleteLater()
            self.lock_page = None

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
        from studio.ui.privacy.locking import Locking
        from studio.ui.tabs.workshop.run_watch import RunWatch

        if self._opening is None:
            return  # the window was closed meanwhile, and the studio with it
        self.studio = studio
        self._forget_page()
        self._wanted = Reopening()  # the passphrase is held no longer than it is needed
        undo = QUndoStack(self)
        undo.setUndoLimit(UNDO_LIMIT)
        background = Background(self)
        bridge = EngineBridge(studio.engine, self)
        bridge.crashed.connect(lambda crash: self.crashes.show_report(crash.summary, crash.report))
        background.crashed.connect(lambda crash: self.crashes.show_report(crash.summary, crash.report))
        self.context = UiContext(
            studio=studio,
            bridge=bridge,
            background=background,
            undo=undo,
            messages=self.messages,
            settings=self.settings,
            theme=self.theme,
            run_watch=RunWatch(studio.workshop, background, self),
        )
        self.furniture = Furniture(self.context, self.window)
        self.furniture.reopening_wanted.connect(self.reopen, Qt.ConnectionType.QueuedConnection)
        if studio.gallery.sealed:
            self.locking = Locking(self.context, self.furniture, self.window)
            self.furniture.idle_minutes_changed.connect(self.locking.set_minutes)
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
            self.context.background.run(self._start_engine, lambda _: self._warm(), owner=self)
        self.ready.emit()
        if self._files and self.furniture is not None:
            files, self._files = self._files, ()  # once, not again when the gallery is reopened
            self.furniture.bring_in(files)

    def _start_engine(self) -> None:
        """In safe mode what an earlier session left in the queue stays there: it may be what went wrong."""
        if self.studio is not None:
            self.studio.engine.start(adopt=not self.safe)

    def _warm(self) -> None:
        if self.studio is None:
            return
        with contextlib.suppress(UserError):  # no model yet: the first start offers one
            self.studio.engine.warm(self.studio.best_model("gan").id)
        QTimer.singleShot(INDEX_AFTER_MS, self, self._index)

    def _index(self) -> None:
        if self.studio is not None:
            self.studio.finder.index.start()

    def _could_not_open(self, error: Exception, report: str) -> None:
        if isinstance(error, LockedError):
            self._page()
        elif isinstance(error, WrongPassphraseError):
            self._page().refuse(said(error))
        elif isinstance(error, UserError):
            _log.warning("the studio could not be opened: %s", error)
            self._forget_page()
            self._wanted = Reopening()
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


def progress_words(wish: Wish, *, files: bool) -> tuple[str, str]:
    """What stands over the bar while `files` are gone through, or the database: a title and a sentence."""
    match wish:
        case Wish.SEALED:
            return _tr("The gallery is being sealed"), _tr("You can close the window: it goes on next time.")
        case Wish.OPEN:
            return _tr("The passphrase is being taken off"), _tr(
                "You can close the window: it goes on next time."
            )
        case Wish.AS_IT_IS if not files:
            return _tr("The gallery is being opened"), _tr("Its database is looked through first.")
        case Wish.AS_IT_IS:
            return _tr("The gallery is being opened"), _tr("What was interrupted is finished first.")


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


def _tr(text: str) -> str:
    return QCoreApplication.translate("Session", text)
