"""What a tab remembers of the last visit: words, mostly, and so kept where the gallery's files are kept."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from studio.gallery.complaints import disk_errors, read_only
from studio.gallery.file_store import FileStore

_FOLDER: Final = ".drafts"
MOST_BYTES: Final = 200 * 2**20


class Drafts:
    """Texts by name; of a gallery with a passphrase they are sealed like everything else."""

    def __init__(self, files: FileStore, scratch: Path | None) -> None:
        """Those of a gallery; without `scratch` it cannot be written to."""
        self._files: Final = files
        self._scratch: Final = scratch

    def read(self, name: str) -> str | None:
        """What was written last; None when nothing was, or it is damaged."""
        try:
            data = self._files.read(f"{_FOLDER}/{name}", MOST_BYTES + 1)
        except OSError:
            return None
        return None if len(data) > MOST_BYTES else data.decode("utf-8", "replace")

    def write(self, name: str, text: str) -> None:
        """Write it in one step.

        Raises:
            UserError: the disk is full, or the gallery cannot be written to.
        """
        if self._scratch is None:
            raise read_only()
        with disk_errors("What was begun could not be written down"):
            self._files.write(
                f"{_FOLDER}/{name}", text.encode("utf-8", "replace"), self._scratch, durable=False
            )
