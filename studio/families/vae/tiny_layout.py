"""Recognises a TAESD by the names and shapes of its tensors. No torch.

Its encoder and decoder are plain sequences of layers, and the files differ in how these are numbered: TAESD's
own decoder counts the clamp in front of it (so its first convolution is layer 1), diffusers' does not.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from pydantic import ValidationError

from studio.families.vae.community_settings import Layout, Shapes, TinySettings

_LAYER = re.compile(
    r"(?:(?:taesd_)?(?P<part>encoder|decoder)\.)?(?:layers\.)?(?P<index>\d{1,3})\.(?P<leaf>(?:conv\.\d\.)?(?:weight|bias))"
)


class Part(StrEnum):
    """Half of an autoencoder."""

    ENCODER = "encoder"
    DECODER = "decoder"


def is_tiny(shapes: Shapes) -> bool:
    """Whether these are a TAESD's tensors, or those of half of one."""
    return any(
        (m := _LAYER.fullmatch(name)) is not None and m["leaf"] == "conv.0.weight" and len(shape) == 4
        for name, shape in shapes.items()
    )


def part_of(shapes: Shapes, stem: str) -> Part | None:
    """Which half a file without the words “encoder” and “decoder” in its names is; None when it has them.

    Told by the picture's channels, which go into the encoder and come out of the decoder; where both ends
    look alike, by the file's name.
    """
    found = [m for m in map(_LAYER.fullmatch, shapes) if m]
    if any(m["part"] for m in found):
        return None
    convolutions = sorted((int(m["index"]), shapes[m[0]]) for m in found if m["leaf"] == "weight")
    into, out = convolutions[0][1][1], convolutions[-1][1][0]
    pictures = (into in {1, 3}, out in {1, 3})
    if pictures[0] != pictures[1]:
        return Part.ENCODER if pictures[0] else Part.DECODER
    return Part.DECODER if "decoder" in stem.lower() else Part.ENCODER


def tiny_layout(shapes: Shapes) -> Layout:
    """How these tensors (names with “encoder” and “decoder”) make an AutoencoderTiny.

    Its latents are those of the diffusion model that it was distilled for, which are scaled already.

    Raises:
        ValueError: they make none; says why.
    """
    names = {name: theirs for part in Part for name, theirs in _numbered(shapes, part).items()}
    strange = set(shapes) - set(names.values())
    if strange:
        raise ValueError(f"it has a layer that a TAESD has not, “{min(strange)[:60]}”")
    ours = {name: shapes[theirs] for name, theirs in names.items()}
    encoder, decoder = (_stages(ours, part) for part in Part)
    if encoder.into != decoder.out or encoder.out != decoder.into:
        raise ValueError("its encoder and its decoder do not belong together")
    try:
        settings = TinySettings.model_validate(
            {
                "in_channels": encoder.into,
                "latent_channels": encoder.out,
                "encoder_block_out_channels": encoder.channels,
                "decoder_block_out_channels": decoder.channels,
                "num_encoder_blocks": encoder.blocks,
                "num_decoder_blocks": decoder.blocks,
            }
        )
    except ValidationError as error:
        raise ValueError(error.errors()[0]["msg"].removeprefix("Value error, ")[:200]) from None
    return Layout(settings, names)


def configured(settings: TinySettings, config: Mapping[str, Any]) -> TinySettings:
    """The settings with what the shapes do not tell, from diffusers' `config.json`.

    Raises:
        ValueError: the configuration asks for something that is not supported.
    """
    if config.get("upsampling_scaling_factor", 2) != 2:
        raise ValueError("its decoder enlarges by another factor than 2")
    told = {key: config[key] for key in ("act_fn", "upsample_fn") if config.get(key) is not None}
    try:
        told["scale"] = (float(config.get("scaling_factor") or 1.0),)
        told["shift"] = (float(config.get("shift_factor") or 0.0),)
        return TinySettings.model_validate(settings.model_dump() | told)
    except ValidationError as error:
        raise ValueError(error.errors()[0]["msg"][:200]) from None
    except (TypeError, OverflowError):
        raise ValueError("the scale of its latents is no number") from None


@dataclass(frozen=True, slots=True)
class _Stages:
    """Half of a TAESD: `channels` and `blocks` of each size of features, and what goes in and comes out."""

    into: int
    out: int
    channels: tuple[int, ...]
    blocks: tuple[int, ...]


def _numbered(shapes: Shapes, part: Part) -> dict[str, str]:
    """Diffusers' names of one half's tensors -> theirs, counted from the first convolution."""
    found = [m for m in map(_LAYER.fullmatch, shapes) if m and m["part"] == part]
    if not found:
        raise ValueError(f"its {part} is missing")
    first = min(int(m["index"]) for m in found)
    return {f"{part}.layers.{int(m['index']) - first}.{m['leaf']}": m[0] for m in found}


def _stages(shapes: Shapes, part: Part) -> _Stages:
    """A convolution without a bias begins a new size; the first and the last, with one, are the ends."""
    layers = sorted({int(name.split(".")[2]) for name in shapes if name.startswith(f"{part}.")})
    channels: list[int] = []
    blocks: list[int] = []
    ends: list[tuple[int, ...]] = []
    for layer in layers:
        weight = shapes.get(f"{part}.layers.{layer}.weight")
        if weight is None:
            if not blocks:
                raise ValueError(f"its {part} begins without a convolution")
            blocks[-1] += 1
            continue
        if len(weight) != 4:
            raise ValueError(f"layer {layer} of its {part} is not a convolution")
        with_bias = f"{part}.layers.{layer}.bias" in shapes
        if with_bias:
            ends.append(weight)
        if not with_bias or not channels:
            channels.append(weight[0])
            blocks.append(0)
    if len(ends) != 2:
        raise ValueError(f"the ends of its {part} are missing")
    return _Stages(ends[0][1], ends[1][0], tuple(channels), tuple(blocks))
