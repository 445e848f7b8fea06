"""How little is too little to learn from."""

from __future__ import annotations

from typing import Final

from studio.core.errors import UserError

FEWEST_PICTURES: Final = 8
"""Pictures without which there is nothing to learn."""
FEWEST_LETTERS: Final = 4_000
"""The same of texts."""


def check_pictures(name: str, count: int, left_out: str) -> None:
    """Refuse data with too few pictures.

    Args:
        name: of the data.
        count: of the pictures that are kept.
        left_out: how many were dropped for what, in words; may be empty.

    Raises:
        UserError: there are too few.
    """
    if count < FEWEST_PICTURES:
        told = f"; left out: {left_out}" if left_out else ""
        raise UserError(
            f"“{name}” has {count} pictures to learn from{told}.",
            f"Put at least {FEWEST_PICTURES} different ones there; hundreds are better.",
        )


def check_letters(name: str, letters: int) -> None:
    """Refuse data with too few words.

    Raises:
        UserError: there are too few.
    """
    if letters < FEWEST_LETTERS:
        raise UserError(
            f"“{name}” has {letters:,} letters of text to learn from.",
            f"Put .txt or .md files with at least {FEWEST_LETTERS:,} there; a book or more is better.",
        )
