"""How different the pictures of a set are from each other, by features of each."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from studio.training.evaluation.distribution import distances


def mean_distance(features: npt.ArrayLike) -> float:
    """The mean Euclidean distance of two different rows of (n, d); 0 when all pictures are one.

    Raises:
        ValueError: fewer than two rows.
    """
    rows = np.asarray(features, np.float64)
    if len(rows) < 2:
        raise ValueError("the pictures of a set of two or more are compared")
    # Seen from their middle: far from 0, squares of large numbers would take the small distances along.
    rows = rows - rows.mean(0)
    upper = np.triu_indices(len(rows), 1)
    return float(distances(rows, rows)[upper].mean())


def vendi_score(features: npt.ArrayLike) -> float:
    """How many pictures the set is worth: exp of the entropy of the eigenvalues of K / n, with K the cosines
    of the rows (Friedman and Dieng, arXiv 2210.02410, definition 3.1).

    Args:
        features: (n, d), no row all 0.

    Returns:
        From 1, where all rows point one way, to n, where no two have anything in common.

    Raises:
        ValueError: there are no rows.
    """
    rows = np.asarray(features, np.float64)
    if not len(rows):
        raise ValueError("a set of no pictures has no diversity")
    lengths = np.linalg.norm(rows, axis=1, keepdims=True)
    rows = rows / np.maximum(lengths, np.finfo(np.float64).tiny)
    values = np.linalg.eigvalsh(rows @ rows.T / len(rows))
    values = values[values > 1e-12]
    return float(np.exp(-(values * np.log(values)).sum()))
