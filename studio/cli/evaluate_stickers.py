"""`quartet evaluate` for painters of stickers: loads one with its companions and has it judged."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from studio.core.family import ModelInfo
    from studio.engine.models import ModelLibrary
    from studio.training.evaluation.onlooker import Onlooker


def judged(
    library: ModelLibrary,
    info: ModelInfo,
    count: int | None,
    sets: int | None,
    cache: Path,
    onlooker: Onlooker,
) -> dict[str, Any]:
    """The report of `training.evaluation.sticker_evaluating`.

    Raises:
        UserError: the model, one of its companions or the stickers cannot be had.
        CancelledError: the onlooker wants no more.
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
    bench = StickerBench(
        cache, count, sets or 1, report=onlooker.report, show=onlooker.show, cancel=onlooker.cancel
    )
    return evaluate_stickers(Painting(family, model, info), bench)
