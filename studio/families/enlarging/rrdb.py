"""The generator of ESRGAN (arXiv 1809.00219) as Real-ESRGAN trained it (arXiv 2107.10833).

Residual-in-residual dense blocks at the size of the picture, then two doublings by nearest neighbour, each
with a convolution behind it. No normalisation anywhere.
"""

from __future__ import annotations

from typing import cast

import torch
from torch import Tensor, nn
from torch.nn import functional

from studio.families.enlarging.enlarger import Piecewise

RESIDUAL = 0.2
"""How much of what a block adds is added (section 3.1 of 1809.00219)."""
SLOPE = 0.2


class DenseBlock(nn.Module):
    """Five convolutions, each of which sees all that came before; the last one's result is added."""

    def __init__(self, width: int, growth: int) -> None:
        super().__init__()
        self.convolutions = nn.ModuleList(
            nn.Conv2d(width + i * growth, growth if i < 4 else width, 3, padding=1) for i in range(5)
        )

    def forward(self, features: Tensor) -> Tensor:
        seen = features
        for convolution in self.convolutions[:4]:
            seen = torch.cat([seen, _leaky(convolution(seen))], 1)
        return torch.add(features, self.convolutions[4](seen), alpha=RESIDUAL)


class Block(nn.Module):
    """Three dense blocks; what all of them add is added."""

    def __init__(self, width: int, growth: int) -> None:
        super().__init__()
        self.dense = nn.ModuleList(DenseBlock(width, growth) for _ in range(3))

    def forward(self, features: Tensor) -> Tensor:
        made = features
        for block in self.dense:
            made = block(made)
        return torch.add(features, made, alpha=RESIDUAL)


class RRDBNet(nn.Module):
    """Keeps the promises of `enlarger.Enlarger`.

    Args:
        blocks: 23 for photographs, 6 for drawings, in Real-ESRGAN.
        width: channels between blocks.
        growth: channels that each convolution of a dense block adds.
    """

    margin = 12
    """Its receptive field is larger, but what lies further off changes less than one step of 255."""

    def __init__(self, blocks: int, width: int = 64, growth: int = 32) -> None:
        super().__init__()
        self.first = nn.Conv2d(3, width, 3, padding=1)
        self.blocks = nn.ModuleList(Block(width, growth) for _ in range(blocks))
        self.body = nn.Conv2d(width, width, 3, padding=1)
        self.doublings = nn.ModuleList(nn.Conv2d(width, width, 3, padding=1) for _ in range(2))
        self.finish = nn.Conv2d(width, width, 3, padding=1)
        self.last = nn.Conv2d(width, 3, 3, padding=1)

    @property
    def pieces(self) -> int:
        """One a block, one a doubling, and the end."""
        return len(self.blocks) + len(self.doublings) + 1

    def enlarge(self, pixels: Tensor) -> Piecewise:
        """See `enlarger.Enlarger`."""
        with torch.inference_mode():
            features = first = self.first(pixels)
        for block in self.blocks:
            with torch.inference_mode():
                features = block(features)
            yield
        with torch.inference_mode():
            features = first + self.body(features)
        for convolution in self.doublings:
            with torch.inference_mode():
                larger = functional.interpolate(features, scale_factor=2, mode="nearest")
                features = _leaky(cast("Tensor", convolution(larger)))
            yield
        with torch.inference_mode():
            made = self.last(_leaky(self.finish(features)))
        yield
        return made


def rrdb_of(state: dict[str, Tensor]) -> RRDBNet:
    """The network of a state dict, whose shapes say how large it is.

    Raises:
        ValueError: it is the state of another network.
    """
    blocks = 1 + max((int(name.split(".")[1]) for name in state if name.startswith("blocks.")), default=-1)
    width, growth = (
        state[name].shape[0] if name in state else 0
        for name in ("first.weight", "blocks.0.dense.0.convolutions.0.weight")
    )
    if not (0 < blocks <= 64 and 0 < width <= 512 and 0 < growth <= 512):
        raise ValueError("it holds no such network")
    network = RRDBNet(blocks, width, growth)
    try:
        network.load_state_dict({name: value.float() for name, value in state.items()})
    except RuntimeError as error:
        raise ValueError("its numbers do not fit the network") from error
    return network


def _leaky(features: Tensor) -> Tensor:
    return functional.leaky_relu(features, SLOPE, inplace=True)
