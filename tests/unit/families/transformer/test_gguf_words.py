"""How texts are cut into words, by the names that GGUF files have for it."""

from __future__ import annotations

import json

import pytest
from tokenizers import Tokenizer

from studio.families.transformer.gguf_pretokens import WORD_CUTS
from studio.families.transformer.vocabulary import letters_of_bytes

ODD = "I'M  12345 years\r\n\n old: naïve—½ 狐狸!!\t\tx=1 HTTPServer🦊 "


def _cut(name: str, text: str) -> list[str]:
    model = {"type": "BPE", "vocab": {}, "merges": []}
    steps = {"type": "Sequence", "pretokenizers": list(WORD_CUTS[name].steps)}
    tokenizer = Tokenizer.from_str(
        json.dumps({"version": "1.0", "added_tokens": [], "pre_tokenizer": steps, "model": model})
    )
    bytes_of = {letter: byte for byte, letter in enumerate(letters_of_bytes())}
    assert tokenizer.pre_tokenizer is not None
    words = [word for word, _ in tokenizer.pre_tokenizer.pre_tokenize_str(text)]
    return [bytes(bytes_of[letter] for letter in word).decode("utf-8", "replace") for word in words]


@pytest.mark.parametrize("name", WORD_CUTS)
def test_nothing_is_lost_or_added(name: str) -> None:
    assert "".join(_cut(name, ODD)) == ODD


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("gpt-2", ["don", "'t", " x", "123", " ", " a", "\n", "\n", "b", " OK", "!?", " "]),
        ("smollm", ["don", "'t", " x", "1", "2", "3", " ", " a", "\n", "\n", "b", " OK", "!?", " "]),
        ("llama-bpe", ["don", "'t", " x", "123", " ", " a", "\n\n", "b", " OK", "!?", " "]),
        ("qwen2", ["don", "'t", " x", "1", "2", "3", " ", " a", "\n\n", "b", " OK", "!?", " "]),
        ("tekken", ["don", "'t", " x", "1", "2", "3", " ", " a", "\n\n", "b", " OK", "!?", " "]),
        ("default", ["don", "'", "t", " x", "123", " ", " a", "\n", "\n", "b", " OK", "!?", " "]),
    ],
)
def test_each_cuts_in_its_own_way(name: str, words: list[str]) -> None:
    assert _cut(name, "don't x123  a\n\nb OK!? ") == words


def test_where_they_differ() -> None:
    assert _cut("llama-bpe", "12345 IT'S") == ["123", "45", " IT", "'S"]
    assert _cut("qwen2", "12 IT'S") == ["1", "2", " IT", "'S"]
    assert _cut("gpt-2", "12345 IT'S") == ["12345", " IT", "'", "S"]
    assert _cut("llama-bpe", "#a (b)") == ["#a", " (", "b", ")"]
    assert _cut("tekken", "HTTPServer camelCase") == ["HTTPServer", " camel", "Case"]
    assert _cut("deepseek-coder", "a+1\n狐狸") == ["a", "+", "1", "\n", "狐狸"]
