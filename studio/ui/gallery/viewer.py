"""One picture or text and nothing else: full screen, walked through with the arrows."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeAlias

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import (
    QAction,
    QCloseEvent,
    QColor,
    QGuiApplication,
    QImage,
    QKeySequence,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from studio.core.errors import UserError
from studio.core.item import Item, ItemKind, Label
from studio.ui.error_words import said
from studio.ui.gallery.organise.label_row import KEYS, LabelRow, label_words
from studio.ui.gallery.pane import GalleryParts
from studio.ui.gallery.player import Player
from studio.ui.gallery.reading_page import USUAL, ReadingPage
from studio.ui.gallery.slideshow import Slideshow
from studio.ui.numbers import grouped
from studio.ui.widgets.labels import ElidedLabel, label
from studio.ui.widgets.picture_view import PictureView
from studio.ui.widgets.pixels import to_qimage
from studio.ui.widgets.stars import Stars
from studio.ui.wording import length_text, zoom_text

LETTERS = "gallery/letters"
"""Where the window remembers how large letters are read."""
LINES, PAGE = 0.12, 0.9
"""How far the keys scroll, in heights of the window."""

Slide: TypeAlias = int | QImage
"""A gallery id, or a picture that is not kept (yet)."""


class Viewer(QWidget):
    """A window of its own. Space or Escape closes it; 0 to 5 rate; Z switches between fit and 100 %; S begins
    a slideshow, and lets it rest.

    In a text up and down scroll, + and - change the letters.
    """

    closed = Signal(object)
    """the slide that was shown last"""

    def __init__(
        self, parts: GalleryParts, slides: Sequence[Slide], place: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle("Quartet")
        self.setProperty("look", "canvas")
        self._parts = parts
        self._slides = list(slides)
        self._place = min(max(0, place), max(0, len(self._slides) - 1))
        self._player: Player | None = None
        self._wanted = 0
        self._problem = ""
        self.view = PictureView(self)
        self.page = ReadingPage(parts.context.theme, self)
        self.page.set_letters(round(parts.context.settings.number(LETTERS, USUAL)))
        self.name = ElidedLabel("", "", self)
        self.stars = Stars(self)
        self.labels = LabelRow(parts.context.theme, self)
        self._number = label("", "small", self)
        self._zoom = label("", "small", self)
        self._pace = label("", "small", self)
        self.slideshow = Slideshow(self._advance, parts.context.settings, self)
        self.slideshow.changed.connect(lambda: self._pace.setText(self.slideshow.words))
        self._arrange()
        self._add_keys()
        self.stars.rated.connect(self._rate)
        self.labels.labelled.connect(self._label)
        self.view.zoom_changed.connect(self._zoomed)
        parts.source.item_came.connect(self._item_came)
        self._show()

    @property
    def slide(self) -> Slide | None:
        """What is shown."""
        return self._slides[self._place] if self._slides else None

    def step(self, by: int) -> None:
        """Walk on; stops at the ends."""
        place = min(max(0, self._place + by), len(self._slides) - 1)
        if place != self._place:
            self._place = place
            self._show()

    def _advance(self) -> None:
        """The next one of a slideshow; behind the last comes the first."""
        if len(self._slides) > 1:
            self._place = (self._place + 1) % len(self._slides)
            self._show()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stop the film."""
        self.slideshow.stop()
        self._end_film()
        self.closed.emit(self.slide)
        super().closeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Neutral all around; a text lies on paper."""
        colours = self._parts.context.theme.colours
        QPainter(self).fillRect(self.rect(), QColor(colours.panel if self._reads else colours.canvas))

    def _show(self) -> None:
        self._end_film()
        self._wanted += 1
        self._problem = ""
        self.slideshow.shown()
        self._number.setText(
            self.tr("{number} of {count}").format(
                number=grouped(self._place + 1), count=grouped(len(self._slides))
            )
        )
        slide = self.slide
        if isinstance(slide, QImage):
            self.name.setText("")
            self.stars.hide()
            self.labels.hide()
            self._show_picture(slide)
        elif slide is not None:
            self._show_meanwhile(slide)
            self._describe(slide)
            self._load(slide, self._wanted)

    def _show_meanwhile(self, item_id: int) -> None:
        """What is at hand, until the whole of it has been read."""
        source = self._parts.source
        item = source.item(item_id)
        if item is not None and item.kind is ItemKind.TEXT:
            self._show_text(source.texts.whole(item) or source.texts.excerpt(item) or "")
        else:
            self._show_picture(source.thumbnail(item_id) or QImage())

    def _show_picture(self, image: QImage) -> None:
        self._stack.setCurrentWidget(self.view)
        self.view.show_image(image)

    def _show_text(self, text: str) -> None:
        self._stack.setCurrentWidget(self.page)
        self.page.show_text(text)
        self._zoom.setText(length_text(text) if text else "")

    def _zoomed(self, zoom: float, fits: bool) -> None:
        if not self._reads:
            self._zoom.setText(zoom_text(zoom, fits=fits))

    @property
    def _reads(self) -> bool:
        return self._stack.currentWidget() is self.page

    def _describe(self, item_id: int) -> None:
        item = self._parts.source.item(item_id)
        self.name.setText(self._problem or (item.name if item else ""))
        self.stars.setVisible(item is not None)
        self.stars.set_value(item.rating if item else 0)
        self.labels.setVisible(item is not None)
        self.labels.set_value(item.label if item else Label.NONE)

    def _load(self, item_id: int, wanted: int) -> None:
        gallery = self._parts.context.studio.gallery

        def work() -> tuple[Item, QImage | str]:
            item = gallery.item(item_id)
            match item.kind:
                case ItemKind.ANIMATION:
                    gallery.path(item)  # of a sealed gallery a copy is made, which takes a moment
                    return item, QImage()
                case ItemKind.TEXT:
                    return item, gallery.text(item)
                case _:
                    return item, to_qimage(gallery.picture(item))

        def done(result: tuple[Item, QImage | str]) -> None:
            item, shown = result
            if wanted != self._wanted:
                return
            if isinstance(shown, str):
                self._show_text(shown)
            elif item.kind is ItemKind.ANIMATION:
                self._start_film(item)
            else:
                self._show_picture(shown)

        def failed(error: Exception) -> None:
            if not isinstance(error, UserError):
                raise error
            if wanted == self._wanted:
                self._complain(said(error))

        self._parts.context.background.run(work, done, failed, owner=self)

    def _start_film(self, item: Item) -> None:
        self._player = Player(self._parts.context.studio.gallery.path(item), self)
        self._player.frame.connect(lambda image: self.view.show_image(image, keep_place=True))
        self._player.failed.connect(self._complain)
        if self._parts.context.settings.reduced_motion:
            self._player.toggle()
        self._player.start()

    def _complain(self, sentence: str) -> None:
        """In place of the name, until the next picture."""
        self._problem = sentence
        self.name.setText(sentence)

    def _end_film(self) -> None:
        if self._player is not None:
            self._player.stop()
            self._player.deleteLater()
            self._player = None

    def _item_came(self, item_id: int) -> None:
        if item_id == self.slide:
            self._describe(item_id)

    def _rate(self, stars: int) -> None:
        if isinstance(self.slide, int):
            self._parts.operations.rate([self.slide], stars)

    def _label(self, label: Label) -> None:
        if isinstance(self.slide, int):
            self._parts.operations.label([self.slide], label)

    def _up_or_down(self, pages: float) -> None:
        """In a text it scrolls, and stops at its ends; among pictures it walks."""
        if self._reads:
            self.page.scroll(pages)
        else:
            self.step(1 if pages > 0 else -1)

    def _to_end(self, by: int) -> None:
        if self._reads and by > 0:
            self.page.to_end()
        elif self._reads:
            self.page.verticalScrollBar().setValue(0)
        else:
            self.step(by * len(self._slides))

    def _resize_letters(self, by: int) -> None:
        if self._reads:
            self.page.set_letters(self.page.letters + by)
            self._parts.context.settings.set_number(LETTERS, self.page.letters)

    def _copy(self) -> None:
        if self._reads:
            QGuiApplication.clipboard().setText(self.page.chosen())
        elif isinstance(self.slide, QImage):
            QGuiApplication.clipboard().setImage(self.slide)
        elif self.slide is not None:
            self._parts.operations.copy(self._parts.source.known((self.slide,)))

    def _trash(self) -> None:
        if not isinstance(self.slide, int):
            return
        self._parts.operations.trash([self.slide])
        self._slides.pop(self._place)
        self._place = max(0, min(self._place, len(self._slides) - 1))
        if self._slides:
            self._show()
        else:
            self.close()

    def _add_keys(self) -> None:
        keys: list[tuple[str, tuple[str, ...], Callable[[], object]]] = [
            (self.tr("Close"), ("Esc", "Space"), self.close),
            (self.tr("Next"), ("Right",), lambda: self.step(1)),
            (self.tr("Previous"), ("Left",), lambda: self.step(-1)),
            (self.tr("Next, or further down in a text"), ("Down",), lambda: self._up_or_down(LINES)),
            (self.tr("Previous, or further up in a text"), ("Up",), lambda: self._up_or_down(-LINES)),
            (self.tr("Next, or a page down in a text"), ("PgDown",), lambda: self._up_or_down(PAGE)),
            (self.tr("Previous, or a page up in a text"), ("PgUp",), lambda: self._up_or_down(-PAGE)),
            (self.tr("First, or the beginning of a text"), ("Home",), lambda: self._to_end(-1)),
            (self.tr("Last, or the end of a text"), ("End",), lambda: self._to_end(1)),
            (self.tr("Fit or 100 %"), ("Z",), self.view.toggle_fit),
            (self.tr("Larger letters"), ("+", "=", "Ctrl++", "Ctrl+="), lambda: self._resize_letters(2)),
            (self.tr("Smaller letters"), ("-", "Ctrl+-"), lambda: self._resize_letters(-2)),
            (self.tr("Copy"), ("Ctrl+C",), self._copy),
            (self.tr("Slideshow, or let it rest"), ("S",), self.slideshow.toggle),
            (self.tr("Slideshow slower"), ("[",), lambda: self.slideshow.change_pace(1)),
            (self.tr("Slideshow faster"), ("]",), lambda: self.slideshow.change_pace(-1)),
            (self.tr("Play or pause"), ("P",), lambda: self._player and self._player.toggle()),
            (self.tr("Put into the trash"), ("Del",), self._trash),
        ]
        keys += [
            (
                self.tr("Colour: {colour}").format(colour=label_words(one)),
                (key,),
                lambda one=one: self.labels.choose(one),
            )
            for one, key in KEYS.items()
        ]
        keys += [(self.tr("Rate {n}").format(n=n), (str(n),), lambda n=n: self._rate(n)) for n in range(6)]
        for text, shortcuts, run in keys:
            action = QAction(text, self)
            action.setShortcuts([QKeySequence(key) for key in shortcuts])
            action.triggered.connect(lambda _checked, run=run: run())
            self.addAction(action)

    def _arrange(self) -> None:
        for marks in (self.stars, self.labels):
            marks.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        foot = QHBoxLayout()
        foot.setContentsMargins(16, 6, 16, 6)
        foot.setSpacing(16)
        foot.addWidget(self._number)
        foot.addWidget(self.name, 1)
        foot.addWidget(self.labels)
        foot.addWidget(self._pace)
        foot.addWidget(self.stars)
        foot.addWidget(self._zoom)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._stack = QStackedLayout()
        self._stack.addWidget(self.view)
        self._stack.addWidget(self.page)
        self._stack.currentChanged.connect(lambda _: self.update())
        column.addLayout(self._stack, 1)
        column.addLayout(foot)
