"""Copies of items in a folder: in a chosen form, under names made by a pattern."""

from __future__ import annotations

import secrets
import threading
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, Final

from studio.core.errors import CancelledError
from studio.core.item import Item
from studio.gallery.complaints import disk_errors
from studio.gallery.exporting import make_ready
from studio.gallery.files import PART
from studio.gallery.outgoing import Ancestor, OutgoingForm, Told, prepare, suffix_after
from studio.gallery.sharing.pattern import NamePattern
from studio.gallery.verify import Report

if TYPE_CHECKING:
    from studio.gallery.credentials import Signer
    from studio.gallery.gallery import Gallery

BATCH: Final = 200
"""Items that are read from the database together."""


@dataclass(frozen=True, slots=True)
class Packing:
    """How copies shall be made.

    Attributes:
        form: their format, size and how much they tell.
        pattern: their names.
        signer: who signs their credentials; None when nobody does.
    """

    form: OutgoingForm = OutgoingForm()
    pattern: NamePattern = NamePattern()
    signer: Signer | None = None


def copy_into(
    gallery: Gallery,
    ids: Sequence[int],
    folder: Path,
    packing: Packing,
    report: Report | None = None,
    cancel: threading.Event | None = None,
) -> list[Path]:
    """Copy items into a folder; nothing there is overwritten.

    Raises:
        CancelledError: `cancel` was set; what was copied before stays.
        UserError: a file is gone, or the disk full; no half copy is left.
    """
    make_ready(folder)
    made: list[Path] = []
    names = Names(lambda path: (folder / path).exists())
    for number, item in counted(gallery, ids, report, cancel):
        suffix = suffix_after(item, packing.form)
        target = folder / names.give(packing.pattern.path(item, number, len(ids), suffix))
        write_beside(target, lambda part, item=item: write_copy(gallery, item, part, packing))
        made.append(target)
    return made


def write_copy(gallery: Gallery, item: Item, part: Path, packing: Packing) -> None:
    """One copy, as `outgoing.prepare` makes it.

    Raises:
        UserError: the file is gone or damaged, or the disk is full.
    """
    signed = packing.signer is not None and packing.form.told is not Told.CLEAN
    parents = gallery.items(item.parents) if signed and item.parents else ()
    ancestors = tuple(Ancestor(parent, gallery.path(parent)) for parent in parents)
    prepare(item, gallery.path(item), part, packing.form, signer=packing.signer, parents=ancestors)


def counted(
    gallery: Gallery, ids: Sequence[int], report: Report | None, cancel: threading.Event | None
) -> Iterator[tuple[int, Item]]:
    """The items with their numbers from 1; reports each when it is done with.

    Raises:
        CancelledError: `cancel` was set.
    """
    number = 0
    for first in range(0, len(ids), BATCH):
        for item in gallery.items(ids[first : first + BATCH]):
            if cancel is not None and cancel.is_set():
                raise CancelledError
            number += 1
            yield number, item
            if report is not None:
                report(number, len(ids))


class Names:
    """Paths that are given away once each: “fox.png”, “fox (2).png” … Upper and lower case are the same."""

    def __init__(self, taken: Callable[[PurePosixPath], bool] = lambda _: False) -> None:
        """Names.

        Args:
            taken: whether something that is not ours has a path already.
        """
        self._taken = taken
        self._given: dict[str, int] = {}

    def give(self, wanted: PurePosixPath) -> PurePosixPath:
        """This path, or the next one that is free."""
        key = str(wanted).casefold()
        number = self._given.get(key, 0)
        while True:
            number += 1
            path = wanted if number == 1 else wanted.with_name(f"{wanted.stem} ({number}){wanted.suffix}")
            if not self._taken(path) and (number == 1 or str(path).casefold() not in self._given):
                break
        self._given[key] = number
        self._given.setdefault(str(path).casefold(), 1)
        return path


Write = Callable[[Path], None]


def write_beside(target: Path, write: Write) -> Path:
    """Write a file under a hidden name and move it into place; one that is there already is replaced.

    Raises:
        UserError: it cannot be written; no half file is left.
    """
    make_ready(target.parent)
    part = target.parent / f".{secrets.token_hex(8)}{PART}"
    with disk_errors(f"“{target.name}” could not be written"):
        try:
            write(part)
            part.replace(target)
        except BaseException:
            part.unlink(missing_ok=True)
            raise
    return target
