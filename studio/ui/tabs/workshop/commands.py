"""What can be done with runs. All of it happens in the background, and the messages say what came of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices

from studio.training.runs import Run, RunSpec
from studio.ui.context import UiContext
from studio.ui.messages import MessageAction
from studio.ui.undo import ValueCommand
from studio.ui.wording import count_text


class RunCommands(QObject):
    """Each returns at once; the list of runs follows."""

    started = Signal(object)
    """Run: a new one, which has just begun"""

    def __init__(self, context: UiContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._workshop = context.studio.workshop

    def start(self, spec: RunSpec) -> None:
        """Begin a new run."""
        fresh = replace(spec, name=spec.name.strip(), created=datetime.now(UTC))

        def begun(run: Run) -> None:
            self._context.run_watch.look_now()
            self.started.emit(run)

        self._context.background.run(
            lambda: self._workshop.start(fresh), begun, self._failed, owner=self, in_order=True
        )

    def resume(self, run: Run) -> None:
        """Begin it, or go on from its checkpoint."""
        self._do(lambda: self._workshop.resume(run))

    def pause(self, run: Run) -> None:
        """Stop after this step; it can go on later."""
        self._do(lambda: self._workshop.pause(run))

    def stop(self, run: Run) -> None:
        """End it: what it learned so far becomes its model."""
        self._do(lambda: self._workshop.stop(run))

    def rename(self, run: Run, name: str) -> None:
        """Call it something else, and its model too; a step of undo."""
        name = name.strip()
        if name and name != run.spec.name:
            self._context.undo.push(
                ValueCommand(
                    self.tr("Rename the run"),
                    run.spec.name,
                    name,
                    lambda called: self._call(run, called),
                    applied=False,
                )
            )

    def remove(self, runs: tuple[Run, ...]) -> None:
        """Put runs aside; a step of undo. What they gave the library stays there."""
        if not runs:
            return

        def put_aside() -> None:
            self._workshop.remove(runs)

        def bring_back() -> None:
            self._workshop.bring_back(runs)

        def told(_: None) -> None:
            self._context.undo.push(
                ValueCommand(
                    self.tr("Remove the run"),
                    False,
                    True,
                    lambda gone: self._do(put_aside if gone else bring_back),
                )
            )
            self._context.run_watch.look_now()
            what = f"“{runs[0].spec.name}”" if len(runs) == 1 else count_text(len(runs), "run")
            undo = MessageAction(self.tr("Undo"), self._context.undo.undo)
            said = self.tr("%1 removed; a model that came of it stays.")
            self._context.messages.info(said.replace("%1", what), undo)

        self._context.background.run(put_aside, told, self._failed, owner=self, in_order=True)

    def show_folder(self, run: Run) -> None:
        """In the system's own window."""
        show_folder(run.folder)

    def _call(self, run: Run, name: str) -> None:
        def told(in_library: bool) -> None:
            self._context.run_watch.look_now()
            if in_library:
                self._context.run_watch.model_renamed.emit()

        self._context.background.run(
            lambda: self._workshop.rename(run, name), told, self._failed, owner=self, in_order=True
        )

    def _do(self, work: Callable[[], object]) -> None:
        self._context.background.run(
            work, lambda _: self._context.run_watch.look_now(), self._failed, owner=self, in_order=True
        )

    def _failed(self, error: Exception) -> None:
        self._context.run_watch.look_now()
        self._context.messages.exception(error)


def show_folder(folder: Path) -> None:
    """Open a folder in the system's own window."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
