"""The published sizes: names as in diffusers' own conversion, settings as in the published configurations."""

from __future__ import annotations

from itertools import product
from typing import Any

import pytest
import torch
from diffusers import UNet2DConditionModel
from diffusers.loaders.single_file_utils import convert_ldm_unet_checkpoint

from studio.families.diffusion.community.unet_layout import (
    diffusers_name,
    dotted_compvis,
    layers_of_compvis,
    unet_settings,
)

PUBLISHED: dict[str, dict[str, Any]] = {
    "1.5": {"cross_attention_dim": 768},
    "2.1": {
        "cross_attention_dim": 1024,
        "attention_head_dim": (5, 10, 20, 20),
        "use_linear_projection": True,
    },
    "xl": {
        "cross_attention_dim": 2048,
        "attention_head_dim": (5, 10, 20),
        "use_linear_projection": True,
        "block_out_channels": (320, 640, 1280),
        "transformer_layers_per_block": (1, 2, 10),
        "down_block_types": ("DownBlock2D", "CrossAttnDownBlock2D", "CrossAttnDownBlock2D"),
        "up_block_types": ("CrossAttnUpBlock2D", "CrossAttnUpBlock2D", "UpBlock2D"),
        "addition_embed_type": "text_time",
        "addition_time_embed_dim": 256,
        "projection_class_embeddings_input_dim": 2816,
    },
}
FIXED = ("time_embed.0", "time_embed.2", "label_emb.0.0", "label_emb.0.2", "out.0", "out.2")
RESNET = ("in_layers.0", "in_layers.2", "emb_layers.1", "out_layers.0", "out_layers.3", "skip_connection")


def network(which: str) -> UNet2DConditionModel:
    """Of the published size, without memory."""
    with torch.device("meta"):
        return UNet2DConditionModel(**PUBLISHED[which])


def compvis_names(which: str) -> dict[str, str]:
    """The names of CompVis's that stand for a layer of this network, with diffusers' names; by trying all."""
    ours = {name.rpartition(".")[0] for name in network(which).state_dict()}
    rests = {name.split(".attentions.")[1].partition(".")[2] for name in ours if ".attentions." in name}
    tries = {*FIXED, "input_blocks.0.0", *(f"middle_block.1.{rest}" for rest in rests)}
    tries |= {f"middle_block.{n}.{leaf}" for n, leaf in product((0, 2), RESNET)}
    for way, n in product(("input", "output"), range(12)):
        block = f"{way}_blocks.{n}"
        tries |= {f"{block}.0.{leaf}" for leaf in RESNET} | {f"{block}.1.{rest}" for rest in rests}
        # Every third block makes the picture smaller, or larger.
        tries |= {f"{block}.0.op"} if way == "input" and n % 3 == 0 else set()
        tries |= {f"{block}.1.conv", f"{block}.2.conv"} if way == "output" and n % 3 == 2 else set()
    found = {name: diffusers_name(name, 2) for name in tries}
    return {name: theirs for name, theirs in found.items() if theirs in ours}


@pytest.mark.parametrize("which", PUBLISHED)
def test_every_layer_has_its_name_as_in_diffusers_own_conversion(which: str) -> None:
    names = compvis_names(which)
    state = network(which).state_dict()
    assert set(names.values()) == {name.rpartition(".")[0] for name in state}
    # An upsampler is the second or the third thing of its block; both are names of the same layer.
    taken = {theirs: name for name, theirs in names.items() if not _impossible(name, names)}
    theirs = {
        f"model.diffusion_model.{compvis}.{leaf}": f"{ours}.{leaf}"
        for ours, compvis in taken.items()
        for leaf in ("weight", "bias")
        if f"{ours}.{leaf}" in state
    }
    config = {"layers_per_block": 2, "class_embed_type": None, "addition_embed_type": None}
    config |= {"addition_embed_type": "text_time"} if which == "xl" else {}
    made = convert_ldm_unet_checkpoint(dict(theirs), config)
    assert {name: value for name, value in made.items() if name != value} == {}
    assert set(made) == set(state)
    assert layers_of_compvis({f"{name}.weight": () for name in taken.values()}) == 2


def _impossible(name: str, names: dict[str, str]) -> bool:
    """Whether an upsampler stands in the place of its block's attention, or behind one that is not there."""
    if not name.startswith("output_blocks") or not name.endswith((".1.conv", ".2.conv")):
        return False
    block = ".".join(name.split(".")[:2])
    attended = f"{block}.1.proj_in" in names
    return attended == name.endswith(".1.conv")


@pytest.mark.parametrize("which", PUBLISHED)
def test_settings_are_those_of_the_published_configurations(which: str) -> None:
    shapes = {name: tuple(tensor.shape) for name, tensor in network(which).state_dict().items()}
    with torch.device("meta"):
        again = UNet2DConditionModel(**unet_settings(shapes).arguments())
    assert {name: tuple(tensor.shape) for name, tensor in again.state_dict().items()} == shapes
    heads = [one.heads for name, one in network(which).named_modules() if name.endswith(".attn2")]
    assert [one.heads for name, one in again.named_modules() if name.endswith(".attn2")] == heads


@pytest.mark.parametrize("which", PUBLISHED)
def test_names_with_underscores_for_dots_lead_to_the_same_layers(which: str) -> None:
    for name, theirs in compvis_names(which).items():
        written = diffusers_name(dotted_compvis(name.replace(".", "_")), 2)
        assert written.replace(".", "_") == theirs.replace(".", "_")
