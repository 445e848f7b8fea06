"""The process that judges, as the window sees it: one at a time, looked at now and then in the background."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from studio.core.errors import UserError
from studio.training.evaluation.judgement import Stage
from studio.training.judging_process import JudgingProcess, Question
from studio.ui.background import Background

LOOK_EVERY_MS: Final = 400


class JudgingWork(QObject):
    """Judges one thing after the other. Ended from outside when the program closes."""

    changed = Signal()
    """It began, is further along, or ended."""
    ended = Signal(object)
    """Question: it was judged, and lies in its folder."""

    def __init__(self, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._background = background
        self._process: JudgingProcess | None = None
        self._looking = False
        self.question: Question | None = None
        """What is being judged; None while nothing is."""
        self.name = ""
        """What that is called."""
        self.stage: Stage | None = None
        self.stopping = False
        self.failure: UserError | None = None
        """Why the last one came to nothing."""
        self.failed: Question | None = None
        """Which one that was."""
        self._timer = QTimer(self, interval=LOOK_EVERY_MS)
        self._timer.timeout.connect(self._look)
        application = QCoreApplication.instance()
        if application is not None:
            application.aboutToQuit.connect(self.close)

    def start(self, question: Question, name: str) -> None:
        """Begin, unless something is being judged."""
        if self.question is not None:
            return
        self.question, self.name, self.stage = question, name, None
        self.failure, self.failed, self.stopping = None, None, False
        self._background.run(lambda: JudgingProcess(question), self._began, self._refused, owner=self)
        self.changed.emit()

    def stop(self) -> None:
        """As soon as it can; what was kept before stays."""
        self.stopping = True
        process = self._process
        if process is not None:
            self._background.run(process.end, owner=self)
        self.changed.emit()

    def close(self) -> None:
        """The program closes: nothing goes on without it."""
        self._timer.stop()
        if self._process is not None:
            self._process.end(seconds=0.5)

    def _began(self, process: JudgingProcess) -> None:
        self._process = process
        self._timer.start()
        if self.stopping:
            self.stop()

    def _refused(self, error: Exception) -> None:
        self._over(error if isinstance(error, UserError) else UserError(str(error)))

    def _look(self) -> None:
        process = self._process
        if process is None or self._looking:
            return
        self._looking = True
        # whether it runs is asked first: what it wrote last is read after its end
        self._background.run(
            lambda: (process.running, process.judgement.stage), self._seen, self._unseen, owner=self
        )

    def _unseen(self, error: Exception) -> None:
        self._looking = False

    def _seen(self, seen: tuple[bool, Stage | None]) -> None:
        self._looking = False
        process = self._process
        if process is None:
            return
        running, stage = seen
        if not running:
            self._over(process.failure)
        elif stage is not None and stage != self.stage:
            self.stage = stage
            self.changed.emit()

    def _over(self, failure: UserError | None) -> None:
        question, process = self.question, self._process
        stopped = process is not None and process.stopped
        self._timer.stop()
        self._process, self.question, self.stage, self.stopping = None, None, None, False
        self.failure, self.failed = failure, question if failure else None
        if failure is None and not stopped and question is not None:
            self.ended.emit(question)
        self.changed.emit()

    def is_judging(self, keep: Path) -> bool:
        """Whether what lies in that folder is being judged now."""
        return self.question is not None and self.question.keep == keep
