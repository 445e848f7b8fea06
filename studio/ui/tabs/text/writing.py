"""One request under way: what has come of it, token by token, and how fast. No Qt here."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from time import perf_counter

from studio.core.events import Token
from studio.core.request import Request
from studio.core.text_tree import TextTree
from studio.ui.tabs.text.requests import one_of


@dataclass
class Writing:
    """Puts tokens into the tree as they come.

    Attributes:
        stamp: of the live request.
        parent: the piece that its continuations go on from.
        begun: pieces that are there already (continuation -> piece): a token that was chosen by hand.
        pieces: continuation -> its piece in the tree.
    """

    stamp: int
    request: Request
    parent: int | None
    pieces: dict[int, int] = field(default_factory=dict[int, int])
    count: int = 0
    first: float = 0.0
    last: float = 0.0

    def put(self, tree: TextTree, tokens: Iterable[Token]) -> TextTree:
        """The tree with these in it. The user stands at the first continuation, or goes on standing where
        they went meanwhile.
        """
        new: dict[int, list[Token]] = {}
        for token in tokens:
            new.setdefault(token.index, []).append(token)
            self._clock()
        for index, words in new.items():
            tree = self._put_one(tree, index, words)
        return tree

    def _put_one(self, tree: TextTree, index: int, words: list[Token]) -> TextTree:
        piece = self.pieces.get(index)
        if piece is not None and piece in tree.pieces:
            return tree.with_tokens(piece, (*tree.pieces[piece].tokens, *words))
        stood = tree.at
        self.pieces[index] = tree.next_id
        tree = tree.written(words, self.parent, one_of(self.request, index))
        return tree if stood == self.parent else tree.walked(stood)

    def _clock(self) -> None:
        self.last = perf_counter()
        if self.count == 0:
            self.first = self.last
        self.count += 1

    @property
    def rate(self) -> float:
        """Tokens a second, from the first to the last; 0 when there are too few to say."""
        seconds = self.last - self.first
        return (self.count - 1) / seconds if self.count > 4 and seconds > 0 else 0.0
