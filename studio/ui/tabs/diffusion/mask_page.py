"""The picture underneath, and a brush that says where something new is painted into it."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from studio.core.events import Picture
from studio.ui.tabs.diffusion.commands import DiffusionCommands
from studio.ui.tabs.diffusion.document import DiffusionDocument
from studio.ui.tabs.diffusion.masks import as_mask
from studio.ui.tabs.diffusion.session import DiffusionSession
from studio.ui.widgets.mask_painter import MaskPainter
from studio.ui.widgets.pixels import to_picture


class MaskPage(QWidget):
    """Every stroke is kept as a mask of its own, so that undo brings the one before back."""

    def __init__(
        self, session: DiffusionSession, commands: DiffusionCommands, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session, self._commands = session, commands
        self._picture: str | None = None
        self._mask: str | None = None
        self.painter = MaskPainter(session.context.theme, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 8)
        column.addWidget(self.painter)
        self.painter.painted.connect(lambda text, _before, _after: self._painted(text))
        session.document_changed.connect(lambda _, now: self.show_document(now))
        self.show_document(session.document)

    def show_document(self, document: DiffusionDocument) -> None:
        """Show the picture underneath and its mask, as soon as they have been read."""
        originals = self._session.originals
        picture = originals.get(document.picture)
        if picture is not None and self._picture != document.picture:
            self._picture, self._mask = document.picture, None
            self.painter.set_picture(picture.image)
            self.painter.set_mask(None)
        if self._picture != document.picture or self._mask == document.mask:
            return
        if document.mask is None:
            self._mask = None
            self.painter.set_mask(None)
            return
        mask = originals.get(document.mask)
        if mask is not None:
            self._mask = document.mask
            self._show_mask(to_picture(mask.image))

    def _show_mask(self, mask: Picture) -> None:
        shape = self.painter.painted_mask().shape
        if mask.shape[:2] == shape:
            self.painter.set_mask(as_mask(mask))

    def _painted(self, text: str) -> None:
        mask = self.painter.painted_mask() if self.painter.marked else None
        self._commands.set_mask(text, mask, self._known)

    def _known(self, sha256: str | None) -> None:
        """What the brush left is what the document says now: it need not be read again."""
        self._mask = sha256
