"""What differs across a grid and what differs down: two parameters and their values."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QSignalBlocker, QTimer, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QLineEdit, QWidget

from studio.core.errors import UserError
from studio.families.diffusion.params import MOST_CELLS, GridAxis
from studio.ui.control_words import param_words
from studio.ui.error_words import said
from studio.ui.tabs.diffusion.axis_values import axis_control, axis_hint, axis_label, read_values
from studio.ui.widgets.field import guard_wheel
from studio.ui.widgets.labels import label, set_look

PAUSE = 400
"""Milliseconds without a key after which what was typed is one step of undo."""


@dataclass(frozen=True, slots=True)
class GridChoice:
    """The two edges of a grid, as `GridParams` wants them; values are texts."""

    across: GridAxis = GridAxis.NONE
    across_values: tuple[str, ...] = ()
    down: GridAxis = GridAxis.NONE
    down_values: tuple[str, ...] = ()

    @property
    def columns(self) -> int:
        """Pictures in a row."""
        return max(1, len(self.across_values))

    @property
    def rows(self) -> int:
        """Rows."""
        return max(1, len(self.down_values))

    @property
    def count(self) -> int:
        """Pictures."""
        return self.columns * self.rows


class _AxisRow:
    """A parameter and what is typed for it."""

    def __init__(self, name: str, help_text: str, parent: QWidget) -> None:
        self.name = label(name, "", parent)
        self.box = QComboBox(parent)
        self.edit = QLineEdit(parent)
        self.box.setAccessibleName(name)
        self.box.setToolTip(help_text)
        self.edit.setAccessibleName(_tr("{name}: values").format(name=name))
        self.edit.setToolTip(_tr("Values with commas between, or a range: 1-20 by 4"))
        guard_wheel(self.box)

    @property
    def axis(self) -> GridAxis:
        return GridAxis(self.box.currentData() or GridAxis.NONE)

    def offer(self, axes: Sequence[GridAxis]) -> None:
        """Offer these parameters, and keep the one that is shown if it is among them."""
        shown = self.axis
        with QSignalBlocker(self.box):
            self.box.clear()
            for axis in axes:
                self.box.addItem(axis_label(axis), axis.value)
            self.box.setCurrentIndex(max(0, self.box.findData(shown.value)))
        self.show_hint()

    def show_axis(self, axis: GridAxis, values: Sequence[str]) -> None:
        with QSignalBlocker(self.box), QSignalBlocker(self.edit):
            self.box.setCurrentIndex(max(0, self.box.findData(axis.value)))
            self.edit.setText(("; " if axis is GridAxis.PROMPT else ", ").join(values))
        self.show_hint()

    def show_hint(self) -> None:
        axis, control = self.axis, axis_control(self.axis)
        self.edit.setEnabled(axis is not GridAxis.NONE)
        self.edit.setPlaceholderText(axis_hint(axis))
        self.box.setToolTip(param_words(control.help) if control is not None else "")


class GridAxes(QWidget):
    """Two rows, and a line that counts the pictures or says what does not fit."""

    changed = Signal(object, bool)
    """GridChoice, or None while something does not fit; and whether it is one step of undo (a pause in
    typing, Return, a parameter chosen)"""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "clear")
        self._across = _AxisRow(self.tr("Across"), self.tr("What differs from column to column"), self)
        self._down = _AxisRow(self.tr("Down"), self.tr("What differs from row to row"), self)
        self._said = label("", "small", self, wrap=True)
        self._told: GridChoice | None = GridChoice()
        self._rest = QTimer(self, interval=PAUSE)
        self._rest.setSingleShot(True)
        self._rest.timeout.connect(lambda: self._tell(True))
        self._arrange()
        self.offer(tuple(GridAxis))
        for row in (self._across, self._down):
            row.box.currentIndexChanged.connect(lambda _, row=row: self._choose(row))
            row.edit.textEdited.connect(lambda _: self._typed())
            row.edit.editingFinished.connect(lambda: self._tell(True))
        self._show()

    @property
    def count_text(self) -> str:
        """What the line says."""
        return self._said.text()

    @property
    def across(self) -> QLineEdit:
        """Where the values of the columns are typed."""
        return self._across.edit

    @property
    def down(self) -> QLineEdit:
        """Where those of the rows are."""
        return self._down.edit

    def offer(self, axes: Sequence[GridAxis]) -> None:
        """Offer these parameters (without a picture underneath there is no strength, say)."""
        for row in (self._across, self._down):
            row.offer(axes)
        self._show()

    def choice(self) -> GridChoice | None:
        """What is chosen; None while something does not fit."""
        try:
            return self._read()
        except UserError:
            return None

    def set_choice(self, choice: GridChoice) -> None:
        """Show these edges, without telling anybody. Values typed as a range stay as they were typed."""
        self._told = choice
        if choice != self.choice():
            self._across.show_axis(choice.across, choice.across_values)
            self._down.show_axis(choice.down, choice.down_values)
        self._rest.stop()
        self._show()

    def _read(self) -> GridChoice:
        across, down = self._across.axis, self._down.axis
        if across is down and across is not GridAxis.NONE:
            raise UserError(f"Both edges are “{axis_label(across)}”.", "Choose another one for either.")
        choice = GridChoice(
            across,
            read_values(across, self._across.edit.text()),
            down,
            read_values(down, self._down.edit.text()),
        )
        if choice.count > MOST_CELLS:
            raise UserError(f"{choice.count} pictures are too many: at most {MOST_CELLS}.")
        return choice

    def _show(self) -> None:
        try:
            choice = self._read()
        except UserError as error:
            self._say(said(error), "error")
            return
        pictures = self.tr("1 picture") if choice.count == 1 else self.tr("%1 pictures")
        pictures = pictures.replace("%1", str(choice.count))
        sums = f"{choice.columns} × {choice.rows} = " if choice.count > 1 else ""
        self._say(sums + pictures, "small")

    def _say(self, text: str, look: str) -> None:
        self._said.setText(text)
        if self._said.property("look") != look:
            set_look(self._said, look)

    def _choose(self, row: _AxisRow) -> None:
        row.edit.clear()
        row.show_hint()
        self._tell(True)

    def _typed(self) -> None:
        self._rest.start()
        self._tell(False)

    def _tell(self, final: bool) -> None:
        self._show()
        choice = self.choice()
        if final:
            self._rest.stop()
            if choice == self._told:
                return
            self._told = choice
        self.changed.emit(choice, final)

    def _arrange(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(2, 1)
        for at, row in enumerate((self._across, self._down)):
            grid.addWidget(row.name, at, 0)
            grid.addWidget(row.box, at, 1)
            grid.addWidget(row.edit, at, 2)
            row.edit.setMinimumWidth(120)
        grid.addWidget(self._said, 2, 1, 1, 2)


def _tr(text: str) -> str:
    return QCoreApplication.translate("GridAxes", text)
