"""Text to tokens. A token is what stands between blanks; blanks inside quotes set nothing apart."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from studio.gallery.search.terms import Span

OPENING: Final = frozenset('"“„«')
CLOSING: Final = frozenset('"”“»')
"""Straight quotes, and those that word processors make of them."""


@dataclass(frozen=True, slots=True)
class Piece:
    """One of the values of a token, between commas.

    Attributes:
        text: without its quotes.
        quoted: whether any of it stood in quotes.
        closed: whether every quote was closed.
        span: with its quotes.
    """

    text: str
    quoted: bool
    closed: bool
    span: Span


@dataclass(frozen=True, slots=True)
class Token:
    """A token.

    Attributes:
        span: all of it.
        negated: whether it begins with “-”.
        key: what stands before its first colon or sign of comparison, outside quotes; None without one.
        sign: “:” or the sign that followed the key (“>=”); empty without a key.
        pieces: the values; of a token without a key exactly one.
    """

    span: Span
    negated: bool
    key: str | None
    sign: str
    pieces: tuple[Piece, ...]


def tokens_of(text: str) -> Iterator[Token]:
    """The tokens of a text, in its order."""
    at = 0
    while at < len(text):
        if text[at].isspace():
            at += 1
            continue
        end = _end_of(text, at)
        yield _token(text, at, end)
        at = end


def _end_of(text: str, start: int) -> int:
    """Where the token that begins at `start` ends."""
    inside = False
    for at in range(start, len(text)):
        letter = text[at]
        if inside:
            inside = letter not in CLOSING
        elif letter.isspace():
            return at
        elif letter in OPENING:
            inside = True
    return len(text)


_SIGNS: Final = (":", ">=", "<=", ">", "<", "=")


def _token(text: str, start: int, end: int) -> Token:
    negated = text[start] == "-" and end - start > 1
    begin = start + negated
    key_end = begin
    while key_end < end and text[key_end].isalpha():
        key_end += 1
    sign = next((sign for sign in _SIGNS if text.startswith(sign, key_end, end)), "")
    if key_end == begin or not sign:
        piece = _piece(text, begin, end)
        return Token(Span(start, end), negated, None, "", (piece,))
    pieces = tuple(_pieces(text, key_end + len(sign), end))
    return Token(Span(start, end), negated, text[begin:key_end], sign, pieces)


def _pieces(text: str, start: int, end: int) -> Iterator[Piece]:
    inside, begin = False, start
    for at in range(start, end):
        letter = text[at]
        if inside:
            inside = letter not in CLOSING
        elif letter in OPENING:
            inside = True
        elif letter == ",":
            yield _piece(text, begin, at)
            begin = at + 1
    yield _piece(text, begin, end)


def _piece(text: str, start: int, end: int) -> Piece:
    plain: list[str] = []
    inside = quoted = False
    for letter in text[start:end]:
        if (letter in CLOSING) if inside else (letter in OPENING):
            inside, quoted = not inside, True
        else:
            plain.append(letter)
    return Piece("".join(plain).strip(), quoted, not inside, Span(start, end))
