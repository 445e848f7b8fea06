"""Two to eight items beside each other, full screen, with a table of how they were made."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QAction, QCloseEvent, QColor, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from studio.core.errors import UserError
from studio.core.item import Item, ItemKind, Label
from studio.ui.error_words import said
from studio.ui.gallery.compare.bar import CompareBar
from studio.ui.gallery.compare.board import LARGE_STEP, STEP, CompareBoard, Look
from studio.ui.gallery.compare.differences import changed_spans, setting_rows
from studio.ui.gallery.compare.loading import Shown, read_shown
from studio.ui.gallery.compare.pane import ComparePane
from studio.ui.gallery.compare.table import SettingsTable
from studio.ui.gallery.operations import MOST
from studio.ui.gallery.organise.label_row import KEYS, label_words
from studio.ui.gallery.pane import GalleryParts
from studio.ui.noop import QT_TRANSLATE_NOOP
from studio.ui.widgets.labels import label, line
from studio.ui.widgets.panel import Panel
from studio.ui.wording import zoom_text

NEARER = 1.25
MOST_FOR_TABLE = 220
"""Of the height, until somebody drags the line above it."""
LINES, PAGE = 0.12, 0.9
"""How far the keys scroll, in heights of a page."""
HINT = QT_TRANSLATE_NOOP(
    "CompareWindow",
    "Left and Right the next one  ·  mouse wheel nearer  ·  Z 100 %  ·  1 to 5 rate  ·  6 to 9 colour  ·  "
    "Del trashes  ·  Backspace takes out of the comparison  ·  Return opens its settings",
)


class CompareWindow(QWidget):
    """A window of its own; Escape closes it."""

    closed = Signal(object)
    """id of the item that the keys were for; None when none was left"""
    open_wanted = Signal(object)
    """Item: go on from it in its tab"""

    def __init__(self, parts: GalleryParts, ids: Sequence[int], parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Compare"))
        self._parts = parts
        self._ids = tuple(dict.fromkeys(ids))[:MOST]
        self._panes: dict[int, ComparePane] = {}
        self._texts: dict[int, str] = {}
        self._unread: set[int] = set()
        self._sized = False
        theme = parts.context.theme
        self.bar = CompareBar(theme, self)
        self.board = CompareBoard(theme, self)
        self.table = SettingsTable(theme, self)
        self._models = {info.id: info.name for info in parts.context.studio.models.all()}
        self._arrange()
        self._connect()
        self._add_keys()
        for item_id in self._ids:
            self._add(item_id)
        self._show_panes()

    @property
    def items(self) -> tuple[Item, ...]:
        """What is compared, in order, as far as it is known."""
        return tuple(pane.item for pane in self.board.panes if pane.item is not None)

    def set_look(self, look: Look) -> None:
        """Compare another way."""
        self.board.set_look(look)
        self._show_state()

    def take_out(self) -> None:
        """Leave the active one out of the comparison; it stays where it is."""
        item_id = self._active_id()
        if item_id is not None:
            self._ids = tuple(one for one in self._ids if one != item_id)
            self._remove(item_id)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stop the films."""
        for pane in self._panes.values():
            pane.end_film()
        self.closed.emit(self._active_id())
        super().closeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Neutral all around."""
        QPainter(self).fillRect(self.rect(), QColor(self._parts.context.theme.colours.canvas))

    # What is compared --------------------------------------------------------------------------------

    def _add(self, item_id: int) -> None:
        pane = ComparePane(self._parts.context.theme, len(self._panes) + 1, self)
        pane.still = self._parts.context.settings.reduced_motion
        pane.rated.connect(lambda stars: self._parts.operations.rate([item_id], stars))
        self._panes[item_id] = pane
        self._unread.add(item_id)
        self._item_came(item_id)

    def _remove(self, item_id: int) -> None:
        self._panes.pop(item_id, None)
        self._texts.pop(item_id, None)
        self._unread.discard(item_id)
        if not self._panes:
            self.close()
            return
        self._show_panes()
        self._mark_texts()

    def _show_panes(self) -> None:
        self.board.set_panes([self._panes[item_id] for item_id in self._ids if item_id in self._panes])
        self._show_state()
        self._show_settings()

    def _show_state(self) -> None:
        count = len(self._panes)
        self.bar.show_state(count, self.board.look, wipe_possible=self.board.pair is not None)

    def _show_settings(self) -> None:
        if len(self.items) == len(self._panes):
            heads = [f"{place}   {item.name}" for place, item in enumerate(self.items, start=1)]
            self.table.show_rows(
                heads, setting_rows(self.items, lambda model: self._models.get(model, model))
            )
            if not self._sized:
                self._sized = True
                self._give_room()

    def _give_room(self) -> None:
        """To the table what it needs at first, as long as that leaves the pictures most of it."""
        table = min(MOST_FOR_TABLE, self.table.wanted_height() + 8)
        self._split.setSizes([max(1, self.height() - table), table])

    def _item_came(self, item_id: int) -> None:
        """An item was read or changed; what went into the trash leaves, what came back from there returns."""
        if item_id not in self._ids:
            return
        item = self._parts.source.item(item_id)
        if item is None:
            return
        if item.trashed is not None:
            self._remove(item_id)
        elif item_id not in self._panes:
            self._add(item_id)
            self._show_panes()
        else:
            self._panes[item_id].describe(item)
            self._show_settings()
            if item_id in self._unread:
                self._unread.discard(item_id)
                self._panes[item_id].show_meanwhile(self._parts.source.thumbnail(item_id))
                self._read(item)

    def _read(self, item: Item) -> None:
        gallery, count = self._parts.context.studio.gallery, len(self._ids)

        def done(shown: Shown) -> None:
            pane = self._panes.get(item.id)
            if pane is None:
                return
            pane.show_shown(shown)
            if isinstance(shown, str):
                self._texts[item.id] = shown
                self._mark_texts()
            self.board.refresh()
            self._show_state()

        def failed(error: Exception) -> None:
            if not isinstance(error, UserError):
                raise error
            if item.id in self._panes:
                self._panes[item.id].complain(said(error))

        self._parts.context.background.run(lambda: read_shown(gallery, item, count), done, failed, owner=self)

    def _thumbnail_came(self, item_id: int) -> None:
        pane = self._panes.get(item_id)
        if pane is not None and pane.item is not None and pane.item.kind is not ItemKind.TEXT:
            pane.show_meanwhile(self._parts.source.thumbnail(item_id))

    def _mark_texts(self) -> None:
        """Under the words that the first text has not, found in the background."""
        texts = {item_id: self._texts[item_id] for item_id in self._ids if item_id in self._texts}
        if not texts:
            return
        first, *others = texts
        self._panes[first].mark(())

        def work() -> dict[int, tuple[tuple[int, int], ...]]:
            return {other: changed_spans(texts[first], texts[other]) for other in others}

        def done(found: dict[int, tuple[tuple[int, int], ...]]) -> None:
            for item_id, spans in found.items():
                if item_id in self._panes and next(iter(self._texts), None) is not None:
                    self._panes[item_id].mark(spans)

        self._parts.context.background.run(work, done, owner=self)

    def _active_id(self) -> int | None:
        active = self.board.active
        return next((item_id for item_id, pane in self._panes.items() if pane is active), None)

    def _active_item(self) -> Item | None:
        return self.board.active.item if self.board.active is not None else None

    # Keys ----------------------------------------------------------------------------------------------

    def _sideways(self, by: int, wipe_step: float) -> None:
        """Moves the wipe while there is one, else walks."""
        if self.board.look is Look.WIPE:
            self.board.move_wipe(by * wipe_step)
        else:
            self.board.step(by)

    def _rate(self, stars: int) -> None:
        item_id = self._active_id()
        if item_id is not None:
            self._parts.operations.rate([item_id], stars)

    def _label(self, label: Label) -> None:
        """The colour, or none where it has it already."""
        item = self._active_item()
        if item is not None:
            self._parts.operations.label([item.id], Label.NONE if item.label is label else label)

    def _trash(self) -> None:
        item_id = self._active_id()
        if item_id is not None:
            self._parts.operations.trash([item_id])

    def _copy(self) -> None:
        item = self._active_item()
        if item is not None:
            self._parts.operations.copy([item])

    def _open(self) -> None:
        item = self._active_item()
        if item is not None and item.request is not None:
            self.close()
            self.open_wanted.emit(item)

    def _zoom(self, factor: float) -> None:
        view = self.board.view
        if view is not None:
            view.set_zoom(view.zoom * factor)

    def _toggle_films(self) -> None:
        for pane in self._panes.values():
            pane.toggle_film()

    def _toggle_fit(self) -> None:
        view = self.board.view
        if view is not None:
            view.toggle_fit()

    def _keys(self) -> list[tuple[str, tuple[str, ...], Callable[[], object]]]:
        board, bar, undo = self.board, self.bar, self._parts.context.undo
        return [
            (self.tr("Close"), ("Esc",), self.close),
            (self.tr("Next, or move the wipe"), ("Right",), lambda: self._sideways(1, STEP)),
            (self.tr("Previous, or move the wipe back"), ("Left",), lambda: self._sideways(-1, STEP)),
            (self.tr("Move the wipe far"), ("Shift+Right",), lambda: self._sideways(1, LARGE_STEP)),
            (self.tr("Move the wipe back far"), ("Shift+Left",), lambda: self._sideways(-1, LARGE_STEP)),
            (self.tr("Next"), ("N", "Tab"), lambda: board.step(1)),
            (self.tr("Previous"), ("P", "Shift+Tab"), lambda: board.step(-1)),
            (self.tr("Side by side"), ("S",), lambda: self.set_look(Look.SIDE)),
            (self.tr("Wipe between two"), ("W",), lambda: self.set_look(Look.WIPE)),
            (self.tr("One at a time"), ("O",), lambda: self.set_look(Look.ONE)),
            (self.tr("Fit or 100 %"), ("Z",), self._toggle_fit),
            (self.tr("Play or pause films"), ("Space",), self._toggle_films),
            (self.tr("Nearer"), ("+", "="), lambda: self._zoom(NEARER)),
            (self.tr("Further"), ("-",), lambda: self._zoom(1 / NEARER)),
            (self.tr("Scroll down"), ("Down",), lambda: board.scroll_page(LINES)),
            (self.tr("Scroll up"), ("Up",), lambda: board.scroll_page(-LINES)),
            (self.tr("A page down"), ("PgDown",), lambda: board.scroll_page(PAGE)),
            (self.tr("A page up"), ("PgUp",), lambda: board.scroll_page(-PAGE)),
            (self.tr("All together, or each for itself"), ("L",), bar.linked.click),
            (self.tr("Equal settings too"), ("E",), bar.everything.click),
            (self.tr("Show the settings"), ("T",), bar.settings.click),
            (self.tr("Open with its settings"), ("Return", "Enter"), self._open),
            (self.tr("Take out of the comparison"), ("Backspace",), self.take_out),
            (self.tr("Copy"), ("Ctrl+C",), self._copy),
            (self.tr("Put into the trash"), ("Del",), self._trash),
            (self.tr("Undo"), ("Ctrl+Z",), undo.undo),
            (self.tr("Redo"), ("Ctrl+Shift+Z", "Ctrl+Y"), undo.redo),
            *(
                (
                    self.tr("Colour: {colour}").format(colour=label_words(one)),
                    (key,),
                    lambda one=one: self._label(one),
                )
                for one, key in KEYS.items()
            ),
            *((self.tr("Rate {n}").format(n=n), (str(n),), lambda n=n: self._rate(n)) for n in range(6)),
        ]

    def _add_keys(self) -> None:
        for text, shortcuts, run in self._keys():
            action = QAction(text, self)
            action.setShortcuts([QKeySequence(key) for key in shortcuts])
            action.triggered.connect(lambda _checked, run=run: run())
            self.addAction(action)

    # Making it -----------------------------------------------------------------------------------------

    def _connect(self) -> None:
        source = self._parts.source
        source.item_came.connect(self._item_came)
        source.thumbnail_came.connect(self._thumbnail_came)
        self.bar.look_wanted.connect(self.set_look)
        self.bar.close_wanted.connect(self.close)
        self.bar.everything_wanted.connect(self.table.show_all)
        self.bar.settings.toggled.connect(self.table.setVisible)
        self.bar.linked.toggled.connect(self._link)
        self.board.zoomed.connect(self._show_zoom)
        self.board.activated.connect(lambda _: self._show_state())

    def _link(self, linked: bool) -> None:
        self.board.linked = linked

    def _show_zoom(self) -> None:
        view = self.board.view
        words = "" if view is None else zoom_text(view.zoom, fits=view.fits)
        self.bar.zoom.setText(words)

    def _arrange(self) -> None:
        foot = Panel("panel", self)
        row = QVBoxLayout(foot)
        row.setContentsMargins(16, 4, 16, 4)
        row.addWidget(label(QCoreApplication.translate("CompareWindow", HINT), "small", foot))
        self._split = split = QSplitter(Qt.Orientation.Vertical, self)
        split.setChildrenCollapsible(False)
        split.addWidget(self.board)
        split.addWidget(self.table)
        split.setStretchFactor(0, 3)
        split.setStretchFactor(1, 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(split, 1)
        column.addWidget(line(self))
        column.addWidget(foot)
