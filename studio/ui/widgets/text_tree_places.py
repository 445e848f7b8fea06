"""Where the pieces of a text tree lie. Sums only, linear in the number of pieces.

A run of pieces that go on from each other without a fork is one stack; where the road forks, each way
begins a stack in the next column, from the top of its own band. So a conversation of a hundred turns reads
downwards, and only a decision leads to the right.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field

from studio.core.text_tree import Piece, TextTree

CARD_WIDTH = 224
CARD_HEIGHT = 62
FOLD_HEIGHT = 24
STACK_GAP = 8
"""Between the cards of a run."""
BAND_GAP = 16
"""Between the ways that leave a fork."""
ROOT_GAP = 32
GUTTER = 56
MARGIN = 24
LONGEST_RUN = 9
"""A longer run shows its ends, where the user is, and how much lies between."""
RUN_ENDS = 3


@dataclass(frozen=True, slots=True)
class Card:
    """A piece on the canvas, or a fold that stands for several of one run.

    Attributes:
        piece: its id; of a fold the first one that it hides.
        x, y, height: logical pixels at zoom 1; all are `CARD_WIDTH` wide.
        folded: the pieces of a fold, empty for a piece.
        hidden: how many pieces a collapsed piece hides behind it.
        follows: whether it goes on from the card above it.
    """

    piece: int
    x: float
    y: float
    height: float
    folded: tuple[int, ...] = ()
    hidden: int = 0
    follows: bool = False

    @property
    def middle(self) -> float:
        """Of its height."""
        return self.y + self.height / 2

    @property
    def right(self) -> float:
        """Where it ends."""
        return self.x + CARD_WIDTH


@dataclass(frozen=True, slots=True)
class Fork:
    """The lines from a card to the ways that leave it, through the gutter right of its column."""

    parent: Card
    children: tuple[Card, ...]

    @property
    def top(self) -> float:
        """The highest place it reaches."""
        return min(self.parent.middle, self.children[0].middle)

    @property
    def bottom(self) -> float:
        """The lowest."""
        return max(self.parent.middle, self.children[-1].middle)


@dataclass(frozen=True, slots=True)
class Column:
    """What begins at one place across: cards from top to bottom, and the forks right of them."""

    cards: tuple[Card, ...]
    forks: tuple[Fork, ...]

    def cards_between(self, top: float, bottom: float) -> Sequence[Card]:
        """Those that reach into a band."""
        first = bisect_left(self.cards, top, key=lambda card: card.y + card.height)
        return self.cards[first : bisect_right(self.cards, bottom, key=lambda card: card.y)]

    def forks_between(self, top: float, bottom: float) -> Sequence[Fork]:
        """Those that reach into a band; the bands of forks of one column do not overlap."""
        first = bisect_left(self.forks, top, key=lambda fork: fork.bottom)
        return self.forks[first : bisect_right(self.forks, bottom, key=lambda fork: fork.top)]


@dataclass(frozen=True, slots=True)
class TreeLayout:
    """All cards of a tree.

    Attributes:
        columns: from left to right.
        places: piece -> its card, or the fold it is in; what a collapsed piece hides is not there.
        width, height: of all together, with a margin.
        folds: whether a run is folded; where the user stands then matters for the places.
    """

    columns: tuple[Column, ...] = ()
    places: Mapping[int, Card] = field(default_factory=dict[int, Card])
    width: float = 2 * MARGIN
    height: float = 2 * MARGIN
    folds: bool = False

    def card_at(self, x: float, y: float) -> Card | None:
        """The card there, if there is one."""
        column, across = divmod(x - MARGIN, CARD_WIDTH + GUTTER)
        if not (0 <= column < len(self.columns) and across <= CARD_WIDTH):
            return None
        found = self.columns[int(column)].cards_between(y, y)
        return found[0] if found else None


@dataclass(slots=True)
class _Run:
    pieces: list[Piece]
    column: int
    hidden: int = 0
    ways: list[_Run] = field(default_factory=list["_Run"])
    parts: list[tuple[int, ...]] = field(default_factory=list[tuple[int, ...]])
    height: float = 0.0
    own: float = 0.0
    y: float = 0.0


def lay_out(
    tree: TextTree, collapsed: Collection[int] = frozenset(), opened: Collection[int] = frozenset()
) -> TreeLayout:
    """Place all pieces.

    Args:
        tree: what to place; where the user stands is never folded.
        collapsed: pieces behind which nothing is shown.
        opened: pieces of runs that are shown whole, however long.
    """
    runs = _runs(tree, collapsed)
    for run in runs:
        run.parts = _parts(run, tree.at, opened)
        run.own = sum(_height(part) for part in run.parts) + STACK_GAP * (len(run.parts) - 1)
    for run in reversed(runs):  # ways before what they leave
        ways = sum(way.height for way in run.ways) + BAND_GAP * max(0, len(run.ways) - 1)
        run.height = max(run.own, ways)
    y = float(MARGIN)
    for run in runs:
        if run.column == 0:
            run.y = y
            y += run.height + ROOT_GAP
        below = run.y
        for way in run.ways:
            way.y = below
            below += way.height + BAND_GAP
    return _placed(runs, y - ROOT_GAP + MARGIN if runs else y + MARGIN)


def _runs(tree: TextTree, collapsed: Collection[int]) -> list[_Run]:
    """All runs, each before the ways that leave it, a way with all behind it before the next one."""
    grown = tree.grown()
    below = _sizes(tree) if collapsed else {}
    found: list[_Run] = []
    waiting = [_Run([root], 0) for root in reversed(grown.get(None, ()))]
    while waiting:
        run = waiting.pop()
        found.append(run)
        while True:
            last = run.pieces[-1]
            children = grown.get(last.id, ())
            if children and last.id in collapsed:
                run.hidden = below[last.id] - 1
                break
            if len(children) != 1:
                run.ways = [_Run([child], run.column + 1) for child in children]
                waiting += reversed(run.ways)
                break
            run.pieces.append(children[0])
    return found


def _sizes(tree: TextTree) -> dict[int, int]:
    """How many pieces each one has with all that goes on from it."""
    sizes = dict.fromkeys(tree.pieces, 1)
    for piece in reversed(tuple(tree.pieces.values())):  # parents come first
        if piece.parent is not None:
            sizes[piece.parent] += sizes[piece.id]
    return sizes


def _parts(run: _Run, at: int | None, opened: Collection[int]) -> list[tuple[int, ...]]:
    """The cards of a run: one id is a piece, several are a fold."""
    ids = [piece.id for piece in run.pieces]
    count = len(ids)
    if count <= LONGEST_RUN or any(one in opened for one in ids):
        return [(one,) for one in ids]
    shown = {*range(RUN_ENDS), *range(count - RUN_ENDS, count)}
    if at in ids:
        here = ids.index(at)
        shown |= {here - 1, here, here + 1}
    shown |= {place for place in range(1, count) if place - 1 in shown and place + 1 in shown}
    parts: list[tuple[int, ...]] = []
    gap: list[int] = []
    for place, one in enumerate(ids):
        if place not in shown:
            gap.append(one)
            continue
        if gap:
            parts.append(tuple(gap))
            gap = []
        parts.append((one,))
    return parts


def _height(part: tuple[int, ...]) -> int:
    return CARD_HEIGHT if len(part) == 1 else FOLD_HEIGHT


def _placed(runs: list[_Run], height: float) -> TreeLayout:
    columns: list[list[Card]] = [[] for _ in range(max((run.column for run in runs), default=-1) + 1)]
    heads: dict[int, Card] = {}
    tails: dict[int, Card] = {}
    places: dict[int, Card] = {}
    for run in runs:
        x = MARGIN + run.column * (CARD_WIDTH + GUTTER)
        y = run.y
        for number, part in enumerate(run.parts):
            last = number == len(run.parts) - 1
            first, hidden = part[0], run.hidden if last else 0
            folded = part if len(part) > 1 else ()
            card = Card(first, x, y, _height(part), folded, hidden, number > 0)
            columns[run.column].append(card)
            places.update(dict.fromkeys(part, card))
            heads.setdefault(id(run), card)
            tails[id(run)] = card
            y += card.height + STACK_GAP
    forks: list[list[Fork]] = [[] for _ in columns]
    for run in runs:
        if run.ways:
            forks[run.column].append(Fork(tails[id(run)], tuple(heads[id(way)] for way in run.ways)))
    width = 2 * MARGIN + len(columns) * (CARD_WIDTH + GUTTER) - (GUTTER if columns else 0)
    made = tuple(Column(tuple(cards), tuple(fork)) for cards, fork in zip(columns, forks, strict=True))
    folds = any(len(run.parts) < len(run.pieces) for run in runs)
    return TreeLayout(made, places, width, height, folds)


# --- walking -------------------------------------------------------------------------------------------
def parent_of(tree: TextTree, piece: int) -> int:
    """What a piece goes on from; itself at a root."""
    parent = tree.pieces[piece].parent
    return piece if parent is None else parent


def child_of(tree: TextTree, piece: int, road: Collection[int] = frozenset()) -> int:
    """What goes on from a piece: on the road, or else the newest; itself at an end."""
    children = [child.id for child in tree.children(piece)]
    lit = [child for child in children if child in road]
    return (lit or children[-1:] or [piece])[0]


def end_of(tree: TextTree, piece: int, road: Collection[int] = frozenset()) -> int:
    """Where the way from a piece ends, along its children."""
    while (child := child_of(tree, piece, road)) != piece:
        piece = child
    return piece


def beside(tree: TextTree, piece: int, by: int) -> int:
    """The sibling before (-1) or behind (1) a piece; of one without siblings what stands above or below it.
    Itself where there is none.
    """
    siblings = [one.id for one in tree.children(tree.pieces[piece].parent)]
    if len(siblings) == 1:
        return parent_of(tree, piece) if by < 0 else child_of(tree, piece)
    return siblings[min(len(siblings) - 1, max(0, siblings.index(piece) + by))]
