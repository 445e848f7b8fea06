"""`quartet evaluate` for what draws from seeds alone: loads one, and lays out its report."""

from __future__ import annotations

import threading
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from studio.cli.output import staged

if TYPE_CHECKING:
    from studio.core.device import Device
    from studio.core.family import ModelInfo
    from studio.training.evaluation.drawing import Drawing
    from studio.training.evaluation.face_bench import Wanted

HEAD = ("Pictures", "Figure", "Model", "95% interval", "Real pictures")
SHOWN = 3
"""Nearest pairs in the table."""
Row = tuple[str, ...]


def judged(info: ModelInfo, wanted: Wanted, cache: Path) -> dict[str, Any]:
    """The report of `training.evaluation.generator_evaluating`.

    Raises:
        UserError: the model cannot be had, or the pictures cannot be judged by.
        CancelledError: somebody pressed Ctrl+C.
    """
    from studio.engine.devices import DeviceChoice, choose_device
    from studio.training.evaluation.face_bench import face_bench
    from studio.training.evaluation.generator_evaluating import evaluate_generator

    device = choose_device(DeviceChoice.AUTO)
    drawing = _drawing(info, wanted, device)
    cancel = threading.Event()
    with staged() as report:
        try:
            return evaluate_generator(drawing, face_bench(drawing, wanted, cache, device, report, cancel))
        finally:
            cancel.set()  # whatever still downloads ends with us


def _drawing(info: ModelInfo, wanted: Wanted, device: Device) -> Drawing:
    from studio.families.gan.params import FAMILY

    if info.family == FAMILY:
        from studio.families.gan.family import GanFamily
        from studio.training.data import TRUNCATION
        from studio.training.evaluation.drawing import FaceDrawing

        # The bundled faces were learned from truncated ones; whatever else is drawn in full.
        truncation = 1.0 if wanted.any_pictures else TRUNCATION
        return FaceDrawing(GanFamily().load(info, device), truncation)
    from studio.engine.families import FamilyRegistry
    from studio.training.evaluation.painter_drawing import PainterDrawing

    family = FamilyRegistry().get(info.family)
    return PainterDrawing(family, family.load(info, device), info, wanted.prompts)


def rows(told: Mapping[str, Any]) -> Iterator[Row]:
    """Drawn pictures beside real ones."""
    title = f"drawn ({told['drawn']['sets']} x {told['drawn']['count']})"
    for name, figure in told.get("figures", {}).items():
        yield _row(title, name, figure)
        title = ""
    for name, figure in told["diversity"].items():
        yield _row(title, name, figure)
        title = ""
    if told.get("copying"):
        yield from _copies(told["copying"])
    for name, spread in told["balance"].items():
        yield from _balance(name, spread)


def _copies(copying: Mapping[str, Any]) -> Iterator[Row]:
    yield _row(f"nearest of {copying['learned']} learned", "away", copying["away"])
    yield _row("", "nearer than 95% of real ones", copying["nearer_than_real"])
    for pair in copying["nearest"][:SHOWN]:
        yield "", f"seed {pair['seed']} beside {pair['learned']}", f"{pair['away']:.4g}", "", ""


def _balance(name: str, spread: Mapping[str, Any]) -> Iterator[Row]:
    title = name
    for one, figure in spread["shares"].items():
        yield _row(title, one, figure)
        title = ""
    if "apart" in spread:
        yield _row("", "apart", spread["apart"])


def _row(title: str, name: str, figure: Mapping[str, Any]) -> Row:
    ours, real = figure["drawn"], figure["real"]
    span = f"{ours['low']:.4g} to {ours['high']:.4g}"
    return title, name, f"{ours['mean']:.4g}", span, "" if real is None else f"{real:.4g}"
