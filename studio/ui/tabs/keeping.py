"""Which pictures of a family are kept in the gallery, and which are being drawn for it."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from dataclasses import dataclass, field
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, Qt, Signal
from shiboken6 import isValid

from studio.core.errors import UserError
from studio.core.events import Denoised, Output, Preview, Progress
from studio.core.item import NUMBERS, Item
from studio.core.job import Job, JobState
from studio.core.request import Request
from studio.engine.notices import ItemSaved
from studio.gallery.change import Change, ChangeKind
from studio.ui.context import UiContext

S = TypeVar("S", bound=Hashable)


@dataclass
class TrackedJob(Generic[S]):
    """A job of this family, as the tab sees it."""

    job: Job
    subjects: tuple[S, ...]
    done: int = 0
    total: int = 0
    missing: set[S] = field(default_factory=set)


class Keeping(QObject, Generic[S]):
    """Follows every job of a family, whoever queued it, by what its outputs show.

    Args:
        family: the name of the family.
        subjects_of: what the outputs of a request show, by their index; empty for what is no still picture.
            May raise UserError for damaged parameters.
    """

    drawn = Signal(object, object)
    """what it shows, Output | Preview"""
    stepped = Signal(object, object)
    """what it will show, Denoised"""
    changed = Signal()
    """What is kept or under way is another now."""
    saved = Signal(object)
    """ItemSaved of a job of this family"""
    _told = Signal(object)
    """Change of the gallery, from whichever thread made it"""

    def __init__(
        self,
        context: UiContext,
        family: str,
        subjects_of: Callable[[Request], tuple[S, ...]],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._family, self._subjects_of = family, subjects_of
        self._items: dict[S, Item] = {}
        self._origins: dict[str, int] = {}
        self._trashed: dict[S, Item] = {}
        self._jobs: dict[int, TrackedJob[S]] = {}
        self._gone: set[int] = set()
        self._told.connect(self._gallery_changed, Qt.ConnectionType.QueuedConnection)
        unsubscribe = context.studio.gallery.subscribe(self._tell)
        self.destroyed.connect(lambda _=None: unsubscribe())
        context.bridge.job_changed.connect(self._job_changed)
        context.bridge.job_removed.connect(lambda job_id: self._jobs.pop(job_id, None))
        context.bridge.job_step.connect(self._job_step)
        context.bridge.item_saved.connect(self._item_saved)

    def item(self, subject: S | None) -> Item | None:
        """The gallery item that shows it."""
        return self._items.get(subject) if subject is not None else None

    def origin(self, attachment: str | None) -> int | None:
        """The item that an attachment (by its hash) was kept with."""
        return self._origins.get(attachment) if attachment is not None else None

    def remember(self, item: Item) -> None:
        """An item that was opened is kept, of course."""
        if item.request is None:
            return
        subjects = self._safely(item.request)
        if item.kind in NUMBERS:
            self._look_for_picture_of(item)
        elif len(subjects) == 1:
            self._keep(subjects[0], item)
        for ref in item.attachments:
            self._origins[ref.sha256] = item.id

    def _look_for_picture_of(self, item: Item) -> None:
        """A latent or a trajectory has the request of its picture, but is none: that one is its parent."""
        gallery = self._context.studio.gallery

        def found(parents: tuple[Item, ...]) -> None:
            for parent in parents:
                kept = parent.trashed is None and parent.kind not in NUMBERS
                if kept and parent.request == item.request:
                    self.remember(parent)
                    self.changed.emit()

        self._context.background.run(lambda: gallery.items(item.parents), found, owner=self)

    def under_way(self, subject: S | None) -> bool:
        """Whether a job is about to draw it."""
        return any(subject in tracked.missing for tracked in self._jobs.values())

    def job_of(self, subject: S | None) -> Job | None:
        """The job that is about to draw it, waiting or running."""
        return next((one.job for one in self._jobs.values() if subject in one.missing), None)

    def jobs(self) -> tuple[Job, ...]:
        """All jobs that draw still pictures, waiting or running."""
        return tuple(one.job for one in self._jobs.values())

    def progress(self) -> tuple[int, int]:
        """Of all still pictures under way: how many are drawn, of how many."""
        running = [one for one in self._jobs.values() if one.missing]
        total = sum(len(one.subjects) for one in running)
        return total - sum(len(one.missing) for one in running), total

    def subject_of(self, tracked: TrackedJob[S], event: Output | Preview | Denoised) -> S | None:
        """What an event of a job shows, or is on the way to; None for nothing that is followed here."""
        return tracked.subjects[event.index] if 0 <= event.index < len(tracked.subjects) else None

    def _safely(self, request: Request) -> tuple[S, ...]:
        try:
            return self._subjects_of(request)
        except UserError:
            return ()

    def _keep(self, subject: S, item: Item) -> None:
        """It may have been put into the trash while the news of it was on its way."""
        (self._trashed if item.id in self._gone else self._items)[subject] = item

    def _tell(self, change: Change) -> None:
        if isValid(self):
            self._told.emit(change)

    def _gallery_changed(self, change: Change) -> None:
        """What lies in the trash is kept no longer, until it is taken out again."""
        ids = set(change.ids)
        if change.kind in {ChangeKind.TRASHED, ChangeKind.REMOVED}:
            self._gone |= ids
            gone = {subject: item for subject, item in self._items.items() if item.id in ids}
            self._trashed |= gone if change.kind is ChangeKind.TRASHED else {}
            self._items = {one: item for one, item in self._items.items() if one not in gone}
        elif change.kind is ChangeKind.RESTORED:
            self._gone -= ids
            back = {subject: item for subject, item in self._trashed.items() if item.id in ids}
            self._items = back | self._items
        self.changed.emit()

    def _job_changed(self, job: Job) -> None:
        if job.request.family != self._family:
            return
        if job.state.finished or job.state is JobState.INTERRUPTED:
            self._jobs.pop(job.id, None)
        elif job.id in self._jobs:
            self._jobs[job.id].job = job
        else:
            subjects = self._safely(job.request)
            if subjects:
                self._jobs[job.id] = TrackedJob(job, subjects, missing=set(subjects))
        self.changed.emit()

    def _job_step(self, job_id: int, event: object) -> None:
        tracked = self._jobs.get(job_id)
        if tracked is None:
            return
        if isinstance(event, Progress):
            tracked.done, tracked.total = event.done, event.total
        subject = self.subject_of(tracked, event) if isinstance(event, Output | Preview | Denoised) else None
        if subject is None:
            return
        if isinstance(event, Denoised):
            self.stepped.emit(subject, event)
        else:
            if isinstance(event, Output):
                tracked.missing.discard(subject)
            self.drawn.emit(subject, event)
            self.changed.emit()

    def _item_saved(self, saved: ItemSaved) -> None:
        request = saved.item.request
        if request is None or request.family != self._family:
            return
        subjects = self._safely(request)
        if len(subjects) == 1:
            self._keep(subjects[0], saved.item)
        elif (tracked := self._jobs.get(saved.job_id)) is not None and saved.index < len(tracked.subjects):
            self._keep(tracked.subjects[saved.index], saved.item)
        for ref in saved.item.attachments:
            self._origins[ref.sha256] = saved.item.id
        self.saved.emit(saved)
        self.changed.emit()
