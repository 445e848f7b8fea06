"""`quartet evaluate` for autoencoders: loads one, and lays out its report."""

from __future__ import annotations

import threading
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from studio.cli.output import staged

if TYPE_CHECKING:
    from studio.core.family import ModelInfo
    from studio.training.own.tasks.squares import Squares

HEAD = ("Pictures", "Figure", "Model", "95% interval", "PCA")
_NO_FIGURES = {"about", "count", "pca", "ahead", "by"}


def judged(
    info: ModelInfo,
    painter: ModelInfo | None,
    wanted_painter: str,
    data: Path | None,
    squares: Squares | None,
    count: int | None,
    cache: Path,
) -> dict[str, Any]:
    """The report of `training.evaluation.evaluating`.

    Raises:
        UserError: the model cannot be had, or there is nothing to judge by.
        CancelledError: somebody pressed Ctrl+C.
    """
    from studio.engine.devices import DeviceChoice, choose_device
    from studio.families.vae.family import VaeFamily
    from studio.training.evaluation.evaluating import Bench
    from studio.training.evaluation.evaluating import evaluate as judge

    device = choose_device(DeviceChoice.AUTO)
    loaded = VaeFamily().load(info, device)
    cancel = threading.Event()
    with staged() as report:
        bench = Bench(
            cache=cache,
            painter=painter,
            wanted_painter=wanted_painter,
            device=device,
            data=data,
            squares=squares,
            count=count,
            report=report,
            cancel=cancel,
        )
        try:
            return judge(loaded, bench)
        finally:
            cancel.set()  # whatever still downloads ends with us


def rows(told: Mapping[str, Any]) -> Iterator[tuple[str, ...]]:
    """Figures of each held-out set, beside the best linear code of the same size."""
    for name, figures in told["held_out"].items():
        yield from _figures(f"{name} ({figures['count']})", figures)
        for group, part in figures.get("by", {}).items():
            yield from _figures(f"  {group} ({part['count']})", part)


def _figures(title: str, figures: Mapping[str, Any]) -> Iterator[tuple[str, ...]]:
    rival = figures.get("pca", {})
    for name in (name for name in figures if name not in _NO_FIGURES):
        ours, theirs = figures[name], rival.get(name)
        interval = f"{ours['low']:.4g} to {ours['high']:.4g}"
        yield title, name, f"{ours['mean']:.4g}", interval, f"{theirs['mean']:.4g}" if theirs else ""
        title = ""
