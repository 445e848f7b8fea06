"""Passages of a folder for one prompt, for the command line: nothing of the folder is kept anywhere."""

from __future__ import annotations

import tempfile
import threading
from collections.abc import Callable, Sequence
from contextlib import closing
from pathlib import Path
from typing import Final

from studio.core.errors import UserError
from studio.engine.documents import PATIENCE_S, USUAL_COUNT, before_prompt, parts_of, question_of, shared_out
from studio.engine.engine import Engine
from studio.families.embedding.params import FAMILY as EMBEDDING
from studio.families.transformer.params import Passage
from studio.gallery.database import Access, Database, connect
from studio.gallery.documents.refreshing import chosen, files_to_read, read_into
from studio.gallery.documents.search import FoundPassage, PassageSearch, Question
from studio.gallery.documents.store import DocumentStore, Unread
from studio.gallery.schema import migrate

READ_WHOLE: Final = 200
"""Passages of a folder that are all read by the model of sentences; some 20 seconds on two cores."""
READ_BEST: Final = 50
"""Of a larger folder, so many of those that have words of the prompt."""

Report = Callable[[str, int, int], None]
"""(what is read, how far, of how many)"""


def _silent(_what: str, _done: int, _total: int) -> None:
    """For whoever does not want to know."""


def passages_from(
    engine: Engine,
    path: Path,
    prompt: str,
    count: int = USUAL_COUNT,
    report: Report = _silent,
) -> tuple[tuple[Passage, ...], tuple[str, ...]]:
    """The passages of a folder, or of one file, that fit the end of a prompt best.

    By meaning, where a model that reads sentences is installed and the engine has been started: of a large
    folder only among the passages that share words with the prompt.

    Returns:
        The passages, the best one last, and a sentence for every file that could not be read.

    Raises:
        UserError: the path is not there, or nothing in it can be read.
    """
    whole, folder = chosen(path)
    with tempfile.TemporaryDirectory(prefix="quartet-documents-") as home:
        file = Path(home, "documents.sqlite")
        with closing(connect(file, Access.CREATE)) as connection:
            migrate(connection)
        with closing(Database(file)) as database:
            store = DocumentStore(database)
            _read(store, whole, folder, report)
            documents = store.documents()
            problems = tuple(one.problem for one in documents if one.problem)
            if not any(one.passages for one in documents):
                raise UserError(
                    f"Nothing in “{path}” can be read as a document.",
                    problems[0] if problems else "Choose a folder with texts, Markdown or PDF files.",
                )
            found = _find(engine, store, prompt, count, report)
    return before_prompt(found), problems


def _read(store: DocumentStore, path: Path, folder: bool, report: Report) -> None:
    place = store.add_place(path, folder=folder)
    files = files_to_read(store, place)
    for done, file in enumerate(files):
        report(file.name, done, len(files))
        read_into(store, place, file, threading.Event())


def _find(
    engine: Engine, store: DocumentStore, prompt: str, count: int, report: Report
) -> Sequence[FoundPassage]:
    search, words = PassageSearch(store.database), question_of(prompt)
    encoders = engine.models.of_family(EMBEDDING)
    if not words or not encoders:
        return search.find(Question(words), count) if words else ()
    encoder = encoders[0]
    passages = store.without_vectors(encoder.sha256, READ_WHOLE + 1)
    if len(passages) > READ_WHOLE:
        best = search.find(Question(words), READ_BEST)
        passages = tuple(Unread(one.id, one.heading, one.text) for one in best)
    for done, one in enumerate(passages):
        report("By meaning", done, len(passages))
        vectors = engine.read_sentences(encoder.id, parts_of(one)).result(PATIENCE_S * 10)
        store.put_vectors(encoder.sha256, dict(shared_out([one], vectors)))
    vector = engine.read_sentences(encoder.id, [words]).result(PATIENCE_S * 10)[0]
    return search.find(Question(words, vector, encoder.sha256), count)
