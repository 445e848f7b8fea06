"""The words a sticker model knows without a text encoder. No torch: the window completes prompts with them.

A table of names (“red apple”) and of single words, each with its MiniLM embedding, in `words.safetensors`
beside the weights. A prompt that is a known name is read as the name; any other is read word by word.
"""

from __future__ import annotations

import json
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any, cast

import numpy as np
import numpy.typing as npt
import safetensors.numpy
from safetensors import SafetensorError

from studio.core.errors import UserError
from studio.families.diffusion.prompt_words import plain, words_of

FILE = "words.safetensors"
_METADATA = "known_words"
_LARGEST_FILE = 64 << 20
EMBEDDING = 384

Embeddings = npt.NDArray[np.float32]


@dataclass(frozen=True, eq=False)
class KnownWords:
    """What a model knows by heart.

    Attributes:
        phrases: whole names, plain, sorted.
        vocabulary: single words, sorted.
        sentences: (len(phrases), EMBEDDING), of length 1 each.
        words: (len(vocabulary), EMBEDDING), of length 1 each.
        names: the phrases as people write them (“money with wings” for “money wings”), for completion, in
            any order; left out, the phrases themselves.
    """

    phrases: tuple[str, ...]
    vocabulary: tuple[str, ...]
    sentences: Embeddings
    words: Embeddings
    names: tuple[str, ...] = ()

    def sentence(self, prompt: str) -> Embeddings | None:
        """The embedding (EMBEDDING,) of a prompt that is a known name, else None."""
        place = self._phrase_places.get(plain(prompt))
        return None if place is None else self.sentences[place]

    def word(self, word: str) -> Embeddings | None:
        """The embedding (EMBEDDING,) of a single known word, else None."""
        place = self._word_places.get(word)
        return None if place is None else self.words[place]

    def unknown(self, prompt: str) -> tuple[str, ...]:
        """The words of a prompt that are not known, each once; none for a known name."""
        if plain(prompt) in self._phrase_places:
            return ()
        return tuple(dict.fromkeys(word for word in words_of(prompt) if word not in self._word_places))

    def completions(self, beginning: str, limit: int = 8) -> tuple[str, ...]:
        """Known names and words for what is being typed, names that begin so first.

        Args:
            beginning: all of the prompt so far, or its last word.
        """
        start = " ".join(beginning.casefold().split())
        if not start:
            return ()
        found = [*_beginning(self._names, start), *_beginning(self.vocabulary, start)]
        found += [name for name in self._names if f" {start}" in name]
        return tuple(dict.fromkeys(found))[:limit]

    @cached_property
    def _names(self) -> tuple[str, ...]:
        return tuple(sorted(self.names or self.phrases))

    @cached_property
    def _phrase_places(self) -> dict[str, int]:
        return {name: place for place, name in enumerate(self.phrases)}

    @cached_property
    def _word_places(self) -> dict[str, int]:
        return {word: place for place, word in enumerate(self.vocabulary)}


def read_known_words(folder: Path) -> KnownWords | None:
    """The table of the model in `folder`; None for a model without one.

    Raises:
        UserError: it is damaged.
    """
    path = folder / FILE
    try:
        if path.stat().st_size <= _LARGEST_FILE:
            return _known(path.read_bytes())
    except FileNotFoundError:
        return None
    except OSError as error:
        raise UserError(f"“{path}” cannot be read: {error.strerror or error}.") from None
    except (SafetensorError, ValueError, KeyError, TypeError, RecursionError):
        pass
    raise UserError(f"“{path}” is damaged.", "Fetch the model again, or install Quartet again.")


def write_known_words(known: KnownWords, folder: Path) -> None:
    """Write the table into a model's folder, in half precision; the same table gives the same bytes.

    Raises:
        OSError: it cannot be written.
    """
    arrays = {"sentences": known.sentences.astype(np.float16), "words": known.words.astype(np.float16)}
    texts = {"phrases": known.phrases, "vocabulary": known.vocabulary, "names": known.names}
    data = safetensors.numpy.save(arrays, {_METADATA: json.dumps(texts, ensure_ascii=False)})
    part = folder / f".{FILE}.part"
    part.write_bytes(data)
    part.replace(folder / FILE)


def _known(data: bytes) -> KnownWords:
    arrays, texts = safetensors.numpy.load(data), _texts(data)
    known = KnownWords(
        phrases=tuple(map(str, texts["phrases"])),
        vocabulary=tuple(map(str, texts["vocabulary"])),
        sentences=arrays["sentences"].astype(np.float32),
        words=arrays["words"].astype(np.float32),
        names=tuple(map(str, texts.get("names", ()))),
    )
    shapes = (len(known.phrases), EMBEDDING), (len(known.vocabulary), EMBEDDING)
    if (known.sentences.shape, known.words.shape) != shapes:
        raise ValueError("words and embeddings do not fit")
    return known


def _beginning(texts: Sequence[str], start: str) -> list[str]:
    """Those of sorted texts that begin so, the shortest first."""
    first = bisect_left(texts, start)
    found: list[str] = []
    for text in texts[first:]:
        if not text.startswith(start):
            break
        found.append(text)
    return sorted(found, key=lambda text: (len(text), text))


def _texts(data: bytes) -> dict[str, list[str]]:
    length = int.from_bytes(data[:8], "little")
    header = cast("dict[str, Any]", json.loads(data[8 : 8 + length]))
    return cast("dict[str, list[str]]", json.loads(header["__metadata__"][_METADATA]))
