"""Whose a model is, as far as the files beside it tell."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path

UNKNOWN_LICENCE = "unknown: ask whoever made it"
READ_BYTES = 16 << 10

_FRONT_MATTER = re.compile(r"\A---\s*\n(.*?)\n---\s*$", re.DOTALL | re.MULTILINE)
_LICENCE_LINE = re.compile(r"^license(?:_name)?:\s*[\"']?([A-Za-z0-9][\w .+-]{0,98})", re.MULTILINE)
_METADATA = ("licence", "license", "modelspec.license")
_TITLES: tuple[tuple[str, str], ...] = (
    ("Apache License", "Apache-2.0"),
    ("MIT License", "MIT"),
    ("BSD 3-Clause", "BSD-3-Clause"),
    ("CreativeML Open RAIL++-M", "CreativeML Open RAIL++-M"),
    ("CreativeML Open RAIL-M", "CreativeML Open RAIL-M"),
    ("CC0 1.0", "CC0-1.0"),
)


def licence_of(metadata: Mapping[str, str], folders: tuple[Path, ...]) -> str:
    """The licence named in a file's metadata, or by a README's front matter or a LICENSE in the folders."""
    for key in _METADATA:
        if words := " ".join(metadata.get(key, "").split()):
            return words[:200]
    for folder in folders:
        front = _FRONT_MATTER.search(_start_of(folder / "README.md"))
        line = _LICENCE_LINE.search(front[1]) if front else None
        if line and line[1].strip().lower() not in {"other", "unknown"}:
            return line[1].strip()
        for name in ("LICENSE", "LICENSE.md", "LICENSE.txt"):
            text = _start_of(folder / name)
            for title, licence in _TITLES:
                if title in text:
                    return licence
    return UNKNOWN_LICENCE


def _start_of(path: Path) -> str:
    try:
        if not path.is_file():
            return ""
        with path.open("rb") as file:
            return file.read(READ_BYTES).decode("utf-8", "replace").replace("\r\n", "\n")
    except OSError:
        return ""
