"""`quartet evaluate` for painters of stickers: loads one with its companions, and lays out its report."""

from __future__ import annotations

import threading
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from studio.cli.output import staged

if TYPE_CHECKING:
    from studio.core.family import ModelInfo
    from studio.engine.models import ModelLibrary

HEAD = ("Pictures", "Figure", "Model", "95% interval", "Real stickers")
Row = tuple[str, ...]


def judged(
    library: ModelLibrary, info: ModelInfo, count: int | None, sets: int | None, cache: Path
) -> dict[str, Any]:
    """The report of `training.evaluation.sticker_evaluating`.

    Raises:
        UserError: the model, one of its companions or the stickers cannot be had.
        CancelledError: somebody pressed Ctrl+C.
    """
    from studio.engine.devices import DeviceChoice, choose_device
    from studio.engine.families import FamilyRegistry
    from studio.engine.listeners import Listeners
    from studio.engine.loader import ModelLoader
    from studio.engine.settings import Settings
    from studio.training.evaluation.sticker_evaluating import StickerBench, evaluate_stickers
    from studio.training.evaluation.sticker_prompts import Painting

    families = FamilyRegistry()
    loader = ModelLoader(library, families, Settings(), Listeners())
    family = families.get(info.family)
    model = family.load(info, choose_device(DeviceChoice.AUTO), loader.companions_of(info))
    cancel = threading.Event()
    with staged() as report:
        try:
            return evaluate_stickers(
                Painting(family, model, info),
                StickerBench(cache, count, sets or 1, report=report, cancel=cancel),
            )
        finally:
            cancel.set()  # whatever still downloads ends with us


def rows(told: Mapping[str, Any]) -> Iterator[Row]:
    """Painted stickers beside the real drawings of the same prompts."""
    painted, real = told["judge"]["painted"], told["judge"]["real"]
    yield from _named(f"judged ({painted['count']})", painted, real)
    for style, part in painted["by"].items():
        yield from _named(f"  {style} ({part['count']})", part, real["by"][style])
    copying = told["copying"]
    title = f"nearest learned ({copying['painted']['count']})"
    yield _row(title, "away", copying["painted"]["away"], copying["real"]["away"])
    yield "", "nearer than 95% of real ones", f"{copying['nearer_than_real']:.4g}", "", "0.05"
    yield _row("", "it is the drawing of the prompt", copying["nearest_is_the_drawing_of_the_prompt"])
    if "frechet" in told:
        painted, real = told["frechet"]["painted"], told["frechet"]["real"]
        title = f"beside {told['frechet']['held_out']} held out"
        sure = told["frechet"].get("over_seeds", {})
        for name in (name for name in painted if name != "count"):
            if name in sure:
                yield title, name, *_row("", "", sure[name])[2:4], _number(real[name])
            else:
                yield title, name, _number(painted[name]), "", _number(real[name])
            title = ""
        if "same_prompt" in told["frechet"]:
            yield _row("", "mean_distance of one prompt", told["frechet"]["same_prompt"])


def _named(title: str, painted: Mapping[str, Any], real: Mapping[str, Any]) -> Iterator[Row]:
    yield _row(title, "top1", painted["top1"], real["top1"])
    yield _row("", "top5", painted["top5"], real["top5"])


def _row(title: str, name: str, ours: Mapping[str, float], real: Mapping[str, float] | None = None) -> Row:
    span = f"{ours['low']:.4g} to {ours['high']:.4g}"
    return title, name, f"{ours['mean']:.4g}", span, f"{real['mean']:.4g}" if real else ""


def _number(value: float | None) -> str:
    return "too few" if value is None else f"{value:.4g}"
