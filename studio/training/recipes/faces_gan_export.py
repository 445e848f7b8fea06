"""From a checkpoint of faces-gan to a model folder: weights, manifest, card and curve."""

import json
import math
from pathlib import Path
from typing import Any

import torch
from torch import Tensor

from studio.families.gan.stylegan2 import (
    DISCRIMINATOR_PREFIX,
    GENERATOR_PREFIX,
    StyleGAN2Config,
    StyleGAN2Generator,
)
from studio.training.learner import under
from studio.training.loop import open_checkpoint
from studio.training.model_folder import ModelWords, write_model

MODEL_ID = "faces-64"
LICENCE = "non-commercial: FFHQ/StyleGAN2 lineage"
LICENCE_NOTE = (
    "Trained here on faces drawn by the faces-1024 pack, whose network comes from NVIDIA's StyleGAN2 and the "
    "FFHQ photographs; those are for non-commercial use, so treat this and what you make with it that way."
)


def export(checkpoint: Path, folder: Path, earlier: Path | None = None, share: float = 0.5) -> None:
    """Write the model into `folder`: averaged generator and discriminator in half precision, manifest, card.

    The curve and the newest sheet of samples beside the checkpoint come along. A CARD.md that is there
    already is left as it is. With `earlier`, a checkpoint from the end of the head start, the generator lies
    between the two, at `share` (0 to 1) of the way: smoother than after a short game alone (network
    interpolation, arXiv 1809.00219, section 3.4).

    Raises TrainingError when a checkpoint is none of faces-gan or has diverged.
    """
    tensors, metadata = open_checkpoint(checkpoint, "faces-gan")
    config = StyleGAN2Config.from_json(metadata["network"])
    generator = StyleGAN2Generator(config)
    average = under(tensors, "average")
    if earlier is not None:
        before = under(open_checkpoint(earlier, "faces-gan")[0], "average")
        average = {name: before[name].lerp(tensor, share) for name, tensor in average.items()}
    generator.load_state_dict(average)
    if not generator.mean_w.any():
        generator.mean_w.copy_(average_latent(generator))
    weights = _with_prefix(generator.state_dict(), GENERATOR_PREFIX)
    weights |= _with_prefix(under(tensors, "discriminator"), DISCRIMINATOR_PREFIX)
    text = card(config, metadata, tensors)
    write_model(folder, checkpoint.parent, _words(config), text, weights, {"stylegan2": config.to_json()})


@torch.no_grad()
def average_latent(generator: StyleGAN2Generator, count: int = 4096) -> Tensor:
    """The mean of w over `count` z: (latent_dim,)."""
    z = torch.randn(count, generator.latent_dim, generator=torch.Generator().manual_seed(0))
    return generator.mapping(z).mean(dim=0)


def card(config: StyleGAN2Config, metadata: dict[str, str], tensors: dict[str, Tensor]) -> str:
    """The first text of CARD.md: what the checkpoint itself knows. Figures are added by hand."""
    recipe: dict[str, Any] = json.loads(metadata["recipe"])
    numbers = "\n".join(f"| {name} | {value} |" for name, value in recipe.items() if name != "network")
    size = {
        name: sum(math.prod(t.shape) for t in under(tensors, name).values()) / 1e6
        for name in ("average", "discriminator")
    }
    return f"""# Faces, {config.resolution} pixels

A StyleGAN2 (arXiv 1912.04958), small: the generator has {size["average"]:.1f} M numbers, the discriminator \
{size["discriminator"]:.1f} M; both are in the weights file, in half precision.

**Licence:** {LICENCE}. {LICENCE_NOTE}

**Data:** {metadata["data_count"]} pictures, sha256 {metadata["data_sha256"]} (of the pixels, uint8 RGB).

**Training:** `quartet train faces-gan`, {int(metadata["images"]):,} pictures seen in \
{float(metadata["seconds"]) / 60:.0f} minutes.

| number of the recipe | value |
| --- | --- |
{numbers}
"""


def _words(config: StyleGAN2Config) -> ModelWords:
    return ModelWords(
        id=MODEL_ID,
        name=f"Faces, {config.resolution} pixels",
        family="gan",
        architecture="stylegan2",
        licence=LICENCE,
        licence_note=LICENCE_NOTE,
        summary=f"Small faces, {config.resolution} x {config.resolution}: come with Quartet, drawn at once.",
        resolution=config.resolution,
    )


def _with_prefix(tensors: dict[str, Tensor], prefix: str) -> dict[str, Tensor]:
    return {prefix + name: value for name, value in tensors.items()}
