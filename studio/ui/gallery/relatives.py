"""What an item was made from, and what was made from it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon, QImage, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from studio.core.item import Item
from studio.ui.gallery.pane import GalleryParts
from studio.ui.widgets.labels import label

EDGE = 56
SHOWN = 4
"""Of each kind; more are one click further, in the gallery."""


class Relatives(QWidget):
    """Two rows of small pictures that can be clicked; hidden where there are none."""

    picked = Signal(int)

    def __init__(self, parts: GalleryParts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "clear")
        self._parts = parts
        self._item: Item | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self._parents = _Row(self.tr("Made from"), parts, self)
        self._children = _Row(self.tr("What came of it"), parts, self)
        self.whole = QPushButton(self.tr("Line of descent"), self)
        self.whole.setToolTip(
            self.tr("Everything it came from and everything that came of it, as a graph (L)")
        )
        parts.context.theme.wear(self.whole, "workflow")
        self.whole.clicked.connect(lambda: self._item and parts.operations.show_lineage(self._item.id))
        for row in (self._parents, self._children):
            self._column.addWidget(row)
            row.picked.connect(self.picked)
        self._column.addWidget(self.whole)

    def show_of(self, item: Item) -> None:
        """Fetch and show the relatives of an item."""
        self._item = item
        self._parents.show_ids(())
        self._children.show_ids(())
        gallery = self._parts.context.studio.gallery

        def work() -> tuple[tuple[int, ...], tuple[int, ...]]:
            return gallery.parents(item.id), gallery.children(item.id)

        def done(found: tuple[tuple[int, ...], tuple[int, ...]]) -> None:
            if self._item is item:
                self._parents.show_ids(found[0])
                self._children.show_ids(found[1])

        self._parts.context.background.run(work, done, lambda _: None, owner=self)


class _Row(QWidget):
    picked = Signal(int)

    def __init__(self, title: str, parts: GalleryParts, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("look", "clear")
        self._parts = parts
        self._title = title
        self._buttons: dict[int, QToolButton] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(4)
        self._label = label(title, "heading", self)
        column.addWidget(self._label)
        self._row = QHBoxLayout()
        self._row.setSpacing(4)
        self._row.setAlignment(Qt.AlignmentFlag.AlignLeft)
        column.addLayout(self._row)
        parts.source.thumbnail_came.connect(self._paint)
        parts.source.item_came.connect(self._paint)
        self.hide()

    def show_ids(self, ids: Sequence[int]) -> None:
        for button in self._buttons.values():
            button.hide()
            button.deleteLater()
        self._buttons = {item_id: self._button(item_id) for item_id in ids[:SHOWN]}
        more = f" ({len(ids)})" if len(ids) > SHOWN else ""
        self._label.setText(self._title + more)
        self.setVisible(bool(ids))
        for item_id in self._buttons:
            self._paint(item_id)

    def _button(self, item_id: int) -> QToolButton:
        button = QToolButton(self)
        button.setIconSize(QSize(EDGE, EDGE))
        button.setFixedSize(EDGE + 6, EDGE + 6)
        button.clicked.connect(lambda _checked: self.picked.emit(item_id))
        self._row.addWidget(button)
        return button

    def _paint(self, item_id: int) -> None:
        button = self._buttons.get(item_id)
        if button is None:
            return
        item = self._parts.source.item(item_id)
        if item is not None:
            button.setToolTip(item.name)
            button.setAccessibleName(f"{self._title}: {item.name}")
        image = self._parts.source.thumbnail(item_id)
        if isinstance(image, QImage) and not image.isNull():
            button.setIcon(QIcon(QPixmap.fromImage(image)))
