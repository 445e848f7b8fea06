"""From a place in the tree to what the model is asked, and the turns of a conversation. No Qt here."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from studio.core.events import Token
from studio.core.params import SEED_LIMIT
from studio.core.request import ModelRef, Request
from studio.core.text_tree import Author, Piece
from studio.families.transformer.params import (
    FAMILY,
    LONGEST_PROMPT,
    PROMPTS,
    WRITE,
    Form,
    Message,
    PromptParams,
    WriteParams,
)
from studio.ui.tabs.text.document import TextDocument

TURN = "\n\n"
"""Between the turns of a conversation; it belongs to what the person typed."""


@dataclass(frozen=True, slots=True)
class Turn:
    """What one side said in one go."""

    author: Author
    pieces: tuple[Piece, ...]

    @property
    def text(self) -> str:
        """Its words."""
        return "".join(piece.text for piece in self.pieces)


def turns_of(road: Sequence[Piece]) -> tuple[Turn, ...]:
    """The turns of a conversation: pieces of one author that follow each other."""
    turns: list[Turn] = []
    for piece in road:
        if turns and turns[-1].author is piece.author:
            turns[-1] = Turn(piece.author, (*turns[-1].pieces, piece))
        else:
            turns.append(Turn(piece.author, (piece,)))
    return tuple(turns)


def params_for(document: TextDocument, piece: int | None) -> WriteParams:
    """What makes the model go on behind a piece of the tree."""
    road = document.tree.road(piece) if piece is not None else ()
    if document.is_chat:
        return _chat_params(document, road)
    told, begun = _begun(road, document.model)
    prompt = "".join(one.text for one in told)[-LONGEST_PROMPT:]
    return replace(document.params, prompt=prompt, begun=begun, count=document.params.count)


def request_for(document: TextDocument, params: WriteParams) -> Request:
    """The request that does it.

    Raises:
        UserError: a value does not fit.
    """
    assert document.model is not None
    return Request.make(FAMILY, WRITE.name, document.model, document.seed, params)


def one_of(request: Request, index: int) -> Request:
    """The request that writes only continuation number `index`: it has a seed of its own."""
    params = replace(request.params_as(WriteParams), count=1)
    return request.with_params(params).with_seed((request.seed + index) % SEED_LIMIT)


def prompts_request(model: ModelRef, seed: int, idea: str, count: int = 6) -> Request:
    """The request for sticker prompts about an idea."""
    return Request.make(FAMILY, PROMPTS.name, model, seed, PromptParams(idea=idea[:2000], count=count))


def _begun(road: Sequence[Piece], model: ModelRef | None) -> tuple[list[Piece], tuple[int, ...]]:
    """The pieces that are told as text, and the ids of what this very model wrote behind them."""
    told, tokens = list(road), list[Token]()
    while told and _wrote(told[-1], model):
        tokens = [*told.pop().tokens, *tokens]
    return told, tuple(token.id for token in tokens)


def _wrote(piece: Piece, model: ModelRef | None) -> bool:
    by = piece.request.model if piece.request is not None else None
    return piece.author is Author.MODEL and by is not None and by == model


def _chat_params(document: TextDocument, road: Sequence[Piece]) -> WriteParams:
    turns = turns_of(road)
    begun: tuple[int, ...] = ()
    if turns and turns[-1].author is Author.MODEL:
        # the answer goes on; one that another model began is told as a message, and gets a new answer
        told, begun = _begun(turns[-1].pieces, document.model)
        turns = turns if told else turns[:-1]
        begun = () if told else begun
    said = turns[-1].text.strip() if turns and turns[-1].author is Author.PERSON else ""
    earlier = turns[:-1] if turns and turns[-1].author is Author.PERSON else turns
    messages = tuple(Message(turn.author, turn.text.strip()) for turn in earlier)
    return replace(
        document.params, form=Form.CHAT, prompt=said[-LONGEST_PROMPT:], messages=messages, begun=begun
    )
