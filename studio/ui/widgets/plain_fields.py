"""Whole numbers, choices, yes or no, and words."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from studio.core.params import Choice, Count, Text, Toggle
from studio.ui.control_words import param_words
from studio.ui.widgets.field import Field, guard_wheel
from studio.ui.widgets.number_box import NumberBox

NUMBER_WIDTH = 88


class CountField(Field):
    """A whole number with arrows."""

    def __init__(self, control: Count, default: int, parent: QWidget | None = None) -> None:
        super().__init__(control, parent)
        self._box = NumberBox(self)
        self._box.setRange(control.minimum, control.maximum)
        self._box.setSuffix(f" {control.unit}" if control.unit else "")
        self._box.setKeyboardTracking(False)
        self._box.setFixedWidth(self._width_of(control))
        guard_wheel(self._box)
        self.name(self._box)
        _one_line(self, self._box)
        self.set_value(default)
        self._box.valueChanged.connect(lambda value: self.changed.emit(value, True))

    def _width_of(self, control: Count) -> int:
        """The same for all numbers; a unit may be a longer word elsewhere."""
        self._box.ensurePolished()
        return max(NUMBER_WIDTH, self._box.sizeHint().width()) if control.unit else NUMBER_WIDTH

    @property
    def box(self) -> NumberBox:
        """The field with the value."""
        return self._box

    def value(self) -> int:
        """In [minimum, maximum]."""
        return self._box.value()

    def set_value(self, value: int) -> None:
        """Show another value, without telling anybody."""
        with QSignalBlocker(self._box):
            self._box.setValue(value)


class ChoiceField(Field):
    """One of a few named answers."""

    def __init__(self, control: Choice, default: str, parent: QWidget | None = None) -> None:
        super().__init__(control, parent)
        self._box = QComboBox(self)
        for option in control.options:
            self._box.addItem(param_words(option.label), option.value)
        guard_wheel(self._box)
        self.name(self._box)
        _one_line(self, self._box)
        self.set_value(default)
        self._box.currentIndexChanged.connect(lambda _: self.changed.emit(self.value(), True))

    @property
    def box(self) -> QComboBox:
        """The list."""
        return self._box

    def value(self) -> str:
        """The value (not the label) of the answer."""
        return str(self._box.currentData())

    def set_value(self, value: str) -> None:
        """Show another answer, without telling anybody."""
        with QSignalBlocker(self._box):
            self._box.setCurrentIndex(max(0, self._box.findData(str(value))))


class ToggleField(Field):
    """Yes or no."""

    def __init__(self, control: Toggle, default: bool, parent: QWidget | None = None) -> None:
        super().__init__(control, parent)
        self._box = QCheckBox(self.control.label, self)
        self.name(self._box)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._box)
        self.set_value(default)
        self._box.toggled.connect(lambda on: self.changed.emit(on, True))

    @property
    def box(self) -> QCheckBox:
        """The tick box."""
        return self._box

    def value(self) -> bool:
        """Whether it is ticked."""
        return self._box.isChecked()

    def set_value(self, value: bool) -> None:
        """Tick it or not, without telling anybody."""
        with QSignalBlocker(self._box):
            self._box.setChecked(bool(value))


class TextField(Field):
    """Words. `changed` is final when the field is left or Return is pressed."""

    def __init__(self, control: Text, default: str, parent: QWidget | None = None) -> None:
        super().__init__(control, parent)
        self._limit = control.max_length
        self._told = default
        self._edit: QLineEdit | _Page = _Page(self) if control.multiline else QLineEdit(self)
        self.name(self._edit)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.caption())
        column.addWidget(self._edit)
        self.set_value(default)
        if isinstance(self._edit, QLineEdit):
            self._edit.setMaxLength(control.max_length)
            self._edit.textEdited.connect(lambda text: self.changed.emit(text, False))
            self._edit.editingFinished.connect(self._finish)
        else:
            self._edit.textChanged.connect(lambda: self.changed.emit(self.value(), False))
            self._edit.left = self._finish

    @property
    def edit(self) -> QLineEdit | QPlainTextEdit:
        """The field."""
        return self._edit

    def value(self) -> str:
        """At most `max_length` characters."""
        edit = self._edit
        text = edit.text() if isinstance(edit, QLineEdit) else edit.toPlainText()
        return text[: self._limit]

    def set_value(self, value: str) -> None:
        """Show other words, without telling anybody."""
        self._told = value
        if value == self.value():
            return
        with QSignalBlocker(self._edit):
            if isinstance(self._edit, QLineEdit):
                self._edit.setText(value)
            else:
                self._edit.setPlainText(value)

    def _finish(self) -> None:
        if self.value() != self._told:
            self._told = self.value()
            self.changed.emit(self._told, True)


class _Page(QPlainTextEdit):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.left: Callable[[], None] | None = None
        self.setTabChangesFocus(True)
        self.setFixedHeight(96)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if self.left is not None:
            self.left()


def _one_line(field: Field, control: QWidget) -> None:
    row = QHBoxLayout(field)
    row.setContentsMargins(0, 0, 0, 0)
    row.addWidget(field.caption(), 1)
    row.addWidget(control, 0, Qt.AlignmentFlag.AlignRight)
