"""From logits to the next token: pure functions, each with its source.

The order is that of the field: repetition penalty, temperature, top-k, top-p, min-p; then one token is drawn
by the inverse of the cumulative distribution. All tensors are (vocabulary,) float32 on the CPU; what a
setting rules out becomes minus infinity.
"""

from __future__ import annotations

import hashlib
import math
from collections.abc import Iterable
from dataclasses import dataclass

import torch
from torch import Tensor


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
    places = torch.tensor(list(set(seen)), dtype=torch.int64)
    if penalty == 1 or not len(places):
        return logits
    found = logits[places]
    changed = logits.clone()
    changed[places] = torch.where(found > 0, found / penalty, found * penalty)
    return changed


def with_temperature(logits: Tensor, temperature: float) -> Tensor:
    """The logits divided by it (Ackley, Hinton and Sejnowski 1985); above 1 flatter, below 1 steeper."""
    return logits if temperature == 1 else logits / temperature


def with_top_k(logits: Tensor, k: int) -> Tensor:
    """Only the k highest (arXiv 1805.04833, section 5.4), and those as high as the k-th; 0 is all."""
    if not 0 < k < len(logits):
        return logits
    lowest = logits.topk(k, sorted=False).values.min()
    return logits.masked_fill(logits < lowest, -math.inf)


def with_top_p(logits: Tensor, p: float) -> Tensor:
    """Only the smallest set of the most probable that together have p (arXiv 1904.09751, equation 2).

    Sorting a whole vocabulary is slow, and never needed: all tokens below (1 - p) / vocabulary have less than
    1 - p together, so the set lies among the others.
    """
    if p >= 1:
        return logits
    probabilities = logits.softmax(0)
    likely = (probabilities >= (1 - p) / len(logits)).nonzero().squeeze(1)
    best = probabilities[likely].sort(descending=True, stable=True)
    before = best.values.cumsum(0) - best.values
    kept = likely[best.indices[before < p]]
    return torch.full_like(logits, -math.inf).scatter_(0, kept, logits[kept])


def with_min_p(logits: Tensor, p: float) -> Tensor:
    """Only those at least p times as probable as the best (arXiv 2407.01082, algorithm 1)."""
    if p <= 0:
        return logits
    return logits.masked_fill(logits < logits.max() + math.log(p), -math.inf)


def chances(logits: Tensor, taste: Taste, seen: Iterable[int]) -> Tensor:
    """With which probability each token is drawn after all settings; at temperature 0 the best has it all.

    Args:
        seen: tokens that the repetition penalty is about.

    Raises:
        ValueError: the logits are no numbers.
    """
    if math.isnan(float(logits.max())):
        raise ValueError("the logits are no numbers")
    logits = penalised(logits, seen, taste.repetition_penalty)
    if taste.temperature == 0:
        return torch.zeros_like(logits).index_fill_(0, logits.argmax(), 1.0)
    logits = with_top_k(with_temperature(logits, taste.temperature), taste.top_k)
    return with_min_p(with_top_p(logits, taste.top_p), taste.min_p).softmax(0)


def fate(seed: int, place: int) -> float:
    """The random number in [0, 1) of a place in a text: a hash as a counter-based generator (Salmon et al.
    2011, “Parallel random numbers: as easy as 1, 2, 3”).

    Args:
        seed: of the text.
        place: tokens that were written before it. Each place has a number of its own, so that a text that
            was stopped goes on as it would have.
    """
    digest = hashlib.blake2b(f"{seed} {place}".encode(), digest_size=8).digest()
    return (int.from_bytes(digest, "big") >> 11) * 2.0**-53


def drawn(chance: Tensor, seed: int, place: int) -> int:
    """The token at a place, by the inverse of the cumulative distribution: of the same seed, place and
    chances always the same.

    Args:
        chance: as of `chances`.
        seed, place: as of `fate`.
    """
    possible = chance.nonzero().squeeze(1)
    total = chance[possible].double().cumsum(0)
    at = int(torch.searchsorted(total, fate(seed, place) * float(total[-1]), right=True))
    return int(possible[min(at, len(possible) - 1)])
