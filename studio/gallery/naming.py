"""Names of files: `2026/11/24/103015-faces-1024-seed7-3fa94c21.png`, for people to browse and every disk to
take."""

from __future__ import annotations

import re
import secrets
import unicodedata
from collections.abc import Callable
from datetime import datetime

LONGEST_NAME = 200
"""Of an item, in characters."""

_LONGEST = 60
_DEVICES = {"con", "prn", "aux", "nul", *(f"{port}{n}" for port in ("com", "lpt") for n in range(10))}
_FORBIDDEN = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f]+')


def tidy(name: str) -> str:
    """A name in one line, without what no text file takes (control characters, halves of surrogate pairs)."""
    whole = name.encode("utf-8", "replace").decode()
    plain = "".join(" " if unicodedata.category(letter) == "Cc" else letter for letter in whole)
    return " ".join(plain.split())


def tag_key(name: str) -> str:
    """Two spellings of one tag have the same key: “Hero”, “hero ” and “HERO”."""
    return unicodedata.normalize("NFC", tidy(name)).casefold()


def slug(text: str) -> str:
    """Lower-case ASCII letters, digits and dashes; may be empty."""
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:_LONGEST].strip("-")


def kept_path(created: datetime, about: str, seed: int | None, suffix: str) -> str:
    """Where a new file goes, relative to the gallery, with forward slashes.

    The eight random digits at the end keep two things made in the same second apart.

    Args:
        created: with time zone; the folders go by the local calendar.
        about: the model, or what an imported file was called.
        seed: shown when there is one.
        suffix: “png”, “mp4” ...
    """
    local = created.astimezone()
    parts = [f"{local:%H%M%S}", slug(about) or "item"]
    if seed is not None:
        parts.append(f"seed{seed}")
    parts.append(secrets.token_hex(4))
    return f"{local:%Y/%m/%d}/{'-'.join(parts)}.{suffix}"


def file_name(name: str, suffix: str) -> str:
    """What an item is called outside the gallery: its own name as far as every file system takes it."""
    stem = _FORBIDDEN.sub(" ", unicodedata.normalize("NFC", tidy(name)))
    stem = " ".join(stem.split())[:_LONGEST].strip(" .") or "Quartet"
    if stem.split(".")[0].lower() in _DEVICES:
        stem = f"_{stem}"
    return f"{stem}.{suffix}"


def unused(name: str, taken: Callable[[str], bool]) -> str:
    """`name`, or “name (2)” and so on, such that it is not taken."""
    if not taken(name):
        return name
    stem, dot, suffix = name.rpartition(".")
    number = 2
    while taken(candidate := f"{stem} ({number}){dot}{suffix}"):
        number += 1
    return candidate
