"""Paragraphs to passages: about 150 words that stand on their own, each beginning a little before its place.

A passage ends where a paragraph or a sentence ends, if one does near enough, and begins with the last
sentences of the one before, so that what is told across a border is found from either side. It never runs
across a heading; across pages it may, for pages break sentences.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from studio.gallery.documents.paragraphs import Paragraph

USUAL: Final = 150
"""Words of a passage."""
LONGEST: Final = 180
OVERLAP: Final = 30
"""Words that are told once more, at most."""
WINDOW: Final = 90
"""Words that are turned into one vector. MiniLM reads 128 tokens, which are about 95 words."""

_TIGHT = (
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\u303f\u3040-\u30ff\u3100-\u9fff\ua960-\ua97f"
    "\uf900-\ufaff\U00020000-\U0003ffff"
)
"""Letters of scripts that put no blanks between words: each counts as a word of its own."""
_LONGEST_WORD: Final = 40
_WORD = re.compile(rf"[{_TIGHT}]|[^\s{_TIGHT}]{{1,{_LONGEST_WORD}}}")
_TIGHT_LETTER = re.compile(f"([{_TIGHT}])")
_SENTENCE_END = re.compile(r"[.!?…。！？]['\"”’»)\]]*\Z")


@dataclass(frozen=True, slots=True)
class Piece:
    """A passage before it is kept.

    Attributes:
        text: word for word as it stands in the document; paragraphs are set apart by a blank line.
        heading: what it stands under.
        page: on which it begins, from 1; 0 when there are no pages.
    """

    text: str
    heading: str = ""
    page: int = 0


@dataclass(frozen=True, slots=True)
class _Sentence:
    text: str
    words: int
    page: int
    begins: bool
    """Whether a paragraph begins with it."""


def count_words(text: str) -> int:
    """How many words a text has, whatever its script."""
    return sum(1 for _ in _WORD.finditer(text))


def set_apart(text: str) -> str:
    """Blanks between the letters of scripts that have none, for a tokenizer that splits at blanks."""
    return " ".join(_TIGHT_LETTER.sub(r" \1 ", text).split())


def pieces_of(paragraphs: Sequence[Paragraph]) -> Iterator[Piece]:
    """The passages of a document, in order."""
    begin = 0
    for place in range(1, len(paragraphs) + 1):
        if place == len(paragraphs) or paragraphs[place].heading != paragraphs[begin].heading:
            yield from _section(paragraphs[begin:place])
            begin = place


def windows_of(text: str) -> Iterator[str]:
    """A passage in parts that the encoder reads whole, of about the same length."""
    words = [found.span() for found in _WORD.finditer(text)]
    count = max(1, -(-len(words) // WINDOW))
    size = -(-len(words) // count)
    for first in range(0, len(words), max(size, 1)):
        part = words[first : first + size]
        yield text[part[0][0] : part[-1][1]]


def _section(paragraphs: Sequence[Paragraph]) -> Iterator[Piece]:
    heading = paragraphs[0].heading
    held: list[_Sentence] = []
    fresh = 0
    """Words that no passage has told yet."""
    for sentence in _sentences(paragraphs):
        full = sum(one.words for one in held)
        if fresh and (full + sentence.words > LONGEST or (full >= USUAL and sentence.begins)):
            yield _piece(held, heading)
            held, fresh = _tail(held, LONGEST - sentence.words), 0
        held.append(sentence)
        fresh += sentence.words
    if fresh:
        yield _piece(held, heading)


def _tail(held: list[_Sentence], room: int) -> list[_Sentence]:
    """The last sentences, as many as are told once more."""
    kept: list[_Sentence] = []
    words = 0
    for sentence in reversed(held):
        words += sentence.words
        if words > min(OVERLAP, room):
            break
        kept.insert(0, sentence)
    return kept


def _piece(sentences: Sequence[_Sentence], heading: str) -> Piece:
    parts: list[str] = []
    for number, sentence in enumerate(sentences):
        if number:
            parts.append("\n\n" if sentence.begins else " ")
        parts.append(sentence.text)
    return Piece("".join(parts), heading, sentences[0].page)


def _sentences(paragraphs: Sequence[Paragraph]) -> Iterator[_Sentence]:
    """The sentences of paragraphs; those that are longer than half a passage in parts.

    A paragraph that goes on from the page before (which ended inside a sentence) begins nothing.
    """
    open_end = False
    for paragraph in paragraphs:
        for number, text in enumerate(_split(paragraph.text)):
            words = count_words(text)
            if words:
                begins = number == 0 and not (paragraph.page and open_end)
                yield _Sentence(text, words, paragraph.page, begins)
                open_end = _SENTENCE_END.search(text) is None


def _split(text: str) -> Iterator[str]:
    """A paragraph in sentences, without rules of any language: a mark, a blank, and no small letter after."""
    begin = 0
    words = 0
    last_end = 0
    matches = list(_WORD.finditer(text))
    for place, found in enumerate(matches):
        words += 1
        last_end = found.end()
        last = place + 1 == len(matches)
        ends = not last and _ends(text, last_end, matches[place + 1].start())
        if last or ends or words >= USUAL // 2:
            end = len(text) if last else last_end
            yield text[begin:end].strip()
            begin, words = end, 0


def _ends(text: str, end: int, following: int) -> bool:
    """Whether a sentence ends before the word that begins at `following`."""
    mark = _SENTENCE_END.search(text, max(0, end - 4), end)
    if mark is None:
        return False
    return text[end - 1] in "。！？" or (following > end and not text[following].islower())
