"""A real StyleGAN2 of 8 x 8 pixels: the whole way from the command line to the gallery in a second."""

from __future__ import annotations

import hashlib
from pathlib import Path

import torch
from safetensors.torch import save

from studio.engine.manifest import Manifest, Weights
from studio.families.gan.stylegan2 import GENERATOR_PREFIX, StyleGAN2Config, StyleGAN2Generator


def put_small_faces(root: Path, model_id: str = "faces-8", seed: int = 0) -> Path:
    """Put the model into a folder of models; returns its own folder."""
    config = StyleGAN2Config(
        resolution=8, latent_dim=8, mapping_layers=1, generator_channels=(4, 4), discriminator_channels=(4, 4)
    )
    torch.manual_seed(seed)
    state = {GENERATOR_PREFIX + name: one for name, one in StyleGAN2Generator(config).state_dict().items()}
    content = save(state, metadata={"stylegan2": config.to_json()})
    folder = root / model_id
    folder.mkdir(parents=True)
    (folder / "weights.safetensors").write_bytes(content)
    manifest = Manifest(
        id=model_id,
        name="Small faces",
        family="gan",
        architecture="stylegan2",
        licence="CC0",
        resolution=8,
        weights=Weights(sha256=hashlib.sha256(content).hexdigest(), size=len(content)),
    )
    (folder / "manifest.toml").write_text(manifest.to_toml(), encoding="utf-8")
    return folder
