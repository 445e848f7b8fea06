"""Texts as files: the words first and exactly, then a few lines that say where they come from.

    Once upon a time there was a fox …

    -----
    AI-made text · SmolLM2 135M · Quartet 0.4 · http://cv.iptc.org/newscodes/…/trainedAlgorithmicMedia
    quartet {"family":"transformer", … ,"item":{…}}

Plain UTF-8 under the name `.txt`, which every program on every computer opens, and in which a line of verse
stays a line. A machine finds the record in the last line; who wants the words alone deletes what is below the
rule, or exports without it. Nothing stands before the words, so what reads only the beginning reads the text.

Files come back from editors changed: with Windows' line ends, with a byte order mark, with the long line
wrapped, with the last lines cut off. All of that is read; words without the lines are words of a person.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from studio.core.errors import UserError
from studio.core.family import LONGEST_NAME
from studio.gallery.complaints import TooLargeError, disk_errors, missing
from studio.gallery.inputs import MOST_JSON_BYTES
from studio.gallery.xmp import AI_MADE

SUFFIXES: Final = frozenset({".txt", ".text", ".md", ".markdown"})
TREE_SUFFIX: Final = ".json"
"""A tree of branches, as `TextTree.to_json` writes it."""
TREE: Final = "tree"
"""Role of the tree that belongs to a text."""

LONGEST_TEXT: Final = 4_000_000
"""Characters: some 700,000 words, more than any novel."""
MOST_BYTES: Final = 32 * 2**20
SEARCHED: Final = 100_000
"""Characters from the beginning that full-text search looks in: a long chapter."""

_RULE: Final = "-----"
_MARK: Final = "quartet "
_BLOCK = re.compile(rf"\n{{0,2}}{_RULE}\n([^\n]*)\n{_MARK}(\{{.*\}})\s*\Z", re.DOTALL)
_LONGEST_BLOCK = 12_000_000
_BOMS = ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))
_LINE_ENDS = re.compile("\r\n|[\r\u2028\u2029]")
_UNPRINTED = re.compile("[\x00-\x08\x0b-\x1f\x7f\ufeff]")


@dataclass(frozen=True, slots=True)
class TextFile:
    """What a text file holds.

    Attributes:
        text: the words alone.
        record: the JSON behind them; empty when there is none.
        about: the line before it, for people.
    """

    text: str
    record: str = ""
    about: str = ""

    @property
    def says_ai_made(self) -> bool:
        """Whether the line for people says so; it may outlive the record."""
        return AI_MADE in self.about


def plain_text(text: str) -> str:
    """A text as it is kept: line ends are “\\n”; what no text file takes (control characters, halves of
    surrogate pairs) is left out or replaced.
    """
    whole = text.encode("utf-8", "replace").decode()
    return _UNPRINTED.sub("", _LINE_ENDS.sub("\n", whole))


def first_words(text: str) -> str:
    """The beginning in one line, as a name; empty when there are no words."""
    line = " ".join(text[: LONGEST_NAME * 20].split())
    if len(line) <= LONGEST_NAME:
        return line
    cut = line[: LONGEST_NAME - 2]
    whole = cut.rpartition(" ")[0]
    # not every language puts blanks between its words
    return f"{whole if len(whole) > LONGEST_NAME // 2 else cut} …"


def checked(text: str) -> str:
    """`plain_text`, when it is worth keeping.

    Raises:
        UserError: it has no words, or too many.
    """
    plain = plain_text(text)
    if not plain.strip():
        raise UserError("There are no words in this text, so nothing was kept.", "Write something first.")
    if len(plain) > LONGEST_TEXT:
        raise UserError(
            f"This text is longer than {LONGEST_TEXT // 1_000_000} million letters, so it was not kept.",
            "Keep it in parts.",
        )
    return plain


def write_text(text: str, about: str, record: str) -> bytes:
    """The file of a text that went through `checked`.

    Args:
        about: a line for people.
        record: JSON.
    """
    # in ASCII: no editor, and no reading back, takes a letter of it for a line end or a control character
    plain = json.dumps(json.loads(record), sort_keys=True, separators=(",", ":")).replace("\x7f", "\\u007f")
    return f"{text}\n\n{_RULE}\n{about}\n{_MARK}{plain}\n".encode()


def read_text(path: Path) -> TextFile:
    """A text file, whoever wrote it.

    Raises:
        UserError: there is none, it is too large, empty, or no text.
    """
    return decode_text(read_bytes(path), path.name)


def decode_text(data: bytes, name: str) -> TextFile:
    """The same for bytes that are already in memory; `name` stands in the sentences.

    Raises:
        UserError: it is empty or no text.
    """
    text = plain_text(_decoded(data, name))
    found = _BLOCK.search(text, _block_start(text))
    if found is None:
        return TextFile(text)
    # an editor that wraps long lines breaks the record at blanks; JSON in one line has no other line ends
    return TextFile(text[: found.start()], found[2].replace("\n", " "), found[1])


def _block_start(text: str) -> int:
    """Where the last lines may begin: nothing before is looked at, however long it is."""
    mark = text.rfind(f"\n{_MARK}{{", max(0, len(text) - _LONGEST_BLOCK))
    rule = text.rfind(f"{_RULE}\n", 0, mark + 1) if mark >= 0 else -1
    return len(text) if rule < 0 else max(0, rule - 2)


def read_bytes(path: Path, most: int = MOST_BYTES) -> bytes:
    """A file that is not too large.

    Raises:
        UserError: there is none, or it has more bytes.
    """
    if not path.is_file():
        raise missing(path)
    with disk_errors(f"“{path.name}” could not be read"), path.open("rb") as file:
        data = file.read(most + 1)
    if len(data) > most:
        raise TooLargeError(
            f"“{path.name}” is too large for a text: more than {most >> 20} MB.", "Split it first."
        )
    return data


def read_json(path: Path) -> str:
    """The JSON in a file.

    Raises:
        UserError: there is none, it is too large, or no UTF-8.
    """
    try:
        return read_bytes(path, MOST_JSON_BYTES).decode("utf-8-sig")
    except UnicodeDecodeError:
        raise UserError(
            f"“{path.name}” is not a text, whatever its name says.", "Choose a text file."
        ) from None


def _decoded(data: bytes, name: str) -> str:
    if not data.strip():
        raise UserError(f"“{name}” is empty: it has no words at all.", "Fetch or copy it again.")
    encoding = next((code for mark, code in _BOMS if data.startswith(mark)), "utf-8")
    try:
        return data.decode(encoding)
    except UnicodeDecodeError:
        if b"\0" in data:
            raise UserError(
                f"“{name}” is not a text, whatever its name says.", "Choose a text file."
            ) from None
    return data.decode("cp1252", "replace")  # what Windows wrote before it wrote UTF-8
