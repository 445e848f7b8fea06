"""The n-gram model: shares that add up, figures by hand, and words that follow each other."""

from __future__ import annotations

import numpy as np
import pytest

from studio.training.evaluation.kneser_ney import KneserNey


def test_the_shares_of_all_tokens_add_up_to_one() -> None:
    tokens = np.random.default_rng(1).integers(0, 7, 400)
    model = KneserNey(tokens, 7, 4)
    for context in ([], [3], [1, 2], [6, 6, 6], list(tokens[10:13]), list(tokens[50:58])):
        shares = [np.exp(model.log_shares(np.array([*context, token]))[-1]) for token in range(7)]
        assert sum(shares) == pytest.approx(1, abs=1e-12)


def test_a_small_text_by_hand() -> None:
    """a b a b a c, bigrams ab ba ab ba ac: c(ab) = c(ba) = 2, c(ac) = 1, so D = 1 / (1 + 2 · 2) = 0.2.

    Below, a stands after b alone, b and c after a: each 1 of 3, three of them once, so D = 1 and all is left
    to the even spread: p = 3 / 3 · 1 / 3. Then p(b | a) = (2 - 0.2) / 3 + 0.2 · 2 / 3 · 1 / 3.
    """
    model = KneserNey(np.array([0, 1, 0, 1, 0, 2]), 3, 2)
    shares = np.exp(model.log_shares(np.array([0, 1])))
    assert shares[0] == pytest.approx(1 / 3)
    assert shares[1] == pytest.approx(1.8 / 3 + 0.4 / 9)


def test_what_follows_is_known_from_longer_contexts() -> None:
    row = np.tile(np.array([0, 1, 2, 3, 0, 1, 4, 3]), 50)
    short, long = (np.exp(-KneserNey(row, 5, order).log_shares(row).mean()) for order in (1, 5))
    assert short > 3
    assert long < 1.2


def test_too_long_grams_are_refused() -> None:
    with pytest.raises(ValueError, match="cannot be counted"):
        KneserNey(np.arange(10), 50_000, 5)
    with pytest.raises(ValueError, match="cannot be counted"):
        KneserNey(np.arange(3), 10, 5)
