"""What is sent from one place of the window to another: a kept picture, or one that is kept on the way."""

from __future__ import annotations

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


Sent: TypeAlias = Item | Unkept


def is_picture(sent: Sent) -> bool:
    """Whether it is one still picture, not a film."""
    return isinstance(sent, Unkept) or sent.kind is ItemKind.PICTURE


def is_kept(sent: Sent) -> bool:
    """Whether it lies in the gallery, and not in its trash."""
    return isinstance(sent, Item) and sent.trashed is None
