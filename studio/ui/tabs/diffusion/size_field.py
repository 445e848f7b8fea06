"""How large a picture a community model paints: its own size, or one of those that are in use."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from studio.core.params import Choice, Option
from studio.ui.widgets.plain_fields import ChoiceField

OWN = (0, 0)
SIZES = ((512, 512), (512, 768), (768, 512), (768, 768), (1024, 1024), (832, 1216), (1216, 832))


def _tr(text: str) -> str:
    return QCoreApplication.translate("SizeField", text)


class SizeField(QWidget):
    """One list for width and height."""

    chosen = Signal(int, int)
    """width, height in pixels; 0 for the model's own"""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "clear")
        options = [Option(_text(OWN), _tr("The model's own"))]
        options += [Option(_text(size), f"{size[0]} × {size[1]}") for size in SIZES]
        words = _tr("Width and height in pixels: most models paint best at their own size.")
        self.field = ChoiceField(Choice(_tr("Size"), words, tuple(options)), _text(OWN), self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.field)
        self.field.changed.connect(lambda value, _: self.chosen.emit(*map(int, str(value).split("x"))))

    def show_size(self, width: int, height: int) -> None:
        """Show this size, without telling anybody."""
        box, value = self.field.box, _text((width, height))
        if box.findData(value) < 0:
            # of a picture made elsewhere: it is offered from now on
            box.addItem(f"{width} × {height}", value)
        self.field.set_value(value)


def _text(size: tuple[int, int]) -> str:
    return f"{size[0]}x{size[1]}"
