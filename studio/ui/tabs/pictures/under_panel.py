"""Under the canvas: the map, the way from A to B, and the film of it."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from studio.ui.tabs.folding_pages import FoldingPages, Page
from studio.ui.tabs.pictures.blend_page import BlendPage
from studio.ui.tabs.pictures.commands import PicturesCommands
from studio.ui.tabs.pictures.document import PicturesDocument
from studio.ui.tabs.pictures.film_page import FilmPage
from studio.ui.tabs.pictures.map_page import MapPage
from studio.ui.tabs.pictures.session import PicturesSession


class UnderPanel(FoldingPages):
    """Map, blend and film."""

    def __init__(
        self, session: PicturesSession, commands: PicturesCommands, parent: QWidget | None = None
    ) -> None:
        super().__init__(session.context.theme, "M", parent)
        self._session = session
        self.map = MapPage(session, commands, self)
        self.blend = BlendPage(session, commands, self)
        self.film = FilmPage(session, commands, self)
        self.lay_out(
            (
                Page(self.map, "map", self.tr("Map"), self.tr("Where the picture lies among all others (M)")),
                Page(self.blend, "blend", self.tr("Blend"), self.tr("From a picture A to a picture B (B)")),
                Page(self.film, "film", self.tr("Film"), self.tr("A film from A to B")),
            )
        )
        session.document_changed.connect(lambda _, now: self._invite(now))
        self.opened.connect(lambda _: self._see())

    def toggle_map(self) -> None:
        """Show the map, or fold it away."""
        self.toggle(self.map)

    def toggle_blend(self) -> None:
        """Show the way, or fold it away."""
        self.toggle(self.blend)

    def _invite(self, document: PicturesDocument) -> None:
        """While it is folded, the header says what could be done."""
        words = ""
        if not self.is_open and document.code is not None:
            held = document.held is not None
            words = self.tr("B blends A → B") if held else self.tr("A holds this picture for a blend")
        self.hint.setText(words)

    def _see(self) -> None:
        self._invite(self._session.document)
        strip = self.page is self.blend
        if self._session.sight.strip != strip:
            self._session.sight.strip = strip
            self._session.refresh()
