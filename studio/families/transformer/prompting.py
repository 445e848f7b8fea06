"""What the model is given to read: passages, the conversation in its template, the prompt, what is begun."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from studio.core.errors import UserError
from studio.core.text_tree import Author
from studio.families.transformer.params import Form, Passage, WriteParams
from studio.families.transformer.spelling import whole
from studio.families.transformer.writer import ChatTemplate, Vocabulary, Writer

Turn: TypeAlias = tuple[str, str]
"""Role and words."""

ROLES = {Author.PERSON: "user", Author.MODEL: "assistant"}
_MARK = re.compile("\ue000(\\d+)\ue001")
"""Stands in the template for what people say: private characters, which no text should hold."""


@dataclass(frozen=True)
class Prompt:
    """Tokens to read.

    Attributes:
        head: what must stay in view when the window slides: begin mark, instructions, passages.
        rest: the text or conversation behind, the oldest first.
        begun: what the model wrote after that already.
    """

    head: tuple[int, ...]
    rest: tuple[int, ...]
    begun: tuple[int, ...] = ()

    @property
    def ids(self) -> tuple[int, ...]:
        """All of it."""
        return self.head + self.rest + self.begun


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
    rest = vocabulary.encode(params.prompt)
    begun = known_tokens(model, params)
    if not head and not rest:
        rest = vocabulary.encode("\n") or [min(vocabulary.ends, default=0)]
    return Prompt(tuple(head), tuple(rest), begun)


def known_tokens(model: Writer, params: WriteParams) -> tuple[int, ...]:
    """What is begun.

    Raises:
        UserError: tokens are among it that this model does not have.
    """
    if all(0 <= token < model.vocabulary.size for token in params.begun):
        return params.begun
    raise UserError(
        "This text was begun by a model with another list of tokens.",
        "Let this model go on from the words: put them into the prompt.",
    )


def passages_text(passages: Sequence[Passage]) -> str:
    """Pieces of documents as they stand before a text."""
    return "".join(f"[{passage.source}]\n{passage.text.strip()}\n\n" for passage in passages)


def conversation_text(params: WriteParams, answer: str) -> str:
    """A chat as a person keeps it (Markdown)."""
    turns = [*((turn.author, turn.text) for turn in params.messages), (Author.PERSON, params.prompt)]
    names = {Author.PERSON: "You", Author.MODEL: "Answer"}
    told = [f"**{names[author]}:** {text.strip()}" for author, text in (*turns, (Author.MODEL, answer))]
    return whole("\n\n".join(told))


def _chat(model: Writer, params: WriteParams) -> Prompt:
    template = model.template
    if template is None:
        raise UserError(
            "This model goes on with texts, and does not answer: it has no template for a chat.",
            "Choose the form “Continue”, or another model.",
        )
    vocabulary = model.vocabulary
    opening, ask = _opening(template, params)
    said = [(ROLES[turn.author], turn.text) for turn in params.messages]
    first, *others = _in_turns([*said, ("user", params.prompt)])
    ids = _templated(vocabulary, template, [*opening, ask(first), *others])
    other = _templated(vocabulary, template, [*opening, ask((first[0], ""))])
    shared = next((at for at, (a, b) in enumerate(zip(ids, other, strict=False)) if a != b), len(other))
    return Prompt(tuple(ids[:shared]), tuple(ids[shared:]), known_tokens(model, params))


def _in_turns(said: Sequence[Turn]) -> list[Turn]:
    """Two messages of the same author are one: templates want them to take turns, and a person to begin."""
    turns: list[Turn] = []
    for role, words in said:
        if turns and turns[-1][0] == role:
            turns[-1] = (role, f"{turns[-1][1]}\n\n{words}".strip())
        else:
            turns.append((role, words))
    return turns if turns[0][0] == "user" else [("user", ""), *turns]


def _opening(template: ChatTemplate, params: WriteParams) -> tuple[list[Turn], Callable[[Turn], Turn]]:
    """The system turn, and what becomes of the first message: it takes the instructions in where a template
    knows no system (Gemma, Mistral).
    """
    words = params.system.strip()
    if params.passages:
        words = f"{words}\n\nWhat is known:\n\n{passages_text(params.passages)}".strip()
    if not words:
        return [], lambda first: first
    if _knows_system(template):
        return [("system", words)], lambda first: first
    return [], lambda first: (first[0], f"{words}\n\n{first[1]}")


def _knows_system(template: ChatTemplate) -> bool:
    try:
        return _mark(0) in template.render([("system", _mark(0)), ("user", _mark(1))])
    except UserError:
        return False


def _mark(number: int) -> str:
    return f"\ue000{number}\ue001"


def _templated(vocabulary: Vocabulary, template: ChatTemplate, turns: Sequence[Turn]) -> list[int]:
    """The tokens of a conversation. What people say is never read as a part of the template: where it holds
    the name of a special token, the template is filled with marks, which are replaced by their words
    afterwards. Otherwise all is cut into tokens at once, as the model has learned it: a list of pieces would
    begin every part with a space.
    """
    words = [_MARK.sub("", text).strip() for _, text in turns]
    if all(vocabulary.encode(text) == vocabulary.encode(text, special=True) for text in words):
        told = [(role, text) for (role, _), text in zip(turns, words, strict=True)]
        return vocabulary.encode(template.render(told), special=True)
    marked = [(role, _mark(number)) for number, (role, _) in enumerate(turns)]
    parts = _MARK.split(template.render(marked))
    if sorted(map(int, parts[1::2])) != list(range(len(turns))):  # it looks into what is said
        return vocabulary.encode(template.render(turns), special=True)
    ids: list[int] = []
    for place, part in enumerate(parts):
        said = place % 2 == 1
        ids += vocabulary.encode(words[int(part)] if said else part, special=not said)
    return ids
