"""One of the things that are compared: the picture or page, its number, name and stars."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QImage, QMouseEvent, QPainter, QPaintEvent, QPen, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QTextEdit, QVBoxLayout, QWidget

from studio.core.item import Item
from studio.ui.gallery.compare.levels import Levels
from studio.ui.gallery.compare.loading import Film, Shown
from studio.ui.gallery.compare.picture import ComparedPicture
from studio.ui.gallery.organise.label_row import label_words
from studio.ui.gallery.organise.menus import label_icon
from studio.ui.gallery.player import Player
from studio.ui.gallery.reading_page import ReadingPage
from studio.ui.theme import Theme
from studio.ui.widgets.labels import ElidedLabel, label
from studio.ui.widgets.stars import Stars

RIM = 2
LETTERS = 15


class ComparePane(QWidget):
    """Tells when it is clicked, rated, or its page scrolled; a rim shows which one the keys are for."""

    pressed = Signal()
    rated = Signal(int)
    scrolled = Signal(float)
    """Where the page stands now, in [0, 1] of what there is to scroll"""

    def __init__(self, theme: Theme, number: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._active = False
        self._player: Player | None = None
        self._followed = False
        self.item: Item | None = None
        self.still = False
        """Whether films wait to be told to play"""
        self.picture = ComparedPicture(theme, self)
        self.page = ReadingPage(theme, self)
        self.page.set_letters(LETTERS)
        self.name = ElidedLabel("", "", self)
        self.stars = Stars(self)
        self.stars.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._number = label(str(number), "key", self)
        self._label = label("", "", self)
        self._note = label("", "small error", self)
        self._arrange()
        self.picture.pressed.connect(self.pressed)
        self.stars.rated.connect(self.rated)
        self.page.viewport().installEventFilter(self)
        self.page.verticalScrollBar().valueChanged.connect(self._tell_scrolled)

    @property
    def reads(self) -> bool:
        """Whether it is a text."""
        return self._stack.currentWidget() is self.page

    def set_number(self, number: int) -> None:
        """Its number among those compared."""
        self._number.setText(str(number))

    def set_active(self, active: bool) -> None:
        """Whether the keys are for it."""
        self._active = active
        self.update()

    def describe(self, item: Item) -> None:
        """Name and stars."""
        self.item = item
        self.name.setText(item.name)
        self.stars.set_value(item.rating)
        self._label.setVisible(bool(item.label))
        self._label.setPixmap(label_icon(self._theme, item.label).pixmap(16, 16))
        self._label.setToolTip(label_words(item.label))
        self.setAccessibleName(item.name)

    def show_meanwhile(self, image: QImage | None) -> None:
        """The thumbnail, until the whole has been read."""
        if image is not None and not image.isNull() and self.picture.levels is None:
            self.picture.show_levels(Levels((image,)))

    def show_shown(self, shown: Shown) -> None:
        """What was read."""
        self.end_film()
        if isinstance(shown, str):
            self._stack.setCurrentWidget(self.page)
            self.page.show_text(shown)
        elif isinstance(shown, Film):
            self._play(shown)
        else:
            self.picture.show_levels(shown)

    def complain(self, sentence: str) -> None:
        """Say why nothing more is to be seen."""
        self._note.setText(sentence)
        self._note.show()

    def mark(self, spans: tuple[tuple[int, int], ...]) -> None:
        """Lay colour under these characters of the page."""
        style = QTextCharFormat()
        style.setBackground(self._theme.colour(lambda c: c.selection))
        marks: list[QTextEdit.ExtraSelection] = []
        length = self.page.document().characterCount() - 1
        for start, end in spans:
            if start < length:
                cursor = QTextCursor(self.page.document())
                cursor.setPosition(start)
                cursor.setPosition(min(end, length), QTextCursor.MoveMode.KeepAnchor)
                mark = QTextEdit.ExtraSelection()
                mark.cursor, mark.format = cursor, style  # type: ignore[attr-defined]
                marks.append(mark)
        self.page.setExtraSelections(marks)

    def scroll_to(self, place: float) -> None:
        """Follow another page, in [0, 1] of what there is to scroll; `scrolled` tells nobody of it."""
        bar = self.page.verticalScrollBar()
        self._followed = True
        bar.setValue(round(place * bar.maximum()))
        self._followed = False

    def end_film(self) -> None:
        """Stop what plays."""
        if self._player is not None:
            self._player.stop()
            self._player.deleteLater()
            self._player = None

    def toggle_film(self) -> None:
        """Rest or go on."""
        if self._player is not None:
            self._player.toggle()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The rim."""
        if self._active:
            painter = QPainter(self)
            painter.setPen(QPen(self._theme.colour(lambda c: c.accent), RIM))
            painter.drawRect(QRectF(self.rect()).adjusted(1, 1, -1, -1))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The keys are for this one."""
        self.pressed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A click on the page counts as well."""
        if event.type() == QEvent.Type.MouseButtonPress:
            self.pressed.emit()
        return False

    def _play(self, film: Film) -> None:
        self._player = Player(film.file, self)
        self._player.frame.connect(lambda image: self.picture.show_levels(Levels((image,))))
        self._player.failed.connect(self.complain)
        if self.still:
            self._player.toggle()
        self._player.start()

    def _tell_scrolled(self, value: int) -> None:
        highest = self.page.verticalScrollBar().maximum()
        if self.reads and highest and not self._followed:
            self.scrolled.emit(value / highest)

    def _arrange(self) -> None:
        self._note.hide()
        self._label.hide()
        foot = QHBoxLayout()
        foot.setContentsMargins(8, 4, 8, 4)
        foot.setSpacing(8)
        foot.addWidget(self._number)
        foot.addWidget(self.name, 1)
        foot.addWidget(self._note)
        foot.addWidget(self._label)
        foot.addWidget(self.stars)
        self._stack = QStackedLayout()
        self._stack.addWidget(self.picture)
        self._stack.addWidget(self.page)
        column = QVBoxLayout(self)
        column.setContentsMargins(RIM, RIM, RIM, RIM)
        column.setSpacing(0)
        column.addLayout(self._stack, 1)
        column.addLayout(foot)
