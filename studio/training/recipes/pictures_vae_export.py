"""From a checkpoint of pictures-vae to a model folder: weights, manifest, card, curve and sliders."""

import json
from collections.abc import Callable, Mapping
from pathlib import Path

import torch
from torch import Tensor

from studio.families.vae.latent_space import LatentSpace, write_latent_space
from studio.families.vae.pictures_network import DIMS, PicturesVae
from studio.training.latent_axes import NamedStep, axes_of, principal_steps
from studio.training.model_folder import ModelWords, numbers_table, write_learned

MODEL_ID = "pictures-vae"
LICENCE = "non-commercial: FFHQ/StyleGAN2 lineage"
LICENCE_NOTE = (
    "The stickers it learned from are free (MIT, Apache-2.0, public domain), but part of the data are faces "
    "drawn by the faces-1024 pack, whose network comes from NVIDIA's StyleGAN2 and the FFHQ photographs; "
    "those are for non-commercial use, so treat this and what you make with it that way."
)
BASES = 16
"""Pictures on which changes are measured."""
EDIT = 0.1
"""By how much colours are changed, of a range of 2, to see what that does to the latents."""


def export(checkpoint: Path, folder: Path, pictures: Tensor) -> None:
    """Write the model into `folder`: the averaged network in half precision, and what is known of its space.

    Args:
        pictures: (n, 4, h, w) in the network's range; from these the sliders are found.

    Raises TrainingError when the checkpoint is none of pictures-vae or has diverged.
    """
    network = PicturesVae()
    write_learned(network, checkpoint, folder, _WORDS, card)
    write_latent_space(latent_space(network, pictures), folder)


@torch.no_grad()
def latent_space(network: PicturesVae, pictures: Tensor) -> LatentSpace:
    """The sliders of a trained network."""
    latents = torch.cat([network.encode(part).mean for part in pictures.split(16)])
    bases = latents[:: max(1, len(latents) // BASES)][:BASES]
    covariance = torch.cov(latents.transpose(0, 1).flatten(1))
    named = [
        NamedStep(name, low, high, _step_of(network, pictures[-BASES:], edit))
        for name, low, high, edit in _EDITS
    ]
    return LatentSpace(
        form=network.form,
        dims=network.dims,
        factor=network.factor,
        picture_channels=network.picture_channels,
        prior=False,
        framed=False,
        axes=axes_of(network, bases, named, principal_steps(network, bases, covariance, DIMS)),
    )


def _tinted(red: float, green: float, blue: float) -> Callable[[Tensor], Tensor]:
    """An edit that adds EDIT times these to the colours of (n, 4, h, w), as far as they are opaque."""

    def edit(pictures: Tensor) -> Tensor:
        alpha = (pictures[:, 3:] + 1) / 2
        colour = torch.tensor([red, green, blue]).view(1, 3, 1, 1)
        return torch.cat((pictures[:, :3] + EDIT * colour * alpha, pictures[:, 3:]), 1)

    return edit


_EDITS = (
    ("Light", "darker", "lighter", _tinted(1.0, 1.0, 1.0)),
    ("Warmth", "cooler", "warmer", _tinted(1.0, 0.1, -1.0)),
    ("Tint", "green", "magenta", _tinted(0.6, -1.0, 0.6)),
)


def _step_of(network: PicturesVae, pictures: Tensor, edit: Callable[[Tensor], Tensor]) -> Tensor:
    """What an edit of the pixels does to the latents, on average over pictures and places: (dims,)."""
    moved = network.encode(edit(pictures)).mean - network.encode(pictures).mean
    return moved.mean(dim=(0, 2, 3))


_WORDS = ModelWords(
    id=MODEL_ID,
    name="Pictures, any size",
    family="vae",
    architecture=MODEL_ID,
    licence=LICENCE,
    licence_note=LICENCE_NOTE,
    summary="Rebuilds any picture, with transparency, from latents eight times smaller, up to 2048 pixels. "
    "Comes with Quartet.",
    resolution=0,
)


def card(metadata: Mapping[str, str]) -> str:
    """The first text of CARD.md: what the checkpoint itself knows. Figures are added by hand."""
    counts, licences = json.loads(metadata["stickers"]), json.loads(metadata["licences"])
    stickers = ", ".join(f"{count:,} of {style} ({licences[style]})" for style, count in counts.items())
    return f"""# Pictures, any size

A convolutional variational autoencoder (arXiv 1312.6114, 2112.10752): RGBA pictures to {DIMS} channels of an
eighth of their size, and back.

**Licence:** {LICENCE}. {LICENCE_NOTE}

**Data:** stickers: {stickers}, of which 5 % of all concepts were held out; sha256
{metadata["data_sha256"]}. And {int(metadata["faces"]):,} faces drawn by the faces-1024 pack.

**Training:** `quartet train pictures-vae`, {int(metadata["images"]):,} windows seen in \
{float(metadata["seconds"]) / 60:.0f} minutes.

{numbers_table(metadata["recipe"])}
"""
