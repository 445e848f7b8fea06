"""Parameters, declared once.

A task's parameters are a frozen dataclass whose fields carry a *control*: range, label, help and unit.
The form in the window, the options of the command line, validation, metadata and the documentation are
all made from that one declaration:

    @dataclass(frozen=True)
    class FacesParams(Params):
        truncation: float = param(0.7, Slider("Truncation", "How far from the average face.", 0.0, 1.5))
"""

from __future__ import annotations

import dataclasses
import functools
import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Self, cast

from pydantic import TypeAdapter, ValidationError

from studio.core.errors import InvalidParameterError
from studio.core.json_value import JsonValue, thaw

SEED_LIMIT = 2**32
"""Seeds are drawn from [0, SEED_LIMIT): short enough to read out, and valid for numpy and torch alike."""

_CONTROL = "control"


@dataclass(frozen=True, slots=True)
class Control:
    """What every control has.

    Attributes:
        label: what the form calls it, in a word or two.
        help: what it does *to the picture*, in a sentence.
        formula: the same for those who want to learn: the formula and its source; may be empty.
        advanced: whether the form keeps it behind “More”.
    """

    label: str
    help: str
    formula: str = dataclasses.field(default="", kw_only=True)
    advanced: bool = dataclasses.field(default=False, kw_only=True)


@dataclass(frozen=True, slots=True)
class Slider(Control):
    """A real number in [minimum, maximum], moved in steps of `step`, shown with `unit`."""

    minimum: float
    maximum: float
    step: float = 0.01
    unit: str = ""


@dataclass(frozen=True, slots=True)
class Count(Control):
    """A whole number in [minimum, maximum]."""

    minimum: int
    maximum: int
    unit: str = ""


@dataclass(frozen=True, slots=True)
class Seed(Control):
    """The start of the random numbers, in [0, SEED_LIMIT)."""


@dataclass(frozen=True, slots=True)
class Option:
    """One answer of a `Choice`: the value that is kept and the label that is shown."""

    value: str
    label: str


@dataclass(frozen=True, slots=True)
class Choice(Control):
    """One of a few named answers."""

    options: tuple[Option, ...]


@dataclass(frozen=True, slots=True)
class Toggle(Control):
    """Yes or no."""


@dataclass(frozen=True, slots=True)
class Text(Control):
    """Words, at most `max_length` characters."""

    max_length: int = 2000
    multiline: bool = False


@dataclass(frozen=True, slots=True)
class Hidden(Control):
    """Part of the request, set by the canvas rather than by the form (faces, masks, latents)."""


def param(default: Any, control: Control) -> Any:
    """A dataclass field that carries its control."""
    return dataclasses.field(default=default, metadata={_CONTROL: control})


def hidden(default: Any) -> Any:
    """A dataclass field that no form shows."""
    return param(default, Hidden("", ""))


@dataclass(frozen=True)
class Params:
    """Base of all parameter declarations; fields are made with `param` or `hidden`."""

    @classmethod
    def controls(cls) -> Mapping[str, Control]:
        """The control of every field, in the order of declaration."""
        return {
            field.name: cast("Control", field.metadata[_CONTROL])
            for field in dataclasses.fields(cls)
            if _CONTROL in field.metadata
        }

    @classmethod
    def from_values(cls, values: Mapping[str, JsonValue]) -> Self:
        """Build from plain JSON values; missing ones take their defaults.

        Raises:
            InvalidParameterError: an unknown name, a wrong type or a value outside its range.
        """
        unknown = sorted(set(values) - {field.name for field in dataclasses.fields(cls)})
        if unknown:
            raise InvalidParameterError(
                f"There is no parameter named “{unknown[0]}” here.", "Check the spelling, or leave it out."
            )
        try:
            made = cast("Self", _adapter(cls).validate_python(thaw(values)))
        except ValidationError as error:
            first = error.errors()[0]
            name = str(first["loc"][0]) if first["loc"] else cls.__name__
            raise InvalidParameterError(f"The value of “{name}” does not fit: {first['msg']}.") from None
        made.validate()
        return made

    def to_values(self) -> dict[str, JsonValue]:
        """Plain JSON values of every field, defaults included: a request must not depend on ours later."""
        return cast("dict[str, JsonValue]", _adapter(type(self)).dump_python(self, mode="json"))

    def validate(self) -> None:
        """Check every value against its control.

        Raises:
            InvalidParameterError: naming the first that does not fit.
        """
        for name, control in self.controls().items():
            check(control, getattr(self, name))


@functools.cache
def _adapter(cls: type[Params]) -> TypeAdapter[Params]:
    return TypeAdapter(cls)


def check(control: Control, value: object) -> None:
    """Raise `InvalidParameterError` when `value` does not fit `control`."""
    match control, value:
        case ((Slider() | Count()), (int() | float())):
            _check_range(control, float(value))
        case Seed(), int():
            if not 0 <= value < SEED_LIMIT:
                raise InvalidParameterError(f"{control.label} must lie between 0 and {SEED_LIMIT - 1}.")
        case Choice(), str():
            if value not in {option.value for option in control.options}:
                names = ", ".join(option.value for option in control.options)
                raise InvalidParameterError(f"{control.label} must be one of {names}, not “{value}”.")
        case Text(), str():
            if len(value) > control.max_length:
                raise InvalidParameterError(f"{control.label} may have {control.max_length} characters.")
        case ((Hidden() | Toggle()), _):
            pass
        case _:
            raise InvalidParameterError(f"{control.label} cannot be “{value}”.")


def _check_range(control: Slider | Count, value: float) -> None:
    if not math.isfinite(value) or not control.minimum <= value <= control.maximum:
        raise InvalidParameterError(
            f"{control.label} must lie between {control.minimum:g} and {control.maximum:g}, not {value:g}."
        )
