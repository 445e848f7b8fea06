"""What must be known to build an autoencoder that people already own. No torch: recognising needs none.

The settings stand as JSON in the metadata of the weights that were made on import. Every number has a bound,
so that a forged file can ask for no network that would fill the memory or take for ever.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Annotated, Any, Literal, TypeAlias

from pydantic import BaseModel, ConfigDict, Field, TypeAdapter, ValidationError, model_validator

METADATA = "autoencoder"
"""The entry of a weights file's metadata under which its settings stand."""

Shapes: TypeAlias = Mapping[str, tuple[int, ...]]
"""The tensors of a network by name."""

Channels = Annotated[int, Field(ge=1, le=4096)]
Blocks = Annotated[int, Field(ge=0, le=32)]
Number = Annotated[float, Field(allow_inf_nan=False, ge=-1e6, le=1e6)]
Factor = Annotated[float, Field(allow_inf_nan=False, gt=1e-6, le=1e6)]
Activation = Literal["silu", "swish", "relu", "gelu", "mish"]
MAX_LEVELS = 8


class _Settings(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class SpatialSettings(_Settings):
    """What the convolutional ones have in common.

    Attributes:
        in_channels: of the picture: 1 grey, 3 RGB; as many come out.
        scale, shift: one number, or one a channel: z' = (z - shift) scale is about N(0, 1). What diffusers
            calls scaling_factor, shift_factor, latents_mean and latents_std (arXiv 2112.10752, section D.1).
    """

    in_channels: Literal[1, 3]
    latent_channels: int = Field(ge=1, le=256)
    scale: tuple[Factor, ...] = (1.0,)
    shift: tuple[Number, ...] = (0.0,)

    @model_validator(mode="after")
    def _one_or_each(self) -> SpatialSettings:
        if {len(self.scale), len(self.shift)} - {1, self.latent_channels}:
            raise ValueError("scale and shift must be one number, or one a channel")
        return self


class KlSettings(SpatialSettings):
    """`diffusers.AutoencoderKL`: the autoencoder of latent diffusion (Rombach et al., arXiv 2112.10752)."""

    architecture: Literal["autoencoder-kl"] = "autoencoder-kl"
    block_out_channels: tuple[Channels, ...] = Field(min_length=1, max_length=MAX_LEVELS)
    down_attention: tuple[bool, ...]
    up_attention: tuple[bool, ...]
    layers_per_block: int = Field(ge=1, le=32)
    mid_block_add_attention: bool
    use_quant_conv: bool
    use_post_quant_conv: bool
    act_fn: Activation = "silu"
    norm_num_groups: int = Field(default=32, ge=1, le=4096)

    @model_validator(mode="after")
    def _fits(self) -> KlSettings:
        levels = len(self.block_out_channels)
        if len(self.down_attention) != levels or len(self.up_attention) != levels:
            raise ValueError("there must be as many blocks down as up")
        odd = [channels for channels in self.block_out_channels if channels % self.norm_num_groups]
        if odd:
            raise ValueError(f"{odd[0]} channels do not divide into {self.norm_num_groups} groups")
        return self

    @property
    def factor(self) -> int:
        """Pixels a latent place, along one side."""
        return 2 ** (len(self.block_out_channels) - 1)

    def arguments(self) -> dict[str, Any]:
        """What `AutoencoderKL` is built with."""
        chosen = (
            "in_channels",
            "latent_channels",
            "block_out_channels",
            "layers_per_block",
            "mid_block_add_attention",
            "use_quant_conv",
            "use_post_quant_conv",
            "act_fn",
            "norm_num_groups",
        )
        return self.model_dump(include=set(chosen)) | {
            "out_channels": self.in_channels,
            "down_block_types": _kinds(self.down_attention, "AttnDownEncoderBlock2D", "DownEncoderBlock2D"),
            "up_block_types": _kinds(self.up_attention, "AttnUpDecoderBlock2D", "UpDecoderBlock2D"),
            "sample_size": 512,
        }


class TinySettings(SpatialSettings):
    """`diffusers.AutoencoderTiny`: TAESD (github.com/madebyollin/taesd), not variational."""

    architecture: Literal["autoencoder-tiny"] = "autoencoder-tiny"
    encoder_block_out_channels: tuple[Channels, ...] = Field(min_length=1, max_length=MAX_LEVELS)
    decoder_block_out_channels: tuple[Channels, ...] = Field(min_length=1, max_length=MAX_LEVELS)
    num_encoder_blocks: tuple[Blocks, ...]
    num_decoder_blocks: tuple[Blocks, ...]
    act_fn: Activation = "relu"
    upsample_fn: Literal["nearest", "bilinear"] = "nearest"

    @model_validator(mode="after")
    def _fits(self) -> TinySettings:
        pairs = (
            (self.encoder_block_out_channels, self.num_encoder_blocks),
            (self.decoder_block_out_channels, self.num_decoder_blocks),
        )
        if any(len(channels) != len(blocks) for channels, blocks in pairs):
            raise ValueError("every stage needs its channels and its blocks")
        if len(self.encoder_block_out_channels) != len(self.decoder_block_out_channels):
            raise ValueError("the decoder does not make pictures as large as the encoder reads")
        return self

    @property
    def factor(self) -> int:
        """Pixels a latent place, along one side."""
        return 2 ** (len(self.encoder_block_out_channels) - 1)

    def arguments(self) -> dict[str, Any]:
        """What `AutoencoderTiny` is built with."""
        kept = self.model_dump(exclude={"architecture", "scale", "shift"})
        return kept | {"out_channels": self.in_channels}


class MlpSettings(_Settings):
    """The textbook VAE of two layers each way (arXiv 1312.6114, appendix C; the example of PyTorch)."""

    architecture: Literal["mlp-vae"] = "mlp-vae"
    side: int = Field(ge=1, le=256)
    """Of its square grey pictures, in pixels."""
    hidden: Channels
    decoder_hidden: Channels
    latents: int = Field(ge=1, le=2048)


CommunitySettings: TypeAlias = KlSettings | TinySettings | MlpSettings
_READ: TypeAdapter[CommunitySettings] = TypeAdapter(
    Annotated[CommunitySettings, Field(discriminator="architecture")]
)


def read_settings(text: str) -> CommunitySettings:
    """The settings of a weights file, from its metadata.

    Raises:
        ValueError: they are no such settings.
    """
    try:
        return _READ.validate_json(text)
    except ValidationError:
        raise ValueError("its settings are missing or damaged") from None


@dataclass(frozen=True, slots=True)
class Layout:
    """How a file's tensors make a network.

    Attributes:
        names: for each tensor of the network, as diffusers calls it, the name it has in the file.
    """

    settings: CommunitySettings
    names: Mapping[str, str]


def _kinds(attention: Iterable[bool], with_it: str, without: str) -> tuple[str, ...]:
    return tuple(with_it if one else without for one in attention)
