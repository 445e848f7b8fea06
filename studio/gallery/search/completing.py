"""What can be typed next, and small changes of the text: terms put in and taken out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from studio.gallery.search import days, keys
from studio.gallery.search.keys import Key
from studio.gallery.search.lexing import CLOSING, OPENING, Token, tokens_of
from studio.gallery.search.terms import Span

USUAL_COUNT: Final = 12
_FEWEST_LETTERS: Final = 2
"""Of a bare word, before tags and models that begin so are offered."""


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The words that a gallery has for some keys, the most used first."""

    models: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    collections: tuple[str, ...] = ()
    tools: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Candidate:
    """Something that may be typed.

    Attributes:
        text: what is put in (“tag:hero”, “rating:”, or after a key its value alone).
        hint: what it means, in a few words.
    """

    text: str
    hint: str = ""

    @property
    def complete(self) -> bool:
        """Whether nothing is missing: a key still waits for its value."""
        return not self.text.endswith(":")


@dataclass(frozen=True, slots=True)
class Completion:
    """What can stand at the cursor.

    Attributes:
        span: what a candidate takes the place of.
        candidates: the likeliest first.
    """

    span: Span
    candidates: tuple[Candidate, ...]

    def applied(self, text: str, candidate: Candidate) -> tuple[str, int]:
        """The text with a candidate in it, and where the cursor is then."""
        rest = text[self.span.end :]
        put = candidate.text + (" " if candidate.complete and not rest[:1].isspace() else "")
        at = self.span.start + len(put) + (1 if candidate.complete and rest[:1].isspace() else 0)
        return text[: self.span.start] + put + rest, at


def complete(text: str, cursor: int, vocabulary: Vocabulary, count: int = USUAL_COUNT) -> Completion:
    """What can be typed at the cursor.

    Args:
        text: of the search box.
        cursor: characters before it; a place outside the text is its nearest end.
        vocabulary: of the gallery.
        count: how many candidates at most.
    """
    cursor = max(0, min(cursor, len(text)))
    token = next((one for one in tokens_of(text) if one.span.start < cursor <= one.span.end), None)
    if token is None:
        return Completion(Span(cursor, cursor), tuple(_keys(""))[:count])
    begin = token.span.start + token.negated
    typed = text[begin:cursor]
    if token.key is None:
        return Completion(Span(begin, token.span.end), tuple(_bare(typed, vocabulary))[:count])
    value_at = begin + len(token.key) + len(token.sign)
    if cursor < value_at:
        return Completion(Span(begin, value_at), tuple(_keys(typed.lower()))[:count])
    key = keys.key_of(token.key)
    if key is None:
        return Completion(Span(cursor, cursor), ())
    return _of_values(text, cursor, token, key, vocabulary, count)


def _of_values(
    text: str, cursor: int, token: Token, key: Key, vocabulary: Vocabulary, count: int
) -> Completion:
    span = _piece_at(token, cursor)
    typed = text[span.start : cursor].lstrip("".join(OPENING))
    prefix = "" if token.sign in {":", "="} else token.sign
    found = _fitting(_values(key, vocabulary), prefix + typed)
    shown = (Candidate(quoted(one.text).removeprefix(prefix), one.hint) for one in found)
    return Completion(span, tuple(shown)[:count])


def _piece_at(token: Token, cursor: int) -> Span:
    return next(piece.span for piece in token.pieces if cursor <= piece.span.end)


def _bare(typed: str, vocabulary: Vocabulary) -> Iterator[Candidate]:
    """Keys, and values with their keys."""
    plain = typed.lstrip("".join(OPENING)).casefold()
    yield from _keys(plain)
    if len(plain) < _FEWEST_LETTERS:
        return
    for key in (Key.TAG, Key.COLLECTION, Key.MODEL, Key.TOOL, Key.IS, Key.KIND, Key.LABEL, Key.FAMILY):
        for one in _values(key, vocabulary):
            if one.text.casefold().startswith(plain):
                yield Candidate(term_text(key, one.text), one.hint)


def _keys(typed: str) -> Iterator[Candidate]:
    named = [key for key in Key if key.value.startswith(typed)]
    named += [key for word, key in keys.ALIASES.items() if typed and word.startswith(typed)]
    return (Candidate(f"{key}:", keys.HELP[key]) for key in dict.fromkeys(named))


def _fitting(candidates: Sequence[Candidate], typed: str) -> Iterator[Candidate]:
    """Those that begin with what was typed, then those of which a word does."""
    plain = typed.casefold()
    begun = [one for one in candidates if one.text.casefold().startswith(plain)]
    yield from begun
    known = {one.text for one in begun}
    for one in candidates:
        if one.text not in known and any(word.startswith(plain) for word in one.text.casefold().split()):
            yield one


def _values(key: Key, vocabulary: Vocabulary) -> tuple[Candidate, ...]:
    match key:
        case Key.MODEL:
            return _plain(vocabulary.models)
        case Key.TAG:
            return _plain(vocabulary.tags)
        case Key.COLLECTION:
            return _plain(vocabulary.collections)
        case Key.TOOL:
            return _plain(vocabulary.tools)
        case _:
            return _LISTS.get(key, ())


def _plain(words: Iterable[str]) -> tuple[Candidate, ...]:
    return tuple(Candidate(word) for word in words)


_DAYS: Final = (
    Candidate("today"),
    Candidate("yesterday"),
    Candidate("week", "this week"),
    Candidate("month", "this month"),
    Candidate("year", "this year"),
    Candidate("7d", "seven days ago"),
    *(Candidate(name, "the last one") for name in (*days.WEEKDAYS, *days.MONTHS)),
)
_PIXELS: Final = tuple(Candidate(f">={edge}", "or more") for edge in (512, 1024, 2048))
_LISTS: Final = {
    Key.FAMILY: _plain(keys.FAMILIES),
    Key.RATING: (
        *(Candidate(f">={stars}", f"{'★' * stars} or more") for stars in range(1, 5)),
        *(Candidate(f"{stars}", "★" * stars or "without stars") for stars in range(5, -1, -1)),
    ),
    Key.LABEL: tuple(
        Candidate(word, "" if label else "without a colour") for word, label in keys.LABELS.items()
    ),
    Key.KIND: _plain(keys.KINDS),
    Key.IS: tuple(Candidate(trait.value, said) for trait, said in keys.TRAITS.items()),
    Key.BEFORE: _DAYS,
    Key.AFTER: _DAYS,
    Key.ON: _DAYS,
    Key.WIDTH: _PIXELS,
    Key.HEIGHT: _PIXELS,
    Key.SIZE: (
        *(Candidate(f"{edge}x{edge}") for edge in (512, 1024)),
        Candidate(">1mb"),
        Candidate("<100kb"),
    ),
}


def quoted(value: str) -> str:
    """A value as it is typed: in quotes where it has blanks or commas."""
    plain = "".join(" " if letter in OPENING | CLOSING else letter for letter in value)
    plain = " ".join(plain.split())
    return f'"{plain}"' if " " in plain or "," in plain else plain


def term_text(key: Key, value: str) -> str:
    """A key and a value as they are typed: `tag:"big one"`."""
    return f"{key}:{quoted(value)}"


def with_term(text: str, term: str) -> str:
    """The text with one more term, unless it is there."""
    if any(token.span.of(text) == term for token in tokens_of(text)):
        return text
    return f"{text.rstrip()} {term}".lstrip()


def without(text: str, span: Span) -> str:
    """The text without a stretch of it, and without blanks and an “OR” that stand for nothing then."""
    before, after = text[: span.start].rstrip(), text[span.end :].lstrip()
    if before.split(" ")[-1:] == ["OR"]:
        before = before[:-2].rstrip()
    elif after.split(" ")[:1] == ["OR"]:
        after = after[2:].lstrip()
    return f"{before} {after}".strip()
