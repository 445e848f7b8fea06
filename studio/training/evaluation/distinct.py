"""How often texts say something new: distinct-n."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

import numpy as np

from studio.training.evaluation.interval import Interval

_WORDS = re.compile(r"\w+(?:['’]\w+)*")
NORMAL = 1.96
"""97.5 % of the normal distribution stays below."""


def distinct(texts: Sequence[str], n: int) -> Interval | None:
    """Different runs of n words over all runs of n words, in all texts together (distinct-n, Li et al., arXiv
    1510.03055, section 5.4): 1 where no run comes twice. It falls as there is more text: compare texts of the
    same length.

    The interval is that of the jackknife over texts (Efron and Tibshirani 1993, section 11.2): drawing texts
    again, as the bootstrap does, would repeat them.

    Returns:
        None where fewer than two texts have n words.
    """
    runs = [one for one in (Counter(_runs(text, n)) for text in texts) if one]
    if len(runs) < 2:
        return None
    together: Counter[tuple[str, ...]] = sum(runs, Counter())
    total = together.total()
    mean = len(together) / total
    left_out = np.array(
        [
            (len(together) - sum(together[run] == count for run, count in one.items()))
            / (total - one.total())
            for one in runs
        ]
    )
    count = len(runs)
    deviation = float(np.sqrt((count - 1) / count * np.square(left_out - left_out.mean()).sum()))
    return Interval(mean, max(0.0, mean - NORMAL * deviation), min(1.0, mean + NORMAL * deviation))


def _runs(text: str, n: int) -> list[tuple[str, ...]]:
    words = _WORDS.findall(text.lower())
    return [tuple(words[at : at + n]) for at in range(len(words) - n + 1)]
