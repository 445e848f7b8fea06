"""A folder of texts, looked through: every file is kept or dropped with a reason."""

from __future__ import annotations

import hashlib
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from studio.gallery.texts import SUFFIXES, read_text
from studio.training.own.dropping import Dropped, Reason
from studio.training.own.finding import Files, Found, Report, files_of, read, watched
from studio.training.prose.cleaning import Known, paragraphs

FEWEST_LETTERS: Final = 200


@dataclass(frozen=True, slots=True)
class KeptText:
    """One text to learn from.

    Attributes:
        path: below the folder, with forward slashes.
        sha256: of its words.
        letters: characters that are left after paragraphs that stand elsewhere too are taken out.
        copied: paragraphs that were taken out.
    """

    path: str
    sha256: str
    letters: int
    copied: int


def look_through(
    files: Files,
    report: Report | None = None,
    cancel: threading.Event | None = None,
) -> Iterator[KeptText | Dropped]:
    """Look at every file below a folder, or at those that are given, in alphabetical order.

    Raises:
        UserError: it is no folder.
        CancelledError: `cancel` was set.
    """
    hashes: dict[str, str] = {}
    known = Known()
    said = ((one, one if isinstance(one, Dropped) else _judge(one, hashes, known)) for one in files_of(files))
    return watched(said, report, cancel)


def _judge(found: Found, hashes: dict[str, str], known: Known) -> KeptText | Dropped:
    text = _read(found)
    if isinstance(text, Dropped):
        return text
    path, sha256 = found.path, hashlib.sha256(text.encode()).hexdigest()
    if sha256 in hashes:
        like = hashes[sha256]
        return Dropped(path, Reason.COPY, f"The same words are there as “{like}”.", like)
    hashes[sha256] = path
    pieces = list(paragraphs(text, prose=True))
    fresh = [piece for piece in pieces if not known.is_copy(piece)]
    letters = sum(map(len, fresh))
    if letters >= FEWEST_LETTERS:
        return KeptText(path, sha256, letters, len(pieces) - len(fresh))
    if len(fresh) < len(pieces):
        return Dropped(path, Reason.NEAR_COPY, "Nearly all of it stands in other files too.")
    return Dropped(path, Reason.TOO_SMALL, f"It has {letters} letters; {FEWEST_LETTERS} are needed.")


def _read(found: Found) -> str | Dropped:
    path = found.path
    if found.file.suffix.lower() not in SUFFIXES:
        return Dropped(path, Reason.OTHER_KIND, "Its name is not that of a text.")
    size = read(path, lambda: found.file.stat().st_size)
    if size == 0:
        return Dropped(path, Reason.EMPTY, "It has no bytes at all.")
    return size if isinstance(size, Dropped) else read(path, lambda: read_text(found.file).text)
