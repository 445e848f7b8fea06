"""From files as people typed them to plain paragraphs, each of them once."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator

SHINGLE = 8
"""Words of a run that two paragraphs can have in common."""
KNOWN_SHARE = 0.5
"""A paragraph of which more is known from earlier ones is a copy."""

_NEWLINES = re.compile(r"\r\n?")
_PLAIN = str.maketrans({"‘": "'", "’": "'", "“": '"', "”": '"', "\u00a0": " ", "\t": " ", "_": ""})
_NOT_TEXT = re.compile(r"^(?:[-*=_ .]+|\[?(?:footnote|transcriber|produced by|end of).*)$", re.IGNORECASE)


def paragraphs(text: str, *, prose: bool) -> Iterator[str]:
    """The paragraphs of a work.

    Args:
        prose: whether lines end where the page did, and are to be joined; the lines of verse stay.
    """
    text = unicodedata.normalize("NFC", _NEWLINES.sub("\n", text)).translate(_PLAIN)
    for piece in re.split(r"\n\s*\n", text):
        lines = [" ".join(line.split()) for line in piece.strip("\n").split("\n")]
        joined = (" " if prose else "\n").join(line for line in lines if line)
        if joined and not _NOT_TEXT.match(joined):
            yield joined.replace("--", " -- ").replace("  ", " ") if prose else joined


class Known:
    """Remembers what was read, to find copies: by runs of `SHINGLE` words (Broder 1997), whatever their case,
    spelling of stops and line breaks.
    """

    def __init__(self) -> None:
        self._seen: set[int] = set()

    def is_copy(self, paragraph: str) -> bool:
        """Whether most of it was read before; if not, it is remembered."""
        words = re.findall(r"[a-z']+", paragraph.lower())
        if len(words) < SHINGLE:
            return False  # “Exit.” and “My lord?” come again, and should
        runs = {hash(tuple(words[at : at + SHINGLE])) for at in range(len(words) - SHINGLE + 1)}
        copied = sum(run in self._seen for run in runs) > KNOWN_SHARE * len(runs)
        if not copied:
            self._seen |= runs
        return copied


def without_copies(pieces: Iterable[str], known: Known) -> list[str]:
    """Those that were not read before."""
    return [piece for piece in pieces if not known.is_copy(piece)]
