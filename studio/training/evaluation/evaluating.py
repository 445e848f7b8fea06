"""`quartet evaluate`: finds held-out pictures for an autoencoder, a linear rival, and judges both.

What cannot be had (no face generator, no network) is said in a sentence, and the rest is judged without it.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np

from studio.core.device import Device
from studio.core.errors import UserError
from studio.core.events import Picture
from studio.core.family import ModelInfo
from studio.families.gan.generator import Generator
from studio.families.vae.latent_space import LatentForm
from studio.families.vae.model import VaeModel
from studio.training.evaluation import faces_held_out, pictures_held_out
from studio.training.evaluation.fitting import fitted
from studio.training.evaluation.judging import judge
from studio.training.evaluation.linear import LinearCode
from studio.training.evaluation.onlooker import COLUMNS, Report, SheetName, Show, unheard, unseen
from studio.training.evaluation.picture_set import PictureSet
from studio.training.evaluation.run_data import evenly, held_out_squares
from studio.training.guide import open_guide
from studio.training.own.tasks.squares import Squares
from studio.training.perceptual import PerceptualDistance, open_perceptual
from studio.training.stickers.data import StickerData, open_stickers

FACES, STICKERS = 200, 300
"""How many are judged unless told otherwise."""
STICKER_SIDE = 128
STICKERS_TO_FIT, FACES_TO_FIT = 1_500, 1_024
"""Pictures for the linear rival of a spatial latent; each has 256 patches or more."""


@dataclass(frozen=True)
class Bench:
    """What an evaluation works with.

    Attributes:
        cache: where fetched and drawn things are kept; the `cache` folder of a training run serves as well.
        painter: the face generator, the best that is installed; None when there is none.
        wanted_painter: id of the generator that the recipe draws with.
        device: where all of it runs.
        data: pictures of one's own, judged as well.
        squares: what the model's run learned from; then it is judged by what was kept from training alone.
        count: how many of each set; None for the usual number.
    """

    cache: Path
    painter: ModelInfo | None
    wanted_painter: str
    device: Device
    data: Path | None = None
    squares: Squares | None = None
    count: int | None = None
    report: Report = unheard
    show: Show = unseen
    cancel: threading.Event = field(default_factory=threading.Event)

    def told(self, what: str) -> Callable[[int, int], None]:
        """A report for one of the stages."""
        return lambda done, total: self.report(what, done, total)


@dataclass
class Plan:
    """What is judged, by whom, against what, and what is missing."""

    sets: list[PictureSet] = field(default_factory=list)
    rival: LinearCode | None = None
    fitted_on: str = ""
    judges: list[PerceptualDistance] = field(default_factory=list)
    missing: list[str] = field(default_factory=list)


def evaluate(model: VaeModel, bench: Bench) -> dict[str, Any]:
    """The report: model, figures by held-out set (see `judging.judge`), and what was missing.

    Raises:
        UserError: there is nothing to judge by, or the pictures of one's own cannot be read.
        CancelledError: `bench.cancel` was set.
    """
    plan = Plan()
    if bench.squares is not None:
        _plan_run(model, bench.squares, bench, plan)
    elif model.space.form is LatentForm.GLOBAL:
        _plan_faces(model, bench, plan)
    else:
        _plan_pictures(model, bench, plan)
    if not plan.sets:
        raise UserError("There is nothing to judge this model by. " + " ".join(plan.missing))
    _call_judges(bench, plan)
    return {
        "model": model.info.id,
        "sha256": model.info.sha256,
        "latent": {"form": str(model.space.form), "dims": model.space.dims, "factor": model.space.factor},
        "pca_fitted_on": plan.fitted_on,
        "held_out": _judged(model, plan, bench),
        "missing": plan.missing,
    }


def _judged(model: VaeModel, plan: Plan, bench: Bench) -> dict[str, Any]:
    """The figures of each set; a few pictures of all of them are shown."""
    told: dict[str, Any] = {}
    columns: list[Sequence[Picture]] = []
    for one in plan.sets:
        few = _Few(len(one.pictures), -(-COLUMNS // len(plan.sets)))
        report = bench.told(f"Judging {one.name}")
        told[one.name] = judge(model, one, plan.rival, plan.judges, report, bench.cancel, few.see)
        columns += few.kept
    columns = columns[:COLUMNS]
    if columns:
        bench.show(SheetName.REBUILT, [list(row) for row in zip(*columns, strict=True)])
    return told


@dataclass
class _Few:
    """Keeps a few of so many pictures, evenly over all."""

    count: int
    most: int
    kept: list[Sequence[Picture]] = field(default_factory=list)
    _seen: int = 0

    def see(self, versions: Sequence[Picture]) -> None:
        """Keep it if its turn has come."""
        if len(self.kept) < self.most and self._seen * self.most >= len(self.kept) * self.count:
            self.kept.append(versions)
        self._seen += 1


def _plan_run(model: VaeModel, squares: Squares, bench: Bench, plan: Plan) -> None:
    held_out = held_out_squares(squares, bench.count or STICKERS)
    if model.space.form is LatentForm.GLOBAL:
        held_out = faces_held_out.resized(held_out, model.space.factor)
    plan.sets.append(held_out)
    to_fit = evenly(squares.learned, STICKERS_TO_FIT)
    bench.report("Fitting PCA", 0, 0)
    plan.rival = fitted(model.space, to_fit, squares.digest, bench.cache)
    plan.fitted_on = f"{len(to_fit)} pictures that the model learned from"
    if bench.data is not None:
        plan.sets.append(pictures_held_out.own_pictures(bench.data, bench.count or STICKERS))


def _plan_faces(model: VaeModel, bench: Bench, plan: Plan) -> None:
    side, count = model.space.factor, bench.count or FACES
    generator = _painter(bench, plan)
    if bench.painter is not None and generator is not None:
        report = bench.told("Drawing faces")
        drawn = faces_held_out.held_out_faces(
            generator, bench.painter, bench.cache, count, report, bench.cancel
        )
        plan.sets.append(faces_held_out.resized(drawn, side))
        to_fit = faces_held_out.faces_to_fit(
            generator, bench.cache, bench.told("Drawing faces for PCA"), bench.cancel
        )
        bench.report("Fitting PCA", 0, 0)
        plan.rival = fitted(model.space, to_fit, bench.painter.sha256, bench.cache)
        plan.fitted_on = (
            f"{len(to_fit)} faces of {bench.painter.id}, seeds 0 to {len(to_fit) - 1}, and mirrored"
        )
    if bench.data is not None:
        plan.sets.append(faces_held_out.own_faces(bench.data, side, count))


def _plan_pictures(model: VaeModel, bench: Bench, plan: Plan) -> None:
    stickers = _stickers(bench, plan)
    if stickers is not None:
        plan.sets.append(pictures_held_out.held_out_stickers(stickers, bench.count or STICKERS))
        _fit_pictures(model, bench, plan, stickers)
    try:
        plan.sets.append(pictures_held_out.photographs(bench.cache, bench.cancel))
    except UserError as error:
        plan.missing.append(f"The photographs of scikit-image were left out: {error}")
    if bench.data is not None:
        plan.sets.append(pictures_held_out.own_pictures(bench.data, bench.count or STICKERS))


def _fit_pictures(model: VaeModel, bench: Bench, plan: Plan, stickers: StickerData) -> None:
    """To patches of the stickers that are learned from, and of the recipe's faces where they are there."""
    learned = np.flatnonzero(~stickers.held_out)
    pictures = [np.array(stickers.pictures[place]) for place in evenly(learned, STICKERS_TO_FIT)]
    plan.fitted_on = f"patches of {len(pictures)} stickers"
    generator = _generator(bench)
    faces = faces_held_out.faces_at_hand(generator, bench.cache, FACES_TO_FIT) if generator else ()
    if len(faces):
        plan.fitted_on += f" and {len(faces)} drawn faces"
    bench.report("Fitting PCA", 0, 0)
    plan.rival = fitted(model.space, [*pictures, *faces], stickers.digest, bench.cache)


def _painter(bench: Bench, plan: Plan) -> Generator | None:
    """The face generator; when it is not the one that the recipe draws with, that is said."""
    wanted = bench.wanted_painter
    generator = _generator(bench)
    if bench.painter is None or generator is None:
        plan.missing.append(
            f"No face generator is installed, so no faces were drawn: fetch “{wanted}” with"
            f" “quartet models get {wanted}”."
        )
    elif bench.painter.id != wanted:
        plan.missing.append(
            f"“{wanted}” is not installed, so faces of “{bench.painter.id}” were judged instead, which is not"
            f" what the model learned from: fetch it with “quartet models get {wanted}”."
        )
    return generator


def _generator(bench: Bench) -> Generator | None:
    return open_guide(bench.painter, bench.device).generator if bench.painter is not None else None


def _stickers(bench: Bench, plan: Plan) -> StickerData | None:
    try:
        return open_stickers(
            bench.cache,
            STICKER_SIDE,
            report=lambda style, done: bench.report(f"Drawing {style} stickers", done, 0),
            cancel=bench.cancel,
        )
    except UserError as error:
        plan.missing.append(f"The held-out stickers, and PCA with them, were left out: {error}")
        return None


def _call_judges(bench: Bench, plan: Plan) -> None:
    bench.report("Fetching the perceptual distances", 0, 0)
    try:
        opened = [open_perceptual(bench.cache, "alex", bench.cancel), open_perceptual(bench.cache, "vgg")]
        plan.judges += [one.to(bench.device.torch_name) for one in opened]
    except UserError as error:
        plan.missing.append(f"Perceptual distances were left out: {error}")
