"""Latents, directions and trajectories as files: safetensors, with the record and a picture inside.

The header's metadata is text by the format's own rule, so the record stands there as it stands in a PNG,
under the same key; the picture that stands for the thing is one more tensor, `poster`. Nothing in such a file
is ever executed (https://huggingface.co/docs/safetensors: a length, a JSON header, numbers).
"""

from __future__ import annotations

import json
import struct
from collections.abc import Mapping
from pathlib import Path
from typing import Final, Protocol, TypeAlias, cast

import numpy as np
import numpy.typing as npt

from studio.core.errors import UserError
from studio.core.events import Picture
from studio.gallery.complaints import disk_errors, missing

SUFFIX: Final = ".safetensors"
POSTER: Final = "poster"
KEY: Final = "quartet"
MOST_BYTES: Final = 512 * 2**20
_LONGEST_HEADER: Final = 16 * 2**20
_MOST_TENSORS: Final = 4096

Array: TypeAlias = npt.NDArray[np.float32] | npt.NDArray[np.float16] | npt.NDArray[np.uint8]


class _OpenTensors(Protocol):
    """What the library gives, which has no types of its own."""

    def get_tensor(self, name: str) -> Array: ...


def write_tensors(arrays: Mapping[str, Array], poster: Picture, record: str) -> bytes:
    """The file.

    Args:
        arrays: float32, float16 or uint8 by name; `poster` is taken.
        poster: uint8 (h, w, 3 or 4).
        record: JSON, see `provenance`.
    """
    from safetensors.numpy import save

    whole = {name: np.ascontiguousarray(array) for name, array in arrays.items()}
    whole[POSTER] = np.ascontiguousarray(poster)
    return save(whole, {KEY: record})


def read_record_text(path: Path) -> str:
    """The record inside; empty when there is none. Reads the header alone.

    Raises:
        UserError: it is gone, or no such file.
    """
    told = _header(path).get("__metadata__", {})
    text = cast("dict[str, object]", told).get(KEY, "") if isinstance(told, dict) else ""
    return text if isinstance(text, str) else ""


def read_poster(path: Path) -> Picture:
    """The picture inside, uint8 (h, w, 3 or 4).

    Raises:
        UserError: it is gone or damaged.
    """
    return _checked_poster(path, _tensors(path, (POSTER,)))


def read_tensors(path: Path) -> dict[str, Array]:
    """The numbers, without the picture.

    Raises:
        UserError: it is gone or damaged.
    """
    names = [name for name in _header(path) if name not in {POSTER, "__metadata__"}]
    return _tensors(path, names)


def _tensors(path: Path, names: tuple[str, ...] | list[str]) -> dict[str, Array]:
    from safetensors import SafetensorError, safe_open

    if len(names) > _MOST_TENSORS or path.stat().st_size > MOST_BYTES:
        raise UserError(f"“{path.name}” is too large to be opened here.", "Make it again.")
    try:
        with safe_open(str(path), framework="numpy") as opened:  # pyright: ignore[reportUnknownVariableType]
            file = cast("_OpenTensors", opened)
            return {name: file.get_tensor(name) for name in names}
    except (SafetensorError, OSError, ValueError, KeyError, TypeError) as error:
        raise _damaged(path) from error


def _checked_poster(path: Path, found: Mapping[str, Array]) -> Picture:
    poster = found[POSTER]
    if poster.dtype != np.uint8 or poster.ndim != 3 or poster.shape[2] not in {3, 4} or poster.size == 0:
        raise _damaged(path)
    return poster.astype(np.uint8)


def _header(path: Path) -> dict[str, object]:
    if not path.is_file():
        raise missing(path)
    with disk_errors(f"“{path.name}” could not be read"), path.open("rb") as file:
        start = file.read(8)
        length = struct.unpack("<Q", start)[0] if len(start) == 8 else 0
        data = file.read(length) if 2 <= length <= _LONGEST_HEADER else b""
    try:
        header = json.loads(data)
    except (ValueError, RecursionError):
        raise _damaged(path) from None
    if not isinstance(header, dict):
        raise _damaged(path)
    return cast("dict[str, object]", header)


def _damaged(path: Path) -> UserError:
    return UserError(
        f"“{path.name}” is damaged, or not something that Quartet kept.",
        "Choose another file, or make it again.",
    )
