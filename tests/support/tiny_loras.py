"""LoRA files for the tiny pipelines, as trainers write them."""

from __future__ import annotations

from pathlib import Path

import torch
from safetensors.torch import save_file

RANK = 2
TO_K = "down_blocks.{at}.attentions.0.transformer_blocks.0.attn2.to_k"


def factors(out: int, into: int, seed: int = 0) -> tuple[torch.Tensor, torch.Tensor]:
    """Down (RANK, into) and up (out, RANK)."""
    generator = torch.Generator().manual_seed(seed)
    return torch.randn(RANK, into, generator=generator), torch.randn(out, RANK, generator=generator)


def save_kohya(
    path: Path, *, context: int = 64, channels: int = 32, level: int = 0, alpha: float = 1.0
) -> Path:
    """Two layers of attention, a convolution and one of the reader, in kohya's names."""
    layers: dict[str, tuple[torch.Tensor, torch.Tensor]] = {}
    base = f"lora_unet_down_blocks_{level}_attentions_0_transformer_blocks_0"
    layers[f"{base}_attn2_to_k"] = factors(channels, context, 1)
    layers[f"{base}_attn1_to_out_0"] = factors(channels, channels, 2)
    layers["lora_te_text_model_encoder_layers_0_self_attn_q_proj"] = factors(64, 64, 3)
    down, up = factors(channels, channels * 9, 4)
    layers[f"lora_unet_down_blocks_{level}_resnets_0_conv2"] = (
        down.reshape(RANK, channels, 3, 3),
        up.reshape(channels, RANK, 1, 1),
    )
    state: dict[str, torch.Tensor] = {}
    for name, (down, up) in layers.items():
        state |= {
            f"{name}.lora_down.weight": down,
            f"{name}.lora_up.weight": up,
            f"{name}.alpha": torch.tensor(alpha),
        }
    save_file(state, path, metadata={"modelspec.license": "CC0"})
    return path


def save_one_layer(path: Path, style: str, *, at: int = 0, channels: int = 32) -> Path:
    """The same layer of a U-Net in one of the ways of naming."""
    down, up = factors(channels, 64 if at == 0 else 128)
    plain = TO_K.format(at=at)
    names = {
        "kohya": ("lora_unet_" + plain.replace(".", "_") + ".lora_down", ".lora_up"),
        "compvis": (
            f"lora_unet_input_blocks_{1 if at == 0 else 3}_1_transformer_blocks_0_attn2_to_k.lora_down",
            ".lora_up",
        ),
        "peft": (f"unet.{plain}.lora_A", ".lora_B"),
        "diffusers": (f"unet.{plain}.lora.down", ".lora.up"),
        "old": (f"unet.{plain.removesuffix('.to_k')}.processor.to_k_lora.down", "_lora.up"),
    }
    first, ending = names[style]
    second = first.replace(".lora_down", ending).replace(".lora_A", ending)
    second = second.replace(".lora.down", ending).replace("_lora.down", ending)
    save_file({f"{first}.weight": down, f"{second}.weight": up}, path)
    return path
