"""The numbers of a GGUF file as our tensors: the same where `quantised` can hold them, else the nearest.

    F32, F16, BF16                  as they are
    Q8_0, Q5_0                      8 bits, exactly
    Q4_1, Q4_0                      4 bits, exactly
    Q4_K                            4 bits; its scales and minima are products, here rounded to float16
    Q6_K, Q5_K, Q5_1, Q3_K, Q2_K    8 bits, quantised anew: off by at most 1 / 254 of the largest of 32
    no matrix, or GPT-2's positions float32

How the blocks of each kind are laid out: github.com/ggml-org/llama.cpp, ggml/src/ggml-common.h.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import numpy as np
import torch
from gguf import quants
from gguf.constants import GGML_QUANT_SIZES
from gguf.constants import GGMLQuantizationType as Kind
from numpy.typing import NDArray
from torch import Tensor

from studio.families.transformer.gguf_form import Part
from studio.families.transformer.gguf_header import TensorPlace, damaged
from studio.families.transformer.quantised import GROUP, WEIGHT, Quantised, pack_nibbles, quantise

AT_ONCE = 1 << 22
"""Numbers that are dequantised at a time, to keep memory low."""
POSITIONS = "positions.weight"
_FLOATS: Mapping[Kind, torch.dtype] = {
    Kind.F32: torch.float32,
    Kind.F16: torch.float16,
    Kind.BF16: torch.bfloat16,
}

Bytes = NDArray[np.uint8]


def tensors_of(file: Path, place: TensorPlace, part: Part, name: str) -> dict[str, Tensor]:
    """One tensor of a file, as it stands in a model file of ours: alone, or with its scales.

    Args:
        name: ours (“blocks.0.attention.q.weight”).

    Raises:
        OSError: it cannot be read.
        UserError: it holds what is no number.
    """
    content = np.fromfile(file, np.uint8, place.size, offset=place.offset)
    if len(content) != place.size:
        raise OSError("it became shorter while it was read")
    rows = content.reshape(part.shape[0] if len(part.shape) == 2 else 1, -1)
    if len(part.shape) == 2 and part.heads:
        rows = rows[natural_order(len(rows), part.heads)]
    tensors = _kept(rows, place.kind, name, len(part.shape) == 2 and name != POSITIONS)
    if len(part.shape) == 1:
        vector = tensors[name].flatten()
        tensors = {name: vector[natural_order(len(vector), part.heads)] if part.heads else vector}
    if not all(bool(one.isfinite().all()) for one in tensors.values() if one.is_floating_point()):
        raise damaged(file, f"“{place.name}” holds what is no number")
    return tensors


def natural_order(rows: int, heads: int) -> NDArray[np.int64]:
    """Where the rows of queries or keys are that llama.cpp keeps in another order than the paper.

    It turns neighbours (2 i, 2 i + 1) of a head by the rotary angles, the network (i, i + head_dims / 2); so
    its files have the first row of a head, the first of the second half, the second row …
    """
    return np.arange(rows).reshape(heads, -1, 2).transpose(0, 2, 1).reshape(rows)


def _kept(rows: Bytes, kind: Kind, name: str, matrix: bool) -> dict[str, Tensor]:
    if kind in _FLOATS:
        floats = torch.from_numpy(rows).view(_FLOATS[kind])
        return {name: floats if matrix else floats.float()}
    if not matrix:
        return {name: torch.cat([_numbers(some, kind) for some in _chunks(rows, kind)])}
    pack = _EXACTLY.get(kind) or _anew(kind)
    return _joined([pack(some) for some in _chunks(rows, kind)]).tensors(name.removesuffix(WEIGHT))


def _chunks(rows: Bytes, kind: Kind) -> Iterator[Bytes]:
    block, block_bytes = GGML_QUANT_SIZES[kind]
    many = max(1, AT_ONCE // (rows.shape[1] // block_bytes * block))
    return (rows[at : at + many] for at in range(0, len(rows), many))


def _numbers(rows: Bytes, kind: Kind) -> Tensor:
    return torch.from_numpy(quants.dequantize(rows, kind))


def _joined(parts: list[Quantised]) -> Quantised:
    minima = [part.minimum for part in parts if part.minimum is not None]
    return Quantised(
        torch.cat([part.numbers for part in parts]),
        torch.cat([part.scale for part in parts]),
        torch.cat(minima) if minima else None,
    )


def _anew(kind: Kind) -> Callable[[Bytes], Quantised]:
    return lambda rows: quantise(_numbers(rows, kind), 8)


def _q8_0(rows: Bytes) -> Quantised:
    """Scale, 32 bytes."""
    scale, numbers = _split(rows, 2, GROUP)
    return Quantised(_rows(torch.from_numpy(numbers).view(torch.int8)), _halves(scale))


def _q5_0(rows: Bytes) -> Quantised:
    """Scale, and numbers from -16 to 15: what they are with a scale of 1."""
    scale, _ = _split(rows, 2, 20)
    plain = rows.reshape(len(rows), -1, 22).copy()
    plain[..., :2] = np.frombuffer(np.float16(1).tobytes(), np.uint8)
    return Quantised(_numbers(plain.reshape(rows.shape), Kind.Q5_0).to(torch.int8), _halves(scale))


def _q4_0(rows: Bytes) -> Quantised:
    """Scale, and numbers from which 8 is taken: a minimum of -8 · scale."""
    scale, numbers = _split(rows, 2, GROUP // 2)
    halves = _halves(scale)
    return Quantised(_repacked(_nibbles(numbers)), halves, -8 * halves)


def _q4_1(rows: Bytes) -> Quantised:
    """Scale, minimum, numbers."""
    scale, minimum, numbers = _split(rows, 2, 2, GROUP // 2)
    return Quantised(_repacked(_nibbles(numbers)), _halves(scale), _halves(minimum))


def _q4_k(rows: Bytes) -> Quantised:
    """Scale of the scales, scale of the minima, eight of each in 6 bits, and 8 groups of numbers."""
    scale, minimum, small, numbers = _split(rows, 2, 2, 12, 128)
    scales, minima = quants.Q4_K.get_scale_min(small.reshape(-1, 12))
    shape = (len(rows), -1)
    exact = _halves(scale).float().flatten()[:, None] * torch.from_numpy(scales).float()
    least = _halves(minimum).float().flatten()[:, None] * torch.from_numpy(minima).float()
    groups = _nibbles(numbers.reshape(len(rows), -1, GROUP))
    return Quantised(_repacked(groups), exact.half().reshape(shape), (-least).half().reshape(shape))


_EXACTLY: Mapping[Kind, Callable[[Bytes], Quantised]] = {
    Kind.Q8_0: _q8_0,
    Kind.Q5_0: _q5_0,
    Kind.Q4_0: _q4_0,
    Kind.Q4_1: _q4_1,
    Kind.Q4_K: _q4_k,
}


def _split(rows: Bytes, *sizes: int) -> list[Bytes]:
    """The fields of all blocks: (rows, blocks, bytes of the field) each."""
    blocks = rows.reshape(len(rows), -1, sum(sizes))
    fields = np.split(blocks, np.cumsum(sizes)[:-1], axis=2)
    return [np.ascontiguousarray(one) for one in fields]


def _halves(field: Bytes) -> Tensor:
    return _rows(torch.from_numpy(field).view(torch.float16))


def _rows(blocks: Tensor) -> Tensor:
    return blocks.flatten(1)


def _nibbles(field: Bytes) -> Tensor:
    """(rows, blocks, n) to (rows, blocks, 2, n): all low halves, then all high ones."""
    packed = torch.from_numpy(field)
    return torch.stack((packed & 15, packed >> 4), 2)


def _repacked(numbers: Tensor) -> Tensor:
    return pack_nibbles(_rows(numbers))
