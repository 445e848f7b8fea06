"""The film from A to B: how long, how smooth, which kind of file, and its making."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from studio.families.vae.params import BLEND, FAMILY, LARGEST_EDGE, BlendParams
from studio.ui.forms import make_field
from studio.ui.tabs.film_work import FilmWork
from studio.ui.tabs.picture_store import FULL
from studio.ui.tabs.pictures.commands import PicturesCommands
from studio.ui.tabs.pictures.document import PicturesDocument
from studio.ui.tabs.pictures.session import PicturesSession
from studio.ui.tabs.size_box import SizeBox
from studio.ui.theme import Theme
from studio.ui.widgets.field import Field

FIELDS = ("frames", "frames_per_second", "format", "there_and_back")
SIZES = (256, 512, 1024)


class FilmPage(QWidget):
    """Settings, a button, progress with cancel, and the last film, playing."""

    def __init__(
        self,
        session: PicturesSession,
        commands: PicturesCommands,
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self._commands = session, commands
        self.fields: dict[str, Field] = {}
        self.work = FilmWork(session.context, FAMILY, BLEND.name, self)
        self.sizes = SizeBox(self)
        all_of_it = self.tr("all, up to %1 px").replace("%1", str(LARGEST_EDGE))
        self.sizes.list_sizes([*((size, f"{size} px") for size in SIZES), (FULL, all_of_it)])
        self._arrange(theme)
        self.work.make_wanted.connect(commands.make_film)
        self.sizes.chosen.connect(lambda size: self._setter("size")(size, True))
        session.document_changed.connect(lambda _, now: self.show_document(now))
        self.show_document(session.document)

    def _arrange(self, theme: Theme) -> None:
        controls = BlendParams.controls()
        for name in FIELDS:
            field = make_field(controls[name], getattr(BlendParams(), name), theme)
            field.changed.connect(self._setter(name))
            self.fields[name] = field
        settings = QGridLayout()
        settings.setHorizontalSpacing(32)
        settings.setVerticalSpacing(8)
        for place, name in enumerate(FIELDS):
            settings.addWidget(self.fields[name], place % 2, place // 2)
        settings.addWidget(self.sizes, 2, 0)
        settings.setColumnStretch(0, 1)
        settings.setColumnStretch(1, 1)
        self.work.lay_out(self, settings)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window settings go before the film."""
        super().resizeEvent(event)
        self.work.fit(self.width())

    def show_document(self, document: PicturesDocument) -> None:
        """Show the document's settings."""
        if not self._session.sliding:
            for name, field in self.fields.items():
                field.set_value(getattr(document.blend, name))
        self.sizes.show_size(document.blend.size)
        self.sizes.setVisible(self._session.shelf.spatial)
        ready = self._session.blend() is not None
        self.work.show_ready(self._words(document.blend) if ready else self._invitation(), ready)

    def _invitation(self) -> str:
        return self.tr("Hold a picture as A first (A), then drop another")

    def _words(self, blend: BlendParams) -> str:
        frames = 2 * blend.frames - 2 if blend.there_and_back else blend.frames
        seconds = frames / blend.frames_per_second
        return (
            self.tr("From A to B in %1 pictures, %2 s")
            .replace("%1", str(frames))
            .replace("%2", f"{seconds:.1f}")
        )

    def _setter(self, name: str) -> Callable[[Any, bool], None]:
        def set_value(value: Any, final: bool) -> None:
            values = self._session.document.blend.to_values() | {name: value}
            self._commands.set_blend(BlendParams.from_values(values), final)

        return set_value
