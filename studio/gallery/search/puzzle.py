"""What of a search cannot be understood."""

from __future__ import annotations


class Puzzle(ValueError):  # noqa: N818 - it is no failure: the rest of the search goes on
    """A value that does not fit its key; its text is a sentence for people."""
