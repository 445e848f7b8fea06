"""The style sheet, made from the tokens: Fusion draws, this quiets it."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from string import Template
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from studio.ui.theme import Colours, Metrics


def style_sheet(colours: Colours, metrics: Metrics, icons: Path) -> str:
    """`resources/design/style.qss` with its $names filled in."""
    file = icons.parent / "design" / "style.qss"
    values = {name: str(value) for name, value in (asdict(colours) | asdict(metrics)).items()}
    values["half"] = str(metrics.grid // 2)
    values["shade"] = "dark" if colours.on_accent.startswith("#0") else "light"
    values["icons"] = icons.as_posix()
    return Template(file.read_text("utf-8")).substitute(values)
