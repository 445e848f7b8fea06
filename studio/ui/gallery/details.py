"""What is known about the picked item: name, stars, how it was made, where it comes from."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from studio.core.item import Item, ItemKind
from studio.ui.gallery.facts_table import FactsTable
from studio.ui.gallery.operations import FEWEST, MOST
from studio.ui.gallery.organise.organiser import Organiser
from studio.ui.gallery.pane import GalleryParts
from studio.ui.gallery.relatives import Relatives
from studio.ui.gallery.reuse_row import ReuseRow
from studio.ui.gallery.told_rows import told_rows
from studio.ui.model_words import model_words
from studio.ui.widgets.empty_state import EmptyState
from studio.ui.widgets.flow_layout import FlowLayout
from studio.ui.widgets.labels import label, line
from studio.ui.widgets.panel import Panel
from studio.ui.widgets.scroll_bars import SCROLL_BAR, keep_scroll_bar
from studio.ui.wording import (
    count_text,
    kind_noun,
    length_text,
    moment_text,
    request_rows,
    seconds_text,
    size_text,
)


class DetailsPanel(Panel):
    """Everything about one item; of several what they have in common, to be changed for all."""

    open_wanted = Signal(object)
    """Item: go on from it in its tab"""
    show_wanted = Signal(int)
    """id of a parent or child to look at"""

    def __init__(self, parts: GalleryParts, parent: QWidget | None = None) -> None:
        super().__init__("panel", parent)
        self._parts = parts
        self._ids: tuple[int, ...] = ()
        self._shown: Item | None = None
        self.name = QLineEdit(self)
        self.name.setProperty("look", "flat")
        self.name.setTextMargins(-4, 0, 0, 0)
        self.name.setAccessibleName(self.tr("Name"))
        self.name.setToolTip(self.tr("Click to rename"))
        self.organiser = Organiser(parts, self)
        self.stars = self.organiser.stars
        self.relatives = Relatives(parts, self)
        self.reuse = ReuseRow(parts, self)
        self.again = QPushButton(self.tr("Make again"), self)
        self.open = QPushButton(self.tr("Open settings"), self)
        self.copy = QPushButton(self.tr("Copy settings"), self)
        self.words = QPushButton(self.tr("Copy the words"), self)
        self.send = QPushButton(self.tr("Send to"), self)
        self.compare = QPushButton(self.tr("Compare"), self)
        self._send_menu = QMenu(self.send)
        self.send.setMenu(self._send_menu)
        self._facts = FactsTable(self)
        self._settings = FactsTable(self)
        self._settings_title = label(self.tr("Settings"), "heading", self)
        self._count = label("", "muted", self)
        self._arrange()
        self._connect()
        self.show_ids(())

    def show_ids(self, ids: Sequence[int]) -> None:
        """Show these items (ids of the gallery)."""
        self._ids = tuple(ids)
        self._shown = None
        self.organiser.show_ids(self._ids)
        self._refresh()

    def begin_tagging(self) -> None:
        """The keyboard is for a new tag of what is shown."""
        self._scroll.ensureWidgetVisible(self.organiser.tags)
        self.organiser.begin_tagging()

    def _refresh(self) -> None:
        count = len(self._ids)
        self._scroll.setVisible(count > 0)
        self._empty.setVisible(count == 0)
        single = self._parts.source.item(self._ids[0]) if count == 1 else None
        if count == 1 and single is None and self._shown is not None:
            return  # it has changed and is on its way: whoever types into it goes on
        self._count.setText(self.tr("{count} selected").format(count=count_text(count, "item")))
        self._count.setVisible(count > 1)
        self.compare.setVisible(FEWEST <= count <= MOST)
        for widget in (self.organiser, self.organiser.marks):
            widget.setVisible(count > 1 or single is not None)
        for widget in self._of_one:
            widget.setVisible(single is not None)
        if single is not None:
            self._show_one(single)

    def _show_one(self, item: Item) -> None:
        self.organiser.show_item(item)
        if not self.name.hasFocus() or self._shown is None or self._shown.id != item.id:
            self.name.setText(item.name)
            self.name.setCursorPosition(0)
        self._facts.show_rows(self._facts_of(item))
        request = item.request
        foreign = told_rows(item.told) if item.told and request is None else []
        self._settings.show_rows(request_rows(request) if request else foreign)
        for widget in (self._settings, self._settings_title, self.copy):
            widget.setVisible(request is not None or bool(foreign))
        for widget in (self.again, self.open):
            widget.setVisible(request is not None)
        self.reuse.show_item(item)
        if self._shown is None or self._shown.id != item.id:
            self.relatives.show_of(item)
        self.send.setVisible(item.trashed is None and bool(self._parts.sending.destinations(item)))
        self.words.setVisible(item.kind is ItemKind.TEXT)
        self._shown = item

    def _facts_of(self, item: Item) -> list[tuple[str, str]]:
        request = item.request
        rows = [(self.tr("Size"), f"{self._extent_of(item)} · {size_text(item.size_bytes)}".lstrip(" ·"))]
        if request is not None:
            rows.insert(0, (self.tr("Seed"), str(request.seed)))
            model = {info.id: info for info in self._parts.context.studio.models.all()}.get(request.model.id)
            rows.append((self.tr("Model"), model.name if model else request.model.id))
            if model is not None:
                rows.append((self.tr("Licence"), model_words(model.licence)))
        origin = self.tr("AI-made {kind}") if item.synthetic else self.tr("Brought in {kind}")
        rows.append((self.tr("Origin"), origin.format(kind=kind_noun(item.kind))))
        if item.seconds:
            rows.append((self.tr("Took"), seconds_text(item.seconds)))
        if item.device:
            rows.append((self.tr("Device"), item.device))
        if item.brought is None or item.created < item.brought:
            rows.append((self.tr("Made"), moment_text(item.created)))
        if item.brought is not None:
            rows.append((self.tr("Brought in"), moment_text(item.brought)))
        return rows

    def _extent_of(self, item: Item) -> str:
        if item.kind is not ItemKind.TEXT:
            return f"{item.width} × {item.height}"
        text = self._parts.source.texts.whole(item)
        return length_text(text) if text else ""

    def _rename(self) -> None:
        item = self._shown
        if item is not None and self.name.text().strip() and self.name.text().strip() != item.name:
            self._parts.operations.rename([item.id], self.name.text())

    def _copy_settings(self) -> None:
        made = None if self._shown is None else self._shown.request or self._shown.told
        if made is not None:
            QGuiApplication.clipboard().setText(made.to_json())
            self._parts.context.messages.info(self.tr("The settings are on the clipboard, as JSON."))

    def _fill_send_menu(self) -> None:
        self._send_menu.clear()
        if self._shown is not None:
            sending = self._parts.sending
            sending.fill(self._send_menu, self._shown, sending.destinations(self._shown))

    def _item_came(self, item_id: int) -> None:
        if item_id in self._ids:
            self._refresh()

    def _connect(self) -> None:
        self.name.editingFinished.connect(self._rename)
        self.name.returnPressed.connect(self.name.clearFocus)
        self.compare.clicked.connect(lambda: self._parts.operations.compare(self._ids))
        self.again.clicked.connect(lambda: self._shown and self._parts.operations.make_again(self._shown))
        self.open.clicked.connect(lambda: self._shown and self.open_wanted.emit(self._shown))
        self.copy.clicked.connect(self._copy_settings)
        self._send_menu.aboutToShow.connect(self._fill_send_menu)
        self.relatives.picked.connect(self.show_wanted)
        self._parts.source.item_came.connect(self._item_came)
        self._parts.source.texts.came.connect(self._item_came)
        self.words.clicked.connect(lambda: self._shown and self._parts.operations.copy_words([self._shown]))

    def _arrange(self) -> None:
        self.again.setToolTip(self.tr("Queue the same request once more: the same bytes on the same device"))
        self.compare.setToolTip(self.tr("Look at them side by side (C)"))
        self.send.setToolTip(self.tr("Go on from this in another tab; what comes of it descends from it"))
        self.open.setToolTip(self.tr("Open it in its tab, to go on from it"))
        inside = QWidget(self)
        inside.setProperty("look", "clear")
        column = QVBoxLayout(inside)
        column.setContentsMargins(16, 4, 16 - SCROLL_BAR, 16)
        column.setSpacing(8)
        buttons = FlowLayout(spacing=8, fill=True)
        buttons.addWidget(self.open)
        buttons.addWidget(self.again)
        rule = line(inside)
        column.addWidget(self._count)
        column.addWidget(self.name)
        column.addWidget(self.compare)
        column.addWidget(self.organiser.marks)
        column.addLayout(buttons)
        column.addWidget(self.reuse)
        column.addWidget(self.send)
        column.addWidget(self.words)
        column.addWidget(self.organiser)
        column.addWidget(self._facts)
        column.addWidget(rule)
        column.addWidget(self._settings_title)
        column.addWidget(self._settings)
        column.addWidget(self.copy)
        column.addWidget(self.relatives)
        column.addStretch(1)
        made = (rule, self._settings_title, self._settings, self.copy, self.open, self.again)
        self._of_one = (self.name, self._facts, self.relatives, self.reuse, self.send, self.words, *made)
        self._scroll = QScrollArea(self)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        keep_scroll_bar(self._scroll)
        self._scroll.setWidget(inside)
        self._empty = EmptyState(
            self._parts.context.theme,
            "info",
            self.tr("Nothing picked"),
            self.tr("Pick something to see how it was made."),
        )
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        head = QHBoxLayout()
        head.setContentsMargins(16, 12, 16, 4)
        head.addWidget(label(self.tr("Details"), "heading", self))
        outer.addLayout(head)
        outer.addWidget(self._scroll, 1)
        outer.addWidget(self._empty, 1)
