"""Copies of items outside the gallery, under their own names."""

from __future__ import annotations

import secrets
import shutil
import threading
from collections.abc import Callable, Sequence
from pathlib import Path, PurePosixPath

from studio.core.errors import CancelledError, UserError
from studio.core.item import Item, ItemKind
from studio.gallery.complaints import disk_errors
from studio.gallery.file_store import FileStore
from studio.gallery.files import PART
from studio.gallery.naming import file_name, unused
from studio.gallery.texts import read_text
from studio.gallery.verify import Report


def export(
    files: FileStore,
    items: Sequence[Item],
    folder: Path,
    report: Report | None = None,
    cancel: threading.Event | None = None,
    *,
    words_only: bool = False,
) -> list[Path]:
    """Copy the files of items into `folder`; nothing there is overwritten.

    Args:
        words_only: texts go without the lines behind them that tell how they were made.

    Raises:
        CancelledError: `cancel` was set; what was copied before stays.
        UserError: a file is gone, or the disk full; no half copy is left.
    """
    make_ready(folder)
    copies: list[Path] = []
    for done, item in enumerate(items):
        if cancel is not None and cancel.is_set():
            raise CancelledError
        write = _write_words if words_only and item.kind is ItemKind.TEXT else _copy_bytes
        with files.readable(item.path) as source:
            copies.append(_copy(source, folder, file_name(item.name, suffix_of(item)), write))
        if report is not None:
            report(done + 1, len(items))
    return copies


def copy_as(source: Path, target: Path) -> Path:
    """Copy a file to a path that somebody chose; a file that is there already is replaced.

    Raises:
        UserError: it cannot be written; no half copy is left.
    """
    part = target.parent / f".{secrets.token_hex(8)}{PART}"
    with disk_errors(f"“{target.name}” could not be written"):
        try:
            shutil.copyfile(source, part)
            part.replace(target)
        except BaseException:
            part.unlink(missing_ok=True)
            raise
    return target


def make_ready(folder: Path) -> None:
    """Make the folder for copies, if it is not there.

    Raises:
        UserError: it cannot be made, or it is a file.
    """
    if folder.exists() and not folder.is_dir():
        raise UserError(f"“{folder.name}” is a file, not a folder.", "Choose a folder for the copies.")
    with disk_errors(f"The folder “{folder.name}” cannot be used"):
        folder.mkdir(parents=True, exist_ok=True)


def suffix_of(item: Item) -> str:
    """“png”, “mp4” ..."""
    return PurePosixPath(item.path).suffix.removeprefix(".")


def _copy_bytes(source: Path, part: Path) -> None:
    shutil.copyfile(source, part)


def _write_words(source: Path, part: Path) -> None:
    words = read_text(source).text
    part.write_bytes((words if words.endswith("\n") else f"{words}\n").encode())


def _copy(source: Path, folder: Path, name: str, write: Callable[[Path, Path], None]) -> Path:
    if not source.is_file():
        raise UserError(
            f"The file of “{name}” is gone from the gallery.",
            "Check the gallery with “quartet gallery verify”.",
        )
    part = folder / f".{secrets.token_hex(8)}{PART}"
    with disk_errors(f"“{name}” could not be copied"):
        try:
            write(source, part)
            target = folder / unused(name, lambda taken: (folder / taken).exists())
            part.rename(target)
        except BaseException:
            part.unlink(missing_ok=True)
            raise
    return target
