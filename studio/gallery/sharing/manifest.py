"""The list that lies in an archive of items: `manifest.json`.

    {"quartet": "archive", "version": 1, "made": "2026-11-28T…", "app": "0.5.0",
     "items": [{"file": "a fox.png", "sha256": "…", "name": "a fox", "kind": "picture",
                "created": "2026-11-27T…", "rating": 4, "colour": "red", "note": "", "tags": ["hero"],
                "collections": ["Cover"], "parents": [3],
                "inputs": [["mask", "…", "image/png"]]}]}

`parents` are places in `items`, from 0: descent holds whatever form the copies have. Inputs lie as
`inputs/<hash>.<suffix>`, so that what was made can be made again. Clean copies are told of by file, hash,
name and kind alone.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Final

from studio import __version__
from studio.core.errors import UserError
from studio.core.item import ItemKind, Label
from studio.core.request import InputRef
from studio.gallery.naming import LONGEST_NAME, tidy
from studio.gallery.record import stamp

NAME: Final = "manifest.json"
INPUTS: Final = "inputs"
VERSION: Final = 1
MOST_ITEMS: Final = 250_000
MOST_BYTES: Final = 256 << 20


@dataclass(frozen=True, slots=True)
class Entry:
    """One item of an archive.

    Attributes:
        file: where it lies in the archive. sha256: of the bytes there.
        name, kind, rating, label, note, tags, collections: as in the gallery it comes from.
        parents: places among the entries.
        inputs: what it was made with, and what belongs to it, as far as it is in the archive.
        created: when it was made, with time zone; older archives do not tell.
    """

    file: str
    sha256: str
    name: str
    kind: ItemKind
    rating: int = 0
    label: Label = Label.NONE
    note: str = ""
    tags: tuple[str, ...] = ()
    collections: tuple[str, ...] = ()
    parents: tuple[int, ...] = ()
    inputs: tuple[InputRef, ...] = ()
    created: datetime | None = None


def write(entries: Sequence[Entry]) -> bytes:
    """The manifest as JSON, UTF-8."""
    return json.dumps(
        {
            "quartet": "archive",
            "version": VERSION,
            "app": __version__,
            "made": datetime.now(UTC).isoformat(timespec="seconds"),
            "items": [_fields(entry) for entry in entries],
        },
        ensure_ascii=False,
        indent=1,
    ).encode("utf-8", "replace")


def read(data: bytes) -> tuple[Entry, ...]:
    """What `write` wrote; nothing in it is taken on trust.

    Raises:
        UserError: it is no such manifest, or one of a newer Quartet.
    """
    try:
        fields: Any = json.loads(data)
        version = int(fields["version"]) if fields["quartet"] == "archive" else 0
        items = list(fields["items"])
        entries = [_entry(one, len(items)) for one in items[:MOST_ITEMS]] if version == VERSION else []
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError, OverflowError) as error:
        raise _damaged() from error
    if version > VERSION:
        raise UserError(
            "This archive was made by a newer Quartet.", "Update Quartet, then bring it in again."
        )
    if version != VERSION or len(items) > MOST_ITEMS:
        raise _damaged()
    return tuple(entries)


def _damaged() -> UserError:
    return UserError("The list of what is in this archive is damaged.", "Fetch or make the archive again.")


def _fields(entry: Entry) -> dict[str, object]:
    told: dict[str, object] = {
        "file": entry.file,
        "sha256": entry.sha256,
        "name": entry.name,
        "kind": entry.kind.value,
        "created": "" if entry.created is None else stamp(entry.created),
        "rating": entry.rating,
        "colour": entry.label.value,
        "note": entry.note,
        "tags": entry.tags,
        "collections": entry.collections,
        "parents": entry.parents,
        "inputs": [[ref.role, ref.sha256, ref.media_type] for ref in entry.inputs],
    }
    return {
        name: value for name, value in told.items() if value or name in {"file", "sha256", "name", "kind"}
    }


def _entry(fields: Any, count: int) -> Entry:
    rating = int(fields.get("rating", 0))
    parents = tuple(int(place) for place in fields.get("parents", ()))
    if not 0 <= rating <= 5 or any(not 0 <= place < count for place in parents):
        raise ValueError("numbers")
    return Entry(
        file=str(fields["file"]),
        sha256=str(fields["sha256"]),
        name=tidy(str(fields["name"]))[:LONGEST_NAME],
        kind=ItemKind(fields["kind"]),
        rating=rating,
        label=Label(fields.get("colour", "")),
        note=str(fields.get("note", "")),
        tags=tuple(str(tag) for tag in fields.get("tags", ())),
        collections=tuple(str(name) for name in fields.get("collections", ())),
        parents=parents,
        inputs=tuple(
            InputRef(str(role), str(sha), str(kind)) for role, sha, kind in fields.get("inputs", ())
        ),
        created=_moment(fields.get("created")),
    )


def _moment(text: Any) -> datetime | None:
    if text is None:
        return None
    moment = datetime.fromisoformat(str(text))
    if moment.tzinfo is None:
        raise ValueError("a moment without time zone")
    return moment
