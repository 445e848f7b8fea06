"""Reads a network of ncnn: a text of layers (.param) and a file of their numbers (.bin). Nothing is run.

The text begins with a magic number and two counts; each line after is `kind name inputs outputs`, the names
of what goes in and comes out, and settings `key=value`, where a key of -23300 - k is a list for k
(https://github.com/Tencent/ncnn/wiki/param-and-model-file-structure). The numbers of the layers follow each
other in the order of the lines. Weights begin with a word that tells their form; biases and slopes have none
and are 32-bit.
"""

from __future__ import annotations

import struct
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

import numpy as np
import numpy.typing as npt

MAGIC: Final = "7767517"
HALF: Final = 0x01306B47
SINGLE: Final = (0, 0x0002C056)
"""The words before 16-bit and 32-bit weights; others mean quantised ones, which are not read here."""
MAX_TEXT_BYTES = 4 << 20
MAX_NUMBER_BYTES = 512 << 20
MAX_LAYERS = 20_000
_LIST_KEYS = -23300

Numbers = npt.NDArray[np.float16] | npt.NDArray[np.float32]
Setting = float | tuple[float, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Layer:
    """One line, and its numbers.

    Attributes:
        settings: by their keys, lists under their plain keys.
        numbers: “weight”, (out, in, rows, columns), and “bias”, (out,), of a convolution; “slope” of a PReLU.
    """

    kind: str
    name: str
    inputs: tuple[str, ...]
    outputs: tuple[str, ...]
    settings: Mapping[int, Setting]
    numbers: Mapping[str, Numbers] = field(default_factory=dict)


def read_ncnn(text_file: Path) -> tuple[Layer, ...]:
    """The layers of `text_file`, with the numbers of the .bin of the same name beside it.

    Raises:
        ValueError: with a sentence: a file is missing, too large, damaged, or of a form that is not known.
    """
    try:
        text = _limited(text_file, MAX_TEXT_BYTES).decode("ascii")
    except UnicodeDecodeError:
        raise ValueError(f"{text_file.name} is no text.") from None
    source = _Numbers(_limited(text_file.with_suffix(".bin"), MAX_NUMBER_BYTES))
    layers = tuple(_with_numbers(layer, source) for layer in parse_layers(text))
    if source.left:
        raise ValueError(f"The file of numbers is {source.left} bytes longer than the network.")
    return layers


def parse_layers(text: str) -> tuple[Layer, ...]:
    """The lines of a .param, without numbers.

    Raises:
        ValueError: with a sentence.
    """
    lines = [line for line in text.splitlines() if line.strip()]
    if len(lines) < 2 or lines[0].strip() != MAGIC:
        raise ValueError("This is no network of ncnn.")
    counts = lines[1].split()
    if not (counts and counts[0].isdecimal() and int(counts[0]) == len(lines) - 2 <= MAX_LAYERS):
        raise ValueError("The network has other layers than it says.")
    return tuple(_layer(line) for line in lines[2:])


def _layer(line: str) -> Layer:
    parts = line.split()
    try:
        kind, name, inputs, outputs = parts[0], parts[1], int(parts[2]), int(parts[3])
        names = parts[4 : 4 + inputs + outputs]
        settings = dict(_setting(part) for part in parts[4 + inputs + outputs :])
    except (ValueError, IndexError):
        raise ValueError(f"A line of the network is damaged: “{line[:60]}”.") from None
    if inputs < 0 or outputs < 0 or len(names) != inputs + outputs:
        raise ValueError(f"A line of the network is cut short: “{line[:60]}”.")
    return Layer(kind, name, tuple(names[:inputs]), tuple(names[inputs:]), settings)


def _setting(part: str) -> tuple[int, Setting]:
    key, _, value = part.partition("=")
    if int(key) > _LIST_KEYS:
        return int(key), float(value)
    count, *values = value.split(",")
    if int(count) != len(values):
        raise ValueError(part)
    return _LIST_KEYS - int(key), tuple(float(one) for one in values)


class _Numbers:
    """The .bin, read from its beginning."""

    def __init__(self, content: bytes) -> None:
        self._content = content
        self._at = 0

    @property
    def left(self) -> int:
        """Bytes that nobody has read."""
        return len(self._content) - self._at

    def plain(self, count: int) -> npt.NDArray[np.float32]:
        """So many 32-bit numbers."""
        return np.frombuffer(self._take(4 * count), "<f4").astype(np.float32)

    def told(self, count: int) -> Numbers:
        """So many numbers in the form that the word before them tells."""
        (word,) = struct.unpack("<I", self._take(4))
        if word in SINGLE:
            return self.plain(count)
        if word != HALF:
            raise ValueError(f"The weights have a form ({word:#010x}) that is not known.")
        made = np.frombuffer(self._take(2 * count), "<f2").astype(np.float16)
        self._take(-2 * count % 4)  # up to the next word
        return made

    def _take(self, size: int) -> bytes:
        if not 0 <= size <= self.left:
            raise ValueError("The file of numbers is cut short.")
        self._at += size
        return self._content[self._at - size : self._at]


def _with_numbers(layer: Layer, source: _Numbers) -> Layer:
    match layer.kind:
        case "Convolution":
            numbers = _convolution(layer, source)
        case "PReLU":
            numbers = {"slope": source.plain(_count(layer, 0))}
        case "Input" | "Split" | "Concat" | "Eltwise" | "BinaryOp" | "Interp" | "PixelShuffle":
            return layer
        case other:
            raise ValueError(f"The network has a layer of a kind that is not known: “{other}”.")
    return Layer(layer.kind, layer.name, layer.inputs, layer.outputs, layer.settings, numbers)


def _convolution(layer: Layer, source: _Numbers) -> dict[str, Numbers]:
    out, edge, total = (_count(layer, key) for key in (0, 1, 6))
    if out == 0 or edge == 0 or total % (out * edge * edge):
        raise ValueError(f"The convolution “{layer.name}” does not fit together.")
    numbers: dict[str, Numbers] = {"weight": source.told(total).reshape(out, -1, edge, edge)}
    if layer.settings.get(5):
        numbers["bias"] = source.plain(out)
    return numbers


def _count(layer: Layer, key: int) -> int:
    value = layer.settings.get(key)
    if not isinstance(value, float) or not value.is_integer() or not 0 <= value <= MAX_NUMBER_BYTES:
        raise ValueError(f"The layer “{layer.name}” does not say how large it is.")
    return int(value)


def _limited(path: Path, limit: int) -> bytes:
    try:
        with path.open("rb") as file:
            content = file.read(limit + 1)
    except OSError as error:
        raise ValueError(f"{path.name} cannot be read: {error.strerror}.") from None
    if len(content) > limit:
        raise ValueError(f"{path.name} is larger than the {limit >> 20} MB that are allowed.")
    return content
