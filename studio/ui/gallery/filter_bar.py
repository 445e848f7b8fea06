"""Search and filters over the gallery's grid."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QSignalBlocker, QTimer, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from studio.gallery.query import Query
from studio.gallery.search.completing import without
from studio.gallery.search.grammar import parse
from studio.gallery.search.terms import Span
from studio.ui.gallery.kept_words import words_of
from studio.ui.gallery.order_box import OrderBox
from studio.ui.gallery.search_line import SearchLine
from studio.ui.gallery.side.place import narrowed
from studio.ui.gallery.understood import UnderstoodRow
from studio.ui.theme import Theme
from studio.ui.widgets.panel import Panel
from studio.ui.widgets.slider import QuietSlider
from studio.ui.widgets.tool_button import tool_button
from studio.ui.widgets.yielding_box import YieldingBox

TYPING_MS = 150
PATIENCE_MS = 1200
"""Without a key, before what is not understood is called so."""


class FilterBar(Panel):
    """Tells the query it stands for whenever it changes."""

    changed = Signal(object)
    """Query"""
    edge_changed = Signal(int)
    side_wanted = Signal(bool)
    keep_wanted = Signal()
    """what is looked for shall become a saved search"""
    view_chosen = Signal(int)
    """the place of a view among those that were added"""

    def __init__(self, theme: Theme, edges: tuple[int, int, int], parent: QWidget | None = None) -> None:
        super().__init__("panel", parent)
        self._theme = theme
        self._place = Query()
        self._liked = ""
        self._view_buttons = QButtonGroup(self)
        self._view_row = QHBoxLayout()
        self._view_row.setSpacing(2)
        self.search = SearchLine(theme, self)
        self.search.setPlaceholderText(self.tr("Search words, or tag:hero rating:>=4 before:2026-12"))
        self.search.setAccessibleName(self.tr("Search"))
        self._ask = self.search.addAction(theme.icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self._ask.setToolTip(self.tr("What can be asked for (Down)"))
        theme.wear(self._ask, "search")
        self.keep = tool_button(theme, "bookmark-plus", self.tr("Save this search"), self)
        self.understood = UnderstoodRow(theme, self)
        self.rating = _choice(
            self.tr("Rating"),
            (
                (self.tr("Any rating"), 0),
                *(
                    (
                        self.tr("{stars} or more").format(stars="★" * stars) if stars < 5 else "★" * stars,
                        stars,
                    )
                    for stars in range(1, 6)
                ),
            ),
            self,
        )
        self.origin = _choice(
            self.tr("Origin"),
            ((self.tr("AI-made or not"), None), (self.tr("AI-made"), True), (self.tr("Brought in"), False)),
            self,
        )
        self.order = OrderBox(self)
        self.stacked = tool_button(
            theme, "layers", self.tr("Show one of each stack: the same settings, another seed"), self
        )
        self.stacked.setCheckable(True)
        self.side = tool_button(theme, "panel-left", self.tr("Collections, tags and kinds"), self)
        self.side.setCheckable(True)
        self.edge = QuietSlider(self)
        self.edge.setRange(edges[0], edges[1])
        self.edge.setValue(edges[2])
        self.edge.set_origin(edges[0])
        self.edge.setMinimumWidth(48)
        self.edge.setMaximumWidth(120)
        self.edge.setToolTip(self.tr("Size of pictures and pages"))
        self.edge.setAccessibleName(self.tr("Size of pictures and pages"))
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(TYPING_MS)
        self._typing.timeout.connect(self._tell)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(PATIENCE_MS)
        self._patience.timeout.connect(self._complain)
        self._arrange()

    def query(self) -> Query:
        """What it asks for."""
        return replace(
            self._place,
            text=self.search.text().strip(),
            rating_at_least=self.rating.currentData(),
            synthetic=self.origin.currentData(),
            stacked=self.stacked.isChecked(),
            order=self.order.order,
        )

    def go(self, place: Query, words: str | None = None, liked: str = "") -> None:
        """Look in a place of the left side.

        Args:
            place: the query of it.
            words: become those of the search line unless they are None.
            liked: the name of the item that everything in it is like.
        """
        self._place = narrowed(Query(), place)
        self._liked = liked
        if words is not None:
            # its signals are not blocked: the cross that clears it hears of the text by them
            self.search.setText(words)
        self._tell()

    def clear(self) -> None:
        """Everything outside the trash, in the same order."""
        for box in (self.rating, self.origin):
            with QSignalBlocker(box):
                box.setCurrentIndex(0)
        with QSignalBlocker(self.stacked):
            self.stacked.setChecked(False)
        self.go(Query(), "")

    def show_side(self, shown: bool) -> None:
        """Show whether the left side is there, without telling anybody."""
        self.side.setChecked(shown)

    def add_view(self, name: str, icon: str) -> None:
        """A button for one more way to look at what is found."""
        button = tool_button(self._theme, icon, name, self)
        button.setCheckable(True)
        self._view_buttons.addButton(button, len(self._view_buttons.buttons()))
        self._view_row.addWidget(button)
        for one in self._view_buttons.buttons():
            one.setVisible(len(self._view_buttons.buttons()) > 1)

    def choose_view(self, at: int) -> None:
        """Show which view is there, without telling anybody."""
        self._view_buttons.button(at).setChecked(True)

    def _tell(self) -> None:
        self._typing.stop()
        search = parse(self.search.text())
        self.order.offer_fitting(
            bool(search.words) or search.like is not None or self._place.like is not None
        )
        self.keep.setEnabled(bool(words_of(self.query())))
        if (self.search.hasFocus() or self.search.offered) and search.mistakes:
            # whoever is still typing has not made a mistake yet
            self._patience.start()
            patient = replace(search, parts=tuple(one for one in search.parts if one not in search.mistakes))
            self.understood.show_search(patient, self._liked)
        else:
            self.understood.show_search(search, self._liked)
        self.changed.emit(self.query())

    def _complain(self) -> None:
        self.understood.show_search(parse(self.search.text()), self._liked)

    def _entered(self) -> None:
        self._tell()
        self._complain()

    def _take_away(self, span: Span) -> None:
        self.search.setText(without(self.search.text(), span))
        self._tell()

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 8, 16, 8)
        column.setSpacing(8)
        first = QHBoxLayout()
        first.setSpacing(8)
        first.addWidget(self.side)
        first.addWidget(self.search, 1)
        first.addWidget(self.keep)
        first.addLayout(self._view_row)
        second = QHBoxLayout()
        second.setSpacing(8)
        for box in (self.rating, self.origin, self.order):
            second.addWidget(box)
            box.currentIndexChanged.connect(self._tell)
        second.addWidget(self.stacked)
        second.addStretch(1)
        second.addWidget(self.edge, 1)
        column.addLayout(first)
        column.addLayout(second)
        column.addWidget(self.understood)
        self.keep.setEnabled(False)
        self._view_buttons.idClicked.connect(self.view_chosen)
        self.search.textChanged.connect(lambda _: self._typing.start())
        self.search.returnPressed.connect(self._entered)
        self._ask.triggered.connect(lambda _checked: self.search.offer_all())
        self.keep.clicked.connect(lambda _checked: self.keep_wanted.emit())
        self.understood.unwanted.connect(self._take_away)
        self.understood.like_unwanted.connect(lambda: self.go(Query()))
        self.stacked.toggled.connect(lambda _: self._tell())
        self.side.clicked.connect(self.side_wanted)
        self.edge.valueChanged.connect(self.edge_changed)


def _choice(what: str, options: tuple[tuple[str, object], ...], parent: QWidget) -> QComboBox:
    box = YieldingBox(parent)
    box.setAccessibleName(what)
    box.setToolTip(what)
    for text, value in options:
        box.addItem(text, value)
    return box
