"""SHA-256 of large files, remembered by size and time of change so that they are read once."""

from __future__ import annotations

import hashlib
import threading
from collections.abc import Callable
from pathlib import Path
from typing import TypeAlias

from pydantic import TypeAdapter

from studio.core.errors import CancelledError

CHUNK_BYTES = 1 << 20

_Entry: TypeAlias = tuple[int, int, str]
"""(size, time of change in ns, SHA-256)"""
_RECORD = TypeAdapter(dict[str, _Entry])


class Fingerprints:
    """The SHA-256 of files, kept in a small JSON file; losing that file costs time only."""

    def __init__(self, record: Path) -> None:
        self._record = record
        self._lock = threading.Lock()

    def of(self, path: Path) -> str | None:
        """The SHA-256 of the file, from memory when it was not changed since; None when it cannot be read."""
        try:
            state = path.stat()
        except OSError:
            return None
        known = self._known().get(str(path))
        if known and known[:2] == (state.st_size, state.st_mtime_ns):
            return known[2]
        return self.measure(path)

    def measure(
        self,
        path: Path,
        report: Callable[[int, int], None] | None = None,
        cancel: threading.Event | None = None,
    ) -> str | None:
        """The SHA-256 of the file, read now and remembered; None when it cannot be read.

        Raises:
            CancelledError: `cancel` was set.
        """
        try:
            state = path.stat()
            digest = sha256_of(path, report, cancel)
        except OSError:
            return None
        self._remember(path, (state.st_size, state.st_mtime_ns, digest))
        return digest

    def _known(self) -> dict[str, _Entry]:
        try:
            return _RECORD.validate_json(self._record.read_bytes())
        except (OSError, ValueError):
            return {}

    def _remember(self, path: Path, entry: _Entry) -> None:
        with self._lock:
            known = {name: value for name, value in self._known().items() if Path(name).exists()}
            known[str(path)] = entry
            part = self._record.with_suffix(".part")
            try:
                self._record.parent.mkdir(parents=True, exist_ok=True)
                part.write_bytes(_RECORD.dump_json(known))
                part.replace(self._record)
            except OSError:
                return  # a read-only folder: measured again next time


def sha256_of(
    path: Path,
    report: Callable[[int, int], None] | None = None,
    cancel: threading.Event | None = None,
) -> str:
    """The SHA-256 of a file in hexadecimal, read in pieces; `report(done, total)` is told the bytes.

    Raises:
        OSError: it cannot be read.
        CancelledError: `cancel` was set.
    """
    digest = hashlib.sha256()
    total, done = path.stat().st_size, 0
    with path.open("rb") as file:
        while chunk := file.read(CHUNK_BYTES):
            if cancel is not None and cancel.is_set():
                raise CancelledError
            digest.update(chunk)
            done += len(chunk)
            if report is not None:
                report(done, total)
    return digest.hexdigest()
