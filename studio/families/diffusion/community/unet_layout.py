"""Knows the names of a U-Net's layers, CompVis's and diffusers', and reads its settings off the shapes.

CompVis numbers its blocks through (`input_blocks.4.1.transformer_blocks.0.attn2.to_k`); diffusers counts
level and place (`down_blocks.1.attentions.0.transformer_blocks.0.attn2.to_k`). Single files and many LoRA
files are in CompVis's names. No torch.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TypeAlias

from studio.families.diffusion.community.settings import MAX_LEVELS, UnetSettings

Shapes: TypeAlias = Mapping[str, tuple[int, ...]]

_FIXED = {
    "time_embed.0": "time_embedding.linear_1",
    "time_embed.2": "time_embedding.linear_2",
    "label_emb.0.0": "add_embedding.linear_1",
    "label_emb.0.2": "add_embedding.linear_2",
    "input_blocks.0.0": "conv_in",
    "out.0": "conv_norm_out",
    "out.2": "conv_out",
    "middle_block.0": "mid_block.resnets.0",
    "middle_block.1": "mid_block.attentions.0",
    "middle_block.2": "mid_block.resnets.1",
}
_RESNET = {
    "in_layers.0": "norm1",
    "in_layers.2": "conv1",
    "emb_layers.1": "time_emb_proj",
    "out_layers.0": "norm2",
    "out_layers.3": "conv2",
    "skip_connection": "conv_shortcut",
}
_BLOCK = re.compile(r"(input|output)_blocks\.(\d{1,2})\.(\d)(?:\.(.+))?")
_FIXED_START = re.compile("|".join(re.escape(name) + r"(?=\.|$)" for name in _FIXED))
_RESNET_PART = re.compile("|".join(rf"\.{re.escape(name)}(?=\.|$)" for name in _RESNET))


def is_compvis(names: Shapes) -> bool:
    """Whether these are CompVis's names of a whole U-Net."""
    return {"time_embed.0.weight", "input_blocks.0.0.weight", "middle_block.0.in_layers.0.weight"} <= set(
        names
    )


def layers_of_compvis(names: Shapes) -> int:
    """How many residual blocks a level has: those before the first that makes the picture smaller."""
    downs = [int(m[1]) for m in (re.match(r"input_blocks\.(\d{1,2})\.0\.op\.", name) for name in names) if m]
    blocks = [int(m[1]) for m in (re.match(r"input_blocks\.(\d{1,2})\.", name) for name in names) if m]
    return (min(downs) if downs else max(blocks, default=1) + 1) - 1


def diffusers_name(name: str, layers: int) -> str:
    """What diffusers calls a layer or tensor of CompVis; `layers`: residual blocks of a level going down."""
    fixed = _FIXED_START.match(name)
    if fixed:
        made = _FIXED[fixed[0]] + name[fixed.end() :]
        return _resnet(made) if ".resnets." in made else made
    found = _BLOCK.fullmatch(name)
    if found is None:
        return name
    way, index, part, rest = found[1], int(found[2]), found[3], found[4] or ""
    level, place = divmod(index - (way == "input"), layers + 1)
    if way == "input":
        if rest.startswith("op"):
            return f"down_blocks.{level}.downsamplers.0.conv{rest[2:]}"
        block = f"down_blocks.{level}"
    else:
        if rest == "conv" or rest.startswith("conv."):
            return f"up_blocks.{level}.upsamplers.0.{rest}"
        block = f"up_blocks.{level}"
    kind = "resnets" if part == "0" else "attentions"
    made = f"{block}.{kind}.{place}" + (f".{rest}" if rest else "")
    return _resnet(made) if kind == "resnets" else made


def dotted_compvis(name: str) -> str:
    """A layer of CompVis whose dots were written as underscores, as LoRA files do, with its dots again."""
    name = re.sub(r"^(input|output)_blocks_(\d{1,2})_(\d)(?:_|$)", r"\1_blocks.\2.\3.", name)
    name = re.sub(r"^(time_embed|middle_block|out)_(\d)(?:_|$)", r"\1.\2.", name)
    name = re.sub(r"^label_emb_(\d)_(\d)$", r"label_emb.\1.\2", name)
    return re.sub(r"\.(in|emb|out)_layers_(\d)$", r".\1_layers.\2", name).rstrip(".")


def _resnet(name: str) -> str:
    return _RESNET_PART.sub(lambda found: f".{_RESNET[found[0][1:]]}", name)


def unet_settings(shapes: Shapes) -> UnetSettings:
    """The settings of a U-Net with tensors of these shapes, in diffusers' names.

    Heads cannot be read off: as published, 64 channels a head where attention is entered by a linear layer
    (Stable Diffusion 2, XL), else 8 heads (Stable Diffusion 1).

    Raises:
        ValueError: they make none; says why.
    """
    try:
        return _settings(shapes)
    except KeyError as error:
        raise ValueError(f"its layer “{error.args[0]}” is missing") from None
    except IndexError:
        raise ValueError("its layers have other shapes than convolutions") from None


def _settings(shapes: Shapes) -> UnetSettings:
    levels = _count(shapes, r"down_blocks\.(\d{1,2})\.")
    if not 1 <= levels <= MAX_LEVELS:
        raise ValueError(f"it has {levels} levels")
    channels = tuple(shapes[f"down_blocks.{n}.resnets.0.conv1.weight"][0] for n in range(levels))
    entered = _first(shapes, ".proj_in.weight")
    linear = len(shapes[entered]) == 2
    middle = _count(shapes, r"mid_block\.attentions\.0\.transformer_blocks\.(\d{1,2})\.")
    depths = [
        _count(shapes, rf"down_blocks\.{n}\.attentions\.0\.transformer_blocks\.(\d{{1,2}})\.")
        for n in range(levels)
    ]
    added = shapes.get("add_embedding.linear_1.weight", (0, 0))[1]
    inputs = shapes["conv_in.weight"][1]
    if inputs == 9:
        raise ValueError(
            "it is one for inpainting (9 channels in), which is not supported; the brush needs none such"
        )
    if inputs not in {4, 16}:
        raise ValueError(f"its latents have {inputs} channels instead of 4")
    return UnetSettings(
        in_channels=16 if inputs == 16 else 4,
        block_out_channels=channels,
        layers_per_block=_count(shapes, r"down_blocks\.0\.resnets\.(\d)\."),
        attention=tuple(depth > 0 for depth in depths),
        transformer_layers=(*(max(depth, 1) for depth in depths[:-1]), middle),
        heads=tuple(max(1, one // 64) if linear else 8 for one in channels),
        context=shapes[_first(shapes, ".attn2.to_k.weight")][1],
        linear_projection=linear,
        norm_num_groups=32 if channels[0] % 32 == 0 else channels[0],
        time_ids=256 if added else 0,
        added=added,
    )


def _first(shapes: Shapes, ending: str) -> str:
    return next((name for name in shapes if name.endswith(ending)), f"…{ending}")


def _count(shapes: Shapes, pattern: str) -> int:
    """How many there are of what is numbered from 0."""
    matcher = re.compile(pattern)
    return 1 + max((int(m[1]) for m in map(matcher.match, shapes) if m), default=-1)
