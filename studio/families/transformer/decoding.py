"""From logits to the next token: pure functions, each with its source.

The order is that of the field: repetition penalty, temperature, top-k, top-p, min-p; then one token is drawn
by the inverse of the cumulative distribution. All tensors are (vocabulary,) float32 on the CPU; what a
setting rules out becomes minus infinity.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass

import torch
from torch import Tensor

FIRST_LOOK = 256
"""Tokens that are sorted at first: the nucleus nearly always lies among them, and sorting all is slow."""


@dataclass(frozen=True)
class Taste:
    """How tokens are drawn; ranges as of `params.WriteParams`."""

    temperature: float = 1.0
    top_k: int = 0
    top_p: float = 1.0
    min_p: float = 0.0
    repetition_penalty: float = 1.0


def penalised(logits: Tensor, seen: Iterable[int], penalty: float) -> Tensor:
    """Tokens that are there already are less likely: CTRL (arXiv 1909.05858, section 4.1).

    A positive logit is divided by the penalty, a negative one multiplied.
    """
    places = torch.tensor(sorted(set(seen)), dtype=torch.int64)
    if penalty == 1 or not len(places):
        return logits
    found = logits[places]
    changed = logits.clone()
    changed[places] = torch.where(found > 0, found / penalty, found * penalty)
    return changed


def with_top_k(logits: Tensor, k: int) -> Tensor:
    """Only the k highest (arXiv 1805.04833, section 5.4), and those as high as the k-th; 0 is all."""
    if not 0 < k < len(logits):
        return logits
    lowest = logits.topk(k).values[-1]
    return logits.masked_fill(logits < lowest, -math.inf)


def with_top_p(logits: Tensor, p: float) -> Tensor:
    """Only the smallest set of the most probable that together have p (arXiv 1904.09751, equation 2)."""
    if p >= 1:
        return logits
    probabilities = logits.softmax(0)
    best = probabilities.topk(min(FIRST_LOOK, len(logits)))
    if best.values.sum() < p:
        best = probabilities.sort(descending=True)
    before = best.values.cumsum(0) - best.values
    kept = best.indices[before < p]
    return torch.full_like(logits, -math.inf).scatter(0, kept, logits[kept])


def with_min_p(logits: Tensor, p: float) -> Tensor:
    """Only those at least p times as probable as the best (arXiv 2407.01082, algorithm 1)."""
    if p <= 0:
        return logits
    return logits.masked_fill(logits < logits.max() + math.log(p), -math.inf)


def chances(logits: Tensor, taste: Taste, seen: Iterable[int]) -> Tensor:
    """With which probability each token is drawn after all settings; at temperature 0 the best has it all."""
    logits = penalised(logits, seen, taste.repetition_penalty)
    if taste.temperature == 0:
        return torch.zeros_like(logits).index_fill(0, logits.argmax(), 1.0)
    logits = with_top_k(logits / taste.temperature, taste.top_k)
    return with_min_p(with_top_p(logits, taste.top_p), taste.min_p).softmax(0)


def drawn(chance: Tensor, seed: int, place: int) -> int:
    """The token at a place: of the same seed, place and chances always the same.

    Args:
        chance: as of `chances`.
        seed: of the text.
        place: tokens that were written before it; each place has chance of its own, so that a text that was
            stopped goes on as it would have.
    """
    random = torch.Generator().manual_seed(seed * 1_000_003 + place)
    total = chance.double().cumsum(0)
    at = int(
        torch.searchsorted(
            total, torch.rand((), generator=random, dtype=torch.float64) * total[-1], right=True
        )
    )
    return min(at, len(chance) - 1)
