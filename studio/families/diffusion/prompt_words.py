"""The words of a prompt as the sticker model reads them. No torch: the window completes words with it."""

from __future__ import annotations

import re
from collections.abc import Sequence

_NOISE = re.compile(r"[^\w]+", re.UNICODE)
_SILENT = frozenset(
    "a an the of and with in on at to for is are its his her their this that some very".split()  # noqa: SIM905
)
"""Words that no picture shows."""


def plain(prompt: str) -> str:
    """“A red Apple!” -> “red apple”: what is embedded, and what known phrases are found by."""
    return " ".join(words_of(prompt))


def words_of(prompt: str) -> Sequence[str]:
    """The words of a prompt in their order, small, without marks and without those that no picture shows."""
    words = _NOISE.sub(" ", prompt.casefold()).replace("_", " ").split()
    return [word for word in words if word not in _SILENT] or words
