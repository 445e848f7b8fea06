"""The factors of a LoRA (arXiv 2106.09685) in a U-Net, put there by `peft`, and the file they become."""

from __future__ import annotations

import importlib.util
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final, cast

import torch
from safetensors.torch import save
from torch import Tensor, nn

from studio.core.errors import UserError
from studio.families.diffusion.community.lora_file import plain
from studio.training.loop import TrainingError
from studio.training.model_folder import write_file

ATTENTION: Final = ("to_q", "to_k", "to_v", "to_out.0")
"""Layers that are changed: those by which the network looks at itself and at the words (section 4.2)."""


class Pair(nn.Module):
    """The factors of one layer: W' = W + up · down (equation 3, with α equal to the rank).

    Args:
        down: (rank, in).
        up: (out, rank); 0 at first, so that nothing is changed yet.
    """

    def __init__(self, down: nn.Parameter, up: nn.Parameter) -> None:
        super().__init__()
        self.down, self.up = down, up


class Adapters(nn.ModuleDict):
    """All pairs of a network by the names of their layers, dots written as underscores."""

    @contextmanager
    def holding(self, others: nn.Module) -> Iterator[None]:
        """Meanwhile the network has the factors of `others`, of the same shapes."""
        mine = [one.detach().clone() for one in self.parameters()]
        with torch.no_grad():
            for one, other in zip(self.parameters(), others.parameters(), strict=True):
                one.copy_(other)
        try:
            yield
        finally:
            with torch.no_grad():
                for one, before in zip(self.parameters(), mine, strict=True):
                    one.copy_(before)

    @contextmanager
    def silent(self) -> Iterator[None]:
        """Meanwhile the network is as it was."""
        nothing = Adapters()
        for name, pair in self.items():
            down, up = cast("Pair", pair).down, cast("Pair", pair).up
            nothing[name] = Pair(nn.Parameter(down.detach()), nn.Parameter(torch.zeros_like(up)))
        with self.holding(nothing):
            yield


def add_adapters(unet: nn.Module, rank: int, seed: int) -> Adapters:
    """Factors for every layer of attention, in single precision; nothing else in `unet` learns any more.

    Raises:
        UserError: `peft` is not installed.
    """
    if importlib.util.find_spec("peft") is None:
        raise UserError(
            "A LoRA is trained with the package “peft”, which is not installed.",
            "Install it with “pip install 'quartet[train]'”.",
        )
    from peft import LoraConfig, inject_adapter_in_model
    from peft.tuners.lora import LoraLayer

    unet.requires_grad_(False)
    torch.manual_seed(seed)
    config = LoraConfig(r=rank, lora_alpha=rank, target_modules=list(ATTENTION))
    inject_adapter_in_model(config, unet)
    found = Adapters()
    for name, layer in unet.named_modules():
        if isinstance(layer, LoraLayer):
            down, up = (cast("Any", half)["default"].weight for half in (layer.lora_A, layer.lora_B))
            for factor in (down, up):
                factor.data = factor.data.float()
            found[plain(name)] = Pair(down, up)
    return found


def write_lora(path: Path, factors: Mapping[str, Tensor], metadata: Mapping[str, str]) -> None:
    """A file in kohya's names, which every program for Stable Diffusion reads, in half precision.

    Args:
        factors: the state of `Adapters`.

    Raises:
        TrainingError: a factor is no number.
    """
    tensors: dict[str, Tensor] = {}
    for name, factor in factors.items():
        layer, half = name.rsplit(".", 1)
        tensors[f"lora_unet_{layer}.lora_{half}.weight"] = factor.detach().cpu().half().contiguous()
        if half == "down":
            tensors[f"lora_unet_{layer}.alpha"] = torch.tensor(float(factor.shape[0]))
    if not all(bool(tensor.isfinite().all()) for tensor in tensors.values()):
        raise TrainingError("The LoRA holds numbers that are none: training diverged.", "Train again.")
    path.parent.mkdir(parents=True, exist_ok=True)
    write_file(path, save(tensors, metadata=dict(metadata)))
