"""What must be known to build a Stable Diffusion that people already own. No torch: the window reads it too.

The settings stand as JSON in the metadata of the weights that were made on import. Every number has a bound,
so that a forged file can ask for no network that would fill the memory or take for ever.
"""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any, Literal, TypeAlias

from pydantic import BaseModel, ConfigDict, Field, ValidationError, model_validator
from safetensors import SafetensorError, safe_open

from studio.families.diffusion.params import MOST_STEPS
from studio.families.diffusion.sampler_names import Sampler
from studio.families.diffusion.schedule import (
    NoiseSchedule,
    Prediction,
    cosine_schedule,
    linear_schedule,
    scaled_linear_schedule,
    with_zero_terminal_snr,
)
from studio.families.diffusion.spacing import Spacing

METADATA = "painter"
"""The entry of a weights file's metadata under which its settings stand."""
STABLE_DIFFUSION = "stable-diffusion"
STABLE_DIFFUSION_XL = "stable-diffusion-xl"
ARCHITECTURES = (STABLE_DIFFUSION, STABLE_DIFFUSION_XL)

Channels = Annotated[int, Field(ge=1, le=4096)]
Width = Annotated[int, Field(ge=1, le=16384)]
Layers = Annotated[int, Field(ge=0, le=64)]
Share = Annotated[float, Field(allow_inf_nan=False, gt=0, lt=1)]
Number = Annotated[float, Field(allow_inf_nan=False, ge=-1e6, le=1e6)]
Factor = Annotated[float, Field(allow_inf_nan=False, gt=1e-6, le=1e6)]
MAX_LEVELS = 6


class _Settings(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class UnetSettings(_Settings):
    """`diffusers.UNet2DConditionModel` as Stable Diffusion has it (arXiv 2112.10752, 2307.01952).

    Attributes:
        block_out_channels: of each level, the finest first.
        attention: whether a level looks at the words.
        transformer_layers: of each level with attention; the last counts for the middle as well.
        heads: of the attention, a number for each level.
        context: length of the vectors that stand for the words.
        linear_projection: whether the attention is entered through a linear layer.
        time_ids, added: of Stable Diffusion XL, which is told the size of its pictures: the length of the
            embedding of a number, and of everything that is told at once; 0 for others.
    """

    in_channels: Literal[4, 16] = 4
    block_out_channels: tuple[Channels, ...] = Field(min_length=1, max_length=MAX_LEVELS)
    layers_per_block: int = Field(ge=1, le=8)
    attention: tuple[bool, ...]
    transformer_layers: tuple[Layers, ...]
    heads: tuple[Annotated[int, Field(ge=1, le=128)], ...]
    context: Width
    linear_projection: bool = False
    upcast_attention: bool = False
    norm_num_groups: int = Field(default=32, ge=1, le=4096)
    norm_eps: float = Field(default=1e-5, gt=0, le=1)
    time_ids: int = Field(default=0, ge=0, le=4096)
    added: int = Field(default=0, ge=0, le=16384)

    @model_validator(mode="after")
    def _fits(self) -> UnetSettings:
        levels = len(self.block_out_channels)
        if {len(self.attention), len(self.transformer_layers), len(self.heads)} != {levels}:
            raise ValueError("each of its levels needs channels, attention and heads")
        for channels, heads in zip(self.block_out_channels, self.heads, strict=True):
            if channels % self.norm_num_groups:
                raise ValueError(f"{channels} channels do not divide into {self.norm_num_groups} groups")
            if channels % heads:
                raise ValueError(f"{channels} channels do not divide into {heads} heads")
        return self

    def arguments(self) -> dict[str, Any]:
        """What `UNet2DConditionModel` is built with."""
        down = tuple("CrossAttnDownBlock2D" if one else "DownBlock2D" for one in self.attention)
        up = tuple("CrossAttnUpBlock2D" if one else "UpBlock2D" for one in reversed(self.attention))
        told = {
            "addition_embed_type": "text_time",
            "addition_time_embed_dim": self.time_ids,
            "projection_class_embeddings_input_dim": self.added,
        }
        return {
            "in_channels": self.in_channels,
            "out_channels": self.in_channels,
            "block_out_channels": self.block_out_channels,
            "layers_per_block": self.layers_per_block,
            "down_block_types": down,
            "up_block_types": up,
            "transformer_layers_per_block": self.transformer_layers,
            "attention_head_dim": self.heads,  # the number of heads, in spite of its name
            "cross_attention_dim": self.context,
            "use_linear_projection": self.linear_projection,
            "upcast_attention": self.upcast_attention,
            "norm_num_groups": self.norm_num_groups,
            "norm_eps": self.norm_eps,
        } | (told if self.added else {})


class VaeSettings(_Settings):
    """`diffusers.AutoencoderKL` between pictures and latents: z' = (z - shift) scale is painted.

    Attributes:
        upcast: whether it needs single precision, as that of Stable Diffusion XL does.
    """

    latent_channels: Literal[4, 16] = 4
    block_out_channels: tuple[Channels, ...] = Field(min_length=1, max_length=MAX_LEVELS)
    layers_per_block: int = Field(ge=1, le=8)
    norm_num_groups: int = Field(default=32, ge=1, le=4096)
    mid_block_add_attention: bool = True
    use_quant_conv: bool = True
    use_post_quant_conv: bool = True
    scale: Factor = 0.18215
    shift: Number = 0.0
    upcast: bool = False

    @property
    def factor(self) -> int:
        """Pixels a latent place, along one side."""
        return 2 ** (len(self.block_out_channels) - 1)

    def arguments(self) -> dict[str, Any]:
        """What `AutoencoderKL` is built with."""
        levels = len(self.block_out_channels)
        return self.model_dump(exclude={"scale", "shift", "upcast"}) | {
            "down_block_types": ("DownEncoderBlock2D",) * levels,
            "up_block_types": ("UpDecoderBlock2D",) * levels,
            "sample_size": 512,
        }


class TextSettings(_Settings):
    """A text encoder of CLIP (arXiv 2103.00020).

    Attributes:
        positions: tokens that it reads at once.
        projection: length of the vector that stands for a whole text; 0 when it has none.
        pad: the token that fills up a short text.
        penultimate: whether the words are taken before its last layer, as Stable Diffusion XL does.
    """

    hidden_size: Channels
    intermediate_size: Width
    layers: int = Field(ge=1, le=64)
    heads: int = Field(ge=1, le=128)
    vocabulary: int = Field(ge=3, le=200_000)
    positions: int = Field(default=77, ge=8, le=512)
    activation: Literal["quick_gelu", "gelu"] = "quick_gelu"
    projection: int = Field(default=0, ge=0, le=16384)
    eps: float = Field(default=1e-5, gt=0, le=1)
    pad: int = Field(default=49407, ge=0, le=200_000)
    penultimate: bool = False

    @model_validator(mode="after")
    def _fits(self) -> TextSettings:
        if self.hidden_size % self.heads:
            raise ValueError(f"{self.hidden_size} channels do not divide into {self.heads} heads")
        if self.pad >= self.vocabulary:
            raise ValueError("its filling token is not in its vocabulary")
        return self


class ScheduleSettings(_Settings):
    """How it was trained (arXiv 2006.11239, 2112.10752; zero terminal SNR: 2305.08891)."""

    curve: Literal["scaled_linear", "linear", "squaredcos_cap_v2"] = "scaled_linear"
    first: Share = 0.00085
    last: Share = 0.012
    timesteps: int = Field(default=1000, ge=2, le=10_000)
    zero_terminal_snr: bool = False
    prediction: Prediction = Prediction.EPSILON
    offset: int = Field(default=1, ge=0, le=100)

    def schedule(self) -> NoiseSchedule:
        """The schedule.

        Raises:
            ValueError: its numbers make none.
        """
        match self.curve:
            case "linear":
                made = linear_schedule(self.timesteps, self.first, self.last)
            case "scaled_linear":
                made = scaled_linear_schedule(self.timesteps, self.first, self.last)
            case "squaredcos_cap_v2":
                made = cosine_schedule(self.timesteps)
        return with_zero_terminal_snr(made) if self.zero_terminal_snr else made


class Defaults(_Settings):
    """What to begin with.

    Attributes:
        side: pixels of the square that it paints best.
        why: where these come from, when that is worth telling.
    """

    side: int = Field(default=512, ge=8, le=2048)
    steps: int = Field(default=25, ge=1, le=MOST_STEPS)
    guidance: float = Field(default=7.0, ge=1, le=20)
    sampler: Sampler = Sampler.DPMPP_2M
    spacing: Spacing = Spacing.LEADING
    why: str = Field(default="", max_length=200)


class PainterSettings(_Settings):
    """A whole model.

    Attributes:
        kind: what people call it: “Stable Diffusion 1”.
        text, text_2: its readers; the second is XL's.
        zero_empty: whether no words at all are zeros instead of what the readers make of nothing (XL).
    """

    architecture: Literal["stable-diffusion", "stable-diffusion-xl"]
    kind: str = Field(max_length=60)
    unet: UnetSettings
    vae: VaeSettings
    text: TextSettings
    text_2: TextSettings | None = None
    schedule: ScheduleSettings = ScheduleSettings()
    defaults: Defaults = Defaults()
    zero_empty: bool = False

    @model_validator(mode="after")
    def _fits(self) -> PainterSettings:
        if self.unet.in_channels != self.vae.latent_channels:
            raise ValueError("its network and its autoencoder have other latents")
        readers = [one for one in (self.text, self.text_2) if one is not None]
        if sum(one.hidden_size for one in readers) != self.unet.context:
            raise ValueError("its readers and its network do not belong together")
        xl = self.architecture == STABLE_DIFFUSION_XL
        if xl != (self.text_2 is not None) or xl != (self.unet.added > 0):
            raise ValueError("a second reader and the size of the picture belong to XL, and to XL alone")
        if self.text_2 is not None and self.text_2.projection + 6 * self.unet.time_ids != self.unet.added:
            raise ValueError("its second reader and its network do not belong together")
        return self


Readers: TypeAlias = tuple[tuple[str, TextSettings], ...]


def readers_of(settings: PainterSettings) -> Readers:
    """The text encoders, by the names they have in the weights."""
    second = (("text_2", settings.text_2),) if settings.text_2 is not None else ()
    return (("text", settings.text), *second)


def parse_settings(text: str) -> PainterSettings:
    """The settings of a weights file, from its metadata.

    Raises:
        ValueError: they are no such settings.
    """
    try:
        return PainterSettings.model_validate_json(text)
    except ValidationError:
        raise ValueError("its settings are missing or damaged") from None


def read_settings(weights: Path) -> PainterSettings:
    """The settings of a weights file. Reads its header alone, but that takes a moment: not on the UI thread.

    Raises:
        ValueError: they are missing or damaged.
        OSError: it cannot be read.
    """
    try:
        with safe_open(weights, framework="np") as file:
            return parse_settings((file.metadata() or {}).get(METADATA, ""))
    except SafetensorError as error:
        raise ValueError(f"it is damaged ({error})") from None
