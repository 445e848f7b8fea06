"""What another program wrote into a picture, in rows to be read."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication

from studio.core.foreign import ForeignSettings
from studio.ui.numbers import written
from studio.ui.wording import LONGEST_SHOWN

_MOST_FIELDS: Final = 24
_LONGEST_FIELD: Final = 200


def told_rows(told: ForeignSettings) -> list[tuple[str, str]]:
    """(name, value) of everything that is known, what matters most first."""
    rows = [
        (_tr("Made with"), told.tool),
        (_tr("Prompt"), _short(told.prompt, LONGEST_SHOWN)),
        (_tr("Without"), _short(told.negative, LONGEST_SHOWN)),
        (_tr("Model"), told.model),
        (_tr("Seed"), _number(told.seed)),
        (_tr("Steps"), _number(told.steps)),
        (_tr("Guidance"), _number(told.guidance)),
        (_tr("Sampler"), told.sampler),
        (_tr("Size"), "" if told.size is None else f"{told.size[0]} × {told.size[1]}"),
    ]
    fields = list(told.fields.items())[:_MOST_FIELDS]
    rows += [(name.replace("_", " ").capitalize(), _short(value, _LONGEST_FIELD)) for name, value in fields]
    return [(name, value) for name, value in rows if value]


def _number(value: float | None) -> str:
    return "" if value is None else written(value, "g") if isinstance(value, float) else str(value)


def _short(text: str, longest: int) -> str:
    return text if len(text) <= longest else f"{text[:longest].rstrip()} …"


def _tr(text: str) -> str:
    return QCoreApplication.translate("ToldRows", text)
