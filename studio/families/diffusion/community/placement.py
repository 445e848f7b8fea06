"""What lies on the device while it is needed, as a plan of the memory says."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import torch
from torch import nn

from studio.families.diffusion.community.memory_plan import MemoryPlan, Offload
from studio.families.diffusion.community.networks import Networks

CPU = torch.device("cpu")


class Placement:
    """Moves the parts of a model about.

    Args:
        plan: everything stays on the device (`Offload.NONE`), or the part alone that is working.
    """

    def __init__(self, networks: Networks, plan: MemoryPlan, device: torch.device) -> None:
        self._networks = networks
        self.plan = plan
        self._device = device
        if plan.offload is Offload.NONE:
            for part in networks.parts().values():
                part.to(device)
        elif plan.offload is Offload.LAYERS:
            _in_layers(networks.unet, device)

    @contextmanager
    def text(self) -> Iterator[None]:
        """The readers are on the device meanwhile, and leave it after: words are read once a run."""
        with self._present(*self._networks.text.values()):
            yield

    @contextmanager
    def vae(self) -> Iterator[None]:
        """The autoencoder is on the device meanwhile."""
        if self.plan.offload is Offload.PARTS:
            self._networks.unet.to(CPU)
        with self._present(self._networks.vae):
            yield

    def unet(self) -> nn.Module:
        """The network, on the device: it stays there from step to step."""
        if self.plan.offload is Offload.PARTS:
            self._networks.unet.to(self._device)
        return self._networks.unet

    @contextmanager
    def _present(self, *parts: nn.Module) -> Iterator[None]:
        if self.plan.offload is Offload.NONE:
            yield
            return
        if self.plan.offload is Offload.PARTS:
            self._networks.unet.to(CPU)
        try:
            for part in parts:
                part.to(self._device)
            yield
        finally:
            for part in parts:
                part.to(CPU)


def _in_layers(unet: nn.Module, device: torch.device) -> None:
    """Each layer comes when it is asked and goes after. (Diffusers' own way wants `accelerate`.)"""

    def come(layer: nn.Module, _arguments: object) -> None:
        layer.to(device)

    def go(layer: nn.Module, _arguments: object, _answer: object) -> None:
        layer.to(CPU)

    for layer in unet.modules():
        if next(layer.parameters(recurse=False), None) is not None:
            layer.register_forward_pre_hook(come)
            layer.register_forward_hook(go)
