"""Two models beside each other: differences by hand, and no comparison of what cannot be compared."""

from __future__ import annotations

import math
from typing import Any

import pytest

from studio.core.errors import UserError
from studio.training.evaluation.against import beside, difference


def figure(mean: float, low: float, high: float) -> dict[str, float]:
    return {"mean": mean, "low": low, "high": high}


def report(mean: float, features: str = "pixels") -> dict[str, Any]:
    drawn = figure(mean, mean - 3, mean + 4)
    return {
        "model": "a",
        "features": features,
        "figures": {"fid": {"drawn": drawn, "real": 1.0}, "few": {"drawn": None, "real": 1.0}},
        "held_out": {"faces": {"psnr": drawn, "pca": {"psnr": drawn}, "count": 3}},
        "missing": ["No network."],
    }


def test_a_difference_has_the_width_of_both() -> None:
    found = difference(figure(1, -2, 5), figure(11, 8, 15))
    assert found["mean"] == 10
    assert found["low"] == pytest.approx(10 - math.hypot(3, 4))
    assert found["high"] == pytest.approx(10 + math.hypot(4, 3))
    assert found["sure"]
    assert not difference(figure(1, -2, 5), figure(2, -1, 6))["sure"]


def test_every_figure_that_both_have_is_compared() -> None:
    told = beside(report(1), report(21))
    assert set(told["differences"]) == {"figures.fid", "held_out.faces.psnr"}
    assert told["differences"]["figures.fid"]["mean"] == 20
    assert told["missing"] == ["No network."]


def test_other_features_are_not_compared() -> None:
    with pytest.raises(UserError, match="same features"):
        beside(report(1), report(2, "Inception"))
