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
from studio.training.evaluation.distribution import frechet_distance, precision_recall
from studio.training.evaluation.inception import WHEEL, Inception, open_inception
from studio.training.evaluation.interval import interval
from studio.training.evaluation.sticker_concepts import STYLES, concepts_of
from studio.training.evaluation.sticker_features import Features, inception_features, kept_features
from studio.training.evaluation.sticker_judge import JudgeRecipe, StickerJudge, open_judge
from studio.training.evaluation.sticker_prompts import FIRST_SEED, Painting, Prompt, unseen_by_the_judge
from studio.training.stickers.data import StickerData, open_stickers

PROMPTS = 200
SIDE = 128
PLACES = (1, 5)
"""The right name among the judge's first one, and first five."""

Report = Callable[[str, int, int], None]


@dataclass(frozen=True)
class StickerBench:
    """What an evaluation of stickers works with.

    Attributes:
        cache: where fetched, drawn and learned things are kept; the `cache` of a training run serves as well.
        count: how many prompts; None for the usual number.
        judge: how the judge is trained.
    """

    cache: Path
    count: int | None = None
    judge: JudgeRecipe = field(default_factory=JudgeRecipe)
    report: Report = lambda what, done, total: None
    cancel: threading.Event = field(default_factory=threading.Event)

    def told(self, what: str) -> Callable[[int, int], None]:
        """A report for one of the stages."""
        return lambda done, total: self.report(what, done, total)


@dataclass(frozen=True, eq=False)
class _Sheet:
    """Prompts, what was painted for them, and the real drawings of them."""

    prompts: Sequence[Prompt]
    painted: Sequence[Picture]
    real: Sequence[Picture]


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
    painted = painting.paint(prompts, bench.told("Painting"), bench.cancel)
    sheet = _Sheet(prompts, painted, [np.array(stickers.pictures[prompt.row]) for prompt in prompts])
    missing: list[str] = []
    told: dict[str, Any] = {
        "model": painting.info.id,
        "sha256": painting.info.sha256,
        "data": stickers.digest,
        "prompts": {"count": len(prompts), "seeds": [FIRST_SEED, FIRST_SEED + len(prompts) - 1]},
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
    }


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
    if len(painted) > 1:
        told["painted_to_their_drawings"] = round(frechet_distance(painted, real), 2)
    return told


def _beside(real: Features, made: Features) -> dict[str, Any]:
    """None where there are too few to tell."""
    told: dict[str, Any] = {"count": len(made), "distance": None, "precision": None, "recall": None}
    if min(len(real), len(made)) > 3:
        both = precision_recall(real, made)
        told |= {"distance": round(frechet_distance(real, made), 2)}
        told |= {"precision": round(both.precision, 4), "recall": round(both.recall, 4)}
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
