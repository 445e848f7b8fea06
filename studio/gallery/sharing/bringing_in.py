"""Files, folders and archives into a gallery, all that were dropped or named together."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from studio.core.errors import CancelledError, UserError
from studio.gallery.change import Change, ChangeKind
from studio.gallery.sharing.arriving import is_archive, read_archive
from studio.gallery.sharing.found_files import find_files
from studio.gallery.verify import Report

if TYPE_CHECKING:
    from studio.gallery.gallery import Gallery


@dataclass(frozen=True, slots=True)
class BroughtIn:
    """What came of it.

    Attributes:
        ids: of everything that is in the gallery now, each once, in the order of the files.
        new: of those that were not there before.
        refused: sentences about what could not be taken.
        passed_over: how many files in folders are neither pictures nor texts.
        stopped: whether it was cancelled before the end.
    """

    ids: tuple[int, ...]
    new: tuple[int, ...]
    refused: tuple[UserError, ...]
    passed_over: int = 0
    stopped: bool = False


def bring_in(
    gallery: Gallery,
    paths: Sequence[Path],
    report: Report | None = None,
    cancel: threading.Event | None = None,
) -> BroughtIn:
    """Take in what can be taken; what cannot gets a sentence. When `cancel` is set it ends early, and what
    came in before stays.

    Raises:
        UserError: folders hold too much, or the gallery is read-only.
    """
    added: set[int] = set()

    def note(change: Change) -> None:
        if change.kind is ChangeKind.ADDED:
            added.update(change.ids)

    leave = gallery.subscribe(note)
    taking = _Taking(gallery, report, cancel)
    try:
        taking.take(paths)
    except CancelledError:
        taking.stopped = True
    finally:
        leave()
    new = tuple(item_id for item_id in taking.ids if item_id in added)
    return BroughtIn(tuple(taking.ids), new, tuple(taking.refused), taking.passed_over, taking.stopped)


class _Taking:
    def __init__(self, gallery: Gallery, report: Report | None, cancel: threading.Event | None) -> None:
        self._gallery = gallery
        self._report = report
        self._cancel = cancel
        self.ids: dict[int, None] = {}
        self.refused: list[UserError] = []
        self.passed_over = 0
        self.stopped = False

    def take(self, paths: Sequence[Path]) -> None:
        found = find_files(paths, self._cancel)
        self.passed_over = found.passed_over
        self.refused.extend(found.problems)
        for done, file in enumerate(found.files):
            if self._cancel is not None and self._cancel.is_set():
                raise CancelledError
            try:
                self._take(file)
            except UserError as problem:
                self.refused.append(problem)
            if self._report is not None:
                self._report(done + 1, len(found.files))

    def _take(self, file: Path) -> None:
        if not is_archive(file):
            self.ids.setdefault(self._gallery.import_file(file).id)
            return
        arrived = read_archive(self._gallery, file, cancel=self._cancel)
        self.ids.update(dict.fromkeys(arrived.ids))
        self.refused.extend(arrived.refused)
