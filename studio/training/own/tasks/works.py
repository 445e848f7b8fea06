"""A folder of texts as works to learn from. Prepared once for a run and kept in its folder, so that a run
that goes on learns from the same words and the same vocabulary.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from studio.core.errors import CancelledError, UserError
from studio.gallery.texts import read_text
from studio.training.own.dataset import Dataset
from studio.training.own.dropping import Dropped
from studio.training.own.enough import check_letters
from studio.training.own.prepared import WORKS
from studio.training.own.words import KeptText, look_through
from studio.training.prose.books import Work
from studio.training.prose.cleaning import Known, paragraphs, without_copies
from studio.training.runs import DATA, write_json_text

MOST_LETTERS: Final = 1 << 29
_VERSION = 1


@dataclass(frozen=True)
class Works:
    """Texts to learn from.

    Attributes:
        works: in the order of their names, each paragraph once.
        name: of the folder.
        digest: SHA-256 of the data.
    """

    works: tuple[Work, ...]
    name: str
    digest: str


def open_works(
    folder: Path,
    out: Path,
    *,
    prepare: Callable[[int, int], None] = lambda done, total: None,
    should_stop: Callable[[], bool] = lambda: False,
) -> Works:
    """The works of a run: those that were prepared, or the folder looked through, cleaned and kept in `out`.

    Also writes `data.json` there, what is told of the data.

    Raises:
        UserError: there are too few words, or more than fit into memory.
        CancelledError: it was stopped.
    """
    kept = _read(out / WORKS)
    if kept is not None:
        return kept
    found: list[KeptText | Dropped] = []
    for one in look_through(folder):
        found.append(one)
        prepare(len(found), 0)
        if should_stop():
            raise CancelledError
    dataset = Dataset.of(folder, found)
    _check(dataset)
    works = Works(tuple(_works(folder, dataset)), dataset.name, dataset.digest)
    out.mkdir(parents=True, exist_ok=True)
    write_json_text(out / DATA, json.dumps(dataset.to_json()))
    _write(works, out / WORKS)
    return works


def _check(dataset: Dataset) -> None:
    letters = sum(text.letters for text in dataset.texts)
    check_letters(dataset.name, letters)
    if letters > MOST_LETTERS:
        raise UserError(
            f"“{dataset.name}” has {letters:,} letters: more than fit into memory.", "Put some elsewhere."
        )


def _works(folder: Path, dataset: Dataset) -> Iterator[Work]:
    """Lines stay as they are: they may be verse. Paragraphs that were read before are left out."""
    known = Known()
    for text in dataset.texts:
        pieces = without_copies(paragraphs(read_text(folder / text.path).text, prose=False), known)
        if pieces:
            yield Work(text.path, tuple(pieces))


def _write(works: Works, path: Path) -> None:
    told = {
        "version": _VERSION,
        "name": works.name,
        "digest": works.digest,
        "works": [[work.name, list(work.paragraphs)] for work in works.works],
    }
    write_json_text(path, json.dumps(told))


def _read(path: Path) -> Works | None:
    try:
        told: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
        if told["version"] != _VERSION:
            return None
        works = tuple(Work(str(name), tuple(map(str, pieces))) for name, pieces in told["works"])
        return Works(works, str(told["name"]), str(told["digest"]))
    except (OSError, ValueError, KeyError, TypeError):
        return None
