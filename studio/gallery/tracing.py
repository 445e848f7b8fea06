"""Where a file comes from: what it tells, what is signed in it, what is hidden in its pixels."""

from __future__ import annotations

import threading
from dataclasses import dataclass
from pathlib import Path

from studio.gallery import provenance, tensors, texts, watermark
from studio.gallery.animation_reader import FILM_SUFFIXES
from studio.gallery.complaints import disk_errors
from studio.gallery.credentials import Credentials, has_credentials, read_credentials
from studio.gallery.database import Database
from studio.gallery.files import sha256_of
from studio.gallery.pictures import open_picture, picture_of
from studio.gallery.verify import Report


@dataclass(frozen=True, slots=True)
class Trace:
    """What was found.

    Attributes:
        told: what the file says of itself.
        credentials: what is signed in it; None when nothing is.
        mark: the number hidden in its pixels, None when there is none.
        items: what it is, or is a copy of, in the gallery.
    """

    told: provenance.Provenance
    credentials: Credentials | None
    mark: int | None
    items: tuple[int, ...]

    @property
    def ai_made(self) -> bool:
        """Whether the file, or what is signed in it, says so."""
        return self.told.synthetic or (self.credentials is not None and self.credentials.ai_made)


def trace(
    path: Path,
    database: Database,
    keys: Path,
    report: Report | None = None,
    cancel: threading.Event | None = None,
) -> Trace:
    """Look into a file. Of a picture without a mark some seconds: it may be a part of a marked one.

    Args:
        path: a picture, a film, a text, or a file of numbers.
        database: the gallery's.
        keys: the folder of the signer of this computer.
        report: told how much has been tried.
        cancel: ends it.

    Raises:
        CancelledError: `cancel` was set.
        UserError: it cannot be read.
    """
    told, mark = _looked_into(path, report, cancel)
    with disk_errors(f"“{path.name}” could not be read"):
        credentials = read_credentials(path, keys) if has_credentials(path) else None
        sha256 = sha256_of(path)
    prefixes = [sha256] if mark is None else [sha256, f"{mark:08x}"]
    return Trace(told, credentials, mark, tuple(dict.fromkeys(_with_hash(database, prefixes))))


def _looked_into(
    path: Path, report: Report | None, cancel: threading.Event | None
) -> tuple[provenance.Provenance, int | None]:
    suffix = path.suffix.lower()
    if suffix in texts.SUFFIXES:
        return provenance.read_text_file(texts.read_text(path)), None
    if suffix == tensors.SUFFIX:
        return provenance.read_tensors(path) or provenance.Provenance(), None
    if suffix in FILM_SUFFIXES:
        with disk_errors(f"“{path.name}” could not be read"):
            return provenance.read_film(path), None
    with open_picture(path) as image:
        mark = watermark.read_mark(picture_of(image), cut=True, report=report, cancel=cancel)
        return provenance.read_image(image), mark


def _with_hash(database: Database, prefixes: list[str]) -> list[int]:
    """The items whose hash begins with one of these, newest first."""
    found: list[int] = []
    with database.read() as connection:
        for prefix in prefixes:
            # “g” comes behind every hexadecimal digit: all that begin so lie between the two.
            rows = connection.execute(
                "SELECT id FROM items WHERE sha256 >= ? AND sha256 < ? ORDER BY id DESC",
                (prefix, f"{prefix}g"),
            )
            found.extend(row[0] for row in rows)
    return found
