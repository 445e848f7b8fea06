"""A Stable Diffusion of the size of the first, of numbers that say nothing: to see what such a one takes."""

from __future__ import annotations

from pathlib import Path
from unittest import mock

import tiny_pipelines
import torch
from diffusers import AutoencoderKL, UNet2DConditionModel
from torch import Tensor, nn
from transformers import CLIPTextConfig, CLIPTextModel

CHANNELS = (320, 640, 1280, 1280)


def save_large_folder(folder: Path) -> Path:
    """A pipeline as `save_pretrained` writes it, in half precision: 2.1 GB."""

    def unet(kind: str) -> nn.Module:
        return UNet2DConditionModel(
            block_out_channels=CHANNELS,
            down_block_types=("CrossAttnDownBlock2D",) * 3 + ("DownBlock2D",),
            up_block_types=("UpBlock2D",) + ("CrossAttnUpBlock2D",) * 3,
            attention_head_dim=8,
            cross_attention_dim=768,
        ).half()

    def vae(scale: float) -> nn.Module:
        return AutoencoderKL(
            block_out_channels=(128, 256, 512, 512),
            down_block_types=("DownEncoderBlock2D",) * 4,
            up_block_types=("UpDecoderBlock2D",) * 4,
            layers_per_block=2,
            scaling_factor=scale,
        ).half()

    def reader(kind: str) -> nn.Module:
        config = CLIPTextConfig(
            hidden_size=768,
            intermediate_size=3072,
            projection_dim=768,
            vocab_size=49408,
            bos_token_id=49406,
            eos_token_id=49407,
            pad_token_id=49407,
        )
        return CLIPTextModel(config).half()

    def quick(tensor: Tensor, *told: object, **more: object) -> Tensor:
        return tensor.data.fill_(0.003)  # chance for a billion numbers takes minutes

    chances = mock.patch.multiple(
        torch.nn.init, kaiming_uniform_=quick, uniform_=quick, normal_=quick, trunc_normal_=quick
    )
    parts = mock.patch.multiple(tiny_pipelines, tiny_unet=unet, tiny_vae=vae, _first_reader=reader)
    with chances, parts:
        return tiny_pipelines.save_folder(folder)
