"""What both views into the model share: a line that says which token, progress, and what to do when empty."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QStackedLayout, QVBoxLayout, QWidget

from studio.core.events import Insight
from studio.core.params import Control
from studio.ui.control_words import translated
from studio.ui.tabs.text.inside import Insights
from studio.ui.theme import Theme
from studio.ui.widgets.field import FormulaButton
from studio.ui.widgets.labels import ElidedLabel, label
from studio.ui.widgets.token_shades import visible


def _tr(text: str) -> str:
    return QCoreApplication.translate("InsidePage", text)


class InsidePage(QWidget):
    """Asks while it is seen. A subclass puts its view in, calls `show_state`, and shows insights."""

    def __init__(
        self, insights: Insights, theme: Theme, help_text: Control, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._insights, self._theme = insights, theme
        self._shown: Insight | None = None
        self.what = ElidedLabel("", "muted", self)
        self.busy = QProgressBar(self)
        self.stop = QPushButton(_tr("Stop"), self)
        self.again = QPushButton(_tr("Look again"), self)
        self.nothing = label("", "muted", self, wrap=True)
        self.top = QHBoxLayout()
        self.content = QWidget(self)
        self._room = QStackedLayout()
        self._arrange(help_text)
        self.stop.clicked.connect(lambda _: insights.cancel())
        self.again.clicked.connect(lambda _: insights.ask_again())
        insights.changed.connect(self.show_state)

    def show_insight(self, insight: Insight) -> None:
        """Show this one."""
        raise NotImplementedError

    def says(self, token: str) -> str:
        """The sentence over the view; `token` stands in quotation marks."""
        raise NotImplementedError

    def _arrange(self, help_text: Control) -> None:
        self.busy.setTextVisible(False)
        self.busy.setFixedSize(96, 4)
        self.top.setSpacing(8)
        self.top.addWidget(self.what, 1)
        for widget in (self.busy, self.stop, self.again):
            self.top.addWidget(widget)
        self.top.addWidget(FormulaButton(translated(help_text), self))
        empty = QWidget(self)
        inside = QVBoxLayout(empty)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self.nothing)
        inside.addStretch(1)
        self._room.addWidget(self.content)
        self._room.addWidget(empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 6, 16, 10)
        column.setSpacing(6)
        column.addLayout(self.top)
        column.addLayout(self._room, 1)

    def show_state(self) -> None:
        """Follow what is known."""
        insights, insight = self._insights, self._insights.insight
        working = insights.working
        progress = insights.progress
        self.busy.setVisible(working)
        self.busy.setRange(0, progress.total if progress and progress.total > 1 else 0)
        if progress and progress.total > 1:
            self.busy.setValue(progress.done)
        self.stop.setVisible(working)
        waiting = insights.place is not None and not working and (insight is None)
        self.again.setVisible(waiting)
        self._room.setCurrentIndex(0 if insight is not None else 1)
        self.nothing.setText(self._why_nothing())
        if insight is None:
            self.what.setText(_tr("Looking inside …") if working else "")
            self._shown = None
            return
        said = insights.remark or self.says(visible(insight.tokens[-1]).strip() or "␣")
        self.what.setText(said)
        if insight is not self._shown and self.isVisible():
            self._shown = insight
            self.show_insight(insight)

    def _why_nothing(self) -> str:
        if self._insights.problem:
            return self._insights.problem
        if self._insights.working:
            return ""
        return _tr("Put the caret behind a word that the model wrote, and see here how it came to it.")

    def showEvent(self, event: QShowEvent) -> None:
        """Somebody looks."""
        super().showEvent(event)
        self._insights.watch(self, watched=True)
        self.show_state()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody does."""
        super().hideEvent(event)
        self._insights.watch(self, watched=False)
