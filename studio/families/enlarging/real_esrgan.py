"""Turns networks of Real-ESRGAN in ncnn's form into ours; every number is copied as it is.

ncnn keeps no names worth having, so the row of layers is compared with that of the network, and the
convolutions are taken in their order.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

import torch
from torch import Tensor

from studio.families.enlarging.ncnn_format import Layer, Numbers, read_ncnn
from studio.families.enlarging.params import Subject
from studio.families.enlarging.rrdb import RESIDUAL, SLOPE

FILES = {Subject.PHOTOGRAPH: "realesrgan-x4plus.param", Subject.DRAWING: "realesrgan-x4plus-anime.param"}
"""The network for each kind of picture; the numbers of each lie in the .bin beside it."""


def convert_real_esrgan(folder: Path) -> dict[str, Tensor]:
    """State of both networks in `folder`, the names of each behind its subject (“drawing.first.weight”).

    Raises:
        ValueError: a file is missing, damaged, or holds another network.
    """
    return {
        f"{subject}.{name}": value
        for subject, file in FILES.items()
        for name, value in rrdb_from_ncnn(read_ncnn(folder / file)).items()
    }


def rrdb_from_ncnn(layers: Sequence[Layer]) -> dict[str, Tensor]:
    """The state of an `RRDBNet`.

    Raises:
        ValueError: the layers are those of another network.
    """
    row = [layer for layer in layers if layer.kind != "Split"]
    blocks = sum(layer.kind == "Concat" for layer in row) // 12
    if [layer.kind for layer in row] != list(_rrdb_kinds(blocks)):
        raise ValueError("The layers are not those of Real-ESRGAN.")
    if not all(_as_trained(layer) for layer in row):
        raise ValueError("The layers have other settings than those of Real-ESRGAN.")
    convolutions = [layer for layer in row if layer.kind == "Convolution"]
    return _state(_rrdb_names(blocks), convolutions)


def compact_from_ncnn(layers: Sequence[Layer]) -> dict[str, Tensor]:
    """The state of a `CompactNet`.

    Raises:
        ValueError: the layers are those of another network.
    """
    row = [layer for layer in layers if layer.kind not in {"Split", "Input"}]
    count = sum(layer.kind == "PReLU" for layer in row)
    tail = ["Convolution", "PixelShuffle", "Interp", "BinaryOp"]
    if [layer.kind for layer in row] != ["Convolution", "PReLU"] * count + tail:
        raise ValueError("The layers are not those of a compact network.")
    convolutions = [layer for layer in row if layer.kind == "Convolution"]
    state = _state([*(f"convolutions.{i}" for i in range(count)), "last"], convolutions)
    slopes = [layer.numbers["slope"] for layer in row if layer.kind == "PReLU"]
    return state | {f"activations.{i}.weight": _tensor(slope) for i, slope in enumerate(slopes)}


def _rrdb_kinds(blocks: int) -> Iterator[str]:
    yield from ("Input", "Convolution")
    dense = [*("Convolution", "Concat") * 4, "Convolution", "Eltwise"]
    for _ in range(blocks):
        yield from (*dense * 3, "Eltwise")
    yield from ("Convolution", "BinaryOp", *("Interp", "Convolution") * 2, "Convolution", "Convolution")


def _as_trained(layer: Layer) -> bool:
    """Leaky ReLUs (activation 2) of one slope, additions of one strength, doublings by nearest neighbour."""
    match layer.kind:
        case "Convolution":
            return layer.settings.get(9, 0.0) == 0 or layer.settings.get(10) == (SLOPE,)
        case "Eltwise":
            return layer.settings.get(1) == (RESIDUAL, 1.0)
        case "Interp":
            return [layer.settings.get(key) for key in (0, 1, 2)] == [1.0, 2.0, 2.0]
        case _:
            return True


def _rrdb_names(blocks: int) -> list[str]:
    inner = [
        f"blocks.{i}.dense.{j}.convolutions.{k}" for i in range(blocks) for j in range(3) for k in range(5)
    ]
    return ["first", *inner, "body", "doublings.0", "doublings.1", "finish", "last"]


def _state(names: Sequence[str], convolutions: Sequence[Layer]) -> dict[str, Tensor]:
    state: dict[str, Tensor] = {}
    for name, layer in zip(names, convolutions, strict=True):
        if "bias" not in layer.numbers:
            raise ValueError("A convolution has no bias.")
        state[f"{name}.weight"] = _tensor(layer.numbers["weight"])
        state[f"{name}.bias"] = _tensor(layer.numbers["bias"])
    return state


def _tensor(value: Numbers) -> Tensor:
    return torch.from_numpy(value)
