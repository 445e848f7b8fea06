"""Tells what a file is by its first bytes, without opening it: nothing is unpickled, unpacked or decoded."""

from __future__ import annotations

import json
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass
from math import prod
from pathlib import Path
from typing import Any

MAX_HEADER_BYTES = 32 << 20
MAX_TENSORS = 100_000
MAX_DIMENSIONS = 8

BYTES_OF: Mapping[str, int] = {
    "F64": 8, "I64": 8, "U64": 8, "F32": 4, "I32": 4, "U32": 4, "F16": 2, "BF16": 2, "I16": 2, "U16": 2,
    "I8": 1, "U8": 1, "BOOL": 1, "F8_E4M3": 1, "F8_E5M2": 1,
}  # fmt: skip
"""Bytes a number, by safetensors' names of types."""

TORCH_CHECKPOINT = (
    "a PyTorch checkpoint, which is a Python pickle inside and can run any program when it is opened"
)

_BY_FIRST_BYTES: tuple[tuple[bytes, str], ...] = (
    (b"\x80\x02", "a Python pickle, which can run any program when it is opened"),
    (b"\x80\x03", "a Python pickle, which can run any program when it is opened"),
    (b"\x80\x04", "a Python pickle, which can run any program when it is opened"),
    (b"\x80\x05", "a Python pickle, which can run any program when it is opened"),
    (b"GGUF", "a GGUF language model"),
    (b"\x89HDF", "an HDF5 file, as Keras writes it"),
    (b"\x89PNG", "a PNG picture"),
    (b"\xff\xd8\xff", "a JPEG picture"),
    (b"RIFF", "a WebP picture or a sound"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"7z\xbc\xaf", "a 7-Zip archive"),
    (b"Rar!", "a RAR archive"),
    (b"\x7fELF", "a program"),
    (b"MZ", "a Windows program"),
    (b"%PDF", "a PDF document"),
    (b"\x93NUMPY", "a numpy array"),
)

_BY_TENSOR_NAME: tuple[tuple[str, str], ...] = (
    ("lora_", "a LoRA, an addition to another model"),
    ("control_model.", "a ControlNet, an addition to another model"),
    ("controlnet_", "a ControlNet, an addition to another model"),
    ("model.diffusion_model.", "a Stable Diffusion checkpoint without its autoencoder"),
    ("down_blocks.", "a diffusion network"),
    ("double_blocks.", "a Flux diffusion network"),
    ("transformer_blocks.", "a diffusion transformer"),
    ("transformer.h.", "a language model"),
    ("model.layers.", "a language model"),
    ("g_ema.", "a StyleGAN2 of the community"),
    ("convs.0.conv.modulation", "a StyleGAN2 of the community"),
    ("synthesis.b4.", "a StyleGAN2 of NVIDIA's"),
)


@dataclass(frozen=True, slots=True)
class TensorEntry:
    """A tensor as a header tells of it: its type in safetensors' words (“F16”), and its shape."""

    dtype: str
    shape: tuple[int, ...]

    @property
    def count(self) -> int:
        """How many numbers it has."""
        return prod(self.shape)


@dataclass(frozen=True, slots=True)
class SafetensorsHeader:
    """The tensors of a safetensors file and what its maker wrote into it; no tensor is read."""

    metadata: Mapping[str, str]
    tensors: Mapping[str, TensorEntry]

    def describe(self) -> str:
        """What the file probably is, in a few words."""
        return describe_names(tuple(self.tensors))


def describe_names(names: tuple[str, ...]) -> str:
    """What a network with tensors of these names probably is, in a few words."""
    for start, what in _BY_TENSOR_NAME:
        if any(name.startswith(start) for name in names):
            return what
    if not names:
        return "no tensors"
    return f"an unknown network of {len(names)} tensors, such as “{names[0][:60]}”"


def read_safetensors_header(path: Path) -> SafetensorsHeader | None:
    """The header of a whole safetensors file (https://github.com/huggingface/safetensors#format), else None.

    Raises:
        OSError: the file cannot be read.
    """
    size = path.stat().st_size
    with path.open("rb") as file:
        prefix = file.read(8)
        if len(prefix) < 8:
            return None
        length = int.from_bytes(prefix, "little")
        if not 2 <= length <= min(MAX_HEADER_BYTES, size - 8):
            return None
        text = file.read(length)
    try:
        header: dict[str, dict[str, Any]] = json.loads(text)
        raw = header.pop("__metadata__", {})
        metadata = {str(key): str(value) for key, value in raw.items()}
        if len(header) > MAX_TENSORS:
            return None
        tensors = {name: _entry(entry) for name, entry in header.items()}
        end = max((int(entry["data_offsets"][1]) for entry in header.values()), default=0)
    except (ValueError, KeyError, TypeError, IndexError, AttributeError, OverflowError, RecursionError):
        return None
    if 8 + length + end != size:
        return None
    return SafetensorsHeader(metadata, tensors)


def _entry(told: Mapping[str, Any]) -> TensorEntry:
    """One tensor of a header, whose shape must be what its bytes hold.

    Raises:
        ValueError, KeyError, TypeError: it is not.
    """
    dtype, shape = str(told["dtype"]), tuple(told["shape"])
    begin, end = told["data_offsets"]
    numbers = (*shape, begin, end)
    if len(shape) > MAX_DIMENSIONS or any(type(number) is not int or number < 0 for number in numbers):
        raise ValueError("no shape")
    # A type that is not known here (four bits a number, say) is refused later by its name.
    if dtype in BYTES_OF and prod(shape) * BYTES_OF[dtype] != end - begin:
        raise ValueError("a shape of another size than its bytes")
    return TensorEntry(dtype, shape)


def describe(path: Path) -> str:
    """What lies in a file, in a few words, whatever its name says.

    Raises:
        OSError: the file cannot be read.
    """
    with path.open("rb") as file:
        start = file.read(4096)
    if not start:
        return "empty"
    if start.startswith(b"PK\x03\x04"):
        return _describe_zip(path)
    for first, what in _BY_FIRST_BYTES:
        if start.startswith(first):
            return what
    if start[8:10] == b'{"':
        return "a safetensors file that is damaged or cut short"
    if b"\x00" not in start and _is_text(start):
        return "plain text"
    return "something unknown"


def _describe_zip(path: Path) -> str:
    try:
        with zipfile.ZipFile(path) as archive:
            names = archive.namelist()
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError):
        return "a damaged zip archive"
    if any(name.endswith("data.pkl") for name in names):
        return TORCH_CHECKPOINT
    if any(name.endswith(".dist-info/WHEEL") for name in names):
        return "a Python package (wheel)"
    return "a zip archive"


def _is_text(start: bytes) -> bool:
    try:
        start[: len(start) - 3 if len(start) == 4096 else None].decode("utf-8")
    except UnicodeDecodeError as error:
        return error.start > len(start) - 8
    return True
