"""Text to tokens and back, on the `tokenizers` library.

Two ways of writing bytes as tokens are about. Byte-level BPE (Radford et al. 2019, section 2.2) gives each of
the 256 bytes a letter of its own; SentencePiece (arXiv 1808.06226) writes a space as “▁”, and bytes of
characters that it does not know as “<0x0A>”.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from functools import cache
from threading import Lock
from typing import Any, cast

from tokenizers import AddedToken, Tokenizer

from studio.core.errors import UserError
from studio.families.transformer.model_file import Marks, ModelTexts

BEGINNINGS = ("<s>", "<bos>", "<|begin_of_text|>", "<|startoftext|>", "<|endoftext|>")
"""Names by which models call the token that a text begins with, in the order of trust."""
ENDS = frozenset(
    {
        "</s>",
        "<eos>",
        "<|endoftext|>",
        "<|end_of_text|>",
        "<|im_end|>",
        "<|eot_id|>",
        "<|eom_id|>",
        "<|end|>",
        "<end_of_turn>",
        "<EOT>",
        "<|END_OF_TURN_TOKEN|>",
        "<｜end▁of▁sentence｜>",
    }
)
"""Names of tokens after which nothing more comes: of a text, of a document or of an answer."""
MAX_TOKENIZER_CHARACTERS = 128 << 20
SPACE = "▁"
_BYTE = re.compile(r"<0x([0-9A-Fa-f]{2})>")
_DAMAGED = "Its list of tokens is damaged, so text cannot be cut up for it"


class TokenizerVocabulary:
    """The tokens of a `tokenizer.json`; what `writer.Vocabulary` asks for. Can be used by several threads.

    Args:
        tokenizer: the text of tokenizer.json.
        marks: where texts begin and end; None goes by the names of the tokens.

    Raises:
        UserError: the library cannot read it.
    """

    def __init__(self, tokenizer: str, marks: Marks | None = None) -> None:
        self._tokenizer = tokenizer_of(tokenizer)
        self._encoding = Lock()
        added = cast("dict[int, AddedToken]", self._tokenizer.get_added_tokens_decoder())
        self._added = {token: str(one.content) for token, one in added.items()}
        self._special = frozenset(token for token, one in added.items() if one.special)
        self._as_bytes = _bytes_of_letters() if _is_byte_level(self._tokenizer) else None
        self._size = max(self._tokenizer.get_vocab(with_added_tokens=True).values(), default=-1) + 1
        marks = marks or marks_of(self._tokenizer)
        known = range(self._size)
        self._begin = marks.begin if marks.begin in known else None
        self._ends = frozenset(token for token in marks.ends if token in known)

    @property
    def size(self) -> int:
        """How many tokens there are; a network may have more logits, to fill up."""
        return self._size

    @property
    def begin(self) -> int | None:
        """The token that every text begins with; None for models that want none."""
        return self._begin

    @property
    def ends(self) -> frozenset[int]:
        """Tokens after which nothing more comes; never shown."""
        return self._ends

    def encode(self, text: str, *, special: bool = False) -> list[int]:
        """The tokens of a text, without any that mark its beginning or end.

        Halves of characters, which a paste can bring, become “�”.

        Args:
            special: whether the names of special tokens in it mean those tokens.
        """
        with self._encoding:
            self._tokenizer.encode_special_tokens = not special  # as characters, that is
            return list(self._tokenizer.encode(_whole(text), add_special_tokens=False).ids)

    def piece(self, token: int) -> bytes:
        """The bytes of one token as it stands inside a text; b"" for special ones and those that are not."""
        if token in self._special or not 0 <= token < self._size:
            return b""
        if token in self._added:
            return self._added[token].encode()
        name = self._tokenizer.id_to_token(token)
        if name is None:
            return b""
        if self._as_bytes is not None:
            return _bytes_of(name, self._as_bytes)
        byte = _BYTE.fullmatch(name)
        return bytes((int(byte[1], 16),)) if byte else name.replace(SPACE, " ").encode()

    def id_of(self, name: str) -> int | None:
        """The token that is written so in the list of tokens (“<|im_start|>”)."""
        return self._tokenizer.token_to_id(name)


def vocabulary_of(texts: ModelTexts) -> TokenizerVocabulary:
    """The vocabulary of a model file.

    Raises:
        UserError: it cannot be read, or has tokens that the network does not know.
    """
    vocabulary = TokenizerVocabulary(texts.tokenizer, texts.marks)
    if vocabulary.size > texts.config.vocabulary:
        raise UserError(
            f"Its list names {vocabulary.size} tokens, but the network knows {texts.config.vocabulary}: "
            "they do not belong together.",
            "Get the model once more from where it came.",
        )
    return vocabulary


def tokenizer_of(text: str) -> Tokenizer:
    """A tokenizer.json, cutting and filling nothing.

    Raises:
        UserError: the library cannot read it.
    """
    if len(text) > MAX_TOKENIZER_CHARACTERS:
        raise UserError(f"{_DAMAGED}: it is far too long.")
    try:
        tokenizer = Tokenizer.from_str(text)
    except Exception as error:
        raise UserError(
            f"{_DAMAGED}: {str(error)[:200]}.", "Get the model once more from where it came."
        ) from error
    tokenizer.no_truncation()
    tokenizer.no_padding()
    return tokenizer


def marks_of(tokenizer: Tokenizer) -> Marks:
    """Where texts begin and end, by the names of the special tokens."""
    added = cast("dict[int, AddedToken]", tokenizer.get_added_tokens_decoder())
    names = {str(one.content): token for token, one in added.items() if one.special}
    bos = next((name for name in BEGINNINGS if name in names), "")
    ends = ends_among(names)
    eos = next((name for name, token in names.items() if token in ends), "")
    return Marks(names.get(bos), ends, bos, eos)


def ends_among(names: Mapping[str, int]) -> tuple[int, ...]:
    """Those tokens whose names say that nothing more comes, in order."""
    return tuple(sorted(token for name, token in names.items() if name in ENDS))


@cache
def letters_of_bytes() -> tuple[str, ...]:
    """A letter for each byte: printable ones stand for themselves, the others for 256, 257 … (GPT-2)."""
    printable = {
        *range(ord("!"), ord("~") + 1),
        *range(ord("¡"), ord("¬") + 1),
        *range(ord("®"), ord("ÿ") + 1),
    }
    others = iter(range(256, 512))
    return tuple(chr(byte if byte in printable else next(others)) for byte in range(256))


def _bytes_of_letters() -> dict[str, int]:
    return {letter: byte for byte, letter in enumerate(letters_of_bytes())}


def _bytes_of(name: str, bytes_of_letters: Mapping[str, int]) -> bytes:
    """A letter that stands for no byte (the token is not byte-level after all) is taken as it is."""
    parts: Iterable[bytes] = (
        bytes((bytes_of_letters[letter],))
        if letter in bytes_of_letters
        else letter.encode("utf-8", "replace")
        for letter in name
    )
    return b"".join(parts)


def _is_byte_level(tokenizer: Tokenizer) -> bool:
    """Whether its decoder, or a part of that, is byte-level."""
    decoder: Any = {} if tokenizer.decoder is None else json.loads(tokenizer.decoder.__getstate__())
    parts = [decoder, *(decoder.get("decoders") or ())]
    return any(part.get("type") == "ByteLevel" for part in parts)


def _whole(text: str) -> str:
    """Without halves of surrogate pairs, which are no characters."""
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
