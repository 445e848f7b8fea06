"""Where the tokens of a text stand in it: from a place on the page to the token, and back. No Qt here."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import accumulate

from studio.core.events import Token
from studio.core.text_tree import Author, Piece, TextTree


def units(text: str) -> int:
    """Its length as Qt counts: in units of UTF-16."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def index_of(text: str, place: int) -> int:
    """The index into `text` of a place that Qt counts in units of UTF-16."""
    if text.isascii():
        return place
    return len(text.encode("utf-16-le", "surrogatepass")[: 2 * place].decode("utf-16-le", "replace"))


@dataclass(frozen=True, slots=True)
class Place:
    """One token on the page.

    Attributes:
        piece: the id of the piece it belongs to.
        at: which of the piece's tokens it is.
        start, end: where it stands in the text, in units of UTF-16.
    """

    piece: int
    at: int
    start: int
    end: int
    token: Token


@dataclass(frozen=True, slots=True)
class Stretch:
    """One piece of the road.

    Attributes:
        start, end: where it stands in the text, in units of UTF-16.
        ends: where its tokens end, counted from `start`; empty for what a person typed.
    """

    piece: Piece
    start: int
    end: int
    ends: tuple[int, ...] | list[int]


class Road:
    """The pieces from the beginning of the text to where the user is, and where each of them stands."""

    def __init__(self, tree: TextTree, before: Road | None = None) -> None:
        """Measure it.

        Args:
            before: the road that was shown until now; what is the same in it is not measured again.
        """
        known = {one.piece.id: one for one in before.stretches} if before is not None else {}
        found: list[Stretch] = []
        start = 0
        for piece in tree.road():
            stretch = _measured(piece, start, known.get(piece.id))
            found.append(stretch)
            start = stretch.end
        self.stretches = tuple(found)
        self.end = start
        self._starts = [one.start for one in found]

    def first_difference(self, other: Road) -> int:
        """The place from which on the tokens of the two are others (or the end of both)."""
        for mine, its in zip(self.stretches, other.stretches, strict=False):
            if mine is its or mine == its:
                continue
            if mine.piece.id != its.piece.id or mine.start != its.start:
                return mine.start
            ours, theirs = mine.piece.tokens, its.piece.tokens
            if len(ours) > len(theirs):
                ours, theirs = theirs, ours
            if ours and ours[-1] is theirs[len(ours) - 1]:
                return mine.start + mine.ends[len(ours) - 1]
            return mine.start
        return min(self.end, other.end)

    def token(self, place: int) -> Place | None:
        """The token that stands at a place of the text; None for what a person typed."""
        found = bisect_right(self._starts, place) - 1
        if found < 0:
            return None
        stretch = self.stretches[found]
        at = bisect_right(stretch.ends, place - stretch.start)
        return _place(stretch, at) if at < len(stretch.ends) else None

    def token_before(self, place: int) -> Place | None:
        """The token that a caret stands in, or else the one that ends there."""
        here = self.token(place)
        if here is not None and here.start < place:
            return here
        return (self.token(place - 1) if place > 0 else None) or here

    def tokens(self, start: int, end: int) -> Iterator[Place]:
        """The tokens that reach into a part of the text, in order."""
        first = max(0, bisect_right(self._starts, start) - 1)
        for stretch in self.stretches[first:]:
            if stretch.start >= end:
                return
            at = bisect_right(stretch.ends, start - stretch.start)
            while at < len(stretch.ends):
                place = _place(stretch, at)
                if place.start >= end:
                    return
                if place.end > place.start:
                    yield place
                at += 1


def _place(stretch: Stretch, at: int) -> Place:
    start = stretch.ends[at - 1] if at else 0
    return Place(
        stretch.piece.id,
        at,
        stretch.start + start,
        stretch.start + stretch.ends[at],
        stretch.piece.tokens[at],
    )


def _measured(piece: Piece, start: int, known: Stretch | None) -> Stretch:
    if known is not None and known.piece is piece and known.start == start:
        return known
    if piece.author is Author.PERSON:
        return Stretch(piece, start, start + units(piece.typed), ())
    tokens, ends = piece.tokens, list[int]()
    had = len(known.piece.tokens) if known is not None else 0
    if known is not None and 0 < had <= len(tokens) and known.piece.tokens[had - 1] is tokens[had - 1]:
        ends = list(known.ends)
    first = ends[-1] if ends else 0
    ends += list(accumulate((units(one.text) for one in tokens[len(ends) :]), initial=first))[1:]
    return Stretch(piece, start, start + (ends[-1] if ends else 0), ends)
