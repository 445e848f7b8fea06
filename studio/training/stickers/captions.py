"""What is said of each sticker, in several ways, as embeddings: made once, then drawn from.

A sticker has a name (“red apple”), keywords (“fruit”), perhaps a main colour, and a style. One caption is
drawn each time it is learned from: its name as one sentence or as the mean of its words, with its colour
before it, or one of its keywords alone. So known words are understood in any company, and a prompt can be
read without a text encoder as well: by the mean of its words.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

import torch
from torch import Tensor

from studio.families.diffusion.prompt_words import plain, words_of
from studio.families.diffusion.sticker_network import WORDS

NO_WORD = -1
KEYWORDS = 12
"""As many keywords of a sticker are kept."""
SHARES = {"name": 0.45, "coloured": 0.2, "bag": 0.2, "keyword": 0.15}
"""How often a caption is of which kind."""
Embed = Callable[[Sequence[str]], Tensor]
"""Sentences -> (n, EMBEDDING), of length 1 each."""


@dataclass(frozen=True)
class Said:
    """What is said of one sticker; recoloured ones are always called by their colour."""

    name: str
    coloured: str | None
    keywords: tuple[str, ...]


@dataclass(frozen=True, eq=False)
class Captions:
    """The captions of n stickers over tables of phrases and words.

    Attributes:
        phrases: every name, plain, in the order of `sentences`.
        vocabulary: every word, in the order of `words`.
        sentences: (len(phrases), EMBEDDING).
        words: (len(vocabulary), EMBEDDING).
        words_in: (len(phrases), WORDS), rows of `words`, or NO_WORD.
        name, coloured: (n,), rows of `sentences`; those without a colour have their name twice.
        keywords: (n, KEYWORDS), rows of `words`, or NO_WORD.
    """

    phrases: tuple[str, ...]
    vocabulary: tuple[str, ...]
    sentences: Tensor
    words: Tensor
    words_in: Tensor
    name: Tensor
    coloured: Tensor
    keywords: Tensor

    def draw(self, chosen: Tensor, random: torch.Generator) -> tuple[Tensor, Tensor]:
        """One caption for each of the stickers `chosen` (k,): (k, EMBEDDING), (k, WORDS, EMBEDDING)."""
        kind = torch.multinomial(torch.tensor(list(SHARES.values())), len(chosen), True, generator=random)
        phrase = torch.where(kind == 1, self.coloured[chosen], self.name[chosen])
        rows = self.words_in[phrase]
        one = self._keyword(chosen, random)
        alone = (kind == 3) & (one >= 0)
        rows = torch.where(
            alone[:, None], torch.nn.functional.pad(one[:, None], (0, WORDS - 1), value=-1), rows
        )
        words = self.of_rows(rows)
        # Half of the coloured ones are read word by word, as they are when no text encoder is at hand.
        apart = (kind == 2) | alone | ((kind == 1) & (torch.rand(len(chosen), generator=random) < 0.5))
        sentence = torch.where(apart[:, None], bag(words), self.sentences[phrase])
        return sentence, words

    def of_rows(self, rows: Tensor) -> Tensor:
        """Rows of `words` (k, WORDS) -> their embeddings, zeros for NO_WORD."""
        return self.words[rows.clamp(min=0)] * (rows >= 0)[..., None]

    def _keyword(self, chosen: Tensor, random: torch.Generator) -> Tensor:
        rows = self.keywords[chosen]
        many = (rows >= 0).sum(1)
        place = (torch.rand(len(chosen), generator=random) * many.clamp(min=1)).long()
        return rows.gather(1, place[:, None])[:, 0]


def bag(words: Tensor) -> Tensor:
    """The mean of words (k, WORDS, EMBEDDING) at length 1: a sentence read word by word."""
    return torch.nn.functional.normalize(words.sum(1), dim=1)


def write_captions(said: Sequence[Said], embed: Embed) -> Captions:
    """Number the phrases and words, and embed each once."""
    phrases = _numbered(text for one in said for text in (one.name, one.coloured or one.name))
    spoken = (word for text in phrases for word in words_of(text))
    keys = (word for one in said for word in one.keywords)
    vocabulary = _numbered([*spoken, *keys])
    return Captions(
        phrases=tuple(phrases),
        vocabulary=tuple(vocabulary),
        sentences=embed(list(phrases)),
        words=embed(list(vocabulary)),
        words_in=_table([words_of(text) for text in phrases], vocabulary, WORDS),
        name=torch.tensor([phrases[one.name] for one in said]),
        coloured=torch.tensor([phrases[one.coloured or one.name] for one in said]),
        keywords=_table([one.keywords for one in said], vocabulary, KEYWORDS),
    )


def said_of(name: str, keywords: Iterable[str], colour: str | None, recoloured: bool) -> Said:
    """What is said of a sticker of that name.

    Args:
        colour: its main colour, if it has one.
        recoloured: that colour is not the one that was drawn: it is always told.
    """
    called = plain(name)
    coloured = f"{colour} {called}" if colour is not None and colour not in called.split() else None
    known = dict.fromkeys(plain(word) for word in keywords)
    single = tuple(word for word in known if word and " " not in word and not word.isdigit())[:KEYWORDS]
    return Said(coloured or called, None, ()) if recoloured else Said(called, coloured, single)


def _numbered(texts: Iterable[str]) -> dict[str, int]:
    return {text: number for number, text in enumerate(dict.fromkeys(texts))}


def _table(rows: Sequence[Sequence[str]], numbers: dict[str, int], width: int) -> Tensor:
    table = torch.full((len(rows), width), NO_WORD)
    for row, words in enumerate(rows):
        found = [numbers[word] for word in words[:width]]
        table[row, : len(found)] = torch.tensor(found, dtype=torch.int64)
    return table
