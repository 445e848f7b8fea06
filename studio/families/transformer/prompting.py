"""What the model is given to read: passages, the conversation in its template, the prompt, what is begun."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from studio.core.errors import UserError
from studio.core.text_tree import Author
from studio.families.transformer.params import Form, Passage, WriteParams
from studio.families.transformer.writer import ChatTemplate, Vocabulary, Writer

ROLES = {Author.PERSON: "user", Author.MODEL: "assistant"}
_MARK = re.compile("\ue000(\\d+)\ue001")
"""Stands in the template for what people say: private characters, which no text should hold."""


@dataclass(frozen=True)
class Prompt:
    """Tokens to read.

    Attributes:
        head: what must stay in view when the window slides: begin mark, instructions, passages.
        rest: everything behind, the oldest first.
    """

    head: tuple[int, ...]
    rest: tuple[int, ...]

    @property
    def ids(self) -> tuple[int, ...]:
        """All of it."""
        return self.head + self.rest


def prompt_of(model: Writer, params: WriteParams) -> Prompt:
    """The tokens of a request.

    Raises:
        UserError: the model has no template for a chat, or the template does not take it.
    """
    if params.form is Form.CHAT:
        return _chat(model, params)
    vocabulary = model.vocabulary
    head = [] if vocabulary.begin is None else [vocabulary.begin]
    if params.passages:
        head += vocabulary.encode(passages_text(params.passages))
    rest = [*vocabulary.encode(params.prompt), *params.begun]
    if not head and not rest:
        rest = vocabulary.encode("\n")
    return Prompt(tuple(head), tuple(rest))


def passages_text(passages: Sequence[Passage]) -> str:
    """Pieces of documents as they stand before a text."""
    return "".join(f"[{passage.source}]\n{passage.text.strip()}\n\n" for passage in passages)


def conversation_text(params: WriteParams, answer: str) -> str:
    """A chat as a person keeps it (Markdown)."""
    turns = [*((turn.author, turn.text) for turn in params.messages), (Author.PERSON, params.prompt)]
    names = {Author.PERSON: "You", Author.MODEL: "Answer"}
    told = [f"**{names[author]}:** {text.strip()}" for author, text in (*turns, (Author.MODEL, answer))]
    return "\n\n".join(told)


def _chat(model: Writer, params: WriteParams) -> Prompt:
    template = model.template
    if template is None:
        raise UserError(
            "This model goes on with texts, and does not answer: it has no template for a chat.",
            "Choose the form “Continue”, or another model.",
        )
    opening = _system(params)
    said = [(ROLES[turn.author], turn.text) for turn in params.messages]
    ids = _templated(model.vocabulary, template, [*opening, *said, ("user", params.prompt)])
    other = _templated(model.vocabulary, template, [*opening, ("user", "\n")])
    shared = next((at for at, (a, b) in enumerate(zip(ids, other, strict=False)) if a != b), len(other))
    head = min(shared, len(ids)) if opening else 0
    return Prompt(tuple(ids[:head]), (*ids[head:], *params.begun))


def _system(params: WriteParams) -> list[tuple[str, str]]:
    words = params.system.strip()
    if params.passages:
        words = f"{words}\n\nWhat is known:\n\n{passages_text(params.passages)}".strip()
    return [("system", words)] if words else []


def _templated(vocabulary: Vocabulary, template: ChatTemplate, turns: Sequence[tuple[str, str]]) -> list[int]:
    """The tokens of a conversation. What people say is never read as a part of the template: where it holds
    the name of a special token, the template is filled with marks, which are replaced by their words
    afterwards. Otherwise all is cut into tokens at once, as the model has learned it: a list of pieces would
    begin every part with a space.
    """
    words = [_MARK.sub("", text).strip() for _, text in turns]
    if all(vocabulary.encode(text) == vocabulary.encode(text, special=True) for text in words):
        told = [(role, text) for (role, _), text in zip(turns, words, strict=True)]
        return vocabulary.encode(template.render(told), special=True)
    marked = [(role, f"\ue000{number}\ue001") for number, (role, _) in enumerate(turns)]
    parts = _MARK.split(template.render(marked))
    if sorted(map(int, parts[1::2])) != list(range(len(turns))):  # it looks into what is said
        return vocabulary.encode(template.render(turns), special=True)
    ids: list[int] = []
    for place, part in enumerate(parts):
        said = place % 2 == 1
        ids += vocabulary.encode(words[int(part)] if said else part, special=not said)
    return ids
