"""Bringing what is known of documents up to date with the files: only what is new or has changed is read."""

from __future__ import annotations

import threading
from pathlib import Path
from typing import Final

from studio.core.errors import UserError
from studio.gallery.complaints import missing
from studio.gallery.documents.kinds import MOST_FILES, Found, documents_in
from studio.gallery.documents.passages import pieces_of
from studio.gallery.documents.reading import checked_kind, hash_of, read_document
from studio.gallery.documents.store import Content, Document, DocumentStore, Place, Stamp

MOST_PASSAGES: Final = 50_000
"""Of one document: some 25 novels."""


def files_to_read(store: DocumentStore, place: Place) -> tuple[Path, ...]:
    """What must be read of a place; meanwhile what is gone is forgotten, and what is new is noted.

    A place whose folder is not there as a whole (a disk that is not plugged in) keeps what is known of it.

    Raises:
        UserError: the gallery cannot be written to.
    """
    known = {one.path: one for one in store.documents(place.id)}
    if place.folder:
        if not place.path.is_dir():
            _remark(store, place, "The folder is not there now; what was read of it is still used.")
            return ()
        found = documents_in(place.path)
        files = found.files
        _remark(store, place, _remark_on(found))
        gone = [one.id for path, one in known.items() if path not in set(files)]
        if gone:
            store.drop(gone)
    else:
        files = (place.path,)
        if known and not place.path.exists() and not place.path.parent.is_dir():
            _remark(store, place, "The file is not there now; what was read of it is still used.")
            return ()
        _remark(store, place, "")
    new = [path for path in files if path not in known]
    if new:
        store.expect(place.id, new)
    outdated = store.outdated()
    return tuple(path for path in files if _is_stale(path, known.get(path), outdated))


def read_into(store: DocumentStore, place: Place, path: Path, cancel: threading.Event) -> None:
    """Read a file, or learn that its bytes are known, and write down what came of it.

    Raises:
        CancelledError: `cancel` was set; nothing was written down.
        UserError: the gallery cannot be written to.
    """
    stamp = stamp_of(path)
    store.note(place.id, path, stamp, _outcome(store, path, cancel))


def stamp_of(path: Path) -> Stamp:
    """Size and time of a file; that of none for what cannot be looked at."""
    try:
        status = path.stat()
    except OSError:
        return Stamp()
    return Stamp(status.st_size, status.st_mtime_ns)


def _outcome(store: DocumentStore, path: Path, cancel: threading.Event) -> int | Content | str:
    try:
        kind = checked_kind(path)
        sha256 = hash_of(path, cancel)
    except UserError as error:
        return str(error)
    known = store.content(sha256, kind)
    if known is not None:
        return known
    try:
        reading = read_document(path, kind, cancel)
        pieces = tuple(pieces_of(reading.paragraphs))
    except UserError as error:
        return Content(sha256, kind, problem=str(error))
    if len(pieces) > MOST_PASSAGES:
        problem = f"“{path.name}” is longer than what is read of one document. Split it, and add the parts."
        return Content(sha256, kind, problem=problem)
    return Content(sha256, kind, pieces, reading.pages, reading.remark)


def _is_stale(path: Path, known: Document | None, outdated: frozenset[int | None]) -> bool:
    if known is None or known.stamp == Stamp() or known.stamp != stamp_of(path):
        return True
    return (known.content is None and not known.problem) or known.content in outdated


def _remark_on(found: Found) -> str:
    if not found.files:
        return "There is no text, Markdown or PDF file in it."
    return "" if found.all else f"Only the first {MOST_FILES:,} documents of it are read."


def _remark(store: DocumentStore, place: Place, remark: str) -> None:
    if remark != place.remark:
        store.set_remark(place.id, remark)


def chosen(path: Path) -> tuple[Path, bool]:
    """A path as it is kept, and whether it is a folder.

    Raises:
        UserError: there is nothing, or nothing that can be read.
    """
    whole = path.expanduser().absolute()
    if whole.is_dir():
        return whole, True
    if not whole.exists():
        raise missing(path)
    checked_kind(whole)
    return whole, False
