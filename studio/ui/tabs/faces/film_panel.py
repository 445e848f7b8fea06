"""The film through the faces: how long, how smooth, and its making."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from studio.families.gan.params import FAMILY, WALK, WalkParams
from studio.ui.forms import make_field
from studio.ui.tabs.faces.commands import FacesCommands
from studio.ui.tabs.faces.document import FacesDocument
from studio.ui.tabs.faces.session import FacesSession
from studio.ui.tabs.film_work import FilmWork
from studio.ui.tabs.size_box import SizeBox
from studio.ui.theme import Theme
from studio.ui.widgets.field import Field

FIELDS = ("seconds", "frames_per_second", "format", "loop")
SIZES = (256, 512, 0)


class FilmPanel(QWidget):
    """Settings, a button, progress with cancel, and the last film, playing."""

    def __init__(
        self, session: FacesSession, commands: FacesCommands, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self.fields: dict[str, Field] = {}
        self.work = FilmWork(session.context, FAMILY, WALK.name, self)
        self._size = SizeBox(self)
        self._arrange(theme)
        self.work.make_wanted.connect(commands.make_film)
        session.document_changed.connect(lambda _, now: self.show_document(now))
        session.model_changed.connect(self._list_sizes)
        self.show_document(session.document)

    def _arrange(self, theme: Theme) -> None:
        controls = WalkParams.controls()
        for name in FIELDS:
            field = make_field(controls[name], getattr(WalkParams(), name), theme)
            field.changed.connect(self._setter(name))
            self.fields[name] = field
        self._size.chosen.connect(lambda size: self._setter("size")(size, True))
        settings = QGridLayout()
        settings.setHorizontalSpacing(32)
        settings.setVerticalSpacing(8)
        settings.addWidget(self.fields["seconds"], 0, 0, 2, 1)
        settings.addWidget(self.fields["loop"], 2, 0)
        settings.addWidget(self.fields["format"], 0, 1)
        settings.addWidget(self.fields["frames_per_second"], 1, 1)
        settings.addWidget(self._size, 2, 1)
        settings.setColumnStretch(0, 1)
        settings.setColumnStretch(1, 1)
        self.work.lay_out(self, settings)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window settings go before the film."""
        super().resizeEvent(event)
        self.work.fit(self.width())

    def show_document(self, document: FacesDocument) -> None:
        """Show the document's settings."""
        if not self._session.sliding:
            for name, field in self.fields.items():
                field.set_value(getattr(document.walk, name))
        self._size.show_size(document.walk.size)
        picked = len(document.selection)
        count = picked if picked >= 2 else len(document.tiles)
        text = (
            self.tr("Passes through the %1 picked faces") if picked >= 2 else self.tr("Passes through all %1")
        )
        frames = round(count * document.walk.seconds * document.walk.frames_per_second)
        words = f"{text.replace('%1', str(count))} · {frames} {self.tr('pictures')}"
        self.work.show_ready(words, document.model is not None and count >= 2)

    def _list_sizes(self) -> None:
        model = self._session.model
        if model is None:
            return
        edges = [size for size in SIZES if size < model.resolution]
        self._size.list_sizes([(size, f"{size or model.resolution} px") for size in edges])
        self.show_document(self._session.document)

    def _setter(self, name: str) -> Callable[[Any, bool], None]:
        def set_value(value: Any, final: bool) -> None:
            document = self._session.document
            walk = WalkParams.from_values(document.walk.to_values() | {name: value})
            self._session.move(self.tr("Film"), replace(document, walk=walk), final)

        return set_value
