"""What a person does to a text, as functions from tree to tree. No word is lost: old roads stay.

Places are indices into the text of the road, as Python counts.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace

from studio.core.events import Alternative, Token
from studio.core.request import Request
from studio.core.text_tree import Author, Piece, TextTree


@dataclass(frozen=True, slots=True)
class Edit:
    """Words in place of `text[start:end]`."""

    start: int
    end: int
    words: str

    def then(self, other: Edit) -> Edit | None:
        """This and another one after it as one edit of the first text; None when they do not touch."""
        mine = self.start + len(self.words)
        if other.end < self.start or other.start > mine:
            return None
        words = (
            self.words[: max(0, other.start - self.start)]
            + other.words
            + self.words[max(0, other.end - self.start) :]
        )
        return Edit(min(self.start, other.start), self.end + max(0, other.end - mine), words)


def edited(tree: TextTree, edit: Edit) -> TextTree:
    """The text with an edit in it.

    What a person typed is changed in place, and what the model wrote after it stays. What the model wrote is
    not touched: the road forks in front of the first token that changes, and goes on with copies of what
    stood behind the last. The old road stays beside it.
    """
    road, starts = tree.road(), list[int]()
    at = 0
    for piece in road:
        starts.append(at)
        at += len(piece.text)
    if edit.start == edit.end == at:
        return _appended(tree, edit.words)
    for piece, start in zip(road, starts, strict=True):
        inside = start <= edit.start and edit.end <= start + len(piece.text)
        if piece.author is Author.PERSON and inside:
            return _typed_over(tree, piece, edit.start - start, edit.end - start, edit.words)
    return _forked(tree, road, starts, edit)


def _appended(tree: TextTree, words: str) -> TextTree:
    """Words behind the end: in the person's last piece, or in a new one where others go on from it."""
    last = tree.pieces.get(tree.at) if tree.at is not None else None
    if not words:
        return tree
    if last is not None and last.author is Author.PERSON and not tree.children(last.id):
        return tree.with_typed(last.id, last.typed + words)
    return tree.typed(words, tree.at)


def _typed_over(tree: TextTree, piece: Piece, start: int, end: int, words: str) -> TextTree:
    text = piece.typed[:start] + words + piece.typed[end:]
    if not text and not tree.children(piece.id) and tree.at == piece.id:
        return tree.pruned(piece.id)  # nothing is left of it
    return tree.with_typed(piece.id, text)


def _forked(tree: TextTree, road: tuple[Piece, ...], starts: list[int], edit: Edit) -> TextTree:
    first = next(i for i, one in enumerate(road) if edit.start < starts[i] + len(one.text))
    last = next(i for i, one in enumerate(road) if edit.end <= starts[i] + len(one.text))
    tree, parent, kept = _cut_before(tree, road[first], edit.start - starts[first])
    words, tail = _cut_behind(road[last], edit.end - starts[last])
    words = kept + edit.words + words
    rest = [*([tail] if tail is not None else []), *road[last + 1 :]]
    if rest and rest[0].author is Author.PERSON:
        words += rest.pop(0).typed
    tree = tree.walked(parent)
    if words:
        tree = tree.typed(words, parent)
    for piece in rest:
        tree = _copied(tree, piece)
    return tree


def _cut_before(tree: TextTree, piece: Piece, place: int) -> tuple[TextTree, int | None, str]:
    """The tree, the piece that what comes in goes on from, and the words of `piece` between them."""
    if piece.author is Author.PERSON:
        return tree, piece.parent, piece.typed[:place]
    at, start = 0, 0
    while at < len(piece.tokens) and start + len(piece.tokens[at].text) <= place:
        start += len(piece.tokens[at].text)
        at += 1
    if at == 0:
        return tree, piece.parent, piece.text[:place]
    return tree.split(piece.id, at), piece.id, piece.text[start:place]


def _cut_behind(piece: Piece, place: int) -> tuple[str, Piece | None]:
    """The words of `piece` between an edit's end and the first token that stays, and what stays."""
    if piece.author is Author.PERSON:
        return piece.typed[place:], None
    start = 0
    for at, token in enumerate(piece.tokens):
        if start >= place:
            return piece.text[place:start], replace(piece, tokens=piece.tokens[at:])
        start += len(token.text)
    return piece.text[place:], None


def _copied(tree: TextTree, piece: Piece) -> TextTree:
    if piece.author is Author.PERSON:
        return tree.typed(piece.typed, tree.at)
    return tree.written(piece.tokens, tree.at, piece.request)


def branched(tree: TextTree, piece: int, at: int, taken: Alternative) -> tuple[TextTree, int | None]:
    """Another token in place of token `at` of a model's piece; the user stands behind it.

    The road that was there stays beside it. When the token was taken before, its road is walked again.

    Returns:
        The tree, and the new piece with that one token; None when the road was there.
    """
    whole = tree.pieces[piece]
    was = whole.tokens[at]
    parent = piece if at else whole.parent
    tree = tree.split(piece, at)
    for one in tree.children(parent):
        if one.author is Author.MODEL and one.tokens and one.tokens[0].id == taken.id:
            return tree.walked(newest_end(tree, one.id)), None
    if not taken.text:  # a mark, as that of the end: the text ends here
        return tree.walked(parent), None
    # a part of a character shows as “�” by itself, and comes with the token that completes it
    text = taken.text.replace("�", "")
    token = Token(taken.id, text, taken.probability, taken.chance, was.alternatives)
    tree = tree.written((token,), parent, whole.request)
    return tree, tree.at


def asked_by(tree: TextTree, piece: int, request: Request) -> TextTree:
    """With another request behind a piece."""
    return replace(tree, pieces={**tree.pieces, piece: replace(tree.pieces[piece], request=request)})


def newest_end(tree: TextTree, piece: int) -> int:
    """The end of the road that goes on from a piece, by its newest children."""
    while children := tree.children(piece):
        piece = children[-1].id
    return piece


def fork(tree: TextTree) -> Piece | None:
    """The last piece of the road that has siblings; None when no other road can be taken."""
    children = Counter(one.parent for one in tree.pieces.values())
    return next((one for one in reversed(tree.road()) if children[one.parent] > 1), None)


def siblings(tree: TextTree) -> tuple[tuple[Piece, ...], int]:
    """The roads at the last fork, oldest first, and which of them is taken; no roads without a fork."""
    here = fork(tree)
    if here is None:
        return (), 0
    roads = tree.children(here.parent)
    return roads, [one.id for one in roads].index(here.id)


def beside(tree: TextTree, by: int) -> TextTree:
    """Over to another road at the last fork, around the end."""
    roads, at = siblings(tree)
    if not roads:
        return tree
    return tree.walked(newest_end(tree, roads[(at + by) % len(roads)].id))
