"""The data of a run: looked through before it begins, told of afterwards."""

from __future__ import annotations

import threading
from pathlib import Path

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QFileDialog,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from studio.core.errors import CancelledError, UserError
from studio.gallery.complaints import disk_errors
from studio.gallery.naming import file_name
from studio.training.own.report import DataReport
from studio.training.own.sources import Wanted, look_at
from studio.training.runs import DataSource, Learns, Run
from studio.ui.context import UiContext
from studio.ui.long_work import LongWork, Report
from studio.ui.numbers import grouped
from studio.ui.training.data_dropped import DroppedPage
from studio.ui.training.data_facts import DataFacts, facts_of_looked, facts_of_run
from studio.ui.training.data_overview import DataOverview
from studio.ui.widgets.empty_state import EmptyState
from studio.ui.widgets.labels import ElidedLabel, label
from studio.ui.widgets.page_stack import PageStack
from studio.ui.widgets.panel import Panel
from studio.ui.widgets.tool_button import tool_button
from studio.ui.wording import count_text


class DataPage(Panel):
    """Nothing yet, looking, told of, or why it cannot be."""

    looked = Signal(object)
    """Dataset; None when a look came to nothing"""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__("canvas", parent)
        self._context = context
        self._work: LongWork | None = None
        self._wanted: Wanted | None = None
        self._run: Run | None = None
        self._facts: DataFacts | None = None
        theme = context.theme
        self.nothing = EmptyState(theme, "images", "", "")
        self.trouble = EmptyState(theme, "triangle-alert", "", "", self.tr("Look again"), self.look_again)
        self.looking = _Looking(self)
        self.looking.stop.clicked.connect(lambda _checked: self.stop())
        self.overview = DataOverview(theme)
        self.dropped = DroppedPage(context)
        self._pages = QStackedLayout(self)
        self._pages.currentChanged.connect(lambda _: self.updateGeometry())
        self._told = self._make_told()
        for page in (self.nothing, self.trouble, self.looking, self._told):
            self._pages.addWidget(page)
        self.clear()

    def minimumSizeHint(self) -> QSize:
        """That of what is seen."""
        seen = self._pages.currentWidget()
        return super().minimumSizeHint() if seen is None else seen.minimumSizeHint()

    @property
    def facts(self) -> DataFacts | None:
        """What is shown; None while there is nothing."""
        return self._facts

    def clear(self) -> None:
        """Nothing is chosen."""
        self._drop()
        self._wanted = self._run = None
        self._say_nothing(
            self.tr("Choose what it learns from"),
            self.tr(
                "A folder or a collection of your gallery is looked through here before anything is learned: "
                "what can be used, what not and why. Nothing is changed, and nothing leaves this machine."
            ),
        )

    def look(self, source: DataSource, learns: Learns, size: int, *, near_copies: bool = True) -> None:
        """Look through data, unless that is what is shown or being done. Nothing chosen clears the page.

        Args:
            source: a folder or a collection.
            learns: the family: one learns texts, the others pictures.
            size: pixels a side of what is learned from.
            near_copies: whether of pictures that look alike only the first is taken.
        """
        texts = learns is Learns.TRANSFORMER
        wanted = Wanted(source, texts, 0 if texts else size, near_copies)
        if source == DataSource():
            self.clear()
        elif wanted != self._wanted:
            self._wanted, self._run = wanted, None
            self.look_again()

    def look_again(self) -> None:
        """Once more, whatever is shown."""
        wanted = self._wanted
        if wanted is None:
            return
        self._drop()
        self.looking.begin(_name(wanted.source) or self.tr("the collection"))
        self._pages.setCurrentWidget(self.looking)
        work = LongWork(self._context.background, self)
        self._work = work
        work.progressed.connect(self.looking.show_progress)
        studio = self._context.studio

        def look(report: Report, cancel: threading.Event) -> tuple[object, DataFacts]:
            told = look_at(
                wanted, studio.gallery, studio.models, lambda done, total, _: report(done, total), cancel
            )
            return told.dataset, facts_of_looked(told, max(1, wanted.size))

        work.start(look, self._came, self._not_come)
        work.ended.connect(work.deleteLater)

    def stop(self) -> None:
        """Look no further."""
        if self._work is None:
            return
        self._drop()
        self._complain(self.tr("You stopped the look through your files"), self.tr("Nothing was changed."))
        self.looked.emit(None)

    def show_run(self, run: Run | None) -> None:
        """The data of a run, as they were when it began; the page is empty for None."""
        if run is None:
            self.clear()
            return
        same = self._run is not None and run.folder == self._run.folder
        self._drop(keep=same)
        self._wanted, self._run = None, run

        def came(facts: DataFacts | None) -> None:
            if self._run is not run:
                return
            if facts is None:
                self._say_nothing(*self._why_nothing(run))
            else:
                self._show(facts)

        def failed(error: Exception) -> None:
            if self._run is run:
                self._complain(*_words(error))

        self._context.background.run(lambda: facts_of_run(run), came, failed, owner=self)

    def _why_nothing(self, run: Run) -> tuple[str, str]:
        if run.data_folder is None:
            return (
                self.tr("The recipe brings its own data"),
                self.tr("What it learns from is fetched or drawn; its card says which data these are."),
            )
        return (
            self.tr("Not looked through yet"),
            self.tr("When the run has begun, what it learns from is shown here."),
        )

    def _came(self, told: tuple[object, DataFacts]) -> None:
        self._work = None
        dataset, facts = told
        self._show(facts)
        self.looked.emit(dataset)

    def _not_come(self, error: Exception) -> None:
        if isinstance(error, CancelledError):
            return
        self._work = None
        self._complain(*_words(error))
        self.looked.emit(None)

    def _drop(self, *, keep: bool = False) -> None:
        """Stop what is being done, and forget what is shown unless it is to stay for the moment."""
        if self._work is not None:
            self._work.blockSignals(True)
            self._work.stop()
            self._work = None
        if not keep:
            self._facts = None

    def _say_nothing(self, title: str, text: str) -> None:
        self.nothing.show_title(title)
        self.nothing.show_text(text)
        self._pages.setCurrentWidget(self.nothing)

    def _complain(self, what: str, remedy: str) -> None:
        self.trouble.show_title(what)
        self.trouble.show_text(remedy)
        if self.trouble.button is not None:
            self.trouble.button.setVisible(self._wanted is not None)
        self._pages.setCurrentWidget(self.trouble)

    def _show(self, facts: DataFacts) -> None:
        self._facts = facts
        report = facts.report
        if not report.kept and not report.dropped:
            self._complain(
                self.tr("“%1” is empty").replace("%1", report.name),
                self.tr("Put pictures or texts there, then look again; or choose another one."),
            )
            return
        kept = count_text(report.kept, "picture")
        if self._of_texts(report):
            kept = count_text(report.kept, "text")
        self._title.setText(report.name)
        left_out = self.tr("{count} left out").format(count=count_text(len(report.dropped), "file"))
        self._summary.setText(self.tr("%1, %2").replace("%1", kept).replace("%2", left_out))
        self._again.setVisible(self._wanted is not None)
        self._left_out.setText(self.tr("Left out  %1").replace("%1", grouped(len(report.dropped))))
        self.overview.show_facts(facts)
        self.dropped.show_facts(facts)
        (self._balance if report.kept else self._left_out).click()
        self._balance.setEnabled(report.kept > 0)
        self._pages.setCurrentWidget(self._told)

    def _of_texts(self, report: DataReport) -> bool:
        """A report without a single text does not know what was looked for; who asked does."""
        if self._wanted is not None:
            return self._wanted.texts
        return report.texts or (self._run is not None and self._run.spec.learns is Learns.TRANSFORMER)

    def _make_told(self) -> QWidget:
        told = Panel("canvas", self)
        head = Panel("panel", told)
        row = QHBoxLayout(head)
        row.setContentsMargins(12, 10, 8, 10)
        row.setSpacing(6)
        words = QVBoxLayout()
        words.setSpacing(2)
        self._title, self._summary = ElidedLabel("", "heading", head), ElidedLabel("", "muted", head)
        words.addWidget(self._title)
        words.addWidget(self._summary)
        row.addLayout(words, 1)
        self._stack = PageStack(told)
        self._stack.addWidget(self.overview)
        self._stack.addWidget(self.dropped)
        group = QButtonGroup(self)
        self._balance, self._left_out = QPushButton(self.tr("Overview"), head), QPushButton("", head)
        for at, button in enumerate((self._balance, self._left_out)):
            button.setProperty("look", "switch")
            button.setCheckable(True)
            group.addButton(button, at)
            row.addWidget(button)
        group.idClicked.connect(self._stack.setCurrentIndex)
        self._balance.setChecked(True)
        theme = self._context.theme
        self._again = tool_button(theme, "refresh-cw", self.tr("Look through the files again"), head)
        self._again.clicked.connect(lambda _checked: self.look_again())
        row.addWidget(self._again)
        help_text = self.tr("Write a card: a text about these data for whoever gets the model")
        card = tool_button(theme, "file-down", help_text, head)
        card.clicked.connect(lambda _checked: self._ask_for_card())
        row.addWidget(card)
        column = QVBoxLayout(told)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        column.addWidget(self._stack, 1)
        return told

    def _ask_for_card(self) -> None:
        facts = self._facts
        if facts is None:
            return
        name = file_name(self.tr("%1, data card").replace("%1", facts.report.name), "md")
        start = str(facts.beside / name) if facts.beside else name
        chosen, _ = QFileDialog.getSaveFileName(self, self.tr("Write card"), start, "Markdown (*.md)")
        if chosen:
            self.write_card(Path(chosen))

    def write_card(self, file: Path) -> None:
        """Write the card of what is shown."""
        facts = self._facts
        if facts is None:
            return

        def write() -> None:
            with disk_errors(f"“{file.name}” could not be written"):
                file.write_text(facts.report.card(), encoding="utf-8")

        said = self.tr("The card is written: “%1”.").replace("%1", file.name)
        messages = self._context.messages
        self._context.background.run(write, lambda _: messages.info(said), messages.exception, owner=self)


class _Looking(QWidget):
    """How far it is."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("look", "clear")
        self._title = label("", "large", self)
        self._words = label("", "muted", self)
        self.bar = QProgressBar(self)
        self.bar.setTextVisible(False)
        self.stop = QPushButton(self.tr("Stop"), self)
        row = QHBoxLayout()
        row.addWidget(self.bar, 1)
        row.addWidget(self.stop)
        column = QVBoxLayout(self)
        column.setContentsMargins(48, 24, 48, 24)
        column.setSpacing(12)
        column.addStretch(2)
        column.addWidget(self._title)
        column.addLayout(row)
        column.addWidget(self._words)
        column.addStretch(3)

    def begin(self, name: str) -> None:
        self._title.setText(self.tr("Looking through “%1”").replace("%1", name))
        self._words.setText(self.tr("Finding the files"))
        self.bar.setRange(0, 0)

    def show_progress(self, done: int, total: int) -> None:
        self.bar.setRange(0, total)
        self.bar.setValue(done)
        self._words.setText(
            self.tr("%1 of %2 files").replace("%1", grouped(done)).replace("%2", grouped(total))
        )


def _name(source: DataSource) -> str:
    return Path(source.folder).name if source.folder else ""


def _words(error: Exception) -> tuple[str, str]:
    return (error.what, error.remedy) if isinstance(error, UserError) else (str(error), "")
