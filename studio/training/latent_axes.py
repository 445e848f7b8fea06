"""Finds the sliders of an autoencoder: directions of its latents, and how much each changes the picture."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional

from studio.families.vae.latent_space import Axis, LatentMap
from studio.families.vae.layers import VariationalNetwork

MAP_X, MAP_Y = "map-x", "map-y"
"""Keys of the axes that move a picture right and up on the map; they are no sliders of their own."""
MAP_POINTS = 2_000
LOOKED_AT = 64
"""Changes are measured on pictures made so small."""
CHUNK = 64
"""Latents that are decoded at a time."""


@dataclass(frozen=True)
class NamedStep:
    """What amount 1 of a slider adds to the latent, and its words."""

    name: str
    low: str
    high: str
    step: Tensor


def shifted(latents: Tensor, step: Tensor) -> Tensor:
    """Latents (n, dims) or (n, dims, h, w) with `step` (dims,) added, at every place of spatial ones."""
    return latents + step.reshape(1, -1, *[1] * (latents.ndim - 2))


@torch.no_grad()
def small_pictures(network: VariationalNetwork, latents: Tensor) -> Tensor:
    """Decoded and made small: (n, channels, LOOKED_AT, ...), about [-1, 1]."""
    parts = [network.decode(part).clamp(-1, 1) for part in latents.split(CHUNK)]
    return torch.cat([functional.adaptive_avg_pool2d(part, LOOKED_AT) for part in parts])


def change_of(network: VariationalNetwork, latents: Tensor, step: Tensor) -> float:
    """How much amount 1 changes the pictures of `latents`: mean absolute difference, of 255, both ways."""
    start = small_pictures(network, latents)
    ends = [small_pictures(network, shifted(latents, sign * step)) for sign in (1, -1)]
    return float(torch.stack([(end - start).abs().mean() for end in ends]).mean() * 127.5)


def principal_steps(
    network: VariationalNetwork, latents: Tensor, covariance: Tensor, count: int
) -> list[Tensor]:
    """The directions that change pictures most, each one standard deviation of the latents long.

    With J the decoder's derivative at a latent (by differences, averaged over `latents`) and C the
    covariance of the data's latents, these are C^(1/2) v for the leading eigenvectors v of
    C^(1/2) E[J^T J] C^(1/2): the principal components of the pictures, seen from the latents. The sign is
    the one that makes pictures brighter.
    """
    values, vectors = torch.linalg.eigh(covariance)
    root = vectors * values.clamp(min=1e-8).sqrt() @ vectors.T
    metric = torch.zeros_like(covariance)
    for latent in latents.split(1):
        moved = torch.cat([shifted(latent, direction) for direction in 0.25 * root])
        slopes = (small_pictures(network, moved) - small_pictures(network, latent)).flatten(1)
        metric += slopes @ slopes.T
    _, found = torch.linalg.eigh(metric)
    steps = [root @ found[:, -1 - place] for place in range(count)]
    start = small_pictures(network, latents).mean()
    return [
        step if small_pictures(network, shifted(latents, step)).mean() >= start else -step for step in steps
    ]


def axes_of(
    network: VariationalNetwork,
    latents: Tensor,
    named: Sequence[NamedStep],
    unnamed: Sequence[Tensor],
) -> tuple[Axis, ...]:
    """Sliders: those with a name first, each kind by how much it changes the pictures, most first."""
    spoken = [(one, change_of(network, latents, one.step)) for one in named]
    spoken.sort(key=lambda pair: -pair[1])
    silent = [(step, change_of(network, latents, step)) for step in unnamed]
    silent.sort(key=lambda pair: -pair[1])
    return (
        *(
            Axis(key_of(one.name), one.name, one.low, one.high, _array(one.step), change, True)
            for one, change in spoken
        ),
        *(
            Axis(f"latent-{place}", f"Latent {place}", "", "", _array(step), change, False)
            for place, (step, change) in enumerate(silent, 1)
        ),
    )


def map_of(means: Tensor) -> LatentMap:
    """PCA of posterior means (n, dims): the plane on which they are spread most."""
    middle = means.mean(0)
    _, spread, basis = torch.linalg.svd(means - middle, full_matrices=False)
    spread, basis = spread[:2] / len(means) ** 0.5, basis[:2]
    points = (means[:MAP_POINTS] - middle) @ basis.T / spread
    return LatentMap(_array(middle), _array(basis), _array(spread), _array(points))


def map_axes(network: VariationalNetwork, latents: Tensor, plane: LatentMap) -> tuple[Axis, ...]:
    """Right and up on the map, by one standard deviation."""
    steps = [torch.from_numpy(plane.basis[i] * plane.spread[i]) for i in range(2)]
    return tuple(
        Axis(key, name, "", "", _array(step), change_of(network, latents, step), False)
        for key, name, step in ((MAP_X, "Map, right", steps[0]), (MAP_Y, "Map, up", steps[1]))
    )


def key_of(name: str) -> str:
    """“Hair colour” -> “hair-colour”."""
    return re.sub(r"[^a-z0-9]+", "-", name.lower()).strip("-")


def _array(tensor: Tensor) -> np.ndarray:
    return tensor.detach().cpu().float().numpy().astype(np.float32)
