"""One drawing before it is a picture: what it is called, what style it has, and its SVG or its file."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

STYLES = ("fluent", "flat", "noto", "clipart", "own")


@dataclass(frozen=True, slots=True)
class Drawing:
    """A drawing of a source.

    Attributes:
        name: in words, lower case but for names of places and people (“red apple”, “flag: Chad”).
        keywords: other words for it; may be empty.
        style: one of STYLES.
        id: its place in the source, for reports (“noto/red-apple”).
        svg: the text of an SVG, for everything but pictures of one's own.
        file: a picture of one's own; one of the two is there.
        crop: whether what is empty around it is cut away (a drawing on a page, not one made as an icon).
    """

    name: str
    keywords: tuple[str, ...]
    style: str
    id: str
    svg: str = ""
    file: Path | None = None
    crop: bool = False


class DroppedError(Exception):
    """A drawing that cannot be used; the text says why, and is the same for all with the same reason."""
