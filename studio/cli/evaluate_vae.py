"""`quartet evaluate` for autoencoders: loads one and has it judged."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from studio.core.family import ModelInfo
    from studio.training.evaluation.onlooker import Onlooker
    from studio.training.own.tasks.squares import Squares


def judged(
    info: ModelInfo,
    painter: ModelInfo | None,
    wanted_painter: str,
    data: Path | None,
    squares: Squares | None,
    count: int | None,
    cache: Path,
    onlooker: Onlooker,
) -> dict[str, Any]:
    """The report of `training.evaluation.evaluating`.

    Raises:
        UserError: the model cannot be had, or there is nothing to judge by.
        CancelledError: the onlooker wants no more.
    """
    from studio.engine.devices import DeviceChoice, choose_device
    from studio.families.vae.family import VaeFamily
    from studio.training.evaluation.evaluating import Bench
    from studio.training.evaluation.evaluating import evaluate as judge

    device = choose_device(DeviceChoice.AUTO)
    loaded = VaeFamily().load(info, device)
    bench = Bench(
        cache=cache,
        painter=painter,
        wanted_painter=wanted_painter,
        device=device,
        data=data,
        squares=squares,
        count=count,
        report=onlooker.report,
        show=onlooker.show,
        cancel=onlooker.cancel,
    )
    return judge(loaded, bench)
