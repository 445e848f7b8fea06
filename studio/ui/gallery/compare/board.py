"""The panes of a comparison in their order: side by side, one at a time, or two over each other."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum, auto

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QStackedLayout, QWidget

from studio.ui.gallery.compare.arrangement import columns_for
from studio.ui.gallery.compare.levels import Levels
from studio.ui.gallery.compare.pane import ComparePane
from studio.ui.gallery.compare.picture import ComparedPicture
from studio.ui.theme import Theme
from studio.ui.widgets.picture_view import PictureView

GAP = 4
PAGE_SHAPE = (3.0, 4.0)
STEP, LARGE_STEP = 0.02, 0.1
"""How far the keys move the wipe, in its width."""


class Look(Enum):
    """How things are compared."""

    SIDE = auto()
    WIPE = auto()
    ONE = auto()


class CompareBoard(QWidget):
    """Whoever zooms or moves one picture zooms and moves all; pages scroll together."""

    activated = Signal(int)
    """The place of the pane that the keys are for."""
    zoomed = Signal()
    """The picture that zoom keys are for is seen larger or smaller."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._panes: list[ComparePane] = []
        self._active = 0
        self._look = Look.SIDE
        self._columns = 0
        self.linked = True
        """Whether all follow one."""
        self.wiping = ComparedPicture(theme, self)
        self._side = QWidget(self)
        self._grid = QGridLayout(self._side)
        self._grid.setContentsMargins(GAP, GAP, GAP, GAP)
        self._grid.setSpacing(GAP)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self._side)
        self._stack.addWidget(self.wiping)
        self.wiping.wiped.connect(self.wiping.set_wipe)
        self.wiping.moved.connect(lambda: self._follow(self.wiping))
        self.wiping.zoom_changed.connect(lambda _zoom, _fits: self._zoomed(self.wiping))

    @property
    def panes(self) -> tuple[ComparePane, ...]:
        """In their order."""
        return tuple(self._panes)

    @property
    def look(self) -> Look:
        """How they are compared now."""
        return self._look

    @property
    def active(self) -> ComparePane | None:
        """The one that the keys are for."""
        return self._panes[self._active] if self._panes else None

    @property
    def view(self) -> PictureView | None:
        """The picture that zoom keys are for; None where a text is read."""
        if self._look is Look.WIPE:
            return self.wiping
        active = self.active
        return None if active is None or active.reads else active.picture

    @property
    def pair(self) -> tuple[ComparePane, ComparePane] | None:
        """The two that a wipe lays over each other: the first, and the one that the keys are for (else the
        second). None when they are no pictures of one size.
        """
        if len(self._panes) < 2:
            return None
        first, other = self._panes[0], self._panes[self._active or 1]
        sizes = [pane.picture.levels.size if pane.picture.levels else None for pane in (first, other)]
        fits = sizes[0] is not None and sizes[0] == sizes[1] and not (first.reads or other.reads)
        return (first, other) if fits else None

    def set_panes(self, panes: Sequence[ComparePane]) -> None:
        """Show these in this order; the active one stays so while it is among them."""
        active = self.active
        for gone in set(self._panes) - set(panes):
            gone.end_film()
            gone.hide()
            gone.deleteLater()
        for new in [pane for pane in panes if pane not in self._panes]:
            self._adopt(new)
        self._panes = list(panes)
        for number, pane in enumerate(self._panes, start=1):
            pane.set_number(number)
        place = self._panes.index(active) if active in self._panes else self._active
        self.activate(min(place, max(0, len(self._panes) - 1)))

    def activate(self, place: int) -> None:
        """The keys are for the pane at this place."""
        self._active = min(max(0, place), max(0, len(self._panes) - 1))
        for at, pane in enumerate(self._panes):
            pane.set_active(at == self._active and len(self._panes) > 1 and self._look is Look.SIDE)
        self._show()
        self.activated.emit(self._active)
        self.zoomed.emit()

    def step(self, by: int) -> None:
        """To the next or the one before, round and round."""
        if self._panes:
            self.activate((self._active + by) % len(self._panes))

    def set_look(self, look: Look) -> None:
        """Compare them another way; a wipe needs two pictures of one size."""
        if look is Look.WIPE and self.pair is None:
            return
        before = self.view
        self._look = look
        self.activate(self._active)
        if before is not None and self.view is not None:
            self.view.show_place(before.place)

    def move_wipe(self, by: float) -> None:
        """Move the line between the two."""
        self.wiping.set_wipe(self.wiping.wipe + by)

    def scroll_page(self, pages: float) -> None:
        """Scroll the page that the keys are for."""
        if self.active is not None and self.active.reads:
            self.active.page.scroll(pages)

    def refresh(self) -> None:
        """A picture has come: arrange them anew."""
        self._columns = 0
        if self._look is Look.WIPE and self.pair is None:
            self._look = Look.SIDE
        self._show()
        self.zoomed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As many columns as show them largest."""
        super().resizeEvent(event)
        self._place()

    def _adopt(self, pane: ComparePane) -> None:
        pane.setParent(self._side)
        pane.pressed.connect(lambda: self.activate(self._panes.index(pane)))
        pane.picture.moved.connect(lambda: self._follow(pane.picture))
        pane.picture.zoom_changed.connect(lambda _zoom, _fits: self._zoomed(pane.picture))
        pane.scrolled.connect(lambda place: self._scroll_others(pane, place))

    def _follow(self, leader: ComparedPicture) -> None:
        if self.linked:
            for follower in (self.wiping, *(pane.picture for pane in self._panes)):
                if follower is not leader:
                    follower.show_place(leader.place)

    def _scroll_others(self, leader: ComparePane, place: float) -> None:
        if self.linked:
            for pane in self._panes:
                if pane is not leader and pane.reads:
                    pane.scroll_to(place)

    def _zoomed(self, view: ComparedPicture) -> None:
        if view is self.view:
            self.zoomed.emit()

    def _show(self) -> None:
        pair = self.pair if self._look is Look.WIPE else None
        if pair is not None:
            self._show_wipe(pair)
            return
        self.wiping.show_over(None)
        self._stack.setCurrentWidget(self._side)
        for at, pane in enumerate(self._panes):
            pane.setVisible(self._look is Look.SIDE or at == self._active)
        self._columns = 0
        self._place()

    def _show_wipe(self, pair: tuple[ComparePane, ComparePane]) -> None:
        first, other = (pane.picture.levels for pane in pair)
        self.wiping.show_levels(first)
        captions = [f"{self._panes.index(pane) + 1}   {pane.name.text()}" for pane in pair]
        self.wiping.show_over(other, (captions[0], captions[1]))
        self._stack.setCurrentWidget(self.wiping)

    def _place(self) -> None:
        shown = [
            pane for at, pane in enumerate(self._panes) if self._look is not Look.ONE or at == self._active
        ]
        if not shown:
            return
        columns = columns_for(len(shown), (max(1, self.width()), max(1, self.height())), _shape(shown))
        if columns == self._columns:
            return
        self._columns = columns
        self._clear()
        for at, pane in enumerate(shown):
            self._grid.addWidget(pane, at // columns, at % columns)
        # an empty place is as wide as the others
        for column in range(columns):
            self._grid.setColumnStretch(column, 1)
        for row in range(-(-len(shown) // columns)):
            self._grid.setRowStretch(row, 1)

    def _clear(self) -> None:
        while self._grid.takeAt(0) is not None:
            pass
        for column in range(self._grid.columnCount()):
            self._grid.setColumnStretch(column, 0)
        for row in range(self._grid.rowCount()):
            self._grid.setRowStretch(row, 0)


def _shape(panes: Sequence[ComparePane]) -> tuple[float, float]:
    """Width and height of the first picture; of pages alone that of paper."""
    found: list[Levels] = [pane.picture.levels for pane in panes if pane.picture.levels is not None]
    return (found[0].size.width(), found[0].size.height()) if found else PAGE_SHAPE
