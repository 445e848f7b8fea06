"""What is about to become a model of the user: files to copy, or tensors to convert."""

from __future__ import annotations

import shutil
import threading
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from studio.core.errors import CancelledError, UserError
from studio.engine.manifest import MANIFEST, Manifest

SPARE_BYTES = 32 << 20
CHUNK_BYTES = 4 << 20


@dataclass(frozen=True, slots=True)
class Watch:
    """Who is told how far it is, and who may stop it.

    Attributes:
        report: called with (done, total) bytes.
        cancel: set from another thread to stop.
    """

    report: Callable[[int, int], None] | None = None
    cancel: threading.Event | None = None

    def tell(self, done: int, total: int) -> None:
        """Say how far it is.

        Raises:
            CancelledError: it shall stop.
        """
        if self.cancel is not None and self.cancel.is_set():
            raise CancelledError
        if self.report is not None:
            self.report(done, total)


class Incoming(Protocol):
    """A model that was recognised and can be taken in."""

    @property
    def id(self) -> str:
        """The id that it will have."""
        ...

    @property
    def nbytes(self) -> int:
        """About what it will take on the disk."""
        ...

    def fill(self, folder: Path, watch: Watch) -> None:
        """Write all of its files into an empty folder, the manifest among them.

        Raises:
            UserError: it cannot be converted after all; the sentence says why.
            OSError: a file cannot be read or written.
            CancelledError: it was stopped.
        """
        ...


@dataclass(frozen=True, slots=True)
class CopiedModel:
    """A model that comes in as it is.

    Attributes:
        files: what belongs to it, the weights first.
    """

    manifest: Manifest
    files: tuple[Path, ...]

    @property
    def id(self) -> str:
        """As its manifest says."""
        return self.manifest.id

    @property
    def nbytes(self) -> int:
        """What the files take."""
        return sum(file.stat().st_size for file in self.files)

    def fill(self, folder: Path, watch: Watch) -> None:
        """Copy the files, and write the manifest anew."""
        total, done = self.nbytes, 0
        for index, file in enumerate(self.files):
            name = self.manifest.weights.file if index == 0 else file.name
            with file.open("rb") as source, (folder / name).open("wb") as target:
                while chunk := source.read(CHUNK_BYTES):
                    target.write(chunk)
                    done += len(chunk)
                    watch.tell(done, total)
        (folder / MANIFEST).write_text(self.manifest.to_toml(), encoding="utf-8")


def check_room(folder: Path, nbytes: int) -> None:
    """Whether the disk of `folder` has room for so much.

    Raises:
        UserError: it has not.
    """
    existing = next(path for path in (folder, *folder.parents) if path.exists())
    need = nbytes + SPARE_BYTES
    if shutil.disk_usage(existing).free < need:
        raise UserError(f"The disk that holds “{existing}” has no {need >> 20} MB free.", "Free some space.")
