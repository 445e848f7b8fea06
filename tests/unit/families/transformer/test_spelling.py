"""Tokens become text: characters in several tokens, bytes that are none, words at which to stop."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studio.core.events import Token
from studio.families.transformer.spelling import Spelling, StopWords, shown, stop_words, whole


class Bytes:
    """Every byte is a token."""

    size, begin, ends = 257, None, frozenset({256})

    def encode(self, text: str, *, special: bool = False) -> list[int]:
        return list(text.encode())

    def piece(self, token: int) -> bytes:
        return bytes((token,)) if token < 256 else b""


def spelled(data: bytes) -> list[str]:
    spelling = Spelling(Bytes())
    return [spelling.next(byte) for byte in data]


def test_a_character_comes_with_the_last_of_its_tokens() -> None:
    assert spelled("a🦊é".encode()) == ["a", "", "", "", "🦊", "", "é"]


def test_bytes_that_are_no_character_are_told_as_soon_as_that_is_sure() -> None:
    assert "".join(spelled(b"a\xff\xf0\x9fb")) == "a��b"
    assert "".join(spelled(b"ab\xf0\x9f")) == "ab", "it may still become a character"


def test_a_character_may_have_begun_before() -> None:
    fox = "🦊".encode()
    spelling = Spelling(Bytes(), [97, *fox[:3]])
    assert spelling.begun == "a"
    assert spelling.would_add(fox[3]) == "🦊"
    assert spelling.would_add(98) == "�b"
    assert spelling.next(fox[3]) == "🦊"


def test_special_tokens_are_never_shown() -> None:
    assert shown(Bytes(), 256) == ""
    assert [*spelled(b"a"), Spelling(Bytes()).next(256)] == ["a", ""]


def test_halves_of_characters_become_whole() -> None:
    assert whole("a\ud83d b") == "a� b"
    assert whole("\ud83e\udd8a") == "🦊", "two halves that belong together"
    assert whole("plain 🦊") == "plain 🦊"


# --- words at which to stop


def said(parts: Sequence[str], words: Sequence[str], begun: str = "") -> tuple[str, bool]:
    stop = StopWords(words, begun)
    told: list[Token] = []
    for number, part in enumerate(parts):
        told += stop.next(Token(number, part, 0.5, 0.5))
        if stop.reached:
            break
    else:
        told += stop.rest()
    return "".join(token.text for token in told), stop.reached


def test_the_text_ends_before_a_stop_word_in_the_middle_of_tokens() -> None:
    assert said(["Once", " upon a", " time. The", " end"], ["time", "end"]) == ("Once upon a ", True)
    assert said(["a", "#", "#", "#b"], ["###"]) == ("a", True)
    assert said(["a", "#", "#", "b", "###"], ["###"]) == ("a##b", True)
    assert said(["Once", " upon"], ["end"]) == ("Once upon", False)


def test_what_could_be_the_beginning_of_a_stop_word_waits() -> None:
    stop = StopWords(["###"])
    assert [token.text for token in stop.next(Token(1, "a#", 1, 1))] == []
    assert [token.text for token in stop.next(Token(2, "b", 1, 1))] == ["a#", "b"]
    assert [token.text for token in stop.next(Token(3, "##", 1, 1))] == []
    assert [token.text for token in stop.rest()] == ["##"], "it was none after all"


def test_a_stop_word_may_have_begun_before() -> None:
    assert said(["#b"], ["###"], "a##") == ("", True)
    assert said(["b"], ["###"], "a##") == ("b", False)
    assert said(["b"], ["##", "####"], "a##") == ("b", False), "what stood before is not stopped at again"


def test_tokens_without_text_of_their_own_pass() -> None:
    stop = StopWords(["xy"])
    assert [token.id for token in stop.next(Token(1, "", 1, 1))] == [1]
    assert [token.id for token in stop.next(Token(2, "x", 1, 1))] == []
    assert [token.id for token in stop.next(Token(3, "", 1, 1))] == []
    assert [token.id for token in stop.next(Token(4, "z", 1, 1))] == [2, 3, 4]


@given(
    st.lists(st.text("ab#", max_size=3), max_size=12),
    st.lists(st.text("ab#", min_size=1, max_size=4), max_size=3),
)
def test_however_the_text_is_cut_it_ends_at_the_first_stop_word(parts: list[str], words: list[str]) -> None:
    text = "".join(parts)
    told, reached = said(parts, words)
    ends = [text.index(word) + len(word) for word in words if word in text]
    assert reached == bool(ends)
    assert text.startswith(told)
    assert not any(word in told for word in words)
    if not ends:
        assert told == text


@pytest.mark.parametrize(
    ("lines", "words"),
    [("", ()), ("a\nb", ("a", "b")), ("\\n\nEnd", ("\n", "End")), ("\\t", ("\t",)), ("\n\na", ("a",))],
)
def test_stop_words_are_told_one_a_line(lines: str, words: tuple[str, ...]) -> None:
    assert stop_words(lines) == words
