"""Where things lie inside a gallery folder. People browse the dated folders; the rest is ours."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from studio.gallery.file_store import FileStore, PlainFiles
from studio.gallery.privacy.keys import KEY_FILE, SEALED_DATABASE, Keys


@dataclass(frozen=True, slots=True)
class Layout:
    """The parts of the gallery in `folder`.

    Attributes:
        folder: where it lies.
        files: the door to the bytes of its files; in the open, when nothing else is said.
    """

    folder: Path
    files: FileStore = field(default=None, repr=False)  # pyright: ignore[reportAssignmentType]

    def __post_init__(self) -> None:
        """Files lie in the open, when nothing else is said."""
        if self.files is None:  # pyright: ignore[reportUnnecessaryComparison]
            object.__setattr__(self, "files", PlainFiles(self.folder))

    @property
    def keys(self) -> Keys | None:
        """Of a gallery with a passphrase: those of its database, too."""
        return self.files.keys

    @property
    def database(self) -> Path:
        """The rows. Sealed ones have another name: a Quartet that knows no passphrases leaves them alone."""
        return self.open_database if self.keys is None else self.sealed_database

    @property
    def open_database(self) -> Path:
        """The rows of a gallery without a passphrase."""
        return self.folder / "gallery.sqlite"

    @property
    def sealed_database(self) -> Path:
        """The rows of a gallery with a passphrase."""
        return self.folder / SEALED_DATABASE

    @property
    def key_file(self) -> Path:
        """The wrapped key; its being there says that the gallery has a passphrase."""
        return self.folder / KEY_FILE

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
    def unchecked(self) -> Path:
        """Its being there says that the database has not been looked through since a program died."""
        return self.sessions / "unchecked"

    @property
    def reserve(self) -> Path:
        """Room that is held back for a full disk."""
        return self.folder / ".reserve"

    def kept_files(self) -> Iterator[Path]:
        """Every file of an item, those still being written included; in the open oldest first."""
        return self.files.kept()

    def relative(self, path: Path) -> str:
        """What stands in the rows for the file that lies at `path`."""
        return self.files.name_of(path)

    def place(self, name: str) -> Path:
        """Where the file lies for which `name` stands in the rows."""
        return self.files.place(name)
