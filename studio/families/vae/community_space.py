"""What is measured of an autoencoder that people bring: the units of its latents, and what its sliders do."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from math import log

import numpy as np
import torch
from torch import Tensor

from studio.families.vae.community import CommunityAutoencoder
from studio.families.vae.community_settings import SpatialSettings
from studio.families.vae.latent_space import Axis, LatentForm, LatentSpace

PICTURES = 2
PLACES = 16
"""Of the latents that their units are measured on, along one side; sliders are measured on half as many."""
DEEP = 16
"""Beyond this factor pictures would be too large for so many places: a quarter of them is enough there."""
TRUSTED_RATIO = 2.5
"""A scale that is only believed is kept while the spread of latents is within this factor of one."""


def settled_units(
    settings: SpatialSettings, network: CommunityAutoencoder, known: tuple[tuple[float, float], ...]
) -> tuple[float, float]:
    """(scale, shift) for latents whose units nobody told: the known pair that brings them closest to N(0, 1).

    Where none brings the spread near one, both are measured. `network` has the units scale 1, shift 0.
    """
    latents = network.encode(painted(settings.in_channels, network.factor)).mean
    mean, deviation = float(latents.mean()), float(latents.std())
    if deviation <= 1e-6:
        return known[0] if known else (1.0, 0.0)
    best = min(known, key=lambda pair: abs(log(pair[0] * deviation)), default=None)
    if best is not None and abs(log(best[0] * deviation)) < log(TRUSTED_RATIO):
        return best
    return float(f"{1 / deviation:.3g}"), float(f"{mean:.2g}")


def measure_space(network: CommunityAutoencoder, report: Callable[[int, int], None]) -> LatentSpace:
    """A slider for each number of the latent, or each channel of it, those first that change most.

    `change` is measured where nothing is seen yet: from the latent of a grey picture, or from 0 for the
    global one, to amount 1. `report(done, total)` is called after each slider, and may raise to stop it.
    """
    spatial = network.form is LatentForm.SPATIAL
    middle = _grey(network) if spatial else torch.zeros(1, network.dims)
    changes = list(_changes(network, middle, report))
    word, key = ("Channel", "channel") if spatial else ("Latent", "latent")
    steps = np.eye(network.dims, dtype=np.float32)
    axes = tuple(
        Axis(f"{key}-{place + 1}", f"{word} {place + 1}", "", "", steps[place], changes[place], named=False)
        for place in sorted(range(network.dims), key=lambda place: (-changes[place], place))
    )
    return LatentSpace(
        form=network.form,
        dims=network.dims,
        factor=network.factor,
        picture_channels=network.picture_channels,
        prior=not spatial,
        framed=False,
        axes=axes,
    )


def painted(channels: int, factor: int) -> Tensor:
    """Pictures somewhat like photographs: noise whose power falls with the square of the frequency.

    Natural images have this spectrum (Field, J. Opt. Soc. Am. A 4, 1987). Always the same ones, in [-1, 1]:
    (PICTURES, channels, side, side), `side` a multiple of `factor`.
    """
    side = _side(factor, PLACES)
    noise = np.random.default_rng(0).standard_normal((PICTURES, channels, side, side))
    across = np.fft.rfftfreq(side)[None, :]
    down = np.fft.fftfreq(side)[:, None]
    frequency = np.maximum(np.hypot(across, down), 1 / side)
    shaped = np.fft.irfft2(np.fft.rfft2(noise) / frequency, s=(side, side))
    shaped -= shaped.mean(axis=(-2, -1), keepdims=True)
    shaped /= shaped.std(axis=(-2, -1), keepdims=True)
    if channels == 3:
        shaped = shaped.mean(axis=1, keepdims=True) * 1.4 + 0.4 * shaped  # colours go along with brightness
    return torch.from_numpy(np.clip(0.5 * shaped, -1, 1).astype(np.float32))


def _side(factor: int, places: int) -> int:
    """Of a picture whose latent has so many places, in pixels."""
    return factor * (places if factor <= DEEP else places // 4)


def _grey(network: CommunityAutoencoder) -> Tensor:
    side = _side(network.factor, PLACES // 2)
    return network.encode(torch.zeros(1, network.picture_channels, side, side)).mean


def _changes(
    network: CommunityAutoencoder, middle: Tensor, report: Callable[[int, int], None]
) -> Iterator[float]:
    """For each channel the mean absolute difference of pixels, of 255."""
    before = network.decode(middle).clamp(-1, 1)
    for channel in range(network.dims):
        step = torch.zeros_like(middle)
        step[:, channel] = 1
        change = float((network.decode(middle + step).clamp(-1, 1) - before).abs().mean()) * 255 / 2
        yield change if np.isfinite(change) else 0.0
        report(channel + 1, network.dims)
