"""A record: everything known of a thing before it has its number in the gallery."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from studio.core.events import AttachedJson, Attachment
from studio.core.foreign import ForeignSettings
from studio.core.item import ItemKind
from studio.core.json_value import JsonValue
from studio.core.request import InputRef, Request

MOST_WORDS = 200_000
"""Characters of an item that full-text search looks in."""
_INT64 = 2**63
_HASH = re.compile(r"[0-9a-f]{40,}")


@dataclass(frozen=True, slots=True, eq=False)
class NewItem:
    """What the maker of a thing says about it.

    Attributes:
        name: what it is called until the user renames it.
        request: how to make exactly this again; None for what was not made here.
        synthetic: whether it is AI-made.
        seconds: what it took to compute; 0 when unknown.
        device: where it was computed.
        parents: the items it descends from.
        attachments: arrays that belong to it.
        attached_json: the tree of a text.
        model_name: what people call the model.
        job_id: the job that made it.
    """

    name: str
    request: Request | None = None
    synthetic: bool = True
    seconds: float = 0.0
    device: str = ""
    parents: tuple[int, ...] = ()
    attachments: tuple[Attachment, ...] = ()
    model_name: str = ""
    job_id: int | None = None
    attached_json: tuple[AttachedJson, ...] = ()


@dataclass(frozen=True, slots=True)
class Record:
    """A row of the gallery that is about to be; fields as in `core.item.Item`.

    Attributes:
        parents: the items it descends from.
        parent_hashes: SHA-256 of their files, which find them again when the database is rebuilt.
        text: the beginning of a text, as far as full-text search looks into it; stands in no file.
        told: what another program wrote into it.
        brought: when it came in from elsewhere.
    """

    kind: ItemKind
    path: str
    sha256: str
    width: int
    height: int
    size_bytes: int
    name: str
    synthetic: bool
    request: Request | None
    created: datetime
    seconds: float = 0.0
    device: str = ""
    model_name: str = ""
    job_id: int | None = None
    parents: tuple[int, ...] = ()
    parent_hashes: tuple[str, ...] = ()
    attachments: tuple[InputRef, ...] = field(default=())
    text: str = ""
    told: ForeignSettings | None = None
    brought: datetime | None = None

    @property
    def seed(self) -> int | None:
        """The seed as SQLite can hold it."""
        if self.request is None or not -_INT64 <= self.request.seed < _INT64:
            return None
        return self.request.seed

    @property
    def prompt(self) -> str:
        """The words that it was made from; of something from elsewhere those that its program wrote down."""
        if self.request is None:
            return "" if self.told is None else self.told.prompt[:MOST_WORDS]
        said = self.request.params.get("prompt", "")
        return said.strip()[:MOST_WORDS] if isinstance(said, str) else ""

    def words(self) -> str:
        """What full-text search looks in, beside the name."""
        parts = [self.text, self.model_name]
        request = self.request
        if request is not None:
            parts += [request.model.id, request.family, request.task, f"seed {request.seed}"]
            parts += (said for said in _spoken(request.params) if said not in self.text)
        if self.told is not None:
            parts += [self.told.tool, self.told.prompt, self.told.model, self.told.sampler]
        return " ".join(part for part in parts if part)[:MOST_WORDS]

    def to_json(self) -> str:
        """As text, for the write-ahead intent."""
        return json.dumps(
            {
                "kind": self.kind.value,
                "path": self.path,
                "sha256": self.sha256,
                "width": self.width,
                "height": self.height,
                "size_bytes": self.size_bytes,
                "name": self.name,
                "synthetic": self.synthetic,
                "request": None if self.request is None else self.request.to_json(),
                "created": stamp(self.created),
                "seconds": self.seconds,
                "device": self.device,
                "model_name": self.model_name,
                "job_id": self.job_id,
                "parents": self.parents,
                "parent_hashes": self.parent_hashes,
                "attachments": [[ref.role, ref.sha256, ref.media_type] for ref in self.attachments],
                "text": self.text,
                "told": None if self.told is None else self.told.to_json(),
                "brought": None if self.brought is None else stamp(self.brought),
            }
        )

    @classmethod
    def from_json(cls, text: str) -> Record:
        """Read what `to_json` wrote.

        Raises:
            ValueError, KeyError, TypeError, UserError: it did not write this.
        """
        data: dict[str, Any] = json.loads(text)
        request = data.pop("request")
        told, brought = data.pop("told", None), data.pop("brought", None)
        return cls(
            kind=ItemKind(data.pop("kind")),
            request=None if request is None else Request.from_json(request),
            created=datetime.fromisoformat(data.pop("created")),
            parents=tuple(data.pop("parents")),
            parent_hashes=tuple(data.pop("parent_hashes")),
            attachments=tuple(InputRef(*ref) for ref in data.pop("attachments")),
            told=None if told is None else ForeignSettings.from_json(told),
            brought=None if brought is None else datetime.fromisoformat(brought),
            **data,
        )


def stamp(moment: datetime) -> str:
    """A moment as text whose order is the order in time."""
    return moment.astimezone(UTC).isoformat(timespec="microseconds")


def _spoken(value: JsonValue) -> Iterator[str]:
    """The words in parameters. Numbers would be found by every other one; hashes say nothing to anybody."""
    match value:
        case str():
            if not _HASH.fullmatch(value):
                yield value
        case Mapping():
            for inner in value.values():
                yield from _spoken(inner)
        case Sequence():
            for inner in value:
                yield from _spoken(inner)
        case _:
            return
