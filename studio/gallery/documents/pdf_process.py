"""The process that reads one PDF: `python -m studio.gallery.documents.pdf_process FILE`.

A PDF is a program of a kind, and anybody may have written it: it may want all memory, or never end. So it is
read apart from the window, within limits of memory, and whoever waits may end it. Reading also keeps one
core busy for seconds, and in the window's own process every frame would have to wait for it.

What it tells, one JSON object a line: {"pages": 12}, then {"page": "text"} a page; or {"problem": "..."} with
one of the words of `Problem`.
"""

from __future__ import annotations

import json
import logging
import sys
from collections.abc import Iterator
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from pypdf import PdfReader

MOST_PAGES: Final = 3000
MOST_MEMORY: Final = 3 << 30
"""Bytes that the process may take. What one compressed stream may become is limited by pypdf: 75 MB."""
_LONGEST_PAGE: Final = 200_000
"""Characters of a page that are kept."""


class Problem(StrEnum):
    """Why a PDF cannot be read."""

    ENCRYPTED = "encrypted"
    DAMAGED = "damaged"
    TOO_LARGE = "too large"


def main(path: str) -> None:
    """Read a file and tell what it says."""
    _limit_memory()
    logging.disable(logging.CRITICAL)  # pypdf remarks on every little flaw
    try:
        for line in _told(path):
            _tell(line)
    except (MemoryError, RecursionError):
        _tell({"problem": Problem.TOO_LARGE.value})


def _told(path: str) -> Iterator[dict[str, Any]]:
    from pypdf import PdfReader
    from pypdf.errors import DependencyError, FileNotDecryptedError, LimitReachedError

    try:
        reader = PdfReader(path)
        if reader.is_encrypted and not reader.decrypt(""):
            yield {"problem": Problem.ENCRYPTED.value}
            return
        yield from _pages(reader)
    except (FileNotDecryptedError, DependencyError):
        yield {"problem": Problem.ENCRYPTED.value}
    except LimitReachedError:
        yield {"problem": Problem.TOO_LARGE.value}
    except (MemoryError, RecursionError):
        raise
    except Exception:  # noqa: BLE001 - a damaged file raises a hundred kinds of them
        yield {"problem": Problem.DAMAGED.value}


def _pages(reader: PdfReader) -> Iterator[dict[str, Any]]:
    count = len(reader.pages)
    yield {"pages": count}
    for number in range(min(count, MOST_PAGES)):
        try:
            text = reader.pages[number].extract_text()
        except (MemoryError, RecursionError):
            raise
        except Exception:  # noqa: BLE001 - one bad page does not spoil the others
            yield {"page": "", "bad": True}
        else:
            yield {"page": text[:_LONGEST_PAGE]}


def _tell(line: dict[str, Any]) -> None:
    sys.stdout.write(json.dumps(line) + "\n")
    sys.stdout.flush()


def _limit_memory() -> None:
    if sys.platform != "win32":
        import resource

        _, hard = resource.getrlimit(resource.RLIMIT_AS)
        most = MOST_MEMORY if hard == resource.RLIM_INFINITY else min(MOST_MEMORY, hard)
        try:
            resource.setrlimit(resource.RLIMIT_AS, (most, hard))
        except (ValueError, OSError):
            return  # macOS knows the limit and does not take it; pypdf's own limits hold


if __name__ == "__main__":
    main(sys.argv[1])
