"""From which items of the gallery a prompt comes, so that what is painted from it descends from them."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass

from PySide6.QtCore import QObject

from studio.core.item import Item, ItemKind
from studio.ui.context import UiContext
from studio.ui.sending import prompt_of
from studio.ui.tabs.diffusion.document import DiffusionDocument

MOST = 500
"""Prompts that are remembered."""


@dataclass(frozen=True, slots=True)
class _Origin:
    parents: tuple[int, ...]
    words: frozenset[str]
    """As they were when they came."""


class PromptOrigins(QObject):
    """Goes by the words themselves: undo, other seeds and branches need nothing more.

    A prompt that is changed still comes from its text while half of the text's words are in it. A prompt that
    was taken from a painting and changed is a new version of that painting's words: what is made from it
    descends from the painting, so that the history of the words can be followed.
    """

    def __init__(self, context: UiContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._known: OrderedDict[str, _Origin] = OrderedDict()
        self._taken: OrderedDict[str, _Origin] = OrderedDict()
        """Words that came from a painting, which begets nothing until they are changed."""

    def remember(self, prompt: str, parents: tuple[int, ...]) -> None:
        """These words come from these items."""
        if parents and prompt:
            _put(self._known, prompt, _Origin(tuple(sorted(parents)), _words(prompt)))

    def take_words_of(self, item: Item) -> None:
        """The words of a kept painting are gone on from."""
        prompt = prompt_of(item)
        if prompt:
            _put(self._taken, prompt, _Origin((item.id,), _words(prompt)))

    def remember_item(self, item: Item) -> None:
        """A painting was opened: its words come from the texts among its parents."""
        if not item.parents or not prompt_of(item):
            return
        gallery = self._context.studio.gallery
        self._context.background.run(
            lambda: gallery.items(item.parents),
            lambda found: self.remember(
                prompt_of(item), tuple(one.id for one in found if one.kind is ItemKind.TEXT)
            ),
            owner=self,
        )

    def parents(self, prompt: str) -> tuple[int, ...]:
        """The items that a prompt comes from; none when somebody thought of it."""
        found = self._known.get(prompt.strip())
        return found.parents if found is not None else ()

    def follow(self, before: DiffusionDocument, now: DiffusionDocument) -> None:
        """The form says something else."""
        old, prompt = before.params.prompt.strip(), now.params.prompt.strip()
        if prompt in self._known or prompt == old:
            return
        found = (self._known.get(old), None if prompt in self._taken else self._taken.get(old))
        left = [origin for origin in found if origin is not None and _is_left(origin.words, prompt)]
        if left:
            parents = tuple(sorted({one for origin in left for one in origin.parents}))
            _put(self._known, prompt, _Origin(parents, left[-1].words))


def _put(known: OrderedDict[str, _Origin], prompt: str, origin: _Origin) -> None:
    known[prompt.strip()] = origin
    known.move_to_end(prompt.strip())
    while len(known) > MOST:
        known.popitem(last=False)


def _is_left(words: frozenset[str], prompt: str) -> bool:
    return bool(words) and 2 * len(words & _words(prompt)) >= len(words)


def _words(prompt: str) -> frozenset[str]:
    return frozenset(prompt.casefold().split())
