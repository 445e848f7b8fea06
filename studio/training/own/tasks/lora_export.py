"""From a checkpoint of lora to the file that the Diffusion tab takes, with a card beside it."""

from __future__ import annotations

import json
import shutil
from collections.abc import Mapping
from typing import Final

from studio.core.family import ModelInfo
from studio.engine.manifest import CARD
from studio.families.diffusion.community.settings import STABLE_DIFFUSION_XL, PainterSettings
from studio.training.learner import under
from studio.training.loop import CHECKPOINT, CURVE, open_checkpoint
from studio.training.lora_files import LORA_FILE
from studio.training.model_folder import write_file
from studio.training.own.tasks.exporting import licence_from, own_card
from studio.training.own.tasks.lora_adapters import write_lora
from studio.training.own.tasks.order import Order

NAME: Final = "lora"


def export(order: Order, base: ModelInfo, settings: PainterSettings) -> None:
    """Write the averaged factors into the folder `lora`, with card, curve and the newest samples.

    Raises:
        TrainingError: the checkpoint is broken, or training diverged.
    """
    tensors, metadata = open_checkpoint(order.out / CHECKPOINT, NAME)
    folder = order.out / NAME
    write_lora(folder / LORA_FILE, under(tensors, "average"), _told(order, base, settings, metadata))
    what = (
        f"A LoRA (arXiv 2106.09685) for “{base.name}” ({settings.kind}): put it on the list of the "
        "Diffusion tab. 0.6 to 1 is usual for its weight."
    )
    card = own_card(what, metadata, metadata["recipe"], base=base)
    write_file(folder / CARD, card.encode())
    if (order.out / CURVE).is_file():
        shutil.copyfile(order.out / CURVE, folder / CURVE)
    sheets = sorted((order.out / "samples").glob("*.png"))
    if sheets:
        shutil.copyfile(sheets[-1], folder / "samples.png")


def _told(
    order: Order, base: ModelInfo, settings: PainterSettings, metadata: Mapping[str, str]
) -> dict[str, str]:
    """What other programs show of the file, by the names that they look for (ModelSpec 1.0.0, kohya's)."""
    licence, note = licence_from(base)
    rank = json.loads(metadata["recipe"])["rank"]
    xl = settings.architecture == STABLE_DIFFUSION_XL
    kind = "stable-diffusion-xl-v1-base/lora" if xl else "stable-diffusion-v1/lora"
    return {
        "modelspec.sai_model_spec": "1.0.0",
        "modelspec.architecture": "stable-diffusion-v2/lora" if settings.unet.context == 1024 else kind,
        "modelspec.title": order.name,
        "modelspec.license": licence,
        "modelspec.description": note,
        "modelspec.resolution": f"{order.size}x{order.size}",
        "ss_sd_model_name": base.name,
        "ss_network_module": "networks.lora",
        "ss_network_dim": str(rank),
        "ss_network_alpha": str(rank),
    }
