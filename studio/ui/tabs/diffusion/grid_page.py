"""The grid over two settings: which, which values, and a button."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from studio.families.diffusion.params import GridAxis
from studio.ui.tabs.diffusion.commands import DiffusionCommands
from studio.ui.tabs.diffusion.document import DiffusionDocument
from studio.ui.tabs.diffusion.grid_axes import GridAxes, GridChoice
from studio.ui.tabs.diffusion.session import DiffusionSession
from studio.ui.widgets.labels import label


class GridPage(QWidget):
    """All else is as the form says."""

    def __init__(
        self, session: DiffusionSession, commands: DiffusionCommands, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session, self._commands = session, commands
        self._offered: tuple[GridAxis, ...] = ()
        self.axes = GridAxes(self)
        self.paint = QPushButton(self.tr("Paint grid"), self)
        self.paint.setProperty("look", "primary")
        self.paint.setToolTip(self.tr("Paints a picture for every pair of values, and keeps the sheet"))
        self.words = label(
            self.tr("Everything else is as the form says. A click on a cell takes its settings over."),
            "small",
            self,
            wrap=True,
        )
        self._arrange()
        self.axes.changed.connect(self._changed)
        self.paint.clicked.connect(lambda _: commands.paint_grid())
        session.document_changed.connect(lambda _, now: self.show_document(now))
        session.shelf.changed.connect(lambda: self.show_document(session.document))
        self.show_document(session.document)

    def _arrange(self) -> None:
        side = QVBoxLayout()
        side.setSpacing(8)
        side.addWidget(self.words)
        side.addStretch(1)
        side.addWidget(self.paint)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 16, 12)
        row.setSpacing(32)
        left = QVBoxLayout()
        left.addWidget(self.axes)
        left.addStretch(1)
        row.addLayout(left, 3)
        row.addLayout(side, 1)

    def show_document(self, document: DiffusionDocument) -> None:
        """Show the next grid."""
        offered = tuple(axis for axis in GridAxis if self._applies(axis, document))
        if offered != self._offered:
            self._offered = offered
            self.axes.offer(offered)
        self.axes.set_choice(
            GridChoice(document.across, document.across_values, document.down, document.down_values)
        )
        self.paint.setEnabled(document.model is not None and self.axes.choice() is not None)

    def _applies(self, axis: GridAxis, document: DiffusionDocument) -> bool:
        if axis is GridAxis.STYLE:
            return self._session.shelf.styles
        return axis is not GridAxis.STRENGTH or document.picture is not None

    def _changed(self, choice: GridChoice | None, final: bool) -> None:
        self.paint.setEnabled(choice is not None and self._session.document.model is not None)
        if choice is not None and final:
            self._commands.set_grid(choice.across, choice.across_values, choice.down, choice.down_values)
