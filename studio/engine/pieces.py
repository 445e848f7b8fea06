"""Tensors of a model of ours, each with the place in somebody else's files that it is taken from."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING, TypeAlias

from studio.core.errors import UserError
from studio.core.taken import Taken
from studio.engine.sniffing import TensorEntry
from studio.engine.tensor_files import TensorFile
from studio.engine.tensor_writing import nbytes_of, written_order

if TYPE_CHECKING:
    from torch import Tensor

Sources: TypeAlias = Mapping[str, tuple[TensorFile, str]]
"""Tensors by a name of their own: the file that each is in, and its name there."""

READABLE = frozenset({"F64", "F32", "F16", "BF16", "F8_E4M3", "F8_E5M2"})
_STORED = {"F64": "F32", "F8_E4M3": "F16", "F8_E5M2": "F16"}


@dataclass(frozen=True, slots=True)
class Piece:
    """Where a tensor of ours comes from: a tensor of a file, or a part of it.

    Attributes:
        flat: whether a 1 x 1 convolution is taken as a matrix.
    """

    file: TensorFile
    taken: Taken
    flat: bool = False

    @property
    def entry(self) -> TensorEntry:
        """What it becomes: eight bits, which few machines calculate with, become 16, and 64 become 32."""
        stored = self.file.tensors[self.taken.name]
        shape = self.taken.shape(stored.shape)
        return TensorEntry(_STORED.get(stored.dtype, stored.dtype), shape[:2] if self.flat else shape)

    def of(self, tensor: Tensor) -> Tensor:
        """What is taken of the tensor in the file, in the type and shape of `entry`."""
        import torch

        if self.taken.third is not None:
            tensor = tensor.chunk(3)[self.taken.third]
        if self.taken.turned:
            tensor = tensor.T
        if self.flat:
            tensor = tensor.flatten(1)
        types = {"F32": torch.float32, "F16": torch.float16, "BF16": torch.bfloat16}
        return tensor.to(types[self.entry.dtype])


Pieces: TypeAlias = Mapping[str, Piece]
"""By the names that they will have in our weights file."""


def nbytes_of_pieces(pieces: Pieces) -> int:
    """Of all as they will be stored."""
    return sum(nbytes_of(piece.entry) for piece in pieces.values())


def read_pieces(pieces: Pieces, names: Iterable[str], wanted: str) -> Iterator[tuple[str, Tensor]]:
    """Tensors of ours in this order; a file is opened once for as many as follow one another in it.

    Args:
        wanted: the remedy of an error.

    Raises:
        UserError: one holds something else than numbers, or its file is damaged.
        OSError: a file cannot be read.
    """
    pairs: list[tuple[str, Piece]] = [(name, pieces[name]) for name in names]
    for _, group in groupby(pairs, key=lambda pair: pair[1].file.path):
        run = list(group)
        read = run[0][1].file.read([piece.taken.name for _, piece in run])
        for (name, piece), (_, tensor) in zip(run, read, strict=True):
            made = piece.of(tensor)
            if not bool(made.isfinite().all()):
                raise UserError(
                    f"Its layer “{name}” holds something else than numbers (NaN or infinity).", wanted
                )
            yield name, made


def pieces_and_more(
    pieces: Pieces, more: Mapping[str, Tensor], wanted: str
) -> tuple[dict[str, TensorEntry], Iterator[tuple[str, Tensor]]]:
    """What `write_tensors` takes: the pieces, and tensors that are in memory already.

    Raises:
        UserError, OSError: as `read_pieces`, while the tensors are taken.
    """
    entries = {name: piece.entry for name, piece in pieces.items()}
    entries |= {name: entry_of(tensor) for name, tensor in more.items()}

    def tensors() -> Iterator[tuple[str, Tensor]]:
        for ours, group in groupby(written_order(entries), key=lambda name: name in more):
            names = list(group)
            yield from ((name, more[name]) for name in names) if ours else read_pieces(pieces, names, wanted)

    return entries, tensors()


def entry_of(tensor: Tensor) -> TensorEntry:
    """What a header tells of a tensor."""
    import torch

    names = {
        torch.float32: "F32",
        torch.float16: "F16",
        torch.bfloat16: "BF16",
        torch.int8: "I8",
        torch.uint8: "U8",
    }
    return TensorEntry(names[tensor.dtype], tuple(tensor.shape))
