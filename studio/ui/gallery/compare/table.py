"""The settings of all that is compared, one column each; what differs from the first is marked."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from studio.ui.gallery.compare.differences import SettingRow, marked_pieces
from studio.ui.theme import Theme
from studio.ui.widgets.labels import ElidedLabel, label
from studio.ui.widgets.panel import Panel
from studio.ui.widgets.scroll_bars import keep_scroll_bar

NAMES = 120
"""Width of the first column."""


class SettingsTable(Panel):
    """Shows only the rows that differ, or all of them."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__("panel", parent)
        self._theme = theme
        self._rows: tuple[SettingRow, ...] = ()
        self._heads: tuple[str, ...] = ()
        self._only_differences = True
        self._area = QScrollArea(self)
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        keep_scroll_bar(self._area)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._area)
        theme.changed.connect(self._fill)

    @property
    def shown(self) -> tuple[SettingRow, ...]:
        """The rows that are to be read now."""
        if not self._only_differences:
            return self._rows
        return tuple(row for row in self._rows if row.differs)

    def show_rows(self, heads: Sequence[str], rows: Sequence[SettingRow]) -> None:
        """Show other settings; one head for each item."""
        if (tuple(heads), tuple(rows)) != (self._heads, self._rows):
            self._heads, self._rows = tuple(heads), tuple(rows)
            self._fill()

    def wanted_height(self) -> int:
        """What all rows shown take, in logical pixels."""
        page = self._area.widget()
        return 0 if page is None else page.sizeHint().height()

    def show_all(self, everything: bool) -> None:
        """All rows, or only those that differ."""
        self._only_differences = not everything
        self._fill()

    def _fill(self) -> None:
        # a new page each time: a scroll area asks a layout that was refilled for its old height
        page = QWidget(self._area)
        page.setProperty("look", "clear")
        grid = QGridLayout(page)
        grid.setContentsMargins(16, 8, 16, 16)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(4)
        grid.setColumnMinimumWidth(0, NAMES)
        for column, head in enumerate(self._heads, start=1):
            grid.setColumnStretch(column, 1)
            grid.addWidget(ElidedLabel(head, "small", page), 0, column)
        rows = self.shown
        if self._heads and not rows:
            words = self.tr("All of these were made with the same settings.")
            grid.addWidget(label(words, "muted", page), 1, 1, 1, len(self._heads))
        for at, row in enumerate(rows, start=1):
            grid.addWidget(label(row.name, "muted", page, wrap=True), at, 0, Qt.AlignmentFlag.AlignTop)
            for column, value in enumerate(row.values, start=1):
                grid.addWidget(self._cell(row, value, page), at, column, Qt.AlignmentFlag.AlignTop)
        grid.setRowStretch(len(rows) + 1, 1)
        self._area.setWidget(page)

    def _cell(self, row: SettingRow, value: str, page: QWidget) -> QLabel:
        first = row.values[0]
        made = label(value, "" if row.differs and value != first else "muted", page, wrap=True)
        made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        if row.differs and value != first:
            made.setTextFormat(Qt.TextFormat.RichText)
            made.setText(self._marked(first, value))
            made.setAccessibleDescription(self.tr("Differs from the first"))
        return made

    def _marked(self, first: str, value: str) -> str:
        """Escaped HTML: the words that the first has not lie on the colour of selections."""
        ground = self._theme.colours.selection
        return "".join(
            f'<span style="background-color: {ground}">{_html(text)}</span>' if new else _html(text)
            for text, new in marked_pieces(first, value)
        )


def _html(text: str) -> str:
    return escape(text).replace("\n", "<br>")
