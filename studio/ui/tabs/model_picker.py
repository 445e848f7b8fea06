"""Which model draws, and under which terms: the licence is always in sight."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from studio.core.family import ModelInfo
from studio.ui.model_words import model_words
from studio.ui.widgets.field import guard_wheel
from studio.ui.widgets.labels import label


class ModelPicker(QWidget):
    """The models of one family, best first, and the licence of the chosen one."""

    chosen = Signal(object)
    """ModelInfo"""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "clear")
        self._models: tuple[ModelInfo, ...] = ()
        self._box = QComboBox(self)
        self._box.setAccessibleName(self.tr("Model"))
        self._box.setToolTip(
            self.tr("The model that makes it: each has its own style, size and terms of use.")
        )
        self._box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._box.setMinimumContentsLength(12)
        self._box.setPlaceholderText(self.tr("No model yet"))
        guard_wheel(self._box)
        self._terms = label("", "small", self, wrap=True)
        self._box.currentIndexChanged.connect(self._picked)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._box)
        column.addWidget(self._terms)

    @property
    def box(self) -> QComboBox:
        """The list."""
        return self._box

    @property
    def models(self) -> tuple[ModelInfo, ...]:
        """What is listed."""
        return self._models

    def show_models(self, models: Sequence[ModelInfo], chosen: ModelInfo | None) -> None:
        """List these, without telling anybody."""
        self._models = tuple(models)
        with QSignalBlocker(self._box):
            self._box.clear()
            for model in self._models:
                self._box.addItem(model.name, model.id)
            ids = [model.id for model in self._models]
            self._box.setCurrentIndex(ids.index(chosen.id) if chosen and chosen.id in ids else -1)
        self._box.setEnabled(bool(self._models))
        self._show_terms()

    def _picked(self, index: int) -> None:
        self._show_terms()
        if 0 <= index < len(self._models):
            self.chosen.emit(self._models[index])

    def _show_terms(self) -> None:
        index = self._box.currentIndex()
        model = self._models[index] if 0 <= index < len(self._models) else None
        if model is None:
            self._terms.setText(self.tr("Get one above, or under Models (Ctrl+M)."))
            self._terms.setToolTip("")
        else:
            self._terms.setText(model_words(model.licence))
            self._terms.setToolTip(
                f"{model_words(model.summary)}\n\n{model_words(model.licence_note)}".strip()
            )
