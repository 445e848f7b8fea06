"""What an error says, in the language of the window.

A `UserError` is raised far from the window with its sentence finished in English, as the log and the command
line show it. Here the sentence is found again among those of the source, with what was filled in, and the
translation is filled in the same way; a part may be words too, such as “a PNG picture”. What has parts lies
in `errors.json` beside the translations.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QObject, QTranslator

from studio.core.errors import UserError
from studio.ui.numbers import in_language

CONTEXT: Final = "Errors"
FRAGMENTS: Final = "Fragments"
"""What a part is looked up by when it is no sentence of its own."""
_OF_PARTS: Final = (FRAGMENTS, CONTEXT, "Params")
"""Words of errors, sentences, and what parameters are called."""
TEMPLATES: Final = "errors.json"
_PART: Final = re.compile(r"\{[^{}]*\}")
_NUMBER: Final = re.compile(r"-?(\d{1,3}(,\d{3})+(\.\d+)?|\d+\.\d+)")
_BOUNDARY: Final = re.compile(r"[.?!] ")


@dataclass(frozen=True)
class Template:
    """A sentence with parts to fill in."""

    text: str
    """“There is no file at “{path}”.”"""
    names: tuple[str, ...]
    """`{path}`"""
    pieces: tuple[str, ...]
    """What stands before, between and after the parts: one more than names."""

    @staticmethod
    def of(text: str) -> Template:
        """Take a text apart."""
        return Template(text, tuple(_PART.findall(text)), tuple(_PART.split(text)))

    @property
    def weight(self) -> int:
        """How many letters it fixes: of two that fit, the one that says more is meant."""
        return sum(map(len, self.pieces))

    @property
    def tells(self) -> bool:
        """Whether it has words of its own: “{doing}: {reason}.” is meant only where both are known."""
        return any(map(str.isalpha, "".join(self.pieces)))

    def parts_of(self, sentence: str) -> tuple[str, ...] | None:
        """What was filled in; None when this is another sentence."""
        first, *inner, last = self.pieces
        if len(sentence) < self.weight or not sentence.startswith(first) or not sentence.endswith(last):
            return None
        found: list[str] = []
        at, end = len(first), len(sentence) - len(last)
        for piece in inner:
            # the first place that fits: a name rarely holds the words that stand around it
            after = sentence.find(piece, at, end)
            if after < 0:
                return None
            found.append(sentence[at:after])
            at = after + len(piece)
        return (*found, sentence[at:end]) if at <= end else None


class SentenceTranslator(QTranslator):
    """Asked last, when no translation has a text: an error's sentence is found by its template.

    Args:
        words: the translation that has the templates.
        templates: `errors.json`; read when an error is shown first.
    """

    def __init__(self, words: QTranslator, templates: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._words = words
        self._path = templates
        self._templates: dict[str, list[Template]] | None = None

    def isEmpty(self) -> bool:
        """Never: an empty one would not be asked."""
        return False

    def translate(
        self, context: str, text: str, disambiguation: str | None = None, n: int = -1
    ) -> str | None:
        """The sentence in the other language; None when nobody translated it."""
        if context not in {CONTEXT, FRAGMENTS}:
            return None
        if self._templates is None:
            self._templates = read_templates(self._path)
        for template in self._templates.get(context, ()):
            parts = template.parts_of(text)
            if parts is None:
                continue
            said = self._filled(context, template, parts)
            if said or template.tells:
                return said
        return None

    def _filled(self, context: str, template: Template, parts: tuple[str, ...]) -> str | None:
        said = self._words.translate(context, template.text)
        if not said:
            return None
        words = tuple(map(self._part, parts, template.pieces, template.names))
        if not template.tells and any(map(str.__eq__, words, parts)):
            return None
        values = dict(zip(template.names, words, strict=True))
        return _PART.sub(lambda found: values.get(found.group(), found.group()), said)

    def _part(self, text: str, before: str, name: str) -> str:
        """What was filled in may be a number, a sentence, a reason or a kind; in quotes it is a name."""
        if _NUMBER.fullmatch(text) and not before.endswith("“") and not name.startswith("{version"):
            return in_language(text)
        for context in (CONTEXT,) if before.endswith("“") else _OF_PARTS:
            if said := self._words.translate(context, text) or self.translate(context, text):
                return said
        return text


def said(error: Exception) -> str:
    """What happened and what to do, in the language of the window; of other errors what they say."""
    if not isinstance(error, UserError):
        return str(error)
    return f"{what(error)} {remedy(error)}".strip()


def said_again(text: str) -> str:
    """Sentences that an error left as one text, such as the message of a failed job."""
    for boundary in reversed([found.start() for found in _BOUNDARY.finditer(text)]):
        parts = (text[: boundary + 1], text[boundary + 2 :])
        words = tuple(QCoreApplication.translate(CONTEXT, part) for part in parts)
        if all(word != part for word, part in zip(words, parts, strict=True)):
            return " ".join(words)
    return QCoreApplication.translate(CONTEXT, text)


def what(error: UserError) -> str:
    """What happened."""
    return QCoreApplication.translate(CONTEXT, error.what)


def remedy(error: UserError) -> str:
    """What to do; empty when there is nothing."""
    return QCoreApplication.translate(CONTEXT, error.remedy) if error.remedy else ""


def read_templates(path: Path) -> dict[str, list[Template]]:
    """What has parts, by context, the longest first; none where the file was not made yet."""
    if not path.is_file():
        return {}
    told: dict[str, list[str]] = json.loads(path.read_text(encoding="utf-8"))
    return {context: _by_weight(map(Template.of, texts)) for context, texts in told.items()}


def _by_weight(templates: Iterable[Template]) -> list[Template]:
    return sorted(templates, key=lambda each: each.weight, reverse=True)
