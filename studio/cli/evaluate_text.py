"""`quartet evaluate` for language models: loads one, and lays out its report."""

from __future__ import annotations

import threading
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from studio.cli.output import staged

if TYPE_CHECKING:
    from studio.core.family import ModelInfo

HEAD = ("Passages", "Figure", "Model", "95% interval", "Beside")


def judged(info: ModelInfo, data: Path | None, count: int | None, cache: Path) -> dict[str, Any]:
    """The report of `training.evaluation.prose_evaluating`.

    Raises:
        UserError: the model or the books cannot be had.
        CancelledError: somebody pressed Ctrl+C.
    """
    from studio.engine.devices import DeviceChoice, choose_device
    from studio.families.transformer.family import TransformerFamily
    from studio.training.evaluation.prose_evaluating import ProseBench, Writing, evaluate_prose

    family = TransformerFamily()
    model = family.load(info, choose_device(DeviceChoice.AUTO))
    cancel = threading.Event()
    with staged() as report:
        try:
            return evaluate_prose(
                Writing(family, model, info), ProseBench(cache, data, count, report=report, cancel=cancel)
            )
        finally:
            cancel.set()  # whatever still downloads ends with us


def rows(told: Mapping[str, Any]) -> Iterator[tuple[str, ...]]:
    """Figures of the model, and what they are to be held against."""
    foreseen, continued = told["foreseen"], told["continued"]
    bits = foreseen["bits"]
    span = f"{bits['low']:.4g} to {bits['high']:.4g}"
    yield f"foreseen ({told['passages']})", "perplexity of a token", f"{foreseen['perplexity']:.4g}", "", ""
    yield "", "bits a character", f"{bits['mean']:.4g}", span, ""
    title = f"continued ({told['passages']})"
    if "bleu" in continued:
        yield title, "BLEU", f"{continued['bleu']:.3g}", "", f"{continued['bleu_by_chance']:.3g} by chance"
        title = ""
    copied = continued["copied"]
    yield (
        title,
        "runs of eight words copied",
        f"{copied['written']:.3g}",
        "",
        f"{copied['real']:.3g} in books",
    )
