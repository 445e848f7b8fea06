"""Small autoencoders with random weights, and the many ways in which people keep such things."""

from __future__ import annotations

import re
from pathlib import Path

import torch
from diffusers import AutoencoderKL, AutoencoderTiny
from safetensors.torch import save_file
from torch import Tensor, nn

State = dict[str, Tensor]


def small_kl(
    *, latents: int = 4, quant: bool = True, attention: bool = False, seed: int = 0
) -> AutoencoderKL:
    """Two sizes of features; with `attention` in the lower one too, as in kl-f16, and more channels there."""
    torch.manual_seed(seed)
    down, up = ("DownEncoderBlock2D",) * 2, ("UpDecoderBlock2D",) * 2
    network = AutoencoderKL(
        down_block_types=(down[0], "AttnDownEncoderBlock2D") if attention else down,
        up_block_types=("AttnUpDecoderBlock2D", up[1]) if attention else up,
        block_out_channels=(32, 64 if attention else 32),
        latent_channels=latents,
        use_quant_conv=quant,
        use_post_quant_conv=quant,
        scaling_factor=0.5,
        shift_factor=0.1,
    )
    return network.eval().requires_grad_(False)


def small_tiny(latents: int = 4, seed: int = 0) -> AutoencoderTiny:
    """Three sizes of features."""
    torch.manual_seed(seed)
    network = AutoencoderTiny(
        encoder_block_out_channels=(8, 8, 8),
        decoder_block_out_channels=(8, 8, 8),
        num_encoder_blocks=(1, 2, 2),
        num_decoder_blocks=(2, 2, 1),
        latent_channels=latents,
    )
    return network.eval().requires_grad_(False)


class Textbook(nn.Module):
    """The VAE of PyTorch's example, as everybody writes it."""

    def __init__(self, pixels: int = 784, hidden: int = 400, latents: int = 20) -> None:
        super().__init__()
        torch.manual_seed(0)
        self.fc1 = nn.Linear(pixels, hidden)
        self.fc21 = nn.Linear(hidden, latents)
        self.fc22 = nn.Linear(hidden, latents)
        self.fc3 = nn.Linear(latents, hidden)
        self.fc4 = nn.Linear(hidden, pixels)
        self.requires_grad_(False)

    def encode(self, x: Tensor) -> tuple[Tensor, Tensor]:
        """(n, pixels) in [0, 1]."""
        h1 = torch.relu(self.fc1(x))
        return self.fc21(h1), self.fc22(h1)

    def decode(self, z: Tensor) -> Tensor:
        """(n, latents)."""
        return torch.sigmoid(self.fc4(torch.relu(self.fc3(z))))


def compvis(state: State, levels: int = 2) -> State:
    """An AutoencoderKL's tensors in the names of latent-diffusion."""
    return {_compvis_name(name, levels): _compvis_tensor(name, tensor) for name, tensor in state.items()}


def _compvis_name(name: str, levels: int) -> str:
    for ours, theirs in (
        ("conv_norm_out", "norm_out"),
        ("conv_shortcut", "nin_shortcut"),
        ("mid_block.resnets.0", "mid.block_1"),
        ("mid_block.resnets.1", "mid.block_2"),
        ("mid_block.attentions.0", "mid.attn_1"),
        ("group_norm", "norm"),
        ("to_out.0", "proj_out"),
        ("to_q", "q"),
        ("to_k", "k"),
        ("to_v", "v"),
    ):
        name = name.replace(ours, theirs)
    name = re.sub(r"up_blocks\.(\d)", lambda m: f"up.{levels - 1 - int(m[1])}", name)
    name = re.sub(r"down_blocks\.(\d)", r"down.\1", name)
    name = name.replace(".resnets.", ".block.").replace(".attentions.", ".attn.")
    return re.sub(r"(down|up)samplers\.0", r"\1sample", name)


def _compvis_tensor(name: str, tensor: Tensor) -> Tensor:
    linear = ".attentions." in name and tensor.ndim == 2
    return tensor[:, :, None, None].contiguous() if linear else tensor


def taesd_halves(network: AutoencoderTiny) -> tuple[State, State]:
    """Encoder and decoder as TAESD's own files have them: plain sequences, the decoder's with a clamp."""
    state = network.state_dict()
    encoder = {n.removeprefix("encoder.layers."): t for n, t in state.items() if n.startswith("encoder.")}
    decoder: State = {}
    for name, tensor in state.items():
        if name.startswith("decoder.layers."):
            index, rest = name.removeprefix("decoder.layers.").split(".", 1)
            decoder[f"{int(index) + 1}.{rest}"] = tensor
    return encoder, decoder


def save_halves(network: AutoencoderTiny, folder: Path, stem: str = "taesd") -> tuple[Path, Path]:
    """Both as files, named as TAESD names them."""
    folder.mkdir(parents=True, exist_ok=True)
    paths = folder / f"{stem}_encoder.safetensors", folder / f"{stem}_decoder.safetensors"
    for state, path in zip(taesd_halves(network), paths, strict=True):
        save_file(state, path)
    return paths


def picture(channels: int = 3, side: int = 32) -> Tensor:
    """One that is the same every time: (1, channels, side, side) in [-1, 1]."""
    return torch.rand(1, channels, side, side, generator=torch.Generator().manual_seed(7)) * 2 - 1
