"""The labels by which a small painter learned its pictures. No torch: the window completes them."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

from safetensors import SafetensorError, safe_open

from studio.families.diffusion.prompt_words import plain, words_of

ARCHITECTURE = "small-painter"
METADATA = "small-painter"
"""The entry of a weights file's metadata under which the network stands in numbers, as JSON."""


class Labels:
    """What can be asked for by name, in the order of the network's table."""

    def __init__(self, labels: Sequence[str]) -> None:
        self.phrases = tuple(labels)
        self._rows = {plain(label): row for row, label in enumerate(labels, 1)}

    def row(self, prompt: str) -> int | None:
        """The row of a prompt that is a label, or has one among its words; 0 for no words; None: no label."""
        words = words_of(prompt)
        if not words:
            return 0
        return next((self._rows[text] for text in (plain(prompt), *words) if text in self._rows), None)

    def unknown(self, prompt: str) -> tuple[str, ...]:
        """The words of a prompt in which no label is named; none where one is: the others do no harm. Nor of
        a model without labels, which takes no words at all and says so.
        """
        lost = bool(self.phrases) and self.row(prompt) is None
        return tuple(dict.fromkeys(words_of(prompt))) if lost else ()

    def completions(self, beginning: str, limit: int = 8) -> tuple[str, ...]:
        """Labels for what is being typed: all of the prompt so far, or its last word."""
        start = plain(beginning)
        if not start:
            return ()
        return tuple(label for label in self.phrases if plain(label).startswith(start))[:limit]


def read_labels(weights: Path) -> Labels | None:
    """The labels of a small painter; None for another network, or one that cannot be read.

    Reads the header of its file: not on the UI thread.
    """
    try:
        with safe_open(weights, framework="np") as file:
            told = json.loads((file.metadata() or {}).get(METADATA, "null"))
        return None if told is None else Labels([str(label) for label in told["labels"]])
    except (SafetensorError, OSError, ValueError, KeyError, TypeError):
        return None
