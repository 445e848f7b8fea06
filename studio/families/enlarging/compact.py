"""The small network of Real-ESRGAN for moving pictures (“SRVGGNetCompact”): a plain row of convolutions.

Everything happens at the size of the picture; the last convolution makes the SCALE x SCALE pixels of each
place at once (pixel shuffle, arXiv 1609.05158), which are added to the picture enlarged by repetition.
"""

from __future__ import annotations

import torch
from torch import Tensor, nn
from torch.nn import functional

from studio.families.enlarging.enlarger import Piecewise
from studio.families.enlarging.params import SCALE


class CompactNet(nn.Module):
    """Keeps the promises of `enlarger.Enlarger`.

    Args:
        layers: convolutions with an activation behind them.
        width: their channels.
    """

    def __init__(self, layers: int, width: int = 64) -> None:
        super().__init__()
        self.convolutions = nn.ModuleList(
            nn.Conv2d(3 if i == 0 else width, width, 3, padding=1) for i in range(layers)
        )
        self.activations = nn.ModuleList(nn.PReLU(width) for _ in range(layers))
        self.last = nn.Conv2d(width, 3 * SCALE**2, 3, padding=1)

    @property
    def pieces(self) -> int:
        """One: it is quick."""
        return 1

    @property
    def margin(self) -> int:
        """Its receptive field: one pixel a convolution."""
        return len(self.convolutions) + 1

    def enlarge(self, pixels: Tensor) -> Piecewise:
        """See `enlarger.Enlarger`."""
        with torch.inference_mode():
            features = pixels
            for convolution, activation in zip(self.convolutions, self.activations, strict=True):
                features = activation(convolution(features))
            repeated = functional.interpolate(pixels, scale_factor=SCALE, mode="nearest")
            made = functional.pixel_shuffle(self.last(features), SCALE) + repeated
        yield
        return made


def compact_of(state: dict[str, Tensor]) -> CompactNet:
    """The network of a state dict, whose shapes say how large it is.

    Raises:
        ValueError: it is the state of another network.
    """
    layers = sum(name.startswith("activations.") for name in state)
    width = state["last.weight"].shape[1] if "last.weight" in state else 0
    if not (0 < layers <= 128 and 0 < width <= 512):
        raise ValueError("it holds no such network")
    network = CompactNet(layers, width)
    try:
        network.load_state_dict({name: value.float() for name, value in state.items()})
    except RuntimeError as error:
        raise ValueError("its numbers do not fit the network") from error
    return network
