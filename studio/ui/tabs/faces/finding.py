"""Finding the face in a picture: from the file that was dropped to the face on the sheet."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QMimeData, QObject, Signal
from PySide6.QtGui import QImage

from studio.core.events import Curve, Output, Preview, Progress
from studio.core.framing import Framing
from studio.core.item import Item
from studio.core.job import Job, JobState
from studio.core.request import InputRef, Request
from studio.engine.notices import ItemSaved
from studio.families.gan.params import FAMILY, PROJECT, Face
from studio.ui.tabs.faces import editing
from studio.ui.tabs.faces.requests import LATENT, find_request
from studio.ui.tabs.faces.session import FacesSession
from studio.ui.tabs.taking import PictureTaker, Source, Taken
from studio.ui.widgets.pixels import to_qimage


class FindPhase(StrEnum):
    """How far the search is."""

    READING = "reading"
    READY = "ready"
    WAITING = "waiting"
    RUNNING = "running"
    DONE = "done"
    STOPPED = "stopped"
    FAILED = "failed"


@dataclass
class Search:
    """One picture and what has come of it.

    Attributes:
        name: of the file, for people.
        wanted: the picture as the window shows it.
        framing: where in it the face is.
        parents: the gallery item of the picture, when it is one.
        curve: (step, difference), as it falls.
        message: why it failed.
    """

    name: str
    phase: FindPhase = FindPhase.READING
    wanted: QImage = field(default_factory=QImage)
    framing: Framing = Framing()
    found: QImage = field(default_factory=QImage)
    ref: InputRef | None = None
    parents: tuple[int, ...] = ()
    job_id: int | None = None
    done: int = 0
    total: int = 0
    note: str = ""
    curve: list[tuple[int, float]] = field(default_factory=list[tuple[int, float]])
    message: str = ""

    @property
    def working(self) -> bool:
        """Whether it waits for the queue or runs."""
        return self.phase in {FindPhase.WAITING, FindPhase.RUNNING}


class Finder(QObject):
    """Holds the newest search. A new picture replaces it; a job under way goes on in the queue."""

    changed = Signal()
    found = Signal()
    """The face is on the sheet"""

    def __init__(self, session: FacesSession, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._taker = PictureTaker(session.context, keep_alpha=False, parent=self)
        self.search: Search | None = None
        self._request: Request | None = None
        bridge = session.context.bridge
        bridge.job_changed.connect(self._job_changed)
        bridge.job_step.connect(self._job_step)
        session.keeping.saved.connect(self._saved)

    # --- taking a picture ------------------------------------------------------------------------------
    def take_file(self, path: Path) -> None:
        """A file that was dropped or chosen; it is kept in the gallery as what the face came from."""
        self._take(path.name, self._taker.file_source(path))

    def take_item(self, item: Item) -> None:
        """A picture of the gallery."""
        self._take(item.name, self._taker.item_source(item))

    def take_mime(self, mime: QMimeData) -> None:
        """What was dropped or pasted; of several pictures the first."""
        for name, source in self._taker.sources(mime)[:1]:
            self._take(name, source)

    def _take(self, name: str, source: Source) -> None:
        search = Search(name)
        before, self.search = self.search, search
        self.changed.emit()

        def taken(what: Taken) -> None:
            search.name = what.name
            search.wanted, search.ref, search.parents = what.image, what.ref, what.parents
            search.phase = FindPhase.READY
            self.changed.emit()

        def refused(error: Exception) -> None:
            if self.search is search:
                self.search = before
            self.changed.emit()
            self._session.context.messages.exception(error)

        self._taker.take(source, taken, refused)

    def frame(self, framing: Framing) -> None:
        """Say where in the picture the face is; refused while a search is under way."""
        search = self.search
        if search is not None and not search.working and framing != search.framing:
            search.framing = framing
            self.changed.emit()

    # --- searching -------------------------------------------------------------------------------------
    def start(self) -> None:
        """Queue the search."""
        search = self.search
        if search is None or search.ref is None or search.working or self._session.model is None:
            return
        search.phase, search.note, search.message = FindPhase.WAITING, self.tr("Waiting for its turn"), ""
        search.curve, search.found, search.done, search.total = [], QImage(), 0, 0
        search.job_id = None
        document = self._session.document
        settings = replace(document.find, framing=search.framing)
        self._request = find_request(replace(document, find=settings), search.ref)
        self._session.submit((self._request,), search.parents)
        self.changed.emit()

    def cancel(self) -> None:
        """Stop it; what was found so far is left to look at."""
        search = self.search
        if search is not None and search.job_id is not None and search.working:
            engine, job_id = self._session.context.studio.engine, search.job_id
            self._session.context.background.run(lambda: engine.cancel(job_id), owner=self)

    def close(self) -> None:
        """Put the picture away."""
        self.search = None
        self.changed.emit()

    def _mine(self, job_id: int) -> Search | None:
        search = self.search
        return search if search is not None and search.job_id == job_id else None

    def _job_changed(self, job: Job) -> None:
        search = self.search
        if search is None or job.request.family != FAMILY or job.request.task != PROJECT.name:
            return
        if search.job_id is None and search.working and job.request == self._request:
            search.job_id = job.id
        if search.job_id != job.id:
            return
        match job.state:
            case JobState.RUNNING:
                search.phase = FindPhase.RUNNING
            case JobState.FAILED:
                search.phase, search.message = FindPhase.FAILED, job.message
            case JobState.CANCELLED | JobState.INTERRUPTED:
                search.phase = FindPhase.STOPPED
            case JobState.DONE:
                search.phase = FindPhase.DONE
            case JobState.PENDING:
                search.phase = FindPhase.WAITING
        self.changed.emit()

    def _job_step(self, job_id: int, event: object) -> None:
        search = self._mine(job_id)
        if search is None:
            return
        match event:
            case Progress(done, total, note):
                search.done, search.total, search.note = done, total, note
            case Curve(_, step, value):
                search.curve.append((step, value))
            case Preview(_, picture):
                search.found = to_qimage(picture)
            case Output():
                search.found = to_qimage(event.picture)
            case _:
                return
        self.changed.emit()

    def _saved(self, saved: ItemSaved) -> None:
        request = saved.item.request
        if request is None or request.task != PROJECT.name:
            return
        latent = next((ref.sha256 for ref in saved.item.attachments if ref.role == LATENT), None)
        document = self._session.document
        if latent is None or request.model != document.model:
            return
        face = Face(latent=latent)
        if not any(tile.face == face for tile in document.tiles):
            self._session.change(self.tr("Found face"), editing.add_face(document, face))
        self.found.emit()
