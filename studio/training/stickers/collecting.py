"""All drawings of the registries or of a folder, one after the other, with what is not taken and why."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

from studio.core.errors import UserError
from studio.training.archives import files_of_deb, files_of_tgz
from studio.training.packages import Package, debian_archive, npm_archive
from studio.training.stickers import clipart, emoji, own_pictures
from studio.training.stickers.drawing import Drawing, DroppedError
from studio.training.stickers.sources import CLIPART, EMOJI_WORDS, FLAT, ICONIFY

Found = Drawing | tuple[str, DroppedError]
"""A drawing, or the id of one that is not taken, and the reason."""
Fetch = Callable[[Package], Path]


def from_registries(downloads: Path, cancel: threading.Event) -> Iterator[Found]:
    """The emoji sets and the clip art; all archives are fetched into `downloads` before the first is opened.

    Raises:
        UserError: something cannot be fetched or read.
        CancelledError: `cancel` was set.
    """
    sets = {style: npm_archive(package, downloads, cancel) for style, package in ICONIFY.items()}
    words = npm_archive(EMOJI_WORDS, downloads, cancel)
    pages = debian_archive(CLIPART, downloads, cancel)
    yield from emoji_drawings(sets, words)
    yield from clipart.drawings(files_of_deb(pages, clipart.wanted))


def emoji_drawings(sets: dict[str, Path], words: Path) -> Iterator[Found]:
    """The drawings of Iconify archives (style -> .tgz), named by emojibase's archive."""
    texts = _members(words, "package/en/data.json", "package/meta/groups.json")
    known = emoji.read_words(*texts)
    # Both Fluent sets have the same icons, but only the flat one says which characters they are.
    flat = next(style for style, package in ICONIFY.items() if package is FLAT)
    for style, archive in sets.items():
        icons, chars = _members(archive, "package/icons.json", "package/chars.json")
        codes = emoji.read_chars(chars)
        if not codes and flat in sets:
            codes = emoji.read_chars(_members(sets[flat], "package/chars.json")[0])
        yield from emoji.drawings(style, icons, codes, known)


def from_folder(folder: Path) -> Iterator[Found]:
    """Pictures of one's own."""
    yield from own_pictures.drawings(folder)


def _members(archive: Path, *names: str) -> list[bytes]:
    found = dict(files_of_tgz(archive, lambda name: name in names))
    missing = [name for name in names if name not in found]
    if missing:
        raise UserError(f"“{archive.name}” lacks “{missing[0]}”.", "Delete it, then start again.")
    return [found[name] for name in names]
