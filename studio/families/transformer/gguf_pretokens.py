"""How texts are cut into words before byte pairs are joined: `tokenizer.ggml.pre` of GGUF files. No torch.

A GGUF file tells it by a name only, so what each name means has to be known. The patterns are those that the
models were trained with (their tokenizer.json files); llama.cpp has the list of names (src/llama-vocab.cpp).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from studio.core.errors import UserError
from studio.families.transformer.gguf_form import OTHER_MODEL
from studio.families.transformer.gguf_header import Header

Step = dict[str, Any]
"""A pre-tokenizer as it stands in tokenizer.json."""


@dataclass(frozen=True, slots=True)
class WordCut:
    """How texts are cut.

    Attributes:
        steps: one after the other.
        whole_words: whether a word that is a token is taken as it is, whatever its merges say.
        begins: whether a beginning is put before texts, when the file does not say.
        composed: whether letters and their accents are first made one character (NFC).
    """

    steps: tuple[Step, ...]
    whole_words: bool = False
    begins: bool = False
    composed: bool = False


def _split(pattern: str) -> Step:
    return {"type": "Split", "pattern": {"Regex": pattern}, "behavior": "Isolated", "invert": False}


def _bytes(words: bool) -> Step:
    """Bytes to letters; with `words`, cut as GPT-2 does (Radford et al. 2019) before."""
    return {"type": "ByteLevel", "add_prefix_space": False, "trim_offsets": True, "use_regex": words}


_DIGITS: Step = {"type": "Digits", "individual_digits": True}
_ENDINGS = r"(?i:'s|'t|'re|'ve|'m|'ll|'d)"
_LINES = r"\s*[\r\n]+|\s+(?!\S)|\s+"
_LLAMA_3 = rf"{_ENDINGS}|[^\r\n\p{{L}}\p{{N}}]?\p{{L}}+|\p{{N}}{{1,3}}| ?[^\s\p{{L}}\p{{N}}]+[\r\n]*|{_LINES}"
_QWEN_2 = rf"{_ENDINGS}|[^\r\n\p{{L}}\p{{N}}]?\p{{L}}+|\p{{N}}| ?[^\s\p{{L}}\p{{N}}]+[\r\n]*|{_LINES}"
_UPPER, _LOWER = r"\p{Lu}\p{Lt}\p{Lm}\p{Lo}\p{M}", r"\p{Ll}\p{Lm}\p{Lo}\p{M}"
_TEKKEN = (
    rf"[^\r\n\p{{L}}\p{{N}}]?[{_UPPER}]*[{_LOWER}]+|[^\r\n\p{{L}}\p{{N}}]?[{_UPPER}]+[{_LOWER}]*|\p{{N}}|"
    rf" ?[^\s\p{{L}}\p{{N}}]+[\r\n/]*|{_LINES}"
)
_HAN = r"[一-龥ࠀ-一가-퟿]+"

_GPT_2 = WordCut((_bytes(words=True),))
_ONE_BY_ONE = WordCut((_DIGITS, _bytes(words=True)))
_LLAMA_BPE = WordCut((_split(_LLAMA_3), _bytes(words=False)), whole_words=True, begins=True)
_QWEN = WordCut((_split(_QWEN_2), _bytes(words=False)), composed=True)
_TEKKEN_WORDS = WordCut((_split(_TEKKEN), _bytes(words=False)), whole_words=True, begins=True)
_DEEPSEEK_CODER = WordCut(
    (
        _split(r"[\r\n]"),
        _split(r"\s?\p{L}+"),
        _split(r"\s?\p{P}+"),
        _split(_HAN),
        _DIGITS,
        _bytes(words=False),
    )
)
_UNNAMED = WordCut(
    (
        _split(r"[\p{P}\$\+<=>\^~\|]+"),
        _split(r"'s|'t|'re|'ve|'m|'ll|'d| ?\p{L}+| ?\p{N}+| ?[^\s\p{L}\p{N}]+|\s+(?!\S)"),
        _split(r"\p{N}+"),
        _split(r"[0-9][0-9][0-9]"),
        _bytes(words=False),
    )
)
"""What llama.cpp does with files that name none, as old ones."""

WORD_CUTS: Mapping[str, WordCut] = {
    "default": _UNNAMED,
    **dict.fromkeys(("gpt-2", "phi-2", "mpt", "olmo", "jais", "gigachat"), _GPT_2),
    **dict.fromkeys(("smollm", "starcoder", "refact", "command-r", "codeshell", "exaone"), _ONE_BY_ONE),
    "minerva-7b": _ONE_BY_ONE,
    **dict.fromkeys(("llama-bpe", "llama3", "llama-v3", "falcon3"), _LLAMA_BPE),
    **dict.fromkeys(("dbrx", "smaug-bpe"), WordCut(_LLAMA_BPE.steps)),
    **dict.fromkeys(("qwen2", "deepseek-r1-qwen", "megrez"), _QWEN),
    "stablelm2": WordCut(_QWEN.steps),
    **dict.fromkeys(("tekken", "pixtral"), _TEKKEN_WORDS),
    "deepseek-coder": _DEEPSEEK_CODER,
}
"""By the name in the file."""


def word_cut(header: Header) -> WordCut | None:
    """How the model of a file cuts texts; None for SentencePiece, which does not cut them.

    Raises:
        UserError: its list of tokens is of a kind, or it cuts in a way, that is not known.
    """
    kind = header.text("tokenizer.ggml.model")
    if kind not in {"gpt2", "llama"}:
        raise UserError(
            f"The list of tokens in “{header.path.name}” is of the kind “{kind[:40] or 'unknown'}”; Quartet "
            "reads “gpt2” and “llama”.",
            OTHER_MODEL,
        )
    if kind == "llama":
        return None
    name = header.text("tokenizer.ggml.pre") or ("gpt-2" if header.architecture == "gpt2" else "default")
    if name not in WORD_CUTS:
        raise UserError(
            f"How “{header.path.name}” cuts texts into words (“{name[:40]}”) is not known to Quartet.",
            OTHER_MODEL,
        )
    return WORD_CUTS[name]
