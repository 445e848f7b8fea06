"""Directions as files: safetensors and nothing else, read with suspicion, since people send them to each
other.

One direction a file: tensor `direction`, float32 (latent_dim,), of unit length; what it is called and where
it belongs is in the metadata. The directions that come with a model lie together in one file: tensor
`directions`, float32 (count, latent_dim), and a JSON list of the same entries in the metadata.
"""

from __future__ import annotations

import json
import math
import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

import numpy as np
import safetensors.numpy

from studio.core.errors import UserError
from studio.core.events import Latent
from studio.families.gan.direction import LABEL_LENGTH, NAME_LENGTH, TEXT_LENGTH, Direction
from studio.families.gan.params import LayerGroup

SUFFIX = ".safetensors"
LARGEST_FILE = 4 * 2**20
LARGEST_HEADER = 2**18
LATENT_DIMS = range(8, 4097)
FORMAT = "quartet-direction"
VERSION = 1


@dataclass(frozen=True, slots=True, eq=False)
class _Content:
    """A safetensors file that has passed the checks of the container."""

    tensors: dict[str, Latent]
    words: dict[str, Any]


def read_direction(path: Path) -> Direction:
    """One shared direction.

    Raises:
        UserError: the file is missing, too large, damaged, of another kind or of a newer Quartet.
    """
    return parse_direction(_bytes_of(path), path)


def parse_direction(data: bytes, path: Path) -> Direction:
    """The same from bytes that are in memory; `path` is named in the sentences.

    Raises:
        UserError: they are damaged, of another kind or of a newer Quartet.
    """
    content = _parse(data, path)
    if set(content.tensors) != {"direction"}:
        raise _not_ours(path)
    return _direction(content.tensors["direction"], content.words, path, builtin=False)


def read_builtin(path: Path) -> tuple[Direction, ...]:
    """The directions that came with a model; none when the file does not exist.

    Raises:
        UserError: the file is damaged.
    """
    if not path.exists():
        return ()
    content = _parse(_bytes_of(path), path)
    try:
        pairs = list(zip(content.tensors["directions"], content.words["directions"], strict=True))
        return tuple(_direction(vector, dict(words), path, builtin=True) for vector, words in pairs)
    except (KeyError, ValueError, TypeError):
        raise _not_ours(path) from None


def write_direction(direction: Direction, path: Path) -> None:
    """Write one direction, so that the file is there whole or not at all.

    Raises:
        UserError: the folder cannot be written to, or the disk is full.
    """
    _write(path, direction_bytes(direction))


def direction_bytes(direction: Direction) -> bytes:
    """The file of one direction; the same direction gives the same bytes."""
    vector = direction.vector.astype(np.float32)
    return safetensors.numpy.save({"direction": vector}, _metadata(_words(direction)))


def write_builtin(directions: tuple[Direction, ...], path: Path) -> None:
    """Write a model's own directions, in the order in which they are shown; raises as `write_direction`."""
    vectors = np.stack([direction.vector for direction in directions]).astype(np.float32)
    entries = [_words(direction) for direction in directions]
    _write(path, safetensors.numpy.save({"directions": vectors}, _metadata({"directions": entries})))


def _metadata(content: Mapping[str, object]) -> dict[str, str]:
    """One entry, since safetensors keeps several in no order: the same direction gives the same bytes."""
    return {FORMAT: json.dumps({"version": VERSION, **content}, ensure_ascii=False, sort_keys=True)}


def _words(direction: Direction) -> dict[str, str | float]:
    return {
        "name": direction.name,
        "low": direction.low,
        "high": direction.high,
        "layers": direction.layers.value,
        "model": direction.model_id,
        "spread": direction.spread,
        "source": direction.source,
        "author": direction.author,
        "licence": direction.licence,
    }


def _not_ours(path: Path) -> UserError:
    return UserError(
        f"“{path.name}” is not a direction of faces.", "Choose a file that Quartet has exported."
    )


def _damaged(path: Path) -> UserError:
    return UserError(
        f"“{path.name}” is not a direction, or it is damaged.", "Get the file again from where you have it."
    )


def _bytes_of(path: Path) -> bytes:
    """The whole file; nothing of one that is too large."""
    try:
        size = path.stat().st_size
        return path.read_bytes() if 8 < size <= LARGEST_FILE and path.is_file() else b""
    except OSError as error:
        raise UserError(f"“{path.name}” cannot be read: {error.strerror or error}.") from None


def _parse(data: bytes, path: Path) -> _Content:
    header_size = int.from_bytes(data[:8], "little")
    if not 2 <= header_size <= min(LARGEST_HEADER, len(data) - 8):
        raise _damaged(path)
    try:
        header = cast("dict[str, Any]", json.loads(data[8 : 8 + header_size]))
        tensors = safetensors.numpy.load(data)
        words = json.loads(header.get("__metadata__", {}).get(FORMAT, "{}"))
    except Exception:  # noqa: BLE001  whatever a hostile file makes the parser raise, it is the file's fault
        raise _damaged(path) from None
    if not isinstance(words, dict) or not isinstance(words.get("version"), int):
        raise _not_ours(path)
    if words["version"] > VERSION:
        raise UserError(f"“{path.name}” was made by a newer Quartet.", "Update Quartet to use it.")
    return _Content(tensors, words)


def _direction(vector: Latent, words: dict[str, Any], path: Path, *, builtin: bool) -> Direction:
    try:
        spread = float(words["spread"])
        layers = LayerGroup(words["layers"])
        name, model = _text(words["name"], NAME_LENGTH), _text(words["model"], NAME_LENGTH)
    except (KeyError, ValueError, TypeError):
        raise _damaged(path) from None
    length = _length(vector)
    if not (name and model and length and math.isfinite(spread) and 0 < spread < 1e4):
        raise _damaged(path)
    return Direction(
        name=name,
        vector=(vector / np.float32(length)).astype(np.float32) if abs(length - 1) > 1e-4 else vector,
        spread=spread,
        model_id=model,
        layers=layers,
        low=_text(words.get("low", ""), LABEL_LENGTH) or "less",
        high=_text(words.get("high", ""), LABEL_LENGTH) or "more",
        source=_text(words.get("source", ""), TEXT_LENGTH),
        author=_text(words.get("author", ""), TEXT_LENGTH),
        licence=_text(words.get("licence", ""), TEXT_LENGTH),
        builtin=builtin,
    )


def _length(vector: Latent) -> float:
    """Its Euclidean length; 0 for what is no vector of a plausible latent space, or holds NaN or infinity."""
    fits = vector.dtype == np.float32 and vector.ndim == 1 and len(vector) in LATENT_DIMS
    length = float(np.linalg.norm(vector.astype(np.float64))) if fits else 0.0
    return length if math.isfinite(length) and length > 1e-3 else 0.0


def _text(value: object, limit: int) -> str:
    """Words of somebody else's file: one line, without control characters, not endless."""
    return "".join(c if c.isprintable() else " " for c in str(value))[:limit].strip()


def _write(path: Path, data: bytes) -> None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        partial = path.with_name(f".{path.name}.{os.getpid()}")
        try:
            with partial.open("wb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
            partial.replace(path)
        finally:
            partial.unlink(missing_ok=True)
    except OSError as error:
        reason = error.strerror or str(error)
        raise UserError(
            f"The direction could not be saved in “{path.parent}”: {reason}.",
            "Make room there, or choose another folder.",
        ) from None
