"""`quartet evaluate` for language models: loads one, and lays out its report."""

from __future__ import annotations

import threading
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from studio.cli.output import staged

if TYPE_CHECKING:
    from studio.core.family import ModelInfo
    from studio.training.prose.books import Work

HEAD = ("Passages", "Figure", "Model", "95% interval", "Beside")


def judged(
    info: ModelInfo, data: Path | None, works: Sequence[Work] | None, count: int | None, cache: Path
) -> dict[str, Any]:
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
                Writing(family, model, info),
                ProseBench(cache, data, works, count, report=report, cancel=cancel),
            )
        finally:
            cancel.set()  # whatever still downloads ends with us


def rows(told: Mapping[str, Any]) -> Iterator[tuple[str, ...]]:
    """Figures of the model, and what they are to be held against."""
    foreseen, continued = told["foreseen"], told["continued"]
    title = f"foreseen ({told['passages']})"
    yield (
        title,
        "perplexity of a token",
        f"{foreseen['perplexity']:.4g}",
        _span(foreseen["perplexity_interval"]),
        "",
    )
    yield "", "bits a character", f"{foreseen['bits']['mean']:.4g}", _span(foreseen["bits"]), ""
    title = f"continued ({told['passages']})"
    if "bleu" in continued:
        chance = f"{continued['bleu_by_chance']:.3g} by chance"
        yield title, "BLEU", f"{continued['bleu']:.3g}", _span(continued["bleu_interval"]), chance
        title = ""
    for n, both in continued["distinct"].items():
        if both["written"] and both["real"]:
            real = f"{both['real']['mean']:.3g} in books"
            yield title, f"distinct-{n}", f"{both['written']['mean']:.3g}", _span(both["written"]), real
            title = ""
    copied = continued["copied"]
    yield (
        title,
        "runs of eight words copied",
        f"{copied['written']:.3g}",
        "",
        f"{copied['real']:.3g} in books",
    )


def _span(figure: Mapping[str, float]) -> str:
    return f"{figure['low']:.4g} to {figure['high']:.4g}"
