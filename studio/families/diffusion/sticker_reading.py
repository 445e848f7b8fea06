"""How the sticker model reads a prompt: by the table that it knows by heart, or by the text encoder."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

import numpy as np
import numpy.typing as npt
from torch import Tensor

from studio.core.errors import UserError
from studio.families.diffusion.known_words import EMBEDDING, Embeddings, KnownWords
from studio.families.diffusion.params import Reading
from studio.families.diffusion.prompt_words import plain, words_of

MOST_WORDS = 8
"""As many words of a prompt are looked at one by one."""
STRAY = 0.3
"""Length of the chance that full variety adds to a sentence's embedding: as much as in training."""
_VARIETY = 0x5A21
"""Sets the chance of variety apart from the noise of the same seed."""
_REMEDY = "Choose other words, or fetch the pack “minilm”, which reads any words."


class SentenceReader(Protocol):
    """The text encoder."""

    def encode(self, sentences: Sequence[str]) -> Tensor:
        """(n, EMBEDDING), each of length 1."""
        ...


@dataclass(frozen=True, eq=False)
class Said:
    """A prompt as the network reads it.

    Attributes:
        sentence: (EMBEDDING,), of length 1.
        words: (n, EMBEDDING), n at most `MOST_WORDS`, of length 1 each.
        labels: the n words themselves.
    """

    sentence: Embeddings
    words: Embeddings
    labels: tuple[str, ...]


def read_prompt(
    prompt: str, reading: Reading, known: KnownWords, reader: Callable[[], SentenceReader]
) -> Said | None:
    """What a prompt says; None when it has no words.

    A whole known name is read from the table whoever reads, so that it always gives the same picture.

    Args:
        reader: gives the text encoder, and is asked only when it is needed.

    Raises:
        UserError: a word is not in the table, and only the table was to be read.
    """
    words = words_of(prompt)
    if not words:
        return None
    sentence = known.sentence(prompt)
    if sentence is None and reading is Reading.READER:
        return _read_by(reader(), plain(prompt), words[:MOST_WORDS], known)
    if unknown := known.unknown(prompt):
        raise _not_known(unknown)
    found = [(word, embedding) for word in words if (embedding := known.word(word)) is not None]
    if sentence is None:
        sentence = unit(np.sum([embedding for _, embedding in found], axis=0))
    return _said(sentence, found[:MOST_WORDS])


def with_variety(sentence: Embeddings, variety: float, seed: int) -> Embeddings:
    """The sentence, meant a little differently for every seed (conditioning augmentation, arXiv 1612.03242,
    section 3.2, here on the embedding itself): a step of length `STRAY` · variety in a random direction, and
    back to length 1.
    """
    if variety == 0:
        return sentence
    drawn = np.random.default_rng((seed, _VARIETY)).standard_normal(len(sentence), np.float32)
    return unit(sentence + np.float32(STRAY * variety) * unit(drawn))


def unit(vector: npt.NDArray[Any]) -> Embeddings:
    """The same direction, of length 1."""
    return (vector / np.linalg.norm(vector)).astype(np.float32)


def _read_by(reader: SentenceReader, sentence: str, words: Sequence[str], known: KnownWords) -> Said:
    """Words that the table has are taken from it, so that they are what the model was trained with."""
    unknown = [word for word in dict.fromkeys(words) if known.word(word) is None]
    encoded = reader.encode([sentence, *unknown]).float().cpu().numpy()
    read = dict(zip(unknown, encoded[1:], strict=True))
    found = [(word, read[word] if (one := known.word(word)) is None else one) for word in words]
    return _said(encoded[0], found)


def _said(sentence: Embeddings, found: Sequence[tuple[str, Embeddings]]) -> Said:
    words = np.zeros((len(found), EMBEDDING), np.float32)
    for row, (_, embedding) in enumerate(found):
        words[row] = embedding
    return Said(sentence, words, tuple(word for word, _ in found))


def _not_known(words: Sequence[str]) -> UserError:
    named = ", ".join(f"“{word}”" for word in words)
    if len(words) == 1:
        return UserError(f"{named} is a word that this model does not know by heart.", _REMEDY)
    return UserError(f"{named} are words that this model does not know by heart.", _REMEDY)
