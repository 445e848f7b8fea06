"""Writes safetensors files of any size, tensor by tensor (https://github.com/huggingface/safetensors#format).

The library wants all tensors in memory at once, which those of Stable Diffusion XL may not fit into.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping
from math import prod
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from studio.engine.incoming import CHUNK_BYTES, Watch
from studio.engine.manifest import Weights
from studio.engine.sniffing import BYTES_OF, TensorEntry

if TYPE_CHECKING:
    from torch import Tensor

_ALIGNED = 8


def written_order(entries: Mapping[str, TensorEntry]) -> list[str]:
    """The order of tensors in a file: wide numbers first, so that all of them lie where numbers may lie."""
    return sorted(entries, key=lambda name: -BYTES_OF[entries[name].dtype])


def write_tensors(
    path: Path,
    entries: Mapping[str, TensorEntry],
    tensors: Iterator[tuple[str, Tensor]],
    metadata: Mapping[str, str],
    watch: Watch,
) -> Weights:
    """Write a file, and measure it on the way.

    Args:
        entries: what will come, in any order.
        tensors: the same, in the order of `written_order`, each of the type and shape that was told.
        metadata: one entry at most keeps the SHA-256 the same on every run.
        watch: is told the bytes.

    Raises:
        ValueError: something else came than was told.
        OSError: it cannot be written.
        CancelledError: it was stopped.
    """
    order = written_order(entries)
    header = _header(order, entries, metadata)
    total = sum(nbytes_of(entry) for entry in entries.values())
    digest, done = hashlib.sha256(header), 0
    with path.open("wb") as file:
        file.write(header)
        for name, (given, tensor) in zip(order, tensors, strict=True):
            content = _bytes_of(tensor)
            if given != name or len(content) != nbytes_of(entries[name]):
                raise ValueError(f"“{given[:60]}” is not what was told of “{name[:60]}”")
            for start in range(0, len(content), CHUNK_BYTES):
                piece = content[start : start + CHUNK_BYTES]
                file.write(piece)
                digest.update(piece)
                done += len(piece)
                watch.tell(done, total)
    return Weights(file=path.name, sha256=digest.hexdigest(), size=path.stat().st_size)


def nbytes_of(entry: TensorEntry) -> int:
    """Of a tensor in a file."""
    return prod(entry.shape) * BYTES_OF.get(entry.dtype, 1)


def _header(order: list[str], entries: Mapping[str, TensorEntry], metadata: Mapping[str, str]) -> bytes:
    told: dict[str, Any] = {"__metadata__": dict(metadata)} if metadata else {}
    end = 0
    for name in order:
        begin, end = end, end + nbytes_of(entries[name])
        told[name] = {
            "dtype": entries[name].dtype,
            "shape": list(entries[name].shape),
            "data_offsets": [begin, end],
        }
    text = json.dumps(told, separators=(",", ":")).encode()
    text += b" " * (-len(text) % _ALIGNED)
    return len(text).to_bytes(8, "little") + text


def _bytes_of(tensor: Tensor) -> memoryview:
    import torch

    flat = tensor.detach().contiguous().reshape(-1).view(torch.uint8)
    return memoryview(cast("Any", flat.numpy()))
