"""A group of near-duplicates: one is kept, the others go."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QButtonGroup, QFrame, QPushButton, QVBoxLayout, QWidget

from studio.ui.gallery.doubles.card import DoubleCard
from studio.ui.gallery.doubles.choosing import best_of
from studio.ui.gallery.operations import MOST
from studio.ui.gallery.pane import GalleryParts
from studio.ui.numbers import grouped
from studio.ui.widgets.flow_layout import FlowLayout
from studio.ui.widgets.labels import label
from studio.ui.wording import count_text

MOST_SHOWN = 24
"""Cards of one group; what is behind them goes or stays with it all the same."""


class DoubleRow(QFrame):
    """Chooses the best by itself as soon as it knows all of them, until somebody chooses another."""

    trash_wanted = Signal(object)
    """tuple[int, ...]"""
    keep_wanted = Signal()
    """All of them stay: this is no group."""
    chosen = Signal()
    opened = Signal(object, int)
    """ids, place"""

    def __init__(self, parts: GalleryParts, ids: tuple[int, ...], parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("look", "card")
        self._parts = parts
        self._ids = ids
        self._by_hand = False
        self._cards: dict[int, DoubleCard] = {}
        self._group = QButtonGroup(self)
        self._title = label(count_text(len(ids), "picture"), "small", self)
        self._trash = QPushButton("", self)
        self._trash.setAccessibleName(self.tr("Put all but the chosen one into the trash"))
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(8)
        column.addLayout(self._head())
        flow_box = QWidget(self)
        flow_box.setProperty("look", "clear")
        flow = FlowLayout(flow_box, 8)
        for item_id in ids[:MOST_SHOWN]:
            flow.addWidget(self._card(item_id, flow_box))
        column.addWidget(flow_box)
        self._group.idClicked.connect(self._choose)
        parts.source.item_came.connect(self._item_came)
        parts.source.thumbnail_came.connect(self._thumbnail_came)
        for item_id in ids:
            self._item_came(item_id)
            self._thumbnail_came(item_id)

    @property
    def ids(self) -> tuple[int, ...]:
        """All of the group."""
        return self._ids

    @property
    def kept(self) -> int | None:
        """The one that stays; None until all are known."""
        kept = self._group.checkedId()
        return kept if kept >= 0 else None

    @property
    def others(self) -> tuple[int, ...]:
        """Those that would go; none until it is known which stays."""
        kept = self.kept
        return () if kept is None else tuple(item_id for item_id in self._ids if item_id != kept)

    def card(self, item_id: int) -> DoubleCard:
        """The card of an item."""
        return self._cards[item_id]

    def _head(self) -> FlowLayout:
        head = FlowLayout(spacing=8)
        head.addWidget(self._title)
        compare = QPushButton(self.tr("Compare"), self)
        compare.clicked.connect(lambda _checked: self._parts.operations.compare(self._ids[:MOST]))
        keep = QPushButton(self.tr("Keep all"), self)
        keep.clicked.connect(lambda _checked: self.keep_wanted.emit())
        self._trash.clicked.connect(lambda _checked: self.trash_wanted.emit(self.others))
        self._trash.setEnabled(False)
        self._trash.setText(_trash_others(len(self._ids) - 1))
        for button in (compare, keep, self._trash):
            head.addWidget(button)
        self._title.setFixedHeight(compare.sizeHint().height())
        return head

    def _card(self, item_id: int, parent: QWidget) -> DoubleCard:
        card = DoubleCard(self._parts.context.theme, parent)
        card.opened.connect(lambda: self.opened.emit(self._ids, self._ids.index(item_id)))
        self._group.addButton(card, item_id)
        self._cards[item_id] = card
        return card

    def _choose(self, item_id: int) -> None:
        self._by_hand = True
        self._repaint()

    def _item_came(self, item_id: int) -> None:
        if item_id not in self._ids:
            return
        item = self._parts.source.item(item_id)
        if item is not None and item_id in self._cards:
            self._cards[item_id].show_item(item)
        if self._by_hand:
            return
        known = self._parts.source.known(self._ids)
        if len(known) == len(self._ids):
            best = best_of(known).id
            self._cards.get(best, self._cards[self._ids[0]]).setChecked(True)
            self._repaint()

    def _thumbnail_came(self, item_id: int) -> None:
        card = self._cards.get(item_id)
        image = self._parts.source.thumbnail(item_id) if card is not None else None
        if card is not None and isinstance(image, QImage):
            card.show_image(image)

    def _repaint(self) -> None:
        for card in self._cards.values():
            card.update()
        self._trash.setEnabled(self.kept is not None)
        self.chosen.emit()


def _trash_others(count: int) -> str:
    return (
        _tr("Trash the other") if count == 1 else _tr("Trash the other {count}").format(count=grouped(count))
    )


def _tr(text: str) -> str:
    return QCoreApplication.translate("DoublesRow", text)
