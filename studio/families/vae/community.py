"""Autoencoders that people already own: diffusers' two, and the textbook MLP. Always in single precision.

The networks come from diffusers, built from the settings that were found on import; nothing is looked up
anywhere. Diffusers takes seconds to import, so it is imported when a network is built.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, cast

import torch
from safetensors import SafetensorError, safe_open
from torch import Tensor, nn

from studio.core.errors import UserError
from studio.core.family import ModelInfo
from studio.families.vae.autoencoder import Autoencoder, Posterior
from studio.families.vae.community_settings import (
    METADATA,
    CommunitySettings,
    KlSettings,
    MlpSettings,
    SpatialSettings,
    TinySettings,
    read_settings,
)
from studio.families.vae.latent_space import LatentForm
from studio.families.vae.mlp import MlpVae

if TYPE_CHECKING:
    from diffusers.models.autoencoders.autoencoder_kl import AutoencoderKL
    from diffusers.models.autoencoders.autoencoder_tiny import AutoencoderTiny

ARCHITECTURES = ("autoencoder-kl", "autoencoder-tiny", "mlp-vae")


class _Spatial(nn.Module):
    """What the convolutional ones have in common: the units of their latents."""

    form = LatentForm.SPATIAL
    scale: Tensor
    shift: Tensor

    def __init__(self, settings: KlSettings | TinySettings) -> None:
        super().__init__()
        self.dims = settings.latent_channels
        self.picture_channels = settings.in_channels
        self.factor = settings.factor
        self.set_units(settings)

    def set_units(self, settings: SpatialSettings) -> None:
        """z' = (z - shift) scale from now on, as the settings say."""
        self.register_buffer("scale", torch.tensor(settings.scale)[None, :, None, None], persistent=False)
        self.register_buffer("shift", torch.tensor(settings.shift)[None, :, None, None], persistent=False)


class KlAutoencoder(_Spatial):
    """An `AutoencoderKL` whose latents are about N(0, 1), as the diffusion model beside it sees them."""

    def __init__(self, settings: KlSettings, network: AutoencoderKL) -> None:
        super().__init__(settings)
        self.network = network

    def encode(self, pictures: Tensor) -> Posterior:
        """Pictures (n, channels, h, w) in [-1, 1] -> posterior, (n, dims, h / factor, w / factor)."""
        posterior = cast("Any", self.network).encode(pictures).latent_dist
        return Posterior(
            (posterior.mean - self.shift) * self.scale, posterior.logvar + 2 * torch.log(self.scale)
        )

    def decode(self, latents: Tensor) -> Tensor:
        """Latents (n, dims, h, w) -> pictures (n, channels, h factor, w factor) in about [-1, 1]."""
        return cast("Any", self.network).decode(latents / self.scale + self.shift).sample


class TinyAutoencoder(_Spatial):
    """An `AutoencoderTiny`: no posterior, one latent a picture. Diffusers turns its pixels from [0, 1]."""

    def __init__(self, settings: TinySettings, network: AutoencoderTiny) -> None:
        super().__init__(settings)
        self.network = network

    def encode(self, pictures: Tensor) -> Posterior:
        """Pictures (n, channels, h, w) in [-1, 1] -> latents, (n, dims, h / factor, w / factor)."""
        latents = cast("Any", self.network).encode(pictures).latents
        return Posterior((latents - self.shift) * self.scale, None)

    def decode(self, latents: Tensor) -> Tensor:
        """Latents (n, dims, h, w) -> pictures (n, channels, h factor, w factor) in about [-1, 1]."""
        return cast("Any", self.network).decode(latents / self.scale + self.shift).sample


CommunityAutoencoder = KlAutoencoder | TinyAutoencoder | MlpVae


def load_community(info: ModelInfo, device: torch.device) -> Autoencoder:
    """The autoencoder of a model that was added, `info.architecture` being one of `ARCHITECTURES`.

    Raises:
        UserError: its weights are damaged or do not fit together.
        OSError: they cannot be read.
    """
    try:
        with safe_open(info.weights_path, framework="pt", device="cpu") as file:
            settings = _settings_of(info, file.metadata() or {})
            check_fit(settings, {name: tuple(file.get_slice(name).get_shape()) for name in file.keys()})  # noqa: SIM118
            state = {name: file.get_tensor(name) for name in file.keys()}  # noqa: SIM118
    except (SafetensorError, ValueError) as error:
        raise UserError(
            f"The weights of “{info.name}” do not make an autoencoder: {error}.",
            "Remove it and add it again.",
        ) from None
    return build_community(settings, state, device)


def _settings_of(info: ModelInfo, metadata: Mapping[str, str]) -> CommunitySettings:
    settings = read_settings(metadata.get(METADATA, ""))
    if settings.architecture != info.architecture:
        raise ValueError(f"it is a network of the kind “{settings.architecture}”")
    return settings


def build_community(
    settings: CommunitySettings, state: Mapping[str, Tensor], device: torch.device
) -> CommunityAutoencoder:
    """The network with these weights, upcast to float32, on `device`, with nothing to train in it.

    `check_fit` must have been passed.
    """
    network = _skeleton(settings)
    single = {name: tensor.to(device, torch.float32) for name, tensor in state.items()}
    network.load_state_dict(single, strict=True, assign=True)
    match settings:
        case KlSettings():
            built: CommunityAutoencoder = KlAutoencoder(settings, cast("AutoencoderKL", network))
        case TinySettings():
            built = TinyAutoencoder(settings, cast("AutoencoderTiny", network))
        case MlpSettings():
            built = cast("MlpVae", network)
    return built.to(device).eval().requires_grad_(False)


def check_fit(settings: CommunitySettings, shapes: Mapping[str, tuple[int, ...]]) -> None:
    """Whether tensors of these shapes are the network of these settings, all of it and nothing else.

    Raises:
        ValueError: one is missing, of another shape, or too many.
    """
    wanted = {name: tuple(tensor.shape) for name, tensor in _skeleton(settings).state_dict().items()}
    for name, shape in wanted.items():
        if name not in shapes:
            raise ValueError(f"its layer “{name}” is missing")
        if shapes[name] != shape:
            raise ValueError(f"its layer “{name}” has the shape {_by(shapes[name])} instead of {_by(shape)}")
    more = shapes.keys() - wanted.keys()
    if more:
        raise ValueError(f"it has a layer more, “{min(more)[:60]}”")


def _skeleton(settings: CommunitySettings) -> nn.Module:
    """The network without memory for its weights."""
    with torch.device("meta"):
        if isinstance(settings, MlpSettings):
            return MlpVae(settings)
        from diffusers.models.autoencoders.autoencoder_kl import AutoencoderKL
        from diffusers.models.autoencoders.autoencoder_tiny import AutoencoderTiny

        kind = AutoencoderKL if isinstance(settings, KlSettings) else AutoencoderTiny
        return cast("nn.Module", kind(**settings.arguments()))


def _by(shape: tuple[int, ...]) -> str:
    return " x ".join(map(str, shape)) or "one number"
