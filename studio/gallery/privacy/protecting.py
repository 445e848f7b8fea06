"""Setting, changing and taking off the passphrase of a gallery, and opening it with one.

Setting one and taking it off only write down what shall be; the next opening does it (`converting`), and an
opening after a kill goes on with it.
"""

from __future__ import annotations

import threading
from contextlib import suppress
from pathlib import Path

from studio.core.errors import UserError
from studio.gallery.complaints import disk_errors
from studio.gallery.file_store import SealedFiles
from studio.gallery.layout import Layout
from studio.gallery.opening import open_gallery
from studio.gallery.privacy.converting import Report, convert, keep_copy_of_key, read_key_file, write_key_file
from studio.gallery.privacy.keys import USUAL_COST, Cost, KeyFile, LockedError, Protection, checked
from studio.gallery.privacy.private_folder import PrivateFolder
from studio.gallery.session import door, living

_FAILED = "The passphrase could not be set"


def is_protected(folder: Path) -> bool:
    """Whether the gallery in `folder` has a passphrase.

    Raises:
        UserError: it has, but its key is gone or damaged.
    """
    return read_key_file(Layout(folder.absolute())) is not None


def is_being_sealed(folder: Path) -> bool:
    """Whether the gallery in `folder` was given a passphrase, and some of it still lies in the open.

    Raises:
        UserError: its key is gone or damaged.
    """
    file = read_key_file(Layout(folder.absolute()))
    return file is not None and file.state is Protection.SEALING


def unlocked(
    folder: Path,
    passphrase: str | None = None,
    report: Report | None = None,
    cancel: threading.Event | None = None,
) -> Layout:
    """Where the things of a gallery lie, with the keys to them; a passphrase takes half a second.

    Args:
        folder: the gallery's.
        passphrase: none is needed for a gallery in the open.
        report: told how many files of how many have been sealed or unsealed, when that is still to be done.
        cancel: turns round: what was done is undone.

    Raises:
        LockedError: the gallery has a passphrase, and none was given.
        WrongPassphraseError: it is another one.
        UserError: the key is gone or damaged, or files cannot be sealed or unsealed now.
    """
    layout = Layout(folder)
    file = read_key_file(layout)
    if file is None:
        return layout
    private = PrivateFolder()
    private.clear_leftovers()  # Before the passphrase is asked for: nobody may know it for long.
    if passphrase is None:
        raise LockedError
    files = SealedFiles(folder, file.unlock(passphrase), private)
    if file.state is not Protection.SEALED:
        file = _converted(layout, passphrase, file, files, report, cancel)
    if file is not None:
        with suppress(OSError), door(layout.sessions):  # Read-only galleries open as well.
            keep_copy_of_key(layout)
    return layout if file is None else Layout(folder, files)


def begin_sealing(folder: Path, passphrase: str, cost: Cost = USUAL_COST) -> None:
    """Give the gallery a passphrase; nobody may have it open. The next opening seals it.

    Raises:
        UserError: the passphrase is too short, the gallery has one, is open somewhere, or cannot be written
            to.
    """
    checked(passphrase)
    layout = Layout(folder.absolute())
    if read_key_file(layout) is not None:
        raise UserError("This gallery has a passphrase already.", "Change it instead.")
    _settle(layout)
    file, _ = KeyFile.make(passphrase, cost)
    with disk_errors(_FAILED), door(layout.sessions):
        _refuse_others(layout)
        write_key_file(layout, file)


def begin_opening(folder: Path, passphrase: str) -> None:
    """Take the passphrase off; nobody may have the gallery open. The next opening, with it, unseals all.

    Raises:
        WrongPassphraseError: it is another one.
        UserError: the gallery has none, is open somewhere, or cannot be written to.
    """
    layout = Layout(folder.absolute())
    file = _key_file(layout)
    keys = file.unlock(passphrase)
    if file.state is Protection.SEALED:
        sealed = Layout(layout.folder, SealedFiles(layout.folder, keys))
        try:
            _settle(sealed)
        finally:
            sealed.files.close()
    with disk_errors("The passphrase could not be taken off"), door(layout.sessions):
        _refuse_others(layout)
        now = _as_it_is_now(layout, file, passphrase)
        if now is not None:
            write_key_file(layout, now.becoming(Protection.OPENING, keys))


def change_passphrase(folder: Path, old: str, new: str) -> None:
    """Another passphrase for the same gallery; no file of it is written anew.

    Who kept a copy of the old key file and knows the old passphrase can still open the gallery: to shut them
    out, take the passphrase off and set another.

    Raises:
        WrongPassphraseError: `old` is another one.
        UserError: `new` is too short, the gallery has none, or cannot be written to.
    """
    checked(new)
    layout = Layout(folder.absolute())
    with disk_errors("The passphrase could not be changed"), door(layout.sessions):
        write_key_file(layout, _key_file(layout).changed(old, new))


def check_passphrase(folder: Path, passphrase: str) -> None:
    """Whether it opens the gallery; takes half a second.

    Raises:
        WrongPassphraseError: it does not.
        UserError: the key is gone or damaged.
    """
    _key_file(Layout(folder.absolute())).unlock(passphrase)


def _key_file(layout: Layout) -> KeyFile:
    file = read_key_file(layout)
    if file is None:
        raise UserError("This gallery has no passphrase.", "Set one first.")
    return file


def _as_it_is_now(layout: Layout, file: KeyFile, passphrase: str) -> KeyFile | None:
    """The key file as it stands in the `door`: another program may have changed the passphrase since it was
    read, which must not come back.

    Returns:
        None when another program has taken the passphrase off.

    Raises:
        WrongPassphraseError: it is another one now.
    """
    now = read_key_file(layout)
    if now is not None and now != file:
        now.unlock(passphrase)
    return now


def _converted(
    layout: Layout,
    passphrase: str,
    file: KeyFile,
    files: SealedFiles,
    report: Report | None,
    cancel: threading.Event | None,
) -> KeyFile | None:
    with disk_errors("The gallery could not be sealed or unsealed"), door(layout.sessions):
        _refuse_others(layout)
        now = _as_it_is_now(layout, file, passphrase)
        return None if now is None else convert(layout, now, files, report, cancel)


def _settle(layout: Layout) -> None:
    """What a killed program left is completed or cleared away, and the tables are in their newest form."""
    opened = open_gallery(layout)
    opened.database.close()
    if opened.temporary is not None:
        opened.temporary.cleanup()
    if opened.session is None:
        raise UserError(
            "This gallery lies in a folder that cannot be written to, so it cannot be sealed or unsealed.",
            "Allow writing to the folder first.",
        )
    with door(layout.sessions):
        opened.session.end()


def _refuse_others(layout: Layout) -> None:
    if living(layout.sessions):
        raise UserError(
            "Another Quartet has this gallery open, so it cannot be sealed or unsealed now.",
            "Close the other one, then try again.",
        )
