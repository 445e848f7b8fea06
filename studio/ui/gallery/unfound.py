"""What the Gallery says when a place is empty, or nothing in it fits."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtWidgets import QWidget

from studio.core.item import ItemKind
from studio.gallery.query import Query
from studio.ui.gallery.side.place import narrowing
from studio.ui.theme import Theme
from studio.ui.widgets.empty_state import EmptyState
from studio.ui.wording import kind_noun


class Unfound(EmptyState):
    """Says why, and offers the way out."""

    def __init__(
        self,
        theme: Theme,
        clear: Callable[[], object],
        search_everything: Callable[[], object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, "search", "", "", "Clear all filters", clear, parent)
        self.everywhere = self.add_button("Search everything", search_everything)

    def show_query(self, query: Query) -> None:
        """This query found nothing."""
        place = narrowing(query)
        bare = query == replace(place, order=query.order, text="")
        title, text = _empty(place) if bare else _NOTHING
        self.show_title(title)
        self.show_text(text)
        if self.button is not None:
            self.button.setText("Show everything" if bare else "Clear all filters")
        self.everywhere.setVisible(not bare and place != Query())


_NOTHING = ("Nothing fits", "Nothing has all of this. Take one of the filters away.")


def _empty(place: Query) -> tuple[str, str]:
    """Title and sentence for a place with nothing in it."""
    if place.trashed:
        return "The trash is empty", "What you put into the trash waits here until you empty it."
    if place.collection is not None:
        return "Nothing is in here yet", "Drag things from the grid onto its name on the left."
    if place.label is not None:
        return "Nothing has this colour yet", "Drag things from the grid onto it on the left."
    if place.kind is not None:
        noun = kind_noun(place.kind)
        return f"There is no {noun} yet", _ORIGINS.get(place.kind, "Everything you make is kept here.")
    return _NOTHING


_ORIGINS = {
    ItemKind.TEXT: "The Text tab writes them; you can drop text files in as well.",
    ItemKind.LATENT: "In Faces and Pictures a point you like can be kept, to start from it again.",
    ItemKind.DIRECTION: "In Faces a way from one look to another can be kept, to pull other faces along it.",
    ItemKind.TRAJECTORY: "In Diffusion all steps of a painting can be kept, to go back into them.",
}
