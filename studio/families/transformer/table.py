"""A matrix times one vector, at the speed of memory: what takes most of the time when text is written.

torch can sum rows of a table of embeddings that is kept in 8 bits, each row with a weight of its own:
Σ_k x_k · row_k. If row k is column k of a matrix, that sum is the matrix times x. The code behind it (the
embedding bags of FBGEMM, arXiv 2101.05615) reads a byte for a weight and computes in float32, so x is not
rounded. On two cores with AVX2 it reads 24 of the 25 GB/s that memory gives; torch's own products with
weights in 8 or 4 bits (`_weight_int8pack_mm`, `_weight_int4pack_mm_for_cpu`) come to a quarter of that.

Every output needs a place in a register, so the matrix is cut into strips of at most 96 outputs: a bag each.
"""

from __future__ import annotations

import torch
from torch import Tensor
from torch.nn import functional

_WIDTHS = (96, 88, 80, 72, 64)
"""Outputs of a strip: multiples of the 8 numbers in a register of AVX2, of which 12 are free to sum in."""
_bag = torch.ops.quantized.embedding_bag_byte_rowwise_offsets.default
_pack = torch.ops.quantized.embedding_bag_byte_prepack.default


def tables_are_quick() -> bool:
    """Whether this machine has the code that they are for; elsewhere torch has a slow one in its place."""
    return "fbgemm" in torch.backends.quantized.supported_engines


class Inputs:
    """Where vectors are put to be multiplied; matrices of one shape share it. Not for two threads at once.

    Attributes:
        taken: float32 (strips, in); every row is to be the vector.
        flat: the same memory in one row.
        rows: all rows of a table, in order.
        bags: where each strip begins.
    """

    def __init__(self, strips: int, columns: int) -> None:
        self.taken = torch.zeros(strips, columns)
        self.flat = self.taken.view(-1)
        self.rows = torch.arange(strips * columns, dtype=torch.int32)
        self.bags = torch.arange(0, strips * columns, columns, dtype=torch.int32)


Workspace = dict[tuple[int, int], Inputs]
"""The inputs of a network's matrices, by their shape."""


class Table:
    """A matrix (out, in) in 8 bits: numbers of up to 96 outputs that take the same input share a scale and a
    minimum, in float32.

    Args:
        weight: float32 (out, in). Rows of like size lose least.

    Attributes:
        taken: as of `Inputs`.
        gives: shape of the product: (strips, out / strips), or (1, out) where strips do not come out even.
    """

    def __init__(self, weight: Tensor, workspace: Workspace) -> None:
        self._out, columns = weight.shape
        width = next((one for one in _WIDTHS if self._out % one == 0), _WIDTHS[0])
        strips = -(-self._out // width)
        padded = functional.pad(weight, (0, 0, 0, strips * width - self._out))
        self._rows = _pack(padded.view(strips, width, columns).transpose(1, 2).reshape(-1, width))
        self._even = strips * width == self._out
        self._inputs = workspace.setdefault((strips, columns), Inputs(strips, columns))
        self.taken = self._inputs.taken
        self.gives = (strips, width) if self._even else (1, self._out)

    @property
    def nbytes(self) -> int:
        """What it takes in memory."""
        return self._rows.nbytes

    def __call__(self) -> Tensor:
        """The matrix times what was put into `taken`."""
        inputs = self._inputs
        # What is said between: no gradients, sums of rows, none are left out.
        product = _bag(self._rows, inputs.rows, inputs.bags, False, 0, False, inputs.flat)
        return product if self._even else product.view(1, -1)[:, : self._out]


class Dense:
    """A matrix (out, in) as it is: what `Table` is for small networks, where rounding gains little.

    Args:
        weight: float32 (out, in).

    Attributes:
        taken: float32 (1, in).
        gives: (1, out).
    """

    def __init__(self, weight: Tensor, workspace: Workspace) -> None:
        self._weight = weight.contiguous()
        self.taken = workspace.setdefault((1, weight.shape[1]), Inputs(1, weight.shape[1])).taken
        self.gives = (1, weight.shape[0])

    @property
    def nbytes(self) -> int:
        """What it takes in memory."""
        return self._weight.nbytes

    def __call__(self) -> Tensor:
        """The matrix times what was put into `taken`."""
        return torch.mm(self.taken, self._weight.t())
