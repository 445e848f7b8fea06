"""Between the page and the prompt library: what of a page is its prompt, how two prompts differ. No Qt."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from difflib import SequenceMatcher
from itertools import takewhile
from typing import Any

from studio.core.errors import UserError
from studio.core.json_value import JsonValue
from studio.core.text_tree import Author, TextTree
from studio.families.transformer.params import Form, WriteParams
from studio.gallery.prompts import PromptContent
from studio.ui.tabs.text.document import TextDocument

SETTINGS = (
    "max_tokens",
    "count",
    "temperature",
    "top_k",
    "top_p",
    "min_p",
    "repetition_penalty",
    "stop",
)
"""What a saved prompt remembers of the form."""
FINEST = 4000
"""Words up to which texts are compared by words; longer ones by lines."""

_WORDS = re.compile(r"\s+|\w+|[^\w\s]")
_LINES = re.compile(r"[^\n]*\n|[^\n]+")


def content_of(document: TextDocument) -> PromptContent:
    """The prompt of a page: what a person typed before the model's first word, and the form."""
    road = document.tree.road()
    words = "".join(piece.text for piece in takewhile(lambda one: one.author is Author.PERSON, road))
    values = document.params.to_values()
    return PromptContent(
        form=document.params.form.value,
        words=words.strip() if document.is_chat else words,
        system=document.params.system if document.is_chat else "",
        settings={name: values[name] for name in SETTINGS},
    )


def used(document: TextDocument, content: PromptContent) -> TextDocument:
    """A page that begins with a saved prompt. A chat begins empty: its words are the first message.

    Settings that do not fit any more are passed over.
    """
    params = replace(document.params, form=_form_of(content), system=content.system)
    for name in SETTINGS:
        if name in content.settings:
            params = _with(params, name, content.settings[name])
    tree = TextTree() if params.form is Form.CHAT else TextTree().typed(content.words, None)
    return replace(document, params=params, tree=tree)


def _form_of(content: PromptContent) -> Form:
    return Form.CHAT if content.form == Form.CHAT.value else Form.PLAIN


def _with(params: WriteParams, name: str, value: JsonValue) -> WriteParams:
    try:
        made = WriteParams.from_values(params.to_values() | {name: value})
        made.validate()
    except UserError:
        return params
    return made


# --- differences ---------------------------------------------------------------------------------------
@dataclass(frozen=True, slots=True)
class Difference:
    """How two texts differ: places (start, end) that went, in the old, and that came, in the new."""

    gone: tuple[tuple[int, int], ...]
    came: tuple[tuple[int, int], ...]


def difference(old: str, new: str) -> Difference:
    """Compare by words, or by lines when there are many."""
    pattern = _WORDS
    if max(_count(old), _count(new)) > FINEST:
        pattern = _LINES
    before, after = pattern.findall(old), pattern.findall(new)
    starts_before, starts_after = _starts(before), _starts(after)
    gone: list[tuple[int, int]] = []
    came: list[tuple[int, int]] = []
    for a, b, c, d in _changes(before, after):
        if b > a:
            gone.append((starts_before[a], starts_before[b]))
        if d > c:
            came.append((starts_after[c], starts_after[d]))
    return Difference(tuple(gone), tuple(came))


def _changes(before: list[str], after: list[str]) -> Iterator[tuple[int, int, int, int]]:
    """Which parts [a, b) of the old became [c, d) of the new. What both begin and end with is set aside, and
    what is still long then counts as changed altogether: the comparison is quadratic in repeated parts.
    """
    first = 0
    while first < min(len(before), len(after)) and before[first] == after[first]:
        first += 1
    last = 0
    room = min(len(before), len(after)) - first
    while last < room and before[-1 - last] == after[-1 - last]:
        last += 1
    old, new = before[first : len(before) - last], after[first : len(after) - last]
    if max(len(old), len(new)) > FINEST:
        yield first, first + len(old), first, first + len(new)
        return
    for tag, a, b, c, d in SequenceMatcher(None, old, new).get_opcodes():
        if tag != "equal":
            yield first + a, first + b, first + c, first + d


def _count(text: str) -> int:
    return sum(1 for _ in _WORDS.finditer(text))


def _starts(parts: list[str]) -> list[int]:
    starts = [0]
    for part in parts:
        starts.append(starts[-1] + len(part))
    return starts


def settings_words(before: PromptContent, now: PromptContent) -> str:
    """“Temperature 0.8 → 0.6 · Form Continue → Chat”; empty when only the words differ."""
    controls = WriteParams.controls()
    parts: list[str] = []
    if before.form != now.form:
        parts.append(f"{controls['form'].label} {_form_words(before)} → {_form_words(now)}")
    for name in SETTINGS:
        old, new = _value(before.settings, name), _value(now.settings, name)
        if old != new:
            parts.append(f"{controls[name].label} {_told(old)} → {_told(new)}")
    return " · ".join(parts)


def whole_text(content: PromptContent) -> str:
    """The words, with the instructions above them."""
    return f"{content.system.strip()}\n\n{content.words}" if content.system.strip() else content.words


def _form_words(content: PromptContent) -> str:
    return "Chat" if content.form == Form.CHAT.value else "Continue"


def _value(settings: Mapping[str, JsonValue], name: str) -> Any:
    return settings.get(name, WriteParams().to_values()[name])


def _told(value: Any) -> str:
    if isinstance(value, float):
        return f"{value:g}"
    return str(value).replace("\n", "↵") or "–"
