"""Knows the names of a CLIP text encoder's layers, OpenCLIP's and transformers', and reads its settings off
the shapes. No torch.
"""

from __future__ import annotations

import re

from studio.core.taken import Taken
from studio.families.diffusion.community.settings import TextSettings
from studio.families.diffusion.community.unet_layout import Shapes

PREFIX = "text_model."
"""What transformers puts before the names, in some of its versions and classes; left away here."""
PROJECTION = "text_projection.weight"
_HEAD = 64
"""Channels a head, in every CLIP."""
_OPEN_CLIP = {
    "positional_embedding": "embeddings.position_embedding.weight",
    "token_embedding.weight": "embeddings.token_embedding.weight",
    "ln_final.weight": "final_layer_norm.weight",
    "ln_final.bias": "final_layer_norm.bias",
}
_LAYER = re.compile(r"transformer\.resblocks\.(\d{1,3})\.(.+)\.(weight|bias)")
_IN_PROJ = re.compile(r"transformer\.resblocks\.(\d{1,3})\.attn\.in_proj_(weight|bias)")
_PARTS = {
    "ln_1": "layer_norm1",
    "ln_2": "layer_norm2",
    "mlp.c_fc": "mlp.fc1",
    "mlp.c_proj": "mlp.fc2",
    "attn.out_proj": "self_attn.out_proj",
}


def of_transformers(names: Shapes) -> dict[str, Taken]:
    """Transformers' names without `PREFIX`, and what they are in the file."""
    kept = {}
    for name in names:
        plain = name.removeprefix(PREFIX)
        if plain.startswith(("embeddings.", "encoder.", "final_layer_norm.", PROJECTION)):
            kept[plain] = Taken(name)
    return {name: taken for name, taken in kept.items() if not name.endswith("position_ids")}


def of_open_clip(names: Shapes, *, all_layers: bool) -> dict[str, Taken]:
    """The same for OpenCLIP's names. The last layer is left away where nobody asks it (SD 2)."""
    layers = 1 + max((int(m[1]) for m in map(_LAYER.match, names) if m), default=-1)
    made: dict[str, Taken] = {}
    for name in names:
        if name in _OPEN_CLIP:
            made[_OPEN_CLIP[name]] = Taken(name)
        elif name == "text_projection" and all_layers:
            made[PROJECTION] = Taken(name, turned=True)
        elif found := _IN_PROJ.fullmatch(name):
            for third, letter in enumerate("qkv"):
                layer = f"encoder.layers.{found[1]}.self_attn.{letter}_proj.{found[2]}"
                made[layer] = Taken(name, third=third)
        elif (found := _LAYER.fullmatch(name)) and found[2] in _PARTS:
            made[f"encoder.layers.{found[1]}.{_PARTS[found[2]]}.{found[3]}"] = Taken(name)
    unused = f"encoder.layers.{layers - 1}."
    return {name: taken for name, taken in made.items() if all_layers or not name.startswith(unused)}


def is_open_clip(names: Shapes) -> bool:
    """Whether these are OpenCLIP's names of a text encoder."""
    return {"positional_embedding", "token_embedding.weight"} <= set(names)


def text_settings(shapes: Shapes, *, activation: str, pad: int, penultimate: bool) -> TextSettings:
    """The settings of an encoder with tensors of these shapes, in transformers' names without `PREFIX`.

    Raises:
        ValueError: they make none; says why.
    """
    try:
        vocabulary, hidden = shapes["embeddings.token_embedding.weight"]
        positions = shapes["embeddings.position_embedding.weight"][0]
        wide = shapes["encoder.layers.0.mlp.fc1.weight"][0]
    except KeyError as error:
        raise ValueError(f"the layer “{error.args[0]}” of its reader is missing") from None
    except ValueError:
        raise ValueError("its reader has layers of another shape") from None
    layers = 1 + max(
        (int(m[1]) for m in (re.match(r"encoder\.layers\.(\d{1,3})\.", name) for name in shapes) if m),
        default=-1,
    )
    return TextSettings(
        hidden_size=hidden,
        intermediate_size=wide,
        layers=layers,
        heads=max(1, hidden // _HEAD),
        vocabulary=vocabulary,
        positions=positions,
        activation="gelu" if activation == "gelu" else "quick_gelu",
        projection=shapes.get(PROJECTION, (0,))[0],
        pad=pad,
        penultimate=penultimate,
    )
