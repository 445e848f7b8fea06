"""What is written comes with its road, so that a kept text opens with all probabilities."""

from __future__ import annotations

import pytest
from tiny_language import ask, tiny_writer

from studio.core.events import Output, Token
from studio.core.text_tree import Author, TextTree
from studio.families.transformer.params import Form, WriteParams
from studio.families.transformer.readings import Readings
from studio.families.transformer.writing import write


@pytest.mark.parametrize(
    "params",
    [WriteParams("the old whale", max_tokens=5, count=2), WriteParams("", max_tokens=4, begun=(40, 41))],
)
def test_the_road_is_the_text(params: WriteParams) -> None:
    events = list(write(tiny_writer(), ask(params), Readings()))
    outputs = [event for event in events if isinstance(event, Output)]
    assert len(outputs) == params.count
    for output in outputs:
        (attached,) = output.attached_json
        tree = TextTree.from_json(attached.json)
        assert attached.role == "tree"
        assert tree.text() == output.text
        last = tree.road()[-1]
        assert last.author is Author.MODEL
        assert last.request == (output.request or ask(params))
        told = [one for one in events if isinstance(one, Token) and one.index == output.index]
        assert [one.id for one in last.tokens] == [one.id for one in told]
        assert last.tokens[0].alternatives


def test_a_chat_has_none() -> None:
    params = WriteParams("And then?", form=Form.CHAT, max_tokens=3)
    (output,) = [e for e in write(tiny_writer(), ask(params), Readings()) if isinstance(e, Output)]
    assert output.attached_json == ()
