"""A gallery item: one thing that is kept, and how it came to be."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from studio.core.request import InputRef, Request


class ItemKind(StrEnum):
    """What kind of thing is kept."""

    PICTURE = "picture"
    ANIMATION = "animation"
    TEXT = "text"


@dataclass(frozen=True, slots=True)
class Item:
    """A row of the gallery.

    Attributes:
        id: number in the gallery's table; grows with time.
        kind: picture, animation or text.
        path: file, relative to the gallery folder, with forward slashes.
        sha256: of the file's bytes when it was saved.
        width, height: in pixels; of a text those of the page that is shown for it.
        name: what the user calls it; also the suggested file name when dragged out.
        synthetic: True for AI-made, False for what people dropped in.
        request: how to make it again; None for what came from outside.
        attachments: latents that belong to it, or the tree of a text, in the input store.
        parents: the items it descends from.
        created: with time zone.
        seconds: what it took to compute, 0 when unknown.
        device: where it was computed (“2-core CPU”).
        rating: 0 to 5 stars.
        trashed: when it was put into the trash; None while it is not there.
    """

    id: int
    kind: ItemKind
    path: str
    sha256: str
    width: int
    height: int
    size_bytes: int
    name: str
    synthetic: bool
    request: Request | None
    created: datetime
    seconds: float = 0.0
    device: str = ""
    rating: int = 0
    trashed: datetime | None = None
    parents: tuple[int, ...] = ()
    attachments: tuple[InputRef, ...] = ()
