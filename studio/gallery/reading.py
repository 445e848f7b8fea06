"""What an item shows and says, read from its file: of sealed pictures and texts in memory alone."""

from __future__ import annotations

from studio.core.errors import UserError
from studio.core.events import Picture
from studio.core.item import Item, ItemKind
from studio.gallery import texts
from studio.gallery.file_store import FileStore
from studio.gallery.pictures import decode_picture
from studio.gallery.privacy.sealed_file import DamagedSealError
from studio.gallery.tensors import Array, read_tensors
from studio.gallery.thumbnails import read_shown


def picture_in(files: FileStore, item: Item) -> Picture:
    """The picture that stands for an item in full size, see `thumbnails.read_shown`.

    Raises:
        UserError: the file is gone or damaged.
    """
    if files.keys is not None and item.kind is ItemKind.PICTURE:
        return decode_picture(_content(files, item), f"“{item.name}”", keep_alpha=True)
    with files.readable(item.path) as file:
        return read_shown(item.kind, file)


def words_in(files: FileStore, item: Item) -> str:
    """The words of a text, without what stands behind them.

    Raises:
        UserError: the file is gone or damaged.
    """
    if files.keys is not None:
        return texts.decode_text(_content(files, item), item.name).text
    return texts.read_text(files.place(item.path)).text


def tensors_in(files: FileStore, item: Item) -> dict[str, Array]:
    """The numbers of a latent, a direction or a trajectory, by name.

    Raises:
        UserError: the file is gone or damaged, or it is something else.
    """
    with files.readable(item.path) as file:
        return read_tensors(file)


def _content(files: FileStore, item: Item) -> bytes:
    try:
        return files.read(item.path)
    except DamagedSealError as error:
        raise UserError(
            f"The file of “{item.name}” is damaged: it cannot be unsealed.",
            "Check the gallery with “quartet gallery verify”.",
        ) from error
    except OSError as error:
        raise UserError(
            f"The file of “{item.name}” is gone from the gallery.",
            "Check the gallery with “quartet gallery verify”.",
        ) from error
