"""Why a file is left out, in words for the report."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Reason(StrEnum):
    """Kinds of reasons, as they are counted."""

    EMPTY = "empty"
    DAMAGED = "damaged"
    OTHER_KIND = "other kind of file"
    TOO_SMALL = "too small"
    TOO_LARGE = "too large"
    TOO_NARROW = "too narrow"
    COPY = "copy"
    NEAR_COPY = "near copy"
    UNREADABLE = "unreadable"
    LOOP = "loop of links"
    BEYOND = "beyond the limit"


@dataclass(frozen=True, slots=True)
class Dropped:
    """One file that is left out.

    Attributes:
        path: relative to the folder that was looked through, with forward slashes.
        reason: its kind.
        why: a sentence.
        like: of a copy or near copy the path of the one that stays; else empty.
    """

    path: str
    reason: Reason
    why: str
    like: str = ""
