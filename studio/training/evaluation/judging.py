"""Runs a model and its linear rival over held-out pictures, and puts the figures together."""

from __future__ import annotations

import threading
from collections.abc import Callable, Generator, Mapping, Sequence
from typing import Any, TypeVar

from studio.core.errors import CancelledError
from studio.core.events import Picture
from studio.families.vae.model import VaeModel
from studio.families.vae.pixels import as_seen
from studio.training.evaluation.comparing import Comparison
from studio.training.evaluation.interval import interval
from studio.training.evaluation.linear import LinearCode
from studio.training.evaluation.picture_set import PictureSet
from studio.training.perceptual import PerceptualDistance

T = TypeVar("T")
Figures = Mapping[str, float]
Report = Callable[[int, int], None]
"""Told how many pictures of how many are judged."""
See = Callable[[Sequence[Picture]], object]
"""Shown each picture as it is, rebuilt, and rebuilt by the rival if there is one."""


def judge(
    model: VaeModel,
    pictures: PictureSet,
    rival: LinearCode | None,
    judges: Sequence[PerceptualDistance],
    report: Report = lambda done, total: None,
    cancel: threading.Event | None = None,
    see: See = lambda versions: None,
) -> dict[str, Any]:
    """Mean figures of a set with their intervals; of the linear rival too, and how far the model is ahead.

    The picture is rebuilt from the mean of its posterior. “kl” is KL(q(z|x) || N(0, 1)) in nats a picture,
    over the whole latent. “ahead” is the mean difference, picture by picture, model minus PCA.

    Raises:
        CancelledError: `cancel` was set.
        UserError: the model makes invalid numbers.
    """
    ours: list[Figures] = []
    theirs: list[Figures] = []
    for number, picture in enumerate(pictures.pictures):
        if cancel is not None and cancel.is_set():
            raise CancelledError
        seen = as_seen(picture, model.space.picture_channels)
        comparison = Comparison(seen, judges)
        drawn, kl = _rebuilt(model, seen)
        versions = [seen, drawn]
        ours.append(comparison.figures(drawn) | kl)
        if rival is not None:
            versions.append(rival.rebuild(seen))
            theirs.append(comparison.figures(versions[-1]))
        see(versions)
        report(number + 1, len(pictures.pictures))
    told: dict[str, Any] = {"about": pictures.about, **_summary(ours, theirs)}
    if rival is not None:
        told["pca"]["components"] = rival.components
    if pictures.groups:
        told["by"] = _by_group(pictures.groups, ours, theirs)
    return told


def _rebuilt(model: VaeModel, seen: Picture) -> tuple[Picture, dict[str, float]]:
    """The picture as the model rebuilds it, and “kl” where the model tells it."""
    encoded = finished(model.encode(seen))
    height, width = seen.shape[:2]
    drawn = finished(model.decode(encoded.mean, width, height, keep_alpha=seen.shape[2] == 4))
    return drawn, {} if encoded.kl is None else {"kl": encoded.kl}


def finished(steps: Generator[object, None, T]) -> T:
    """What a generator returns when it has been run to its end."""
    while True:
        try:
            next(steps)
        except StopIteration as end:
            return end.value


def _by_group(groups: Sequence[str], ours: Sequence[Figures], theirs: Sequence[Figures]) -> dict[str, Any]:
    told: dict[str, Any] = {}
    for group in dict.fromkeys(groups):
        chosen = [number for number, one in enumerate(groups) if one == group]
        told[group] = _summary([ours[i] for i in chosen], [theirs[i] for i in chosen] if theirs else [])
    return told


def _summary(ours: Sequence[Figures], theirs: Sequence[Figures]) -> dict[str, Any]:
    told: dict[str, Any] = {"count": len(ours)} | _means(ours)
    if theirs:
        told["pca"] = _means(theirs)
        pairs = zip(ours, theirs, strict=True)
        told["ahead"] = _means([{name: a[name] - b[name] for name in b} for a, b in pairs])
    return told


def _means(figures: Sequence[Figures]) -> dict[str, Any]:
    """The interval of each figure over the pictures that have it."""
    names = dict.fromkeys(name for one in figures for name in one)
    return {name: interval([one[name] for one in figures if name in one]).as_json() for name in names}
