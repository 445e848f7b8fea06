"""All models: those that are here, and the packs that can be fetched."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from studio.core.family import ModelInfo
from studio.engine.packs import Pack
from studio.families.embedding.params import FAMILY as READERS
from studio.families.transformer.params import FAMILY as WRITERS
from studio.ui.answers import Answers
from studio.ui.context import UiContext
from studio.ui.model_words import licence_words, model_words
from studio.ui.packs.adding_row import AddingRow
from studio.ui.packs.fetcher import PackFetcher
from studio.ui.packs.pack_card import PackCard
from studio.ui.widgets.labels import label
from studio.ui.widgets.opening_size import open_at
from studio.ui.wording import size_text


def dropped_paths(dragged: QMimeData) -> list[Path]:
    """The files and folders of this machine among what is dragged."""
    return [Path(url.toLocalFile()) for url in dragged.urls() if url.isLocalFile()]


class ModelsDialog(QDialog):
    """Not modal. Everything that reads or writes files goes through the background."""

    models_changed = Signal()
    """Something was added or removed."""

    def __init__(self, context: UiContext, fetcher: PackFetcher, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Models"))
        open_at(self, 720, 640)
        self.setAcceptDrops(True)
        self._context = context
        self._fetcher = fetcher
        self._inside = QWidget(self)
        self._inside.setProperty("look", "clear")
        self._column = QVBoxLayout(self._inside)
        self._column.setContentsMargins(24, 24, 24, 24)
        self._column.setSpacing(8)
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidget(self._inside)
        self.adding = AddingRow(context, self)
        self.adding.added.connect(self._added)
        close = QPushButton(self.tr("Close"), self)
        close.clicked.connect(self.close)
        foot = QHBoxLayout()
        foot.setContentsMargins(24, 8, 24, 16)
        foot.setSpacing(16)
        foot.addWidget(self.adding, 1)
        foot.addWidget(close, 0, Qt.AlignmentFlag.AlignBottom)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll, 1)
        outer.addLayout(foot)
        self._answers = Answers()
        fetcher.installed.connect(lambda _info: self.refresh())
        self.refresh()

    def refresh(self) -> None:
        """Look again at what is there; the newest look wins."""
        self._answers.drop()
        studio = self._context.studio

        def look() -> tuple[tuple[ModelInfo, ...], tuple[Pack, ...]]:
            studio.models.refresh()
            return studio.models.all(), studio.packs.offers()

        def show(found: tuple[tuple[ModelInfo, ...], tuple[Pack, ...]]) -> None:
            self._show(*found)

        self._context.background.run(look, self._answers.wanted(show), owner=self)

    def _show(self, models: tuple[ModelInfo, ...], packs: tuple[Pack, ...]) -> None:
        while (child := self._column.takeAt(0)) is not None:
            widget = child.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._column.addWidget(label(self.tr("On this machine"), "large", self._inside))
        if not models:
            self._column.addWidget(
                label(self.tr("No model is here yet. Get one below."), "muted", self._inside)
            )
        for info in models:
            self._column.addWidget(self._card(info))
        offered = [pack for pack in packs if not pack.installed]
        if offered:
            self._column.addSpacing(8)
            self._column.addWidget(label(self.tr("To fetch"), "large", self._inside))
            for pack in offered:
                self._column.addWidget(PackCard(pack, self._fetcher, self._inside))
        self._column.addStretch(1)

    def _card(self, info: ModelInfo) -> QFrame:
        card = ModelCard(info, self._inside)
        card.verify.clicked.connect(lambda: self._verify(info))
        card.remove.clicked.connect(lambda: self._remove(info))
        card.about.clicked.connect(lambda: self._about(info))
        return card

    def _verify(self, info: ModelInfo) -> None:
        messages = self._context.messages

        def done(found: object) -> None:
            problem = getattr(found, "problem", "")
            if problem:
                messages.error(self.tr("{problem} Fetch it again to repair it.").format(problem=problem))
            else:
                messages.info(self.tr("The weights of “{name}” are whole.").format(name=info.name))

        self._context.background.run(lambda: self._context.studio.models.verify(info.id), done, owner=self)

    def _remove(self, info: ModelInfo) -> None:
        def done(_: object) -> None:
            self._context.messages.info(self.tr("“{name}” was removed.").format(name=info.name))
            self.models_changed.emit()
            self.refresh()

        self._context.background.run(
            lambda: self._context.studio.models.remove(info.id), done, owner=self, in_order=True
        )

    def _about(self, info: ModelInfo) -> None:
        def read() -> str:
            card = info.folder / "CARD.md"
            return (
                card.read_text("utf-8") if card.is_file() else f"{info.name}\n\n{model_words(info.summary)}"
            )

        self._context.background.run(read, lambda text: CardDialog(info.name, text, self).show(), owner=self)

    def _added(self, info: ModelInfo) -> None:
        self._context.messages.info(self.tr("“{name}” was added.").format(name=info.name))
        self.models_changed.emit()
        self.refresh()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files and folders."""
        if dropped_paths(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Add them."""
        event.acceptProposedAction()
        self.adding.add_all(dropped_paths(event.mimeData()))

    def done(self, result: int) -> None:
        """Closed: what is not added yet is left."""
        self.adding.stop()
        super().done(result)


class ModelCard(QFrame):
    """A model that is here."""

    def __init__(self, info: ModelInfo, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "card")
        self.about = QPushButton(self.tr("About"), self)
        self.verify = QPushButton(self.tr("Verify"), self)
        self.verify.setToolTip(self.tr("Read all of the weights and compare them with what they should be"))
        self.remove = QPushButton(self.tr("Remove"), self)
        self.remove.setVisible(not info.bundled)
        top = QHBoxLayout()
        top.addWidget(label(info.name, "heading", self))
        words = f"{self._size_of_pictures(info)}{size_text(info.size_bytes)}"
        top.addWidget(
            label(
                self.tr("{words} · came with Quartet").format(words=words) if info.bundled else words,
                "muted",
                self,
            )
        )
        top.addStretch(1)
        for button in (self.about, self.verify, self.remove):
            button.setAccessibleName(f"{button.text()}: {info.name}")
            top.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(4)
        column.addLayout(top)
        column.addWidget(label(model_words(info.summary), "", self, wrap=True))
        column.addWidget(label(licence_words(info.licence, info.licence_note), "small", self, wrap=True))

    def _size_of_pictures(self, info: ModelInfo) -> str:
        if info.family in {READERS, WRITERS}:
            return ""
        edge = f"{info.resolution} px" if info.resolution else self.tr("any size")
        return f"{edge} · "


class CardDialog(QDialog):
    """The card of a model: data, licence, recipe, limits."""

    def __init__(self, name: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(name)
        open_at(self, 620, 560)
        page = QTextBrowser(self)
        page.setProperty("look", "card text")
        page.setOpenExternalLinks(True)
        page.setMarkdown(text)
        page.setAccessibleName(self.tr("About {name}").format(name=name))
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.addWidget(page)
