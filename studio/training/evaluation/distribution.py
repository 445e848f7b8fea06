"""How two sets of pictures differ as sets, by features of each: Fréchet distance, precision and recall."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

NEIGHBOURS = 3
"""k of arXiv 1904.06991, section 5."""

Rows = npt.NDArray[np.float64]


def frechet_distance(first: npt.ArrayLike, second: npt.ArrayLike) -> float:
    """|m1 - m2|² + tr(S1 + S2 - 2 (S1 S2)^½) (Heusel et al., arXiv 1706.08500, equation 6).

    With centred features A, B as rows, tr (S1 S2)^½ is the sum of the singular values of A Bᵀ over
    √((n - 1)(m - 1)): exact, also where there are fewer pictures than features. Small sets are far apart
    by chance; compare with a set of real pictures of the same size.

    Args:
        first, second: (n, d) and (m, d), two rows or more.

    Raises:
        ValueError: too few rows, or features that do not fit.
    """
    a, b = _rows(first), _rows(second)
    if min(len(a), len(b)) < 2 or a.shape[1] != b.shape[1]:
        raise ValueError("two sets of two pictures or more, with the same features, are compared")
    mean = np.square(a.mean(0) - b.mean(0)).sum()
    a, b = (a - a.mean(0)) / np.sqrt(len(a) - 1), (b - b.mean(0)) / np.sqrt(len(b) - 1)
    # Turned rows have the same products, and are no more than there are features.
    a, b = (np.asarray(np.linalg.qr(one, mode="r")) for one in (a, b))
    crossed = np.linalg.svd(a @ b.T, compute_uv=False).sum()
    return float(mean + np.square(a).sum() + np.square(b).sum() - 2 * crossed)


@dataclass(frozen=True, slots=True)
class PrecisionRecall:
    """Kynkäänniemi et al., arXiv 1904.06991, equation 2.

    Attributes:
        precision: share of made pictures that lie where real ones are.
        recall: share of real pictures that lie where made ones are.
    """

    precision: float
    recall: float


def precision_recall(
    real: npt.ArrayLike, made: npt.ArrayLike, neighbours: int = NEIGHBOURS
) -> PrecisionRecall:
    """“Where pictures are” is within reach of one of them; its reach is how far its k-th neighbour is.

    Args:
        real, made: features (n, d) and (m, d), more than `neighbours` rows each.

    Raises:
        ValueError: too few rows.
    """
    a, b = _rows(real), _rows(made)
    if min(len(a), len(b)) <= neighbours:
        raise ValueError(f"sets of more than {neighbours} pictures are compared")
    between = distances(a, b)
    within_real = (between <= _reach(a, neighbours)[:, None]).any(0)
    within_made = (between <= _reach(b, neighbours)[None, :]).any(1)
    return PrecisionRecall(float(within_real.mean()), float(within_made.mean()))


def distances(first: npt.ArrayLike, second: npt.ArrayLike) -> Rows:
    """Euclidean distance of every row of (n, d) from every row of (m, d): (n, m)."""
    a, b = _rows(first), _rows(second)
    squares = np.square(a).sum(1)[:, None] + np.square(b).sum(1)[None] - 2 * a @ b.T
    return np.sqrt(np.maximum(squares, 0))


def _reach(rows: Rows, neighbours: int) -> Rows:
    """The distance of each row from its k-th neighbour; the nearest of all is itself."""
    return np.partition(distances(rows, rows), neighbours, axis=1)[:, neighbours]


def _rows(values: npt.ArrayLike) -> Rows:
    return np.asarray(values, np.float64)
