"""Files of tensors, told apart and read by name: safetensors, and PyTorch checkpoints that hold nothing else.

Reading a header needs no torch; it is imported when tensors are read, or when a checkpoint must be opened.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol, cast

from studio.core.errors import UserError
from studio.engine.sniffing import TORCH_CHECKPOINT, TensorEntry, describe, read_safetensors_header

if TYPE_CHECKING:
    from torch import Tensor

MAX_FILE_BYTES = 20 << 30
CHECKPOINT_SUFFIXES = frozenset({".pt", ".pth", ".ckpt"})


class TensorFile(Protocol):
    """Named tensors in a file."""

    @property
    def path(self) -> Path:
        """Where it is."""
        ...

    @property
    def metadata(self) -> Mapping[str, str]:
        """What its maker wrote into it."""
        ...

    @property
    def tensors(self) -> Mapping[str, TensorEntry]:
        """Types and shapes, by name."""
        ...

    def read(self, names: Iterable[str]) -> Iterator[tuple[str, Tensor]]:
        """These tensors, one after the other, on the CPU wherever they were saved.

        Raises:
            UserError: the file is damaged, or was changed meanwhile.
            OSError: it cannot be read.
        """
        ...


@dataclass(frozen=True, slots=True)
class SafetensorsFile:
    """A safetensors file, of which no more is read than is asked for."""

    path: Path
    metadata: Mapping[str, str]
    tensors: Mapping[str, TensorEntry]

    def read(self, names: Iterable[str]) -> Iterator[tuple[str, Tensor]]:
        """As `TensorFile.read`."""
        from safetensors import SafetensorError, safe_open

        try:
            with cast("Any", safe_open)(self.path, framework="pt", device="cpu") as file:
                for name in names:
                    yield name, file.get_tensor(name)
        except SafetensorError as error:
            raise UserError(f"“{self.path.name}” is damaged: {error}.", "Copy it again.") from None


@dataclass(frozen=True, slots=True)
class CheckpointFile:
    """A PyTorch checkpoint whose tensors lie in memory already."""

    path: Path
    metadata: Mapping[str, str]
    tensors: Mapping[str, TensorEntry]
    state: Mapping[str, Tensor]

    def read(self, names: Iterable[str]) -> Iterator[tuple[str, Tensor]]:
        """As `TensorFile.read`."""
        for name in names:
            yield name, self.state[name]


def open_tensor_file(path: Path, wanted: str) -> TensorFile:
    """The tensors of a file; `wanted` is the remedy of an error.

    Raises:
        UserError: it holds something else, which is named, or it is too large.
        OSError: it cannot be read.
    """
    if path.stat().st_size > MAX_FILE_BYTES:
        raise UserError(
            f"“{path.name}” has more than {MAX_FILE_BYTES >> 30} GB, which is more than any model here has.",
            wanted,
        )
    header = read_safetensors_header(path)
    if header is not None:
        return SafetensorsFile(path, header.metadata, header.tensors)
    if path.suffix.lower() in CHECKPOINT_SUFFIXES:
        return open_checkpoint(path, wanted)
    raise UserError(f"“{path.name}” is {describe(path)}; it was not opened.", wanted)


def open_checkpoint(path: Path, wanted: str) -> CheckpointFile:
    """The tensors of a PyTorch checkpoint that holds nothing else.

    Raises:
        UserError: it holds something else, or is damaged.
        OSError: it cannot be read.
    """
    what = describe(path)
    if what != TORCH_CHECKPOINT:
        raise UserError(f"“{path.name}” is {what}; it was not opened.", wanted)
    from studio.engine.torch_checkpoints import read_checkpoint

    entries, state = read_checkpoint(path)
    return CheckpointFile(path, {}, entries, state)
