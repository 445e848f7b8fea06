"""From an idea to prompts for stickers: a few examples, then one line after another, no two alike."""

from __future__ import annotations

import re
from collections.abc import Generator, Iterable, Iterator
from dataclasses import replace

from studio.core.events import Event, Output, Progress, Remark, Token
from studio.core.params import SEED_LIMIT
from studio.core.request import Request
from studio.families.transformer.params import PROMPTS, PromptParams, WriteParams
from studio.families.transformer.readings import Readings
from studio.families.transformer.writer import Writer
from studio.families.transformer.writing import write
from studio.imaging.page import page_of

TRIES = 3
"""Lines that are drawn for each that is wanted, at most."""
LONGEST = 14
"""Tokens of a line."""
MOST_WORDS = 7
ARTICLES = frozenset({"a", "an", "the", "some"})
EXAMPLES = (
    ("a day at the sea", ("a smiling sun", "a red beach umbrella", "a yellow bucket", "a blue fish")),
    ("breakfast", ("a cup of coffee", "a fried egg", "a slice of bread with honey", "a green apple")),
    ("a birthday", ("a cake with candles", "a red balloon", "a wrapped gift", "a cat in a party hat")),
)
_DECORATION = re.compile(r"^[\s\-*\d.)\"“]+|[\s.,;:!?\"”]+$")


def write_prompts(model: Writer, request: Request, readings: Readings) -> Iterator[Event]:
    """As many prompts as were asked for, or fewer when the model only repeats itself."""
    params = request.params_as(PromptParams)
    if model.template is None:
        yield Remark(
            "This model only goes on with texts, so its prompts have little to do with the idea."
            " A model that follows instructions does better."
        )
    found: list[str] = []
    for attempt in range(TRIES * params.count):
        yield Progress(len(found), params.count, "Writing prompts")
        line = yield from _line(model, request, params, found, attempt, readings)
        if line and _is_new(line, found):
            found.append(line)
        if len(found) == params.count:
            break
    yield Progress(len(found), params.count, "Writing prompts")
    text = "\n".join(found)
    yield Output(0, page_of(text), text=text)


def _line(
    model: Writer,
    request: Request,
    params: PromptParams,
    found: list[str],
    attempt: int,
    readings: Readings,
) -> Generator[Event, None, str]:
    """Draw one line; gives it tidied, “” when it is none."""
    asked = WriteParams(
        prompt=opening(params.idea, found),
        max_tokens=LONGEST,
        temperature=params.temperature,
        top_p=0.9,
        repetition_penalty=1.0,
        stop="\\n",
    )
    inner = Request.make(
        request.family, PROMPTS.name, request.model, (request.seed + attempt) % SEED_LIMIT, asked
    )
    words = ""
    for event in write(model, inner, readings):
        if isinstance(event, Token):
            words += event.text
            yield replace(event, index=len(found))
    return tidied(words)


def opening(idea: str, found: list[str]) -> str:
    """Examples, the idea, and what was found for it."""
    shown = [*EXAMPLES, (" ".join(idea.split()), tuple(found))]
    told = [f"Idea: {about}\n" + "".join(f"- {line}\n" for line in lines) for about, lines in shown]
    return "Stickers, each in a few words.\n\n" + "\n".join(told) + "-"


def _is_new(line: str, found: Iterable[str]) -> bool:
    """Whether no other line says the same in another order, with or without “a” and “the”."""
    told = frozenset(line.split()) - ARTICLES
    return bool(told) and all(told != frozenset(other.split()) - ARTICLES for other in found)


def tidied(line: str) -> str:
    """A line as a prompt: without marks around it, in small letters; “” when it is none."""
    words = _DECORATION.sub("", " ".join(line.split())).lower().split()
    return " ".join(words) if 0 < len(words) <= MOST_WORDS else ""
