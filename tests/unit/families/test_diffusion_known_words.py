"""What the sticker model knows by heart: found, completed, told when missing, and kept in a file."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from studio.core.errors import UserError
from studio.families.diffusion.known_words import (
    EMBEDDING,
    FILE,
    KnownWords,
    read_known_words,
    write_known_words,
)

PHRASES = ("fox", "green apple", "red apple", "red fox", "red heart")
VOCABULARY = ("apple", "fox", "green", "heart", "red", "reddish")


@pytest.fixture
def known() -> KnownWords:
    random = np.random.default_rng(1)
    sentences, words = (
        random.standard_normal((len(texts), EMBEDDING)).astype(np.float16).astype(np.float32)
        for texts in (PHRASES, VOCABULARY)
    )
    return KnownWords(PHRASES, VOCABULARY, sentences, words)


def test_a_known_name_is_found_whatever_stands_around_it(known: KnownWords) -> None:
    found = known.sentence("A Red Fox!")
    assert found is not None
    assert (found == known.sentences[3]).all()
    assert known.sentence("a blue fox") is None


def test_unknown_words_are_told_once_each(known: KnownWords) -> None:
    assert known.unknown("a blue fox and a blue whale") == ("blue", "whale")
    assert known.unknown("green fox") == ()


def test_what_is_typed_is_completed_shortest_first_names_before_words(known: KnownWords) -> None:
    assert known.completions("red") == ("red fox", "red apple", "red heart", "red", "reddish")
    assert known.completions("app")[0] == "apple"
    assert "green apple" in known.completions("app")
    assert known.completions("red", limit=2) == ("red fox", "red apple")
    assert known.completions("  ") == ()


def test_names_are_completed_as_people_write_them(known: KnownWords) -> None:
    written = replace(known, names=("fox with wings", "red fox"))
    assert written.completions("fox w") == ("fox with wings",)
    assert written.completions("red")[0] == "red fox"


def test_the_table_comes_back_from_its_file_the_same_bytes_twice(known: KnownWords, tmp_path: Path) -> None:
    known = replace(known, names=("fox with wings",))
    write_known_words(known, tmp_path)
    first = (tmp_path / FILE).read_bytes()
    read = read_known_words(tmp_path)
    assert read is not None
    assert (read.phrases, read.vocabulary, read.names) == (PHRASES, VOCABULARY, known.names)
    assert (read.sentences == known.sentences).all()
    assert (read.words == known.words).all()
    write_known_words(read, tmp_path)
    assert (tmp_path / FILE).read_bytes() == first


def test_a_model_without_a_table_has_none(tmp_path: Path) -> None:
    assert read_known_words(tmp_path) is None


@pytest.mark.parametrize("cut", [3, 40, 4000])
def test_a_damaged_table_is_told_in_a_sentence(known: KnownWords, tmp_path: Path, cut: int) -> None:
    write_known_words(known, tmp_path)
    whole = (tmp_path / FILE).read_bytes()
    (tmp_path / FILE).write_bytes(whole[:cut])
    with pytest.raises(UserError, match="damaged"):
        read_known_words(tmp_path)
