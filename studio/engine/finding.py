"""Finding things in the gallery, by words and by what they mean: the one place that every list asks."""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import CancelledError as FutureCancelledError
from typing import Final

from studio.core.errors import UserError
from studio.engine.engine import Engine
from studio.engine.indexing import Indexer
from studio.engine.sentences import Vectors
from studio.gallery.query import Answer, Order, Query
from studio.gallery.search.completing import Vocabulary
from studio.gallery.search.duplicates import Group, near_duplicates
from studio.gallery.search.finding import ItemSearch, Question
from studio.gallery.search.grammar import parse
from studio.gallery.search.vocabulary import read_vocabulary

PATIENCE_S: Final = 2.0
"""How long a search waits for the meaning of its words; then the words decide alone."""
_REMEMBERED: Final = 32
"""Meanings of words that were asked for last: a list is asked for again at every change."""


class Finder:
    """Finds things in the gallery of one studio. Safe to use from any thread; call it in the background.

    Attributes:
        index: what makes meaning and likeness findable; `start` it where somebody stays for longer.
    """

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._database = engine.gallery.database
        self._search = ItemSearch(self._database)
        self.index = Indexer(engine, self._search.warm)
        self._lock = threading.Lock()
        self._questions: dict[tuple[str, str], Question] = {}

    def close(self) -> None:
        """Stop indexing; what is left is done next time."""
        self.index.close()

    def ids(self, query: Query, patience: float = PATIENCE_S) -> tuple[int, ...]:
        """The ids of everything a query finds, in its order.

        With the order “best match first” words and meaning are merged; every other order lists what has the
        words. What is like an item (`Query.like`, “like:12”) is found by looks and meaning.

        Args:
            query: what to look for.
            patience: seconds to wait for the meaning of the words.

        Raises:
            UserError: the gallery cannot be read.
        """
        return self.answer(query, patience).ids

    def answer(self, query: Query, patience: float = PATIENCE_S) -> Answer:
        """The same, and whether it would be another with more patience.

        Raises:
            UserError: the gallery cannot be read.
        """
        words = parse(query.text).words if query.order is Order.FITTING else ""
        question, hasty = None, False
        if words:
            try:
                question = self._question(words, patience)
            except TimeoutError:
                hasty = True
        return Answer(self._search.find(query, question), hasty)

    @property
    def reads_meaning(self) -> bool:
        """Whether a model that reads sentences is installed; without one the words decide alone."""
        return self.index.encoder is not None

    def vocabulary(self) -> Vocabulary:
        """The words that the search box completes."""
        return read_vocabulary(self._database)

    def near_duplicates(
        self,
        report: Callable[[int, int], None] | None = None,
        cancel: threading.Event | None = None,
    ) -> tuple[Group, ...]:
        """Pictures that are nearly the same, in groups; only those that were looked at already.

        Args:
            report: told how much of how much is done.
            cancel: ends it.

        Raises:
            CancelledError: `cancel` was set.
        """
        return near_duplicates(self._database, report, cancel)

    def _question(self, words: str, patience: float) -> Question | None:
        """The meaning of words; None where nobody can read them.

        Raises:
            TimeoutError: it is not read yet.
        """
        encoder = self.index.encoder
        if encoder is None:
            return None
        model_id, sha256 = encoder
        with self._lock:
            known = self._questions.get((sha256, words))
        if known is not None:
            return known
        vectors = self._read(model_id, words, patience)
        if vectors is None:
            return None
        question = Question(vectors[0], sha256)
        with self._lock:
            while len(self._questions) >= _REMEMBERED:
                del self._questions[next(iter(self._questions))]
            self._questions[sha256, words] = question
        return question

    def _read(self, model_id: str, words: str, patience: float) -> Vectors | None:
        asked = self._engine.read_sentences(model_id, [words])
        try:
            return asked.result(patience)
        except (UserError, FutureCancelledError):
            return None
        except TimeoutError:
            asked.cancel()
            raise
