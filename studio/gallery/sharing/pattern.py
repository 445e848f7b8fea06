"""How copies are called: “{date}/{model}/{name}” and the like."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import PurePosixPath
from types import MappingProxyType
from typing import Final

from studio.core.errors import UserError
from studio.core.item import Item
from studio.gallery.naming import file_name

USUAL: Final = "{name}"
MOST_FOLDERS: Final = 8
LONGEST: Final = 300
"""Characters of a pattern."""

_FIELD = re.compile(r"\{([^{}]*)\}")
_FIELDS: Final[Mapping[str, Callable[[Item], str]]] = MappingProxyType(
    {
        "name": lambda item: item.name,
        "date": lambda item: f"{item.created.astimezone():%Y-%m-%d}",
        "time": lambda item: f"{item.created.astimezone():%H-%M-%S}",
        "kind": lambda item: item.kind.value,
        "model": lambda item: item.request.model.id if item.request else "no model",
        "task": lambda item: item.request.task if item.request else "no task",
        "seed": lambda item: str(item.request.seed) if item.request else "no seed",
        "stars": lambda item: str(item.rating),
        "colour": lambda item: item.label.value or "no colour",
        "tags": lambda item: " ".join(item.tags) or "no tags",
        "id": lambda item: str(item.id),
    }
)
NUMBER: Final = "number"
FIELDS: Final = (NUMBER, *_FIELDS)
"""What may stand in braces; the number counts the copies from 1."""


@dataclass(frozen=True, slots=True)
class NamePattern:
    """A pattern that holds.

    Attributes:
        text: words, fields in braces, and “/” between folders.

    Raises:
        UserError: it is empty or too long, names an unknown field, or has a brace without its other half.
    """

    text: str = USUAL

    def __post_init__(self) -> None:
        if not self.text.strip(" /.") or len(self.text) > LONGEST:
            raise UserError("The copies need a name.", f"Write for example “{USUAL}”.")
        for field in _FIELD.findall(self.text):
            if field not in FIELDS:
                raise UserError(
                    f"Names cannot be made from “{{{field}}}”.",
                    f"There are {', '.join(f'{{{name}}}' for name in FIELDS)}.",
                )
        if set("{}") & set(_FIELD.sub("", self.text)):
            raise UserError("A brace in the name has no other half.", "Write fields as “{name}”.")
        if self.text.count("/") > MOST_FOLDERS:
            raise UserError("The copies would lie too deep.", f"Use at most {MOST_FOLDERS} folders.")

    def path(self, item: Item, number: int, total: int, suffix: str) -> PurePosixPath:
        """Where the copy of an item goes, relative to the chosen folder; every system takes the name.

        Args:
            item: what is copied.
            number: which copy it is, from 1. total: how many there are.
            suffix: without dot.
        """

        def said(match: re.Match[str]) -> str:
            if match[1] == NUMBER:
                return f"{number:0{len(str(total))}}"
            return _FIELDS[match[1]](item).replace("/", " ")

        *folders, name = _FIELD.sub(said, self.text).split("/")
        named = (_folder(part) for part in folders if part.strip(" ."))
        return PurePosixPath(*named, file_name(name, suffix))


def _folder(name: str) -> str:
    return file_name(name, "x").removesuffix(".x")
