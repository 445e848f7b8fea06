"""What a run makes: its sheet of samples or its texts, with the slider through time under them."""

from __future__ import annotations

from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from studio.training.run_folder import Sight
from studio.ui.background import Background
from studio.ui.theme import Theme
from studio.ui.training.scrubber import StepScrubber
from studio.ui.training.sheets import SheetView
from studio.ui.training.written_view import WrittenView


class SeenPane(QWidget):
    """Hidden while there is nothing to see."""

    def __init__(self, theme: Theme, background: Background, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sight = Sight()
        self.sheet = SheetView(background)
        self.written = WrittenView(theme)
        self.scrubber = StepScrubber(self)
        self.scrubber.changed.connect(lambda _: self._show())
        views = QWidget(self)
        self._views = QStackedLayout(views)
        self._views.addWidget(self.sheet)
        self._views.addWidget(self.written)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(views, 1)
        column.addWidget(self.scrubber)
        self.setMinimumWidth(240)
        self.hide()

    def show_sight(self, sight: Sight) -> None:
        """There is this to see now."""
        self._sight = sight
        self.setVisible(bool(sight.sheets) or any(one.texts for one in sight.extras))
        self.scrubber.show_steps(sight.steps)
        self._show()

    def _show(self) -> None:
        step = self.scrubber.step
        if step is None:
            self.sheet.show_sheet(None)
            self.written.show_texts(())
            return
        extras = self._sight.extras_at(step)
        texts = extras.texts if extras is not None else ()
        self._views.setCurrentWidget(self.written if texts else self.sheet)
        self.written.show_texts(texts)
        self.sheet.show_sheet(self._sight.sheet_at(step))
