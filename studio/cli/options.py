"""Makes the options of a command from the parameters of tasks, which are declared once, in the family."""

from __future__ import annotations

import dataclasses
import inspect
from collections.abc import Callable, Container, Sequence
from enum import Enum
from typing import Annotated, Any

import typer

from studio.core.params import Choice, Control, Count, Hidden, Params, Seed, Slider, Text, Toggle


def with_params(
    kinds: Sequence[type[Params]], command: Callable[..., None], leave_out: Container[str] = ()
) -> Callable[..., None]:
    """`command(*params, **rest)` as a command with the controls of `kinds`, and the rest, as options.

    It is called with one value of each kind. Hidden controls, and those to leave out, get no option and keep
    their default; no two kinds may declare a control of the same name.

    Raises:
        InvalidParameterError: (when run) a value is outside its range.
    """
    options = [(kind, _shown(kind, leave_out)) for kind in kinds]

    def run(**given: Any) -> None:
        params = [
            kind.from_values({name: _plain(given.pop(name)) for name in shown}) for kind, shown in options
        ]
        command(*params, **given)

    own = [_parameter(kind, name, control) for kind, shown in options for name, control in shown.items()]
    rest = [
        parameter.replace(kind=inspect.Parameter.KEYWORD_ONLY)
        for parameter in list(inspect.signature(command, eval_str=True).parameters.values())[len(kinds) :]
    ]
    run.__signature__ = inspect.Signature([*own, *rest])  # type: ignore[attr-defined]
    run.__annotations__ = {}
    run.__doc__ = command.__doc__
    run.__name__ = command.__name__
    return run


def _shown(kind: type[Params], leave_out: Container[str]) -> dict[str, Control]:
    return {
        name: control
        for name, control in kind.controls().items()
        if not isinstance(control, Hidden) and name not in leave_out
    }


def _parameter(kind: type[Params], name: str, control: Control) -> inspect.Parameter:
    default = next(field.default for field in dataclasses.fields(kind) if field.name == name)
    base, extra = _type_of(control)
    flag = f"--{name.replace('_', '-')}"
    if isinstance(control, Toggle):
        flag = f"{flag}/--no-{name.replace('_', '-')}"
    option = typer.Option(flag, help=control.help, **extra)
    if isinstance(control, Choice):
        default = base(_plain(default))
    return inspect.Parameter(
        name, inspect.Parameter.KEYWORD_ONLY, default=default, annotation=Annotated[base, option]
    )


def _type_of(control: Control) -> tuple[Any, dict[str, Any]]:
    """The Python type of an option and what typer should know of its range."""
    match control:
        case Slider():
            return float, {"metavar": f"{control.minimum:g}..{control.maximum:g} {control.unit}".strip()}
        case Count():
            return int, {"metavar": f"{control.minimum}..{control.maximum}"}
        case Seed():
            return int, {"metavar": "NUMBER"}
        case Toggle():
            return bool, {}
        case Choice():
            return Enum(control.label, {option.value: option.value for option in control.options}), {}
        case Text():
            return str, {"metavar": "TEXT"}
        case _:
            raise TypeError(f"A {type(control).__name__} has no form on the command line.")


def _plain(value: Any) -> Any:
    return value.value if isinstance(value, Enum) else value
