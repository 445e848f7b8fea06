"""What parameters are called and do, in the language of the window.

Apart from `translation`, which stands before the first paint and must not wait for pydantic.
"""

from __future__ import annotations

import dataclasses

from PySide6.QtCore import QCoreApplication

from studio.core.params import Choice, Control, Count, Option, Slider


def param_words(text: str) -> str:
    """What a parameter is called or does, in the language of the window."""
    return QCoreApplication.translate("Params", text) if text else text


def translated(control: Control) -> Control:
    """The same control in the language of the window; formulas and values stay as they are."""
    said = dataclasses.replace(control, label=param_words(control.label), help=param_words(control.help))
    match said:
        case Slider() | Count():
            return dataclasses.replace(said, unit=param_words(said.unit))
        case Choice():
            options = tuple(Option(option.value, param_words(option.label)) for option in said.options)
            return dataclasses.replace(said, options=options)
        case _:
            return said
