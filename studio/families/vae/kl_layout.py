"""Recognises an AutoencoderKL by the names and shapes of its tensors, whoever named them. No torch.

Three ways of naming are about: CompVis's latent-diffusion (`encoder.down.0.block.0.norm1`), diffusers
(`encoder.down_blocks.0.resnets.0.norm1`), and diffusers before 0.18, which called the attention's layers
`query`, `key`, `value` and `proj_attn`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any

from pydantic import ValidationError

from studio.families.vae.community_settings import MAX_LEVELS, KlSettings, Layout, Shapes

_PARTS = ("encoder.", "decoder.", "quant_conv.", "post_quant_conv.")
_LDM = re.compile(r"(encoder\.down|decoder\.up)\.\d{1,3}\.block\.")
_DIFFUSERS = re.compile(r"(encoder\.down_blocks|decoder\.up_blocks)\.\d{1,3}\.resnets\.")
_LEVEL = re.compile(r"(encoder|decoder)\.(down|up)\.(\d{1,3})\.(block|attn)\.(\d{1,3})\.(.+)")
_RESAMPLE = re.compile(r"(encoder|decoder)\.(down|up)\.(\d{1,3})\.(?:down|up)sample\.conv\.(.+)")
_MIDDLE = re.compile(r"(encoder|decoder)\.mid\.(block|attn)_(\d)\.(.+)")
_ATTENTION = {
    "norm": "group_norm",
    "q": "to_q",
    "k": "to_k",
    "v": "to_v",
    "proj_out": "to_out.0",
    "query": "to_q",
    "key": "to_k",
    "value": "to_v",
    "proj_attn": "to_out.0",
}


def is_kl(names: Iterable[str]) -> bool:
    """Whether these are names of an AutoencoderKL's tensors."""
    return any(_LDM.match(name) or _DIFFUSERS.match(name) for name in names)


def kl_layout(shapes: Shapes) -> Layout:
    """How these tensors make an AutoencoderKL; its scale is left at 1.

    Raises:
        ValueError: they make none; says why.
    """
    theirs = [name for name in shapes if name.startswith(_PARTS)]
    for part in ("encoder", "decoder"):
        if not any(name.startswith(f"{part}.") for name in theirs):
            raise ValueError(f"its {part} is missing")
    levels = 1 + max((int(m[3]) for m in map(_LEVEL.match, theirs) if m), default=0)
    if levels > MAX_LEVELS:
        raise ValueError(f"it has {levels} levels")
    names = {diffusers_name(name, levels): name for name in theirs}
    if len(names) != len(theirs):
        raise ValueError("two of its tensors stand for the same layer")
    try:
        settings = _settings({ours: _flat(ours, shapes[name]) for ours, name in names.items()})
    except ValidationError as error:
        raise ValueError(_first(error)) from None
    except KeyError as error:
        raise ValueError(f"its layer “{error.args[0]}” is missing") from None
    except IndexError:
        raise ValueError("its layers are no convolutions") from None
    return Layout(settings, names)


def configured(settings: KlSettings, config: Mapping[str, Any]) -> KlSettings:
    """The settings with what the shapes do not tell, from diffusers' `config.json`.

    Raises:
        ValueError: the configuration asks for something that is not supported.
    """
    told = {key: config[key] for key in ("act_fn", "norm_num_groups") if config.get(key) is not None}
    scale, shift = config.get("scaling_factor"), config.get("shift_factor")
    mean, deviation = config.get("latents_mean"), config.get("latents_std")
    try:
        if scale is not None:
            told["scale"] = (float(scale),)
        if shift is not None:
            told["shift"] = (float(shift),)
        if mean is not None and deviation is not None:
            told["scale"] = tuple(float(1 if scale is None else scale) / float(one) for one in deviation)
            told["shift"] = tuple(float(one) for one in mean)
        return KlSettings.model_validate(settings.model_dump() | told)
    except ValidationError as error:
        raise ValueError(_first(error)) from None
    except (TypeError, ZeroDivisionError, OverflowError):
        raise ValueError("the scale of its latents is no number") from None


def diffusers_name(name: str, levels: int) -> str:
    """What diffusers calls a tensor; `levels` is how many sizes of features there are."""
    if m := _LEVEL.fullmatch(name):
        part, way, level, kind, place, leaf = m.groups()
        block = f"{part}.{way}_blocks.{_level(way, int(level), levels)}"
        return f"{block}.{_layer(kind, int(place), leaf)}"
    if m := _RESAMPLE.fullmatch(name):
        part, way, level, leaf = m.groups()
        return f"{part}.{way}_blocks.{_level(way, int(level), levels)}.{way}samplers.0.conv.{leaf}"
    if m := _MIDDLE.fullmatch(name):
        part, kind, place, leaf = m.groups()
        return f"{part}.mid_block.{_layer(kind, int(place) - 1, leaf)}"
    if ".attentions." in name:
        stem, layer, leaf = name.rsplit(".", 2)
        return f"{stem}.{_ATTENTION.get(layer, layer)}.{leaf}"
    return re.sub(r"^(encoder|decoder)\.norm_out\.", r"\1.conv_norm_out.", name)


def _level(way: str, level: int, levels: int) -> int:
    # CompVis counts the decoder's levels from the finest, diffusers in the order in which they are run.
    return level if way == "down" else levels - 1 - level


def _layer(kind: str, place: int, leaf: str) -> str:
    if kind == "block":
        return f"resnets.{place}.{leaf.replace('nin_shortcut', 'conv_shortcut')}"
    layer, _, rest = leaf.partition(".")
    return f"attentions.{place}.{_ATTENTION.get(layer, layer)}.{rest}"


def _flat(name: str, shape: tuple[int, ...]) -> tuple[int, ...]:
    """CompVis writes the attention's linear layers as 1 x 1 convolutions."""
    return shape[:2] if ".attentions." in name and shape[2:] == (1, 1) else shape


def _settings(shapes: Shapes) -> KlSettings:
    levels = _count(shapes, r"encoder\.down_blocks\.(\d{1,3})\.")
    if levels > MAX_LEVELS:
        raise ValueError(f"it has {levels} levels")
    picture = shapes["encoder.conv_in.weight"][1]
    if shapes["decoder.conv_out.weight"][0] != picture:
        raise ValueError("other channels come out of it than go in")
    if picture not in {1, 3}:
        raise ValueError(f"its pictures have {picture} channels instead of 1 or 3")
    return KlSettings.model_validate(
        {
            "in_channels": picture,
            "latent_channels": shapes["decoder.conv_in.weight"][1],
            "block_out_channels": tuple(
                shapes[f"encoder.down_blocks.{level}.resnets.0.conv1.weight"][0] for level in range(levels)
            ),
            "down_attention": _attention(shapes, "encoder.down_blocks", levels),
            "up_attention": _attention(shapes, "decoder.up_blocks", levels),
            "layers_per_block": _count(shapes, r"encoder\.down_blocks\.0\.resnets\.(\d{1,3})\."),
            "mid_block_add_attention": any(".mid_block.attentions." in name for name in shapes),
            "use_quant_conv": "quant_conv.weight" in shapes,
            "use_post_quant_conv": "post_quant_conv.weight" in shapes,
        }
        | _groups(shapes)
    )


def _groups(shapes: Shapes) -> dict[str, int]:
    """All published ones have 32; small experiments have fewer channels, and then the most that go."""
    channels = shapes["encoder.conv_in.weight"][0]
    return {"norm_num_groups": 32 if channels % 32 == 0 else channels}


def _attention(shapes: Shapes, blocks: str, levels: int) -> tuple[bool, ...]:
    return tuple(
        any(name.startswith(f"{blocks}.{level}.attentions.") for name in shapes) for level in range(levels)
    )


def _count(shapes: Shapes, pattern: str) -> int:
    """How many there are of what is numbered from 0."""
    matcher = re.compile(pattern)
    return 1 + max((int(m[1]) for m in map(matcher.match, shapes) if m), default=-1)


def _first(error: ValidationError) -> str:
    """The first complaint, short, without pydantic's “Value error, ”."""
    one = error.errors()[0]
    where = ".".join(str(part) for part in one["loc"])
    words = one["msg"].removeprefix("Value error, ")
    return f"{where}: {words}"[:200] if where else words[:200]
