"""What is sent from one place of the window to another: a kept thing, or one that is kept on the way."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias

from studio.core.item import Item, ItemKind
from studio.core.request import Request


@dataclass(frozen=True, slots=True)
class Unkept:
    """A picture that is in no gallery yet; it is made in full and kept before it is sent.

    Attributes:
        request: makes it.
        parents: gallery items it descends from.
        output: which of the request's pictures it is.
    """

    request: Request
    parents: tuple[int, ...] = ()
    output: int = 0


@dataclass(frozen=True, slots=True)
class UnkeptText:
    """A text, or a part of one, that is in no gallery yet; it is kept before it is sent.

    Attributes:
        text: its words.
        keep: keeps it and gives its item; called in the background, may raise `UserError`.
    """

    text: str
    keep: Callable[[], Item]


Sent: TypeAlias = Item | Unkept | UnkeptText


def is_picture(sent: Sent) -> bool:
    """Whether it is one still picture, no film and no text."""
    return isinstance(sent, Unkept) or (isinstance(sent, Item) and sent.kind is ItemKind.PICTURE)


def is_text(sent: Sent) -> bool:
    """Whether it is a text. The words of a kept one are in its file: `Gallery.text`, in the background."""
    return isinstance(sent, UnkeptText) or (isinstance(sent, Item) and sent.kind is ItemKind.TEXT)


def is_kept(sent: Sent) -> bool:
    """Whether it lies in the gallery, and not in its trash."""
    return isinstance(sent, Item) and sent.trashed is None


def prompt_of(sent: Sent) -> str:
    """The words that a picture or film was made from; empty when it was made from none, and for a text."""
    if is_text(sent):
        return ""
    request = sent.request if isinstance(sent, (Item, Unkept)) else None
    said = request.params.get("prompt", "") if request is not None else ""
    return said.strip() if isinstance(said, str) else ""
