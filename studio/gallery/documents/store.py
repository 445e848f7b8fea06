"""What is kept of the user's documents: which ones, what they say in passages, and the passages' vectors."""

from __future__ import annotations

import sqlite3
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

import numpy as np
import numpy.typing as npt

from studio.gallery.database import Database
from studio.gallery.documents.kinds import DocumentKind
from studio.gallery.documents.passages import Piece, set_apart
from studio.gallery.documents.reading import READER

Vector = npt.NDArray[np.float32]

_LIVE: Final = """
    SELECT DISTINCT documents.content FROM documents
    JOIN document_places ON document_places.id = documents.place
    WHERE document_places.removed IS NULL AND documents.content IS NOT NULL
"""


@dataclass(frozen=True, slots=True)
class Place:
    """A file or folder that the user chose.

    Attributes:
        remark: a sentence about it as a whole (“only the first 2,000 files”); empty when there is none.
    """

    id: int
    path: Path
    folder: bool
    remark: str = ""


@dataclass(frozen=True, slots=True)
class Stamp:
    """What tells that a file has changed, without reading it; -1 for one that was not looked at."""

    size_bytes: int = -1
    modified_ns: int = -1


@dataclass(frozen=True, slots=True)
class Content:
    """What some bytes say, newly read: passages, or why there are none.

    Attributes:
        remark: how it was read; empty when there is nothing to say.
        problem: why it cannot be read, in a sentence; empty when it can.
    """

    sha256: str
    kind: DocumentKind
    pieces: tuple[Piece, ...] = ()
    pages: int = 0
    remark: str = ""
    problem: str = ""


@dataclass(frozen=True, slots=True)
class Document:
    """A file of a place, and what came of it.

    Attributes:
        path: where it is.
        stamp: of the file when it was read.
        passages: how many it has; 0 while it has not been read, or cannot be.
        vectors: how many of its passages can be found by meaning.
        content: what it says; None while it has not been read.
        problem: why it cannot be read, in a sentence; empty when it can.
        remark: how it was read; empty when there is nothing to say.
    """

    id: int
    place: int
    path: Path
    stamp: Stamp
    content: int | None
    passages: int
    vectors: int
    pages: int
    problem: str
    remark: str


@dataclass(frozen=True, slots=True)
class Unread:
    """A passage that has no vectors yet."""

    id: int
    heading: str
    text: str


class DocumentStore:
    """The rows about documents in a gallery's database. Thread-safe, as that is."""

    def __init__(self, database: Database) -> None:
        self.database = database

    # Places

    def places(self) -> tuple[Place, ...]:
        """What the user chose, in the order in which it came."""
        with self.database.read() as connection:
            rows = connection.execute(
                "SELECT id, path, folder, remark FROM document_places WHERE removed IS NULL ORDER BY id"
            ).fetchall()
        return tuple(_place(row) for row in rows)

    def add_place(self, path: Path, *, folder: bool) -> Place:
        """Choose a file or folder; one that was chosen before comes back.

        Raises:
            UserError: the gallery cannot be written to.
        """
        with self.database.write() as connection:
            connection.execute(
                "INSERT INTO document_places (path, folder) VALUES (?, ?)"
                " ON CONFLICT (path) DO UPDATE SET removed = NULL, folder = excluded.folder",
                (str(path), int(folder)),
            )
            row = connection.execute(
                "SELECT id, path, folder, remark FROM document_places WHERE path = ?", (str(path),)
            ).fetchone()
        return _place(row)

    def set_removed(self, places: Collection[int], removed: bool) -> None:
        """Take places off, or bring them back. What was read of them stays until `purge`."""
        moment = datetime.now(UTC).isoformat() if removed else None
        with self.database.write() as connection:
            connection.executemany(
                "UPDATE document_places SET removed = ? WHERE id = ?", [(moment, one) for one in places]
            )

    def set_remark(self, place: int, remark: str) -> None:
        """Say something about a place as a whole."""
        with self.database.write() as connection:
            connection.execute("UPDATE document_places SET remark = ? WHERE id = ?", (remark, place))

    def purge(self, before: datetime) -> None:
        """Forget what was taken off before a moment (UTC), and contents that no document has any more."""
        with self.database.write() as connection:
            connection.execute("DELETE FROM document_places WHERE removed < ?", (before.isoformat(),))
            _drop_orphans(connection)

    # Documents

    def documents(self, place: int | None = None) -> tuple[Document, ...]:
        """The documents of a place, or of all, in the order of places and paths."""
        where = "document_places.removed IS NULL" if place is None else "documents.place = ?"
        with self.database.read() as connection:
            rows = connection.execute(
                _DOCUMENTS.format(where=where), () if place is None else (place,)
            ).fetchall()
        return tuple(_document(row) for row in rows)

    def note(self, place: int, path: Path, stamp: Stamp, outcome: int | Content | str) -> None:
        """Write down what came of a file, in one step; what it said before goes, when nothing else says it.

        Args:
            outcome: what it says, as known already or newly read; or why it cannot be read, in a sentence.

        Raises:
            UserError: the disk is full, or the gallery read-only.
        """
        with self.database.write() as connection:
            known = connection.execute("SELECT 1 FROM document_places WHERE id = ?", (place,)).fetchone()
            if known is None:
                return  # purged meanwhile, by another window
            content = _kept(connection, outcome) if isinstance(outcome, Content) else outcome
            number, problem = (None, content) if isinstance(content, str) else (content, "")
            connection.execute(
                _NOTE, (place, str(path), stamp.size_bytes, stamp.modified_ns, number, problem)
            )
            _drop_orphans(connection)

    def expect(self, place: int, paths: Iterable[Path]) -> None:
        """Write down files that will be read; those that are known already stay as they are."""
        with self.database.write() as connection:
            connection.executemany(
                "INSERT OR IGNORE INTO documents (place, path)"
                " SELECT id, ? FROM document_places WHERE id = ?",
                [(str(path), place) for path in paths],
            )

    def drop(self, documents: Collection[int]) -> None:
        """Forget files that are no longer there."""
        with self.database.write() as connection:
            connection.executemany("DELETE FROM documents WHERE id = ?", [(one,) for one in documents])
            _drop_orphans(connection)

    # Contents

    def content(self, sha256: str, kind: DocumentKind) -> int | None:
        """What these bytes say, if they have been read by this reader."""
        with self.database.read() as connection:
            row = connection.execute(
                "SELECT id FROM document_contents WHERE sha256 = ? AND kind = ? AND reader = ?",
                (sha256, kind.value, READER),
            ).fetchone()
        return None if row is None else int(row["id"])

    def outdated(self) -> frozenset[int | None]:
        """Contents that an older reader has read."""
        with self.database.read() as connection:
            rows = connection.execute("SELECT id FROM document_contents WHERE reader <> ?", (READER,))
            return frozenset(int(row["id"]) for row in rows)

    # Vectors

    def without_vectors(self, encoder: str, count: int) -> tuple[Unread, ...]:
        """Passages that this encoder has not read, those that came first first."""
        with self.database.read() as connection:
            rows = connection.execute(
                f"SELECT id, heading, text FROM passages WHERE content IN ({_LIVE}) AND NOT EXISTS"  # noqa: S608
                " (SELECT 1 FROM passage_vectors WHERE passage = passages.id AND encoder = ?)"
                " ORDER BY id LIMIT ?",
                (encoder, count),
            ).fetchall()
        return tuple(Unread(row["id"], row["heading"], row["text"]) for row in rows)

    def count_without_vectors(self, encoder: str) -> int:
        """How many passages this encoder has not read."""
        with self.database.read() as connection:
            row = connection.execute(
                f"SELECT count(*) FROM passages WHERE content IN ({_LIVE}) AND NOT EXISTS"  # noqa: S608
                " (SELECT 1 FROM passage_vectors WHERE passage = passages.id AND encoder = ?)",
                (encoder,),
            ).fetchone()
        return int(row[0])

    def put_vectors(self, encoder: str, vectors: Mapping[int, Vector]) -> None:
        """Keep the vectors of passages, float32 (parts, dims) each of length 1; older ones go."""
        with self.database.write() as connection:
            for passage, parts in vectors.items():
                if connection.execute("SELECT 1 FROM passages WHERE id = ?", (passage,)).fetchone() is None:
                    continue  # the document changed or went meanwhile
                connection.execute("DELETE FROM passage_vectors WHERE passage = ?", (passage,))
                connection.executemany(
                    "INSERT INTO passage_vectors (passage, part, encoder, vector) VALUES (?, ?, ?, ?)",
                    [
                        (passage, number, encoder, np.ascontiguousarray(part, "<f4").tobytes())
                        for number, part in enumerate(parts)
                    ],
                )


def live_contents(connection: sqlite3.Connection) -> frozenset[int]:
    """The contents of all documents that are not taken off."""
    return frozenset(int(row[0]) for row in connection.execute(_LIVE))


_DOCUMENTS: Final = """
    SELECT documents.id, documents.place, documents.path, size_bytes, modified_ns, documents.content,
           documents.problem AS trouble, coalesce(document_contents.problem, '') AS problem,
           coalesce(document_contents.remark, '') AS remark, coalesce(pages, 0) AS pages,
           (SELECT count(*) FROM passages WHERE passages.content = documents.content) AS passages,
           (SELECT count(DISTINCT passage) FROM passage_vectors JOIN passages
            ON passages.id = passage_vectors.passage WHERE passages.content = documents.content) AS vectors
    FROM documents JOIN document_places ON document_places.id = documents.place
    LEFT JOIN document_contents ON document_contents.id = documents.content
    WHERE {where} ORDER BY documents.place, documents.path
"""


_NOTE: Final = """
    INSERT INTO documents (place, path, size_bytes, modified_ns, content, problem)
    VALUES (?, ?, ?, ?, (SELECT id FROM document_contents WHERE id = ?), ?)
    ON CONFLICT (place, path) DO UPDATE SET
        size_bytes = excluded.size_bytes, modified_ns = excluded.modified_ns,
        content = excluded.content, problem = excluded.problem
"""


def _kept(connection: sqlite3.Connection, new: Content) -> int:
    """The row of a content that was just read; an older reading of the same bytes goes."""
    key = (new.sha256, new.kind.value)
    connection.execute("DELETE FROM document_contents WHERE sha256 = ? AND kind = ?", key)
    content = connection.execute(
        "INSERT INTO document_contents (sha256, kind, reader, pages, remark, problem)"
        " VALUES (?, ?, ?, ?, ?, ?) RETURNING id",
        (*key, READER, new.pages, new.remark, new.problem),
    ).fetchone()["id"]
    connection.executemany(
        "INSERT INTO passages (content, position, page, heading, text, words) VALUES (?, ?, ?, ?, ?, ?)",
        [
            (content, number, one.page, one.heading, one.text, set_apart(f"{one.heading} {one.text}"))
            for number, one in enumerate(new.pieces)
        ],
    )
    return int(content)


def _drop_orphans(connection: sqlite3.Connection) -> None:
    connection.execute(
        "DELETE FROM document_contents"
        " WHERE NOT EXISTS (SELECT 1 FROM documents WHERE documents.content = document_contents.id)"
    )


def _place(row: sqlite3.Row) -> Place:
    return Place(row["id"], Path(row["path"]), bool(row["folder"]), row["remark"])


def _document(row: sqlite3.Row) -> Document:
    return Document(
        id=row["id"],
        place=row["place"],
        path=Path(row["path"]),
        stamp=Stamp(row["size_bytes"], row["modified_ns"]),
        content=row["content"],
        passages=row["passages"],
        vectors=row["vectors"],
        pages=row["pages"],
        problem=row["trouble"] or row["problem"],
        remark=row["remark"],
    )
