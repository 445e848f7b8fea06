"""Between the page and the prompt library: what of a page is its prompt, how two prompts differ. No Qt."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from itertools import takewhile
from typing import Any

from studio.core.errors import UserError
from studio.core.json_value import JsonValue
from studio.core.text_tree import Author, TextTree
from studio.families.transformer.params import Form, WriteParams
from studio.gallery.prompts import PromptContent
from studio.ui.control_words import param_words
from studio.ui.numbers import written
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


# --- words ---------------------------------------------------------------------------------------------
def settings_words(before: PromptContent, now: PromptContent) -> str:
    """“Temperature 0.8 → 0.6 · Form Continue → Chat”; empty when only the words differ."""
    controls = WriteParams.controls()
    parts: list[str] = []
    if before.form != now.form:
        parts.append(f"{param_words(controls['form'].label)} {form_words(before)} → {form_words(now)}")
    for name in SETTINGS:
        old, new = _value(before.settings, name), _value(now.settings, name)
        if old != new:
            parts.append(f"{param_words(controls[name].label)} {_told(old)} → {_told(new)}")
    return " · ".join(parts)


def whole_text(content: PromptContent) -> str:
    """The words, with the instructions above them."""
    return f"{content.system.strip()}\n\n{content.words}" if content.system.strip() else content.words


def form_words(content: PromptContent) -> str:
    """“Chat” or “Continue”, as the form calls it."""
    return param_words("Chat" if content.form == Form.CHAT.value else "Continue")


def _value(settings: Mapping[str, JsonValue], name: str) -> Any:
    return settings.get(name, WriteParams().to_values()[name])


def _told(value: Any) -> str:
    if isinstance(value, float):
        return written(value, "g")
    return str(value).replace("\n", "↵") or "–"
