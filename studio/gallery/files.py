"""Files that are whole or not there: written beside their place, synced, then renamed into it."""

from __future__ import annotations

import hashlib
import os
import secrets
from pathlib import Path
from typing import Final

PART: Final = ".part"
"""Ending of files that are still being written."""

_CHUNK = 1 << 20


def part_of(path: Path) -> Path:
    """The name a file has while it is being written; hidden, in the same folder (and so on the same disk)."""
    return path.with_name(f".{path.name}{PART}")


def make_folder(folder: Path) -> None:
    """Make a folder and its parents, and sync the entries that are new."""
    if folder.is_dir():
        return
    make_folder(folder.parent)
    folder.mkdir(exist_ok=True)
    sync_folder(folder.parent)


def write_synced(path: Path, data: bytes) -> None:
    """Write a new file and wait until it is on the disk."""
    with path.open("xb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


def sync_file(path: Path) -> None:
    """Wait until what was written to the file is on the disk."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def sync_folder(folder: Path) -> None:
    """Wait until the names in the folder are on the disk. Windows has no such call and needs none."""
    if os.name == "nt":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def write_whole(path: Path, data: bytes) -> None:
    """Write `data` so that `path` is complete or as it was before, whatever happens meanwhile.

    Raises:
        OSError: it could not be done; nothing is left behind.
    """
    make_folder(path.parent)
    part = path.with_name(f".{path.name}.{secrets.token_hex(4)}{PART}")
    try:
        write_synced(part, data)
        part.replace(path)
    except BaseException:
        part.unlink(missing_ok=True)
        raise
    sync_folder(path.parent)


def sha256_of(path: Path) -> str:
    """SHA-256 of a file, read in pieces."""
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while chunk := file.read(_CHUNK):
            digest.update(chunk)
    return digest.hexdigest()


def write_cached(path: Path, data: bytes) -> None:
    """As `write_whole`, without waiting for the disk: for what can be made again.

    Raises:
        OSError: it could not be done; nothing is left behind.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    part = path.with_name(f".{path.name}.{secrets.token_hex(4)}{PART}")
    try:
        part.write_bytes(data)
        part.replace(path)
    except BaseException:
        part.unlink(missing_ok=True)
        raise
