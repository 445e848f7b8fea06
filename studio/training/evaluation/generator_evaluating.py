"""`quartet evaluate` for whatever draws pictures from seeds: do they lie among real ones, do they cover them,
how different are they, are they copied, and how are they spread.

Everything is measured on several sets of pictures, each from seeds of its own, against one set of real ones.
The intervals tell how much a figure changes with the seeds. Beside them stand the figures of other real
pictures, as many: what a perfect generator would get, as far as these measures can tell. Distances of small
sets are large by chance: compare figures only where as many pictures were judged.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np

from studio.core.events import Picture
from studio.training.evaluation import picture_balance
from studio.training.evaluation.copying import Learned, Neighbours, share_of_copies
from studio.training.evaluation.distribution import (
    COVERAGE_NEIGHBOURS,
    density_coverage,
    frechet_distance,
    kernel_distance,
    precision_recall,
)
from studio.training.evaluation.diversity import mean_distance, vendi_score
from studio.training.evaluation.drawing import FIRST_SEED, Drawing
from studio.training.evaluation.face_attributes import FaceAttributes
from studio.training.evaluation.feature_space import FeatureSpace, open_space
from studio.training.evaluation.interval import over_sets, share_over_sets
from studio.training.evaluation.onlooker import COLUMNS, Report, SheetName, Show, in_rows, unheard, unseen
from studio.training.evaluation.picture_balance import COLOURS, TONE_NAMES
from studio.training.evaluation.real_pictures import RealPictures
from studio.training.evaluation.sticker_features import Features

COUNT, SETS = 200, 3
"""Pictures of a set, and sets, unless told otherwise."""
SHARES = frozenset({"precision", "recall", "coverage"})
"""Figures that lie in [0, 1]."""


@dataclass(frozen=True)
class GeneratorBench:
    """What an evaluation of a generator works with.

    Attributes:
        cache: where fetched things are kept.
        real: the real pictures; None when there are none, and then only diversity and balance are told.
        attributes: what tells smiles, glasses and so on; None where pictures need not be faces.
        count: pictures of a set.
        sets: how many sets, `interval.FEWEST_SETS` to `interval.MOST_SETS`.
        missing: what could not be had so far, in sentences.
    """

    cache: Path
    real: RealPictures | None
    attributes: FaceAttributes | None = None
    count: int = COUNT
    sets: int = SETS
    missing: Sequence[str] = ()
    report: Report = unheard
    show: Show = unseen
    cancel: threading.Event = field(default_factory=threading.Event)

    def told(self, what: str) -> Callable[[int, int], None]:
        """A report for one of the stages."""
        return lambda done, total: self.report(what, done, total)


@dataclass(frozen=True, eq=False)
class _Sets:
    """Drawn pictures set by set, beside real ones, and the features of all of them."""

    space: FeatureSpace
    drawn: Sequence[Sequence[Picture]]
    features: Sequence[Features]
    real: RealPictures | None
    reference: Features | None
    beside: Features | None


def evaluate_generator(drawing: Drawing, bench: GeneratorBench) -> dict[str, Any]:
    """The report: “figures” against real pictures, “diversity”, “copying”, “balance”, and what was missing.

    Raises:
        UserError: the model makes invalid numbers.
        CancelledError: `bench.cancel` was set.
    """
    missing = list(bench.missing)
    seeds = range(FIRST_SEED, FIRST_SEED + bench.count * bench.sets)
    pictures = drawing.draw(seeds, bench.told("Drawing"), bench.cancel)
    drawn = [pictures[at : at + bench.count] for at in range(0, len(pictures), bench.count)]
    bench.show(SheetName.DRAWN, in_rows(pictures))
    if bench.real is not None:
        bench.show(SheetName.REAL, in_rows(bench.real.reference))
    sets = _looked_at(drawn, open_space(bench.cache, missing, bench.cancel), bench)
    told: dict[str, Any] = {
        "model": drawing.info.id,
        "sha256": drawing.info.sha256,
        "drawn": {
            "about": f"{bench.sets} sets of {bench.count} pictures, {drawing.side} px, {drawing.manner}",
            "sets": bench.sets,
            "count": bench.count,
            "seeds": [seeds.start, seeds.stop - 1],
        },
        "features": sets.space.name,
    }
    if bench.real is not None:
        told["real"] = {"about": bench.real.about, "count": len(bench.real.reference)}
        told["figures"] = compared(sets)
        told["copying"] = copied(sets, bench, seeds.start)
    told["diversity"] = diversity(sets)
    told["balance"] = balance(sets, bench.attributes)
    return {**told, "missing": missing}


def _looked_at(drawn: Sequence[Sequence[Picture]], space: FeatureSpace, bench: GeneratorBench) -> _Sets:
    def look(pictures: Sequence[Picture], what: str) -> Features:
        return space.look(pictures, bench.told(f"Features of {what} pictures"), bench.cancel)

    features = [look(one, "drawn") for one in drawn]
    real = bench.real
    if real is None:
        return _Sets(space, drawn, features, None, None, None)
    return _Sets(space, drawn, features, real, look(real.reference, "real"), look(real.beside, "real"))


def compared(sets: _Sets) -> dict[str, Any]:
    """Each figure of drawn sets and of other real pictures, against the reference: see `distribution`."""
    assert sets.reference is not None
    assert sets.beside is not None
    reference, space = sets.reference, sets.space
    ours = [_against(reference, one, space) for one in sets.features]
    theirs = _against(reference, sets.beside, space)
    return {
        name: {
            "drawn": (share_over_sets if name in SHARES else over_sets)(
                [one[name] for one in ours]
            ).as_json(),
            "real": _digits(theirs[name]),
        }
        for name in theirs
        if all(name in one for one in ours)
    }


def _against(real: Features, made: Features, space: FeatureSpace) -> dict[str, float]:
    figures = {
        space.frechet: frechet_distance(real, made),
        space.kernel: kernel_distance(real, made).mean,
    }
    if min(len(real), len(made)) > COVERAGE_NEIGHBOURS:
        both, spread = precision_recall(real, made), density_coverage(real, made)
        figures |= {"precision": both.precision, "recall": both.recall}
        figures |= {"density": spread.density, "coverage": spread.coverage}
    return figures


def diversity(sets: _Sets) -> dict[str, Any]:
    """Mean distance of two pictures of a set, and how many different ones the set is worth."""
    measures: Mapping[str, Callable[[Features], float]] = {
        "mean_distance": mean_distance,
        "vendi": vendi_score,
    }
    return {
        name: {
            "drawn": over_sets([measure(one) for one in sets.features]).as_json(),
            "real": None if sets.reference is None else _digits(measure(sets.reference)),
        }
        for name, measure in measures.items()
    }


def copied(sets: _Sets, bench: GeneratorBench, first_seed: int) -> dict[str, Any] | None:
    """How near drawn pictures are to the nearest learned one, beside real ones that nobody learned from; and
    the pairs that lie nearest. None when it is not known what was learned from.
    """
    real = sets.real
    if real is None or not len(real.learned) or not len(real.unlearned):
        return None
    rows = np.arange(len(real.learned))
    learned = Learned(real.learned, rows, bench.told("Looking for copies"), bench.cancel)
    drawn = [learned.nearest(one) for one in sets.drawn]
    unlearned = learned.nearest(real.unlearned)
    return {
        "features": "colours at 32 x 32 pixels; root mean square, 0 to 1",
        "learned": len(rows),
        "away": {
            "drawn": over_sets([float(one.away.mean()) for one in drawn]).as_json(),
            "real": _digits(float(unlearned.away.mean())),
        },
        "nearer_than_real": {
            "drawn": share_over_sets([share_of_copies(one, unlearned) for one in drawn]).as_json(),
            "real": 0.05,
        },
        "nearest": _pairs(drawn, sets, bench, first_seed),
    }


def _pairs(
    drawn: Sequence[Neighbours], sets: _Sets, bench: GeneratorBench, first_seed: int
) -> list[dict[str, Any]]:
    """The drawn pictures that lie nearest to learned ones: told, and shown."""
    assert sets.real is not None
    away = np.concatenate([one.away for one in drawn])
    rows = np.concatenate([one.rows for one in drawn])
    pictures = [picture for one in sets.drawn for picture in one]
    nearest = np.argsort(away, kind="stable")[:COLUMNS].tolist()
    learned = [sets.real.learned[int(rows[place])] for place in nearest]
    bench.show(SheetName.COPIES, [[pictures[place] for place in nearest], learned])
    names = sets.real.names
    return [
        {"seed": first_seed + place, "learned": names[int(rows[place])], "away": _digits(float(away[place]))}
        for place in nearest
    ]


def balance(sets: _Sets, attributes: FaceAttributes | None) -> dict[str, Any]:
    """Shares of tones and colours, and of what is told of faces, of drawn and of real pictures."""
    told = {
        "tone": _spread(sets, TONE_NAMES, picture_balance.tones),
        "colour": _spread(sets, COLOURS, picture_balance.colours),
    }
    if attributes is not None and attributes.names:
        told["faces"] = {"about": attributes.about, **_shares(sets, attributes.names, attributes.shares)}
    return told


def _spread(
    sets: _Sets, names: Sequence[str], measure: Callable[[Sequence[Picture]], np.ndarray]
) -> dict[str, Any]:
    told = _shares(sets, names, measure)
    if sets.real is not None:
        real = measure(sets.real.reference)
        told["apart"] = {
            "drawn": share_over_sets(
                [picture_balance.apart(measure(one), real) for one in sets.drawn]
            ).as_json(),
            "real": _digits(picture_balance.apart(measure(sets.real.beside), real)),
        }
    return told


def _shares(
    sets: _Sets, names: Sequence[str], measure: Callable[[Sequence[Picture]], np.ndarray]
) -> dict[str, Any]:
    drawn = [measure(one) for one in sets.drawn]
    real = None if sets.real is None else measure(sets.real.reference)
    shares = {
        name: {
            "drawn": share_over_sets([float(one[place]) for one in drawn]).as_json(),
            "real": None if real is None else _digits(float(real[place])),
        }
        for place, name in enumerate(names)
    }
    return {"shares": shares}


def _digits(value: float) -> float:
    """Five significant ones, as those of an interval."""
    return float(f"{value:.5g}")
