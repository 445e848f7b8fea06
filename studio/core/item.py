"""A gallery item: one thing that is kept, and how it came to be."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from studio.core.foreign import ForeignSettings
from studio.core.request import InputRef, Request


class ItemKind(StrEnum):
    """What kind of thing is kept."""

    PICTURE = "picture"
    ANIMATION = "animation"
    TEXT = "text"
    LATENT = "latent"
    """A point in a model's latent space, with the picture it gives."""
    DIRECTION = "direction"
    """A way through a latent space, with a picture of what it does."""
    TRAJECTORY = "trajectory"
    """All steps of a diffusion, from noise to picture."""


NUMBERS = frozenset({ItemKind.LATENT, ItemKind.DIRECTION, ItemKind.TRAJECTORY})
"""Kinds that are kept as numbers, with a picture that stands for them."""


class Label(StrEnum):
    """Colours that people sort by; what they stand for is everybody's own."""

    NONE = ""
    RED = "red"
    ORANGE = "orange"
    YELLOW = "yellow"
    GREEN = "green"
    BLUE = "blue"
    PURPLE = "purple"


@dataclass(frozen=True, slots=True)
class Item:
    """A row of the gallery.

    Attributes:
        id: number in the gallery's table; grows with time.
        kind: picture, animation, text, latent, direction or trajectory.
        path: file, relative to the gallery folder, with forward slashes.
        sha256: of the file's bytes when it was saved.
        width, height: in pixels; of a text those of the page that is shown for it; of a latent, a
            direction or a trajectory those of its picture.
        name: what the user calls it; also the suggested file name when dragged out.
        synthetic: True for AI-made, False for what people dropped in.
        request: how to make it again; None for what came from outside.
        attachments: latents that belong to it, or the tree of a text, in the input store.
        parents: the items it descends from.
        created: when it was made, with time zone; of what came from elsewhere as far as that is known.
        seconds: what it took to compute, 0 when unknown.
        device: where it was computed (“2-core CPU”).
        rating: 0 to 5 stars.
        trashed: when it was put into the trash; None while it is not there.
        label: its colour.
        note: what somebody wrote about it.
        tags: in alphabetical order.
        told: what another program wrote into it; None for ours and for plain photographs.
        brought: when it came in from elsewhere; None for what was made here.
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
    label: Label = Label.NONE
    note: str = ""
    tags: tuple[str, ...] = ()
    told: ForeignSettings | None = None
    brought: datetime | None = None

    @property
    def tool(self) -> str:
        """The other program that made it; empty for ours and for plain photographs."""
        return "" if self.told is None else self.told.tool
