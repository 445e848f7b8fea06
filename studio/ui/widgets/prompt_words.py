"""What a prompt field finds out about its text: what may complete it, and where words lie."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

Completions = Callable[[str], Sequence[str]]
"""The beginning of a name or word -> known ones that begin so, the best first."""

SHORTEST = 2
"""Letters of a word from which on it is completed."""
MOST = 8
"""Completions that are offered."""
_WORD = re.compile(r"\w+(?:['’-]\w+)*", re.UNICODE)
_CLAUSE_ENDS = ",;.\n|"


@dataclass(frozen=True, slots=True)
class Completion:
    """A known name, and where in the prompt what it completes begins."""

    text: str
    start: int


def completions_at(prompt: str, at: int, known: Completions) -> list[Completion]:
    """What may stand where the cursor is, whole phrases first.

    “a red ap” asks for names that begin with “a red ap”, then “red ap”, then “ap”. Nothing is offered in the
    middle of a word, for a short beginning, or when it is there already.

    Args:
        prompt: all of it.
        at: where the cursor is, in [0, len(prompt)].
        known: asked once for each beginning.
    """
    if at < len(prompt) and (prompt[at].isalnum() or prompt[at] == "_"):
        return []
    clause = max(prompt.rfind(end, 0, at) for end in _CLAUSE_ENDS) + 1
    words = [word.start() for word in _WORD.finditer(prompt, clause, at)]
    if not words or at - words[-1] < SHORTEST or not prompt[at - 1].isalnum():
        return []
    found: dict[str, Completion] = {}
    for start in words:
        beginning = prompt[start:at]
        for text in known(beginning):
            if text.casefold() != beginning.casefold():
                found.setdefault(text, Completion(text, start))
    return list(found.values())[:MOST]


def places_of(words: Sequence[str], prompt: str, at: int | None = None) -> list[tuple[int, int]]:
    """Where these words lie in a prompt: (start, length) each; the one being typed at `at` is left out."""
    wanted = {word.casefold() for word in words}
    found = [word for word in _WORD.finditer(prompt) if _holds(word.group(), wanted)]
    return [(word.start(), len(word.group())) for word in found if word.end() != at]


def _holds(word: str, wanted: set[str]) -> bool:
    plain = word.casefold()
    return plain in wanted or any(part in wanted for part in re.split(r"\W+", plain))
