"""Keeps texts in the gallery: exactly what is on the page, with all its branches."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from studio.core.events import AttachedJson
from studio.core.item import Item
from studio.core.request import Request
from studio.core.text_tree import Author
from studio.gallery.texts import TREE
from studio.ui.context import UiContext
from studio.ui.tabs.text.document import TextDocument


class TextKeeping(QObject):
    """Files and SQL are for the background."""

    kept = Signal(object)
    """Item"""

    def __init__(self, context: UiContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context

    def keep(self, document: TextDocument, parents: tuple[int, ...]) -> None:
        """Keep the page."""
        if not document.text.strip():
            return

        def done(item: Item) -> None:
            self._context.messages.info(self.tr("Kept in the gallery as “%1”.").replace("%1", item.name))
            self.kept.emit(item)

        self._context.background.run(
            lambda: self.kept_page(document, parents),
            done,
            self._context.messages.exception,
            owner=self,
            in_order=True,
        )

    def kept_page(self, document: TextDocument, parents: tuple[int, ...]) -> Item:
        """The text as an item of the gallery. In the background only.

        Raises:
            UserError: the gallery does not take it.
        """
        tree = (AttachedJson(TREE, document.tree.to_json()),)
        return self._save(document, document.text, parents, tree)

    def kept_words(self, document: TextDocument, words: str, parents: tuple[int, ...]) -> Item:
        """Some words of the page as an item of their own. In the background only.

        Raises:
            UserError: the gallery does not take them.
        """
        return self._save(document, words, parents, ())

    def _save(
        self,
        document: TextDocument,
        words: str,
        parents: tuple[int, ...],
        attached: tuple[AttachedJson, ...],
    ) -> Item:
        from studio.gallery.record import NewItem

        request = request_of(document)
        models = {one.ref: one.name for one in self._context.studio.models.of_family("transformer")}
        new = NewItem(
            name="",
            request=request,
            synthetic=request is not None,
            parents=parents,
            attached_json=attached,
            model_name=models.get(request.model, "") if request is not None else "",
        )
        return self._context.studio.gallery.save_text(words, None, new)


def request_of(document: TextDocument) -> Request | None:
    """What the model's last words on the page were written by; None when a person wrote all of it."""
    for piece in reversed(document.tree.road()):
        if piece.author is Author.MODEL and piece.request is not None:
            return piece.request
    return None
