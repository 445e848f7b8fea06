"""A paragraph of a document, and where it stands."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Words that belong together.

    Attributes:
        text: the words.
        heading: what they stand under; empty when that is not known.
        page: of a PDF, from 1; 0 when there are none.
    """

    text: str
    heading: str = ""
    page: int = 0
