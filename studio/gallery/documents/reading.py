"""A file to paragraphs: text and Markdown here, PDF in `pdf_reading`.

Everything is read with limits, from one open file, so that what is hashed is what is read.
"""

from __future__ import annotations

import hashlib
import re
import stat
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from studio.core.errors import CancelledError, UserError
from studio.gallery.complaints import disk_errors, missing
from studio.gallery.documents.kinds import DocumentKind, kind_of
from studio.gallery.documents.paragraphs import Paragraph
from studio.gallery.documents.pdf_reading import read_pdf
from studio.gallery.texts import plain_text

MOST_TEXT_BYTES: Final = 32 << 20
MOST_PDF_BYTES: Final = 256 << 20
READER: Final = 1
"""Grows when documents are read in another way; what an older one has read is then read again."""

_CHUNK: Final = 1 << 20
_MARKS: Final = (
    (b"\xef\xbb\xbf", "utf-8-sig"),
    (b"\xff\xfe\x00\x00", "utf-32"),
    (b"\x00\x00\xfe\xff", "utf-32"),
    (b"\xff\xfe", "utf-16"),
    (b"\xfe\xff", "utf-16"),
)
_HEADING = re.compile(r"^ {0,3}#{1,6}[ \t]+(.+?)[ \t#]*$")
_UNDERLINE = re.compile(r"^ {0,3}(=+|-{3,})[ \t]*$")
_FENCE = re.compile(r"^ {0,3}(```|~~~)")
_LONGEST_HEADING: Final = 200


@dataclass(frozen=True, slots=True)
class Reading:
    """What a document says.

    Attributes:
        paragraphs: in order; at least one.
        pages: of a PDF; 0 for what has none.
        remark: a sentence for people about how it was read; empty when there is nothing to say.
    """

    paragraphs: tuple[Paragraph, ...]
    pages: int = 0
    remark: str = ""


def checked_kind(path: Path) -> DocumentKind:
    """How the file is read.

    Raises:
        UserError: it is no document, no file, empty, or too large. Only its name and size are looked at.
    """
    kind = kind_of(path)
    if kind is None:
        raise UserError(
            f"“{path.name}” is neither text, Markdown nor PDF, so it cannot be read.",
            "Save it as one of these.",
        )
    with disk_errors(f"“{path.name}” could not be read"):
        try:
            status = path.stat()
        except FileNotFoundError:
            raise missing(path) from None
    if not stat.S_ISREG(status.st_mode):
        raise UserError(f"“{path.name}” is not a file.", "Choose a document.")
    _check_size(path, kind, status.st_size)
    return kind


def hash_of(path: Path, cancel: threading.Event) -> str:
    """SHA-256 of a file.

    Raises:
        CancelledError: `cancel` was set.
        UserError: it cannot be read.
    """
    digest = hashlib.sha256()
    with disk_errors(f"“{path.name}” could not be read"), path.open("rb") as file:
        while chunk := file.read(_CHUNK):
            if cancel.is_set():
                raise CancelledError
            digest.update(chunk)
    return digest.hexdigest()


def read_document(path: Path, kind: DocumentKind, cancel: threading.Event) -> Reading:
    """What a document says.

    Raises:
        CancelledError: `cancel` was set.
        UserError: it cannot be read; the sentence says why.
    """
    if kind is DocumentKind.PDF:
        pages = read_pdf(path, cancel)
        paragraphs = tuple(
            Paragraph(text, page=number)
            for number, page in enumerate(pages.texts, start=1)
            for text in _paragraphs(plain_text(page))
        )
        return _worded(path, Reading(paragraphs, len(pages.texts), pages.remark))
    data = _bytes(path, kind)
    text, remark = decoded(data, path.name)
    whole = plain_text(text)
    made = _sections(whole) if kind is DocumentKind.MARKDOWN else _plain(whole)
    return _worded(path, Reading(tuple(made), remark=remark))


def decoded(data: bytes, name: str) -> tuple[str, str]:
    """The text in some bytes, and a sentence about how it was read.

    Raises:
        UserError: it is no text.
    """
    encoding = next((code for mark, code in _MARKS if data.startswith(mark)), "utf-8")
    try:
        return data.decode(encoding), ""
    except UnicodeDecodeError:
        if _is_binary(data):
            raise UserError(
                f"“{name}” is not a text, whatever its name says.", "Choose a text, Markdown or PDF file."
            ) from None
    text = data.decode("cp1252", "replace")
    return (
        text,
        f"“{name}” is not UTF-8; it was read as Latin-1 (Windows-1252), so some letters may be wrong.",
    )


def _is_binary(data: bytes) -> bool:
    """A zero, or many control characters: no old 8-bit text has them."""
    head = data[: 1 << 16]
    odd = sum(byte < 32 and byte not in b"\t\n\r\f\x1b" for byte in head)
    return b"\0" in data or odd * 50 > len(head)


def _bytes(path: Path, kind: DocumentKind) -> bytes:
    with disk_errors(f"“{path.name}” could not be read"), path.open("rb") as file:
        data = file.read(MOST_TEXT_BYTES + 1)
    _check_size(path, kind, len(data))
    return data


def _check_size(path: Path, kind: DocumentKind, size: int) -> None:
    most = MOST_PDF_BYTES if kind is DocumentKind.PDF else MOST_TEXT_BYTES
    if size == 0:
        raise UserError(f"“{path.name}” is empty: it has no words at all.", "Fetch or copy it again.")
    if size > most:
        raise UserError(
            f"“{path.name}” is larger than {most >> 20} MB, more than is read of one document.",
            "Split it, and add the parts.",
        )


def _worded(path: Path, reading: Reading) -> Reading:
    if any(letter.isalnum() for one in reading.paragraphs for letter in one.text):
        return reading
    if reading.pages:
        raise UserError(
            f"“{path.name}” has pages but no text: they are pictures, as a scanner makes them.",
            "Let a program for text recognition (OCR) read it first, and add what that makes.",
        )
    raise UserError(f"“{path.name}” has no words in it.", "Choose another document.")


def _plain(text: str) -> Iterator[Paragraph]:
    return (Paragraph(words) for words in _paragraphs(text))


def _paragraphs(text: str) -> Iterator[str]:
    """What blank lines set apart."""
    for part in re.split(r"\n[ \t]*\n", text):
        words = part.strip()
        if words:
            yield words


def _sections(text: str) -> Iterator[Paragraph]:
    """Paragraphs of Markdown, each knowing the heading it stands under. Marks are left as they are."""
    heading, lines, fenced = "", list[str](), False
    for line in text.split("\n"):
        if _FENCE.match(line):
            fenced = not fenced
        found = None if fenced else _HEADING.match(line)
        under = not fenced and len(lines) == 1 and _UNDERLINE.match(line) is not None
        if found is not None or under:
            title = lines.pop() if found is None else found[1]
            yield from _flushed(lines, heading)
            heading, lines = " ".join(title.split())[:_LONGEST_HEADING], []
        elif line.strip():
            lines.append(line)
        else:
            yield from _flushed(lines, heading)
            lines = []
    yield from _flushed(lines, heading)


def _flushed(lines: list[str], heading: str) -> Iterator[Paragraph]:
    words = "\n".join(lines).strip()
    if words:
        yield Paragraph(words, heading)
