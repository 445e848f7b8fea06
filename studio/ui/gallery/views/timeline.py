"""The gallery along time: a heading for every day or month, and a strip to move through years."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QShowEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from studio.gallery.calendar import Span, Stretch
from studio.gallery.query import Order
from studio.ui.answers import Answers
from studio.ui.gallery.cell_places import CellPlaces, SectionPlaces
from studio.ui.gallery.list_view import ItemList
from studio.ui.gallery.model import GalleryModel
from studio.ui.gallery.pane import GalleryParts
from studio.ui.gallery.views.scrubber import Mark, Scrubber
from studio.ui.numbers import day_text, month_text
from studio.ui.theme import Theme
from studio.ui.widgets.labels import label
from studio.ui.widgets.panel import Panel
from studio.ui.widgets.scroll_bars import keep_scroll_bar
from studio.ui.wording import count_text

HEADING = 40
IN_TIME = frozenset({Order.NEWEST, Order.OLDEST})


class TimelineList(ItemList):
    """A grid in sections."""

    cut = Signal()
    """other sections are shown"""

    def __init__(self, model: GalleryModel, theme: Theme, edge: int, parent: QWidget | None = None) -> None:
        self.stretches: tuple[Stretch, ...] = ()
        self.span = Span.DAY
        super().__init__(model, theme, edge, words=True, parent=parent)
        self.setProperty("look", "canvas")
        self.setAccessibleName(self.tr("Timeline"))
        keep_scroll_bar(self)

    def show_stretches(self, stretches: Sequence[Stretch], span: Span) -> None:
        """Cut the list like this."""
        self.stretches, self.span = tuple(stretches), span
        self.arrange_in_sight()
        self.cut.emit()

    def arranged(self, count: int, width: int, cell: QSize) -> CellPlaces:
        """Sections; what came or went since they were counted changes the first."""
        counts = [stretch.count for stretch in self.stretches]
        over = count - sum(counts)
        if counts and counts[0] + over > 0:
            counts[0] += over
        elif count:
            counts = [count]
        return SectionPlaces(counts, width, cell, HEADING)

    def paint_ground(self, painter: QPainter, part: QRect) -> None:
        """The headings."""
        places = self.places
        if not isinstance(places, SectionPlaces) or not places.height:
            return
        top, colours = self.verticalOffset(), self._theme.colours
        font = painter.font()
        font.setPixelSize(self._theme.metrics.text_large)
        for section in range(places.section_at(part.top() + top), places.section_at(part.bottom() + top) + 1):
            if section >= len(self.stretches):
                break
            room = QRect(4, places.top(section) - top + 6, self.viewport().width() - 8, HEADING - 8)
            title, count = (
                self.title(section),
                count_text(places.first(section + 1) - places.first(section), "item"),
            )
            painter.setFont(font)
            painter.setPen(self._theme.colour(lambda _: colours.text))
            used = painter.boundingRect(room, int(Qt.AlignmentFlag.AlignBottom), title)
            painter.drawText(room, int(Qt.AlignmentFlag.AlignBottom), title)
            painter.setFont(self.font())
            painter.setPen(self._theme.colour(lambda _: colours.muted))
            painter.drawText(
                room.adjusted(used.width() + 12, 0, 0, -1), int(Qt.AlignmentFlag.AlignBottom), count
            )

    def title(self, section: int) -> str:
        """“Saturday, 28 November 2026”, “November 2026”."""
        return title_of(self.stretches[section].begins, self.span)

    def showEvent(self, event: QShowEvent) -> None:
        """What is picked is in view, whichever view it was picked in."""
        super().showEvent(event)
        self.scrollTo(self.currentIndex())


class Timeline(QWidget):
    """The list with its head and its strip. It wants an order in time, and asks for it when it is shown."""

    order_wanted = Signal(object)
    """Order"""

    def __init__(
        self, parts: GalleryParts, model: GalleryModel, edge: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._parts = parts
        self._model = model
        theme = parts.context.theme
        self.view = TimelineList(model, theme, edge, self)
        self.scrubber = Scrubber(self.view.verticalScrollBar(), theme, self)
        self.setFocusProxy(self.view)
        self._answers = Answers()
        self._just_shown = False
        self._cut_for: tuple[tuple[int, ...], Span] | None = None
        self._span = Span(parts.context.settings.text("gallery/timeline") or Span.DAY)
        self._arrange(theme)
        model.listed.connect(self._look)
        self.view.cut.connect(self._mark)
        self.view.verticalScrollBar().rangeChanged.connect(lambda *_: self._mark())
        self.view.verticalScrollBar().valueChanged.connect(lambda _: self._tell_where())

    def show_span(self, span: Span) -> None:
        """By days or by months."""
        self._span = span
        self._parts.context.settings.set_text("gallery/timeline", span.value)
        self._look()

    def showEvent(self, event: QShowEvent) -> None:
        """Only what is seen is counted."""
        super().showEvent(event)
        self._just_shown = True
        if self._model.query.order not in IN_TIME:
            self.order_wanted.emit(Order.NEWEST)
        self._look()

    def _look(self) -> None:
        ids, span = self._model.ids, self._span
        if not self.isVisible() or self._model.query.order not in IN_TIME:
            return
        if self._cut_for is not None and self._cut_for[0] is ids and self._cut_for[1] is span:
            return
        self._answers.drop()
        gallery = self._parts.context.studio.gallery

        def came(found: tuple[Stretch, ...]) -> None:
            if ids is self._model.ids:
                self._cut_for = ids, span
                self.view.show_stretches(found, span)
                if self._just_shown:
                    self.view.scrollTo(self.view.currentIndex())
                self._just_shown = False

        self._parts.context.background.run(
            lambda: gallery.stretches(ids, span), self._answers.wanted(came), owner=self
        )

    def _mark(self) -> None:
        places = self.view.places
        if not isinstance(places, SectionPlaces) or not places.height:
            self.scrubber.show_marks(())
            return
        marks = [
            Mark(places.top(section) / places.height, stretch.begins)
            for section, stretch in enumerate(self.view.stretches)
            if section == 0 or stretch.begins.month != self.view.stretches[section - 1].begins.month
        ]
        self.scrubber.show_marks(marks)
        self._tell_where()

    def _tell_where(self) -> None:
        places = self.view.places
        if isinstance(places, SectionPlaces) and places.height and self.view.stretches:
            section = places.section_at(self.view.verticalOffset())
            self._where.setText(self.view.title(min(section, len(self.view.stretches) - 1)))
        else:
            self._where.setText("")

    def _arrange(self, theme: Theme) -> None:
        head = Panel("panel", self)
        row = QHBoxLayout(head)
        row.setContentsMargins(16, 6, 16, 6)
        self._where = label("", "heading", head)
        row.addWidget(self._where, 1)
        group = QButtonGroup(self)
        for span, text in ((Span.DAY, self.tr("Days")), (Span.MONTH, self.tr("Months"))):
            button = QPushButton(text, head)
            button.setCheckable(True)
            button.setChecked(span is self._span)
            button.clicked.connect(lambda _checked, span=span: self.show_span(span))
            group.addButton(button)
            row.addWidget(button)
        middle = QHBoxLayout()
        middle.setContentsMargins(0, 0, 0, 0)
        middle.setSpacing(0)
        middle.addWidget(self.view, 1)
        middle.addWidget(self.scrubber)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        column.addLayout(middle, 1)


def title_of(begins: date, span: Span) -> str:
    """“Saturday, 28 November 2026”, “November 2026”."""
    return month_text(begins) if span is Span.MONTH else day_text(begins)
