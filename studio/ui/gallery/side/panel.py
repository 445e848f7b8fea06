"""The left side of the Gallery tab."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QTimer, Signal
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from studio.core.item import Label
from studio.gallery.change import Change, ChangeKind, Field
from studio.gallery.query import Query
from studio.gallery.shelves import Collection, SavedSearch, Tag
from studio.ui.answers import Answers
from studio.ui.gallery.pane import GalleryParts
from studio.ui.gallery.side.model import PlaceModel
from studio.ui.gallery.side.place import EVERYTHING, Page, Place, Section, Shelves, narrowing
from studio.ui.gallery.side.shelving import Shelving
from studio.ui.gallery.side.view import PlaceView
from studio.ui.widgets.panel import Panel

LOOK_AGAIN_MS = 150
FOLDED = "gallery/folded"
"""The setting with the sections that are folded away."""
_COUNTED = {Field.TAG, Field.COLLECTION}


class SidePanel(Panel):
    """Where to look: everything, a collection, a saved search, a tag, a colour, a kind, the trash."""

    chosen = Signal(object)
    """Place"""
    search_words_wanted = Signal(object)
    """SavedSearch whose words are to become those of the search box"""
    shelves_came = Signal(object)
    """Shelves"""

    def __init__(self, parts: GalleryParts, parent: QWidget | None = None) -> None:
        super().__init__("panel", parent)
        self._parts = parts
        self._awaited: Collection | SavedSearch | None = None
        self._renamed = ("", "")
        """The tag that got another name last, and that name."""
        self._query = Query()
        self._answers = Answers()
        self.model = PlaceModel(self)
        self.view = PlaceView(self.model, parts.context.theme, self)
        self.shelving = Shelving(parts.context, parts.operations.editing, self)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(LOOK_AGAIN_MS)
        self._timer.timeout.connect(self.refresh)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 4)
        column.addWidget(self.view)
        self.setMinimumWidth(160)
        self._connect()
        self.refresh()

    def refresh(self) -> None:
        """Look again what there is; the newest look wins."""
        self._answers.drop()
        gallery, show = self._parts.context.studio.gallery, self._answers.wanted(self._show)
        self._parts.context.background.run(lambda: Shelves.of(gallery), show, owner=self)

    def show_query(self, query: Query) -> None:
        """Mark the place that a query lists."""
        self._query = query
        self.view.show_query(query)

    def collection(self, query: Query) -> Collection | None:
        """The collection that a query lists."""
        place = self.model.place_at(self.model.index_of(query))
        return place.shows if place is not None and isinstance(place.shows, Collection) else None

    def title(self, query: Query) -> str:
        """What the place that a query lists is called; empty for everything."""
        place = self.model.place_at(self.model.index_of(query))
        return "" if place is None or place.shows is Page.EVERYTHING else place.words

    def _connect(self) -> None:
        self.view.chosen.connect(self._choose)
        self.view.removal_wanted.connect(self._remove)
        self.view.menu_wanted.connect(self._show_menu)
        self.view.folded.connect(self._remember_folded)
        self.model.renamed.connect(self._rename)
        self.model.dropped.connect(self._take)
        self.shelving.made.connect(self._made)
        self._parts.source.changed.connect(self._gallery_changed)
        known = self._parts.context.settings.text(FOLDED).split("|")
        self.view.fold({section for section in Section if section.value in known})

    def _show(self, shelves: Shelves) -> None:
        self.model.show_shelves(shelves)
        self.shelves_came.emit(shelves)
        gone = self._query.collection is not None or self._query.tag is not None
        if gone and not self.model.index_of(narrowing(self._query)).isValid():
            self._leave()
        current = self.view.current
        if current is None or current.query is not None:
            self.view.show_query(self._query)
        if self._awaited is not None:
            awaited = Place(self._awaited, self._awaited.name)
            if self.model.index_like(awaited).isValid():
                self._awaited = None
                self.view.rename(awaited)

    def _leave(self) -> None:
        """What is listed is there no more, or has another name."""
        before, after = self._renamed
        if before and self._query.tag == before:
            there = self.model.index_of(Query(tag=after))
            place = self.model.place_at(there)
            self.chosen.emit(place or EVERYTHING)
        else:
            self.chosen.emit(EVERYTHING)

    def _choose(self, place: Place) -> None:
        if place.shows is Page.NEW_COLLECTION:
            self.shelving.make_collection(self.tr("New collection"))
        else:
            self.chosen.emit(place)

    def _made(self, shelf: Collection | SavedSearch) -> None:
        """Its name is asked for where it stands, as soon as it does."""
        self._awaited = shelf
        self.refresh()

    def _rename(self, place: Place, name: str) -> None:
        if isinstance(place.shows, Collection | SavedSearch):
            self.shelving.rename(place.shows, name)
        elif isinstance(place.shows, Tag):
            self._renamed = (place.shows.name, name)
            self.shelving.rename_tag(place.shows, name)

    def _remove(self, place: Place) -> None:
        if isinstance(place.shows, Collection | SavedSearch):
            self.shelving.remove(place.shows)
        elif isinstance(place.shows, Tag):
            self.shelving.remove_tag(place.shows)

    def _take(self, place: Place, ids: tuple[int, ...]) -> None:
        """Items were dropped on a place."""
        match place.shows:
            case Collection():
                self._parts.operations.put_into(place.shows, ids)
            case Tag():
                self._parts.operations.tag(ids, (place.shows.name,))
            case Label():
                self._parts.operations.label(ids, place.shows)
            case Page.NEW_COLLECTION:
                self.shelving.make_collection(self.tr("New collection"), ids)
            case Page.TRASH:
                self._parts.operations.trash(ids)
            case _:
                pass

    def _show_menu(self, place: Place, at: QPoint) -> None:
        menu = self.menu(place)
        if menu.actions():
            menu.aboutToHide.connect(menu.deleteLater)
            menu.popup(at)
        else:
            menu.deleteLater()

    def menu(self, place: Place) -> QMenu:
        """What can be done with a place."""
        menu = QMenu(self)
        theme, shows = self._parts.context.theme, place.shows
        if isinstance(shows, SavedSearch):
            theme.wear(menu.addAction(self.tr("Take the words of the search line")), "search")
            menu.actions()[-1].triggered.connect(lambda: self.search_words_wanted.emit(shows))
        if place.can_be_renamed:
            theme.wear(menu.addAction(self.tr("Rename") + "\tF2"), "pencil")
            menu.actions()[-1].triggered.connect(lambda: self.view.rename(place))
        if isinstance(shows, Collection | SavedSearch | Tag):
            text = (
                self.tr("Take this tag from everything")
                if isinstance(shows, Tag)
                else self.tr("Remove") + "\tDel"
            )
            theme.wear(menu.addAction(text), "x")
            menu.actions()[-1].triggered.connect(lambda: self._remove(place))
        if shows is Page.TRASH:
            theme.wear(menu.addAction(self.tr("Empty the trash")), "trash-2")
            menu.actions()[-1].triggered.connect(self._parts.operations.empty_trash)
        return menu

    def _remember_folded(self, sections: tuple[Section, ...]) -> None:
        self._parts.context.settings.set_text(FOLDED, "|".join(sorted(sections)))

    def _gallery_changed(self, change: Change) -> None:
        """Names and counts may be others now."""
        match change.kind:
            case ChangeKind.ADDED:
                return
            case ChangeKind.CHANGED:
                if not any(edit.field in _COUNTED for edit in change.edits):
                    return
            case _:
                pass
        self._timer.start()
