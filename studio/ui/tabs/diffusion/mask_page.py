"""The picture underneath, and a brush that says where something new is painted into it."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from studio.ui.tabs.diffusion.commands import DiffusionCommands
from studio.ui.tabs.diffusion.painting_view import PaintingView, Pane
from studio.ui.tabs.diffusion.session import DiffusionSession
from studio.ui.tabs.picture_store import Pyramid


class MaskPage(QWidget):
    """Until the brush is here, the picture alone."""

    def __init__(
        self, session: DiffusionSession, commands: DiffusionCommands, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self.view = PaintingView(session.context.theme, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.view)
        session.document_changed.connect(lambda *_: self.show_document())

    def show_document(self) -> None:
        """Show the picture underneath."""
        original = self._session.originals.get(self._session.document.picture)
        picture = Pyramid.of(original.image, full=True) if original is not None else None
        self.view.show_panes((Pane(picture, original.name if original is not None else ""),))
