"""The user's documents: read in the background, found by words and meaning, put before a prompt.

A thread of its own reads files; the passages are found by their words as soon as they are kept. Where a model
that reads sentences is installed, they are handed to the inference thread a few at a time, in its quiet
moments, and are found by their meaning from then on.
"""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import CancelledError as FutureCancelledError
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from studio.core.errors import CancelledError, UserError
from studio.engine.encoders import encoder_of, wait_for
from studio.engine.engine import Engine
from studio.engine.listeners import Listeners
from studio.engine.priority import step_back
from studio.engine.sentences import Vectors
from studio.families.transformer.params import Passage
from studio.gallery.complaints import read_only
from studio.gallery.documents.passages import count_words, windows_of
from studio.gallery.documents.refreshing import chosen, files_to_read, read_into
from studio.gallery.documents.search import FoundPassage, PassageSearch, Question
from studio.gallery.documents.store import Document, DocumentStore, Place, Unread

_log = logging.getLogger(__name__)

USUAL_COUNT: Final = 3
"""Passages that are put before a prompt: some 450 words, which a small model still keeps in mind."""
FEWEST_WORDS: Final = 20
"""Words of the last paragraphs that make a question; one of fewer takes the paragraph before it along."""
MOST_WORDS: Final = 90
"""Of them the last so many; MiniLM reads no more."""
PATIENCE_S: Final = 20.0
"""How long a question waits for its meaning; then it is answered by its words."""
_AT_A_TIME: Final = 4
"""Parts of passages that are handed to the inference thread at once: some tenths of a second on two cores."""
_TOLD_EVERY_S: Final = 0.25
_LOOKED_EVERY_S: Final = 60.0


@dataclass(frozen=True, slots=True)
class DocumentsChanged:
    """What is known of the documents has changed, or reading goes on.

    Attributes:
        reading: the name of the file that is being read; empty when none is.
        done, total: files of this round.
        without_meaning: passages that are still found by their words alone; 0 also where no model reads
            sentences.
        problem: why reading stopped, in a sentence; empty when it did not.
    """

    reading: str = ""
    done: int = 0
    total: int = 0
    without_meaning: int = 0
    problem: str = ""

    @property
    def busy(self) -> bool:
        """Whether files are being read."""
        return bool(self.reading)


Listener = Callable[[DocumentsChanged], None]


class Documents:
    """The documents of one studio. Safe to use from any thread; what touches files or rows may take a while.

    Attributes:
        state: what was told last.
    """

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._store = DocumentStore(engine.gallery.database)
        self._search = PassageSearch(engine.gallery.database)
        self._lock = threading.Lock()
        self._listeners = Listeners[DocumentsChanged]()
        self._thread: threading.Thread | None = None
        self._wake = threading.Event()
        self._stop = threading.Event()
        self._closing = threading.Event()
        self._again = threading.Event()
        self._opened: datetime | None = datetime.now(UTC)
        self._looked = 0.0
        self._told = 0.0
        self.state = DocumentsChanged()

    def close(self, timeout: float = 10.0) -> None:
        """Stop reading; what was begun is read next time."""
        self._closing.set()
        self._stop.set()
        self._wake.set()
        if self._thread is not None:
            self._thread.join(timeout)

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Hear of every change, on the thread where it happens; the function that is returned ends it."""
        return self._listeners.add(listener)

    # What the user chose

    def places(self) -> tuple[Place, ...]:
        """The files and folders that the user chose."""
        return self._store.places()

    def documents(self) -> tuple[Document, ...]:
        """Every file of them, and what came of it."""
        return self._store.documents()

    def add(self, paths: Iterable[Path]) -> tuple[Place, ...]:
        """Choose files and folders; they are read in the background.

        Raises:
            UserError: one is not there, or nothing that can be read; those before it are chosen. Or the
                gallery cannot be written to.
        """
        self._check_writable()
        places: list[Place] = []
        try:
            for path in paths:
                whole, folder = chosen(path)
                places.append(self._store.add_place(whole, folder=folder))
        finally:
            if places:
                self._tell(self.state)
                self.refresh()
        return tuple(places)

    def remove(self, places: Iterable[int]) -> None:
        """Take places off; the files stay where they are, and `restore` brings all back as it was."""
        self._check_writable()
        self._store.set_removed(tuple(places), True)
        self._tell(self.state)

    def restore(self, places: Iterable[int]) -> None:
        """Bring places back that were taken off since the studio was opened."""
        self._check_writable()
        self._store.set_removed(tuple(places), False)
        self._tell(self.state)
        self.refresh()

    def refresh(self) -> None:
        """Look for files that are new, changed or gone, in the background."""
        if self._engine.gallery.read_only or self._closing.is_set():
            return
        self._stop.clear()
        self._again.set()
        self._wake.set()
        with self._lock:
            if self._thread is None:
                self._thread = threading.Thread(target=self._loop, name="quartet-documents")
                self._thread.start()

    def stop(self) -> None:
        """Leave what is not read yet for the next `refresh`."""
        self._stop.set()

    # Looking

    @property
    def reads_meaning(self) -> bool:
        """Whether a model that reads sentences is installed."""
        return self._encoder() is not None

    def find(
        self, text: str, count: int = USUAL_COUNT, patience: float = PATIENCE_S
    ) -> tuple[FoundPassage, ...]:
        """The passages that fit the end of a text best, best first.

        Waits for the inference thread: call it in the background.

        Args:
            text: a message, or a text of which the last paragraphs count (`question_of`).
            count: how many at most.
            patience: seconds to wait for the meaning of the text.

        Raises:
            UserError: the gallery cannot be read.
        """
        if time.monotonic() - self._looked > _LOOKED_EVERY_S:
            self.refresh()
        question = question_of(text)
        if not question:
            return ()
        return self._search.find(self._question(question, patience), count)

    def _question(self, words: str, patience: float) -> Question:
        encoder = self._encoder()
        if encoder is None:
            return Question(words)
        model_id, sha256 = encoder
        asked = self._engine.read_sentences(model_id, [words])
        try:
            return Question(words, asked.result(patience)[0], sha256)
        except (UserError, FutureCancelledError):
            return Question(words)
        except TimeoutError:
            asked.cancel()
            return Question(words)

    def _encoder(self) -> tuple[str, str] | None:
        return encoder_of(self._engine.models)

    # Reading, on the thread

    def _loop(self) -> None:
        step_back()
        while not self._closing.is_set():
            self._again.clear()
            try:
                self._forget_removed()
                self._read_files()
                self._read_meanings()
            except (CancelledError, FutureCancelledError):
                self._tell(DocumentsChanged())
            except UserError as error:
                self._tell(DocumentsChanged(problem=str(error)))
            except Exception:  # noqa: BLE001 - one bad turn must not end the thread
                _log.exception("Documents could not be read")
                self._tell(DocumentsChanged(problem="Something went wrong inside Quartet; reading stopped."))
            if not self._again.is_set():
                self._wake.wait()
            self._wake.clear()

    def _forget_removed(self) -> None:
        """Forget, once, what was taken off before this program was opened; no undo brings that back."""
        gallery, before = self._engine.gallery, self._opened
        self._opened = None
        if before is not None and gallery.living_sessions() <= frozenset((gallery.session,)):
            self._store.purge(before)

    def _read_files(self) -> None:
        waiting = [
            (place, path) for place in self._store.places() for path in files_to_read(self._store, place)
        ]
        self._looked = time.monotonic()
        for done, (place, path) in enumerate(waiting):
            self._tell(DocumentsChanged(path.name, done, len(waiting)), often=done > 0)
            self._check_stop()
            read_into(self._store, place, path, self._stop)
        self._tell(DocumentsChanged(without_meaning=self._without_meaning()))

    def _read_meanings(self) -> None:
        """Vectors for passages that have none, until there are new files to read."""
        encoder = self._encoder()
        if encoder is None:
            return
        model_id, sha256 = encoder
        left = self._without_meaning()
        while left and not self._again.is_set():
            passages = self._store.without_vectors(sha256, 64)
            if not passages:
                break
            for few in _few_at_a_time(passages):
                self._check_stop()
                parts = [part for one in few for part in parts_of(one)]
                read = wait_for(self._engine.read_sentences(model_id, parts, patient=True), self._stop)
                self._store.put_vectors(sha256, dict(shared_out(few, read)))
                left = max(0, left - len(few))
                self._tell(DocumentsChanged(without_meaning=left), often=True)
                if self._again.is_set():
                    return
        self._tell(DocumentsChanged())

    def _without_meaning(self) -> int:
        encoder = self._encoder()
        return 0 if encoder is None else self._store.count_without_vectors(encoder[1])

    def _check_stop(self) -> None:
        if self._stop.is_set():
            raise CancelledError

    def _check_writable(self) -> None:
        if self._engine.gallery.read_only:
            raise read_only()

    def _tell(self, state: DocumentsChanged, *, often: bool = False) -> None:
        """Tell all; what is told often is told a few times a second."""
        now = time.monotonic()
        self.state = state
        if often and now - self._told < _TOLD_EVERY_S:
            return
        self._told = now
        self._listeners.tell(state)


def question_of(text: str) -> str:
    """What of a text is looked for: its last paragraph, with those before it while they are short."""
    taken: list[str] = []
    for paragraph in reversed(text[-20_000:].split("\n")):
        words = paragraph.strip()
        if words:
            taken.insert(0, words)
        if count_words(" ".join(taken)) >= FEWEST_WORDS:
            break
    return _last_words("\n".join(taken))


def before_prompt(found: Sequence[FoundPassage]) -> tuple[Passage, ...]:
    """What stands in a request, so that it can be done again without the documents.

    The best stands last, next to the prompt: there models attend to it most (arXiv 2307.03172), and a window
    that is too short lets go of the others first.
    """
    return tuple(Passage(one.source, one.text) for one in reversed(found))


def parts_of(passage: Unread) -> list[str]:
    """A passage as the encoder reads it: in parts, each under its heading."""
    above = f"{passage.heading}\n" if passage.heading else ""
    return [above + part for part in windows_of(passage.text)]


def _last_words(text: str) -> str:
    if count_words(text) <= MOST_WORDS:
        return text
    return list(windows_of(text))[-1] if " " not in text else " ".join(text.split()[-MOST_WORDS:])


def _few_at_a_time(passages: Sequence[Unread]) -> Iterable[list[Unread]]:
    """Passages whose parts are about as many as are read at once."""
    few: list[Unread] = []
    for one in passages:
        few.append(one)
        if sum(len(parts_of(each)) for each in few) >= _AT_A_TIME:
            yield few
            few = []
    if few:
        yield few


def shared_out(passages: Sequence[Unread], read: Vectors) -> Iterable[tuple[int, Vectors]]:
    """Each passage with the vectors of its parts."""
    first = 0
    for one in passages:
        count = len(parts_of(one))
        yield one.id, read[first : first + count]
        first += count
