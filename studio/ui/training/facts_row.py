"""A run in five numbers, and over what its charts are drawn."""

from __future__ import annotations

import math
from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from studio.training.run_folder import RunCurve, speed
from studio.ui.numbers import decimal
from studio.ui.training.figures import MEMORY, seen_words
from studio.ui.widgets.labels import label
from studio.ui.wording import duration_text, size_text

NOT_KNOWN = "–"


class FactsRow(QWidget):
    """Steps, what was seen, how fast, how long, and how much memory."""

    over_changed = Signal()

    def __init__(self, lead: QWidget | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        names = ("steps", "images", "speed", "time", "memory")
        self.values = {name: label(NOT_KNOWN, "large", self) for name in names}
        self._words = {name: label("", "small", self) for name in names}
        self.over = QComboBox(self)
        self.over.addItem(self.tr("Over steps"), False)
        self.over.addItem(self.tr("Over time trained"), True)
        self.over.setAccessibleName(self.tr("What the charts are drawn over"))
        self.over.currentIndexChanged.connect(lambda _: self.over_changed.emit())
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 12, 16, 12)
        row.setSpacing(24)
        if lead is not None:
            row.addWidget(lead, 1)
        for name in names:
            column = QVBoxLayout()
            column.setSpacing(0)
            column.addWidget(self.values[name])
            column.addWidget(self._words[name])
            row.addLayout(column)
        if lead is None:
            row.addStretch(1)
        row.addWidget(self.over, 0, Qt.AlignmentFlag.AlignVCenter)
        self.show_curve(RunCurve(), "pictures")

    @property
    def timed(self) -> bool:
        """Whether charts are drawn over the time trained."""
        return bool(self.over.currentData())

    def show_curve(self, curve: RunCurve, seen: str) -> None:
        """The newest numbers; `seen` is what the run counts."""
        pace = speed(curve)
        facts = {
            "steps": _number(curve.newest("step"), 0),
            "images": _number(curve.newest("images"), 0),
            "speed": _number(float(pace[-1]) if len(pace) else math.nan, 1),
            "time": _told(curve.newest("seconds"), duration_text),
            "memory": _told(curve.newest(MEMORY) * 1e6, size_text),
        }
        words = {
            "steps": self.tr("steps"),
            "images": self.tr("%1 seen").replace("%1", seen_words(seen)),
            "speed": self.tr("%1 a second").replace("%1", seen_words(seen)),
            "time": self.tr("trained"),
            "memory": self.tr("memory"),
        }
        for name, text in facts.items():
            self.values[name].setText(text)
            self._words[name].setText(words[name])


def _number(value: float, digits: int) -> str:
    return decimal(value, digits) if math.isfinite(value) else NOT_KNOWN


def _told(value: float, words: Callable[[float], str]) -> str:
    return words(value) if math.isfinite(value) else NOT_KNOWN
