"""Matrices kept in few bits: what llama.cpp calls Q4_1 and Q8_0, word for word, as tensors of a model file.

Weights come in groups of 32 neighbours of a row, which share a scale (and, in 4 bits, a minimum):

    8 bits: weight = scale · number,            number in [-127, 127]
    4 bits: weight = scale · number + minimum,  number in [0, 15]

A matrix `<name>.weight` (out, in) of `network` stands in a model file as

    <name>.weight   int8 (out, in), or uint8 (out, in / 2) for 4 bits: byte j of a row holds the number of
                    column 2 j in its low half and that of column 2 j + 1 in its high half
    <name>.scale    float16 (out, in / 32)
    <name>.minimum  float16 (out, in / 32); 4 bits only

so `<name>.scale` tells that it is kept so. Everything else is kept as it is: float32, float16 or bfloat16.
Rows can be taken in another order, as the attention of some GGUF files wants it, without a change of numbers.
Other kinds (Q4_0: minimum = -8 · scale, exactly) are brought to one of the two, or to float16.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import torch
from torch import Tensor, nn
from torch.nn import functional

GROUP = 32
WEIGHT, SCALE, MINIMUM = ".weight", ".scale", ".minimum"
_MOST_8, _MOST_4 = 127, 15


@dataclass(frozen=True, eq=False)
class Quantised:
    """A matrix (out, in) in 8 or 4 bits.

    Attributes:
        numbers: int8 (out, in), or uint8 (out, in / 2) with two in a byte.
        scale: float16 (out, in / 32).
        minimum: as scale; None for 8 bits.
    """

    numbers: Tensor
    scale: Tensor
    minimum: Tensor | None = None

    @property
    def shape(self) -> tuple[int, int]:
        """(out, in)."""
        return self.scale.shape[0], self.scale.shape[1] * GROUP

    @property
    def nbytes(self) -> int:
        """What it takes in memory."""
        return self.numbers.nbytes + self.scale.nbytes * (1 if self.minimum is None else 2)

    def rows(self, chosen: slice | Tensor) -> Quantised:
        """Some of its rows."""
        minimum = None if self.minimum is None else self.minimum[chosen]
        return Quantised(self.numbers[chosen], self.scale[chosen], minimum)

    def dequantise(self, dtype: torch.dtype = torch.float32) -> Tensor:
        """The weights: (out, in), exact in float32 up to the rounding of one multiplication and one sum."""
        numbers = self.numbers if self.minimum is None else unpack_nibbles(self.numbers)
        weights = numbers.unflatten(1, (-1, GROUP)).float()
        weights *= self.scale.float()[..., None]
        if self.minimum is not None:
            weights += self.minimum.float()[..., None]
        return weights.flatten(1).to(dtype)

    def tensors(self, name: str) -> dict[str, Tensor]:
        """As they stand in a model file, for the layer `name` (“blocks.0.mlp.up”)."""
        tensors = {name + WEIGHT: self.numbers, name + SCALE: self.scale}
        return tensors if self.minimum is None else tensors | {name + MINIMUM: self.minimum}


@dataclass(frozen=True, eq=False)
class Halves:
    """A matrix in 16 bits, which are brought to 32 when it is used: it stays where the file was mapped."""

    weight: Tensor

    @property
    def shape(self) -> tuple[int, int]:
        """(out, in)."""
        return self.weight.shape[0], self.weight.shape[1]

    @property
    def nbytes(self) -> int:
        """What it takes in memory."""
        return self.weight.nbytes

    def rows(self, chosen: slice | Tensor) -> Halves:
        """Some of its rows."""
        return Halves(self.weight[chosen])

    def dequantise(self, dtype: torch.dtype = torch.float32) -> Tensor:
        """The weights: (out, in)."""
        return self.weight.to(dtype)


Kept = Quantised | Halves
"""A matrix in fewer bits than are reckoned with."""


class KeptLinear(nn.Module):
    """A linear layer whose matrix is brought to full size each time: for many tokens at once, where that is
    little beside the product.

    Args:
        matrix: (out, in).
        bias: whether there is one; in `bias`.
    """

    bias: Tensor | None

    def __init__(self, matrix: Kept, bias: bool) -> None:
        super().__init__()
        self.matrix = matrix
        self.register_parameter("bias", nn.Parameter(torch.zeros(matrix.shape[0])) if bias else None)

    @property
    def weight(self) -> Tensor:
        """The matrix in float32, made anew each time."""
        return self.matrix.dequantise()

    def forward(self, x: Tensor) -> Tensor:
        """(…, in) to (…, out)."""
        return functional.linear(x, self.weight, self.bias)


class KeptEmbedding(nn.Module):
    """A table of embeddings of which the rows that are asked for are brought to full size."""

    def __init__(self, matrix: Kept) -> None:
        super().__init__()
        self.matrix = matrix

    @property
    def weight(self) -> Tensor:
        """The whole table in float32, made anew each time."""
        return self.matrix.dequantise()

    def forward(self, ids: Tensor) -> Tensor:
        """(…) to (…, width)."""
        return self.matrix.rows(ids.flatten()).dequantise().unflatten(0, ids.shape)


def quantised_in(tensors: Mapping[str, Tensor]) -> dict[str, Quantised]:
    """All matrices of a model file that are kept in few bits, by the names of their layers.

    Raises:
        ValueError: one is damaged.
    """
    names = [name.removesuffix(SCALE) for name in tensors if name.endswith(SCALE)]
    return {name: _checked(name, tensors) for name in names}


def quantise(weight: Tensor, bits: int) -> Quantised:
    """The nearest numbers, as llama.cpp finds them for Q8_0 and Q4_1.

    Args:
        weight: (out, in), in divisible by 32.
        bits: 8 or 4. The error is at most half a scale, and what float16 rounds of scale and minimum.

    Raises:
        ValueError: the columns do not come in groups of 32.
    """
    if weight.shape[1] % GROUP or bits not in {4, 8}:
        raise ValueError(f"A matrix with {weight.shape[1]} columns cannot be kept in {bits} bits.")
    groups = weight.float().unflatten(1, (-1, GROUP))
    if bits == 8:
        scale = (groups.abs().amax(-1) / _MOST_8).half()
        numbers = _nearest(groups, scale).clamp_(-_MOST_8, _MOST_8)
        return Quantised(numbers.to(torch.int8).flatten(1), scale)
    minimum = groups.amin(-1)
    scale = ((groups.amax(-1) - minimum) / _MOST_4).half()
    minimum = minimum.half()
    numbers = _nearest(groups - minimum.float()[..., None], scale).clamp_(0, _MOST_4)
    return Quantised(pack_nibbles(numbers.to(torch.uint8).flatten(1)), scale, minimum)


def pack_nibbles(numbers: Tensor) -> Tensor:
    """uint8 (out, in) in [0, 15] to (out, in / 2): even columns in the low halves, odd ones in the high."""
    return numbers[:, ::2] | (numbers[:, 1::2] << 4)


def unpack_nibbles(packed: Tensor) -> Tensor:
    """What `pack_nibbles` was given."""
    return torch.stack((packed & 15, packed >> 4), -1).flatten(1)


def _nearest(groups: Tensor, scale: Tensor) -> Tensor:
    scale = scale.float()[..., None]
    return (groups / torch.where(scale == 0, torch.ones_like(scale), scale)).round_()


def _checked(name: str, tensors: Mapping[str, Tensor]) -> Quantised:
    numbers, scale, minimum = (tensors.get(name + part) for part in (WEIGHT, SCALE, MINIMUM))
    halves = torch.float16
    whole = (
        numbers is not None
        and scale is not None
        and numbers.ndim == scale.ndim == 2
        and scale.dtype == halves
        and (minimum is None or (minimum.dtype == halves and minimum.shape == scale.shape))
        and numbers.dtype == (torch.int8 if minimum is None else torch.uint8)
        and numbers.shape == (scale.shape[0], scale.shape[1] * (GROUP if minimum is None else GROUP // 2))
    )
    if not whole or numbers is None or scale is None:
        raise ValueError(f"“{name}” in the weights file is damaged.")
    return Quantised(numbers, scale, minimum)
