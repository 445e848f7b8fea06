"""What a language model wrote behind some openings, beside what really stands there, and what it copied."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from studio.ui.theme import Theme
from studio.ui.training.judging.side_label import SideLabel
from studio.ui.widgets.labels import label

TAIL: Final = 160
"""Letters of an opening that are shown: its end."""


class Passages(QWidget):
    """A card for each opening.

    Args:
        reports: of one model or two; their openings are the same.
        names: what the models are called.
    """

    def __init__(
        self,
        theme: Theme,
        reports: Sequence[Mapping[str, Any]],
        names: Sequence[str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._names = theme, tuple(names)
        self.setProperty("look", "clear")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        samples = [report["continued"].get("samples", ()) for report in reports]
        for place, sample in enumerate(samples[0]):
            written = [str(one[place]["written"]) for one in samples if place < len(one)]
            self._column.addWidget(self._card(str(sample["opening"]), written, str(sample["real"])))

    def _card(self, opening: str, written: Sequence[str], real: str) -> QWidget:
        card = QFrame(self)
        card.setProperty("look", "card")
        column = QVBoxLayout(card)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(6)
        column.addWidget(_readable(label(f"… {_end(opening)}", "muted", card, wrap=True)))
        for place, text in enumerate(written):
            if len(written) > 1:
                column.addWidget(SideLabel(self._theme, self._names[place], card, second=bool(place)))
            column.addWidget(_readable(label(_one_line(text), "", card, wrap=True)))
        really = self.tr("Really: %1").replace("%1", _one_line(real))
        column.addWidget(_readable(label(really, "small", card, wrap=True)))
        return card


class Stretches(QWidget):
    """The longest runs of words that stand in what was learned from."""

    def __init__(self, stretches: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "clear")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for stretch in stretches:
            count = self.tr("%1 words").replace("%1", str(len(stretch.split())))
            column.addWidget(_readable(label(f"“{stretch}” ({count})", "", self, wrap=True)))


def _readable(words: QLabel) -> QLabel:
    words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return words


def _end(text: str) -> str:
    """The last letters, from the beginning of a word."""
    tail = _one_line(text)[-TAIL:]
    return tail if len(text) <= TAIL else tail[tail.find(" ") + 1 :]


def _one_line(text: str) -> str:
    return " ".join(text.split())
