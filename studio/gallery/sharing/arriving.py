"""An archive of items read into a gallery: files, ratings, tags, notes, collections, descent, inputs.

An archive may come from anybody. Entries are opened by the names in its manifest and written to names of our
own; sizes are counted while they are unpacked, not believed; every file must have the hash that the manifest
gives, and is then judged like any other file that is dropped in.
"""

from __future__ import annotations

import contextlib
import hashlib
import shutil
import tempfile
import threading
import zipfile
from collections import defaultdict
from collections.abc import Callable, Generator, Iterable, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, Final, TypeVar

from studio.core.errors import CancelledError, UserError
from studio.core.item import Item, Label
from studio.core.request import InputRef
from studio.gallery.change import Change, ChangeKind
from studio.gallery.complaints import disk_errors, missing
from studio.gallery.inputs import suffix_of
from studio.gallery.naming import file_name
from studio.gallery.rows import insert_lineage
from studio.gallery.sharing import manifest
from studio.gallery.sharing.archive import input_path
from studio.gallery.sharing.manifest import Entry
from studio.gallery.verify import Report

if TYPE_CHECKING:
    from studio.gallery.gallery import Gallery

MOST_FILE_BYTES: Final = 8 << 30
MOST_INPUT_BYTES: Final = 1 << 30
MOST_TIMES: Final = 400
"""How many times as large as its packed bytes an entry may become: manifests reach 20, bombs 1,000."""
_CHUNK = 1 << 20
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Arrived:
    """What came of an archive.

    Attributes:
        ids: of all its items that are in the gallery now, in the order of the archive.
        new: of those that were not there before.
        refused: sentences about those that could not be taken.
    """

    ids: tuple[int, ...]
    new: tuple[int, ...]
    refused: tuple[UserError, ...]


def is_archive(path: Path) -> bool:
    """Whether a file calls itself a ZIP."""
    return path.suffix.lower() == ".zip"


def read_archive(
    gallery: Gallery,
    path: Path,
    report: Report | None = None,
    cancel: threading.Event | None = None,
) -> Arrived:
    """Take the items of an archive in. Those that are in the gallery already (the same bytes) gain tags and
    collections, and keep their own rating, colour and note where they have one.

    Raises:
        CancelledError: `cancel` was set; what came in before stays.
        UserError: it is no archive of items, or damaged; the disk is full.
    """
    place = gallery.for_work(Path(tempfile.gettempdir()))
    with (
        _opened(path) as archive,
        tempfile.TemporaryDirectory(prefix="quartet-import-", dir=place) as scratch,
    ):
        entries = manifest.read(_bytes(archive, manifest.NAME, manifest.MOST_BYTES))
        return _Reader(gallery, archive, entries, Path(scratch)).read(report, cancel)


class _Reader:
    def __init__(
        self, gallery: Gallery, archive: zipfile.ZipFile, entries: Sequence[Entry], scratch: Path
    ) -> None:
        self._gallery = gallery
        self._archive = archive
        self._entries = entries
        self._scratch = scratch
        self._items: dict[int, Item] = {}
        self._added: set[int] = set()
        self._refused: list[UserError] = []

    def read(self, report: Report | None, cancel: threading.Event | None) -> Arrived:
        leave = self._gallery.subscribe(self._note_added)
        try:
            self._take_all(report, cancel)
        finally:
            leave()
        self._describe()
        self._descend()
        ids = tuple(self._items[place].id for place in range(len(self._entries)) if place in self._items)
        new = tuple(item_id for item_id in ids if item_id in self._added)
        return Arrived(ids, new, tuple(self._refused))

    def _note_added(self, change: Change) -> None:
        if change.kind is ChangeKind.ADDED:
            self._added.update(change.ids)

    def _take_all(self, report: Report | None, cancel: threading.Event | None) -> None:
        for done, place in enumerate(_parents_first(self._entries)):
            if cancel is not None and cancel.is_set():
                raise CancelledError
            try:
                self._take(place)
            except UserError as problem:
                self._refused.append(problem)
            if report is not None:
                report(done + 1, len(self._entries))

    def _take(self, place: int) -> None:
        entry = self._entries[place]
        for ref in entry.inputs:
            self._take_input(ref)
        suffix = PurePosixPath(entry.file).suffix.removeprefix(".")
        file = self._scratch / file_name(entry.name or "item", suffix[:12] or "bin")
        try:
            if _unpack(self._archive, entry.file, file, MOST_FILE_BYTES) != entry.sha256:
                raise UserError(
                    f"“{entry.name}” is damaged in this archive.", "Fetch or make the archive again."
                )
            item = self._gallery.import_file(file, entry.created)
        finally:
            file.unlink(missing_ok=True)
        self._items[place] = item

    def _take_input(self, ref: InputRef) -> None:
        if suffix_of(ref.media_type) is None or self._gallery.inputs.has(ref):
            return
        # an input that is damaged is missed when the item is made again; the item itself is sound
        with contextlib.suppress(UserError):
            self._gallery.inputs.put_data(_bytes(self._archive, input_path(ref), MOST_INPUT_BYTES), ref)

    def _describe(self) -> None:
        """What people did to the items; many at once, since each change is a transaction."""
        gallery, found = self._gallery, [(self._entries[place], item) for place, item in self._items.items()]
        for name, ids in _grouped((entry.name, item.id) for entry, item in found if entry.name != item.name):
            self._trying(lambda ids=ids, name=name: gallery.rename(ids, name), bool(name))
        for stars, ids in _grouped((entry.rating, item.id) for entry, item in found if not item.rating):
            self._trying(lambda ids=ids, stars=stars: gallery.rate(ids, stars), stars > 0)
        for label, ids in _grouped((entry.label, item.id) for entry, item in found if not item.label.value):
            self._trying(lambda ids=ids, label=label: gallery.label(ids, label), label is not Label.NONE)
        for note, ids in _grouped((entry.note, item.id) for entry, item in found if not item.note):
            self._trying(lambda ids=ids, note=note: gallery.note(ids, note), bool(note))
        for tag, ids in _grouped((tag, item.id) for entry, item in found for tag in entry.tags):
            self._trying(lambda ids=ids, tag=tag: gallery.tag(ids, (tag,)))
        shelved = _grouped((name, item.id) for entry, item in found for name in entry.collections)
        known = {shelf.name.casefold(): shelf.id for shelf in gallery.collections()} if shelved else {}
        for name, ids in shelved:
            self._trying(lambda ids=ids, name=name: self._shelve(known, name, ids))

    def _shelve(self, known: Mapping[str, int], name: str, ids: list[int]) -> None:
        shelf = known.get(name.casefold())
        if shelf is None:
            self._gallery.make_collection(name, ids)
        else:
            self._gallery.put_into(shelf, ids)

    def _trying(self, act: Callable[[], object], wanted: bool = True) -> None:
        if not wanted:
            return
        try:
            act()
        except UserError as problem:
            self._refused.append(problem)

    def _descend(self) -> None:
        """Descent as the manifest tells it: re-encoded copies have other hashes than their files name."""
        with self._gallery.database.write() as connection:
            for place, item in self._items.items():
                parents = [self._items[at].id for at in self._entries[place].parents if at in self._items]
                # an edge to something newer could close a circle
                insert_lineage(connection, item.id, [parent for parent in parents if parent < item.id])


def _parents_first(entries: Sequence[Entry]) -> list[int]:
    """Places of all entries in the order in which they were made, each behind its parents; in a circle
    somebody has to be first.
    """
    ordered: dict[int, None] = {}
    for start in sorted(range(len(entries)), key=lambda place: _age(entries[place])):
        stack = [start]
        under_way: set[int] = set()
        while stack:
            place = stack[-1]
            waiting = [at for at in entries[place].parents if at not in ordered and at not in under_way]
            under_way.add(place)
            if place in ordered or not waiting:
                ordered.setdefault(place)
                stack.pop()
            else:
                stack.extend(waiting)
    return list(ordered)


def _age(entry: Entry) -> float:
    """Grows with the time of making; the same for all that do not tell it."""
    return 0.0 if entry.created is None else entry.created.timestamp()


def _grouped(pairs: Iterable[tuple[T, int]]) -> list[tuple[T, list[int]]]:
    groups: defaultdict[T, list[int]] = defaultdict(list)
    for key, item_id in pairs:
        groups[key].append(item_id)
    return list(groups.items())


@contextmanager
def _opened(path: Path) -> Generator[zipfile.ZipFile]:
    if not path.is_file():
        raise missing(path)
    try:
        with disk_errors(f"“{path.name}” could not be read"), zipfile.ZipFile(path) as archive:
            if manifest.NAME not in archive.NameToInfo:
                raise UserError(
                    f"“{path.name}” is no archive of a Quartet gallery.",
                    "Unpack it, then drop the folder with the pictures here.",
                )
            yield archive
    except (zipfile.BadZipFile, EOFError, NotImplementedError, RuntimeError, ValueError) as error:
        raise UserError(
            f"“{path.name}” is damaged, or no ZIP that can be read here.", "Fetch or make it again."
        ) from error


def _info(archive: zipfile.ZipFile, name: str, most: int) -> zipfile.ZipInfo:
    info = archive.NameToInfo.get(name)
    if info is None or info.is_dir():
        raise UserError(f"“{name}” is missing in this archive.", "Fetch or make the archive again.")
    if info.file_size > most or info.file_size > MOST_TIMES * max(1024, info.compress_size):
        raise UserError(
            f"“{name}” in this archive is too large to be unpacked.", "Leave it out of the archive."
        )
    return info


def _bytes(archive: zipfile.ZipFile, name: str, most: int) -> bytes:
    with archive.open(_info(archive, name, most)) as stream:
        data = stream.read(most + 1)
    if len(data) > most:
        raise UserError(
            f"“{name}” in this archive is too large to be unpacked.", "Leave it out of the archive."
        )
    return data


def _unpack(archive: zipfile.ZipFile, name: str, target: Path, most: int) -> str:
    """Write an entry to a file; gives the SHA-256 of its bytes."""
    info = _info(archive, name, most)
    if shutil.disk_usage(target.parent).free < info.file_size:
        raise UserError(
            "The disk is full, so the archive could not be unpacked.", "Make room, then try again."
        )
    digest, left = hashlib.sha256(), info.file_size
    with archive.open(info) as stream, target.open("xb") as file:
        while chunk := stream.read(_CHUNK):
            left -= len(chunk)
            if left < 0:
                raise UserError(f"“{name}” in this archive is damaged.", "Fetch or make the archive again.")
            digest.update(chunk)
            file.write(chunk)
    return digest.hexdigest()
