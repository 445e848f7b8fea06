"""The Gallery tab: everything that is kept, found by words, kind, stars and origin."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QMimeData, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from studio.core.item import Item
from studio.engine.indexing import IndexState
from studio.gallery.query import Query
from studio.gallery.shelves import SavedSearch
from studio.ui.gallery.cell_view import CellView
from studio.ui.gallery.doubles.page import DoublesPage
from studio.ui.gallery.filter_bar import FilterBar
from studio.ui.gallery.index_watch import IndexWatch, index_text
from studio.ui.gallery.kept_words import words_of
from studio.ui.gallery.list_view import ItemList
from studio.ui.gallery.mime import dropped_files, dropped_links, dropped_words
from studio.ui.gallery.pane import GalleryParts, ListKeeper
from studio.ui.gallery.side.panel import SidePanel
from studio.ui.gallery.side.place import Page, Place, Shelves
from studio.ui.gallery.unfound import Unfound
from studio.ui.gallery.views.more_views import add_more_views
from studio.ui.noop import QT_TRANSLATE_NOOP
from studio.ui.numbers import grouped
from studio.ui.sending import Sent, is_kept
from studio.ui.tabs.tab import Tab
from studio.ui.widgets.empty_state import EmptyState
from studio.ui.widgets.labels import label
from studio.ui.wording import count_text

SMALLEST, LARGEST, USUAL = 96, 320, 184
SIDE_WIDTH = 208
VIEW = "gallery/view"
"""The setting with the name of the view that was chosen last."""


class GalleryTab(Tab):
    """Where to look on the left; beside it a search line over what is found."""

    title = QT_TRANSLATE_NOOP("Tabs", "Gallery")
    icon = "images"
    hint = QT_TRANSLATE_NOOP(
        "Hints",
        "Space full screen  ·  1 to 5 rate  ·  6 to 9 colour  ·  T tags  ·  L descent  ·  C compares  ·  "
        "S stacks  ·  Del trashes  ·  F1 all keys",
    )
    open_wanted = Signal(object)
    """Item: go on from it in its tab"""
    first_tab_wanted = Signal()
    """Go and make something."""
    picked = Signal(object)
    """tuple[int, ...]"""

    def __init__(self, parts: GalleryParts, parent: QWidget | None = None) -> None:
        super().__init__(parts.context, parent)
        self._parts = parts
        self._view_names: list[str] = []
        theme = parts.context.theme
        edge = round(parts.context.settings.number("gallery/edge", USUAL))
        edge = min(LARGEST, max(SMALLEST, edge))
        self._awaited: int | None = None
        self._searched_for = False
        """Whether the words in the search line are those of a saved search."""
        self.model = parts.make_model(self)
        self.side = SidePanel(parts, self)
        self.filters = FilterBar(theme, (SMALLEST, LARGEST, edge), self)
        self.view = ItemList(self.model, theme, edge, words=True, parent=self)
        self.view.setProperty("look", "canvas")
        self.view.setAccessibleName(self.tr("Gallery"))
        self._pages = QStackedWidget(self)
        self._pages.setProperty("look", "clear")
        self._views = QStackedWidget(self._pages)
        self._views.setProperty("look", "clear")
        self.keeper = ListKeeper(parts, self.view, self.model, self)
        self.keeper.picked.connect(self.picked)
        self.keeper.open_wanted.connect(self.open_wanted)
        self.keeper.full_screen_wanted.connect(self.full_screen_wanted)
        self._rooms = QStackedWidget(self)
        self._rooms.setProperty("look", "canvas")
        self.doubles = DoublesPage(parts, parts.context.studio.finder.near_duplicates, self)
        self.doubles.full_screen_wanted.connect(self.full_screen_wanted)
        self.index = IndexWatch(parts.context.studio.finder.index, self)
        self.index.changed.connect(self._show_index)
        self.side.chosen.connect(self._go)
        self.side.shelves_came.connect(self._shelves_came)
        self.side.search_words_wanted.connect(self._change_search)
        self.filters.side_wanted.connect(self._show_side)
        self.filters.search.left.connect(self._focus_view)
        self.filters.keep_wanted.connect(self._keep_search)
        self.filters.changed.connect(self._filter)
        self.filters.edge_changed.connect(self._resize)
        self.filters.view_chosen.connect(self._show_view)
        self.model.listed.connect(self._listed)
        self.add_action(
            self.tr("Search"), QKeySequence(QKeySequence.StandardKey.Find), self.filters.search.setFocus
        )
        self.add_action(
            self.tr("Copy"),
            QKeySequence(QKeySequence.StandardKey.Copy),
            lambda: parts.operations.copy(self._items()),
        )
        self.add_action(
            self.tr("Bring in what was copied"), QKeySequence(QKeySequence.StandardKey.Paste), self.paste
        )
        self.add_action(self.tr("Unfold or fold the stack"), "S", self._toggle_stack)
        self.add_action(self.tr("Show one of each stack, or all"), "Shift+S", self.filters.stacked.toggle)
        self.add_view(QT_TRANSLATE_NOOP("Views", "Grid"), "layout-grid", self.view)
        add_more_views(self, parts, edge)
        self.model.refresh()

    def add_view(self, name: str, icon: str, widget: QWidget) -> None:
        """One more way to look at the list, with its button beside the search line.

        The view shows `self.model` and takes the selection model of the grid, `self.view.selectionModel()`,
        so that what is picked stays picked from view to view. What was chosen last is shown again.

        Args:
            name: what the button is called in English (“List”), and by which it is remembered.
            icon: a file in resources/icons, without .svg.
            widget: gets the room of the grid; the tab takes it over.
        """
        at = self._views.addWidget(widget)
        self._view_names.append(name)
        self.filters.add_view(QCoreApplication.translate("Views", name), icon)
        if at == 0 or self.context.settings.text(VIEW) == name:
            self.filters.choose_view(at)
            self._views.setCurrentIndex(at)

    def canvas(self) -> QWidget:
        """Where to look; filters, what is found, and a line that counts."""
        split = QSplitter(self)
        split.setChildrenCollapsible(False)
        whole = QWidget(self._rooms)
        whole.setProperty("look", "canvas")
        self._rooms.addWidget(whole)
        self._rooms.addWidget(self.doubles)
        split.addWidget(self.side)
        split.addWidget(self._rooms)
        split.setStretchFactor(1, 1)
        width = round(self.context.settings.number("gallery/side width", SIDE_WIDTH))
        split.setSizes([width, 10_000])
        split.splitterMoved.connect(lambda at, _: self.context.settings.set_number("gallery/side width", at))
        self._show_side(self.context.settings.flag("gallery/side", True))
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.filters)
        self._nothing = EmptyState(
            self.context.theme,
            "images",
            self.tr("Your gallery is empty"),
            self.tr(
                "Everything you make is kept here with its settings. Drop pictures and texts in, or make"
                " faces."
            ),
            self.tr("Make faces"),
            self.first_tab_wanted.emit,
        )
        self._unfound = Unfound(self.context.theme, self.filters.clear, lambda: self.filters.go(Query()))
        for page in (self._views, self._nothing, self._unfound):
            self._pages.addWidget(page)
        column.addWidget(self._pages, 1)
        column.addWidget(self._foot(whole))
        self._show_index(self.index.state)
        return split

    def activate(self) -> None:
        """Keys work at once."""
        QTimer.singleShot(0, self._views, self._focus_view)

    def accepts(self, mime: QMimeData) -> bool:
        """Picture and text files and words from outside."""
        return bool(dropped_files(mime) or dropped_words(mime) or dropped_links(mime))

    def handle_drop(self, mime: QMimeData) -> None:
        """Bring them in."""
        files, words = dropped_files(mime), dropped_words(mime)
        if files:
            self._parts.operations.bring_in(files)
        elif words:
            self._parts.operations.bring_in_words(words)
        else:
            self._parts.operations.refuse_links(dropped_links(mime))

    def paste(self) -> None:
        """Bring in files or words that were copied elsewhere."""
        mime = QGuiApplication.clipboard().mimeData()
        if mime is not None and self.accepts(mime):
            self.handle_drop(mime)

    @classmethod
    def receives(cls, sent: Sent) -> str | None:
        """Everything: what is not kept yet is kept, what is kept is shown where it lies."""
        if is_kept(sent):
            return QCoreApplication.translate("GalleryTab", "Show it there")
        return QCoreApplication.translate("GalleryTab", "Keep it")

    def receive(self, item: Item) -> None:
        """Show it, as soon as the list has it."""
        if self.model.row_of(item.id) < 0:
            self._awaited = item.id
            self.filters.clear()
        self.show_item(item.id)

    def show_item(self, item_id: int) -> None:
        """Bring one into view."""
        if self._rooms.currentWidget() is self.doubles:
            self._rooms.setCurrentIndex(0)
            self.side.show_query(self.model.query)
        self.view.pick(item_id)

    def look_in(self, place: Query) -> None:
        """Everything with a tag, say, or in a collection, without other filters."""
        self.filters.clear()
        self.filters.go(place, "")

    def show_like(self, item: Item) -> None:
        """What resembles an item, itself first."""
        self.filters.clear()
        self.filters.go(Query(like=item.id), "", item.name)

    def _items(self) -> tuple[Item, ...]:
        return self._parts.source.known(self.view.selected_ids())

    def _foot(self, parent: QWidget) -> QWidget:
        foot = QWidget(parent)
        foot.setProperty("look", "panel")
        row = QHBoxLayout(foot)
        row.setContentsMargins(16, 4, 16, 4)
        self._count = label("", "small", foot)
        row.addWidget(self._count)
        row.addStretch(1)
        self._restore = QPushButton(self.tr("Take out of the trash"), foot)
        self._restore.clicked.connect(lambda: self._parts.operations.restore(self.view.selected_ids()))
        self._empty = QPushButton(self.tr("Empty the trash"), foot)
        self._empty.clicked.connect(self._parts.operations.empty_trash)
        self._index_line = label("", "small", foot)
        row.addWidget(self._index_line)
        self._take_out = QPushButton(self.tr("Take out of the collection"), foot)
        self._take_out.clicked.connect(self._take_out_of_collection)
        self._take_out.hide()
        row.addWidget(self._take_out)
        row.addWidget(self._restore)
        row.addWidget(self._empty)
        self._restore.hide()
        self._empty.hide()
        self.view.picked.connect(lambda _ids: self._listed())
        return foot

    def _go(self, place: Place) -> None:
        """To a place of the left side. Words that were typed narrow it, those of a saved search go."""
        query = place.query
        if query is None:
            self._rooms.setCurrentWidget(self.doubles)
            self.side.view.show_page(Page.DOUBLES)
            self.doubles.refresh()
            return
        if isinstance(place.shows, SavedSearch):
            self.filters.go(query, query.text)
        elif self._searched_for:
            self.filters.go(query, "")
        else:
            self.filters.go(query)
        self._searched_for = isinstance(place.shows, SavedSearch)

    def _toggle_stack(self) -> None:
        """The first time it makes stacks of everything."""
        current = self.view.current_id()
        if not self.filters.stacked.isChecked():
            self.filters.stacked.setChecked(True)
        elif current is not None:
            self.model.toggle_stack(current)

    def _filter(self, query: Query) -> None:
        self._rooms.setCurrentIndex(0)
        self.view.clearSelection()
        if query.stacked != self.model.query.stacked:
            self.model.stacks.fold_all()
            for cells in self._views.findChildren(CellView):
                cells.repaint_cells()  # they were painted with the marks of stacks, or without
        self.side.show_query(query)
        self.model.set_query(query)

    def _show_side(self, shown: bool) -> None:
        self.side.setVisible(shown)
        self.filters.show_side(shown)
        self.context.settings.set_flag("gallery/side", shown)

    def _keep_search(self) -> None:
        self._show_side(True)  # there its name is asked for
        self.side.shelving.save_search(self._words())

    def _words(self) -> str:
        """All that is looked for now, as words."""
        query = self.filters.query()
        collection = self.side.collection(query)
        return words_of(query, "" if collection is None else collection.name)

    def _shelves_came(self, _shelves: Shelves) -> None:
        """Tags and collections are others now: so is what completes the words of a search."""
        finder = self.context.studio.finder
        self.context.background.run(finder.vocabulary, self.filters.search.set_vocabulary, owner=self)
        self._listed()

    def _change_search(self, search: SavedSearch) -> None:
        words = self._words()
        if words:
            self.side.shelving.change_words(search, words)
        else:
            self.context.messages.warn(self.tr("Type what to look for first."))

    def _take_out_of_collection(self) -> None:
        collection = self.side.collection(self.model.query)
        if collection is not None:
            self._parts.operations.take_out(collection, self.view.selected_ids())

    def _show_index(self, state: IndexState) -> None:
        self._index_line.setText(index_text(state))
        self.doubles.show_unseen(state.unseen)

    def _resize(self, edge: int) -> None:
        self.view.set_edge(edge)
        self.context.settings.set_number("gallery/edge", edge)

    def _focus_view(self) -> None:
        view = self._views.currentWidget()
        if view is not None:
            view.setFocus()

    def _show_view(self, at: int) -> None:
        self._views.setCurrentIndex(at)
        self.context.settings.set_text(VIEW, self._view_names[at])
        self.activate()

    def _listed(self) -> None:
        if self._pages.count() == 0:
            return
        if self._awaited is not None and self.model.row_of(self._awaited) >= 0:
            awaited, self._awaited = self._awaited, None
            self.show_item(awaited)
        count, chosen = len(self.model.ids), len(self.view.selected_ids())
        plain = self.model.query == Query(order=self.model.query.order)
        page = self._views if count else self._nothing if plain else self._unfound
        self._pages.setCurrentWidget(page)
        self._unfound.show_query(self.model.query)
        words = count_text(count, "item") if count else ""
        parts = (
            self.side.title(self.model.query),
            words,
            self.tr("{chosen} selected").format(chosen=grouped(chosen)) if chosen else "",
        )
        self._count.setText("  ·  ".join(part for part in parts if part))
        collected = self.model.query.collection is not None
        self._take_out.setVisible(collected and chosen > 0)
        trashed = self.model.query.trashed
        self._restore.setVisible(trashed and chosen > 0)
        self._empty.setVisible(trashed and count > 0)
