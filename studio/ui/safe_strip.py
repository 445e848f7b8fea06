"""The strip under the tabs that says that this is safe mode."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from studio.ui.widgets.labels import label
from studio.ui.widgets.panel import Panel


class SafeStrip(Panel):
    """What safe mode is, and how to leave it. It cannot be put away: it is what one has to know."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("bar", parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 6, 16, 6)
        words = self.tr(
            "Safe mode: on the CPU, with default settings; yours are left alone. To leave it, close Quartet"
            " and start it without “--safe”."
        )
        self.words = label(words, "warning", self, wrap=True)
        self.words.setAccessibleName(self.tr("Safe mode"))
        self.words.setToolTip(
            self.tr(
                "Your own settings are neither read nor changed, and nothing that was interrupted goes on."
                " QUARTET_SAFE=1 in the environment asks for it too."
            )
        )
        row.addWidget(self.words, 1)
