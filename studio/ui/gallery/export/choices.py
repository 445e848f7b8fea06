"""The choices of the export dialog: only those that matter for what comes out are shown."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from studio.gallery.outgoing import FileForm, OutgoingForm, Told
from studio.gallery.sharing.pattern import FIELDS
from studio.gallery.sharing.tables import TableForm, has_parquet
from studio.ui.gallery.export.options import ExportOptions, Goal, SheetFile
from studio.ui.noop import QT_TRANSLATE_NOOP
from studio.ui.theme import Theme
from studio.ui.widgets.labels import label
from studio.ui.widgets.number_box import NumberBox
from studio.ui.widgets.panel import Panel
from studio.ui.widgets.tool_button import tool_button

_GOALS = (
    (Goal.FILES, QT_TRANSLATE_NOOP("Choices", "Files")),
    (Goal.ARCHIVE, "ZIP"),
    (Goal.TABLE, QT_TRANSLATE_NOOP("Choices", "Table")),
    (Goal.SHEET, QT_TRANSLATE_NOOP("Choices", "Sheet")),
)
_ABOUT = {
    Goal.FILES: QT_TRANSLATE_NOOP("Choices", "A copy of each, in a folder."),
    Goal.ARCHIVE: QT_TRANSLATE_NOOP(
        "Choices", "One file that another Quartet takes in whole: with stars, tags, notes and descent."
    ),
    Goal.TABLE: QT_TRANSLATE_NOOP("Choices", "What is known of each, for a spreadsheet or a program."),
    Goal.SHEET: QT_TRANSLATE_NOOP("Choices", "Small pictures with their names on A4 pages."),
}
_FORMATS = (
    (QT_TRANSLATE_NOOP("Choices", "As kept"), FileForm.AS_KEPT),
    ("PNG", FileForm.PNG),
    ("JPEG", FileForm.JPEG),
    ("WebP", FileForm.WEBP),
)
_SIDES = (
    (QT_TRANSLATE_NOOP("Choices", "As large as they are"), 0),
    (QT_TRANSLATE_NOOP("Choices", "4096 pixels"), 4096),
    (QT_TRANSLATE_NOOP("Choices", "2048 pixels"), 2048),
    (QT_TRANSLATE_NOOP("Choices", "1024 pixels"), 1024),
)
_TOLD = (
    (QT_TRANSLATE_NOOP("Choices", "Everything: it can be made again"), Told.FULL),
    (QT_TRANSLATE_NOOP("Choices", "That it is AI-made, signed"), Told.CREDENTIALS),
    (QT_TRANSLATE_NOOP("Choices", "Nothing"), Told.CLEAN),
)
_SHEETS = (("PDF", SheetFile.PDF), ("PNG", SheetFile.PNG), ("JPEG", SheetFile.JPEG))
_FIELD_HELP = {
    "number": "counts from 1", "name": "as in the gallery", "date": "2026-11-28", "time": "14-03-59",
    "kind": "picture, text …", "model": "what made it", "task": "what was asked of it", "seed": "its seed",
    "stars": "0 to 5", "colour": "red, orange …", "tags": "all of them", "id": "its number in the gallery",
}  # fmt: skip


class Choices(Panel):
    """Fields in rows."""

    changed = Signal()

    def __init__(self, theme: Theme, options: ExportOptions, parent: QWidget | None = None) -> None:
        super().__init__("panel", parent)
        self._goals = QButtonGroup(self)
        self._about = label("", "small", self, wrap=True)
        self.pattern = QLineEdit(options.pattern, self)
        self.fields = tool_button(theme, "plus", self.tr("Put in what differs from item to item"), self)
        self.format = _box(_FORMATS, options.form.format, self.tr("Format"), self)
        self.quality = NumberBox(self)
        self.quality.setRange(1, 100)
        self.quality.setValue(options.form.quality)
        self.side = _box(_SIDES, options.form.longest_side or 0, self.tr("Longest side"), self)
        self.told = _box(_TOLD, options.form.told, self.tr("What copies tell"), self)
        self.signed = QCheckBox(self.tr("Signed as well"), self)
        self.place = QCheckBox(self.tr("Without the place (GPS)"), self)
        self.place.setChecked(True)
        self.place.setToolTip(self.tr("Cameras and phones write into photographs where they were taken."))
        self.watermark = QCheckBox(self.tr("Invisible mark in AI-made pictures"), self)
        self.table = _box(_tables(), options.table, self.tr("Kind of table"), self)
        self.sheet = _box(_SHEETS, options.sheet, self.tr("Kind of file"), self)
        self.columns = NumberBox(self)
        self.columns.setRange(1, 12)
        self.columns.setValue(options.columns)
        self.captions = QCheckBox(self.tr("Names under the pictures"), self)
        self.captions.setChecked(options.captions)
        self.title = QLineEdit(self)
        self.title.setPlaceholderText(self.tr("Title of the first page"))
        self._brought_in = False
        self._rows: list[tuple[QWidget | None, QWidget, frozenset[Goal]]] = []
        self._arrange(options.goal)
        self._connect()
        self._show_rows()

    @property
    def options(self) -> ExportOptions:
        """What is chosen."""
        form = OutgoingForm(
            format=FileForm(self.format.currentData()),
            quality=self.quality.value(),
            longest_side=int(self.side.currentData()) or None,
            told=Told(self.told.currentData()),
            watermark=self.watermark.isChecked(),
            place=not self.place.isChecked(),
        )
        return replace(
            ExportOptions(),
            goal=self.goal,
            pattern=self.pattern.text(),
            form=form,
            signed=self.signed.isChecked(),
            table=TableForm(self.table.currentData()),
            sheet=SheetFile(self.sheet.currentData()),
            columns=self.columns.value(),
            captions=self.captions.isChecked(),
            title=self.title.text().strip(),
        )

    @property
    def goal(self) -> Goal:
        """What comes out."""
        return _GOALS[max(0, self._goals.checkedId())][0]

    def choose_goal(self, goal: Goal) -> None:
        """As a click on its button does."""
        self._goals.button([one for one, _ in _GOALS].index(goal)).click()

    def show_brought_in(self, brought_in: bool) -> None:
        """Whether something is among them that a camera may have made."""
        self._brought_in = brought_in
        self._show_rows()

    def _show_rows(self) -> None:
        goal, form = self.goal, self.options.form
        self._about.setText(_tr(_ABOUT[goal]))
        for name, widget, goals in self._rows:
            shown = goal in goals
            if widget is self.quality:
                shown = shown and form.format in {FileForm.JPEG, FileForm.WEBP}
            if widget is self.place:
                whole = form.told is Told.FULL and form.format is FileForm.AS_KEPT
                shown = shown and whole and self._brought_in
            if widget is self.signed:
                shown = shown and form.told is Told.FULL
            for one in (name, widget):
                if one is not None:
                    one.setVisible(shown)

    def _choose(self, *_: object) -> None:
        self._show_rows()
        self.changed.emit()

    def _connect(self) -> None:
        self._goals.idClicked.connect(self._choose)
        for box in (self.format, self.side, self.told, self.table, self.sheet):
            box.currentIndexChanged.connect(self._choose)
        for tick in (self.place, self.signed, self.watermark, self.captions):
            tick.toggled.connect(self._choose)
        for number in (self.quality, self.columns):
            number.valueChanged.connect(self._choose)
        for words in (self.pattern, self.title):
            words.textChanged.connect(self._choose)

    def _arrange(self, goal: Goal) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(12)
        goals = QHBoxLayout()
        goals.setSpacing(4)
        for place, (one, text) in enumerate(_GOALS):
            button = QPushButton(_tr(text), self)
            button.setCheckable(True)
            button.setChecked(one is goal)
            button.setAutoDefault(False)
            self._goals.addButton(button, place)
            goals.addWidget(button, 1)
        column.addLayout(goals)
        column.addWidget(self._about)
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        grid.setColumnMinimumWidth(0, 92)
        self._fill(grid)
        column.addLayout(grid)
        column.addStretch(1)

    def _fill(self, grid: QGridLayout) -> None:
        copies, table, sheet = (
            frozenset({Goal.FILES, Goal.ARCHIVE}),
            frozenset({Goal.TABLE}),
            frozenset({Goal.SHEET}),
        )
        names = QWidget(self)
        row = QHBoxLayout(names)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self.pattern, 1)
        row.addWidget(self.fields)
        self._add_field_menu()
        for title, widget, goals in (
            (self.tr("Names"), names, copies),
            (self.tr("Format"), self.format, copies),
            (self.tr("Quality"), self.quality, copies),
            (self.tr("Longest side"), self.side, copies),
            (self.tr("They tell"), self.told, copies),
            ("", self.place, copies),
            ("", self.signed, copies),
            ("", self.watermark, copies),
            (self.tr("Kind"), self.table, table),
            (self.tr("File"), self.sheet, sheet),
            (self.tr("Side by side"), self.columns, sheet),
            (self.tr("Title"), self.title, sheet),
            ("", self.captions, sheet),
        ):
            at = len(self._rows)
            name = label(title, "muted", self) if title else None
            if name is not None:
                name.setBuddy(self.pattern if widget is names else widget)
                grid.addWidget(name, at, 0)
            grid.addWidget(widget, at, 1)
            self._rows.append((name, widget, goals))

    def _add_field_menu(self) -> None:
        self.pattern.setAccessibleName(self.tr("Names"))
        self.pattern.setToolTip(self.tr("Words, fields in braces, and “/” between folders"))
        menu = QMenu(self.fields)
        for field in FIELDS:
            action = menu.addAction(f"{{{field}}}\t{_tr(_FIELD_HELP[field]) if field in _FIELD_HELP else ''}")
            action.triggered.connect(lambda _checked, field=field: self.pattern.insert(f"{{{field}}}"))
        self.fields.setMenu(menu)
        self.fields.setPopupMode(self.fields.ToolButtonPopupMode.InstantPopup)


def _tables() -> tuple[tuple[str, TableForm], ...]:
    kinds = ((_tr("CSV"), TableForm.CSV), (_tr("JSON"), TableForm.JSON))
    return (*kinds, (_tr("Parquet"), TableForm.PARQUET)) if has_parquet() else kinds


def _box(options: tuple[tuple[str, object], ...], chosen: object, what: str, parent: QWidget) -> QComboBox:
    box = QComboBox(parent)
    box.setAccessibleName(what)
    for place, (text, value) in enumerate(options):
        box.addItem(_tr(text), value)
        if value == chosen:
            box.setCurrentIndex(place)
    return box


def _tr(text: str) -> str:
    return QCoreApplication.translate("Choices", text)
