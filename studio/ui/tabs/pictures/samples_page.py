"""Drawing from nothing: where the samples start, how bold they are, how many; and the samples."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from studio.families.vae.params import SampleParams
from studio.ui.forms import make_field
from studio.ui.tabs.pictures.commands import PicturesCommands
from studio.ui.tabs.pictures.document import PicturesDocument
from studio.ui.tabs.pictures.sample_grid import SampleGrid
from studio.ui.tabs.pictures.session import PicturesSession
from studio.ui.widgets.field import Field
from studio.ui.widgets.flow_layout import FlowLayout
from studio.ui.widgets.seed_field import SeedField

FIELDS = ("temperature", "count")


class SamplesPage(QWidget):
    """One row of settings over the grid."""

    def __init__(
        self, session: PicturesSession, commands: PicturesCommands, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        theme = session.context.theme
        self._session, self._commands = session, commands
        self.seed = SeedField(theme, parent=self)
        self.fields: dict[str, Field] = {}
        for name in FIELDS:
            field = make_field(SampleParams.controls()[name], getattr(SampleParams(), name), theme)
            field.changed.connect(lambda value, final, name=name: self._set(name, value, final))
            self.fields[name] = field
        self.again = QPushButton(self.tr("Next"), self)
        self.again.setToolTip(self.tr("Draw the samples after these (N)"))
        self.grid = SampleGrid(session, theme, self)
        self._arrange()
        self.seed.changed.connect(lambda seed, _: commands.set_seed(seed))
        self.again.clicked.connect(lambda _: commands.draw_from_nothing())
        self.grid.chosen.connect(commands.go_on_from)
        self.grid.walked.connect(self._walk)
        session.document_changed.connect(lambda _, now: self.show_document(now))
        self.show_document(session.document)

    def _arrange(self) -> None:
        self.seed.setMinimumWidth(156)
        self.seed.setMaximumWidth(216)
        settings = FlowLayout(spacing=8, fill=True, standing=True)
        settings.addWidget(self._side_by_side(self.seed, self.fields["temperature"]))
        settings.addWidget(self._side_by_side(self.fields["count"], self.again))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        row = QHBoxLayout()
        row.setContentsMargins(16, 4, 16, 0)
        row.addLayout(settings)
        column.addLayout(row)
        column.addWidget(self.grid, 1)

    def _side_by_side(self, *parts: QWidget) -> QWidget:
        """What stays together where the page is too narrow for all of it in one line."""
        together = QWidget(self)
        row = QHBoxLayout(together)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        for part in parts:
            row.addWidget(part, 1 if part is self.fields["temperature"] else 0, Qt.AlignmentFlag.AlignBottom)
        return together

    def show_document(self, document: PicturesDocument) -> None:
        """Show the document's settings."""
        self.seed.set_value(document.seed)
        if not self._session.sliding:
            for name, field in self.fields.items():
                field.set_value(getattr(document.sheet, name))

    def _set(self, name: str, value: Any, final: bool) -> None:
        self._commands.set_sheet(replace(self._session.document.sheet, **{name: value}), final)

    def _walk(self, place: int) -> None:
        self._session.look(replace(self._session.document, current=place))
