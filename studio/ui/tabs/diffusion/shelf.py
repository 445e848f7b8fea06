"""What the model in use understands: its known words, its styles, and whether a reader is here."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from studio.core.family import ModelInfo
from studio.families.diffusion.known_words import KnownWords, read_known_words
from studio.families.diffusion.params import Reading
from studio.ui.context import UiContext

STICKERS = "stickers"
"""The architecture of our own sticker network: it has styles, one size, and a table of words."""
READER = "reader"


class WordShelf(QObject):
    """The table of words is read in the background; `changed` tells when it is there."""

    changed = Signal()

    def __init__(self, context: UiContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._model: ModelInfo | None = None
        self.known: KnownWords | None = None
        self.reads_all = True
        """Whether any words can be read: by the model's own encoder, or by the reader that is here."""

    def use(self, model: ModelInfo) -> None:
        """Read the words of another model, or look again for its reader."""
        if self._model != model:
            self._model, self.known = model, None
        self.reads_all = self._reader_is_here(model)
        self.changed.emit()

        def done(known: KnownWords | None) -> None:
            if self._model is model:
                self.known = known
                self.changed.emit()

        self._context.background.run(lambda: read_known_words(model.folder), done, owner=self)

    @property
    def styles(self) -> bool:
        """Whether the model was trained with named styles."""
        return self._model is not None and self._model.architecture == STICKERS

    @property
    def varies(self) -> bool:
        """Whether words are read a little differently for every seed."""
        return self.styles

    @property
    def reader_id(self) -> str:
        """The pack that would read any words; empty where none is needed."""
        companions = self._model.companions if self._model is not None else ()
        return next((one.model.id for one in companions if one.role == READER), "")

    def reading(self) -> Reading:
        """What new words are read by."""
        return Reading.READER if self.reads_all and self.reader_id else Reading.KNOWN_WORDS

    def unknown(self, prompt: str) -> tuple[str, ...]:
        """Words that nobody here can read."""
        return () if self.reads_all or self.known is None else self.known.unknown(prompt)

    def needs_reader(self, prompt: str) -> bool:
        """Whether some words are not in the model's own table."""
        return self.known is not None and bool(self.known.unknown(prompt))

    def _reader_is_here(self, model: ModelInfo) -> bool:
        reader = next((one for one in model.companions if one.role == READER), None)
        return reader is None or any(one.ref == reader.model for one in self._context.studio.models.all())
