"""The map of the latent space, and where on it the picture lies. The widget is made when it is seen first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from studio.ui.tabs.pictures.commands import PicturesCommands
from studio.ui.tabs.pictures.map_preview import PlacePreview
from studio.ui.tabs.pictures.session import PicturesSession
from studio.ui.widgets.labels import label

if TYPE_CHECKING:
    from studio.ui.widgets.latent_map import LatentMapView


class MapPage(QWidget):
    """The map at the left, what it is beside it."""

    def __init__(
        self, session: PicturesSession, commands: PicturesCommands, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        theme = session.context.theme
        self._session, self._commands, self._theme = session, commands, theme
        self.view: LatentMapView | None = None
        self._shown_space: object = None
        self._preview = PlacePreview(session, self)
        self._side = QWidget(self)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(16, 4, 16, 12)
        self._row.setSpacing(16)
        self._fill_side()
        self._row.addWidget(self._side)
        session.document_changed.connect(lambda _, now: self._show())
        session.picture_came.connect(lambda _: self._show())

    def showEvent(self, event: QShowEvent) -> None:
        """Now it is needed: pyqtgraph is imported with the first map."""
        super().showEvent(event)
        if self.view is None:
            from studio.ui.widgets.latent_map import LatentMapView

            self.view = LatentMapView(self._theme, self)
            self.view.dragged.connect(self._commands.move_on_map)
            self.view.hovered.connect(self._preview.look_at)
            self.view.hover_left.connect(self._preview.stop)
            self._preview.came.connect(self.view.show_preview)
            self._row.insertWidget(0, self.view, 1)
        self._show()

    def _fill_side(self) -> None:
        column = QVBoxLayout(self._side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(label(self.tr("Where pictures lie"), "heading", self))
        self.about: QLabel = label(
            self.tr(
                "Every dot is a picture the model learned from; those that are alike lie near each other."
                " Drag the point, and your picture changes the way pictures change from here to there."
            ),
            "small",
            self,
            wrap=True,
        )
        self.about.setFixedWidth(232)
        self.about.setAlignment(Qt.AlignmentFlag.AlignTop)
        column.addWidget(self.about)
        self.where = label("", "small", self)
        column.addWidget(self.where)
        column.addStretch(1)

    def _show(self) -> None:
        view, session = self.view, self._session
        if view is None or not self.isVisible():
            return
        space = session.shelf.space
        if space is not self._shown_space:
            self._shown_space = space
            points = space.map.points if space is not None and space.map is not None else None
            view.show_map(points if session.shelf.mapped else None)
        self._side.setVisible(session.shelf.mapped)
        document = session.document
        place = session.place(document.code)
        if place is None:
            view.show_place(None)
            self.where.setText("")
        else:
            view.show_place(*place)
            x, y = (f"{number:+.1f}" for number in place)
            self.where.setText(self.tr("Your picture: %1 across, %2 up").replace("%1", x).replace("%2", y))
        held = session.place(document.held)
        view.show_marks(held, place if held is not None else None)
