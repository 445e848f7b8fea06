"""The right side of the export dialog: the first picture as it will leave, and the first names."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from studio.core.errors import UserError
from studio.ui.gallery.export.options import ExportOptions, Goal
from studio.ui.gallery.export.preview import Preview
from studio.ui.numbers import grouped
from studio.ui.theme import Theme
from studio.ui.widgets.labels import ElidedLabel, label
from studio.ui.widgets.panel import Panel
from studio.ui.widgets.picture_view import PictureView
from studio.ui.widgets.pixels import to_qimage
from studio.ui.wording import size_text


class PreviewPanel(Panel):
    """Shows a preview, or why there is none."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__("canvas", parent)
        self.picture = PictureView(self)
        self.about = label("", "small", self)
        self.problem = label("", "", self, wrap=True)
        self.problem.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.problem.hide()
        self._lines: list[ElidedLabel] = []
        self._names = QVBoxLayout()
        self._names.setSpacing(2)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(10)
        column.addWidget(self.problem, 1)
        column.addWidget(self.picture, 1)
        column.addWidget(self.about)
        column.addLayout(self._names)
        column.addStretch(0)

    def clear(self) -> None:
        """Something else is on its way."""
        self.problem.hide()
        self.picture.hide()
        self.about.setText("")
        self._show_lines([])

    def show_preview(self, preview: Preview, options: ExportOptions, count: int) -> None:
        """Show it."""
        self.problem.hide()
        self.picture.setVisible(preview.picture is not None)
        if preview.picture is not None:
            self.picture.show_image(to_qimage(preview.picture))
        self.about.setText(self._facts(preview, options))
        more = count - len(preview.lines)
        names = list(preview.lines)
        if options.goal is not Goal.SHEET and more > 0:
            names.append(self.tr("… and {more} more").format(more=grouped(more)))
        self._show_lines(names)

    def show_problem(self, problem: UserError) -> None:
        """It cannot be done like this."""
        self.clear()
        self.problem.setText(str(problem))
        self.problem.show()

    def _facts(self, preview: Preview, options: ExportOptions) -> str:
        if options.goal is Goal.SHEET:
            return self.tr("The first page")
        parts = [f"{preview.width} × {preview.height}"] if preview.width else []
        if preview.size_bytes:
            parts.append(size_text(preview.size_bytes))
        return self.tr("The first of them: {names}").format(names=", ".join(parts)) if parts else ""

    def _show_lines(self, lines: list[str]) -> None:
        while len(self._lines) < len(lines):
            self._lines.append(ElidedLabel("", "muted", self))
            self._names.addWidget(self._lines[-1])
        for place, shown in enumerate(self._lines):
            shown.setVisible(place < len(lines))
            shown.setText(lines[place] if place < len(lines) else "")
