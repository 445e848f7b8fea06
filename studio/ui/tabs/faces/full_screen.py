"""The picture alone, on all of the screen: Space or Escape closes it, arrows walk the sheet."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from studio.ui.tabs.faces import picking
from studio.ui.tabs.faces.document import View
from studio.ui.tabs.faces.loupe import Loupe
from studio.ui.tabs.faces.session import FacesSession
from studio.ui.tabs.faces.shelf import DirectionShelf
from studio.ui.theme import Theme


class FullScreen(QWidget):
    """A window of its own over everything; when it closes, the view is what it was."""

    def __init__(
        self, session: FacesSession, shelf: DirectionShelf, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Face"))
        self.setProperty("look", "canvas")
        self._session = session
        self._view = session.document.view
        self._loupe = Loupe(session, shelf, theme, self)
        self._loupe.closed.connect(self.close)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._loupe)

    def open(self) -> None:
        """Show it."""
        if self._view is View.GRID:
            self._session.look(picking.look(self._session.document, View.LOUPE))
        self.showFullScreen()
        self._loupe.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk or close."""
        document = self._session.document
        match event.key():
            case Qt.Key.Key_Escape | Qt.Key.Key_Space | Qt.Key.Key_Return:
                self.close()
            case Qt.Key.Key_Left | Qt.Key.Key_Up:
                self._session.look(picking.step(document, -1))
            case Qt.Key.Key_Right | Qt.Key.Key_Down:
                self._session.look(picking.step(document, 1))
            case _:
                event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click closes it."""
        self.close()

    def closeEvent(self, event) -> None:  # noqa: ANN001
        """Back to the view from before."""
        self._session.look(picking.look(self._session.document, self._view))
        super().closeEvent(event)
