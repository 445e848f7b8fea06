"""Tokens as text, as they come: characters that take several tokens, and words at which to stop."""

from __future__ import annotations

import codecs
from collections.abc import Iterable, Sequence
from dataclasses import replace

from studio.core.events import Token
from studio.families.transformer.writer import Vocabulary


class Spelling:
    """Bytes to characters: what is no whole character yet waits for the next token.

    Args:
        begun: tokens that stand before; a character may have begun in them.
    """

    def __init__(self, vocabulary: Vocabulary, begun: Iterable[int] = ()) -> None:
        self._vocabulary = vocabulary
        self._decoder = codecs.getincrementaldecoder("utf-8")("replace")
        self.begun = "".join(self.next(token) for token in begun)

    def next(self, token: int) -> str:
        """What the token adds; bytes that are no UTF-8 become “�” as soon as that is sure. What is no whole
        character when the text ends is left out, for it may still go on.
        """
        return self._decoder.decode(self._vocabulary.piece(token))

    def would_add(self, token: int) -> str:
        """What another token would add here; parts of characters show as “�”."""
        before, _ = self._decoder.getstate()
        return (before + self._vocabulary.piece(token)).decode("utf-8", "replace")


def whole(text: str) -> str:
    """A text without halves of characters, which a paste or a pipe can bring: they become “�”."""
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


def shown(vocabulary: Vocabulary, token: int) -> str:
    """A token by itself; parts of characters show as “�”, special tokens as nothing."""
    return vocabulary.piece(token).decode("utf-8", "replace")


class StopWords:
    """Holds tokens back while they could be the beginning of a word at which to stop.

    Args:
        words: empty ones do not count.
        begun: what was written before; a stop word may have begun at its end.
    """

    def __init__(self, words: Sequence[str], begun: str = "") -> None:
        self._words = tuple(word for word in words if word)
        self._longest = max((len(word) for word in self._words), default=0)
        self._before = begun[-(self._longest - 1) :] if self._longest > 1 else ""
        self._held: list[Token] = []
        self.reached = False

    def next(self, token: Token) -> list[Token]:
        """The tokens that are sure to stay; `reached` tells whether the text ends with them."""
        self._held.append(token)
        text = self._before + "".join(one.text for one in self._held)
        told = len(self._before)
        found = [at for at in (self._found(text, word) for word in self._words) if at >= 0]
        if found:
            self.reached = True
            return _until(self._held, min(found) - told)
        gone = self._let_go(len(text) - self._open_end(text) - told)
        if self._longest > 1:
            text = self._before + "".join(one.text for one in gone)
            self._before = text[-(self._longest - 1) :]
        return gone

    def _found(self, text: str, word: str) -> int:
        """Where a word stands that is not only in what was told before; -1 for nowhere."""
        return text.find(word, max(0, len(self._before) - len(word) + 1))

    def rest(self) -> list[Token]:
        """The text ends otherwise: all that was held back."""
        held, self._held = self._held, []
        return held

    def _open_end(self, text: str) -> int:
        """How many of the last characters could be the beginning of a stop word."""
        for length in range(min(self._longest - 1, len(text)), 0, -1):
            if any(word.startswith(text[-length:]) for word in self._words):
                return length
        return 0

    def _let_go(self, sure: int) -> list[Token]:
        length = count = 0
        for token in self._held:
            length += len(token.text)
            if length > sure:
                break
            count += 1
        gone, self._held = self._held[:count], self._held[count:]
        return gone


def stop_words(lines: str) -> tuple[str, ...]:
    r"""The words of the form, one a line; “\n” in them is the end of a line, “\t” a tab."""
    return tuple(line.replace("\\n", "\n").replace("\\t", "\t") for line in lines.splitlines() if line)


def _until(tokens: Iterable[Token], end: int) -> list[Token]:
    """The tokens up to a place in their text; the one across it is cut."""
    kept: list[Token] = []
    length = 0
    for token in tokens:
        if length >= end:
            break
        kept.append(replace(token, text=token.text[: end - length]))
        length += len(token.text)
    return kept
