"""A text with all the roads that were not taken: a tree of pieces, as a value (a loom).

Every piece is what a person typed or what a model wrote in one go. A road from the root to a piece is a text.
Nothing is changed in place: each operation gives a new tree that shares its pieces with the old one, so undo
is keeping the old value.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Any, Self

from studio.core.errors import UserError
from studio.core.events import Alternative, Token
from studio.core.request import Request

TREE_VERSION = 1
MOST_PIECES = 100_000


class Author(StrEnum):
    """Whose words a piece is."""

    PERSON = "person"
    MODEL = "model"


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of text without a fork.

    Attributes:
        id: number in its tree; never used again.
        parent: the piece that it goes on from; None for a root.
        author: who wrote it.
        typed: its words, of a person's piece.
        tokens: its words, of a model's piece.
        request: what it was written by, when a model did.
        name: what the user calls this branch.
    """

    id: int
    parent: int | None
    author: Author
    typed: str = ""
    tokens: tuple[Token, ...] = ()
    request: Request | None = None
    name: str = ""

    @property
    def text(self) -> str:
        """Its words."""
        return self.typed if self.author is Author.PERSON else "".join(token.text for token in self.tokens)


@dataclass(frozen=True)
class TextTree:
    """All pieces, and where the user is.

    Attributes:
        pieces: id -> piece, parents before their children, siblings by age.
        at: the piece at whose end the user stands; None in an empty tree.
        next_id: the id of the next piece.
    """

    pieces: Mapping[int, Piece] = field(default_factory=dict[int, Piece])
    at: int | None = None
    next_id: int = 1

    # --- looking ---------------------------------------------------------------------------------------
    def road(self, piece: int | None = None) -> tuple[Piece, ...]:
        """The pieces from the root to this one (to where the user is), in order of reading."""
        road: list[Piece] = []
        here = self.at if piece is None else piece
        while here is not None:
            road.append(self.pieces[here])
            here = self.pieces[here].parent
        return tuple(reversed(road))

    def text(self, piece: int | None = None) -> str:
        """The text that ends with this piece (where the user is)."""
        return "".join(one.text for one in self.road(piece))

    def children(self, piece: int | None) -> tuple[Piece, ...]:
        """What goes on from a piece, oldest first; of None the roots."""
        return tuple(one for one in self.pieces.values() if one.parent == piece)

    def leaves(self) -> tuple[Piece, ...]:
        """The ends of all roads."""
        parents = {one.parent for one in self.pieces.values()}
        return tuple(one for one in self.pieces.values() if one.id not in parents)

    def grown(self) -> Mapping[int | None, tuple[Piece, ...]]:
        """What goes on from each piece that something goes on from, oldest first; the roots under None."""
        found: dict[int | None, list[Piece]] = {}
        for one in self.pieces.values():
            found.setdefault(one.parent, []).append(one)
        return {parent: tuple(children) for parent, children in found.items()}

    def below(self, piece: int) -> frozenset[int]:
        """A piece and everything that goes on from it."""
        found = {piece}
        for one in self.pieces.values():  # parents come first
            if one.parent in found:
                found.add(one.id)
        return frozenset(found)

    # --- growing ---------------------------------------------------------------------------------------
    def typed(self, text: str, parent: int | None) -> TextTree:
        """With a person's words behind `parent`; the user stands at their end."""
        return self._with(Piece(self.next_id, parent, Author.PERSON, typed=text))

    def written(
        self, tokens: Iterable[Token], parent: int | None, request: Request | None = None
    ) -> TextTree:
        """With a model's words behind `parent`; the user stands at their end."""
        return self._with(Piece(self.next_id, parent, Author.MODEL, tokens=tuple(tokens), request=request))

    def with_tokens(self, piece: int, tokens: Iterable[Token]) -> TextTree:
        """With other words in a model's piece (more of them, as they come)."""
        return self._changed(replace(self.pieces[piece], tokens=tuple(tokens)))

    def with_typed(self, piece: int, text: str) -> TextTree:
        """With other words in a person's piece."""
        return self._changed(replace(self.pieces[piece], typed=text))

    def split(self, piece: int, before: int) -> TextTree:
        """Cut a model's piece in two in front of its token `before`, so that another road can begin there.

        The first half keeps the id, name and place; the second is a new piece that takes over the children.
        Nothing changes when one half would be empty.

        Raises:
            UserError: the tree is full.
        """
        whole = self.pieces[piece]
        if not 0 < before < len(whole.tokens):
            return self
        self._check_room()
        rest = Piece(self.next_id, piece, whole.author, tokens=whole.tokens[before:], request=whole.request)
        pieces = {
            one.id: replace(one, parent=rest.id) if one.parent == piece else one
            for one in self.pieces.values()
        }
        pieces[piece] = replace(whole, tokens=whole.tokens[:before])
        pieces[rest.id] = rest
        at = rest.id if self.at == piece else self.at
        return replace(self, pieces=_ordered(pieces), at=at, next_id=self.next_id + 1)

    # --- tending ---------------------------------------------------------------------------------------
    def walked(self, piece: int | None) -> TextTree:
        """The user stands somewhere else."""
        return replace(self, at=piece)

    def named(self, piece: int, name: str) -> TextTree:
        """With a name for a branch; “” takes it away."""
        return self._changed(replace(self.pieces[piece], name=name.strip()))

    def pruned(self, piece: int) -> TextTree:
        """Without a piece and all that goes on from it; who stood there stands at its parent."""
        gone = self.below(piece)
        at = self.pieces[piece].parent if self.at in gone else self.at
        return replace(self, pieces={k: v for k, v in self.pieces.items() if k not in gone}, at=at)

    def merged(self, ends: Iterable[int], between: str = "\n\n") -> TextTree:
        """With the texts that end in these pieces joined into one, as a new root; the user stands there.

        What they share stands once: the first text is whole, each later one adds what is its own. Without
        ends nothing changes.
        """
        told: set[int] = set()
        parts: list[str] = []
        for end in ends:
            own = [one for one in self.road(end) if one.id not in told]
            told.update(one.id for one in own)
            parts.append("".join(one.text for one in own))
        words = [part for part in parts if part]
        return self.typed(between.join(words), None) if words else self

    def _with(self, piece: Piece) -> TextTree:
        self._check_room()
        return TextTree({**self.pieces, piece.id: piece}, piece.id, self.next_id + 1)

    def _check_room(self) -> None:
        if len(self.pieces) >= MOST_PIECES:
            raise UserError(
                "This tree has as many branches as it can hold.", "Prune some, or begin a new one."
            )

    def _changed(self, piece: Piece) -> TextTree:
        return replace(self, pieces={**self.pieces, piece.id: piece})

    # --- keeping ---------------------------------------------------------------------------------------
    def to_json(self) -> str:
        """All of it, for a file."""
        return json.dumps(
            {
                "version": TREE_VERSION,
                "at": self.at,
                "next": self.next_id,
                "pieces": [_piece_json(piece) for piece in self.pieces.values()],
            },
            ensure_ascii=False,
            separators=(",", ":"),
        )

    @classmethod
    def from_json(cls, text: str) -> Self:
        """Read what `to_json` wrote.

        Raises:
            UserError: it is no tree, a damaged one, or one of a newer Quartet.
        """
        try:
            data: dict[str, Any] = json.loads(text, parse_constant=_refuse_constant)
            if int(data["version"]) > TREE_VERSION:
                raise UserError("This text was saved by a newer Quartet.", "Update Quartet to open it.")
            return cls._of(data)
        except (KeyError, TypeError, ValueError, AttributeError, OverflowError, RecursionError):
            raise UserError("This file holds no text tree, or a damaged one.") from None

    @classmethod
    def _of(cls, data: Mapping[str, Any]) -> Self:
        """Raises ValueError, TypeError, KeyError or AttributeError for what is no tree."""
        if len(data["pieces"]) > MOST_PIECES:
            raise ValueError("too many pieces")
        pieces = {piece.id: piece for piece in map(_piece_of, data["pieces"])}
        at = None if data["at"] is None else int(data["at"])
        tree = cls(_ordered(pieces), at, int(data["next"]))
        if len(pieces) < len(data["pieces"]) or (at is not None and at not in pieces):
            raise ValueError("a piece twice, or none where the user stands")
        if any(key >= tree.next_id for key in pieces):
            raise ValueError("a piece from the future")
        return tree


def _refuse_constant(name: str) -> None:
    """NaN and infinity are no probabilities."""
    raise ValueError(name)


def _ordered(pieces: Mapping[int, Piece]) -> dict[int, Piece]:
    """Parents before children, siblings by age. Raises ValueError when some hang on nothing."""
    children: dict[int | None, list[int]] = {}
    for piece in pieces.values():
        children.setdefault(piece.parent, []).append(piece.id)
    order = list(_walk(children))
    if len(order) != len(pieces):
        raise ValueError("pieces without a root")
    return {key: pieces[key] for key in order}


def _walk(children: Mapping[int | None, list[int]]) -> Iterator[int]:
    waiting = sorted(children.get(None, ()), reverse=True)
    while waiting:
        here = waiting.pop()
        yield here
        waiting += sorted(children.get(here, ()), reverse=True)


def _piece_json(piece: Piece) -> dict[str, Any]:
    told: dict[str, Any] = {"id": piece.id, "parent": piece.parent, "author": piece.author.value}
    if piece.name:
        told["name"] = piece.name
    if piece.author is Author.PERSON:
        return told | {"typed": piece.typed}
    told["tokens"] = [
        [
            token.id,
            token.text,
            round(token.probability, 6),
            round(token.chance, 6),
            [[a.id, a.text, round(a.probability, 6), round(a.chance, 6)] for a in token.alternatives],
        ]
        for token in piece.tokens
    ]
    if piece.request is not None:
        told["request"] = piece.request.to_json()
    return told


def _piece_of(told: dict[str, Any]) -> Piece:
    tokens = tuple(
        Token(
            int(number),
            str(text),
            float(probability),
            float(chance),
            tuple(Alternative(int(a), str(b), float(c), float(d)) for a, b, c, d in others),
        )
        for number, text, probability, chance, others in told.get("tokens", ())
    )
    return Piece(
        id=int(told["id"]),
        parent=None if told["parent"] is None else int(told["parent"]),
        author=Author(told["author"]),
        typed=str(told.get("typed", "")),
        tokens=tokens,
        request=Request.from_json(told["request"]) if "request" in told else None,
        name=str(told.get("name", "")),
    )
