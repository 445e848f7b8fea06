"""What is carried when gallery items are dragged or copied: their ids for us, files and words for others."""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData, QUrl

from studio.core.item import Item, ItemKind

ITEMS_MIME = "application/x-quartet-items"
TEXTS_MIME = "application/x-quartet-texts"
"""There beside `ITEMS_MIME` when all items are texts."""
_FORBIDDEN = set('<>:"/\\|?*') | {chr(code) for code in range(32)}


def items_mime(items: Sequence[Item], paths: Sequence[Path], folder: Path, words: str = "") -> QMimeData:
    """Items as a drag: `folder` takes the links that carry the items' names. Copies no bytes.

    Args:
        words: of the items, when they are texts: a page or a mail takes them, a file manager the files.
    """
    mime = QMimeData()
    if items and all(item.kind is ItemKind.TEXT for item in items):
        mime.setData(TEXTS_MIME, b"")
    if words:
        mime.setText(words)
    set_item_ids(mime, [item.id for item in items])
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in named_links(items, paths, folder)])
    return mime


def set_item_ids(mime: QMimeData, ids: Sequence[int]) -> None:
    """What the window itself takes."""
    mime.setData(ITEMS_MIME, json.dumps(list(ids)).encode())


def item_ids(mime: QMimeData) -> tuple[int, ...]:
    """The ids of dragged gallery items; empty when it is something else."""
    if not mime.hasFormat(ITEMS_MIME):
        return ()
    try:
        ids = json.loads(bytes(mime.data(ITEMS_MIME).data()))
    except ValueError:
        return ()
    return tuple(int(i) for i in ids) if isinstance(ids, list) else ()


def only_texts(mime: QMimeData) -> bool:
    """Whether gallery items are dragged, and none of them is a picture or film."""
    return mime.hasFormat(TEXTS_MIME)


def dropped_files(mime: QMimeData) -> tuple[Path, ...]:
    """The local files in a drop that are not gallery items already."""
    if mime.hasFormat(ITEMS_MIME):
        return ()
    return tuple(Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile())


def dropped_words(mime: QMimeData) -> str:
    """The words of a drop that is a selection of text; empty when it is files, items or pictures."""
    if mime.hasFormat(ITEMS_MIME) or mime.hasUrls() or mime.hasImage() or not mime.hasText():
        return ""
    return mime.text() if mime.text().strip() else ""


def dropped_links(mime: QMimeData) -> tuple[str, ...]:
    """Where on the internet what is dropped lies; empty when it is files, items or words."""
    if mime.hasFormat(ITEMS_MIME) or dropped_files(mime):
        return ()
    return tuple(url.toDisplayString() for url in mime.urls() if not url.isLocalFile() and url.isValid())


def named_links(items: Sequence[Item], paths: Sequence[Path], folder: Path) -> list[Path]:
    """Hard links to the files under the names of the items.

    Where the disk has none (another file system, FAT), the originals go, under the names of the gallery.
    """
    made: list[Path] = []
    taken: set[str] = set()
    for item, path in zip(items, paths, strict=True):
        name = file_name(item.name, path.suffix)
        stem, count = Path(name).stem, 1
        while name.casefold() in taken:
            count += 1
            name = f"{stem} {count}{path.suffix}"
        taken.add(name.casefold())
        target = folder / str(item.id) / name
        try:
            target.parent.mkdir(parents=True, exist_ok=True)
            target.unlink(missing_ok=True)
            os.link(path, target)
        except OSError:
            made.append(path)
        else:
            made.append(target)
    return made


def drop_links(folder: Path, known: Callable[[Sequence[int]], Sequence[Item]]) -> None:
    """Delete the links of items that are gone: each would keep a picture that was thrown away.

    Args:
        folder: takes the links.
        known: gives the items of these numbers that are still there.
    """
    linked = {int(path.name): path for path in folder.glob("*") if path.name.isdecimal()}
    there = {item.id for item in known(tuple(linked))}
    for number, path in linked.items():
        if number not in there:
            shutil.rmtree(path, ignore_errors=True)


def file_name(name: str, suffix: str) -> str:
    """A name that every system takes: “smile, older” -> “smile, older.png”."""
    clean = "".join("-" if letter in _FORBIDDEN else letter for letter in name).strip(" .")
    return f"{clean[:100] or 'Quartet'}{suffix}"
