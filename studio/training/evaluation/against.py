"""Two reports of `quartet evaluate` beside each other: by how much each figure differs, and how sure that is.
No torch.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from typing import Any, Final, cast

from studio.core.errors import UserError

ABOUT: Final = (
    "second model minus first; intervals by Zou and Donner (2008) from those of both, as if they were judged"
    " on different things: on the same pictures or passages the truth is surer than that"
)
_BESIDE: Final = frozenset({"real", "pca", "ahead"})
"""Figures of others than the model."""
_ALIKE: Final = ("features", "data", "real")
"""What must be the same of both, where it is told."""


def beside(first: Mapping[str, Any], second: Mapping[str, Any]) -> dict[str, Any]:
    """Both reports, and “differences” by the path of each figure that both have with an interval.

    Raises:
        UserError: they were not judged by the same things.
    """
    for name in _ALIKE:
        if first.get(name) != second.get(name):
            raise UserError(
                f"The two models were not judged by the same {name}, so their figures cannot be compared.",
                "Judge both with the same --data, and models of one size.",
            )
    ours, theirs = dict(_figures(first)), dict(_figures(second))
    differences = {path: difference(ours[path], theirs[path]) for path in ours if path in theirs}
    missing = list(dict.fromkeys([*first["missing"], *second["missing"]]))
    return {
        "models": [dict(first), dict(second)],
        "about": ABOUT,
        "differences": differences,
        "missing": missing,
    }


def difference(first: Mapping[str, float], second: Mapping[str, float]) -> dict[str, Any]:
    """Second minus first, from a mean and its interval each (Zou and Donner, Statistics in Medicine 27, 2008,
    equation 7: the limits need not lie evenly around the mean).

    Returns:
        “mean”, “low”, “high”, and “sure”: whether 0 lies outside.
    """
    mean = second["mean"] - first["mean"]
    low = mean - math.hypot(second["mean"] - second["low"], first["high"] - first["mean"])
    high = mean + math.hypot(second["high"] - second["mean"], first["mean"] - first["low"])
    figures = {name: float(f"{one:.5g}") for name, one in (("mean", mean), ("low", low), ("high", high))}
    return {**figures, "sure": low > 0 or high < 0}


def _figures(told: Mapping[str, Any], path: str = "") -> Iterator[tuple[str, Mapping[str, float]]]:
    """Everything with a mean, a low and a high end, by its path (“figures.fid”)."""
    if {"mean", "low", "high"} <= told.keys():
        yield path.removesuffix(".drawn"), cast("Mapping[str, float]", told)
        return
    for name, value in told.items():
        if isinstance(value, Mapping) and name not in _BESIDE:
            inner = cast("Mapping[str, Any]", value)
            yield from _figures(inner, f"{path}.{name}" if path else name)
