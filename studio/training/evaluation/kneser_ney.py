"""An n-gram model with interpolated Kneser-Ney smoothing: what a language model must beat.

Kneser and Ney (ICASSP 1995) in the interpolated form of Chen and Goodman (TR-10-98, Harvard, 1998, section
2.7), with one discount an order, D = n1 / (n1 + 2 n2). With h a context and h' the same without its first
token,

    p(w | h) = max(c(h w) - D, 0) / c(h) + D N(h) / c(h) p(w | h'),

N(h) being how many different tokens follow h. c counts occurrences at the highest order; below it, in how
many different contexts h w stands. Under one token lies the even spread over the vocabulary.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

import numpy as np
import numpy.typing as npt

Tokens: TypeAlias = npt.NDArray[np.int64]
Shares: TypeAlias = npt.NDArray[np.float64]
_BITS = 63
"""An n-gram is one number of so many bits."""


@dataclass(frozen=True, eq=False)
class _Order:
    """Counts of one length.

    Attributes:
        grams, counts: n-grams as numbers, sorted, and c of each.
        contexts, totals, followers: contexts as numbers, sorted, and c and N of each.
        discount: D.
    """

    grams: Tokens
    counts: Tokens
    contexts: Tokens
    totals: Tokens
    followers: Tokens
    discount: float


class KneserNey:
    """The model of one row of tokens.

    Args:
        tokens: int64 (n,), what is learned from.
        vocabulary: how many different tokens there can be.
        order: of the longest n-grams.

    Raises:
        ValueError: the n-grams of such a vocabulary are too long to be counted, or there are too few tokens.
    """

    def __init__(self, tokens: Tokens, vocabulary: int, order: int = 5) -> None:
        self._vocabulary = vocabulary
        self._bits = max(1, (vocabulary - 1).bit_length())
        if self._bits * order > _BITS or len(tokens) < order:
            raise ValueError(f"{order}-grams of {vocabulary:,} tokens cannot be counted")
        grams, counts = np.unique(self._grams(tokens, order), return_counts=True)
        orders = [self._order(grams, counts)]
        for length in range(order - 1, 0, -1):
            mask = (1 << self._bits * length) - 1
            grams, counts = np.unique(grams & mask, return_counts=True)
            orders.append(self._order(grams, counts))
        self._orders = tuple(reversed(orders))

    def log_shares(self, tokens: Tokens) -> Shares:
        """ln p of every token of a text given those before it, (n,); the first knows of none."""
        share = np.full(len(tokens), 1 / self._vocabulary)
        for length, one in enumerate(self._orders, 1):
            if len(tokens) < length:
                break
            grams = self._grams(tokens, length)
            seen, place = _found(one.contexts, grams >> self._bits)
            known, at = _found(one.grams, grams)
            count = np.where(known, one.counts[at], 0)
            total = one.totals[place]
            left = one.discount * one.followers[place] / total
            longer = np.maximum(count - one.discount, 0) / total + left * share[length - 1 :]
            share[length - 1 :] = np.where(seen, longer, share[length - 1 :])
        return np.log(share)

    def _grams(self, tokens: Tokens, length: int) -> Tokens:
        """(n - length + 1,): every stretch of so many tokens as a number, its last token lowest."""
        made = np.zeros(len(tokens) - length + 1, np.int64)
        for place in range(length):
            made = (made << self._bits) | tokens[place : place + len(made)]
        return made

    def _order(self, grams: Tokens, counts: Tokens) -> _Order:
        contexts, starts, followers = np.unique(
            grams >> self._bits, return_index=True, return_counts=True
        )  # grams are sorted, so those of one context lie together
        once, twice = int((counts == 1).sum()), int((counts == 2).sum())
        discount = once / (once + 2 * twice) if once else 0.5
        return _Order(grams, counts, contexts, np.add.reduceat(counts, starts), followers, discount)


def _found(table: Tokens, wanted: Tokens) -> tuple[npt.NDArray[np.bool_], Tokens]:
    """Whether each is in the sorted table, and where (anywhere, if not)."""
    place = np.minimum(np.searchsorted(table, wanted), len(table) - 1)
    return table[place] == wanted, place
