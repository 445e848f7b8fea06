"""`quartet evaluate` for sticker models: does a judge recognise what is painted, does it lie among real
stickers, and is it copied.

Real drawings of the very same prompts stand beside the painted ones everywhere: their figures are what a
perfect painter would get, as far as these measures can tell.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np

from studio.core.errors import UserError
from studio.core.events import Picture
from studio.training.evaluation.copying import Learned, Neighbours, share_of_copies
from studio.training.evaluation.distribution import (
    COVERAGE_NEIGHBOURS,
    density_coverage,
    frechet_distance,
    kernel_distance,
    precision_recall,
)
from studio.training.evaluation.diversity import mean_distance, vendi_score
from studio.training.evaluation.inception import WHEEL, Inception, open_inception
from studio.training.evaluation.interval import interval, over_sets
from studio.training.evaluation.onlooker import COLUMNS, Report, SheetName, Show, in_rows, unheard, unseen
from studio.training.evaluation.sticker_concepts import STYLES, concepts_of
from studio.training.evaluation.sticker_features import Features, inception_features, kept_features
from studio.training.evaluation.sticker_judge import JudgeRecipe, StickerJudge, open_judge
from studio.training.evaluation.sticker_prompts import (
    FIRST_SEED,
    Painting,
    Prompt,
    from_other_seeds,
    unseen_by_the_judge,
)
from studio.training.stickers.data import StickerData, open_stickers

PROMPTS = 200
SIDE = 128
PLACES = (1, 5)
"""The right name among the judge's first one, and first five."""


@dataclass(frozen=True)
class StickerBench:
    """What an evaluation of stickers works with.

    Attributes:
        cache: where fetched, drawn and learned things are kept; the `cache` of a training run serves as well.
        count: how many prompts; None for the usual number.
        sets: how often every prompt is painted, each time from seeds of its own; from two on, figures have
            intervals over seeds. Up to `interval.MOST_SETS`.
        judge: how the judge is trained.
    """

    cache: Path
    count: int | None = None
    sets: int = 1
    judge: JudgeRecipe = field(default_factory=JudgeRecipe)
    report: Report = unheard
    show: Show = unseen
    cancel: threading.Event = field(default_factory=threading.Event)

    def told(self, what: str) -> Callable[[int, int], None]:
        """A report for one of the stages."""
        return lambda done, total: self.report(what, done, total)


@dataclass(frozen=True, eq=False)
class _Sheet:
    """Prompts, what was painted for them, their real drawings, and what was painted from other seeds."""

    prompts: Sequence[Prompt]
    painted: Sequence[Picture]
    real: Sequence[Picture]
    again: Sequence[Sequence[Picture]] = ()


def evaluate_stickers(painting: Painting, bench: StickerBench) -> dict[str, Any]:
    """The report: “judge”, “frechet”, “copying” (see the functions below), and what was missing.

    Raises:
        UserError: the stickers cannot be had, or the model cannot paint.
        CancelledError: `bench.cancel` was set.
    """
    stickers = _stickers(bench)
    try:
        concepts = concepts_of(stickers)
    except ValueError:
        raise UserError(
            "None of the stickers are drawn in two styles, so no judge can learn from them.",
            "Use the stickers of the registries.",
        ) from None
    prompts = unseen_by_the_judge(stickers, concepts, bench.count or PROMPTS, painting.knows)
    if not prompts:
        raise UserError(
            f"{painting.info.name} knows none of the names of the stickers, so it cannot be judged by them."
        )
    judge = open_judge(
        bench.cache, stickers, concepts, bench.judge, bench.told("Training the judge"), bench.cancel
    )
    painted, *again = (
        painting.paint(from_other_seeds(prompts, number), bench.told("Painting"), bench.cancel)
        for number in range(bench.sets)
    )
    real = [np.array(stickers.pictures[prompt.row]) for prompt in prompts]
    sheet = _Sheet(prompts, painted, real, again)
    bench.show(SheetName.DRAWN, in_rows(painted))
    bench.show(SheetName.REAL, in_rows(real))
    missing: list[str] = []
    told: dict[str, Any] = {
        "model": painting.info.id,
        "sha256": painting.info.sha256,
        "data": stickers.digest,
        "prompts": {"count": len(prompts), "seeds": [FIRST_SEED, FIRST_SEED + bench.sets * len(prompts) - 1]},
        "judge": judged(judge, sheet),
        "copying": _copying(stickers, sheet, bench),
    }
    network = _inception(bench, missing)
    if network is not None:
        told["frechet"] = _frechet(network, stickers, sheet, bench)
    return {**told, "missing": missing}


def judged(judge: StickerJudge, sheet: _Sheet) -> dict[str, Any]:
    """How often the judge names the concept at first and among five, of painted and of real pictures."""
    classes = [prompt.named for prompt in sheet.prompts]
    styles = [prompt.style for prompt in sheet.prompts]
    concepts = judge.concepts
    return {
        "about": f"a small network that never saw these prompts in these styles; {len(concepts.names)}"
        f" concepts, {int((~concepts.left_out).sum())} drawings learned",
        "chance_top5": round(5 / len(concepts.names), 5),
        "painted": _named(judge.places(sheet.painted, classes), styles),
        "real": _named(judge.places(sheet.real, classes), styles),
    }


def _named(places: np.ndarray, styles: Sequence[str]) -> dict[str, Any]:
    told: dict[str, Any] = {"count": len(places), **_tops(places)}
    chosen = np.array(styles)
    told["by"] = {
        style: {"count": int((chosen == style).sum()), **_tops(places[chosen == style])}
        for style in dict.fromkeys(styles)
    }
    return told


def _tops(places: np.ndarray) -> dict[str, Mapping[str, float]]:
    return {f"top{most}": interval((places < most).astype(float).tolist()).as_json() for most in PLACES}


def _copying(stickers: StickerData, sheet: _Sheet, bench: StickerBench) -> dict[str, Any]:
    """How near painted and held-out real pictures are to the nearest learned one; see `copying`."""
    rows = np.flatnonzero(~stickers.held_out)
    learned = Learned(stickers.pictures, rows, bench.told("Looking for copies"), bench.cancel)
    painted = learned.nearest(sheet.painted)
    held_out = learned.nearest([np.array(stickers.pictures[row]) for row in _held_out(stickers)])
    own = [row == prompt.row for row, prompt in zip(painted.rows, sheet.prompts, strict=True)]
    return {
        "features": "colours times alpha, and alpha, at 32 x 32 pixels; root mean square, 0 to 1",
        "learned": len(rows),
        "painted": _away(painted),
        "real": _away(held_out),
        "nearer_than_real": round(share_of_copies(painted, held_out), 4),
        "nearest_is_the_drawing_of_the_prompt": interval([float(one) for one in own]).as_json(),
        "nearest": _pairs(painted, stickers, sheet, bench),
    }


def _pairs(
    painted: Neighbours, stickers: StickerData, sheet: _Sheet, bench: StickerBench
) -> list[dict[str, Any]]:
    """The paintings that lie nearest to learned stickers: told, and shown."""
    nearest = np.argsort(painted.away, kind="stable")[:COLUMNS].tolist()
    rows = [int(painted.rows[place]) for place in nearest]
    learned = [np.array(stickers.pictures[row]) for row in rows]
    bench.show(SheetName.COPIES, [[sheet.painted[place] for place in nearest], learned])
    return [
        {
            "seed": sheet.prompts[place].seed,
            "prompt": sheet.prompts[place].words,
            "learned": f"{stickers.names[row]} ({stickers.styles[row]})",
            "away": round(float(painted.away[place]), 5),
        }
        for place, row in zip(nearest, rows, strict=True)
    ]


def _away(neighbours: Neighbours) -> dict[str, Any]:
    return {"count": len(neighbours.away), "away": interval(neighbours.away.tolist()).as_json()}


def _frechet(network: Inception, stickers: StickerData, sheet: _Sheet, bench: StickerBench) -> dict[str, Any]:
    """Painted ones, and the real drawings of the same prompts, against held-out emoji."""
    away = _held_out(stickers)
    mark = f"{WHEEL.requirement} {stickers.digest}"
    held_out = kept_features(
        bench.cache,
        f"{mark} {away.tolist()}",
        lambda: _features(network, [np.array(stickers.pictures[row]) for row in away], "held-out", bench),
    )
    real = kept_features(
        bench.cache,
        f"{mark} {[prompt.row for prompt in sheet.prompts]}",
        lambda: _features(network, sheet.real, "real", bench),
    )
    painted = _features(network, sheet.painted, "painted", bench)
    told: dict[str, Any] = {
        "features": f"Inception v3 of 2015, last pooling, 2048 numbers ({WHEEL.requirement}), on mid grey",
        "held_out": len(held_out),
        "painted": _beside(held_out, painted),
        "real": _beside(held_out, real),
    }
    if sheet.again:
        others = [_features(network, one, "painted", bench) for one in sheet.again]
        told |= over_seeds(held_out, [painted, *others])
    if len(painted) > 1:
        told["painted_to_their_drawings"] = round(frechet_distance(painted, real), 2)
    return told


def over_seeds(held_out: Features, painted: Sequence[Features]) -> dict[str, Any]:
    """The figures of several paintings of the same prompts, with intervals over seeds; and how different the
    pictures of one prompt are (mean distance of two, over prompts): 0 where the seed changes nothing.
    """
    figures = [_beside(held_out, one) for one in painted]
    whole = [name for name in figures[0] if name != "count" and figures[0][name] is not None]
    rows = np.stack(painted)
    return {
        "over_seeds": {name: over_sets([float(one[name]) for one in figures]).as_json() for name in whole},
        "same_prompt": interval([mean_distance(rows[:, place]) for place in range(rows.shape[1])]).as_json(),
    }


def _beside(real: Features, made: Features) -> dict[str, Any]:
    """How far `made` lies from `real`, and how different its pictures are; None where too few can tell."""
    names = ("distance", "kernel", "precision", "recall", "density", "coverage", "mean_distance", "vendi")
    told: dict[str, Any] = {"count": len(made), **dict.fromkeys(names)}
    if min(len(real), len(made)) > COVERAGE_NEIGHBOURS:
        both, spread = precision_recall(real, made), density_coverage(real, made)
        told |= {"distance": round(frechet_distance(real, made), 2)}
        told |= {"kernel": float(f"{kernel_distance(real, made).mean:.5g}")}
        told |= {"precision": round(both.precision, 4), "recall": round(both.recall, 4)}
        told |= {"density": round(spread.density, 4), "coverage": round(spread.coverage, 4)}
    if len(made) > 1:
        told |= {"mean_distance": round(mean_distance(made), 3), "vendi": round(vendi_score(made), 3)}
    return told


def _features(network: Inception, pictures: Sequence[Picture], what: str, bench: StickerBench) -> Features:
    return inception_features(network, pictures, bench.told(f"Features of {what} stickers"), bench.cancel)


def _held_out(stickers: StickerData) -> np.ndarray:
    """Rows of held-out emoji: prompts are of emoji as well."""
    emoji = np.array([style in STYLES for style in stickers.styles])
    return np.flatnonzero(stickers.held_out & emoji)


def _stickers(bench: StickerBench) -> StickerData:
    return open_stickers(
        bench.cache,
        SIDE,
        report=lambda style, done: bench.report(f"Drawing {style} stickers", done, 0),
        cancel=bench.cancel,
    )


def _inception(bench: StickerBench, missing: list[str]) -> Inception | None:
    bench.report("Fetching Inception", 0, 0)
    try:
        return open_inception(bench.cache, bench.cancel)
    except UserError as error:
        missing.append(f"Fréchet distance, precision and recall were left out: {error}")
        return None
