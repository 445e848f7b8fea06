"""A row of the form: its name above, a note under it that says what is chosen, or what is wrong with it."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from studio.ui.widgets.labels import label, set_look


class Captioned(QWidget):
    """Holds one control."""

    def __init__(
        self, caption: str, control: QWidget, help_text: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("look", "clear")
        self.control = control
        self.note = label("", "small", self, wrap=True)
        self.note.hide()
        self.setToolTip(help_text)
        control.setAccessibleName(caption)
        control.setAccessibleDescription(help_text)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(label(caption, "", self))
        column.addWidget(control)
        column.addWidget(self.note)

    def say(self, text: str, *, wrong: bool = False) -> None:
        """Under the control; nothing for no text."""
        look = "small error" if wrong else "small"
        if self.note.property("look") != look:
            set_look(self.note, look)
        self.note.setText(text)
        self.note.setVisible(bool(text))
