"""What the Gallery says when a place is empty, or nothing in it fits."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from studio.core.item import ItemKind
from studio.gallery.query import Query
from studio.ui.gallery.side.place import Shelves, narrowing
from studio.ui.noop import QT_TRANSLATE_NOOP
from studio.ui.theme import Theme
from studio.ui.widgets.empty_state import EmptyState

NOTHING_FITS = "search"


class Unfound(EmptyState):
    """Says why, and offers the way out."""

    def __init__(
        self,
        theme: Theme,
        clear: Callable[[], object],
        search_everything: Callable[[], object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            theme,
            NOTHING_FITS,
            "",
            "",
            QCoreApplication.translate("Unfound", "Clear all filters"),
            clear,
            parent,
        )
        self.everywhere = self.add_button(self.tr("Search everything"), search_everything)

    def show_query(self, query: Query) -> None:
        """This query found nothing."""
        place = narrowing(query)
        bare = query == replace(place, order=query.order, text="")
        title, text = _empty(place) if bare else _NOTHING
        self.show_icon(_icon(place) if bare else NOTHING_FITS)
        self.show_title(_tr(title))
        self.show_text(_tr(text))
        if self.button is not None:
            self.button.setText(self.tr("Show everything") if bare else self.tr("Clear all filters"))
        self.everywhere.setVisible(not bare and place != Query())


_NOTHING = (
    QT_TRANSLATE_NOOP("Unfound", "Nothing fits"),
    QT_TRANSLATE_NOOP("Unfound", "Nothing has all of this. Take one of the filters away."),
)


def _icon(place: Query) -> str:
    """The one that the place has on the left."""
    if place.collection is not None:
        return "folder"
    fixed = (one for places in Shelves().places().values() for one in places)
    return next((one.icon for one in fixed if one.query == place and one.icon), NOTHING_FITS)


def _empty(place: Query) -> tuple[str, str]:
    """Title and sentence for a place with nothing in it, not yet translated."""
    if place.trashed:
        return _TRASH
    if place.collection is not None:
        return _COLLECTION
    if place.label is not None:
        return _COLOUR
    if place.kind is not None:
        return _NONE_OF[place.kind], _ORIGINS.get(place.kind, _KEPT)
    return _NOTHING


_TRASH = (
    QT_TRANSLATE_NOOP("Unfound", "The trash is empty"),
    QT_TRANSLATE_NOOP("Unfound", "What you put into the trash waits here until you empty it."),
)
_COLLECTION = (
    QT_TRANSLATE_NOOP("Unfound", "Nothing is in here yet"),
    QT_TRANSLATE_NOOP("Unfound", "Drag things from the grid onto its name on the left."),
)
_COLOUR = (
    QT_TRANSLATE_NOOP("Unfound", "Nothing has this colour yet"),
    QT_TRANSLATE_NOOP("Unfound", "Drag things from the grid onto it on the left."),
)
_NONE_OF = {
    ItemKind.PICTURE: QT_TRANSLATE_NOOP("Unfound", "There is no picture yet"),
    ItemKind.ANIMATION: QT_TRANSLATE_NOOP("Unfound", "There is no film yet"),
    ItemKind.TEXT: QT_TRANSLATE_NOOP("Unfound", "There is no text yet"),
    ItemKind.LATENT: QT_TRANSLATE_NOOP("Unfound", "There is no latent yet"),
    ItemKind.DIRECTION: QT_TRANSLATE_NOOP("Unfound", "There is no direction yet"),
    ItemKind.TRAJECTORY: QT_TRANSLATE_NOOP("Unfound", "There is no trajectory yet"),
}
_KEPT = QT_TRANSLATE_NOOP("Unfound", "Everything you make is kept here.")
_ORIGINS = {
    ItemKind.TEXT: QT_TRANSLATE_NOOP(
        "Unfound", "The Text tab writes them; you can drop text files in as well."
    ),
    ItemKind.LATENT: QT_TRANSLATE_NOOP(
        "Unfound", "In Faces and Pictures a point you like can be kept, to start from it again."
    ),
    ItemKind.DIRECTION: QT_TRANSLATE_NOOP(
        "Unfound", "In Faces a way from one look to another can be kept, to pull other faces along it."
    ),
    ItemKind.TRAJECTORY: QT_TRANSLATE_NOOP(
        "Unfound", "In Diffusion all steps of a painting can be kept, to go back into them."
    ),
}


def _tr(text: str) -> str:
    return QCoreApplication.translate("Unfound", text)
