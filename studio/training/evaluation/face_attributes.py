"""How many faces of a set smile, wear glasses and so on, told from the pictures by a linear judge.

The judge learns from the faces that a person has labelled (`face_labels`): ridge regression on the first
principal components of small pictures. It errs, so its errors are measured on faces left out of its learning
(five parts), what it cannot tell is not told, and the shares are corrected by them (Rogan and Gladen 1978).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt

from studio.core.events import Picture
from studio.training import face_labels as labels
from studio.training.evaluation.feature_space import pixel_features

AXES: Final = 40
RIDGE: Final = 0.1
"""Of the variance of a component."""
PARTS: Final = 5
TELLS: Final = 0.75
"""Balanced accuracy below which nothing is told: 0.5 is a coin."""

Reals = npt.NDArray[np.float64]

_ASKED: Final[tuple[tuple[str, Iterable[int], Iterable[int] | None], ...]] = (
    ("smiling", labels.SMILING, labels.SERIOUS),
    ("feminine", labels.FEMININE, labels.MASCULINE),
    ("children", labels.CHILD, None),
    ("over fifty", labels.OLD, None),
    ("glasses", labels.GLASSES, None),
    ("bearded", labels.BEARD, None),
    ("long hair", labels.LONG_HAIR, None),
    ("light hair", labels.LIGHT_HAIR, None),
    ("hat", labels.HAT, None),
)
"""What is asked, who has it, and who has not (None: all others)."""


@dataclass(frozen=True, slots=True, eq=False)
class _Question:
    """A plane in the whitened components, and how often it is right.

    Attributes:
        name: what is asked.
        weights, edge: a picture has it where its components · weights > edge.
        found: share of those who have it that are found (sensitivity).
        passed: share of those who have it not that are not taken for it (specificity).
    """

    name: str
    weights: Reals
    edge: float
    found: float
    passed: float

    def share(self, z: Reals) -> float:
        """Of (n, axes), corrected: (seen + passed - 1) / (found + passed - 1), 0 to 1."""
        seen = float((z @ self.weights > self.edge).mean())
        return float(np.clip((seen + self.passed - 1) / (self.found + self.passed - 1), 0, 1))


class FaceAttributes:
    """The judge.

    Args:
        faces: those of the seeds 0 to `face_labels.LABELLED` (without), uint8 (h, w, 3), in order.

    Attributes:
        names: what it can tell.
        about: where its knowledge comes from, and how good it is.
    """

    def __init__(self, faces: Sequence[Picture]) -> None:
        features = np.asarray(pixel_features(faces), np.float64)
        self._middle, self._whiten = _components(features)
        z = self._coordinates(features)
        found = (_question(name, z, yes, no) for name, yes, no in _ASKED)
        self._questions = tuple(
            one for one in found if one is not None and (one.found + one.passed) / 2 >= TELLS
        )
        self.names = tuple(one.name for one in self._questions)
        right = ", ".join(f"{one.name} {(one.found + one.passed) / 2:.0%}" for one in self._questions)
        self.about = (
            f"told by a linear judge of {len(faces)} labelled faces and corrected for its errors; right on"
            f" faces it did not learn: {right}. The labels say how a face looked to one person."
        )

    def shares(self, pictures: Sequence[Picture]) -> Reals:
        """(names,): the share of pictures that have each; for faces that lie as those of FFHQ do."""
        z = self._coordinates(np.asarray(pixel_features(pictures), np.float64))
        return np.array([one.share(z) for one in self._questions])

    def _coordinates(self, features: Reals) -> Reals:
        return (features - self._middle) @ self._whiten


def _components(features: Reals) -> tuple[Reals, Reals]:
    """The mean (d,) of (n, d), and what gives the first components of unit variance: (d, axes)."""
    middle = features.mean(0)
    _, sizes, axes = np.linalg.svd(features - middle, full_matrices=False)
    kept = min(AXES, int((sizes > 1e-9 * sizes[0]).sum()), len(features) - 1)
    return middle, axes[:kept].T / sizes[:kept] * np.sqrt(len(features))


def _question(name: str, z: Reals, yes: Iterable[int], no: Iterable[int] | None) -> _Question | None:
    """Learned from all faces that are labelled; measured on parts that were left out."""
    has = np.zeros(len(z), bool)
    has[[seed for seed in yes if seed < len(z)]] = True
    clear = np.ones(len(z), bool)
    if no is not None:
        clear[:] = has
        clear[[seed for seed in no if seed < len(z)]] = True
    x, y = z[clear], has[clear]
    if min(y.sum(), (~y).sum()) < PARTS:
        return None
    guessed = np.zeros(len(y), bool)
    part = _parts(y)
    for one in range(PARTS):
        weights, edge = _plane(x[part != one], y[part != one])
        guessed[part == one] = x[part == one] @ weights > edge
    weights, edge = _plane(x, y)
    return _Question(name, weights, edge, float(guessed[y].mean()), float((~guessed[~y]).mean()))


def _parts(has: npt.NDArray[np.bool_]) -> npt.NDArray[np.int64]:
    """Which part each face is left out with: as many of both kinds in each."""
    part = np.zeros(len(has), int)
    for kind in (True, False):
        part[has == kind] = np.arange((has == kind).sum()) % PARTS
    return part


def _plane(z: Reals, has: npt.NDArray[np.bool_]) -> tuple[Reals, float]:
    """Ridge regression to 1 and -1, each kind weighing as much as the other: weights and edge."""
    weight = np.where(has, 0.5 / has.sum(), 0.5 / (~has).sum()) * len(z)
    shift = np.average(z, axis=0, weights=weight)
    gram = (z - shift).T @ ((z - shift) * weight[:, None]) + RIDGE * len(z) * np.eye(z.shape[1])
    weights = np.linalg.solve(gram, (z - shift).T @ (np.where(has, 1.0, -1.0) * weight))
    return weights, float(shift @ weights)
