"""What people type for an edge of a grid, read: “4, 7, 10”, “1-20 by 4”, “ddim, heun”."""

from __future__ import annotations

import re
from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from studio.core.errors import UserError
from studio.core.params import Choice, Control, Count, Option, Slider
from studio.families.diffusion.params import MOST_CELLS, GridAxis, PaintParams
from studio.ui.control_words import param_words

LARGEST_SEED_OFFSET = 2**31
_NUMBER = r"-?\d+(?:\.\d+)?"
_RANGE = re.compile(
    rf"({_NUMBER})\s*(?:-|–|\.\.|to)\s*({_NUMBER})(?:\s*(?:by|step|/)\s*({_NUMBER}))?", re.IGNORECASE
)


def axis_control(axis: GridAxis) -> Control | None:
    """The control of the parameter an axis is about; a seed and nothing have none."""
    return None if axis in {GridAxis.NONE, GridAxis.SEED} else PaintParams.controls()[axis.value]


def axis_label(axis: GridAxis) -> str:
    """What the form calls it."""
    control = axis_control(axis)
    return (
        param_words(control.label)
        if control is not None
        else _tr("Nothing" if axis is GridAxis.NONE else "Seed")
    )


def axis_hint(axis: GridAxis) -> str:
    """What may be typed: an example."""
    control = axis_control(axis)
    if axis is GridAxis.NONE:
        return ""
    if axis is GridAxis.PROMPT:
        return _tr("a red fox; a blue fox")
    if isinstance(control, Choice):
        return ", ".join(_name(option) for option in control.options[:3])
    if isinstance(control, Slider):
        return "0.2-0.8 by 0.2" if control.maximum <= 1 else "2, 4, 8"
    return "0-3" if axis is GridAxis.SEED else "5-20 by 5"


def read_values(axis: GridAxis, text: str) -> tuple[str, ...]:
    """The values of an edge, as `GridParams` wants them: numbers and names as texts, each once.

    Commas or semicolons stand between them; of prompts semicolons, where there is one. Of numbers
    “1-20 by 4” stands for 1, 5, 9, 13, 17.

    Raises:
        UserError: nothing was typed, or something that does not fit this parameter.
    """
    if axis is GridAxis.NONE:
        return ()
    control = axis_control(axis)
    marks = ";" if axis is GridAxis.PROMPT and ";" in text else "[,;]"
    parts = [part.strip() for part in re.split(marks, text) if part.strip()]
    if not parts:
        raise UserError(f"{axis_label(axis)}: which values?", f"For example: {axis_hint(axis)}")
    if axis is GridAxis.PROMPT:
        found = parts
    elif isinstance(control, Choice):
        found = [_option(control, part) for part in parts]
    else:
        found = [_plain(number) for part in parts for number in _numbers(axis, part)]
        for value in found:
            _check(axis, control, Decimal(value))
    return tuple(dict.fromkeys(found))


def _option(control: Choice, part: str) -> str:
    names = {option.label.casefold(): str(option.value) for option in control.options}
    names |= {param_words(option.label).casefold(): str(option.value) for option in control.options}
    names |= {str(option.value).casefold(): str(option.value) for option in control.options}
    if part.casefold() in names:
        return names[part.casefold()]
    beginning = {value for name, value in names.items() if name.startswith(part.casefold())}
    if len(beginning) == 1:
        return beginning.pop()
    known = ", ".join(_name(option) for option in control.options)
    raise UserError(f"{param_words(control.label)}: “{part}” is not known.", f"There are: {known}.")


def _name(option: Option) -> str:
    """What it is called here: its label, unless that has the mark in it that stands between values."""
    words = param_words(option.label)
    return str(option.value) if re.search("[,;、；，]", words) else words


def _numbers(axis: GridAxis, part: str) -> list[Decimal]:
    if re.fullmatch(_NUMBER, part):
        return [Decimal(part)]
    written = _RANGE.fullmatch(part)
    if written is None:
        raise UserError(f"{axis_label(axis)}: “{part}” is no number.", f"For example: {axis_hint(axis)}")
    first, last = Decimal(written[1]), Decimal(written[2])
    by = abs(Decimal(written[3] or 1))
    if by == 0 or abs(last - first) / by >= MOST_CELLS:
        raise UserError(f"{axis_label(axis)}: “{part}” are too many values.", "Take larger steps.")
    way = by if last >= first else -by
    return [first + way * at for at in range(int(abs(last - first) / by) + 1)]


def _check(axis: GridAxis, control: Control | None, value: Decimal) -> None:
    name = axis_label(axis)
    if isinstance(control, (Slider, Count)):
        low, high = control.minimum, control.maximum
    else:
        low, high = 0, LARGEST_SEED_OFFSET
    if not isinstance(control, Slider) and value != value.to_integral_value():
        raise UserError(f"{name}: {value} is not a whole number.")
    if not Decimal(str(low)) <= value <= Decimal(str(high)):
        raise UserError(f"{name}: {value} does not lie between {low:g} and {high:g}.")


def _plain(value: Decimal) -> str:
    return f"{value.normalize():f}"


def _tr(text: str) -> str:
    return QCoreApplication.translate("AxisValues", text)
