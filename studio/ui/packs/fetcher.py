"""Fetches packs in the background, one at a time, and tells the window how far it is."""

from __future__ import annotations

import threading
from dataclasses import dataclass, replace
from enum import StrEnum
from time import monotonic
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal

from studio.core.errors import CancelledError, UserError
from studio.core.family import ModelInfo
from studio.ui.background import Background
from studio.ui.error_words import said
from studio.ui.noop import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from studio.engine.packs import FetchProgress, PackShop

SPEED_SECONDS = 2.0
"""Over how long the speed is averaged."""


class FetchState(StrEnum):
    """Where a pack stands for the user."""

    OFFERED = "offered"
    WAITING = "waiting"
    FETCHING = "fetching"
    STOPPED = "stopped"
    FAILED = "failed"
    INSTALLED = "installed"


@dataclass(frozen=True)
class FetchView:
    """What to show of one pack.

    Attributes:
        stage: “Downloading”, “Checking” ... while fetching.
        done, total: bytes of this stage; total 0 when it cannot be told.
        bytes_per_second: 0 when not known yet.
        problem: why it failed.
    """

    state: FetchState
    stage: str = ""
    done: int = 0
    total: int = 0
    bytes_per_second: float = 0.0
    problem: str = ""


_STAGES = {
    "looking": QT_TRANSLATE_NOOP("PackFetcher", "Looking for it"),
    "downloading": QT_TRANSLATE_NOOP("PackFetcher", "Downloading"),
    "checking": QT_TRANSLATE_NOOP("PackFetcher", "Checking"),
    "converting": QT_TRANSLATE_NOOP("PackFetcher", "Preparing"),
    "installing": QT_TRANSLATE_NOOP("PackFetcher", "Installing"),
}


class PackFetcher(QObject):
    """The state of every pack. Emits `changed` on the main thread."""

    changed = Signal(str, object)
    """pack id, FetchView"""
    installed = Signal(object)
    """ModelInfo"""
    _reported = Signal(object)

    def __init__(self, shop: PackShop, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shop = shop
        self._background = background
        self._views: dict[str, FetchView] = {}
        self._cancels: dict[str, threading.Event] = {}
        self._speed: dict[str, _Speed] = {}
        self._reported.connect(self._report, Qt.ConnectionType.QueuedConnection)

    def view(self, pack_id: str) -> FetchView | None:
        """What is known of a pack; None when nobody has asked for it."""
        return self._views.get(pack_id)

    @property
    def busy(self) -> bool:
        """Whether anything is under way."""
        return bool(self._cancels)

    def fetch(self, pack_id: str) -> None:
        """Get it, or go on getting it."""
        if pack_id in self._cancels:
            return
        cancel = threading.Event()
        self._cancels[pack_id] = cancel
        self._speed[pack_id] = _Speed()
        self._show(pack_id, FetchView(FetchState.WAITING, self.tr("Waiting")))

        def work() -> ModelInfo:
            if cancel.is_set():
                raise CancelledError
            return self._shop.fetch(pack_id, self._reported.emit, cancel)

        self._background.run(
            work,
            lambda info: self._done(pack_id, info),
            lambda error: self._failed(pack_id, error),
            owner=self,
        )

    def cancel(self, pack_id: str) -> None:
        """Stop getting it; what is here is kept for the next time."""
        if pack_id in self._cancels:
            self._cancels[pack_id].set()

    def cancel_all(self) -> None:
        """The window closes."""
        for cancel in self._cancels.values():
            cancel.set()

    def _report(self, progress: FetchProgress) -> None:
        if progress.pack_id not in self._cancels:
            return
        speed = self._speed[progress.pack_id]
        downloading = progress.stage.value == "downloading"
        self._show(
            progress.pack_id,
            FetchView(
                FetchState.FETCHING,
                QCoreApplication.translate("PackFetcher", _STAGES[progress.stage.value]),
                progress.done,
                progress.total,
                speed.measure(progress.done) if downloading else 0.0,
            ),
        )

    def _done(self, pack_id: str, info: ModelInfo) -> None:
        self._cancels.pop(pack_id, None)
        self._show(pack_id, FetchView(FetchState.INSTALLED))
        self.installed.emit(info)

    def _failed(self, pack_id: str, error: Exception) -> None:
        self._cancels.pop(pack_id, None)
        last = self._views.get(pack_id, FetchView(FetchState.OFFERED))
        if isinstance(error, CancelledError):
            self._show(pack_id, replace(last, state=FetchState.STOPPED, bytes_per_second=0.0))
            return
        problem = (
            said(error)
            if isinstance(error, UserError)
            else self.tr("It could not be installed; see the report.")
        )
        self._show(pack_id, replace(last, state=FetchState.FAILED, problem=problem))
        if not isinstance(error, UserError):
            raise error

    def _show(self, pack_id: str, view: FetchView) -> None:
        self._views[pack_id] = view
        self.changed.emit(pack_id, view)


class _Speed:
    def __init__(self) -> None:
        self._points: list[tuple[float, int]] = []

    def measure(self, done: int) -> float:
        now = monotonic()
        self._points = [(time, size) for time, size in self._points if now - time < SPEED_SECONDS]
        self._points.append((now, done))
        first_time, first = self._points[0]
        return (done - first) / (now - first_time) if now - first_time > 0.2 else 0.0
