"""From a checkpoint of faces-vae to a model folder: weights, manifest, card, curve, sliders and map."""

from collections.abc import Iterable, Mapping
from pathlib import Path

import numpy as np
import torch
from torch import Tensor

from studio.families.gan.direction import Direction
from studio.families.vae.faces_network import SIDE, FacesVae
from studio.families.vae.latent_space import LatentSpace, write_latent_space
from studio.training.data import TRUNCATION, draw_latents
from studio.training.guide import Guide
from studio.training.latent_axes import NamedStep, axes_of, change_of, map_axes, map_of, principal_steps
from studio.training.model_folder import ModelWords, numbers_table, write_learned

MODEL_ID = "faces-vae"
LICENCE = "non-commercial: FFHQ/StyleGAN2 lineage"
LICENCE_NOTE = (
    "Trained here on faces drawn by the faces-1024 pack, whose network comes from NVIDIA's StyleGAN2 and the "
    "FFHQ photographs; those are for non-commercial use, so treat this and what you make with it that way."
)
UNNAMED = 64
"""Sliders without a name; the other directions change next to nothing."""
ENCODED = 8_000
"""Faces whose latents give the map and their covariance."""
BASES = 12
"""Faces on which changes are measured ..."""
SEEN = 2.0
"""A name that moves the picture by less than this, of 255, at amount 1 is left out: nobody would see it."""
SLOPES = 6
"""... and those on which slopes are, which takes DIMS pictures each."""
PUSHED_SEEDS = range(1_500_000, 1_500_032)
PUSH = 1.5
"""Standard deviations by which a face is pushed along a direction, either way, to see what it does here."""


def export(checkpoint: Path, folder: Path, faces: np.ndarray, guide: Guide | None = None) -> None:
    """Write the model into `folder`: the averaged network in half precision, and what is known of its space.

    Args:
        faces: uint8 (n, SIDE, SIDE, 3), the training set; its latents give map and unnamed sliders.
        guide: who lends names; without, no slider has one.

    Raises TrainingError when the checkpoint is none of faces-vae or has diverged.
    """
    network = FacesVae()
    write_learned(network, checkpoint, folder, _WORDS, card)
    lent = (_named(network, guide, direction) for direction in guide.directions) if guide else ()
    write_latent_space(latent_space(network, faces, lent), folder)


def latent_space(network: FacesVae, faces: np.ndarray, lent: Iterable[NamedStep]) -> LatentSpace:
    """Sliders and map of a trained network.

    Args:
        faces: uint8 (n, SIDE, SIDE, 3).
        lent: sliders with names; those that change nothing to speak of are left out.
    """
    means = _means(network, faces[:ENCODED])
    bases = means[:BASES]
    steps = principal_steps(network, bases[:SLOPES], torch.cov(means.T), UNNAMED)
    named = [one for one in lent if change_of(network, bases, one.step) >= SEEN]
    plane = map_of(means)
    return LatentSpace(
        form=network.form,
        dims=network.dims,
        factor=network.factor,
        picture_channels=network.picture_channels,
        prior=True,
        framed=True,
        axes=(*axes_of(network, bases, named, steps), *map_axes(network, bases, plane)),
        map=plane,
    )


@torch.no_grad()
def _means(network: FacesVae, faces: np.ndarray) -> Tensor:
    """Latents of uint8 (n, SIDE, SIDE, 3): (n, DIMS)."""
    pieces = torch.from_numpy(np.ascontiguousarray(faces)).split(64)
    return torch.cat([network.encode(_to_network(piece)).mean for piece in pieces])


def _to_network(pictures: Tensor) -> Tensor:
    return pictures.permute(0, 3, 1, 2).float().div(127.5).sub(1)


@torch.no_grad()
def _named(network: FacesVae, guide: Guide, direction: Direction) -> NamedStep:
    """What a push along a direction of the generator does to the latents of the faces it draws, on average.

    Each face is drawn with a push one way and the other; all else being equal, the difference of their
    latents is the direction here.
    """
    ends = [_latents_of_pushed(network, guide, direction, amount) for amount in (PUSH, -PUSH)]
    step = (ends[0] - ends[1]).mean(0) / (2 * PUSH)
    return NamedStep(direction.name, direction.low, direction.high, step)


def _latents_of_pushed(network: FacesVae, guide: Guide, direction: Direction, amount: float) -> Tensor:
    generator = guide.generator
    layers = guide.groups.get(direction.layers, range(generator.style_count))
    size = SIDE if SIDE in generator.preview_sizes else None
    mean = generator.mean_w.float()
    step = torch.from_numpy(direction.step).to(mean.device)
    found: list[Tensor] = []
    for w in torch.from_numpy(draw_latents(generator, PUSHED_SEEDS)).to(mean.device):
        styles = (mean + TRUNCATION * (w - mean)).repeat(generator.style_count, 1)
        styles[list(layers)] += amount * step
        drawn = generator.synthesis(styles[None], size).clamp(-1, 1).cpu()
        found.append(network.encode(torch.nn.functional.adaptive_avg_pool2d(drawn, SIDE)).mean)
    return torch.cat(found)


_WORDS = ModelWords(
    id=MODEL_ID,
    name="Faces to bend, 128 pixels",
    family="vae",
    architecture=MODEL_ID,
    licence=LICENCE,
    licence_note=LICENCE_NOTE,
    summary="Rebuilds a face from 256 numbers and bends it by sliders: smile, age, pose, light. Comes with "
    "Quartet.",
    resolution=SIDE,
)


def card(metadata: Mapping[str, str]) -> str:
    """The first text of CARD.md: what the checkpoint itself knows. Figures are added by hand."""
    return f"""# Faces to bend, 128 pixels

A variational autoencoder (arXiv 1312.6114) of faces, 128 x 128 RGB, with one Gaussian latent of 256 numbers.

**Licence:** {LICENCE}. {LICENCE_NOTE}

**Data:** {int(metadata["data_count"]):,} faces drawn by the faces-1024 pack (seeds from 0, truncation 0.8).

**Training:** `quartet train faces-vae`, {int(metadata["images"]):,} pictures seen in \
{float(metadata["seconds"]) / 60:.0f} minutes; perceptual term: {metadata["perceptual"]}.

{numbers_table(metadata["recipe"])}
"""
