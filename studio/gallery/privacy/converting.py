"""From a gallery in the open to a sealed one, and back.

The state stands in the key file (`keys.Protection`). Each step can be done again: whatever killed the program
in between, the next opening goes on where it stopped. A file is deleted in its old form only after it has
reached the disk in its new one.
"""

from __future__ import annotations

import os
import shutil
import threading
from collections.abc import Callable, Iterable, Iterator
from itertools import islice
from pathlib import Path
from typing import Final

from studio.core.errors import CancelledError, UserError
from studio.gallery.complaints import database_faults, of_database, of_disk
from studio.gallery.database import opens, recrypt
from studio.gallery.file_store import (
    OWN_FOLDERS,
    SEALED,
    SUFFIX,
    SealedFiles,
    dated_files,
    day_folders,
    seal_beside,
    sealed_files,
    unseal_beside,
)
from studio.gallery.files import PART, make_folder, sync_file, sync_folder, write_whole
from studio.gallery.layout import Layout
from studio.gallery.privacy.keys import KeyFile, KeyFileError, Keys, Protection
from studio.gallery.privacy.sealed_file import DamagedSealError

Report = Callable[[int, int], None]
"""Told how many files of how many are done."""

_BATCH: Final = 256
_SIDES: Final = ("-wal", "-shm", "-journal")
_UNREADABLE: Final = "unreadable"


def read_key_file(layout: Layout) -> KeyFile | None:
    """The key file; None for a gallery without a passphrase. A damaged or lost one is read from its copy.

    Raises:
        UserError: the gallery is sealed, and the key is gone or damaged.
    """
    damaged = False
    for path in (layout.key_file, _copy_of_key(layout)):
        try:
            return KeyFile.from_json(path.read_bytes())
        except (FileNotFoundError, NotADirectoryError):
            continue
        except OSError as error:
            raise of_disk(error, "The key of the gallery cannot be read") from error
        except KeyFileError:
            damaged = True
    if damaged:
        raise KeyFileError
    if layout.sealed_database.exists():
        raise UserError(
            "This gallery has a passphrase, but the file “gallery.key”, without which it cannot be opened,"
            " is gone.",
            "Put a copy of it back into the gallery's folder.",
        )
    return None


def write_key_file(layout: Layout, file: KeyFile) -> None:
    """Write the key file and a copy of it beside the copies of the database.

    Raises:
        OSError: the disk is full.
    """
    for path in (layout.key_file, _copy_of_key(layout)):
        write_whole(path, file.to_json().encode(), path.parent)


def keep_copy_of_key(layout: Layout) -> None:
    """Make the copy of the key file say what the key file says.

    A kill between the two leaves the old one, and with it the old passphrase. What was half written of either
    goes. Called in the `session.door`.

    Raises:
        OSError: the disk is full, or the gallery read-only.
    """
    copy = _copy_of_key(layout)
    for path in (layout.key_file, copy):
        _delete(path.parent.glob(f".{path.name}.*{PART}"))
    if not _copy_is_current(layout):
        write_whole(copy, layout.key_file.read_bytes(), copy.parent)


def _copy_is_current(layout: Layout) -> bool:
    """A damaged or lost key file is no reason to give up its copy."""
    try:
        said = layout.key_file.read_bytes()
        KeyFile.from_json(said)
    except (OSError, KeyFileError):
        return True
    copy = _copy_of_key(layout)
    return copy.exists() and copy.read_bytes() == said


def convert(
    layout: Layout,
    file: KeyFile,
    files: SealedFiles,
    report: Report | None = None,
    cancel: threading.Event | None = None,
) -> KeyFile | None:
    """Finish what the key file says was begun; called when nobody has the gallery open, and after what was
    being saved when a program died has been settled.

    Args:
        layout: the gallery, in the open.
        file: says which way to go.
        files: the door to the sealed files.
        report: told how many files of how many are done.
        cancel: turns round: what was done is undone.

    Returns:
        The key file of a sealed gallery; None for one in the open.

    Raises:
        UserError: a database is damaged.
        OSError: the disk is full.
    """
    _clear_unfinished(layout)
    try:
        if file.state is Protection.SEALING:
            _seal_all(layout, files, report, cancel)
            return _settled(layout, file, files.keys, Protection.SEALED)
        if file.state is Protection.OPENING:
            _open_all(layout, files, report, cancel)
            layout.key_file.unlink(missing_ok=True)
            _copy_of_key(layout).unlink(missing_ok=True)
            return None
    except CancelledError:
        back = Protection.OPENING if file.state is Protection.SEALING else Protection.SEALING
        return convert(layout, _settled(layout, file, files.keys, back), files, report)
    return file


def _settled(layout: Layout, file: KeyFile, keys: Keys, state: Protection) -> KeyFile:
    settled = file.becoming(state, keys)
    write_key_file(layout, settled)
    return settled


def _clear_unfinished(layout: Layout) -> None:
    """Delete what was half written when the program was killed: it is written anew from what it came from.

    Left there it would be taken for a file of the gallery's, and half a file in the open would outlive the
    sealing of the whole one.
    """
    for folder in (layout.folder, layout.backups, layout.damaged, *day_folders(layout.folder)):
        _delete(folder.glob(f".*{PART}*"))
    for name in (SEALED, *OWN_FOLDERS):
        _delete((layout.folder / name).rglob(f".*{PART}"))


def _delete(paths: Iterable[Path]) -> None:
    for path in list(paths):
        if path.is_file():
            path.unlink()


def _seal_all(
    layout: Layout, files: SealedFiles, report: Report | None, cancel: threading.Event | None
) -> None:
    _move_database(layout.open_database, layout.sealed_database, None, files.keys)
    for copy in _copies(layout):
        if not opens(copy, files.keys):
            _seal_copy(layout, files, copy)
    paths = [*dated_files(layout.folder), *_own_files(layout.folder)]
    folders = {path.parent for path in paths}
    _in_batches(paths, lambda path: seal_beside(files, path, _name(layout, path)), report, cancel)
    _remove_empty(layout, folders)


def _open_all(
    layout: Layout, files: SealedFiles, report: Report | None, cancel: threading.Event | None
) -> None:
    roots = [layout.folder / name for name in (SEALED, *OWN_FOLDERS)]
    # Inputs and thumbnails that are unsealed already lie in the same folders.
    places = [path for root in roots for path in sealed_files(root) if path.suffix == SUFFIX]

    def unseal(place: Path) -> Path:
        try:
            return unseal_beside(files, place)
        except DamagedSealError:
            aside = layout.damaged / _UNREADABLE / place.name
            make_folder(aside.parent)
            shutil.copyfile(place, aside)
            return aside

    _in_batches(places, unseal, report, cancel)
    for copy in _copies(layout):
        if opens(copy, files.keys):
            recrypt(copy, copy, files.keys, None)
    _move_database(layout.sealed_database, layout.open_database, files.keys, None)
    _remove_empty(layout, {place.parent for place in places})


def _move_database(source: Path, target: Path, old: Keys | None, new: Keys | None) -> None:
    if not source.exists():
        return
    try:
        recrypt(source, target, old, new)
    except database_faults() as error:
        spoken = of_database(error)
        if spoken is None:
            raise
        raise spoken from error
    sync_folder(target.parent)
    _forget(source)


def _seal_copy(layout: Layout, files: SealedFiles, copy: Path) -> None:
    """A copy of the database; one that is damaged is sealed as the bytes it is."""
    try:
        recrypt(copy, copy, None, files.keys)
    except database_faults():
        for path in (copy, *(copy.with_name(copy.name + side) for side in _SIDES)):
            if path.exists():
                name = path.name if path.parent == layout.damaged else f"{path.parent.name}-{path.name}"
                seal_beside(files, path, f"{layout.damaged.name}/{name}")
        _forget(copy)
        return
    for side in _SIDES:
        copy.with_name(copy.name + side).unlink(missing_ok=True)


def _forget(database: Path) -> None:
    for side in ("", *_SIDES):
        database.with_name(database.name + side).unlink(missing_ok=True)


def _copies(layout: Layout) -> Iterator[Path]:
    for folder in (layout.backups, layout.damaged):
        yield from sorted(folder.glob("gallery-*.sqlite"))


def _own_files(folder: Path) -> Iterator[Path]:
    """What lies in the open in the other folders of ours."""
    for name in OWN_FOLDERS:
        if name == ".damaged":
            continue
        for path in sorted((folder / name).rglob("*")):
            if path.is_file() and path.suffix != SUFFIX:
                yield path


def _name(layout: Layout, path: Path) -> str:
    return path.relative_to(layout.folder).as_posix()


def _in_batches(
    paths: list[Path],
    work: Callable[[Path], Path],
    report: Report | None,
    cancel: threading.Event | None,
) -> None:
    """Do the work, bring it onto the disk, then delete the old form: some hundred files at a time."""
    waiting, done = iter(paths), 0
    while batch := list(islice(waiting, _BATCH)):
        made: list[Path] = []
        for path in batch:
            if cancel is not None and cancel.is_set():
                raise CancelledError
            made.append(work(path))
            done += 1
            if report is not None:
                report(done, len(paths))
        _reach_disk(made)
        for path in batch:
            path.unlink()


def _reach_disk(made: Iterable[Path]) -> None:
    if hasattr(os, "sync"):
        os.sync()  # One call for all: a call for each file takes some milliseconds each.
        return
    for path in made:
        sync_file(path)


def _remove_empty(layout: Layout, folders: Iterable[Path]) -> None:
    """Folders that held nothing else, and those above them."""
    for folder in folders:
        above = folder
        while above != layout.folder and above.is_dir() and not any(above.iterdir()):
            above.rmdir()
            above = above.parent


def _copy_of_key(layout: Layout) -> Path:
    return layout.backups / layout.key_file.name
