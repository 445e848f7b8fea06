"""Which paintings are kept in the gallery, what they descend from, and why some could not be painted."""

from __future__ import annotations

from PySide6.QtCore import QObject

from studio.core.events import Denoised, Output, Preview
from studio.core.job import Job, JobState
from studio.families.diffusion.params import FAMILY, GridParams
from studio.ui.context import UiContext
from studio.ui.error_words import said_again
from studio.ui.tabs.diffusion.branches import parent_of
from studio.ui.tabs.diffusion.document import Painted
from studio.ui.tabs.diffusion.requests import cells_of, paintings_of
from studio.ui.tabs.keeping import Keeping, TrackedJob
from studio.ui.tabs.originals import Originals


class PaintingKeeping(Keeping[Painted]):
    """Knows the pictures that are painted over, and the roads that branches leave."""

    def __init__(self, context: UiContext, originals: Originals, parent: QObject | None = None) -> None:
        super().__init__(context, FAMILY, paintings_of, parent)
        self._originals = originals
        self._problems: dict[Painted, str] = {}
        context.bridge.job_changed.connect(self._note_problem)

    def parents(self, painted: Painted) -> tuple[int, ...]:
        """The picture underneath, and the road that a branch leaves."""
        found = set(self._originals.parents(painted.picture))
        road = self.item(parent_of(painted))
        if road is not None:
            found.add(road.id)
        return tuple(sorted(found))

    def problem(self, painted: Painted | None) -> str:
        """Why it could not be painted, in a sentence; empty when nothing is known against it."""
        return self._problems.get(painted, "") if painted is not None else ""

    def subject_of(self, tracked: TrackedJob[Painted], event: Output | Preview | Denoised) -> Painted | None:
        """On the way to a sheet its cells are painted, each as a picture of its own."""
        sheet = tracked.subjects[0]
        if isinstance(event, Output) or not isinstance(sheet.params, GridParams):
            return super().subject_of(tracked, event)
        cells = cells_of(sheet)
        return cells[event.index] if 0 <= event.index < len(cells) else None

    def _note_problem(self, job: Job) -> None:
        if job.request.family != FAMILY:
            return
        for painted in self._safely(job.request):
            self._problems.pop(painted, None)
            if job.state is JobState.FAILED and self.item(painted) is None:
                self._problems[painted] = said_again(job.message)
        self.changed.emit()
