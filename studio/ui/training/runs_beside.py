"""What several runs make, beside each other at the same step."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QStackedLayout, QVBoxLayout, QWidget

from studio.training.run_folder import Sight
from studio.ui.background import Background
from studio.ui.gallery.compare.arrangement import columns_for
from studio.ui.numbers import grouped
from studio.ui.theme import Theme
from studio.ui.training.compared import Compared
from studio.ui.training.scrubber import StepScrubber
from studio.ui.training.sheets import SheetView
from studio.ui.training.written_view import WrittenView
from studio.ui.widgets.labels import ElidedLabel, label

SHAPE = (4.0, 3.0)
GAP = 8


class RunSeen(QWidget):
    """One run's sheet or texts, with the step they are of."""

    def __init__(self, theme: Theme, background: Background, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sheet, self.written = SheetView(background), WrittenView(theme)
        self.nothing = label(self.tr("No samples yet"), "muted")
        self.nothing.setMargin(16)
        self.name = ElidedLabel("", "heading", self)
        self.words = label("", "small", self)
        views = QWidget(self)
        self._views = QStackedLayout(views)
        for view in (self.nothing, self.sheet, self.written):
            self._views.addWidget(view)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self.name)
        column.addWidget(self.words)
        column.addWidget(views, 1)

    def show_step(self, title: str, sight: Sight, step: int) -> None:
        """The newest that is not after this step."""
        self.name.setText(title)
        extras, sheet = sight.extras_at(step), sight.sheet_at(step)
        texts = extras.texts if extras is not None else ()
        shown = extras.step if extras is not None and texts else sheet.step if sheet is not None else None
        self._views.setCurrentWidget(self.written if texts else self.sheet if sheet else self.nothing)
        self.written.show_texts(texts)
        self.sheet.show_sheet(sheet)
        self.words.setText("" if shown is None else self.tr("Step %1").replace("%1", grouped(shown)))


class RunsBeside(QWidget):
    """One slider for all; who zooms one sheet zooms all."""

    def __init__(self, theme: Theme, background: Background, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._background = theme, background
        self._compared: tuple[Compared, ...] = ()
        self._titles: tuple[str, ...] = ()
        self._columns = 0
        self.panes: tuple[RunSeen, ...] = ()
        self.scrubber = StepScrubber(self)
        self.scrubber.changed.connect(lambda _: self._show())
        self._board = QWidget(self)
        self._grid = QGridLayout(self._board)
        self._grid.setContentsMargins(16, 8, 16, 8)
        self._grid.setSpacing(GAP)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._board, 1)
        column.addWidget(self.scrubber)

    def show_compared(self, compared: Sequence[Compared], titles: Sequence[str]) -> None:
        """Show these runs; the step that is looked at stays."""
        self._compared, self._titles = tuple(compared), tuple(titles)
        while len(self.panes) > len(compared):
            *kept, gone = self.panes
            self.panes = tuple(kept)
            gone.hide()
            gone.deleteLater()
            self._columns = 0
        while len(self.panes) < len(compared):
            self.panes = (*self.panes, self._new_pane())
            self._columns = 0
        self.scrubber.show_steps(sorted({step for one in compared for step in one.sight.steps}))
        self._show()
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As many columns as show them largest."""
        super().resizeEvent(event)
        self._place()

    def _show(self) -> None:
        step = self.scrubber.step
        for pane, one, title in zip(self.panes, self._compared, self._titles, strict=False):
            pane.show_step(title, one.sight, 0 if step is None else step)

    def _new_pane(self) -> RunSeen:
        made = RunSeen(self._theme, self._background, self._board)
        made.sheet.moved.connect(lambda: self._follow(made))
        return made

    def _follow(self, leader: RunSeen) -> None:
        for pane in self.panes:
            if pane is not leader:
                pane.sheet.show_place(leader.sheet.place)

    def _place(self) -> None:
        if not self.panes:
            return
        room = (max(1, self._board.width()), max(1, self._board.height()))
        columns = columns_for(len(self.panes), room, SHAPE)
        if columns == self._columns:
            return
        while self._grid.takeAt(0) is not None:
            pass
        for at in range(max(columns, self._columns, self._grid.columnCount())):
            self._grid.setColumnStretch(at, 1 if at < columns else 0)
        rows = -(-len(self.panes) // columns)
        for at in range(max(rows, self._grid.rowCount())):
            self._grid.setRowStretch(at, 1 if at < rows else 0)
        self._columns = columns
        for at, pane in enumerate(self.panes):
            self._grid.addWidget(pane, at // columns, at % columns)
            pane.show()
