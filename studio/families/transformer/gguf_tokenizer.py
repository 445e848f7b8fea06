"""The list of tokens of a GGUF file as a tokenizer.json, and what it says of beginnings and ends.

Written by hand, not by the `tokenizers` library, so that the same file gives the same bytes with each version
of it. Two kinds are read: “gpt2”, byte-level BPE, and “llama”, the BPE of SentencePiece, whose merges follow
from the scores of its pieces.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from enum import IntEnum
from typing import Any

from studio.families.transformer.gguf_header import Header, damaged
from studio.families.transformer.gguf_pretokens import WordCut, word_cut
from studio.families.transformer.model_file import Marks
from studio.families.transformer.vocabulary import BEGINNINGS, ENDS, SPACE

MAX_CHARACTERS = 16_000_000
"""Of all tokens together; the largest lists have some 2 million."""
LONGEST_MERGED = 256
"""Characters; no longer piece of a “llama” list is put together out of two."""
_LIST = "tokenizer.ggml."


class TokenType(IntEnum):
    """What a token is, in `tokenizer.ggml.token_type`."""

    NORMAL = 1
    UNKNOWN = 2
    CONTROL = 3
    USER_DEFINED = 4
    UNUSED = 5
    BYTE = 6


def tokenizer_of(header: Header) -> tuple[str, Marks]:
    """tokenizer.json, and where texts begin and end.

    Raises:
        UserError: there is no list of tokens, it is damaged, or of a kind that is not read.
    """
    tokens, types = _tokens(header)
    cut = word_cut(header)
    if cut is None:
        parts, begins = _sentencepiece(header, tokens, types), True
    else:
        parts, begins = _byte_level(header, tokens, cut), cut.begins
    added = [
        _added(token, name, types[token]) for token, name in enumerate(tokens) if _is_added(types[token])
    ]
    file = {"version": "1.0", "truncation": None, "padding": None, "added_tokens": added, **parts}
    text = json.dumps(file, ensure_ascii=False, separators=(",", ":"))
    return text, _marks(header, tokens, begins)


def _tokens(header: Header) -> tuple[list[str], list[int]]:
    """All tokens by number, no two alike, and what each is."""
    tokens = header.texts(f"{_LIST}tokens")
    if not tokens:
        raise damaged(header.path, "it has no list of tokens")
    if sum(map(len, tokens)) > MAX_CHARACTERS:
        raise damaged(header.path, "its tokens are far too long")
    if len(set(tokens)) != len(tokens):
        raise damaged(header.path, "two of its tokens are the same")
    types = [int(one) for one in header.numbers(f"{_LIST}token_type")] or [int(TokenType.NORMAL)] * len(
        tokens
    )
    if len(types) != len(tokens):
        raise damaged(
            header.path, f"it has {len(tokens):,} tokens, but tells of {len(types):,} what they are"
        )
    named = {*BEGINNINGS, *ENDS}  # files made by older programs do not say that these are special
    return tokens, [
        TokenType.CONTROL if name in named and kind != TokenType.UNKNOWN else kind
        for name, kind in zip(tokens, types, strict=True)
    ]


def _is_added(kind: int) -> bool:
    return kind in {TokenType.UNKNOWN, TokenType.CONTROL, TokenType.USER_DEFINED}


def _added(token: int, name: str, kind: int) -> dict[str, Any]:
    return {
        "id": token,
        "content": name,
        "single_word": False,
        "lstrip": False,
        "rstrip": False,
        "normalized": False,
        "special": kind != TokenType.USER_DEFINED,
    }


def _byte_level(header: Header, tokens: Sequence[str], cut: WordCut) -> dict[str, Any]:
    known = set(tokens)
    merges = [line.split(" ") for line in header.texts(f"{_LIST}merges")]
    if not merges:
        raise damaged(header.path, "it does not say how its tokens are joined")
    if any(len(pair) != 2 or not {*pair, "".join(pair)} <= known for pair in merges):
        raise damaged(header.path, "it joins tokens that it has not")
    return {
        "normalizer": {"type": "NFC"} if cut.composed else None,
        "pre_tokenizer": {"type": "Sequence", "pretokenizers": list(cut.steps)},
        "post_processor": None,
        "decoder": {"type": "ByteLevel", "add_prefix_space": True, "trim_offsets": True, "use_regex": True},
        "model": _model(tokens, merges, ignore_merges=cut.whole_words),
    }


def _sentencepiece(header: Header, tokens: Sequence[str], types: Sequence[int]) -> dict[str, Any]:
    scores = header.numbers(f"{_LIST}scores")
    if len(scores) != len(tokens):
        raise damaged(header.path, f"it has {len(tokens):,} tokens, but scores of {len(scores):,}")
    pieces = {name: token for token, name in enumerate(tokens) if types[token] == TokenType.NORMAL}
    merges = sorted(_halves(pieces), key=lambda pair: _urgency(pair, pieces, scores))
    unknown = next(
        (name for name, kind in zip(tokens, types, strict=True) if kind == TokenType.UNKNOWN), None
    )
    begin = [{"type": "Prepend", "prepend": SPACE}] if header.flag(f"{_LIST}add_space_prefix", True) else []
    space: dict[str, Any] = {"type": "Replace", "pattern": {"String": " "}, "content": SPACE}
    back: dict[str, Any] = {"type": "Replace", "pattern": {"String": SPACE}, "content": " "}
    return {
        "normalizer": {"type": "Sequence", "normalizers": [*begin, space]},
        "pre_tokenizer": None,
        "post_processor": None,
        "decoder": {"type": "Sequence", "decoders": [back, {"type": "ByteFallback"}, {"type": "Fuse"}]},
        "model": _model(tokens, merges, byte_fallback=True, fuse_unk=True, unk_token=unknown),
    }


def _halves(pieces: Mapping[str, int]) -> Iterator[tuple[str, str]]:
    """Every way to put a piece together out of two others."""
    for piece in pieces:
        if len(piece) <= LONGEST_MERGED:
            for at in range(1, len(piece)):
                if piece[:at] in pieces and piece[at:] in pieces:
                    yield piece[:at], piece[at:]


def _urgency(
    pair: tuple[str, str], pieces: Mapping[str, int], scores: Sequence[float]
) -> tuple[float, int, int]:
    """The best score is joined first."""
    token = pieces["".join(pair)]
    return -scores[token], token, -len(pair[0])


def _model(tokens: Sequence[str], merges: Sequence[Sequence[str]], **others: Any) -> dict[str, Any]:
    usual = {
        "dropout": None,
        "unk_token": None,
        "continuing_subword_prefix": None,
        "end_of_word_suffix": None,
        "fuse_unk": False,
        "byte_fallback": False,
        "ignore_merges": False,
    }
    vocabulary = {name: token for token, name in enumerate(tokens)}
    return {"type": "BPE", **(usual | others), "vocab": vocabulary, "merges": merges}


def _marks(header: Header, tokens: Sequence[str], begins: bool) -> Marks:
    def told(name: str) -> int | None:
        token = header.entries.get(f"{_LIST}{name}_token_id")
        return token if type(token) is int and 0 <= token < len(tokens) else None

    begin, end = told("bos"), told("eos")
    ends = {end, told("eot"), told("eom"), *(token for token, name in enumerate(tokens) if name in ENDS)}
    return Marks(
        begin if header.flag(f"{_LIST}add_bos_token", begins) else None,
        tuple(sorted(token for token in ends if token is not None)),
        "" if begin is None else tokens[begin],
        "" if end is None else tokens[end],
    )
