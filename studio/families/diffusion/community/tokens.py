"""Cuts a prompt into the tokens of CLIP. No torch."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from tokenizers import Regex, Tokenizer, normalizers, pre_tokenizers
from tokenizers.models import BPE

from studio.families.diffusion.community.clip_words import END, LAST_OF_WORD, START, WordList

MOST_CHUNKS = 8
_PIECES = r"<\|startoftext\|>|<\|endoftext\|>|'s|'t|'re|'ve|'m|'ll|'d|[\p{L}]+|[\p{N}]|[^\s\p{L}\p{N}]+"


@dataclass(frozen=True, slots=True)
class Word:
    """A word of a prompt as the model reads it, and its tokens among those of the prompt."""

    text: str
    tokens: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Prompt:
    """A prompt in tokens, without beginning and end."""

    tokens: tuple[int, ...]
    words: tuple[Word, ...]


class ClipTokens:
    """CLIP's tokenizer (github.com/openai/CLIP, simple_tokenizer.py), on the `tokenizers` library.

    Raises:
        ValueError: the list of words is damaged.
    """

    def __init__(self, words: WordList) -> None:
        vocabulary, merges = words.parsed()
        self.start, self.end = vocabulary[START], vocabulary[END]
        self.size = max(vocabulary.values()) + 1
        model = BPE(
            vocab=vocabulary,
            merges=merges,
            continuing_subword_prefix="",
            end_of_word_suffix=LAST_OF_WORD,
            fuse_unk=False,
            unk_token=END,
        )
        self._tokenizer = Tokenizer(model)
        self._tokenizer.normalizer = normalizers.Sequence(
            [normalizers.NFC(), normalizers.Replace(Regex(r"\s+"), " "), normalizers.Lowercase()]
        )
        self._tokenizer.pre_tokenizer = pre_tokenizers.Sequence(
            [
                pre_tokenizers.Split(Regex(_PIECES), behavior="removed", invert=True),
                pre_tokenizers.ByteLevel(add_prefix_space=False),
            ]
        )

    def read(self, prompt: str) -> Prompt:
        """The tokens of a prompt, and which of them make a word."""
        encoded = self._tokenizer.encode(prompt, add_special_tokens=False)
        words: list[Word] = []
        begun = 0
        for place, token in enumerate(encoded.tokens):
            if token.endswith(LAST_OF_WORD) or place == len(encoded.tokens) - 1:
                span = encoded.offsets[begun][0], encoded.offsets[place][1]
                text = prompt[slice(*span)].strip() if len(prompt) >= span[1] else token
                words.append(Word(text or token, tuple(range(begun, place + 1))))
                begun = place + 1
        return Prompt(tuple(encoded.ids), tuple(words))

    def chunks(self, tokens: Sequence[int], positions: int, pad: int, at_least: int = 1) -> list[list[int]]:
        """Rows of `positions` tokens, each with a beginning, an end and filling, as an encoder reads them.

        A prompt longer than one row goes on in the next; what is beyond `MOST_CHUNKS` rows is left away.
        """
        room = positions - 2
        rows = [list(tokens[at : at + room]) for at in range(0, max(len(tokens), 1), room)][:MOST_CHUNKS]
        rows += [[] for _ in range(at_least - len(rows))]
        return [[self.start, *row, self.end, *[pad] * (room - len(row))] for row in rows]
