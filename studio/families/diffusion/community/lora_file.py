"""Knows LoRA files by the names and shapes of their tensors (arXiv 2106.09685). No torch.

Three ways of naming are about: kohya's (`lora_unet_down_blocks_0_…_to_q.lora_down.weight`, also with numbers
of CompVis's blocks), peft's (`unet.down_blocks.0.….to_q.lora_A.weight`), and diffusers' older one
(`unet.….processor.to_q_lora.down.weight`).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from studio.families.diffusion.community.unet_layout import Shapes

_KOHYA = re.compile(r"lora_(unet|te|te1|te2)_(.+)\.(lora_down|lora_up|lora_A|lora_B)(?:\.default)?\.weight")
_KOHYA_ALPHA = re.compile(r"lora_(unet|te|te1|te2)_(.+)\.alpha")
_PEFT = re.compile(
    r"(?:base_model\.model\.)?(unet|text_encoder|text_encoder_2)\.(.+?)"
    r"\.(lora_A|lora_B|lora\.down|lora\.up|lora_linear_layer\.down|lora_linear_layer\.up)"
    r"(?:\.default)?\.weight"
)
_PEFT_ALPHA = re.compile(
    r"(?:base_model\.model\.)?(unet|text_encoder|text_encoder_2)\.(.+?)(?:\.lora)?\.alpha"
)
_OLD = re.compile(r"(unet)\.(.+?)\.processor\.(to_[qkv]|to_out)_lora\.(down|up)\.weight")
_PARTS = {
    "unet": "unet",
    "te": "text",
    "te1": "text",
    "te2": "text_2",
    "text_encoder": "text",
    "text_encoder_2": "text_2",
}
_DOWN = frozenset({"lora_down", "lora_A", "lora.down", "lora_linear_layer.down", "down"})
_OTHERS = (
    ("dora_scale", "a DoRA"),
    ("lora_magnitude_vector", "a DoRA"),
    ("hada_w", "a LoHa"),
    ("lokr_w", "a LoKr"),
    ("lora_mid", "a LoRA of three factors (CP)"),
    ("oft_", "an OFT"),
    ("lora_transformer_", "a LoRA for another kind of model (a transformer)"),
    ("transformer.", "a LoRA for another kind of model (a transformer)"),
    ("lora_unet_double_blocks", "a LoRA for another kind of model (Flux)"),
    ("lora_unet_joint_blocks", "a LoRA for another kind of model (Stable Diffusion 3)"),
    ("diffusion_model.", "a LoRA for another kind of model"),
)
_KINDS: Mapping[int, str] = {
    768: "Stable Diffusion 1",
    1024: "Stable Diffusion 2",
    2048: "Stable Diffusion XL",
}
"""By the length of the vectors that stand for the words."""


class Factor(StrEnum):
    """Half of a LoRA layer."""

    DOWN = "down"
    UP = "up"
    ALPHA = "alpha"


@dataclass(frozen=True, slots=True)
class LoraLayer:
    """A layer of a file.

    Attributes:
        part: of the model: “unet”, “text” or “text_2”.
        layer: of that part, as the file calls it, its dots and underscores made alike.
        names: of its tensors in the file.
    """

    part: str
    layer: str
    names: Mapping[Factor, str]


@dataclass(frozen=True, slots=True)
class LoraAbout:
    """What a file is.

    Attributes:
        layers: how many layers it changes.
        context: length of the vectors for the words of the models it belongs to; 0 when it does not tell.
    """

    layers: int
    context: int

    @property
    def kind(self) -> str:
        """Which models it belongs to, in words; empty when nothing tells."""
        return _KINDS.get(self.context, "")


def kind_of(context: int) -> str:
    """What models are called whose words are vectors of that length."""
    return _KINDS.get(context, "another kind of model")


def plain(layer: str) -> str:
    """The name of a layer with one sign for dots and underscores, so that all ways of writing meet."""
    return layer.replace(".", "_")


def layers_of(names: Iterable[str]) -> tuple[LoraLayer, ...]:
    """The layers of a file.

    Raises:
        ValueError: it is no LoRA, or of a form that is not supported; says which.
    """
    found: dict[tuple[str, str], dict[Factor, str]] = {}
    strangers: list[str] = []
    for name in names:
        read = _read(name)
        if read is None:
            strangers.append(name)
        else:
            part, layer, factor = read
            found.setdefault((part, layer), {})[factor] = name
    for sign, what in _OTHERS:
        if any(sign in name for name in strangers):
            raise ValueError(f"is {what}, which is not supported")
    if strangers and found:
        raise ValueError(f"holds something else beside its layers, “{strangers[0][:60]}”")
    if not found:
        raise ValueError("is no LoRA")
    for (_, layer), one in found.items():
        if not {Factor.DOWN, Factor.UP} <= one.keys():
            raise ValueError(f"holds half of the layer “{layer[:60]}” only")
    return tuple(LoraLayer(part, layer, one) for (part, layer), one in sorted(found.items()))


def about(shapes: Shapes) -> LoraAbout:
    """What a file with tensors of these shapes is.

    Raises:
        ValueError: as `layers_of`, or its halves do not fit together.
    """
    layers = layers_of(shapes)
    for one in layers:
        down, up = shapes[one.names[Factor.DOWN]], shapes[one.names[Factor.UP]]
        if not (len(down) in {2, 4} and len(up) in {2, 4} and down[0] == up[1] and down[0] > 0):
            raise ValueError(f"holds two halves of “{one.layer[:60]}” that do not fit together")
    looks = [one for one in layers if one.part == "unet" and one.layer.endswith(("attn2_to_k", "attn2_to_v"))]
    if looks:
        return LoraAbout(len(layers), shapes[looks[0].names[Factor.DOWN]][1])
    return LoraAbout(len(layers), _context_by_readers(layers, shapes))


def _context_by_readers(layers: tuple[LoraLayer, ...], shapes: Shapes) -> int:
    """For a file that changes readers alone, or leaves the words of the network alone."""
    if any(one.part == "text_2" for one in layers):
        return 2048
    readers = [one for one in layers if one.part == "text" and one.layer.endswith("q_proj")]
    return shapes[readers[0].names[Factor.DOWN]][1] if readers else 0


def _read(name: str) -> tuple[str, str, Factor] | None:
    for pattern in (_KOHYA, _PEFT):
        if found := pattern.fullmatch(name):
            factor = Factor.DOWN if found[3] in _DOWN else Factor.UP
            return _PARTS[found[1]], _layer(found[2]), factor
    for pattern in (_KOHYA_ALPHA, _PEFT_ALPHA):
        if found := pattern.fullmatch(name):
            return _PARTS[found[1]], _layer(found[2]), Factor.ALPHA
    if found := _OLD.fullmatch(name):
        leaf = "to_out.0" if found[3] == "to_out" else found[3]
        return "unet", _layer(f"{found[2]}.{leaf}"), Factor.DOWN if found[4] == "down" else Factor.UP
    return None


def _layer(name: str) -> str:
    return plain(name.removeprefix("text_model.").removeprefix("text_model_"))
