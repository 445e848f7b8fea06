"""The running average of a network's weights: steadier than the weights themselves (EMA)."""

import copy
from typing import Generic, TypeVar

import torch
from torch import nn

Network = TypeVar("Network", bound=nn.Module)


def decay_for(batch: int, images: int, half_life: float, ramp: float = 0.05) -> float:
    """The decay b of average = b average + (1 - b) weights, after `images` pictures, for one batch more.

    A weight is forgotten by half within `half_life` pictures, sooner at the start: never longer than `ramp`
    of what was seen, so that the average does not lag behind a young network (as NVlabs' StyleGAN2-ADA).
    """
    reach = min(half_life, images * ramp)
    return 0.5 ** (batch / max(reach, 1e-8))


class Average(Generic[Network]):
    """Holds `network`, the average of another network of its shape."""

    def __init__(self, source: Network) -> None:
        self.network = copy.deepcopy(source).eval().requires_grad_(False)

    @torch.no_grad()
    def update(self, source: Network, decay: float) -> None:
        """Move the parameters towards the source's by 1 - decay; buffers are copied."""
        for mean, value in zip(self.network.parameters(), source.parameters(), strict=True):
            mean.lerp_(value, 1 - decay)
        for mean, value in zip(self.network.buffers(), source.buffers(), strict=True):
            mean.copy_(value)
