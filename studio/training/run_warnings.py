"""What can be seen in a curve before the run is lost: said in a sentence with what helps. No torch.

A run says such things about itself only by its figures, so they are read as somebody who watches would read
them: by the last tenth of the rows beside what was there before. One bad row is no sign.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

import numpy as np

from studio.training.run_folder import Column, RunCurve

FEWEST_ROWS: Final = 20
"""Of a curve, before it is judged."""
_LAST: Final = 0.1
_APART: Final = 4.0
"""Between the scores of real and of drawn pictures; sigmoid(2) is 0.88 on either side of even."""
_NO_NEWS: Final = 0.1
"""Nats a picture: a latent that says less says nothing."""
_RISEN: Final = 2.0
_OVERFIT_ROWS: Final = 6


class Sign(StrEnum):
    """What is seen."""

    RISING = "the loss rises"
    DISCRIMINATOR_WINS = "the discriminator wins"
    GENERATOR_WINS = "the discriminator sees no difference"
    LATENT_UNUSED = "the latent says nothing"
    OVERFITTING = "it learns by heart"


@dataclass(frozen=True, slots=True)
class TrainingWarning:
    """A sign, what it means and what to do."""

    sign: Sign
    what: str
    remedy: str


def warnings_of(curve: RunCurve) -> tuple[TrainingWarning, ...]:
    """What a curve warns of now, the gravest first; nothing in its first `FEWEST_ROWS` rows."""
    if curve.rows < FEWEST_ROWS:
        return ()
    found = (warn(curve) for warn in _CHECKS)
    return tuple(one for one in found if one is not None)


def _rising(curve: RunCurve) -> TrainingWarning | None:
    last, before = _parts(curve.column("loss"))
    if not (len(last) and len(before)):
        return None
    lowest = float(np.min(_means(before, len(last))))
    if lowest <= 0 or np.mean(last) < _RISEN * lowest:
        return None
    return TrainingWarning(
        Sign.RISING,
        "The loss is more than twice what it was at its best: training is coming apart.",
        "Stop it and go on from an earlier checkpoint with a lower learning rate.",
    )


def _discriminator_wins(curve: RunCurve) -> TrainingWarning | None:
    apart, _ = _parts(curve.column("real_score") - curve.column("drawn_score"))
    if not len(apart) or np.mean(apart) < 2 * _APART:
        return None
    return TrainingWarning(
        Sign.DISCRIMINATOR_WINS,
        "The discriminator tells real from drawn without fail: the generator learns nothing more.",
        "Give it more pictures, or more weight on R1 and augmentation.",
    )


def _generator_wins(curve: RunCurve) -> TrainingWarning | None:
    apart, _ = _parts(np.abs(curve.column("real_score") - curve.column("drawn_score")))
    if not len(apart) or np.max(apart) > 1e-3:
        return None
    return TrainingWarning(
        Sign.GENERATOR_WINS,
        "The discriminator scores real and drawn pictures exactly alike: it no longer judges.",
        "Start again with less weight on R1.",
    )


def _latent_unused(curve: RunCurve) -> TrainingWarning | None:
    last, _ = _parts(curve.column("kl"))
    if not len(last) or np.mean(last) > _NO_NEWS:
        return None
    return TrainingWarning(
        Sign.LATENT_UNUSED,
        "The KL has fallen to nothing: all pictures have the same latent, and are rebuilt as their mean.",
        "Lower the weight of the KL, or let it grow more slowly at the beginning.",
    )


def _overfitting(curve: RunCurve) -> TrainingWarning | None:
    """Held-out loss that has only risen for `_OVERFIT_ROWS` judgements while the learned one fell."""
    judged = curve.column("held_out_loss")
    known = judged[np.isfinite(judged)]
    learned, before = _parts(curve.column("loss"))
    if len(known) <= _OVERFIT_ROWS or not (len(learned) and len(before)):
        return None
    rises = np.all(np.diff(known[-_OVERFIT_ROWS - 1 :]) > 0)
    if not rises or np.mean(learned) >= np.mean(before[-len(learned) :]):
        return None
    return TrainingWarning(
        Sign.OVERFITTING,
        "It gets better on what it learns from and worse on what it does not: it learns by heart.",
        "Stop it here; more data, or a smaller network, would carry further.",
    )


_CHECKS: Final[tuple[Callable[[RunCurve], TrainingWarning | None], ...]] = (
    _rising,
    _discriminator_wins,
    _generator_wins,
    _latent_unused,
    _overfitting,
)


def _parts(column: Column) -> tuple[Column, Column]:
    """The last tenth of the rows that say something, and those before."""
    known = column[np.isfinite(column)]
    if len(known) < FEWEST_ROWS:
        return known[:0], known[:0]
    at = len(known) - max(2, int(_LAST * len(known)))
    return known[at:], known[:at]


def _means(column: Column, span: int) -> Column:
    """The mean of every `span` values that follow each other."""
    return np.array(list(_runs(column, span)), np.float64)


def _runs(column: Column, span: int) -> Iterator[float]:
    for at in range(0, max(1, len(column) - span + 1), span):
        yield float(np.mean(column[at : at + span]))
