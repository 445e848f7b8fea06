"""Painting a mask: the picture, and a row of tools under it."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from studio.imaging.brushing import Mask
from studio.ui.theme import Theme
from studio.ui.widgets.field import guard_wheel
from studio.ui.widgets.labels import label
from studio.ui.widgets.mask_canvas import LARGEST_BRUSH, SMALLEST_BRUSH, MaskCanvas
from studio.ui.widgets.mask_strokes import MaskPatch
from studio.ui.widgets.slider import QuietSlider
from studio.ui.widgets.tool_button import tool_button


class MaskPainter(QWidget):
    """A `MaskCanvas` and its tools. The owner keeps the history:

    painter.painted.connect(lambda text, before, after: stack.push(
        ValueCommand(text, before, after, painter.put)))
    """

    painted = Signal(str, object, object)
    """what it was (“Paint mask”), MaskPatch before, MaskPatch after: once a stroke, already in place"""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "clear")
        self.canvas = MaskCanvas(theme, self)
        self.diameter = QuietSlider(self)
        self._dress_size()
        self.brush = self._tool(theme, "brush", self.tr("Brush: paint over what shall be made anew (E)"))
        self.eraser = self._tool(theme, "eraser", self.tr("Eraser: take the mask away (E, or right button)"))
        self.soft = self._tool(theme, "blend", self.tr("Soft brush: the mask fades towards its rim"))
        self.fill = tool_button(theme, "paint-bucket", self.tr("Mask the whole picture"), self)
        self.invert = tool_button(theme, "contrast", self.tr("Invert: mask what was not masked (I)"), self)
        self.clear = tool_button(theme, "x", self.tr("No mask"), self)
        self._arrange()
        self._connect()
        self._show_brush()

    def set_picture(self, picture: QImage) -> None:
        """Paint over this; a mask of another size becomes empty, one of this size stays."""
        self.canvas.set_picture(picture)
        self._show_mask()

    def painted_mask(self) -> Mask:
        """A copy, uint8 (height, width) as the picture: 255 where something new shall be made."""
        return self.canvas.painted_mask()

    def set_mask(self, mask: Mask | None) -> None:
        """Show this mask (None: an empty one), without telling anybody.

        Raises:
            ValueError: it has another size than the picture.
        """
        self.canvas.set_mask(mask)
        self._show_mask()

    def put(self, patch: MaskPatch) -> None:
        """Put back what `painted` told of, without telling anybody."""
        self.canvas.put(patch)
        self._show_mask()

    @property
    def marked(self) -> bool:
        """Whether anything is masked."""
        return self.canvas.marked

    def _tool(self, theme: Theme, icon: str, help_text: str) -> QToolButton:
        made = tool_button(theme, icon, help_text, self)
        made.setCheckable(True)
        return made

    def _dress_size(self) -> None:
        self.diameter.setRange(round(SMALLEST_BRUSH), round(LARGEST_BRUSH))
        self.diameter.setAccessibleName(self.tr("Brush size"))
        self.diameter.setToolTip(
            self.tr("How wide the brush is, in pixels of the picture ([ and ], or the wheel)")
        )
        self.diameter.setMinimumWidth(80)
        self.diameter.setMaximumWidth(200)
        guard_wheel(self.diameter)
        self.pixels = label("", "small", self)
        self.pixels.setFixedWidth(44)
        self.pixels.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)

    def _arrange(self) -> None:
        tools = QHBoxLayout()
        tools.setSpacing(4)
        for button in (self.brush, self.eraser, self.soft):
            tools.addWidget(button)
        tools.addSpacing(8)
        tools.addWidget(self.diameter, 1)
        tools.addWidget(self.pixels)
        tools.addStretch(1)
        for button in (self.fill, self.invert, self.clear):
            tools.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.canvas, 1)
        column.addLayout(tools)

    def _connect(self) -> None:
        self.canvas.painted.connect(self._painted)
        self.canvas.brush_changed.connect(self._show_brush)
        self.diameter.valueChanged.connect(lambda pixels: self.canvas.set_brush_size(float(pixels)))
        self.brush.clicked.connect(lambda _: self._use(eraser=False))
        self.eraser.clicked.connect(lambda _: self._use(eraser=True))
        self.soft.toggled.connect(self.canvas.set_soft)
        self.fill.clicked.connect(lambda _: self.canvas.fill())
        self.invert.clicked.connect(lambda _: self.canvas.invert())
        self.clear.clicked.connect(lambda _: self.canvas.clear())

    def _use(self, *, eraser: bool) -> None:
        self.canvas.set_eraser(eraser)
        self._show_brush()

    def _painted(self, text: str, before: MaskPatch, after: MaskPatch) -> None:
        self._show_mask()
        self.painted.emit(text, before, after)

    def _show_brush(self) -> None:
        with QSignalBlocker(self.diameter), QSignalBlocker(self.soft):
            self.diameter.setValue(round(self.canvas.brush_size))
            self.soft.setChecked(self.canvas.soft)
        self.pixels.setText(f"{self.canvas.brush_size:.0f} px")
        self.brush.setChecked(not self.canvas.eraser)
        self.eraser.setChecked(self.canvas.eraser)

    def _show_mask(self) -> None:
        self.clear.setEnabled(self.canvas.marked)
