"""What is not translated yet, in pieces that a person can do in one sitting, and their work taken back."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from pathlib import Path

from localization.catalogue import complaint_of
from localization.sources import Source

PIECE = 120
"""Texts in one file."""


def write_parts(folder: Path, sources: Iterable[Source], words: Mapping[Source, str]) -> list[Path]:
    """`texts-1.json`, ...: a list of {context, text} of what has no translation; older pieces are removed."""
    folder.mkdir(parents=True, exist_ok=True)
    for old in folder.glob("texts-*.json"):
        old.unlink()
    missing = [source for source in sources if not words.get(source)]
    written: list[Path] = []
    for at in range(0, len(missing), PIECE):
        path = folder / f"texts-{at // PIECE + 1}.json"
        piece = missing[at : at + PIECE]
        rows = [{"id": row, "context": each.context, "text": each.text} for row, each in enumerate(piece)]
        path.write_text(json.dumps(rows, ensure_ascii=False, indent=0), encoding="utf-8")
        written.append(path)
    return written


def read_said(folder: Path) -> tuple[dict[Source, str], list[str]]:
    """The pieces `said-N.json` ({id: translation}) beside `texts-N.json`.

    Returns:
        what can be taken, and a sentence for each that cannot.
    """
    taken: dict[Source, str] = {}
    refused: list[str] = []
    for path in sorted(folder.glob("said-*.json")):
        said: dict[str, str] = json.loads(path.read_text(encoding="utf-8"))
        rows = json.loads((folder / path.name.replace("said", "texts")).read_text(encoding="utf-8"))
        for row in rows:
            source, words = Source(row["context"], row["text"]), said.get(str(row["id"]), "")
            if complaint := complaint_of(source, words):
                refused.append(f"{path.name}, {row['id']}: {complaint}")
            else:
                taken[source] = words
    return taken, refused
