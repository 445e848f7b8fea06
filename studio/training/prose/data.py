"""The library as a training sees it: tokens in one long row, an own vocabulary, and what is held out."""

from __future__ import annotations

import hashlib
import json
import threading
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from tokenizers import Tokenizer, decoders, models, pre_tokenizers, trainers

from studio.core.errors import CancelledError
from studio.training.prose.books import Work, from_folder, from_registries

VOCABULARY = 4096
END = "<|endoftext|>"
"""Stands between two works; a text begins after it."""
PASSAGE = 4_000
"""Characters: a work is held out in passages of about this length ..."""
HELD_OUT = 50
"""... one in so many, chosen by its own words: the same whenever the data is made."""


@dataclass(frozen=True, eq=False)
class ProseData:
    """Words to learn from, and words to be judged by.

    Attributes:
        tokenizer: the vocabulary, learned from the first alone.
        learned: int64 tokens.
        held_out: passages as text; none of them is in `learned`.
        works: name -> characters.
        digest: sha256 of all paragraphs in order: which data a model was trained on.
    """

    tokenizer: Tokenizer
    learned: np.ndarray
    held_out: tuple[str, ...]
    works: dict[str, int]
    digest: str


def open_prose(cache: Path, data: Path | None = None, cancel: threading.Event | None = None) -> ProseData:
    """The library of the registries, or the text files of `data`.

    Raises:
        UserError: something cannot be fetched or read.
        CancelledError: `cancel` was set.
    """
    return prose_of(open_works(cache, data, cancel))


def open_works(cache: Path, data: Path | None = None, cancel: threading.Event | None = None) -> list[Work]:
    """The same as works, before anything is made of them; raises as `open_prose`."""
    cancel = cancel or threading.Event()
    works = from_registries(cache / "downloads", cancel) if data is None else from_folder(data)
    if cancel.is_set():
        raise CancelledError
    return works


def prose_of(works: Sequence[Work], vocabulary: int | Tokenizer = VOCABULARY) -> ProseData:
    """Split, make the vocabulary, and turn into tokens.

    Args:
        vocabulary: how many entries it has at most; or one that is there already.
    """
    learned, held_out = split(works)
    tokenizer = train_tokenizer(learned, vocabulary) if isinstance(vocabulary, int) else vocabulary
    rows = tokenizer.encode_batch([END + text for text in learned])
    tokens = np.concatenate([np.asarray(row.ids, np.int64) for row in rows])
    sizes: dict[str, int] = {}
    for work in works:
        sizes[work.name] = sizes.get(work.name, 0) + len(work.text)
    return ProseData(tokenizer, tokens, held_out, sizes, digest_of(works))


def digest_of(works: Iterable[Work]) -> str:
    """sha256 of all paragraphs in order: which data it is."""
    return hashlib.sha256(json.dumps([work.paragraphs for work in works]).encode()).hexdigest()


def split(works: Iterable[Work]) -> tuple[list[str], tuple[str, ...]]:
    """Texts to learn from, which end where something is held out, and the passages that are."""
    learned: list[str] = []
    held_out: list[str] = []
    for work in works:
        stretch: list[str] = []
        for passage in _passages(work.paragraphs):
            if _is_held_out(passage):
                held_out.append(passage)
                learned += ["\n\n".join(stretch)] if stretch else []
                stretch = []
            else:
                stretch.append(passage)
        learned += ["\n\n".join(stretch)] if stretch else []
    if not held_out:  # a library of a few pages: its last passage judges
        *stretches, last = learned
        kept, _, judged = last.rpartition("\n\n")
        return ([*stretches, kept], (judged,)) if kept else (learned, ())
    return learned, tuple(held_out)


def train_tokenizer(texts: Iterable[str], vocabulary: int = VOCABULARY) -> Tokenizer:
    """Byte-pair encoding over bytes (arXiv 1508.07909; GPT-2), so that any text can be written down."""
    tokenizer = Tokenizer(models.BPE())
    tokenizer.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    tokenizer.decoder = decoders.ByteLevel()
    trainer = trainers.BpeTrainer(
        vocab_size=vocabulary,
        special_tokens=[END],
        initial_alphabet=pre_tokenizers.ByteLevel.alphabet(),
        show_progress=False,
    )
    tokenizer.train_from_iterator(texts, trainer)
    return tokenizer


def _passages(paragraphs: Sequence[str]) -> Iterable[str]:
    passage: list[str] = []
    for paragraph in paragraphs:
        passage.append(paragraph)
        if sum(map(len, passage)) >= PASSAGE:
            yield "\n\n".join(passage)
            passage = []
    if passage:
        yield "\n\n".join(passage)


def _is_held_out(passage: str) -> bool:
    return int(hashlib.sha256(passage.encode()).hexdigest()[:8], 16) % HELD_OUT == 0
