"""In the form: the picture that is painted over, how strongly, and where."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from studio.families.diffusion.params import PaintParams
from studio.ui.forms import make_field
from studio.ui.tabs.diffusion.commands import DiffusionCommands
from studio.ui.tabs.diffusion.document import DiffusionDocument, View
from studio.ui.tabs.diffusion.session import DiffusionSession
from studio.ui.widgets.labels import ElidedLabel, label
from studio.ui.widgets.tool_button import tool_button

EDGE = 56


class PictureBox(QWidget):
    """Without a picture one button; with one its thumbnail, strength, brush and a way to remove it."""

    open_wanted = Signal()

    def __init__(
        self, session: DiffusionSession, commands: DiffusionCommands, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        theme = session.context.theme
        self.setProperty("look", "clear")
        self._session, self._commands = session, commands
        self._drawn: tuple[int, float] | None = None
        self.add = QPushButton(f" {self.tr('Paint over a picture …')}", self)
        self.add.setToolTip(self.tr("Choose a picture to begin with (Ctrl+O), or drop one onto the tab"))
        theme.wear(self.add, "image-plus")
        self.thumbnail = QLabel(self)
        self.thumbnail.setFixedSize(EDGE, EDGE)
        self.thumbnail.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.thumbnail.setProperty("look", "thumbnail")
        self.thumbnail.setAccessibleName(self.tr("The picture underneath"))
        self.name = ElidedLabel("", "", self)
        self.where = label("", "small", self)
        self.brush = tool_button(theme, "brush", self.tr("Choose where something new is painted (M)"), self)
        self.brush.setCheckable(True)
        self.remove = tool_button(theme, "x", self.tr("Remove the picture: paint from nothing"), self)
        self.strength = make_field(PaintParams.controls()["strength"], PaintParams().strength, theme)
        self._inside = QWidget(self)
        self._arrange()
        self._connect()
        self.show_document(session.document)

    def _arrange(self) -> None:
        self._inside.setProperty("look", "clear")
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addStretch(1)
        words.addWidget(self.name)
        words.addWidget(self.where)
        words.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.thumbnail)
        row.addLayout(words, 1)
        row.addWidget(self.brush)
        row.addWidget(self.remove)
        inside = QVBoxLayout(self._inside)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(8)
        inside.addLayout(row)
        inside.addWidget(self.strength)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.add)
        column.addWidget(self._inside)

    def _connect(self) -> None:
        commands, session = self._commands, self._session
        self.add.clicked.connect(lambda _: self.open_wanted.emit())
        self.remove.clicked.connect(lambda _: commands.let_picture_go())
        self.brush.clicked.connect(lambda on: commands.look(View.MASK if on else View.PICTURE))
        self.strength.changed.connect(
            lambda value, final: commands.set_values(self.tr("Strength"), {"strength": value}, final)
        )
        session.document_changed.connect(lambda _, now: self.show_document(now))

    def show_document(self, document: DiffusionDocument) -> None:
        """Show the picture that is painted over next."""
        there = document.picture is not None
        self.add.setVisible(not there)
        self._inside.setVisible(there)
        self.brush.setChecked(document.view is View.MASK)
        if not self._session.sliding:
            self.strength.set_value(document.params.strength)
        if not there:
            return
        original = self._session.originals.get(document.picture)
        self.name.setText(original.name if original is not None and original.name else self.tr("Picture"))
        self.where.setText(self.tr("everywhere") if document.mask is None else self.tr("where it is masked"))
        if original is not None:
            self._show_thumbnail(original.image)

    def _show_thumbnail(self, image: QImage) -> None:
        ratio = self.devicePixelRatioF()
        if self._drawn != (image.cacheKey(), ratio):
            self._drawn = (image.cacheKey(), ratio)
            keep, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
            edge = round(EDGE * ratio)
            pixmap = QPixmap.fromImage(image.scaled(QSize(edge, edge), keep, smooth))
            pixmap.setDevicePixelRatio(ratio)
            self.thumbnail.setPixmap(pixmap)
