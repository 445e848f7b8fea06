"""Files that are whole or not there: written beside their place, synced, then renamed into it."""

from __future__ import annotations

import hashlib
import os
import secrets
from pathlib import Path
from typing import Final, cast

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


def write_synced(path: Path, data: bytes, *, durable: bool = True) -> None:
    """Write a new file and, when it shall be durable, wait until it is on the disk."""
    with path.open("xb") as file:
        file.write(data)
        if durable:
            file.flush()
            os.fsync(file.fileno())


def as_text(found: object) -> object:
    """The names of files as they can be printed: some disks allow bytes in them that are no text.

    Args:
        found: a tuple of names; anything else comes back as it is.
    """
    if not isinstance(found, tuple):
        return found
    names = cast("tuple[object, ...]", found)
    return tuple(n.encode("utf-8", "replace").decode() if isinstance(n, str) else n for n in names)


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


def write_whole(path: Path, data: bytes, scratch: Path, *, durable: bool = True) -> None:
    """Write `data` so that `path` is complete or as it was before, whatever happens meanwhile.

    Args:
        path: where it shall lie.
        data: the whole file.
        scratch: a folder on the same disk for the unfinished file; whoever owns it clears it after a crash.
        durable: wait until it is on the disk; what can be made again need not.

    Raises:
        OSError: it could not be done; nothing is left behind.
    """
    make_folder(path.parent)
    make_folder(scratch)
    part = scratch / f".{path.name}.{secrets.token_hex(4)}{PART}"
    try:
        write_synced(part, data, durable=durable)
        part.replace(path)
    except BaseException:
        part.unlink(missing_ok=True)
        raise
    if durable:
        sync_folder(path.parent)


def sha256_of(path: Path) -> str:
    """SHA-256 of a file, read in pieces."""
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while chunk := file.read(_CHUNK):
            digest.update(chunk)
    return digest.hexdigest()
