"""How well a model does: judged in a process of its own, told in sentences, alone or beside another one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices, QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from studio.core.family import ModelInfo
from studio.engine.places import Places
from studio.families.transformer.params import FAMILY as WRITERS
from studio.training.evaluation.judgement import REPORT, Judgement
from studio.training.judging_process import Question
from studio.training.judging_subject import JudgingSubject, rivals, subject_of_model, subject_of_run
from studio.training.runs import Run
from studio.ui.context import UiContext
from studio.ui.numbers import grouped
from studio.ui.training.judging.report_view import Judged, ReportView, read_judged
from studio.ui.training.judging.work import JudgingWork
from studio.ui.widgets.empty_state import EmptyState
from studio.ui.widgets.labels import ElidedLabel, label
from studio.ui.wording import moment_text, note_words

QUICK: Final = 24
QUICK_PASSAGES: Final = 12
THOROUGH: Final = 1_000


@dataclass(frozen=True, eq=False)
class _Look:
    """What was found when somebody looked.

    Attributes:
        subject: what can be judged; None when there is no model yet.
        rivals: what it can be compared with.
        against: the one it is compared with; None alone.
        judged: how it was judged; None before it was.
        when: that was.
        stale: whether the model learned on since.
    """

    subject: JudgingSubject | None
    rivals: tuple[JudgingSubject, ...] = ()
    against: JudgingSubject | None = None
    judged: Judged | None = None
    when: datetime | None = None
    stale: bool = False

    @property
    def mark(self) -> tuple[object, ...]:
        """Tells what is shown from everything else."""
        names = None if self.judged is None else self.judged.names
        return self.subject, self.against, names, self.when


class JudgingPage(QWidget):
    """Shows the figures of a run or of a model, and has them measured."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._wanted: Run | ModelInfo | None = None
        self._asked = 0
        self._look = _Look(None)
        self.work = JudgingWork(context.background, self)
        self.work.changed.connect(self._show_work)
        self.work.ended.connect(lambda _: self.look())
        theme = context.theme
        self.amount = QComboBox(self)
        self.amount.setToolTip(self.tr("More pictures take longer and make the figures surer"))
        self.amount.setAccessibleName(self.tr("How many are judged"))
        self.against = QComboBox(self)
        self.against.setToolTip(
            self.tr("Another model of the same kind, judged by the same pictures or texts")
        )
        self.against.setAccessibleName(self.tr("Compare with"))
        self.against.setMinimumContentsLength(16)
        self.against.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.judge = QPushButton(self)
        self.judge.clicked.connect(self._judge)
        self.state = ElidedLabel("", "muted", self)
        self.bar = QProgressBar(self)
        self.stage = label("", "small", self)
        self.stop = QPushButton(self.tr("Stop"), self)
        self.stop.clicked.connect(self.work.stop)
        self.trouble = label("", "warning", self, wrap=True)
        self.log = QPushButton(self.tr("Show the log"), self)
        self.log.setProperty("look", "link")
        self.log.clicked.connect(self._open_log)
        self.nothing = EmptyState(
            theme,
            "gauge",
            self.tr("Nothing to judge yet"),
            self.tr("As soon as the run has made a model, it can be judged here. Pausing makes one."),
            parent=self,
        )
        self.unjudged = EmptyState(theme, "gauge", "", "", self.tr("Judge it"), self._judge, self)
        self.report = ReportView(theme, self)
        self._arrange()
        self.amount.currentIndexChanged.connect(lambda _: self._show_work())
        self.against.activated.connect(lambda _: self.look())
        self._show()

    # --- what is shown ---------------------------------------------------------------------------------
    def show_run(self, run: Run | None) -> None:
        """Show how the model of this run was judged; None shows nothing."""
        self._want(run)

    def show_model(self, model: ModelInfo) -> None:
        """Show how an installed model was judged."""
        self._want(model)

    def _want(self, wanted: Run | ModelInfo | None) -> None:
        if wanted != self._wanted:
            self._wanted = wanted
            self._look = _Look(None)
            self.against.clear()
            self._head.hide()
            self._pages.setCurrentWidget(self._blank)
        self.look()

    def showEvent(self, event: QShowEvent) -> None:
        """A run may have made a model meanwhile."""
        super().showEvent(event)
        self.look()

    def look(self) -> None:
        """Read everything again in the background."""
        wanted, places = self._wanted, self._context.studio.places
        if wanted is None:
            self._came(self._asked, _Look(None))
            return
        self._asked += 1
        asked, against = self._asked, self.against.currentData()
        library = self._context.studio.models

        def read() -> _Look:
            subject = subject_of_run(wanted) if isinstance(wanted, Run) else subject_of_model(wanted, places)
            return (
                _Look(None)
                if subject is None
                else _read(subject, rivals(subject, library, places), against, places)
            )

        self._context.background.run(read, lambda look: self._came(asked, look), owner=self)

    def _came(self, asked: int, look: _Look) -> None:
        if asked != self._asked:
            return  # somebody wants to see another one by now
        before, self._look = self._look, look
        self._offer(look)
        if look.judged is not None and look.mark != before.mark:  # else it stays where it was scrolled to
            self.report.show_judged(look.judged)
        self._show()

    def _offer(self, look: _Look) -> None:
        """The rivals, and how many can be judged."""
        self.against.clear()
        self.against.addItem(self.tr("Compare with …"), "")
        for one in look.rivals:
            self.against.addItem(one.name, one.mark)
        chosen = look.against.mark if look.against is not None else ""
        self.against.setCurrentIndex(max(0, self.against.findData(chosen)))
        writes = look.subject is not None and look.subject.info.family == WRITERS
        if self.amount.count() and self.amount.property("writes") == writes:
            return
        self.amount.setProperty("writes", writes)
        self.amount.clear()
        if writes:
            self.amount.addItem(
                self.tr("Quick: %1 passages").replace("%1", str(QUICK_PASSAGES)), QUICK_PASSAGES
            )
            self.amount.addItem(self.tr("All passages"), None)
        else:
            self.amount.addItem(self.tr("Quick: %1 of each").replace("%1", str(QUICK)), QUICK)
            self.amount.addItem(self.tr("Usual: hundreds"), None)
            self.amount.addItem(self.tr("Thorough: 1,000 of each"), THOROUGH)
        self.amount.setCurrentIndex(1)

    # --- judging ---------------------------------------------------------------------------------------
    def _judge(self) -> None:
        look = self._look
        if look.subject is None:
            return
        keep = look.subject.judgement(self._context.studio.places, look.against).folder
        against = None if look.against is None else look.against.argument
        question = Question(look.subject.argument, keep, against, self.amount.currentData())
        self.work.start(question, look.subject.name)

    @property
    def _judgement(self) -> Judgement | None:
        look = self._look
        if look.subject is None:
            return None
        return look.subject.judgement(self._context.studio.places, look.against)

    def _open_log(self) -> None:
        if self._judgement is not None:
            QDesktopServices.openUrl(self._judgement.log.as_uri())

    # --- showing ---------------------------------------------------------------------------------------
    def _show(self) -> None:
        look = self._look
        place = 0 if look.subject is None else 1 if look.judged is None else 2
        self._pages.setCurrentIndex(place)
        self._head.setVisible(place > 0)
        if look.subject is not None and look.judged is None:
            self._say_unjudged(look.subject, look.against)
        self._show_work()

    def _say_unjudged(self, subject: JudgingSubject, against: JudgingSubject | None) -> None:
        if against is None:
            self.unjudged.show_title(self.tr("Not judged yet"))
            if subject.info.family == WRITERS:
                text = self.tr(
                    "It reads texts that it never learned from, and goes on with their beginnings: how unsure"
                    " is it, does it repeat itself, does it copy?"
                )
            else:
                text = self.tr(
                    "Its pictures are held against real ones that it never learned from: are they believable,"
                    " as different as real ones, or copies of what it saw?"
                )
        else:
            self.unjudged.show_title(self.tr("Not compared yet"))
            text = self.tr("“%1” and “%2” are judged by the same, and told which of them is surely better.")
            text = text.replace("%1", subject.name).replace("%2", against.name)
        more = self.tr(
            "It takes some minutes, runs beside everything else and can be stopped. The networks that judge"
            " are fetched once from the Python package index (81 MB); nothing is sent there."
        )
        self.unjudged.show_text(f"{text}\n\n{more}")

    def _show_work(self) -> None:
        work, mine = self.work, self._judgement
        at_work = mine is not None and work.is_judging(mine.folder)
        busy = work.question is not None
        self._progress.setVisible(at_work)
        self.bar.setRange(0, 0)
        self.stage.setText(self.tr("Stopping …") if work.stopping else self.tr("Beginning …"))
        if at_work and work.stage is not None and not work.stopping:
            stage = work.stage
            self.bar.setRange(0, max(0, stage.total))
            self.bar.setValue(stage.done)
            of = f": {grouped(stage.done)} / {grouped(stage.total)}" if stage.total else ""
            self.stage.setText(note_words(stage.what) + of)
        self.stop.setEnabled(not work.stopping)
        self._show_button(busy)
        self._say_state(busy and not at_work)
        failed = mine is not None and work.failed is not None and work.failed.keep == mine.folder
        self.trouble.setText(str(work.failure) if failed and work.failure is not None else "")
        self._trouble.setVisible(failed)

    def _show_button(self, busy: bool) -> None:
        look = self._look
        both, again = look.against is not None, look.judged is not None
        words = {
            (False, False): self.tr("Judge it"),
            (False, True): self.tr("Judge it again"),
            (True, False): self.tr("Judge both"),
            (True, True): self.tr("Judge both again"),
        }[both, again]
        self.judge.setText(words)
        self.judge.setVisible(again)
        self.judge.setEnabled(not busy)
        if self.unjudged.button is not None:
            self.unjudged.button.setText(words)
            self.unjudged.button.setEnabled(not busy)

    def _say_state(self, other: bool) -> None:
        look = self._look
        if other:
            text = self.tr("“%1” is being judged; this one can be after it.").replace("%1", self.work.name)
        elif look.stale:
            text = self.tr("It learned on since it was judged: judge it again.")
        elif look.when is not None:
            text = self.tr("Judged on %1").replace("%1", moment_text(look.when))
        else:
            text = ""
        self.state.setText(text)

    # --- parts -----------------------------------------------------------------------------------------
    def _arrange(self) -> None:
        self._head = QWidget(self)
        row = QHBoxLayout(self._head)
        row.setContentsMargins(24, 12, 24, 4)
        row.setSpacing(8)
        row.addWidget(self.state, 1)
        row.addWidget(self.against)
        row.addWidget(self.amount)
        row.addWidget(self.judge)
        self._progress = QWidget(self)
        row = QHBoxLayout(self._progress)
        row.setContentsMargins(24, 4, 24, 4)
        row.setSpacing(12)
        self.bar.setTextVisible(False)
        row.addWidget(self.bar, 1)
        row.addWidget(self.stage)
        row.addWidget(self.stop)
        self._trouble = QWidget(self)
        row = QHBoxLayout(self._trouble)
        row.setContentsMargins(24, 4, 24, 4)
        row.addWidget(self.trouble, 1)
        row.addWidget(self.log, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self._head, self._progress, self._trouble):
            column.addWidget(part)
        self._pages = QStackedLayout()
        self._blank = QWidget(self)
        """While it is looked for what to show."""
        for page in (self.nothing, self.unjudged, self.report, self._blank):
            self._pages.addWidget(page)
        column.addLayout(self._pages, 1)


def _read(subject: JudgingSubject, others: tuple[JudgingSubject, ...], against: str, places: Places) -> _Look:
    """How a subject was judged, beside the rival of that mark if there is one. Not for the UI thread."""
    rival = next((one for one in others if one.mark == against), None)
    judgement = subject.judgement(places, rival)
    report: Mapping[str, Any] = judgement.report
    when = None
    if not report and rival is None and subject.run is not None:
        report = subject.run.figures  # judged before sheets were kept
    elif report:
        when = datetime.fromtimestamp((judgement.folder / REPORT).stat().st_mtime)
    if not report:
        return _Look(subject, others, rival)
    names = (subject.name,) if rival is None else (subject.name, rival.name)
    first = report["models"][0] if "models" in report else report
    stale = first.get("sha256") != subject.info.sha256
    return _Look(subject, others, rival, read_judged(judgement, report, names), when, stale)
