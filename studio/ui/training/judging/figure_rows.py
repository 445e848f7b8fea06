"""Figures below each other: what each means on the left, where it lies on the right."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from studio.training.evaluation.reading import Figure, Group
from studio.ui.theme import Theme
from studio.ui.training.judging.meanings import Better, Meaning, meaning_of
from studio.ui.training.judging.side_label import SideLabel
from studio.ui.training.judging.whiskers import Whiskers
from studio.ui.widgets.field import FormulaButton
from studio.ui.widgets.labels import label

VALUES: Final = 132
"""Pixels that the numbers take."""


class FigureRows(QWidget):
    """The figures of one group, of one model or two.

    Args:
        group: of the first model.
        others: groups of the second one; its figures are found by their paths.
        differences: second minus first by path, of two models (`against.beside`).
        names: what the models are called, for the sentence that tells them apart.
    """

    def __init__(
        self,
        theme: Theme,
        group: Group,
        others: Sequence[Group],
        differences: Mapping[str, Any],
        names: Sequence[str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._differences, self._names = theme, differences, tuple(names)
        self.setProperty("look", "clear")
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(24)
        self._grid.setVerticalSpacing(14)
        self._grid.setColumnStretch(0, 5)
        self._grid.setColumnStretch(1, 4)
        self._grid.setColumnMinimumWidth(2, VALUES)
        theirs = {one.path: one for other in others for one in other.figures}
        for row, figure in enumerate(group.figures):
            both = [figure, theirs[figure.path]] if figure.path in theirs else [figure]
            self._add(row, both, group.beside)

    def _add(self, row: int, figures: Sequence[Figure], beside: str) -> None:
        meaning = meaning_of(figures[0].name)
        # Only chance stands beside a BLEU: real texts have none with themselves.
        beside = self.tr("by chance") if figures[0].name == "bleu" else _beside(beside)
        self._grid.addWidget(self._meaning(meaning, figures), row, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(
            Whiskers(self._theme, meaning, figures, beside, self), row, 1, Qt.AlignmentFlag.AlignTop
        )
        self._grid.addWidget(self._numbers(meaning, figures), row, 2, Qt.AlignmentFlag.AlignTop)

    def _meaning(self, meaning: Meaning, figures: Sequence[Figure]) -> QWidget:
        box = QWidget(self)
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        head = QHBoxLayout()
        head.setSpacing(4)
        head.addWidget(label(meaning.title, "", box))
        if meaning.formula:
            head.addWidget(FormulaButton(meaning.control, box))
        head.addStretch(1)
        column.addLayout(head)
        said = label(self._sentence(meaning, figures), "small", box, wrap=True)
        said.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        column.addWidget(said)
        return box

    def _sentence(self, meaning: Meaning, figures: Sequence[Figure]) -> str:
        if len(figures) == 1:
            return meaning.sentence(figures[0])
        told = self._differences.get(figures[0].path)
        if told is None:
            return self.tr("How sure the difference is cannot be told.")
        if not told["sure"]:
            return self.tr("The two cannot be told apart by this.")
        return self._verdict(meaning, figures, float(told["mean"]))

    def _verdict(self, meaning: Meaning, figures: Sequence[Figure], difference: float) -> str:
        """Which of two is better, surely; or which is higher where neither is better."""
        first, second = figures
        if meaning.better is Better.NEITHER or (meaning.better is Better.NEAR and first.beside is None):
            return self.tr("Surely higher for %1.").replace("%1", self._names[1 if difference > 0 else 0])
        if meaning.better is Better.NEAR:
            beside = first.beside or 0.0
            ahead = abs(second.mean - beside) < abs(first.mean - beside)
        else:
            ahead = (difference > 0) == (meaning.better is Better.MORE)
        return self.tr("Surely better: %1.").replace("%1", self._names[1 if ahead else 0])

    def _numbers(self, meaning: Meaning, figures: Sequence[Figure]) -> QWidget:
        box = QWidget(self)
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for place, figure in enumerate(figures):
            words = meaning.words(figure.mean)
            both = len(figures) > 1
            value = (
                SideLabel(self._theme, words, box, second=bool(place)) if both else label(words, "large", box)
            )
            column.addWidget(value)
            if figure.low is not None and figure.high is not None:
                span = self.tr("%1 to %2").replace("%1", meaning.words(figure.low))
                column.addWidget(label(span.replace("%2", meaning.words(figure.high)), "small", box))
        return box


_BESIDE: Final = {
    "real pictures": "real pictures",
    "real stickers": "real stickers",
    "the real texts": "the real texts",
}


def _beside(whose: str) -> str:
    """Whose figures stand beside, in the language of the window; PCA is PCA everywhere."""
    return QCoreApplication.translate("Judging", _BESIDE[whose]) if whose in _BESIDE else whose
