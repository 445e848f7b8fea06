"""Autoencoders small enough to be asked for everything, and a way to install them as models.

Both are linear with known answers: the global one keeps the means of a coarse grid of blocks, the spatial one
keeps the mean of every patch, and each has a slider that makes pictures lighter.
"""

from __future__ import annotations

import hashlib
from pathlib import Path

import numpy as np
import torch
from safetensors.torch import save
from torch import Tensor, nn
from torch.nn import functional

from studio.core.family import ModelInfo
from studio.core.params import Params
from studio.core.request import InputRef, Request
from studio.engine.families import FamilyRegistry
from studio.engine.manifest import Manifest, Weights
from studio.families.vae.autoencoder import Autoencoder, Posterior
from studio.families.vae.family import VaeFamily, vae_model
from studio.families.vae.latent_space import (
    Axis,
    LatentForm,
    LatentMap,
    LatentSpace,
    write_latent_space,
)
from studio.families.vae.model import VaeModel

SIDE, GRID = 32, 4
"""The global one: pictures of 32 x 32, kept as the means of 4 x 4 blocks of three colours."""
FACTOR = 8
LOG_VARIANCE = -2.0
"""Of every number of either posterior."""
ARCHITECTURES = {"tiny-global": LatentForm.GLOBAL, "tiny-spatial": LatentForm.SPATIAL}


class TinyGlobal(nn.Module):
    """32 x 32 RGB -> 48 numbers: the means of blocks, doubled; keeps `Autoencoder`'s promises."""

    form = LatentForm.GLOBAL
    dims = 3 * GRID * GRID
    picture_channels = 3
    factor = SIDE

    def __init__(self) -> None:
        super().__init__()
        self.gain = nn.Parameter(torch.tensor(2.0))
        self.encoded = 0

    def encode(self, pictures: Tensor) -> Posterior:
        assert pictures.shape[1:] == (3, SIDE, SIDE)
        self.encoded += 1
        mean = self.gain * functional.adaptive_avg_pool2d(pictures, GRID).flatten(1)
        return Posterior(mean, torch.full_like(mean, LOG_VARIANCE))

    def decode(self, latents: Tensor) -> Tensor:
        blocks = latents.view(-1, 3, GRID, GRID) / self.gain
        return functional.interpolate(blocks, size=(SIDE, SIDE), mode="nearest")


class TinySpatial(nn.Module):
    """Any size, RGBA -> the mean of every patch of 8 x 8, its detail dropped.

    Encoding looks a little beyond each patch and decoding smooths over its neighbours, both with zero padding
    like a real network: what it makes of a piece differs from what it makes of the whole near the cuts only.
    """

    form = LatentForm.SPATIAL
    picture_channels = 4
    dims = 4
    factor = FACTOR

    def __init__(self) -> None:
        super().__init__()
        self.gain = nn.Parameter(torch.tensor(1.0))
        self.encoded = 0
        self.largest = 0

    def encode(self, pictures: Tensor) -> Posterior:
        assert pictures.shape[2] % FACTOR == 0
        assert pictures.shape[3] % FACTOR == 0
        self._note(pictures.shape[2] * pictures.shape[3])
        self.encoded += 1
        mean = self.gain * functional.avg_pool2d(_smooth(pictures, 5), FACTOR)
        return Posterior(mean, torch.full_like(mean, LOG_VARIANCE))

    def decode(self, latents: Tensor) -> Tensor:
        drawn = functional.interpolate(_smooth(latents / self.gain, 3), scale_factor=FACTOR, mode="nearest")
        self._note(drawn.shape[2] * drawn.shape[3])
        return drawn

    def _note(self, pixels: int) -> None:
        self.largest = max(self.largest, pixels)


class Broken(TinyGlobal):
    """Draws nothing but NaN."""

    def decode(self, latents: Tensor) -> Tensor:
        return super().decode(latents) * torch.nan


class NotVariational(TinySpatial):
    """Has a latent, but no posterior (as TAESD)."""

    def encode(self, pictures: Tensor) -> Posterior:
        return Posterior(super().encode(pictures).mean, None)


def _smooth(values: Tensor, width: int) -> Tensor:
    channels = values.shape[1]
    kernel = torch.ones(channels, 1, width, width) / width**2
    return functional.conv2d(values, kernel, padding=width // 2, groups=channels)


def tiny_space(form: LatentForm, *, prior: bool = True) -> LatentSpace:
    """A slider “Light”, one without a name, and for the global one a map."""
    network = TinyGlobal if form is LatentForm.GLOBAL else TinySpatial
    dims = network.dims
    light = np.full(dims, 0.25, np.float32)
    if form is LatentForm.SPATIAL:
        light[3] = 0  # alpha stays as it is
    axes = (
        Axis("light", "Light", "darker", "lighter", light, 16.0, named=True),
        Axis("z1", "Latent 1", "", "", np.eye(dims, dtype=np.float32)[1], 3.0, named=False),
    )
    flat = LatentMap(
        mean=np.zeros(dims, np.float32),
        basis=np.eye(dims, dtype=np.float32)[:2],
        spread=np.ones(2, np.float32),
        points=np.random.default_rng(0).standard_normal((40, 2), dtype=np.float32),
    )
    spatial = form is LatentForm.SPATIAL
    return LatentSpace(
        form=form,
        dims=dims,
        factor=network.factor,
        picture_channels=network.picture_channels,
        prior=prior,
        framed=not spatial,
        axes=axes,
        map=None if spatial else flat,
    )


def tiny_info(form: LatentForm, folder: Path | None = None) -> ModelInfo:
    """A model that lies nowhere."""
    return ModelInfo(
        id=f"tiny-{form}",
        name="Tiny pictures" if form is LatentForm.SPATIAL else "Tiny portraits",
        family="vae",
        architecture=f"tiny-{form}",
        licence="CC0",
        licence_note="",
        summary="",
        folder=folder or Path("nowhere"),
        weights="weights.safetensors",
        sha256="0" * 64,
        size_bytes=0,
        resolution=SIDE if form is LatentForm.GLOBAL else 0,
        bundled=True,
    )


def tiny_model(form: LatentForm, network: Autoencoder | None = None, *, prior: bool = True) -> VaeModel:
    """The network as the family holds it."""
    network = network or (TinyGlobal() if form is LatentForm.GLOBAL else TinySpatial())
    return vae_model(tiny_info(form), network, tiny_space(form, prior=prior), torch.device("cpu"))


def ask(form: LatentForm, task: str, params: Params, *inputs: InputRef, seed: int = 7) -> Request:
    """A request for the tiny model of that form."""
    return Request.make("vae", task, tiny_info(form).ref, seed, params, inputs)


class TinyVaeFamily(VaeFamily):
    """The real family, which also knows the tiny networks."""

    def network(self, info: ModelInfo, device: torch.device) -> Autoencoder:
        if info.architecture not in ARCHITECTURES:
            return super().network(info, device)
        made = TinyGlobal() if ARCHITECTURES[info.architecture] is LatentForm.GLOBAL else TinySpatial()
        from safetensors.torch import load_file

        made.load_state_dict(load_file(info.weights_path))
        return made.eval().to(device)


def tiny_registry() -> FamilyRegistry:
    """A registry that knows the autoencoders alone, the tiny ones among them."""
    return FamilyRegistry({"vae": TinyVaeFamily})


def put_tiny_vae(
    root: Path, form: LatentForm, model_id: str | None = None, *, prior: bool = True
) -> ModelInfo:
    """Install one in a folder of models, with honest hashes and its `latent.safetensors`."""
    network = TinyGlobal() if form is LatentForm.GLOBAL else TinySpatial()
    content = save(network.state_dict())
    about = tiny_info(form)
    folder = root / (model_id or about.id)
    folder.mkdir(parents=True)
    (folder / about.weights).write_bytes(content)
    write_latent_space(tiny_space(form, prior=prior), folder)
    manifest = Manifest(
        id=folder.name,
        name=about.name,
        family="vae",
        architecture=about.architecture,
        licence=about.licence,
        resolution=about.resolution,
        weights=Weights(sha256=hashlib.sha256(content).hexdigest(), size=len(content)),
    )
    (folder / "manifest.toml").write_text(manifest.to_toml(), encoding="utf-8")
    return manifest.info(folder, bundled=False)
