"""Very small Stable Diffusions, as their makers would save them: diffusers folders and single files."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import torch
from diffusers import AutoencoderKL, DDIMScheduler, UNet2DConditionModel
from safetensors.torch import save_file
from tiny_autoencoders import compvis
from transformers import CLIPTextConfig, CLIPTextModel, CLIPTextModelWithProjection

from studio.families.diffusion.community.clip_words import END, clip_words


def tiny_unet(kind: str = "sd1", **more: Any) -> UNet2DConditionModel:
    """“sd1”, “sd2” or “xl”."""
    linear = kind != "sd1"
    shape: dict[str, Any] = {
        "block_out_channels": (64, 128) if linear else (32, 64),
        "layers_per_block": 1,
        "sample_size": 16,
        "down_block_types": ("DownBlock2D", "CrossAttnDownBlock2D")
        if kind == "xl"
        else ("CrossAttnDownBlock2D", "DownBlock2D"),
        "up_block_types": ("CrossAttnUpBlock2D", "UpBlock2D")
        if kind == "xl"
        else ("UpBlock2D", "CrossAttnUpBlock2D"),
        "attention_head_dim": (1, 2) if linear else 8,
        "cross_attention_dim": 128 if kind == "xl" else 64,
        "use_linear_projection": linear,
    }
    if kind == "xl":
        shape |= {
            "addition_embed_type": "text_time",
            "addition_time_embed_dim": 8,
            "projection_class_embeddings_input_dim": 64 + 6 * 8,
            "transformer_layers_per_block": (1, 2),
        }
    torch.manual_seed(1)
    return UNet2DConditionModel(**(shape | more)).eval().requires_grad_(False)


def tiny_vae(scale: float = 0.18215) -> AutoencoderKL:
    """Of factor 4."""
    torch.manual_seed(2)
    network = AutoencoderKL(
        block_out_channels=(8, 16, 16),
        down_block_types=("DownEncoderBlock2D",) * 3,
        up_block_types=("UpDecoderBlock2D",) * 3,
        latent_channels=4,
        norm_num_groups=8,
        layers_per_block=1,
        scaling_factor=scale,
    )
    return network.eval().requires_grad_(False)


def tiny_reader(*, projection: bool = False, act: str = "quick_gelu", layers: int = 2, pad: int = 0) -> Any:
    """A text encoder of 64 channels; it knows as many tokens as CLIP where single files need it."""
    vocabulary = 49408
    config = CLIPTextConfig(
        hidden_size=64,
        intermediate_size=48,
        projection_dim=64,
        num_hidden_layers=layers,
        num_attention_heads=1,
        vocab_size=vocabulary,
        hidden_act=act,
        bos_token_id=49406,
        eos_token_id=49407,
        pad_token_id=pad,
    )
    torch.manual_seed(3 + layers)
    kind = CLIPTextModelWithProjection if projection else CLIPTextModel
    return kind(config).eval().requires_grad_(False)


def save_folder(folder: Path, kind: str = "sd1", *, scheduler: dict[str, Any] | None = None) -> Path:
    """A pipeline as `save_pretrained` writes it."""
    tiny_unet(kind).save_pretrained(folder / "unet")
    tiny_vae(0.13025 if kind == "xl" else 0.18215).save_pretrained(folder / "vae")
    index: dict[str, Any] = {
        "_class_name": "StableDiffusionXLPipeline" if kind == "xl" else "StableDiffusionPipeline",
        "unet": ["diffusers", "UNet2DConditionModel"],
        "vae": ["diffusers", "AutoencoderKL"],
        "text_encoder": ["transformers", "CLIPTextModel"],
    }
    _first_reader(kind).save_pretrained(folder / "text_encoder")
    if kind == "xl":
        tiny_reader(projection=True, act="gelu").save_pretrained(folder / "text_encoder_2")
        index["text_encoder_2"] = ["transformers", "CLIPTextModelWithProjection"]
    told = {"beta_schedule": "scaled_linear", "beta_start": 0.00085, "beta_end": 0.012, "steps_offset": 1}
    DDIMScheduler(**(told | (scheduler or {}))).save_pretrained(folder / "scheduler")
    words = clip_words()
    for name in ("tokenizer", "tokenizer_2"):
        (folder / name).mkdir()
        (folder / name / "vocab.json").write_bytes(words.vocabulary)
        (folder / name / "merges.txt").write_bytes(words.merges)
        pad = "!" if (kind == "sd2" or name == "tokenizer_2") else END
        (folder / name / "special_tokens_map.json").write_text(json.dumps({"pad_token": pad}))
        config = {"tokenizer_class": "CLIPTokenizer", "model_max_length": 77, "pad_token": pad}
        (folder / name / "tokenizer_config.json").write_text(json.dumps(config))
    (folder / "model_index.json").write_text(json.dumps(index))
    return folder


def _first_reader(kind: str) -> Any:
    """That of Stable Diffusion 2 is OpenCLIP's without its last layer."""
    if kind != "sd2":
        return tiny_reader()
    short = tiny_reader(act="gelu")
    short.load_state_dict(tiny_reader(act="gelu", layers=3).state_dict(), strict=False)
    return short


def save_single(path: Path, kind: str = "sd1", metadata: dict[str, str] | None = None) -> Path:
    """The same model in one file, in the names of CompVis and OpenCLIP."""
    save_file(single_state(kind), path, metadata=metadata)
    return path


def single_state(kind: str = "sd1") -> dict[str, torch.Tensor]:
    """Its tensors."""
    state = {f"model.diffusion_model.{k}": v for k, v in _compvis_unet(tiny_unet(kind)).items()}
    state |= {f"first_stage_model.{k}": v for k, v in compvis(tiny_vae().state_dict(), levels=3).items()}
    if kind == "sd1":
        state |= _clip(tiny_reader(), "cond_stage_model.transformer.text_model.")
    elif kind == "sd2":
        state |= _open_clip(tiny_reader(act="gelu", layers=3), "cond_stage_model.model.")
    else:
        state |= _clip(tiny_reader(), "conditioner.embedders.0.transformer.text_model.")
        state |= _open_clip(tiny_reader(projection=True, act="gelu"), "conditioner.embedders.1.model.")
    return {name: tensor.contiguous().clone() for name, tensor in state.items()}


def _plain(network: Any) -> dict[str, torch.Tensor]:
    return {name.removeprefix("text_model."): one for name, one in network.state_dict().items()}


def _clip(network: Any, prefix: str) -> dict[str, torch.Tensor]:
    return {f"{prefix}{name}": one for name, one in _plain(network).items()}


def _open_clip(network: Any, prefix: str) -> dict[str, torch.Tensor]:
    """Written by hand here, so that a slip in the reading is not made twice."""
    theirs = _plain(network)
    made = {
        "positional_embedding": theirs["embeddings.position_embedding.weight"],
        "token_embedding.weight": theirs["embeddings.token_embedding.weight"],
        "ln_final.weight": theirs["final_layer_norm.weight"],
        "ln_final.bias": theirs["final_layer_norm.bias"],
        "logit_scale": torch.tensor(1.0),
    }
    if "text_projection.weight" in theirs:
        made["text_projection"] = theirs["text_projection.weight"].T
    for n in range(network.config.num_hidden_layers):
        old, new = f"encoder.layers.{n}", f"transformer.resblocks.{n}"
        for leaf in ("weight", "bias"):
            made[f"{new}.attn.in_proj_{leaf}"] = torch.cat(
                [theirs[f"{old}.self_attn.{letter}_proj.{leaf}"] for letter in "qkv"]
            )
            made[f"{new}.attn.out_proj.{leaf}"] = theirs[f"{old}.self_attn.out_proj.{leaf}"]
            made[f"{new}.mlp.c_fc.{leaf}"] = theirs[f"{old}.mlp.fc1.{leaf}"]
            made[f"{new}.mlp.c_proj.{leaf}"] = theirs[f"{old}.mlp.fc2.{leaf}"]
            made[f"{new}.ln_1.{leaf}"] = theirs[f"{old}.layer_norm1.{leaf}"]
            made[f"{new}.ln_2.{leaf}"] = theirs[f"{old}.layer_norm2.{leaf}"]
    return {f"{prefix}{name}": one for name, one in made.items()}


def _compvis_unet(network: UNet2DConditionModel) -> dict[str, torch.Tensor]:
    """CompVis's names, of a U-Net with two levels of one residual block."""
    starts = (
        ("time_embedding.linear_1.", "time_embed.0."),
        ("time_embedding.linear_2.", "time_embed.2."),
        ("add_embedding.linear_1.", "label_emb.0.0."),
        ("add_embedding.linear_2.", "label_emb.0.2."),
        ("conv_in.", "input_blocks.0.0."),
        ("conv_norm_out.", "out.0."),
        ("conv_out.", "out.2."),
        ("down_blocks.0.resnets.0.", "input_blocks.1.0."),
        ("down_blocks.0.attentions.0.", "input_blocks.1.1."),
        ("down_blocks.0.downsamplers.0.conv.", "input_blocks.2.0.op."),
        ("down_blocks.1.resnets.0.", "input_blocks.3.0."),
        ("down_blocks.1.attentions.0.", "input_blocks.3.1."),
        ("mid_block.resnets.0.", "middle_block.0."),
        ("mid_block.attentions.0.", "middle_block.1."),
        ("mid_block.resnets.1.", "middle_block.2."),
        ("up_blocks.0.resnets.0.", "output_blocks.0.0."),
        ("up_blocks.0.attentions.0.", "output_blocks.0.1."),
        ("up_blocks.0.resnets.1.", "output_blocks.1.0."),
        ("up_blocks.0.attentions.1.", "output_blocks.1.1."),
        (
            "up_blocks.0.upsamplers.0.conv.",
            "output_blocks.1.2.conv."
            if "Cross" in network.config["up_block_types"][0]
            else "output_blocks.1.1.conv.",
        ),
        ("up_blocks.1.resnets.0.", "output_blocks.2.0."),
        ("up_blocks.1.attentions.0.", "output_blocks.2.1."),
        ("up_blocks.1.resnets.1.", "output_blocks.3.0."),
        ("up_blocks.1.attentions.1.", "output_blocks.3.1."),
    )
    leaves = (
        ("norm1.", "in_layers.0."),
        ("conv1.", "in_layers.2."),
        ("time_emb_proj.", "emb_layers.1."),
        ("norm2.", "out_layers.0."),
        ("conv2.", "out_layers.3."),
        ("conv_shortcut.", "skip_connection."),
    )
    made: dict[str, torch.Tensor] = {}
    for name, tensor in network.state_dict().items():
        theirs, ours = next(pair for pair in starts if name.startswith(pair[0]))
        leaf = name.removeprefix(theirs)
        if ".resnets." in theirs:
            old, new = next(pair for pair in leaves if leaf.startswith(pair[0]))
            leaf = leaf.replace(old, new, 1)
        made[ours + leaf] = tensor
    return made
