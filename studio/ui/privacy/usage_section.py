"""What is counted: how often and how long models worked. Looked at, saved, wiped."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFileDialog,
    QHeaderView,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from studio.gallery.complaints import disk_errors
from studio.gallery.usage import Use, to_csv
from studio.ui.context import UiContext
from studio.ui.messages import MessageAction
from studio.ui.numbers import grouped
from studio.ui.widgets.labels import label
from studio.ui.widgets.sections import Section, button_row

MOST_ROWS = 8
"""That are seen at once."""


class UsageSection(Section):
    """A table by model, and what can be done with it."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._uses: tuple[Use, ...] = ()
        self.table = QTableWidget(0, 4, self)
        self.table.setHorizontalHeaderLabels(
            [self.tr("Model"), self.tr("Made"), self.tr("Time"), self.tr("Last")]
        )
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.table.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.table.setShowGrid(False)
        self.table.setAccessibleName(self.tr("What is counted"))
        self.table.verticalHeader().hide()
        header = self.table.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        first = QTableWidgetItem(self.tr("Model"))
        first.setTextAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.table.setHorizontalHeaderItem(0, first)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.none = label(self.tr("Nothing has been counted yet."), "small", self)
        self.save = QPushButton(self.tr("Save as a table …"), self)
        self.wipe = QPushButton(self.tr("Wipe"), self)
        self._arrange()
        self.save.clicked.connect(self._ask_where)
        self.wipe.clicked.connect(self._wipe)
        self.refresh()

    def refresh(self) -> None:
        """Look again."""
        self._context.background.run(self._context.studio.gallery.usage.all, self._show, owner=self)

    def save_to(self, path: Path) -> None:
        """Write what is counted as CSV, or as JSON when the name ends so."""
        uses = self._uses

        def write() -> None:
            plain = [use.to_json() for use in uses]
            text = json.dumps(plain, indent=2) if path.suffix.lower() == ".json" else to_csv(uses)
            with disk_errors(f"“{path.name}” could not be written"):
                path.write_text(text, encoding="utf-8", newline="")

        self._context.background.run(
            write,
            lambda _: self._context.messages.info(self.tr("Saved as “{name}”.").format(name=path.name)),
            owner=self,
        )

    def _show(self, uses: tuple[Use, ...]) -> None:
        self._uses = uses
        rows = by_model(uses, {info.id: info.name for info in self._context.studio.models.all()})
        self.table.setRowCount(len(rows))
        for at, row in enumerate(rows):
            for column, text in enumerate(row):
                cell = QTableWidgetItem(text)
                if column:
                    cell.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
                self.table.setItem(at, column, cell)
        self._fit()
        self.table.setVisible(bool(rows))
        self.none.setVisible(not rows)
        for button in (self.save, self.wipe):
            button.setEnabled(bool(rows))
        if self._context.studio.gallery.read_only:
            self.wipe.setEnabled(False)

    def _ask_where(self) -> None:
        path, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save what is counted"), "quartet-usage.csv", "CSV (*.csv);;JSON (*.json)"
        )
        if path:
            self.save_to(Path(path))

    def _wipe(self) -> None:
        usage, uses = self._context.studio.gallery.usage, self._uses
        background, messages = self._context.background, self._context.messages

        def undo() -> None:
            background.run(lambda: usage.put_back(uses), in_order=True)

        def done(_: None) -> None:
            messages.info(self.tr("The counters are wiped."), MessageAction(self.tr("Undo"), undo))
            self.refresh()

        background.run(usage.wipe, done, owner=self, in_order=True)

    def _arrange(self) -> None:
        told = self.tr(
            "How many things each model made on a day, and how long it took. It stays in your"
            " gallery; Quartet sends nothing to anybody."
        )
        buttons = button_row(self.save, self.wipe)
        self.lay_out(self.tr("What is counted"), (told,), self.table, self.none, buttons)

    def _fit(self) -> None:
        """As high as its rows; of many, some are scrolled to."""
        rows = min(self.table.rowCount(), MOST_ROWS)
        height = self.table.horizontalHeader().sizeHint().height() + 2 * self.table.frameWidth()
        self.table.setFixedHeight(height + sum(self.table.rowHeight(row) for row in range(rows)))


def by_model(uses: Sequence[Use], names: Mapping[str, str]) -> list[tuple[str, str, str, str]]:
    """Model, how many, how long, last day; the most used first.

    Args:
        names: of the models that are here, by id; one that is gone is told by its id.
    """
    models = {use.model for use in uses}
    rows = [
        (
            model,
            sum(use.count for use in uses if use.model == model),
            sum(use.seconds for use in uses if use.model == model),
            max(use.day for use in uses if use.model == model),
        )
        for model in models
    ]
    rows.sort(key=lambda row: (-row[1], row[0]))
    return [
        (names.get(model, model), grouped(count), _time(seconds), day.isoformat())
        for model, count, seconds, day in rows
    ]


def _time(seconds: float) -> str:
    if seconds < 60:
        return f"{seconds:.0f} s"
    minutes = round(seconds / 60)
    return (
        _tr("{minutes} min").format(minutes=minutes)
        if minutes < 60
        else _tr("{hours} h {minutes} min").format(hours=minutes // 60, minutes=f"{minutes % 60:02d}")
    )


def _tr(text: str) -> str:
    return QCoreApplication.translate("UsageSection", text)
