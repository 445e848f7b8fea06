"""Which faces are kept in the gallery, and which are being drawn for it."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field, replace

from PySide6.QtCore import QObject, Qt, Signal
from shiboken6 import isValid

from studio.core.errors import UserError
from studio.core.events import Output, Preview, Progress
from studio.core.item import Item
from studio.core.job import Job, JobState
from studio.engine.notices import ItemSaved
from studio.families.gan.params import FAMILY
from studio.gallery.change import Change, ChangeKind
from studio.gallery.gallery import Gallery
from studio.gallery.query import Query
from studio.ui.context import UiContext
from studio.ui.tabs.faces.document import Portrait, Subject
from studio.ui.tabs.faces.requests import subjects_of


@dataclass
class TrackedJob:
    """A job of this family, as the tab sees it."""

    job: Job
    subjects: tuple[Subject, ...]
    done: int = 0
    total: int = 0
    missing: set[Subject] = field(default_factory=set[Subject])


class Keeping(QObject):
    """Follows every job of the family, whoever queued it, by what its outputs show."""

    drawn = Signal(object, object)
    """Subject, Output | Preview"""
    changed = Signal()
    """What is kept or under way is another now."""
    saved = Signal(object)
    """ItemSaved of a job of this family"""
    _told = Signal(object)
    """Change of the gallery, from whichever thread made it"""

    def __init__(self, context: UiContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._items: dict[Subject, Item] = {}
        self._origins: dict[str, int] = {}
        self._trashed: dict[Subject, Item] = {}
        self._jobs: dict[int, TrackedJob] = {}
        self._asked: set[Portrait] = set()
        self._gone: set[int] = set()
        self._context = context
        self._told.connect(self._gallery_changed, Qt.ConnectionType.QueuedConnection)
        unsubscribe = context.studio.gallery.subscribe(self._tell)
        self.destroyed.connect(lambda _=None: unsubscribe())
        context.bridge.job_changed.connect(self._job_changed)
        context.bridge.job_removed.connect(lambda job_id: self._jobs.pop(job_id, None))
        context.bridge.job_step.connect(self._job_step)
        context.bridge.item_saved.connect(self._item_saved)

    def item(self, subject: Subject | None) -> Item | None:
        """The gallery item that shows it."""
        return self._items.get(subject) if subject is not None else None

    def remember(self, item: Item) -> None:
        """An item that was opened is kept, of course."""
        if item.request is not None:
            subjects = subjects_of(item.request)
            if len(subjects) == 1:
                self._items[subjects[0]] = item
            for ref in item.attachments:
                self._origins[ref.sha256] = item.id

    def look_for(self, portraits: Iterable[Portrait]) -> None:
        """Find out, in the background and once for each, which of these earlier sessions have kept."""
        new = set(portraits) - self._asked - self._items.keys()
        if not new:
            return
        self._asked |= new
        gallery, seeds = self._context.studio.gallery, {portrait.face.seed for portrait in new}
        self._context.background.run(lambda: made_from(gallery, seeds), self._found, owner=self)

    def _found(self, items: Sequence[Item]) -> None:
        for item in items:
            subjects = _subjects(item)
            # it may have been put into the trash while the answer was on its way
            if len(subjects) == 1 and subjects[0] in self._asked and item.id not in self._gone:
                self._items.setdefault(subjects[0], item)
        if items:
            self.changed.emit()

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

    def parents(self, portrait: Portrait) -> tuple[int, ...]:
        """What a picture of this face descends from: the face before its edits, or where it was found."""
        plain = self._items.get(replace(portrait, face=replace(portrait.face, moves=())))
        found = self._origins.get(portrait.face.latent) if portrait.face.latent else None
        itself = self._items.get(portrait)
        ids = {item.id for item in (plain, itself) if item is not None} | ({found} if found else set())
        return tuple(sorted(ids))

    def under_way(self, subject: Subject | None) -> bool:
        """Whether a job is about to draw it."""
        return any(subject in tracked.missing for tracked in self._jobs.values())

    def progress(self) -> tuple[int, int]:
        """Of all sheets and portraits under way: how many are drawn, of how many."""
        running = [one for one in self._jobs.values() if one.missing]
        total = sum(len(one.subjects) for one in running)
        return total - sum(len(one.missing) for one in running), total

    def edited(self, portrait: Portrait | None) -> bool:
        """Whether there are edits that are in no gallery yet."""
        return portrait is not None and bool(portrait.face.moves) and portrait not in self._items

    def _job_changed(self, job: Job) -> None:
        if job.request.family != FAMILY:
            return
        if job.state.finished or job.state is JobState.INTERRUPTED:
            self._jobs.pop(job.id, None)
        elif job.id not in self._jobs:
            try:
                subjects = subjects_of(job.request)
            except UserError:
                subjects = ()
            if subjects:
                self._jobs[job.id] = TrackedJob(job, subjects, missing=set(subjects))
        self.changed.emit()

    def _job_step(self, job_id: int, event: object) -> None:
        tracked = self._jobs.get(job_id)
        if tracked is None:
            return
        if isinstance(event, Progress):
            tracked.done, tracked.total = event.done, event.total
        if isinstance(event, Output | Preview) and 0 <= event.index < len(tracked.subjects):
            subject = tracked.subjects[event.index]
            if isinstance(event, Output):
                tracked.missing.discard(subject)
            self.drawn.emit(subject, event)
            self.changed.emit()

    def _item_saved(self, saved: ItemSaved) -> None:
        request = saved.item.request
        if request is None or request.family != FAMILY:
            return
        try:
            subjects = subjects_of(request)
        except UserError:
            subjects = ()
        if len(subjects) == 1:
            self._items[subjects[0]] = saved.item
        elif (tracked := self._jobs.get(saved.job_id)) is not None and saved.index < len(tracked.subjects):
            self._items[tracked.subjects[saved.index]] = saved.item
        for ref in saved.item.attachments:
            self._origins[ref.sha256] = saved.item.id
        self.saved.emit(saved)
        self.changed.emit()


def made_from(gallery: Gallery, seeds: Collection[int]) -> tuple[Item, ...]:
    """What lies in the gallery, outside its trash, made from one of these seeds; newest first of each."""
    ids = [item_id for seed in sorted(seeds) for item_id in gallery.ids(Query(seed=seed))]
    return gallery.items(ids) if ids else ()


def _subjects(item: Item) -> tuple[Subject, ...]:
    try:
        return subjects_of(item.request) if item.request is not None else ()
    except UserError:
        return ()
