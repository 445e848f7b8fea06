"""A sheet of samples of a run."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QImage, QImageReader

from studio.training.run_folder import Sheet
from studio.ui.background import Background
from studio.ui.numbers import grouped
from studio.ui.tabs.tab import list_keys
from studio.ui.widgets.picture_view import PictureView

LARGEST_EDGE = 8192
LARGEST_FIT = 4.0
"""Sheets are of small pictures."""


class SheetView(PictureView):
    """Reads the wanted sheet in the background; one at a time, the newest wish wins."""

    def __init__(self, background: Background) -> None:
        super().__init__()
        self.largest_fit = LARGEST_FIT
        self._background = background
        self._wanted: Sheet | None = None
        self._shown: Sheet | None = None
        self._reading = False
        fit = QCoreApplication.translate("Viewer", "Fit or 100 %")
        zoom = QCoreApplication.translate("LineagePage", "Zoom")
        list_keys(self, ((fit, ("Z",)), (zoom, ("+", "-"))))

    @property
    def shown(self) -> Sheet | None:
        """The one that can be seen, while another may still be read."""
        return self._shown

    def show_sheet(self, sheet: Sheet | None) -> None:
        """Show this one as soon as it is read; one that was not whole is tried again."""
        self._wanted = sheet
        if sheet is None:
            self._shown = None
            self.show_image(QImage())
        elif not self._reading and sheet != self._shown:
            self._reading = True
            self._background.run(
                lambda: read_sheet(sheet.path), lambda image: self._came(sheet, image), owner=self
            )

    def _came(self, sheet: Sheet, image: QImage) -> None:
        self._reading = False
        if not image.isNull() and self._wanted is not None:
            self._shown = sheet
            self.show_image(image, keep_place=True)
            self.setAccessibleDescription(self.tr("Step %1").replace("%1", grouped(sheet.step)))
        if sheet != self._wanted:
            self.show_sheet(self._wanted)


def read_sheet(path: Path) -> QImage:
    """The picture; null when it is not whole yet, gone or far too large. On any thread but the main one."""
    reader = QImageReader(str(path))
    size = reader.size()
    if not size.isValid() or max(size.width(), size.height()) > LARGEST_EDGE:
        return QImage()
    return reader.read()
