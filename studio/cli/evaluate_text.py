"""`quartet evaluate` for language models: loads one and has it judged."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from studio.core.family import ModelInfo
    from studio.training.evaluation.onlooker import Onlooker
    from studio.training.prose.books import Work


def judged(
    info: ModelInfo,
    data: Path | None,
    works: Sequence[Work] | None,
    count: int | None,
    cache: Path,
    onlooker: Onlooker,
) -> dict[str, Any]:
    """The report of `training.evaluation.prose_evaluating`.

    Raises:
        UserError: the model or the books cannot be had.
        CancelledError: the onlooker wants no more.
    """
    from studio.engine.devices import DeviceChoice, choose_device
    from studio.families.transformer.family import TransformerFamily
    from studio.training.evaluation.prose_evaluating import ProseBench, Writing, evaluate_prose

    family = TransformerFamily()
    model = family.load(info, choose_device(DeviceChoice.AUTO))
    bench = ProseBench(cache, data, works, count, onlooker.report, onlooker.cancel)
    return evaluate_prose(Writing(family, model, info), bench)
