"""How two sets of pictures differ as sets, by features of each: Fréchet and kernel distance, precision and
recall, density and coverage.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

NEIGHBOURS = 3
"""k of arXiv 1904.06991, section 5."""

COVERAGE_NEIGHBOURS = 5
"""k of arXiv 2002.09797, section 3.3.3."""
KERNEL_PARTS, KERNEL_SIZE = 100, 1_000
"""Of arXiv 1801.01401, section 5: the mean over 100 parts of 1,000 pictures."""

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
class KernelDistance:
    """Of sets of features, by parts of them.

    Attributes:
        mean: over the parts; 0 for sets of one distribution, and below 0 as often as above it.
        deviation: standard deviation between the parts.
    """

    mean: float
    deviation: float


def kernel_distance(
    first: npt.ArrayLike, second: npt.ArrayLike, parts: int = KERNEL_PARTS, size: int = KERNEL_SIZE
) -> KernelDistance:
    """The unbiased squared maximum mean discrepancy with the kernel (x·y / d + 1)³ (Bińkowski et al., arXiv
    1801.01401, section 4; called KID when the features are those of the standard Inception network).

    Args:
        first, second: (n, d) and (m, d).
        parts: how many pairs of random parts are compared.
        size: pictures in a part; of smaller sets all.

    Raises:
        ValueError: fewer than two rows, or features that do not fit.
    """
    a, b = _rows(first), _rows(second)
    size = min(size, len(a), len(b))
    if size < 2 or a.shape[1] != b.shape[1]:
        raise ValueError("two sets of two pictures or more, with the same features, are compared")
    if size == len(a) == len(b):
        parts = 1  # every part is the whole
    chance = np.random.default_rng(0)
    found = [
        _discrepancy(
            a[chance.choice(len(a), size, replace=False)], b[chance.choice(len(b), size, replace=False)]
        )
        for _ in range(parts)
    ]
    return KernelDistance(float(np.mean(found)), float(np.std(found)))


def _discrepancy(a: Rows, b: Rows) -> float:
    """Equation 4 of arXiv 1801.01401, without the terms of a picture with itself."""
    dims, count = a.shape[1], len(a)
    within_a, within_b, between = ((one / dims + 1) ** 3 for one in (a @ a.T, b @ b.T, a @ b.T))
    pairs = count * (count - 1)
    alike = (within_a.sum() - np.trace(within_a) + within_b.sum() - np.trace(within_b)) / pairs
    return float(alike - 2 * between.mean())


@dataclass(frozen=True, slots=True)
class DensityCoverage:
    """Naeem et al., arXiv 2002.09797, equations 4 and 5.

    Attributes:
        density: how many real pictures' reaches a made one lies in, over k; about 1 where the made ones lie
            as the real ones do, above 1 where they crowd the densest places.
        coverage: share of real pictures in whose reach a made one lies.
    """

    density: float
    coverage: float


def density_coverage(
    real: npt.ArrayLike, made: npt.ArrayLike, neighbours: int = COVERAGE_NEIGHBOURS
) -> DensityCoverage:
    """Unlike precision and recall, one picture that lies far from all others does not open the whole space.

    Args:
        real, made: features (n, d) and (m, d); more than `neighbours` real ones.

    Raises:
        ValueError: too few rows.
    """
    a, b = _rows(real), _rows(made)
    if len(a) <= neighbours or not len(b):
        raise ValueError(f"made pictures are compared with more than {neighbours} real ones")
    between, reach = distances(a, b), _reach(a, neighbours)
    density = (between < reach[:, None]).sum(0).mean() / neighbours
    return DensityCoverage(float(density), float((between.min(1) < reach).mean()))


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
