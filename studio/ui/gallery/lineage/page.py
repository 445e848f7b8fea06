"""The page with the graph of descent: the graph, the words along a line, and what can be done from there."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QDrag, QKeySequence
from PySide6.QtWidgets import QInputDialog, QMenu, QSplitter, QVBoxLayout, QWidget

from studio.core.errors import UserError
from studio.core.item import Item
from studio.gallery.change import Change, ChangeKind
from studio.gallery.descent import MOST
from studio.ui.answers import Answers
from studio.ui.gallery.lineage.foot import LineageFoot
from studio.ui.gallery.lineage.graph import Graph, Wanted, make_graph
from studio.ui.gallery.lineage.head import REACH, LineageHead, reach_of
from studio.ui.gallery.lineage.view import LineageView
from studio.ui.gallery.lineage.words_panel import WordsPanel
from studio.ui.gallery.menu import item_menu
from studio.ui.gallery.mime import items_mime
from studio.ui.gallery.pane import GalleryParts
from studio.ui.noop import QT_TRANSLATE_NOOP
from studio.ui.tabs.tab import list_keys
from studio.ui.varying import USUAL
from studio.ui.wording import count_text

WORDS = "lineage/words"
"""Where the window remembers whether the words are shown."""
REFRESH_MS = 200
MOST_BACK = 50


class LineagePage(QWidget):
    """Covers the tab in front until it is closed."""

    hint = QT_TRANSLATE_NOOP(
        "Hints", "← → ↑ ↓ walk  ·  Enter into the middle  ·  Space full screen  ·  V varies  ·  Esc back"
    )
    picked = Signal(object)
    """tuple[int, ...]: what the details should show"""
    open_wanted = Signal(object)
    """Item: go on from it in its tab"""
    full_screen_wanted = Signal(object, int)
    """ids, place"""
    closed = Signal()

    def __init__(self, parts: GalleryParts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "canvas")
        self.setWindowTitle(self.tr("Line of descent"))
        self._parts = parts
        self._answers = Answers()
        self._wanted = Wanted(0, reach_of(parts.context.settings))
        self._back: list[int] = []
        theme, source = parts.context.theme, parts.source
        self.head = LineageHead(theme, self._wanted.reach, self)
        self.view = LineageView(theme, source, self)
        self.words = WordsPanel(theme, source, self)
        self.foot = LineageFoot(parts, self)
        self._refresh = QTimer(self, singleShot=True, interval=REFRESH_MS)
        self._refresh.timeout.connect(self._ask)
        self._arrange()
        self._connect()
        self._add_keys()

    # --- what is shown ---------------------------------------------------------------------------------
    @property
    def graph(self) -> Graph:
        """What is shown."""
        return self.view.graph

    def show_item(self, item_id: int) -> None:
        """The line of an item."""
        if self._wanted.centre and self._wanted.centre != item_id and self.isVisible():
            self._back = [*self._back[1 - MOST_BACK :], self._wanted.centre]
        elif not self.isVisible():
            self._back.clear()
        self._want(replace(self._wanted, centre=item_id, most=MOST))
        self.view.setFocus()
        self._picked(item_id)

    def go_back(self) -> None:
        """To the line that was looked at before; out of here when there was none."""
        if self._back:
            self._want(replace(self._wanted, centre=self._back.pop(), most=MOST))
            self._picked(self._wanted.centre)
        else:
            self.closed.emit()

    def pick(self, item_id: int) -> None:
        """Mark an item, or go to its line when it is not in this one."""
        if self.view.pick(item_id):
            self._picked(item_id)
        else:
            self.show_item(item_id)

    def forget_all(self) -> None:
        """Hold no picture and no word in memory; what is seen next is fetched again."""
        self.view.forget_all()
        self.words.forget_all()

    def _want(self, wanted: Wanted) -> None:
        self._wanted = wanted
        self.head.back.setEnabled(bool(self._back))
        self._ask()

    def _ask(self) -> None:
        """Ask for the graph again; the newest question wins."""
        self._answers.drop()
        wanted, database = self._wanted, self._parts.context.studio.gallery.database
        show = self._answers.wanted(self._show)
        self._parts.context.background.run(lambda: make_graph(database, wanted), show, owner=self)

    def _show(self, graph: Graph) -> None:
        if not graph.folded.knots:
            # the item in the middle is gone for good: go where one came from
            self.go_back()
            return
        before = self.view.current
        self.view.show_graph(graph)
        self.foot.show_graph(graph)
        self.words.show_line(graph, self.view.current)
        if self.view.current is not None and self.view.current != before:
            self._picked(self.view.current)

    def _picked(self, item_id: int) -> None:
        self.picked.emit((item_id,))
        self.foot.show_item(item_id)
        self.words.show_line(self.graph, item_id)

    def _item(self) -> Item | None:
        current = self.view.current
        found = self._parts.source.known((current,)) if current is not None else ()
        return found[0] if found else None

    def _gallery_changed(self, change: Change) -> None:
        if change.kind is not ChangeKind.CHANGED and self.isVisible():
            self._refresh.start()

    # --- what is done ----------------------------------------------------------------------------------
    def _toggle(self, stack: str) -> None:
        self._want(replace(self._wanted, opened=self._wanted.opened ^ {stack}))

    def _show_more(self) -> None:
        self._want(replace(self._wanted, most=2 * self._wanted.most))

    def _set_reach(self) -> None:
        reach = self.head.reach
        self._parts.context.settings.set_text(REACH, reach.value)
        self._want(replace(self._wanted, reach=reach))

    def _show_words(self, on: bool) -> None:
        self.words.setVisible(on)
        self._parts.context.settings.set_flag(WORDS, on)

    def _full_screen(self, item_id: int) -> None:
        order = self.graph.in_order()
        if item_id in order:
            self.full_screen_wanted.emit(order, order.index(item_id))

    def _with_item(self, run: Callable[[Item], object]) -> None:
        item = self._item()
        if item is not None:
            run(item)

    def _rate(self, stars: int) -> None:
        self._with_item(lambda item: self._parts.operations.rate([item.id], stars))

    def _rename(self) -> None:
        item = self._item()
        if item is None:
            return
        name, agreed = QInputDialog.getText(self, self.tr("Rename"), self.tr("Name"), text=item.name)
        if agreed and name.strip():
            self._parts.operations.rename([item.id], name)

    def _drag(self, item_id: int) -> None:
        items = self._parts.source.known((item_id,))
        gallery = self._parts.context.studio.gallery
        try:
            paths = [gallery.path(item) for item in items]
        except UserError as error:
            self._parts.context.messages.error(error)
            return
        if items:
            drag = QDrag(self.view)
            words = self._parts.source.texts.known(items)
            drag.setMimeData(items_mime(items, paths, self._parts.drag_folder, words))
            drag.exec(Qt.DropAction.CopyAction)

    def _menu(self, item_id: int, at: QPoint) -> None:
        items = self._parts.source.known((item_id,))
        if items:
            menu = self.menu_for(items[0])
            menu.aboutToHide.connect(menu.deleteLater)
            menu.popup(at)

    def menu_for(self, item: Item) -> QMenu:
        """What can be done with an item."""
        return item_menu(
            self,
            self._parts.context.theme,
            self._parts.operations,
            self._parts.sending.add_menu,
            (item,),
            open_item=self.open_wanted.emit,
            full_screen=lambda one: self._full_screen(one.id),
            rename=self._rename,
        )

    # --- parts -----------------------------------------------------------------------------------------
    def _connect(self) -> None:
        view, head = self.view, self.head
        view.picked.connect(self._picked)
        view.centre_wanted.connect(self.show_item)
        view.full_screen.connect(self._full_screen)
        view.toggled.connect(self._toggle)
        view.menu_wanted.connect(self._menu)
        view.drag_wanted.connect(self._drag)
        view.zoom_changed.connect(head.show_zoom)
        head.back.clicked.connect(self.go_back)
        head.close_button.clicked.connect(self.closed)
        head.reach_changed.connect(self._set_reach)
        head.zoom_wanted.connect(view.zoom_by)
        head.fit_wanted.connect(view.fit)
        head.words.toggled.connect(self._show_words)
        self.words.picked.connect(self.pick)
        self.foot.more_wanted.connect(self._show_more)
        self.foot.open_wanted.connect(self.open_wanted)
        self._parts.source.changed.connect(self._gallery_changed, Qt.ConnectionType.QueuedConnection)
        shown = self._parts.context.settings.flag(WORDS, True)
        self.words.setVisible(shown)
        head.words.setChecked(shown)

    def _add_keys(self) -> None:
        operations = self._parts.operations
        keys: list[tuple[str, str, Callable[[], object]]] = [
            (self.tr("Back"), "Esc", self.closed.emit),
            (self.tr("The line looked at before"), "Backspace", self.go_back),
            (self.tr("Make again"), "A", lambda: self._with_item(operations.make_again)),
            (
                self.tr("Vary: %1").replace("%1", count_text(USUAL, "variant")),
                "V",
                lambda: self._with_item(lambda item: operations.vary(item, USUAL)),
            ),
            (self.tr("Use these settings"), "S", lambda: self._with_item(operations.use_settings)),
            (self.tr("Open with its settings"), "O", lambda: self._with_item(self.open_wanted.emit)),
            (self.tr("Words along the line"), "W", self.head.words.toggle),
            (self.tr("Rename"), "F2", self._rename),
            (
                self.tr("Put into the trash"),
                "Del",
                lambda: self._with_item(lambda item: operations.trash([item.id])),
            ),
        ]
        keys += [
            (self.tr("Rate %1").replace("%1", str(n)), str(n), lambda n=n: self._rate(n)) for n in range(6)
        ]
        for text, key, run in keys:
            action = QAction(text, self)
            action.setShortcut(QKeySequence(key))
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            action.triggered.connect(lambda _checked, run=run: run())
            self.addAction(action)
        list_keys(
            self.view,
            (
                (self.tr("Walk"), ("Left", "Right", "Up", "Down")),
                (self.tr("To the beginning and the end"), ("Home", "End")),
                (self.tr("Into the middle"), ("Return",)),
                (self.tr("Show full screen"), ("Space",)),
                (self.tr("Show or fold variants"), ("U",)),
                (self.tr("Fit all"), ("F",)),
                (self.tr("Zoom"), ("+", "-")),
            ),
        )

    def _arrange(self) -> None:
        split = QSplitter(Qt.Orientation.Vertical, self)
        split.addWidget(self.view)
        split.addWidget(self.words)
        split.setStretchFactor(0, 3)
        split.setStretchFactor(1, 1)
        split.setCollapsible(0, False)
        split.setSizes([520, 180])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(split, 1)
        column.addWidget(self.foot)
