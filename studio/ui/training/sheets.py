"""The sheets of samples of a run, walked through over time."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QImageReader
from PySide6.QtWidgets import QHBoxLayout, QSlider, QVBoxLayout, QWidget

from studio.training.run_folder import Sheet
from studio.ui.background import Background
from studio.ui.widgets.labels import label
from studio.ui.widgets.picture_view import PictureView

LARGEST_EDGE = 8192


class SheetView(QWidget):
    """The newest sheet, unless somebody went back to an older one."""

    def __init__(self, background: Background, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._background = background
        self._sheets: tuple[Sheet, ...] = ()
        self._shown: Sheet | None = None
        self._reading = False
        self.picture = PictureView(self)
        self.slider = QSlider(Qt.Orientation.Horizontal, self)
        self.slider.setAccessibleName(self.tr("Step"))
        self.slider.setToolTip(self.tr("Samples over time; at its right end the newest is shown"))
        self.slider.setPageStep(1)
        self.slider.valueChanged.connect(lambda _: self._show())
        self.words = label("", "small", self)
        foot = QHBoxLayout()
        foot.setContentsMargins(16, 4, 16, 12)
        foot.setSpacing(12)
        foot.addWidget(self.slider, 1)
        foot.addWidget(self.words)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.picture, 1)
        column.addLayout(foot)

    @property
    def sheet(self) -> Sheet | None:
        """The one that is looked at."""
        return self._sheets[self.slider.value()] if self._sheets else None

    def show_sheets(self, sheets: Sequence[Sheet]) -> None:
        """There are these now, oldest first."""
        if tuple(sheets) == self._sheets:
            self._show()  # one that could not be read yet is tried again
            return
        newest = not self._sheets or self.slider.value() == self.slider.maximum()
        step = self.sheet.step if self.sheet is not None else 0
        self._sheets = tuple(sheets)
        last = max(0, len(sheets) - 1)
        at = last if newest else max((i for i, one in enumerate(sheets) if one.step <= step), default=0)
        self.slider.blockSignals(True)
        self.slider.setMaximum(last)
        self.slider.setValue(at)
        self.slider.blockSignals(False)
        self.slider.setEnabled(last > 0)
        self._show()

    def _show(self) -> None:
        """Read the sheet that is looked at; one at a time, the newest wish wins."""
        sheet = self.sheet
        if sheet is None:
            self._shown = None
            self.picture.show_image(QImage())
            self.words.clear()
            return
        self.words.setText(self.tr("Step %1").replace("%1", f"{sheet.step:,}"))
        if self._reading or sheet == self._shown:
            return
        self._reading = True
        self._background.run(
            lambda: read_sheet(sheet.path), lambda image: self._came(sheet, image), owner=self
        )

    def _came(self, sheet: Sheet, image: QImage) -> None:
        self._reading = False
        if not image.isNull():
            self._shown = sheet
            self.picture.show_image(image, keep_place=True)
            self.picture.setAccessibleDescription(self.words.text())
        if sheet != self.sheet:
            self._show()


def read_sheet(path: Path) -> QImage:
    """The picture; null when it is not whole yet, gone or far too large. On any thread but the main one."""
    reader = QImageReader(str(path))
    size = reader.size()
    if not size.isValid() or max(size.width(), size.height()) > LARGEST_EDGE:
        return QImage()
    return reader.read()
