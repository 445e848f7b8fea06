"""The grammar of the search box.

    fox                    the word, or one that begins so, in name, words, settings, note or tags
    "red fox"              these words next to each other
    tag:hero,villain       a key and its value; a comma is “or”
    rating:>=3, seed>7     a comparison; 3..5 is “from 3 to 5”
    -is:real               not so
    cat OR dog sitting     one of the two, and “sitting”

All that stands side by side must hold. Nothing that is typed is an error: what is not understood is left out
of the search, and its part of the text says why. An unknown key is looked for as words.
"""

from __future__ import annotations

import difflib
from collections.abc import Iterator
from datetime import date
from enum import Enum
from itertools import islice
from typing import Final

from studio.gallery.naming import tidy
from studio.gallery.search import keys
from studio.gallery.search.lexing import Token, tokens_of
from studio.gallery.search.puzzle import Puzzle
from studio.gallery.search.terms import Clause, Part, PartKind, Search, Span, Term, Words
from studio.gallery.search.values import condition_of
from studio.gallery.search.wording import said_of

MOST_LETTERS: Final = 4000
"""Of a text that are read."""
MOST_TERMS: Final = 100
"""Of a search, and values of one term; a whole prompt may be pasted."""
_OR: Final = frozenset(("OR", "|"))


def parse(text: str, today: date | None = None) -> Search:
    """Understand what was typed. Never fails, whatever it is.

    Args:
        text: of the search box.
        today: what “yesterday” is counted from; the local day if left out.
    """
    reader = _Reader(today or date.today())
    tokens = list(islice(tokens_of(text[:MOST_LETTERS]), MOST_TERMS + 1))
    for token in tokens[:MOST_TERMS]:
        reader.read(text, token)
    reader.finish()
    rest = tokens[MOST_TERMS].span.start if len(tokens) > MOST_TERMS else MOST_LETTERS
    if text[rest:].strip():
        reader.parts.append(
            Part(Span(rest, len(text)), PartKind.MISTAKE, "This search is too long; its end is left out.")
        )
    return Search(text, tuple(Clause(tuple(terms)) for terms in reader.clauses), tuple(reader.parts))


class _After(Enum):
    """What stood before a token."""

    NOTHING = "nothing"
    TERM = "term"
    MISTAKE = "mistake"


class _Reader:
    """Gathers clauses and parts, token by token."""

    def __init__(self, today: date) -> None:
        self.clauses: list[list[Term]] = []
        self.parts: list[Part] = []
        self._today = today
        self._or: Part | None = None
        """The “OR” that waits for its right side."""
        self._after = _After.NOTHING

    def read(self, text: str, token: Token) -> None:
        """Take one token."""
        if token.span.of(text) in _OR:
            self._read_or(token.span)
            return
        try:
            term, part = _term(text, token, self._today)
        except Puzzle as puzzle:
            self._misunderstood(Part(token.span, PartKind.MISTAKE, str(puzzle)))
            return
        self.parts.append(part)
        if term is not None:
            self._add(term)

    def finish(self) -> None:
        """The text is at its end."""
        self._refuse_or()

    def _add(self, term: Term) -> None:
        if self._or is not None and self.clauses:
            self.clauses[-1].append(term)
        else:
            self.clauses.append([term])
        self._or, self._after = None, _After.TERM

    def _read_or(self, span: Span) -> None:
        part = Part(span, PartKind.OR, "or")
        self.parts.append(part)
        match self._after:
            case _After.TERM:
                self._or = part
            case _After.NOTHING:
                self._replace(part)
            case _After.MISTAKE:
                pass
        self._after = _After.NOTHING

    def _misunderstood(self, part: Part) -> None:
        """What was not understood is left out, and so is an “OR” beside it."""
        self.parts.append(part)
        self._or, self._after = None, _After.MISTAKE

    def _refuse_or(self) -> None:
        if self._or is not None:
            self._replace(self._or)
            self._or = None

    def _replace(self, part: Part) -> None:
        at = self.parts.index(part)
        self.parts[at] = Part(part.span, PartKind.MISTAKE, "OR needs something to look for on both sides.")


def _term(text: str, token: Token, today: date) -> tuple[Term | None, Part]:
    """What a token asks for; None when it asks for nothing.

    Raises:
        Puzzle: it is not understood.
    """
    if token.key is None or (token.sign != ":" and keys.key_of(token.key) is None):
        return _word_term(text, token)
    key = keys.key_of(token.key)
    if key is None:
        term, _ = _word_term(text, token)
        return term, Part(token.span, PartKind.MISTAKE, _unknown(token.key))
    pieces = [piece for piece in token.pieces if piece.text] or token.pieces[:1]
    conditions = tuple(
        condition_of(key, token.sign, tidy(piece.text), whole=piece.quoted and piece.closed, today=today)
        for piece in pieces[:MOST_TERMS]
    )
    return _said(Term(conditions, token.negated, token.span), PartKind.CONDITION)


def _word_term(text: str, token: Token) -> tuple[Term | None, Part]:
    begin = token.span.start + token.negated
    plain = tidy("".join(_without_quotes(text[begin : token.span.end])))
    if not any(letter.isalnum() for letter in plain):
        return None, Part(token.span, PartKind.WORDS)
    whole = token.key is None and token.pieces[0].quoted and token.pieces[0].closed
    return _said(Term((Words(plain, whole=whole),), token.negated, token.span), PartKind.WORDS)


def _without_quotes(text: str) -> Iterator[str]:
    return (" " if letter in '"“”„«»' else letter for letter in text)


def _said(term: Term, kind: PartKind) -> tuple[Term, Part]:
    said = " or ".join(said_of(one) for one in term.conditions)
    return term, Part(term.span, kind, f"not {said}" if term.negated else said)


def _unknown(key: str) -> str:
    near = difflib.get_close_matches(key.lower()[:40], [one.value for one in keys.Key], 1)
    hint = f"Did you mean “{near[0]}:”?" if near else "It is looked for as words."
    return f"There is no key “{key}:”. {hint}"
