"""Where things lie inside a gallery folder. People browse the dated folders; the rest is ours."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Layout:
    """The parts of the gallery in `folder`."""

    folder: Path

    @property
    def database(self) -> Path:
        """The rows."""
        return self.folder / "gallery.sqlite"

    @property
    def inputs(self) -> Path:
        """Pictures and arrays by their content."""
        return self.folder / "inputs"

    @property
    def thumbnails(self) -> Path:
        """Small pictures; may be thrown away."""
        return self.folder / ".thumbnails"

    @property
    def backups(self) -> Path:
        """Copies of the database."""
        return self.folder / ".backups"

    @property
    def damaged(self) -> Path:
        """Databases that were found damaged."""
        return self.folder / ".damaged"

    @property
    def sessions(self) -> Path:
        """Locks of the programs that have the gallery open."""
        return self.folder / ".sessions"

    @property
    def reserve(self) -> Path:
        """Room that is held back for a full disk."""
        return self.folder / ".reserve"

    def kept_files(self) -> Iterator[Path]:
        """Every file in the dated folders, oldest first, those still being written included."""
        for day in sorted(self.folder.glob("[0-9][0-9][0-9][0-9]/[0-9][0-9]/[0-9][0-9]")):
            for path in sorted(day.iterdir()):
                if path.is_file():
                    yield path

    def relative(self, path: Path) -> str:
        """A path below the folder as it stands in the rows."""
        return path.relative_to(self.folder).as_posix()
