"""A text in a document of Qt whose places are the places in the text.

Qt sets a paragraph anew for every letter in it, so long ones are broken up: at some of their spaces a block
ends. The end of a block counts as one character, as the space did, so no place moves.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from PySide6.QtGui import QTextBlock, QTextCursor, QTextDocument

LONG = 2000
"""Letters after which the next space ends a block."""
GOES_ON = 1
"""State of a block that goes on in the paragraph of the block before."""

_RESERVED = {ord("\r"): " ", 0x2029: " ", 0xFDD0: "\ufffd", 0xFDD1: "\ufffd", 0: "\ufffd", 0xFFFC: "\ufffd"}
_SPACE = re.compile(" ")


def shown(text: str) -> str:
    """The text with what Qt keeps for itself replaced, letter by letter."""
    return text.translate(_RESERVED)


def read(document: QTextDocument, start: int, end: int) -> str:
    """The text between two places (in units of UTF-16)."""
    block = document.findBlock(start)
    parts: list[str] = []
    while block.isValid() and block.position() < end:
        parts.append(_inside(block, start, end))
        if block.position() + block.length() - 1 < end and block.next().isValid():
            parts.append(" " if block.next().userState() == GOES_ON else "\n")
        block = block.next()
    return "".join(parts)


def _inside(block: QTextBlock, start: int, end: int) -> str:
    first, last = start - block.position(), end - block.position()
    text = block.text()
    if first <= 0 and last >= block.length() - 1:
        return text
    if text.isascii():
        return text[max(0, first) : max(0, last)]
    raw = text.encode("utf-16-le", "surrogatepass")[2 * max(0, first) : 2 * max(0, last)]
    return raw.decode("utf-16-le", "replace")


def insert(cursor: QTextCursor, text: str) -> None:
    """Put text in at the cursor, in blocks that are not too long."""
    for part, goes_on in parts(text, cursor.positionInBlock()):
        cursor.insertText(part)
        if goes_on:
            cursor.insertBlock()
            cursor.block().setUserState(GOES_ON)


def parts(text: str, already: int) -> Iterator[tuple[str, bool]]:
    """What can be put in at once, and whether a space that ends a block stands behind it.

    Args:
        already: letters before it in its block.
    """
    start = at = 0
    while at < len(text):
        hard = text.find("\n", at)
        end = hard if hard >= 0 else len(text)
        room = LONG - already
        if end - at > room:
            found = _SPACE.search(text, at + max(0, room), end)
            if found is not None:
                yield text[start : found.start()], True
                start = at = found.end()
                already = 0
                continue
        at, already = end + 1, 0
    if start < len(text):
        yield text[start:], False
