"""What the model in use understands: its words or labels, its styles, and whether a reader is here."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from studio.core.family import ModelInfo
from studio.families.diffusion.known_words import KnownWords, read_known_words
from studio.families.diffusion.params import Reading
from studio.families.diffusion.small_labels import ARCHITECTURE, Labels, read_labels
from studio.ui.context import UiContext

READER = "reader"


class WordShelf(QObject):
    """The table of words is read in the background; `changed` tells when it is there."""

    changed = Signal()

    def __init__(self, context: UiContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._model: ModelInfo | None = None
        self.known: KnownWords | None = None
        self.labels: Labels | None = None
        """Of a model that learned from pictures of one's own: all that it can be asked for."""
        self.ready = False
        """Whether the table has been looked for."""
        self._reader_is_here = False

    def use(self, model: ModelInfo) -> None:
        """Read the words of another model, or look again for its reader."""
        if self._model != model:
            self._model, self.known, self.labels, self.ready = model, None, None, False
        self._reader_is_here = self._has_reader(model)
        self.changed.emit()

        def done(found: tuple[KnownWords | None, Labels | None]) -> None:
            if self._model is model:
                self.known, self.labels = found
                self.ready = True
                self.changed.emit()

        self._context.background.run(lambda: _understood(model), done, owner=self)

    @property
    def styles(self) -> bool:
        """Whether the model was trained with named styles, and reads words a little differently for every
        seed: our own sticker models, which are those that come with a table of words.
        """
        return self.known is not None

    @property
    def vocabulary(self) -> KnownWords | Labels | None:
        """The words that are known by heart; None for a model that is not bound to any."""
        return self.known or self.labels

    @property
    def sizes(self) -> bool:
        """Whether pictures of several sizes can be asked for."""
        return self.ready and self.vocabulary is None

    @property
    def reads_all(self) -> bool:
        """Whether any words can be read: by the model's own encoder, or by the reader that is here."""
        return self.vocabulary is None or self._reader_is_here

    @property
    def reader_id(self) -> str:
        """The pack that would read any words; empty where none is needed."""
        companions = self._model.companions if self._model is not None else ()
        return next((one.model.id for one in companions if one.role == READER), "")

    def reading(self) -> Reading:
        """What new words are read by."""
        return Reading.READER if self._reader_is_here else Reading.KNOWN_WORDS

    def unknown(self, prompt: str) -> tuple[str, ...]:
        """Words that nobody here can read."""
        words = self.vocabulary
        return () if self.reads_all or words is None else words.unknown(prompt)

    def completions(self, beginning: str) -> tuple[str, ...]:
        """Words that are known by heart, for what is being typed."""
        words = self.vocabulary
        return () if words is None else words.completions(beginning)

    def needs_reader(self, prompt: str) -> bool:
        """Whether some words are not in the model's own table."""
        return self.known is not None and bool(self.known.unknown(prompt))

    def _has_reader(self, model: ModelInfo) -> bool:
        reader = next((one.model for one in model.companions if one.role == READER), None)
        return any(one.ref == reader for one in self._context.studio.models.all())


def _understood(model: ModelInfo) -> tuple[KnownWords | None, Labels | None]:
    labels = read_labels(model.weights_path) if model.architecture == ARCHITECTURE else None
    return read_known_words(model.folder), labels
