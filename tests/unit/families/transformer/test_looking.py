"""How a token came about: where it looked, what its layers would have said, a picture to keep."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from tiny_language import ask, tiny_writer

from studio.core.errors import UserError
from studio.core.events import Event, Insight, Output, Token
from studio.families.transformer.looking import heatmap, look
from studio.families.transformer.params import LOOK, LookParams, WriteParams
from studio.families.transformer.readings import Readings
from studio.families.transformer.writing import write


def looked(params: LookParams, context: int = 96) -> tuple[Insight, Output]:
    events: list[Event] = list(look(tiny_writer(context), ask(params, LOOK.name)))
    (insight,) = [event for event in events if isinstance(event, Insight)]
    (output,) = [event for event in events if isinstance(event, Output)]
    return insight, output


@pytest.mark.parametrize("prompt", ["the old whale", "the old whale sang " * 40])
def test_the_last_layer_says_what_the_model_said(prompt: str) -> None:
    """Also of a text that does not fit: it is looked at as it was written."""
    writer = tiny_writer()
    params = WriteParams(prompt, max_tokens=5, temperature=1.0, top_p=1.0, repetition_penalty=1.0)
    tokens = [one for one in write(writer, ask(params), Readings()) if isinstance(one, Token)]
    insight, _ = looked(LookParams(prompt, begun=tuple(token.id for token in tokens)))
    best = tokens[-1].alternatives[:5]
    assert [one.id for one in insight.lens[-1]] == [one.id for one in best]
    for one, other in zip(insight.lens[-1], best, strict=True):
        assert one.probability == pytest.approx(other.probability, abs=1e-4)
    layers, heads, before = insight.attention.shape
    assert (layers, heads, before) == (3, 4, len(insight.tokens) - 1)
    np.testing.assert_allclose(insight.attention.sum(-1), 1, atol=1e-5)
    assert insight.tokens[-1] == writer.vocabulary.piece(tokens[-1].id).decode("utf-8", "replace")


def test_the_first_token_has_nothing_before_it() -> None:
    with pytest.raises(UserError, match="nothing before"):
        looked(LookParams(""))


def test_the_picture_is_darkest_where_it_looked_most() -> None:
    attention = torch.zeros(2, 1, 5)
    attention[0, 0, 4] = 1
    attention[1, 0, 0] = 1
    picture = heatmap(attention)
    assert picture.shape == (64, 160, 3)
    assert picture[0, 0].sum() == picture[-1, -1].sum() < picture[0, -1].sum()


def test_a_network_without_attention_has_a_picture_all_the_same() -> None:
    assert heatmap(torch.zeros(0, 0, 7)).shape[1] == 7 * 32
