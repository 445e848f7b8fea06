"""A text with all its roads in a file of its own, to take along. No Qt here; for the background."""

from __future__ import annotations

from pathlib import Path

from studio.core.errors import UserError
from studio.core.text_tree import TextTree

SUFFIX = ".quartet-text.json"
LARGEST = 200_000_000
"""Bytes."""


def named(path: Path) -> Path:
    """The path with the ending that such files have."""
    return path if path.name.endswith(SUFFIX) else path.with_name(path.name.removesuffix(".json") + SUFFIX)


def save_tree(path: Path, tree: TextTree) -> None:
    """Write it whole, or leave what was there.

    Raises:
        UserError: the disk does not take it.
    """
    from studio.gallery.complaints import disk_errors
    from studio.gallery.files import write_whole

    with disk_errors("The text could not be saved"):
        write_whole(path, tree.to_json().encode("utf-8", "replace"), path.parent)


def open_tree(path: Path) -> TextTree:
    """Read what `save_tree` wrote.

    Raises:
        UserError: there is no such file, or it holds no tree, a damaged one, or one of a newer Quartet.
    """
    from studio.gallery.complaints import disk_errors

    with disk_errors("The text could not be opened"):
        if path.stat().st_size > LARGEST:
            raise UserError("This file is too large to be a text of Quartet.", "Choose another file.")
        data = path.read_bytes()
    try:
        return TextTree.from_json(data.decode("utf-8"))
    except UnicodeDecodeError:
        raise UserError("This file holds no text tree, or a damaged one.") from None
