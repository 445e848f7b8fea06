"""A form, made from the declaration of a task's parameters."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from typing import Any, Generic, TypeVar, cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QToolButton, QVBoxLayout, QWidget

from studio.core.params import Choice, Control, Count, Hidden, Params, Seed, Slider, Text, Toggle
from studio.ui.control_words import translated
from studio.ui.theme import Theme
from studio.ui.widgets.field import Field
from studio.ui.widgets.plain_fields import ChoiceField, CountField, TextField, ToggleField
from studio.ui.widgets.seed_field import SeedField
from studio.ui.widgets.slider_field import SliderField

P = TypeVar("P", bound=Params)
CHOICE = 136
"""The least width of a list, in logical pixels: lists of short words stand as one column."""


class ParamForm(QWidget, Generic[P]):
    """One field a parameter, in the order of declaration; advanced ones behind “More”.

    `changed` tells (name, value, final); final is False while a slider is dragged or words are typed.
    Hidden parameters are kept as they are and can be changed with `set_params`.
    """

    changed = Signal(str, object, bool)

    def __init__(
        self, params: P, theme: Theme, parent: QWidget | None = None, *, skip: tuple[str, ...] = ()
    ) -> None:
        super().__init__(parent)
        self.setProperty("look", "clear")
        self._params = params
        self._fields: dict[str, Field] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(12)
        self._more: AdvancedGroup | None = None
        for name, control in params.controls().items():
            if not isinstance(control, Hidden) and name not in skip:
                self._add(name, control, getattr(params, name), theme)

    @property
    def fields(self) -> Mapping[str, Field]:
        """The fields by the name of their parameter."""
        return self._fields

    def params(self) -> P:
        """The parameters with what the form shows now.

        Raises:
            InvalidParameterError: one does not fit (a form made from the controls lets none through).
        """
        values = {name: field.value() for name, field in self._fields.items()}
        # enums come back as their plain values: from_values turns them into their type again
        plain = self._params.to_values() | values
        return type(self._params).from_values(plain)

    def set_params(self, params: P) -> None:
        """Show other parameters, hidden ones included, without telling anybody."""
        self._params = params
        self.set_values({name: getattr(params, name) for name in self._fields})

    def set_values(self, values: Mapping[str, Any]) -> None:
        """Show some other values, without telling anybody; names without a field are kept aside."""
        hidden = {name: value for name, value in values.items() if name not in self._fields}
        if hidden:
            self._params = cast("P", dataclasses.replace(self._params, **hidden))
        for name, field in self._fields.items():
            if name in values:
                field.set_value(values[name])

    def _add(self, name: str, control: Control, value: Any, theme: Theme) -> None:
        field = make_field(control, value, theme)
        field.changed.connect(lambda new, final: self.changed.emit(name, new, final))
        self._fields[name] = field
        if isinstance(field, ChoiceField):
            field.box.setMinimumWidth(CHOICE)
        if not control.advanced:
            at = self._column.count() if self._more is None else self._column.indexOf(self._more)
            self._column.insertWidget(at, field)
            return
        if self._more is None:
            self._more = AdvancedGroup(theme, self)
            self._column.addWidget(self._more)
        self._more.add(field)


class AdvancedGroup(QWidget):
    """“More”: a fold that opens."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "clear")
        self._button = QToolButton(self)
        self._button.setText(self.tr("More"))
        self._button.setCheckable(True)
        self._button.setProperty("look", "fold")
        self._button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        theme.wear(self._button, "chevron-right")
        self._inside = QWidget(self)
        self._column = QVBoxLayout(self._inside)
        self._column.setContentsMargins(0, 4, 0, 0)
        self._column.setSpacing(12)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._button)
        outer.addWidget(self._inside)
        self._inside.hide()
        self._button.toggled.connect(lambda on: self._open(theme, on))

    def add(self, widget: QWidget) -> None:
        """Put a row into the fold."""
        self._column.addWidget(widget)

    def set_open(self, is_open: bool) -> None:
        """Open or close it."""
        self._button.setChecked(is_open)

    def _open(self, theme: Theme, on: bool) -> None:
        self._inside.setVisible(on)
        theme.wear(self._button, "chevron-down" if on else "chevron-right")


def make_field(control: Control, value: Any, theme: Theme) -> Field:
    """The field of one control, showing `value`."""
    control = translated(control)
    match control:
        case Slider():
            return SliderField(control, float(value))
        case Count():
            return CountField(control, int(value))
        case Seed():
            return SeedField(theme, control, int(value))
        case Choice():
            return ChoiceField(control, str(value))
        case Toggle():
            return ToggleField(control, bool(value))
        case Text():
            return TextField(control, str(value))
        case _:
            raise TypeError(f"no field for {type(control).__name__}")
