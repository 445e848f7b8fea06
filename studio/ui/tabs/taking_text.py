"""Taking words in, wherever they come from: a kept text, a picture's prompt, a file, a selection."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QMimeData, QObject

from studio.core.errors import UserError
from studio.core.item import Item, ItemKind
from studio.gallery.texts import SUFFIXES, plain_text
from studio.ui.context import UiContext
from studio.ui.gallery.mime import dropped_files, item_ids
from studio.ui.sending import prompt_of

FILES = "*.txt *.text *.md *.markdown"


@dataclass(frozen=True)
class TakenText:
    """Words that came in.

    Attributes:
        name: where they come from, for people.
        text: all of them.
        parents: the gallery item that they come from, when there is one.
    """

    name: str
    text: str
    parents: tuple[int, ...] = ()


TextSource = Callable[[], TakenText]
"""Called in the background; may raise `UserError`."""


class TextTaker(QObject):
    """Answers on the main thread: with the words, or with the exception that says why there are none."""

    def __init__(self, context: UiContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context

    def take(
        self,
        source: TextSource,
        taken: Callable[[TakenText], None],
        refused: Callable[[Exception], None] | None = None,
    ) -> None:
        """Read what `source` gives; what it refuses is a message, unless `refused` takes it."""
        self._context.background.run(
            source, taken, refused or self._context.messages.exception, owner=self, in_order=True
        )

    def source(self, mime: QMimeData) -> TextSource | None:
        """The words in what was dropped or pasted; None when there are none."""
        ids, files = item_ids(mime), text_files(mime)
        if ids:
            return self.item_source(ids[0])
        if files:
            return self.file_source(files[0])
        if mime.hasText() and not mime.hasUrls():
            words = TakenText(self.tr("the clipboard"), plain_text(mime.text()))
            return lambda: words
        return None

    def item_source(self, item: int | Item) -> TextSource:
        """A text of the gallery; of a picture or film the words it was made from."""
        gallery = self._context.studio.gallery

        def read() -> TakenText:
            found = gallery.item(item) if isinstance(item, int) else item
            words = gallery.text(found) if found.kind is ItemKind.TEXT else prompt_of(found)
            if not words:
                raise UserError(
                    f"“{found.name}” was not made from words, so there are none to go on from.",
                    "Take a text, or a picture that was painted from a prompt.",
                )
            return TakenText(found.name, words, (found.id,))

        return read

    def file_source(self, path: Path) -> TextSource:
        """A file that was dropped or chosen; it is kept in the gallery as what others descend from."""
        gallery = self._context.studio.gallery

        def read() -> TakenText:
            from studio.gallery.texts import read_text

            words = read_text(path).text
            inside = gallery.folder.resolve() in path.resolve().parents
            kept = () if inside or gallery.read_only else (gallery.import_file(path).id,)
            return TakenText(path.name, words, kept)

        return read


def text_files(mime: QMimeData) -> tuple[Path, ...]:
    """The text files in a drop that are not gallery items already."""
    return tuple(path for path in dropped_files(mime) if path.suffix.lower() in SUFFIXES)


def can_take_text(mime: QMimeData) -> bool:
    """Whether there may be words in it: a gallery item, a text file, or a selection of text."""
    return bool(item_ids(mime) or text_files(mime)) or (mime.hasText() and not mime.hasUrls())
