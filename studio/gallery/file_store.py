"""The one door to the bytes of a gallery's files: as they are, or sealed.

Rows, requests and intents call files by their names in the gallery (“2026/11/28/….png”, “inputs/ab/….npy”).
Where the bytes of a name lie, and what must happen to them before somebody can read them, is known here
alone. Without a passphrase a name is a path, and nothing happens.
"""

from __future__ import annotations

import hashlib
import io
import secrets
import shutil
from collections.abc import Callable, Generator, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path, PurePosixPath
from typing import BinaryIO, Final, Protocol

from studio.core.errors import UserError
from studio.gallery.complaints import disk_errors
from studio.gallery.files import PART, make_folder, part_of, sha256_of, sync_file, write_synced, write_whole
from studio.gallery.privacy.keys import Keys
from studio.gallery.privacy.private_folder import PrivateFolder
from studio.gallery.privacy.sealed_file import DamagedSealError, name_in, seal, unsealed

SEALED: Final = "sealed"
"""The folder of the sealed files that would lie in dated folders."""
SUFFIX: Final = ".qrt"
OWN_FOLDERS: Final = ("inputs", ".thumbnails", ".drafts", ".damaged")
"""Sealed or not, these stay where they are."""


class FileStore(Protocol):
    """What reads and writes the files of a gallery by their names. Thread-safe."""

    folder: Path

    @property
    def keys(self) -> Keys | None:
        """Those of a gallery with a passphrase."""
        ...

    def place(self, name: str) -> Path:
        """Where the file of that name lies."""
        ...

    def name_of(self, place: Path) -> str:
        """The name of the file that lies there; where it cannot be told, the path below the gallery."""
        ...

    def kept(self) -> Iterator[Path]:
        """Every file of an item, those still being written included."""
        ...

    def read(self, name: str, most: int = -1) -> bytes:
        """The content, or so many bytes of it.

        Raises:
            OSError: it is gone; of a sealed one also: it is damaged (`DamagedSealError`).
        """
        ...

    def sha256(self, place: Path) -> str:
        """The SHA-256 of the content of the file that lies there; of a damaged sealed one any other.

        Raises:
            OSError: it is gone.
        """
        ...

    def write(self, name: str, data: bytes, scratch: Path, *, durable: bool = True) -> None:
        """Write a whole file, as `files.write_whole`.

        Raises:
            OSError: it could not be done; nothing is left behind.
        """
        ...

    def write_part(self, name: str, data: bytes) -> None:
        """Write the unfinished file of a name (`files.part_of` its place), and wait until it is on the disk.

        Raises:
            OSError: it could not be done.
        """
        ...

    def draft(self, name: str) -> Path:
        """Where an encoder may write what will be the file of that name.

        Raises:
            OSError: there is no such place.
        """
        ...

    def settle(self, name: str, draft: Path) -> None:
        """Make a finished draft the unfinished file of its name, on the disk.

        Raises:
            OSError: it could not be done.
        """
        ...

    def plain(self, name: str) -> Path:
        """A file with the content, for players and other programs: not to be written to.

        Raises:
            UserError: a sealed one is gone or damaged, or there is no room for a copy.
        """
        ...

    def readable(self, name: str) -> AbstractContextManager[Path]:
        """A file with the content that everybody can read, for the length of a block.

        Raises:
            UserError: a sealed one is gone or damaged, or there is no room for a copy.
        """
        ...

    def for_others(self, usual: Path) -> Path:
        """A folder for links that other programs follow: `usual`, or one that dies with the copies.

        Raises:
            OSError: it cannot be made.
        """
        ...

    def for_work(self, usual: Path) -> Path:
        """A folder for what is still being made: `usual`, or a private one that `clear` leaves alone.

        Raises:
            OSError: it cannot be made.
        """
        ...

    def clear(self) -> None:
        """Delete the copies that `plain` made, and what lies in the folder `for_others`."""
        ...

    def close(self) -> None:
        """The gallery is closed: no copy is left."""
        ...


class PlainFiles:
    """Files that lie in the open, under their names."""

    keys: None = None

    def __init__(self, folder: Path) -> None:
        """Those of the gallery in `folder`."""
        self.folder = folder

    def place(self, name: str) -> Path:
        """See `FileStore`."""
        return self.folder / name

    def name_of(self, place: Path) -> str:
        """See `FileStore`."""
        return place.relative_to(self.folder).as_posix()

    def kept(self) -> Iterator[Path]:
        """See `FileStore`."""
        return dated_files(self.folder)

    def read(self, name: str, most: int = -1) -> bytes:
        """See `FileStore`."""
        with self.place(name).open("rb") as file:
            return file.read(most)

    def sha256(self, place: Path) -> str:
        """See `FileStore`."""
        return sha256_of(place)

    def write(self, name: str, data: bytes, scratch: Path, *, durable: bool = True) -> None:
        """See `FileStore`."""
        write_whole(self.place(name), data, scratch, durable=durable)

    def write_part(self, name: str, data: bytes) -> None:
        """See `FileStore`."""
        write_synced(part_of(self.place(name)), data)

    def draft(self, name: str) -> Path:
        """See `FileStore`."""
        return part_of(self.place(name))

    def settle(self, name: str, draft: Path) -> None:
        """See `FileStore`."""
        sync_file(draft)

    def plain(self, name: str) -> Path:
        """See `FileStore`."""
        return self.place(name)

    @contextmanager
    def readable(self, name: str) -> Generator[Path]:
        """See `FileStore`."""
        yield self.place(name)

    def for_others(self, usual: Path) -> Path:
        """See `FileStore`."""
        return usual

    def for_work(self, usual: Path) -> Path:
        """See `FileStore`."""
        return usual

    def clear(self) -> None:
        """See `FileStore`."""

    def close(self) -> None:
        """See `FileStore`."""


class SealedFiles:
    """Files that only the keys open, under keyed hashes of their names: `sealed/3f/3f9a….qrt`."""

    def __init__(self, folder: Path, keys: Keys, private: PrivateFolder | None = None) -> None:
        """Those of the gallery in `folder`.

        Args:
            folder: the gallery's.
            keys: open them.
            private: where copies for others lie.
        """
        self.folder = folder
        self._keys = keys
        self._private = private or PrivateFolder()

    @property
    def keys(self) -> Keys:
        """See `FileStore`."""
        return self._keys

    def place(self, name: str) -> Path:
        """See `FileStore`."""
        first = name.partition("/")[0]
        called = self._keys.name_of(name)
        root = first if first in OWN_FOLDERS else SEALED
        return self.folder / root / called[:2] / f"{called}{SUFFIX}"

    def name_of(self, place: Path) -> str:
        """See `FileStore`."""
        try:
            with place.open("rb") as file:
                name = name_in(file, self._keys)
        except OSError:
            return place.relative_to(self.folder).as_posix()
        return part_of(Path(name)).as_posix() if place.name.endswith(PART) else name

    def kept(self) -> Iterator[Path]:
        """See `FileStore`."""
        return sealed_files(self.folder / SEALED)

    def read(self, name: str, most: int = -1) -> bytes:
        """See `FileStore`."""
        found = bytearray()
        with self.place(name).open("rb") as file:
            for chunk in unsealed(file, self._keys, name):
                found += chunk
                if 0 <= most <= len(found):
                    break
        return bytes(found if most < 0 else found[:most])

    def sha256(self, place: Path) -> str:
        """See `FileStore`."""
        digest = hashlib.sha256()
        with place.open("rb") as file:
            try:
                for chunk in unsealed(file, self._keys):
                    digest.update(chunk)
            except DamagedSealError:
                return sha256_of(place)
        return digest.hexdigest()

    def write(self, name: str, data: bytes, scratch: Path, *, durable: bool = True) -> None:
        """See `FileStore`."""
        write_whole(self.place(name), self._sealed(name, data), scratch, durable=durable)

    def write_part(self, name: str, data: bytes) -> None:
        """See `FileStore`."""
        write_synced(part_of(self.place(name)), self._sealed(name, data))

    def draft(self, name: str) -> Path:
        """See `FileStore`."""
        folder = self._private.work / secrets.token_hex(8)
        folder.mkdir()
        return folder / PurePosixPath(name).name

    def settle(self, name: str, draft: Path) -> None:
        """See `FileStore`."""
        part = part_of(self.place(name))
        with draft.open("rb") as source, part.open("xb") as target:
            seal(source, target, self._keys, name)
        sync_file(part)
        draft.unlink()
        draft.parent.rmdir()

    def plain(self, name: str) -> Path:
        """See `FileStore`."""
        where = PurePosixPath(name)
        with disk_errors(f"“{where.name}” could not be unsealed"):
            copy = self._private.path / self._keys.name_of(name)[:16] / where.name
            if self._private.used(copy):
                return copy
            copy.parent.mkdir(exist_ok=True)
            part = copy.with_name(f"{secrets.token_hex(4)}{PART}")
            try:
                self._unseal(name, part)
                part.replace(copy)
            except BaseException:
                part.unlink(missing_ok=True)
                raise
            self._private.note(copy)
        return copy

    @contextmanager
    def readable(self, name: str) -> Generator[Path]:
        """See `FileStore`."""
        with disk_errors(f"“{PurePosixPath(name).name}” could not be unsealed"):
            copy = self.draft(name)
            try:
                self._unseal(name, copy)
                yield copy
            finally:
                copy.unlink(missing_ok=True)
                copy.parent.rmdir()

    def for_others(self, usual: Path) -> Path:
        """See `FileStore`."""
        folder = self._private.path / usual.name
        folder.mkdir(exist_ok=True)
        return folder

    def for_work(self, usual: Path) -> Path:
        """See `FileStore`."""
        return self._private.work

    def clear(self) -> None:
        """See `FileStore`."""
        self._private.clear()

    def close(self) -> None:
        """See `FileStore`."""
        self._private.close()

    @property
    def private(self) -> PrivateFolder:
        """Where the copies lie."""
        return self._private

    def _unseal(self, name: str, target: Path) -> None:
        try:
            with self.place(name).open("rb") as source, target.open("xb") as file:
                for chunk in unsealed(source, self._keys, name):
                    file.write(chunk)
        except FileNotFoundError:
            raise UserError(
                f"The file of “{PurePosixPath(name).name}” is gone from the gallery.",
                "Check the gallery with “quartet gallery verify”.",
            ) from None
        except DamagedSealError as error:
            raise UserError(
                f"The file of “{PurePosixPath(name).name}” is damaged: it cannot be unsealed.",
                "Check the gallery with “quartet gallery verify”.",
            ) from error

    def _sealed(self, name: str, data: bytes) -> bytes:
        target = io.BytesIO()
        seal(io.BytesIO(data), target, self._keys, name)
        return target.getvalue()


def files_in(folder: Path, keys: Keys | None) -> FileStore:
    """The door to the files of a folder."""
    return PlainFiles(folder) if keys is None else SealedFiles(folder, keys)


def day_folders(folder: Path) -> list[Path]:
    """The dated folders of the gallery in `folder`, oldest first."""
    return sorted(folder.glob("[0-9][0-9][0-9][0-9]/[0-9][0-9]/[0-9][0-9]"))


def dated_files(folder: Path) -> Iterator[Path]:
    """Every file in the dated folders, oldest first."""
    for day in day_folders(folder):
        yield from sorted(path for path in day.iterdir() if path.is_file())


def sealed_files(root: Path) -> Iterator[Path]:
    """Every file of sealed ones below `root`, in no order that means anything."""
    for folder in sorted(root.glob("[0-9a-f][0-9a-f]")):
        yield from sorted(path for path in folder.iterdir() if path.is_file())


def seal_beside(files: SealedFiles, source: Path, name: str) -> Path:
    """Seal a file that lies in the open into its place, which is given; the open one stays.

    It is not waited for until the sealed one is on the disk: whoever deletes the open one does that.

    Raises:
        OSError: it could not be done.
    """
    return _converted(source, files.place(name), lambda inner, outer: seal(inner, outer, files.keys, name))


def unseal_beside(files: SealedFiles, place: Path) -> Path:
    """The way back: into its place in the open, which is given; the sealed one stays.

    Raises:
        OSError: it could not be done. `DamagedSealError`: it never can.
    """

    def write(inner: BinaryIO, outer: BinaryIO) -> None:
        for chunk in unsealed(inner, files.keys):
            outer.write(chunk)

    with place.open("rb") as file:
        name = name_in(file, files.keys)
    if PurePosixPath(name).is_absolute() or ".." in PurePosixPath(name).parts:
        raise DamagedSealError("this file's name leads out of the gallery")
    return _converted(place, files.folder / name, write)


def _converted(source: Path, target: Path, write: Callable[[BinaryIO, BinaryIO], None]) -> Path:
    make_folder(target.parent)
    part = part_of(target)
    try:
        with source.open("rb") as inner, part.open("wb") as outer:
            write(inner, outer)
        shutil.copystat(source, part)
        part.replace(target)
    except BaseException:
        part.unlink(missing_ok=True)
        raise
    return target
