"""Puts LoRA files into a model, and takes them out again without a trace.

W' = W + Σ weight · alpha / rank · up · down (arXiv 2106.09685, equation 3). W is read from the model's
weights file every time, so that it does not matter what was in it before: the same request, the same bytes.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
from safetensors import SafetensorError, safe_open
from torch import Tensor, nn

from studio.core.errors import UserError
from studio.families.diffusion.community.lora_file import Factor, LoraLayer, kind_of, layers_of, plain
from studio.families.diffusion.community.networks import Networks, WeightsFile, part_state
from studio.families.diffusion.community.settings import PainterSettings
from studio.families.diffusion.community.text_layout import PREFIX
from studio.families.diffusion.community.unet_layout import diffusers_name, dotted_compvis
from studio.families.diffusion.params import Lora

FindLora = Callable[[str], Path]
"""Where the LoRA file with that SHA-256 is; raises UserError when it is not there."""
_REMEDY = "Take it off the list, or choose a model that it was made for."


@dataclass(frozen=True, eq=False)
class _Change:
    """What a file adds to one layer, with all its factors: `amount` · up · down."""

    down: Tensor
    up: Tensor
    amount: float

    def of(self, shape: torch.Size) -> Tensor:
        """In the shape of the layer's weight, in single precision."""
        rank = self.down.shape[0]
        product = self.up.float().reshape(-1, rank) @ self.down.float().reshape(rank, -1)
        return self.amount * product.reshape(shape)


class LoraMixer:
    """Keeps what is mixed into a model in step with what is asked for."""

    def __init__(
        self, networks: Networks, weights: WeightsFile, settings: PainterSettings, find: FindLora
    ) -> None:
        self._networks = networks
        self._weights = weights
        self._settings = settings
        self._find = find
        self._mixed: tuple[Lora, ...] | None = ()
        self._changed: frozenset[str] = frozenset()
        self._targets: Mapping[tuple[str, str], tuple[str, torch.Size]] | None = None

    def mix(self, loras: tuple[Lora, ...]) -> None:
        """From now on the model is what it was made as, with these files in it and no others.

        Raises:
            UserError: a file is missing or damaged, or belongs to another kind of model; nothing has changed.
        """
        wanted = tuple(one for one in loras if one.weight != 0)
        if wanted == self._mixed:
            return
        changes: dict[str, list[_Change]] = {}
        for one in wanted:
            for name, change in self._changes_of(one):
                changes.setdefault(name, []).append(change)
        touched = self._changed | changes.keys()
        self._mixed, self._changed = None, touched  # what stands should the disk fail in the middle of it
        self._write(sorted(touched), changes)
        self._mixed, self._changed = wanted, frozenset(changes)

    def _write(self, names: list[str], changes: Mapping[str, list[_Change]]) -> None:
        tensors = {
            name: tensor
            for part, module in self._networks.parts().items()
            for name, (_, tensor) in part_state(part, module).items()
        }
        for name, stored in self._weights.tensors(names):
            target = tensors[name]
            new = stored
            if name in changes:
                new = stored.float() + torch.stack([one.of(stored.shape) for one in changes[name]]).sum(0)
            with torch.no_grad():
                target.copy_(new.to(target.dtype))

    def _changes_of(self, lora: Lora) -> list[tuple[str, _Change]]:
        path = self._find(lora.sha256)
        try:
            with safe_open(path, framework="pt", device="cpu") as file:
                layers = layers_of(file.keys())
                return [self._change(file, one, lora) for one in layers]
        except ValueError as error:
            raise UserError(f"The LoRA file “{lora.name}” {error}.", _REMEDY) from None
        except (SafetensorError, OSError):
            raise UserError(f"The LoRA file “{lora.name}” is damaged.", "Add it again.") from None

    def _change(self, file: Any, layer: LoraLayer, lora: Lora) -> tuple[str, _Change]:
        down, up = file.get_tensor(layer.names[Factor.DOWN]), file.get_tensor(layer.names[Factor.UP])
        rank = down.shape[0]
        alpha = float(file.get_tensor(layer.names[Factor.ALPHA])) if Factor.ALPHA in layer.names else rank
        name, shape = self._target(layer)
        if not (up.shape[:2] == (shape[0], rank) and down[0].numel() == shape[1:].numel()):
            raise ValueError(self._stranger())
        if not bool(down.isfinite().all() and up.isfinite().all()):
            raise ValueError("holds something else than numbers (NaN or infinity)")
        return name, _Change(down, up, lora.weight * alpha / rank)

    def _target(self, layer: LoraLayer) -> tuple[str, torch.Size]:
        """The tensor that a layer of a file changes, as our weights file calls it, and its shape."""
        if self._targets is None:
            self._targets = dict(_targets(self._networks))
        found = self._targets.get((layer.part, layer.layer))
        if found is None and layer.part == "unet":
            dotted = dotted_compvis(layer.layer)
            theirs = plain(diffusers_name(dotted, self._settings.unet.layers_per_block))
            found = self._targets.get((layer.part, theirs))
        if found is None:
            raise ValueError(self._stranger())
        return found

    def _stranger(self) -> str:
        mine = kind_of(self._settings.unet.context)
        return f"was made for another kind of model than this one, which is of the kind {mine}"


def _targets(networks: Networks) -> Iterator[tuple[tuple[str, str], tuple[str, torch.Size]]]:
    """Every layer that may be changed, by part and name, with its tensor and its shape."""
    for part, module in networks.parts().items():
        for name, layer in module.named_modules():
            if part != "vae" and isinstance(layer, nn.Linear | nn.Conv2d):
                own = name.removeprefix(PREFIX)
                yield (part, plain(own)), (f"{part}.{own}.weight", layer.weight.shape)
