"""Several lists of the same items as one: reciprocal rank fusion."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

import numpy as np

from studio.gallery.documents.ranking import K
from studio.gallery.search.vectors import Ids

Ranked = Mapping[int, int]
"""Items with their places, 1 for the best. Items that fit equally well share a place."""
FIRST: Final = 1


def merged(*lists: Ranked) -> tuple[int, ...]:
    """Every item of the lists, best first; of equal ones the newest.

    An item scores 1 / (K + place) in every list that has it (Cormack, Clarke and Büttcher, SIGIR 2009; see
    `documents.ranking`).
    """
    ids = np.fromiter((one for ranked in lists for one in ranked), np.int64)
    places = np.fromiter((place for ranked in lists for place in ranked.values()), np.float64)
    items, which = np.unique(ids, return_inverse=True)
    scores = np.zeros(len(items))
    np.add.at(scores, which, 1 / (K + places))
    return tuple(items[np.lexsort((-items, -scores))].tolist())


def ranked_by(values: Mapping[int, float]) -> dict[int, int]:
    """Items by their values, the largest first; equal values share a place."""
    distinct = sorted(set(values.values()), reverse=True)
    places = {value: place for place, value in enumerate(distinct, start=FIRST)}
    return {item: places[value] for item, value in values.items()}


def all_first(ids: Sequence[int] | Ids) -> dict[int, int]:
    """Items that all fit equally well."""
    return {int(one): FIRST for one in ids}
