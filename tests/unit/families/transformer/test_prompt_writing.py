"""An idea becomes lines that the sticker model can paint."""

from __future__ import annotations

import pytest
from tiny_language import ask, tiny_writer

from studio.core.events import Output, Remark, Token
from studio.families.transformer.params import PromptParams
from studio.families.transformer.prompt_writing import _is_new, opening, tidied, write_prompts
from studio.families.transformer.readings import Readings


@pytest.mark.parametrize(
    ("line", "prompt"),
    [
        (" - A red fox, asleep.", "a red fox, asleep"),
        ("1. “a blue bird”", "a blue bird"),
        ("", ""),
        (" ... ", ""),
        ("this is a whole sentence that nobody could ever paint", ""),
    ],
)
def test_a_line_is_tidied(line: str, prompt: str) -> None:
    assert tidied(line) == prompt


def test_the_same_in_other_words_is_not_told_twice() -> None:
    assert not _is_new("the red fox", ["a red fox"])
    assert not _is_new("a", [])
    assert _is_new("a blue fox", ["a red fox"])


def test_the_idea_and_what_was_found_stand_at_the_end() -> None:
    assert opening("a\n rainy  day", ["a cloud"]).endswith("Idea: a rainy day\n- a cloud\n-")


@pytest.mark.parametrize("template", [True, False])
def test_no_more_than_were_asked_for_and_a_small_model_says_what_it_is(template: bool) -> None:
    events = list(write_prompts(tiny_writer(400, template), ask(PromptParams("rain", count=2)), Readings()))
    (output,) = [event for event in events if isinstance(event, Output)]
    lines = (output.text or "").splitlines()
    assert len(lines) == len(set(lines)) <= 2
    assert {event.index for event in events if isinstance(event, Token)} <= {0, 1}
    assert bool([event for event in events if isinstance(event, Remark)]) != template
