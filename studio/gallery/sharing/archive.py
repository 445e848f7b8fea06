"""A ZIP of items with a manifest, which another Quartet reads whole and every other program as pictures."""

from __future__ import annotations

import hashlib
import tempfile
import threading
import zipfile
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from studio.core.errors import UserError
from studio.core.item import Item
from studio.core.request import InputRef
from studio.gallery.inputs import suffix_of
from studio.gallery.outgoing import Told, suffix_after
from studio.gallery.sharing import manifest
from studio.gallery.sharing.copies import Names, Packing, counted, write_beside, write_copy
from studio.gallery.sharing.manifest import Entry
from studio.gallery.verify import Report

if TYPE_CHECKING:
    from studio.gallery.gallery import Gallery


def write_archive(
    gallery: Gallery,
    ids: Sequence[int],
    target: Path,
    packing: Packing,
    report: Report | None = None,
    cancel: threading.Event | None = None,
) -> Path:
    """Write items into a ZIP file (with ZIP64 where it is large); one that is there already is replaced.

    Copies that tell everything take their inputs along, so that they can be made again elsewhere. Clean ones
    are listed by file, hash, name and kind alone.

    Raises:
        CancelledError: `cancel` was set; nothing is left.
        UserError: a file is gone, or the disk is full.
    """

    def write(part: Path) -> None:
        with zipfile.ZipFile(part, "x", zipfile.ZIP_STORED) as archive:
            _Writer(gallery, ids, archive, packing).write(report, cancel)

    return write_beside(target, write)


class _Writer:
    def __init__(
        self, gallery: Gallery, ids: Sequence[int], archive: zipfile.ZipFile, packing: Packing
    ) -> None:
        self._gallery = gallery
        self._ids = ids
        self._archive = archive
        self._packing = packing
        self._tells_all = packing.form.told is Told.FULL
        self._names = Names(lambda path: path.parts[0].casefold() in {manifest.NAME, manifest.INPUTS})
        self._inputs: set[str] = set()

    def write(self, report: Report | None, cancel: threading.Event | None) -> None:
        entries: list[Entry] = []
        items: list[tuple[int, tuple[int, ...]]] = []
        place = self._gallery.for_work(Path(tempfile.gettempdir()))
        with tempfile.TemporaryDirectory(prefix="quartet-archive-", dir=place) as scratch:
            for number, item in counted(self._gallery, self._ids, report, cancel):
                entries.append(self._add(item, number, Path(scratch) / "copy"))
                items.append((item.id, item.parents))
        if self._tells_all:
            places = {item_id: place for place, (item_id, _) in enumerate(items)}
            entries = [
                replace(entry, parents=tuple(places[parent] for parent in parents if parent in places))
                for entry, (_, parents) in zip(entries, items, strict=True)
            ]
        # texts are packed; pictures and films are packed by themselves
        self._archive.writestr(manifest.NAME, manifest.write(entries), zipfile.ZIP_DEFLATED)

    def _add(self, item: Item, number: int, copy: Path) -> Entry:
        suffix = suffix_after(item, self._packing.form)
        file = str(self._names.give(self._packing.pattern.path(item, number, len(self._ids), suffix)))
        write_copy(self._gallery, item, copy, self._packing)
        with copy.open("rb") as stream:
            sha256 = hashlib.file_digest(stream, "sha256").hexdigest()
        self._archive.write(copy, file)
        copy.unlink()
        entry = Entry(file, sha256, item.name, item.kind)
        if not self._tells_all:
            return entry
        return replace(
            entry,
            rating=item.rating,
            label=item.label,
            note=item.note,
            tags=item.tags,
            collections=tuple(shelf.name for shelf in self._gallery.collections_of(item.id)),
            inputs=self._take_along(item),
            created=item.created,
        )

    def _take_along(self, item: Item) -> tuple[InputRef, ...]:
        wanted = (*item.attachments, *(item.request.inputs if item.request else ()))
        return tuple(ref for ref in wanted if self._put_input(ref))

    def _put_input(self, ref: InputRef) -> bool:
        path = input_path(ref)
        if path in self._inputs:
            return True
        try:
            data = self._gallery.inputs.data(ref)
        except UserError:
            return False  # gone here as well: the item goes without
        self._archive.writestr(path, data)
        self._inputs.add(path)
        return True


def input_path(ref: InputRef) -> str:
    """Where an input lies in an archive."""
    return f"{manifest.INPUTS}/{ref.sha256}.{suffix_of(ref.media_type) or 'bin'}"
