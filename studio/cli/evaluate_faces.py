"""`quartet evaluate` for what draws from seeds alone: loads one and has it judged."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from studio.core.device import Device
    from studio.core.family import ModelInfo
    from studio.training.evaluation.drawing import Drawing
    from studio.training.evaluation.face_bench import Wanted
    from studio.training.evaluation.onlooker import Onlooker


def judged(info: ModelInfo, wanted: Wanted, cache: Path, onlooker: Onlooker) -> dict[str, Any]:
    """The report of `training.evaluation.generator_evaluating`.

    Raises:
        UserError: the model cannot be had, or the pictures cannot be judged by.
        CancelledError: the onlooker wants no more.
    """
    from studio.engine.devices import DeviceChoice, choose_device
    from studio.training.evaluation.face_bench import face_bench
    from studio.training.evaluation.generator_evaluating import evaluate_generator

    device = choose_device(DeviceChoice.AUTO)
    drawing = _drawing(info, wanted, device)
    return evaluate_generator(drawing, face_bench(drawing, wanted, cache, device, onlooker))


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
