"""Tells what a file is by its first bytes, without opening it: nothing is unpickled, unpacked or decoded."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path
from typing import Any

MAX_HEADER_BYTES = 32 << 20

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
    ("model.diffusion_model.", "a Stable Diffusion checkpoint"),
    ("first_stage_model.", "a picture autoencoder of Stable Diffusion"),
    ("down_blocks.", "a diffusion network"),
    ("decoder.up_blocks.", "a picture autoencoder"),
    ("lora_", "a LoRA, an addition to another model"),
    ("transformer.h.", "a language model"),
    ("model.layers.", "a language model"),
    ("g_ema.", "a StyleGAN2 of the community"),
    ("convs.0.conv.modulation", "a StyleGAN2 of the community"),
    ("synthesis.b4.", "a StyleGAN2 of NVIDIA's"),
)


class SafetensorsHeader:
    """The names in a safetensors file and what its maker wrote into it; no tensor is read."""

    def __init__(self, metadata: dict[str, str], names: tuple[str, ...]) -> None:
        self.metadata = metadata
        self.names = names

    def describe(self) -> str:
        """What the file probably is, in a few words."""
        for start, what in _BY_TENSOR_NAME:
            if any(name.startswith(start) for name in self.names):
                return what
        example = f", such as “{self.names[0][:60]}”" if self.names else ""
        return f"an unknown network of {len(self.names)} tensors{example}"


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
        end = max((int(entry["data_offsets"][1]) for entry in header.values()), default=0)
    except (ValueError, KeyError, TypeError, IndexError, AttributeError, RecursionError):
        return None
    if 8 + length + end != size:
        return None
    return SafetensorsHeader({str(key): str(value) for key, value in raw.items()}, tuple(header))


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
        return (
            "a PyTorch checkpoint, which is a Python pickle inside and can run any program when it is opened"
        )
    if any(name.endswith(".dist-info/WHEEL") for name in names):
        return "a Python package (wheel)"
    return "a zip archive"


def _is_text(start: bytes) -> bool:
    try:
        start[: len(start) - 3 if len(start) == 4096 else None].decode("utf-8")
    except UnicodeDecodeError as error:
        return error.start > len(start) - 8
    return True
