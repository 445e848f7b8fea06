"""The prompt library: prompts that people saved, each a chain of versions.

A changed prompt becomes a new version that points at the one before; no version is ever written over, so an
old one can be seen beside the new, and brought back as the newest.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from typing import Any, cast

from studio.core.errors import UserError
from studio.core.json_value import JsonValue, canonical, freeze
from studio.gallery.database import Database
from studio.gallery.naming import LONGEST_NAME, tidy
from studio.gallery.query import match_expression
from studio.gallery.record import stamp

LIBRARY_VERSION = 1
LONGEST_WORDS = 200_000
"""Characters of a prompt, and of its instructions."""
LONGEST_FILE = 50_000_000
"""Characters of a file of prompts."""
MOST_IMPORTED = 10_000
"""Versions that one file may bring."""
KEPT_AFTER_REMOVAL = timedelta(days=30)

_NAME_FROM_WORDS = 48


@dataclass(frozen=True, slots=True)
class PromptContent:
    """What a prompt asks for.

    Attributes:
        form: how it is put to the model; the value of the family's parameter of that name (“plain”, “chat”).
        words: the prompt itself.
        system: the instructions of a chat.
        settings: other parameters by name, as frozen JSON (“temperature”: 0.8).
    """

    form: str
    words: str
    system: str = ""
    settings: Mapping[str, JsonValue] = field(default_factory=dict[str, JsonValue])

    def __post_init__(self) -> None:
        object.__setattr__(self, "settings", freeze(self.settings))
        object.__setattr__(self, "words", _whole(self.words))
        object.__setattr__(self, "system", _whole(self.system))

    @property
    def key(self) -> str:
        """The same for equal ones."""
        return canonical([self.form, self.words, self.system, self.settings])

    def check(self) -> None:
        """Raises `UserError` when it cannot be kept."""
        if not (self.words.strip() or self.system.strip()):
            raise UserError("There is nothing to save: the prompt is empty.", "Write one first.")
        if max(len(self.words), len(self.system)) > LONGEST_WORDS:
            raise UserError(
                f"This prompt has more than {LONGEST_WORDS:,} letters, which the library does not keep.",
                "Shorten it.",
            )


@dataclass(frozen=True, slots=True)
class PromptVersion:
    """One state of a prompt.

    Attributes:
        prompt: id of the prompt that it is a version of.
        previous: id of the version it was made from; None for the first.
        number: 1 for the first version of its prompt.
    """

    id: int
    prompt: int
    previous: int | None
    number: int
    content: PromptContent
    created: datetime


@dataclass(frozen=True, slots=True)
class Prompt:
    """A saved prompt, as it is now; `newest.number` says how many versions there are."""

    id: int
    name: str
    newest: PromptVersion
    created: datetime
    changed: datetime


class PromptField(StrEnum):
    """What can be changed and changed back."""

    NAME = "name"
    REMOVED = "removed"


@dataclass(frozen=True, slots=True)
class PromptChange:
    """What was done to prompts; `PromptLibrary.revert` takes it back."""

    field: PromptField
    before: Mapping[int, str | None]
    after: Mapping[int, str | None]


_UPDATES = {one: f"UPDATE prompts SET {one.value} = ? WHERE id = ?" for one in PromptField}  # noqa: S608
_NEWEST = """
    SELECT p.id, p.name, p.created AS begun, p.changed, v.id AS version, v.previous, v.form, v.words,
        v.system, v.settings, v.created,
        (SELECT count(*) FROM prompt_versions n WHERE n.prompt = p.id) AS number
    FROM prompts p JOIN prompt_versions v
        ON v.id = (SELECT max(id) FROM prompt_versions WHERE prompt = p.id)
"""
_LIST = f"{_NEWEST} WHERE p.removed IS NULL ORDER BY p.changed DESC, p.id DESC"
_MATCHED = "p.id IN (SELECT rowid FROM prompts_fts WHERE prompts_fts MATCH ?)"
_FOUND = f"{_NEWEST} WHERE p.removed IS NULL AND {_MATCHED} ORDER BY p.changed DESC, p.id DESC"
_ONE = f"{_NEWEST} WHERE p.id = ?"
_VERSIONS = """
    SELECT id AS version, prompt, previous, form, words, system, settings, created,
        row_number() OVER (ORDER BY id) AS number
    FROM prompt_versions WHERE prompt = ? ORDER BY id DESC
"""


class PromptLibrary:
    """The saved prompts of a gallery. Thread-safe; every method may wait for the disk."""

    def __init__(self, database: Database) -> None:
        self._database = database

    # --- looking ---------------------------------------------------------------------------------------
    def list(self, search: str = "") -> tuple[Prompt, ...]:
        """All prompts, the one changed last first.

        Args:
            search: words that must all occur, as beginnings of words, in the name or the newest version.
        """
        expression = match_expression(search)
        with self._database.read() as connection:
            rows = connection.execute(_FOUND, (expression,)) if expression else connection.execute(_LIST)
            return tuple(_prompt(row) for row in rows)

    def versions(self, prompt: int) -> tuple[PromptVersion, ...]:
        """All versions of a prompt, the newest first; none when there is no such prompt."""
        with self._database.read() as connection:
            rows = connection.execute(_VERSIONS, (prompt,))
            return tuple(_version(row, prompt) for row in rows)

    # --- saving ----------------------------------------------------------------------------------------
    def add(self, content: PromptContent, name: str = "") -> Prompt:
        """Save a prompt of its own.

        Args:
            content: what it asks for.
            name: how it is called; its first words when there is none.

        Raises:
            UserError: it is empty or too long, or the gallery cannot be written to.
        """
        content.check()
        with self._database.write() as connection:
            number = _insert(connection, _checked_name(name or _name_of(content)), content, stamp(_now()))
            return _read(connection, number)

    def save(self, prompt: int, content: PromptContent) -> Prompt:
        """A new version of a prompt, linked to the newest; nothing happens when they are the same.

        Raises:
            UserError: as `add`; or the prompt is gone.
        """
        content.check()
        with self._database.write() as connection:
            return _save(connection, prompt, content)

    def restore(self, version: int) -> Prompt:
        """Bring an old version back, as the newest one.

        Raises:
            UserError: it is gone, or the gallery cannot be written to.
        """
        with self._database.write() as connection:
            row = connection.execute(
                "SELECT prompt, form, words, system, settings FROM prompt_versions WHERE id = ?", (version,)
            ).fetchone()
            if row is None:
                raise _gone()
            return _save(connection, int(row["prompt"]), _content(row))

    # --- tending ---------------------------------------------------------------------------------------
    def rename(self, prompt: int, name: str) -> PromptChange:
        """Call a prompt something else.

        Raises:
            UserError: nothing is left of the name, it is too long, or the prompt is gone.
        """
        return self._change(PromptField.NAME, (prompt,), _checked_name(name))

    def remove(self, prompts: Sequence[int]) -> PromptChange:
        """Take prompts out of the library; for thirty days `revert` brings them back."""
        return self._change(PromptField.REMOVED, prompts, stamp(_now()))

    def revert(self, change: PromptChange) -> PromptChange:
        """Take a change back; the change that this makes does it again. What is gone is passed over."""
        with self._database.write() as connection:
            for prompt, value in change.before.items():
                connection.execute(_UPDATES[change.field], (value, prompt))
        return PromptChange(change.field, before=change.after, after=change.before)

    def forget_removed(self) -> None:
        """Delete what was removed more than thirty days ago, for good."""
        with self._database.write() as connection:
            connection.execute("DELETE FROM prompts WHERE removed < ?", (stamp(_now() - KEPT_AFTER_REMOVAL),))

    def _change(self, what: PromptField, prompts: Sequence[int], value: str) -> PromptChange:
        before: dict[int, str | None] = {}
        with self._database.write() as connection:
            for prompt in prompts:
                row = connection.execute(
                    f"SELECT {what.value} FROM prompts WHERE id = ?",  # noqa: S608
                    (prompt,),
                ).fetchone()
                if row is None:
                    raise _gone()
                before[prompt] = row[0]
                connection.execute(_UPDATES[what], (value, prompt))
        return PromptChange(what, before, dict.fromkeys(before, value))

    # --- files -----------------------------------------------------------------------------------------
    def to_json(self, prompts: Sequence[int]) -> str:
        """Prompts with all their versions, the oldest first, for a file."""
        with self._database.read() as connection:
            told = [_told(connection, prompt) for prompt in prompts]
        return json.dumps(
            {"quartet_prompts": LIBRARY_VERSION, "prompts": [one for one in told if one is not None]},
            ensure_ascii=False,
            indent=1,
        )

    def from_json(self, text: str) -> tuple[Prompt, ...]:
        """Add the prompts of a file, with their versions; what is there already in every word is passed over.

        Raises:
            UserError: it holds no prompts, a damaged one, or those of a newer Quartet; nothing is added then.
        """
        chains = _chains(text)
        added: list[Prompt] = []
        with self._database.write() as connection:
            listed = map(_prompt, connection.execute(_LIST).fetchall())
            known = {(prompt.name, prompt.newest.content.key) for prompt in listed}
            for name, contents in chains:
                if (name, contents[-1].key) in known:
                    continue
                number = _insert(connection, name, contents[0], stamp(_now()))
                for content in contents[1:]:
                    _save(connection, number, content)
                added.append(_read(connection, number))
        return tuple(added)


def _now() -> datetime:
    return datetime.now(UTC)


def _gone() -> UserError:
    return UserError("This prompt is not in the library any more.", "Save it as a new one.")


def _whole(text: str) -> str:
    """Without halves of surrogate pairs and NUL, which no database takes."""
    return text.encode("utf-8", "replace").decode().replace("\0", "")


def _name_of(content: PromptContent) -> str:
    words = tidy(content.words[: 20 * _NAME_FROM_WORDS] or content.system[: 20 * _NAME_FROM_WORDS])
    if len(words) <= _NAME_FROM_WORDS:
        return words or "Prompt"
    cut = words[: _NAME_FROM_WORDS - 2]
    whole = cut.rpartition(" ")[0]
    return f"{whole if len(whole) > _NAME_FROM_WORDS // 2 else cut} …"


def _checked_name(name: str) -> str:
    clean = tidy(name)
    if not clean:
        raise UserError("A name needs at least one letter.", "Type a name.")
    if len(clean) > LONGEST_NAME:
        raise UserError(f"A name may have {LONGEST_NAME} letters, this one has {len(clean)}.", "Shorten it.")
    return clean


# --- rows ----------------------------------------------------------------------------------------------
def _insert(connection: sqlite3.Connection, name: str, content: PromptContent, now: str) -> int:
    made = connection.execute(
        "INSERT INTO prompts (name, words, created, changed) VALUES (?, ?, ?, ?)",
        (name, _searched(content), now, now),
    )
    prompt = made.lastrowid
    if prompt is None:
        raise RuntimeError("a row without an id")
    _insert_version(connection, prompt, None, content, now)
    return prompt


def _insert_version(
    connection: sqlite3.Connection, prompt: int, previous: int | None, content: PromptContent, now: str
) -> None:
    connection.execute(
        "INSERT INTO prompt_versions (prompt, previous, form, words, system, settings, created)"
        " VALUES (?, ?, ?, ?, ?, ?, ?)",
        (prompt, previous, content.form, content.words, content.system, canonical(content.settings), now),
    )


def _save(connection: sqlite3.Connection, prompt: int, content: PromptContent) -> Prompt:
    before = _read(connection, prompt)
    if before.newest.content == content:
        return before
    now = stamp(_now())
    _insert_version(connection, prompt, before.newest.id, content, now)
    connection.execute(
        "UPDATE prompts SET words = ?, changed = ? WHERE id = ?", (_searched(content), now, prompt)
    )
    return _read(connection, prompt)


def _read(connection: sqlite3.Connection, prompt: int) -> Prompt:
    row = connection.execute(_ONE, (prompt,)).fetchone()
    if row is None:
        raise _gone()
    return _prompt(row)


def _searched(content: PromptContent) -> str:
    return f"{content.words}\n{content.system}" if content.system else content.words


def _prompt(row: sqlite3.Row) -> Prompt:
    number = int(row["id"])
    return Prompt(
        id=number,
        name=str(row["name"]),
        newest=_version(row, number),
        created=datetime.fromisoformat(row["begun"]),
        changed=datetime.fromisoformat(row["changed"]),
    )


def _version(row: sqlite3.Row, prompt: int) -> PromptVersion:
    return PromptVersion(
        id=int(row["version"]),
        prompt=prompt,
        previous=row["previous"],
        number=int(row["number"]),
        content=_content(row),
        created=datetime.fromisoformat(row["created"]),
    )


def _content(row: sqlite3.Row) -> PromptContent:
    return PromptContent(str(row["form"]), str(row["words"]), str(row["system"]), json.loads(row["settings"]))


# --- files ---------------------------------------------------------------------------------------------
def _told(connection: sqlite3.Connection, prompt: int) -> dict[str, Any] | None:
    row = connection.execute("SELECT name FROM prompts WHERE id = ?", (prompt,)).fetchone()
    if row is None:
        return None
    versions = [_version(one, prompt) for one in connection.execute(_VERSIONS, (prompt,))]
    return {
        "name": str(row["name"]),
        "versions": [
            {
                "form": version.content.form,
                "prompt": version.content.words,
                "system": version.content.system,
                "settings": json.loads(canonical(version.content.settings)),
                "created": stamp(version.created),
            }
            for version in reversed(versions)
        ],
    }


def _chains(text: str) -> list[tuple[str, list[PromptContent]]]:
    """(name, versions from the first to the newest) of each prompt in a file."""
    damaged = UserError("This file holds no prompts of Quartet, or is damaged.", "Choose another file.")
    if len(text) > LONGEST_FILE:
        raise UserError("This file is too large to be a file of prompts.", "Choose another file.")
    try:
        data = json.loads(text, parse_constant=_refuse_constant)
        if int(data["quartet_prompts"]) > LIBRARY_VERSION:
            raise UserError("These prompts were saved by a newer Quartet.", "Update Quartet to open them.")
        chains = [
            (_checked_name(str(one["name"])), [_content_of(version) for version in one["versions"]])
            for one in data["prompts"]
        ]
    except (KeyError, TypeError, ValueError, AttributeError, OverflowError, RecursionError):
        raise damaged from None
    if not all(contents for _, contents in chains):
        raise damaged
    if sum(len(contents) for _, contents in chains) > MOST_IMPORTED:
        raise UserError(f"This file holds more than {MOST_IMPORTED:,} prompts.", "Divide it.")
    return chains


def _content_of(told: Mapping[str, Any]) -> PromptContent:
    settings = told.get("settings", {})
    if not isinstance(settings, Mapping):
        raise TypeError("settings are no object")
    content = PromptContent(
        form=str(told["form"]),
        words=str(told["prompt"]),
        system=str(told.get("system", "")),
        settings=cast("Mapping[str, JsonValue]", settings),
    )
    content.check()
    return content


def _refuse_constant(name: str) -> None:
    """NaN and infinity are no JSON."""
    raise ValueError(name)
