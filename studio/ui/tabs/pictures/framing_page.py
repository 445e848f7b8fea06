"""Bringing a face to the marks by hand, with what the model makes of it beside, live."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from studio.ui.tabs.pictures.commands import PicturesCommands
from studio.ui.tabs.pictures.session import PicturesSession
from studio.ui.widgets.framing_row import FramingRow
from studio.ui.widgets.framing_view import FramingView
from studio.ui.widgets.labels import label
from studio.ui.widgets.square_picture import SquarePicture


class FramingPage(QWidget):
    """Marks left, the result right, numbers and “Done” under them."""

    done = Signal()

    def __init__(
        self, session: PicturesSession, commands: PicturesCommands, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        theme = session.context.theme
        self._session = session
        self.view = FramingView(theme, self.tr("Your picture"), self)
        self.view.setToolTip(self.tr("Drag moves the picture, the wheel sizes it, [ and ] turn it."))
        self.view.set_editable(True, True)
        self.result = SquarePicture(theme, self.tr("What the model makes of it"), self)
        self.row = FramingRow(theme, self)
        self.button = QPushButton(self.tr("Done"), self)
        self.button.setProperty("look", "primary")
        self.button.setToolTip(self.tr("Compare the two; the framing can be changed again at any time (F)"))
        self.button.clicked.connect(lambda _: self.done.emit())
        self._arrange()
        for by_hand in (self.view, self.row):
            by_hand.framed.connect(commands.frame)

    def _arrange(self) -> None:
        pictures = QHBoxLayout()
        pictures.setSpacing(16)
        pictures.addWidget(self.view)
        pictures.addWidget(self.result)
        words = label(
            self.tr("Drag and zoom the picture until eyes and chin lie on the marks."),
            "muted",
            self,
            wrap=True,
        )
        bottom = QHBoxLayout()
        bottom.setSpacing(24)
        bottom.addWidget(self.row, 1)
        bottom.addWidget(self.button, 0, Qt.AlignmentFlag.AlignBottom)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(12)
        column.addWidget(words)
        column.addLayout(pictures, 1)
        column.addLayout(bottom)

    def show_document(self) -> None:
        """Show framing and result of now; until the new one comes, the last stays."""
        code = self._session.document.code
        original = self._session.originals.get(code.picture if code is not None else None)
        if code is None:
            return
        self.view.show_picture(original.image if original is not None else QImage(), code.framing)
        self.row.show_framing(code.framing)

    def show_result(self, image: QImage) -> None:
        """What the model made of it."""
        self.result.show_image(image)
