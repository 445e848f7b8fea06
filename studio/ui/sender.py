"""“Send to”: hands a picture or a text to the tab that goes on with it, and keeps it first where it is not
kept yet.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu

from studio.core.item import Item
from studio.core.job import Job, JobState
from studio.engine.notices import ItemSaved
from studio.ui.context import UiContext
from studio.ui.sending import Sent, Unkept, UnkeptText
from studio.ui.tabs.registry import TabEntry, tab_title

if TYPE_CHECKING:
    from studio.ui.tabs.tab import Tab

_ENDED = {JobState.FAILED, JobState.CANCELLED, JobState.INTERRUPTED}


@dataclass(frozen=True, slots=True)
class Destination:
    """A tab that takes what is sent.

    Attributes:
        at: its place among the tabs.
        entry: its name and icon.
        label: what it would do with it (“Find the face in it”).
    """

    at: int
    entry: TabEntry
    label: str


@dataclass(slots=True)
class _OnItsWay:
    sent: Unkept
    destination: Destination
    job_id: int | None = None


class Sender(QObject):
    """One for the window. What is made from what was sent has that as its parent.

    Args:
        deliver: brings the tab at a place to the front and hands it the item.
    """

    def __init__(
        self,
        context: UiContext,
        entries: Sequence[TabEntry],
        deliver: Callable[[int, Item], object],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._entries = tuple(entries)
        self._deliver = deliver
        self._on_their_way: list[_OnItsWay] = []
        # told before the engine's answer to `submit` was here
        self._early: list[ItemSaved | Job] = []
        context.bridge.item_saved.connect(self._hear)
        context.bridge.job_changed.connect(self._hear)

    def destinations(self, sent: Sent, apart_from: type[Tab] | None = None) -> tuple[Destination, ...]:
        """Where it can go, in the order of the tabs. No tab is made to find that out."""
        found: list[Destination] = []
        for at, entry in enumerate(self._entries):
            tab = entry.kind() if entry.kind is not None else None
            label = tab.receives(sent) if tab is not None and tab is not apart_from else None
            if label is not None:
                found.append(Destination(at, entry, label))
        return tuple(found)

    def add_menu(self, menu: QMenu, sent: Sent, apart_from: type[Tab] | None = None) -> QMenu | None:
        """Add the submenu “Send to”; nothing where no tab can take it."""
        destinations = self.destinations(sent, apart_from)
        if not destinations:
            return None
        submenu = menu.addMenu(self.tr("Send to"))
        self._context.theme.wear(submenu.menuAction(), "share-2")
        self.fill(submenu, sent, destinations)
        return submenu

    def fill(self, menu: QMenu, sent: Sent, destinations: Sequence[Destination]) -> None:
        """One entry for each destination."""
        for destination in destinations:
            action = menu.addAction(f"{tab_title(destination.entry)}\t{destination.label}")
            self._context.theme.wear(action, destination.entry.icon)
            action.triggered.connect(lambda _checked, to=destination: self.send(sent, to))

    def send(self, sent: Sent, destination: Destination) -> None:
        """Hand it over: at once, or as soon as it is drawn in full and kept."""
        match sent:
            case Item():
                self._deliver(destination.at, sent)
            case UnkeptText():
                self._keep_text(sent, destination)
            case Unkept():
                self._make(sent, destination)

    def _keep_text(self, sent: UnkeptText, destination: Destination) -> None:
        def kept(item: Item) -> None:
            self._deliver(destination.at, item)

        self._context.background.run(
            sent.keep,
            kept,
            self._context.messages.exception,
            owner=self,
            in_order=True,
        )

    def _make(self, sent: Unkept, destination: Destination) -> None:
        going = _OnItsWay(sent, destination)
        self._on_their_way.append(going)
        words = self.tr("It is drawn in full and kept, then sent to %1.")
        self._context.messages.info(words.replace("%1", tab_title(destination.entry)))

        def refused(error: Exception) -> None:
            self._forget(going)
            self._context.messages.exception(error)

        engine = self._context.studio.engine
        self._context.background.run(
            lambda: engine.submit(sent.request, sent.parents),
            lambda job: self._submitted(going, job),
            refused,
            owner=self,
            in_order=True,
        )

    def _submitted(self, going: _OnItsWay, job: Job) -> None:
        going.job_id = job.id
        early, self._early = self._early, []
        for notice in early:
            self._hear(notice)

    def _hear(self, notice: ItemSaved | Job) -> None:
        if any(going.job_id is None for going in self._on_their_way):
            self._early.append(notice)
        for going in list(self._on_their_way):
            if isinstance(notice, ItemSaved):
                if (going.job_id, going.sent.output) == (notice.job_id, notice.index):
                    self._forget(going)
                    self._deliver(going.destination.at, notice.item)
            elif going.job_id == notice.id and notice.state in _ENDED:
                self._forget(going)
                self._context.messages.warn(self.tr("It was not drawn to its end, so it was not sent."))

    def _forget(self, going: _OnItsWay) -> None:
        if going in self._on_their_way:
            self._on_their_way.remove(going)
        if not self._on_their_way:
            self._early.clear()
