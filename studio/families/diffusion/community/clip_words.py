"""CLIP's byte pair encoding: a word list that single files leave out, for all CLIPs have the same.

It comes with the program (`clip/merges.txt.gz`, MIT, see `clip/NOTICE`). No torch.
"""

from __future__ import annotations

import gzip
import json
from dataclasses import dataclass
from importlib.resources import files

START, END = "<|startoftext|>", "<|endoftext|>"
LAST_OF_WORD = "</w>"
MAX_WORDS_BYTES = 8 << 20
"""Of a list of words or merges; CLIP's have 0.9 and 0.5 MB."""


@dataclass(frozen=True, slots=True)
class WordList:
    """What texts are cut up by.

    Attributes:
        vocabulary: `vocab.json`: numbers by token.
        merges: `merges.txt`: the pairs that are joined, the most urgent first.
    """

    vocabulary: bytes
    merges: bytes

    def parsed(self) -> tuple[dict[str, int], list[tuple[str, str]]]:
        """Both, as the `tokenizers` library takes them.

        Raises:
            ValueError: they are damaged, or do not belong together.
        """
        if max(len(self.vocabulary), len(self.merges)) > MAX_WORDS_BYTES:
            raise ValueError("its list of words is far too long")
        try:
            vocabulary: object = json.loads(self.vocabulary)
            lines = self.merges.decode("utf-8").splitlines()
        except (ValueError, RecursionError):
            raise ValueError("its list of words is damaged") from None
        if not isinstance(vocabulary, dict) or not all(
            isinstance(word, str) and type(number) is int and 0 <= number < 1 << 24
            for word, number in vocabulary.items()
        ):
            raise ValueError("its list of words is none")
        if not {START, END} <= vocabulary.keys():
            raise ValueError("its list of words lacks the beginning and the end of a text")
        pairs = [tuple(line.split(" ")) for line in lines if line and not line.startswith("#version")]
        if any(len(pair) != 2 or "".join(pair) not in vocabulary for pair in pairs):
            raise ValueError("its list of words and its merges do not belong together")
        return vocabulary, [(pair[0], pair[1]) for pair in pairs]


def clip_words() -> WordList:
    """The list of every CLIP: 49,408 tokens."""
    packed = (files(__package__ or "") / "clip" / "merges.txt.gz").read_bytes()
    merges = gzip.decompress(packed)
    letters = _letters()
    joined = [line.replace(" ", "") for line in merges.decode("utf-8").splitlines()]
    tokens = (*letters, *(f"{letter}{LAST_OF_WORD}" for letter in letters), *joined, START, END)
    vocabulary = {token: number for number, token in enumerate(tokens)}
    return WordList(json.dumps(vocabulary, ensure_ascii=False).encode(), merges)


def _letters() -> list[str]:
    """A sign for each of the 256 bytes, printable ones for themselves, in the order of GPT-2's encoder."""
    printable = [
        *range(ord("!"), ord("~") + 1),
        *range(ord("¡"), ord("¬") + 1),
        *range(ord("®"), ord("ÿ") + 1),
    ]
    return [chr(byte) for byte in printable] + [chr(256 + n) for n in range(256 - len(printable))]
