"""What of a tree of a text is hidden: what goes on behind collapsed pieces, and the middles of long runs."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from studio.core.text_tree import TextTree


class Folds:
    """Changed by hand. The road to where the user stands is never hidden."""

    def __init__(self) -> None:
        self._collapsed: set[int] = set()
        self._opened: set[int] = set()

    @property
    def collapsed(self) -> frozenset[int]:
        """Pieces behind which nothing is shown."""
        return frozenset(self._collapsed)

    @property
    def opened(self) -> frozenset[int]:
        """Pieces of runs that are shown whole, however long."""
        return frozenset(self._opened)

    def keep(self, tree: TextTree) -> None:
        """Forget pieces that are gone."""
        self._collapsed &= tree.pieces.keys()
        self._opened &= tree.pieces.keys()

    def open(self, pieces: Iterable[int]) -> None:
        """Show these, of a long run."""
        self._opened.update(pieces)

    def toggle(self, tree: TextTree, piece: int, road: Collection[int]) -> None:
        """Hide what goes on from a piece, or show it again."""
        if piece in self._collapsed:
            self._collapsed.discard(piece)
        elif tree.children(piece) and not (piece in road and piece != tree.at):
            self._collapsed.add(piece)

    def collapse_all(self, tree: TextTree, road: Collection[int]) -> None:
        """Hide everything but the road and what leaves it."""
        grown = tree.grown()
        leaving = (child for piece in (None, *road) for child in grown.get(piece, ()))
        self._collapsed = {one.id for one in leaving if one.id not in road and one.id in grown}
        if tree.at is not None and tree.at in grown:
            self._collapsed.add(tree.at)

    def expand_all(self, tree: TextTree) -> None:
        """Show everything, long runs as well."""
        self._collapsed.clear()
        self._opened = set(tree.pieces)

    def uncover(self, tree: TextTree, piece: int | None) -> bool:
        """Nothing that leads to a piece stays collapsed; gives whether something was."""
        if piece is None or not self._collapsed:
            return False
        leading = {one.id for one in tree.road(piece) if one.id != piece} & self._collapsed
        self._collapsed -= leading
        return bool(leading)
