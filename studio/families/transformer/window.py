"""Which tokens of a text the model sees, and in which portions it reads them.

Both follow from the prompt and the tokens behind it alone, so that a text that was stopped and goes on is
seen as if it had been written in one go.
"""

from __future__ import annotations

from collections.abc import Sequence

from studio.families.transformer.prompting import Prompt
from studio.families.transformer.readings import Portion

CHUNK = 64
"""Tokens of a prompt that are read at once; between two chunks a job can be stopped."""
LONG_PROMPT = 0.75
"""Of the context that remains of a prompt that does not fit."""
SLID = 0.5
"""Of the context behind the head that remains when the window slides."""
HEAD_SHARE = 0.5
"""Of the context that instructions and passages may take of a text that does not fit."""


class Window:
    """What the model sees of one text.

    Args:
        prompt: with the tokens that stand behind it already.
        context: most tokens that the model can see at once.

    Attributes:
        ids: the tokens in view.
        left_out: those of the prompt that never were, because it is too long.
        slides: how often it was full since the prompt.
        portions: how `ids` are read.
        avoided: tokens in view that the repetition penalty is about: those of the text, but not those of the
            head, from which words may be quoted.
    """

    def __init__(self, prompt: Prompt, context: int) -> None:
        self._context = context
        self._head = prompt.head if len(prompt.head) <= context * HEAD_SHARE else prompt.head[:1]
        self.slides = 0
        self.left_out: Sequence[int] = ()
        given = [*prompt.head, *prompt.rest]
        if len(given) < context:
            self._head_in_view = len(prompt.head)
            self._begin(given)
        else:
            behind = given[len(self._head) :]
            kept = max(1, int(context * LONG_PROMPT) - len(self._head))
            self.left_out = behind[:-kept]
            self._head_in_view = len(self._head)
            self._begin([*self._head, *behind[-kept:]])
        for token in prompt.begun:
            self.add(token)

    def add(self, token: int) -> bool:
        """One more token behind the others; gives whether the window slid: then the oldest are out of view,
        and all portions are new.
        """
        if len(self.ids) < self._context:
            self.ids.append(token)
            self.portions.append((token,))
            self.avoided.add(token)
            return False
        kept = max(1, int((self._context - len(self._head)) * SLID))
        self.slides += 1
        self._head_in_view = len(self._head)
        self._begin([*self._head, *[*self.ids, token][-kept:]])
        return True

    def _begin(self, ids: list[int]) -> None:
        self.ids = ids
        self.portions: list[Portion] = [tuple(ids[at : at + CHUNK]) for at in range(0, len(ids), CHUNK)]
        self.avoided = set(ids[self._head_in_view :])
