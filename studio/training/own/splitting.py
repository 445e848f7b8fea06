"""What is kept from training: chosen by content, the same on every machine and in every order."""

from __future__ import annotations

from typing import Final

HELD_OUT: Final = 0.1


def is_held_out(sha256: str, share: float = HELD_OUT) -> bool:
    """Whether a picture or text is for judging only.

    Args:
        sha256: of its file, or of the first of a group that must stay together.
        share: in [0, 1], of all.
    """
    return int(sha256[:16], 16) < share * 2**64
