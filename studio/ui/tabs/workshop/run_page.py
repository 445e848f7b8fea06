"""One run: its head over four pages, which are made when they are looked at first."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QTabBar, QVBoxLayout, QWidget

from studio.training.run_progress import RunLook
from studio.training.runs import Run, RunState
from studio.ui.context import UiContext
from studio.ui.tabs.workshop.about_page import AboutPage
from studio.ui.tabs.workshop.run_head import RunHead
from studio.ui.training.data_page import DataPage
from studio.ui.training.judging_page import JudgingPage
from studio.ui.training.learning_page import LearningPage
from studio.ui.widgets.labels import line
from studio.ui.widgets.panel import Panel


class RunView(Protocol):
    """What the pages have in common."""

    def show_run(self, run: Run | None) -> None:
        """Show this run."""
        ...


@dataclass(frozen=True)
class _Entry:
    title: str
    help: str
    make: Callable[[], QWidget]


class RunPage(QWidget):
    """Shows a run until it is told of another; how it stands is told by whoever watches."""

    again_wanted = Signal(object)
    """Run"""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look: RunLook | None = None
        self.head = RunHead(context.theme, self)
        self.pages = QTabBar(self)
        self.pages.setExpanding(False)
        self.pages.setAccessibleName(self.tr("Pages of this run"))
        self.pages.setDrawBase(False)
        self._stack = QStackedWidget(self)
        self._stack.setProperty("look", "canvas")
        self._made: dict[int, QWidget] = {}
        self._entries = (
            _Entry(
                self.tr("Learning"),
                self.tr("Curves and samples while it learns"),
                lambda: LearningPage(context),
            ),
            _Entry(
                self.tr("Data"),
                self.tr("What it learns from, and what was left out"),
                lambda: DataPage(context),
            ),
            _Entry(self.tr("Judging"), self.tr("How good its model is"), lambda: JudgingPage(context)),
            _Entry(self.tr("About"), self.tr("Settings, log and card"), lambda: AboutPage(context)),
        )
        for at, entry in enumerate(self._entries):
            self.pages.addTab(entry.title)
            self.pages.setTabToolTip(at, entry.help)
        bar = Panel("bar", self)
        row = QVBoxLayout(bar)
        row.setContentsMargins(4, 0, 4, 0)
        row.addWidget(self.pages)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(line(self))
        column.addWidget(bar)
        column.addWidget(self._stack, 1)
        self.pages.currentChanged.connect(self._turn_to)
        self.head.log_wanted.connect(lambda _: self.show_log())

    @property
    def run(self) -> Run | None:
        """The run that is shown."""
        return self._look.run if self._look is not None else None

    def page(self, at: int) -> QWidget:
        """Learning, data, judging or about; made when it is asked for first."""
        if at not in self._made:
            made = self._entries[at].make()
            self._stack.addWidget(made)
            self._made[at] = made
        return self._made[at]

    def show_look(self, look: RunLook) -> None:
        """Show a run, or how the one that is shown stands now."""
        before = self._look
        self._look = look
        self.head.show_look(look)
        if before is None or _is_other(before, look):
            self._show_on(self.pages.currentIndex())

    def leave(self) -> None:
        """Nothing is shown any more."""
        self._look = None
        for page in self._made.values():
            page.show_run(None)  # type: ignore[attr-defined]

    def show_log(self) -> None:
        """Turn to the log."""
        self.pages.setCurrentIndex(len(self._entries) - 1)
        about = self.page(len(self._entries) - 1)
        assert isinstance(about, AboutPage)
        about.show_log()

    def rename(self) -> None:
        """Let the user type a name."""
        self.head.name.setFocus()
        self.head.name.selectAll()

    def _turn_to(self, at: int) -> None:
        self._stack.setCurrentWidget(self.page(at))
        self._show_on(at)

    def _show_on(self, at: int) -> None:
        """Only the page that is looked at knows of the run: the others are told when they are turned to."""
        page = self.page(at)
        self._stack.setCurrentWidget(page)
        page.show_run(self.run)  # type: ignore[attr-defined]


def _is_other(before: RunLook, now: RunLook) -> bool:
    """Another run, or the same one under another name or in another state."""
    return before.run != now.run or before.state is not now.state or _data_came(before, now)


def _data_came(before: RunLook, now: RunLook) -> bool:
    """It has begun to learn: from now on it is known what from."""
    return now.state is RunState.RUNNING and before.doing is not now.doing
