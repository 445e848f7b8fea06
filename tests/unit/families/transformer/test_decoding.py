"""From logits to a token: as `transformers` does it, and the same fate for the same place."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st
from torch import Tensor
from transformers.generation.logits_process import (
    MinPLogitsWarper,
    RepetitionPenaltyLogitsProcessor,
    TemperatureLogitsWarper,
    TopKLogitsWarper,
    TopPLogitsWarper,
)

from studio.families.transformer.decoding import (
    Taste,
    chances,
    drawn,
    fate,
    penalised,
    with_min_p,
    with_temperature,
    with_top_k,
    with_top_p,
)

VOCABULARY = 600


def logits_of(seed: int, spread: float = 3.0) -> Tensor:
    return torch.randn(VOCABULARY, generator=torch.Generator().manual_seed(seed)) * spread


def theirs(processor: Any, logits: Tensor, seen: tuple[int, ...] = (0,)) -> Tensor:
    return processor(torch.tensor([seen]), logits[None].clone())[0]


@pytest.mark.parametrize("spread", [0.1, 1.0, 5.0])
@pytest.mark.parametrize(
    ("ours", "processor"),
    [
        (lambda x: with_temperature(x, 0.7), TemperatureLogitsWarper(0.7)),
        (lambda x: with_top_k(x, 40), TopKLogitsWarper(40)),
        (lambda x: with_top_k(x, 1), TopKLogitsWarper(1)),
        (lambda x: with_top_p(x, 0.95), TopPLogitsWarper(0.95)),
        (lambda x: with_top_p(x, 0.3), TopPLogitsWarper(0.3)),
        (lambda x: with_top_p(x, 0.05), TopPLogitsWarper(0.05)),
        (lambda x: with_min_p(x, 0.1), MinPLogitsWarper(0.1)),
        (lambda x: with_min_p(x, 1.0), MinPLogitsWarper(1.0)),
        (lambda x: penalised(x, (3, 5, 5, 9), 1.3), RepetitionPenaltyLogitsProcessor(1.3)),
    ],
)
def test_each_setting_does_what_transformers_does(
    ours: Callable[[Tensor], Tensor], processor: Any, spread: float
) -> None:
    for seed in range(5):
        logits = logits_of(seed, spread)
        torch.testing.assert_close(ours(logits), theirs(processor, logits, (3, 5, 5, 9)))


def test_all_settings_in_turn_give_the_chances_of_transformers() -> None:
    logits, seen = logits_of(7), (1, 2, 3)
    expected = logits
    for processor in (
        RepetitionPenaltyLogitsProcessor(1.2),
        TemperatureLogitsWarper(1.5),
        TopKLogitsWarper(100),
        TopPLogitsWarper(0.9),
        MinPLogitsWarper(0.02),
    ):
        expected = theirs(processor, expected, seen)
    ours = chances(logits, Taste(1.5, 100, 0.9, 0.02, 1.2), seen)
    torch.testing.assert_close(ours, expected.softmax(0))


def test_settings_that_are_off_change_nothing() -> None:
    logits = logits_of(1)
    torch.testing.assert_close(chances(logits, Taste(), (1, 2)), logits.softmax(0))
    assert penalised(logits, (), 1.5) is logits


def test_at_temperature_zero_the_best_is_taken_whatever_the_seed() -> None:
    logits = logits_of(2)
    chance = chances(logits, Taste(temperature=0.0, top_p=0.5), ())
    assert {drawn(chance, seed, 3) for seed in range(20)} == {int(logits.argmax())}
    best = int(logits.argmax())
    avoided = chances(logits, Taste(temperature=0.0, repetition_penalty=2.0), (best,))
    assert int(avoided.argmax()) != best, "the penalty counts there as well"


@given(st.integers(0, 10_000), st.floats(0.05, 1.0), st.floats(0.0, 1.0), st.floats(0.05, 2.0))
def test_something_can_always_be_drawn(seed: int, top_p: float, min_p: float, temperature: float) -> None:
    logits = logits_of(seed)
    chance = chances(logits, Taste(temperature, 0, top_p, min_p), ())
    assert math.isclose(float(chance.sum()), 1.0, abs_tol=1e-4)
    assert chance[drawn(chance, seed, 0)] > 0
    assert chance[int(logits.argmax())] > 0


def test_flat_logits_and_ruled_out_ones_are_no_trouble() -> None:
    flat = torch.zeros(VOCABULARY)
    assert float(chances(flat, Taste(top_p=0.5), ()).max()) == pytest.approx(2 / VOCABULARY, rel=0.01)
    one = torch.full((VOCABULARY,), -math.inf)
    one[5] = 1.0
    assert drawn(chances(one, Taste(0.8, 3, 0.9, 0.1, 1.1), (5,)), 1, 1) == 5


def test_what_is_no_number_is_refused() -> None:
    broken = logits_of(1)
    broken[7] = math.nan
    with pytest.raises(ValueError, match="no numbers"):
        chances(broken, Taste(), ())


def test_tokens_are_drawn_as_often_as_their_chance_says() -> None:
    chance = torch.tensor([0.5, 0.0, 0.3, 0.2])
    found = torch.bincount(torch.tensor([drawn(chance, 5, place) for place in range(4000)]), minlength=4)
    torch.testing.assert_close(found / 4000, chance, atol=0.03, rtol=0)
    assert found[1] == 0


def test_every_seed_and_place_has_a_fate_of_its_own_that_never_changes() -> None:
    assert fate(7, 0) == 0.7044413361516368
    fates = {fate(seed, place) for seed in range(50) for place in range(50)}
    assert len(fates) == 2500
    assert all(0 <= one < 1 for one in fates)
