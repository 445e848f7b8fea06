"""A scrubber over the steps of a run: a thumbnail of each, and bars for how much it changed the picture."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QHideEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from studio.ui.theme import Theme
from studio.ui.widgets.grounds import paint_ground
from studio.ui.widgets.hover_card import HoverCard
from studio.ui.widgets.step_places import BARS, GAP, LARGEST, NUMBERS, RIM, SMALLEST, StepPlaces

PAGE = 5
"""Steps that Page up and Page down go."""


@dataclass(frozen=True, slots=True, eq=False)
class StepMark:
    """What the strip shows of one step.

    Attributes:
        picture: its thumbnail, any size; null where there is none (a tick is shown).
        change: how much the step changed the picture, 0 or more; `Denoised.change`.
        words: said of it under the preview, after its number (“62 % noise”); may be empty.
    """

    picture: QImage = field(default_factory=QImage)
    change: float = 0.0
    words: str = ""


class StepStrip(QWidget):
    """Steps from left to right, counted from 0 in the code and from 1 on the screen.

    The owner says which steps there are (`set_steps`, `add_step`) and which is looked at (`set_current`).
    Click or drag, or Left, Right, Page up and down, Home and End choose another; only steps that are there
    can be chosen. The mark follows the hand at once; `step_chosen` tells of it.
    """

    step_chosen = Signal(int)
    """a step in [0, total), by mouse (live while it is dragged) or key; told once for each new step"""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._total = 0
        self._marks: dict[int, StepMark] = {}
        self._small: dict[int, QImage] = {}
        self._current: int | None = None
        self._dragging = False
        self._card = HoverCard(theme, self)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setAccessibleName(self.tr("Steps"))
        theme.changed.connect(self.update)
        self._say()

    # --- what the owner shows --------------------------------------------------------------------------
    @property
    def total(self) -> int:
        """How many steps the run has, those still to come included."""
        return self._total

    @property
    def current(self) -> int | None:
        """The step that is looked at."""
        return self._current

    @property
    def steps(self) -> tuple[int, ...]:
        """Those that are there, in order."""
        return tuple(sorted(self._marks))

    def set_steps(self, total: int, marks: Mapping[int, StepMark] | None = None) -> None:
        """Begin anew: a run of `total` steps (0: none), of which these are there already."""
        self._total = total
        self._marks = {step: mark for step, mark in (marks or {}).items() if 0 <= step < total}
        self._small.clear()
        self._card.hide()
        self.set_current(self._current)

    def add_step(self, step: int, mark: StepMark) -> None:
        """A step is there, or is there anew. Steps beyond the run are left out."""
        if 0 <= step < self._total:
            self._marks[step] = mark
            self._small.pop(step, None)
            self.update()
            self._say()

    def set_current(self, step: int | None) -> None:
        """Mark this step, without telling anybody; None, or one that is not there, marks none."""
        self._current = step if step in self._marks else None
        self._say()
        self.update()

    # --- places ----------------------------------------------------------------------------------------
    def sizeHint(self) -> QSize:
        """Thumbnails of a comfortable size."""
        return QSize(480, 64 + BARS + NUMBERS + RIM)

    def minimumSizeHint(self) -> QSize:
        """Small ones."""
        return QSize(160, SMALLEST + BARS + NUMBERS + RIM)

    @property
    def places(self) -> StepPlaces:
        """Where everything lies now."""
        return StepPlaces(self._total, self.width(), self.height())

    def _frame_rect(self, frame: int) -> QRectF:
        places = self.places
        return QRectF(places.x_of_frame(frame), places.top, places.edge, places.edge)

    # --- painting --------------------------------------------------------------------------------------
    def paintEvent(self, event: QPaintEvent) -> None:
        """Thumbnails, bars, numbers and the mark."""
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.SmoothPixmapTransform | QPainter.RenderHint.Antialiasing)
        places = self.places
        for frame in range(places.frames):
            self._paint_frame(painter, frame)
        if self._total:
            self._paint_bars(painter)
            self._paint_numbers(painter)
        if self.hasFocus() and self._total:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._theme.colour(lambda c: c.accent), 1))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.end()

    def _paint_frame(self, painter: QPainter, frame: int) -> None:
        steps, rect = self.places.steps_of(frame), self._frame_rect(frame)
        here = self._current in steps
        shown = self._current if here else next((s for s in reversed(steps) if s in self._marks), None)
        mark = None if shown is None else self._marks.get(shown)
        if shown is None or mark is None or mark.picture.isNull():
            painter.fillRect(rect, self._theme.colour(lambda c: c.raised))
        else:
            place = _fitted(rect, mark.picture)
            if mark.picture.hasAlphaChannel():
                paint_ground(painter, place, self._theme, checked=True)
            painter.drawImage(place, self._thumbnail(shown, mark.picture))
        if here:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._theme.colour(lambda c: c.accent), 2))
            painter.drawRect(rect.adjusted(-1, -1, 1, 1))

    def _thumbnail(self, step: int, picture: QImage) -> QImage:
        """Scaled once, as the painter's own scaling shimmers below half size."""
        if step not in self._small:
            edge = QSize(LARGEST, LARGEST) * self.devicePixelRatioF()
            fits = picture.width() <= edge.width() and picture.height() <= edge.height()
            keep, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
            self._small[step] = picture if fits else picture.scaled(edge, keep, smooth)
        return self._small[step]

    def _paint_bars(self, painter: QPainter) -> None:
        places = self.places
        largest = max((mark.change for mark in self._marks.values()), default=0.0) or 1.0
        wide = max(1.5, min(places.pitch - GAP, 18.0))
        quiet, accent = self._bar_colour(), self._theme.colour(lambda c: c.accent)
        painter.setPen(Qt.PenStyle.NoPen)
        for step in range(self._total):
            mark = self._marks.get(step)
            tall = 2.0 if mark is None else max(2.0, (BARS - 6) * mark.change / largest)
            if mark is None:
                painter.setBrush(self._theme.colour(lambda c: c.line))
            else:
                painter.setBrush(accent if step == self._current else quiet)
            painter.drawRect(QRectF(places.x_of(step) - wide / 2, places.base - tall, wide, tall))

    def _paint_numbers(self, painter: QPainter) -> None:
        places, top = self.places, self.places.base + 2
        font = painter.font()
        font.setPixelSize(self._theme.metrics.text_small - 1)
        painter.setFont(font)
        painter.setPen(self._theme.colour(lambda c: c.muted))
        near = None if self._current is None else places.x_of(self._current)
        for step in places.numbered():
            if near is None or abs(places.x_of(step) - near) >= 24:
                self._number(painter, step, top)
        if self._current is not None:
            font.setBold(True)
            painter.setFont(font)
            painter.setPen(self._theme.colour(lambda c: c.accent))
            self._number(painter, self._current, top)

    def _number(self, painter: QPainter, step: int, top: float) -> None:
        middle = min(self.width() - 14.0, max(14.0, self.places.x_of(step)))
        painter.drawText(QRectF(middle - 20, top, 40, NUMBERS), Qt.AlignmentFlag.AlignCenter, str(step + 1))

    def _bar_colour(self) -> QColor:
        colour = QColor(self._theme.colour(lambda c: c.text))
        colour.setAlpha(110)
        return colour

    # --- mouse and keys --------------------------------------------------------------------------------
    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the step under the mouse."""
        if event.button() is Qt.MouseButton.LeftButton and self._marks:
            self._dragging = True
            self._choose(self._step_under(event.position()))
            self._card.hide()
        else:
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag on, or look at what is under the mouse."""
        if not self._marks:
            return
        step = self._step_under(event.position())
        if self._dragging:
            self._choose(step)
        else:
            self._show_card(step)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        self._dragging = False
        super().mouseReleaseEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """No preview any more."""
        self._card.hide()
        super().leaveEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """A ring says that keys go here."""
        self.update()
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """No ring."""
        self.update()
        super().focusOutEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """The preview lies in the window, not in the strip: it goes along."""
        self._card.hide()
        super().hideEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """To a neighbour, further, or to an end."""
        steps = self.steps
        if not steps:
            super().keyPressEvent(event)
            return
        at = steps.index(self._current) if self._current in steps else len(steps) - 1
        target = {
            Qt.Key.Key_Left: at - 1,
            Qt.Key.Key_Right: at + 1,
            Qt.Key.Key_PageUp: at - PAGE,
            Qt.Key.Key_PageDown: at + PAGE,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: len(steps) - 1,
        }.get(Qt.Key(event.key()))
        if target is None:
            super().keyPressEvent(event)
            return
        self._card.hide()
        self._choose(steps[min(len(steps) - 1, max(0, target))])

    def _step_under(self, at: QPointF) -> int:
        """The step nearest to the mouse among those that are there. A thumbnail shared by several steps is
        as wide as they are, so the thumbnails need no rule of their own.
        """
        wanted = self.places.step_at(at.x())
        return min(self._marks, key=lambda step: (abs(step - wanted), step))

    def _choose(self, step: int) -> None:
        if step != self._current:
            self.set_current(step)
            self.step_chosen.emit(step)

    def _show_card(self, step: int) -> None:
        mark = self._marks[step]
        if mark.picture.isNull():
            self._card.hide()
            return
        beside = QRectF(self.places.x_of(step) - 1, self.places.top, 2, self.places.edge).toRect()
        self._card.show_card(mark.picture, self._words(step), beside)

    def _words(self, step: int) -> str:
        number = self.tr("Step %1 of %2").replace("%1", str(step + 1)).replace("%2", str(self._total))
        words = self._marks[step].words
        return f"{number} · {words}" if words else number

    def _say(self) -> None:
        if self._current is None:
            self.setAccessibleDescription(self.tr("No step is chosen."))
        else:
            self.setAccessibleDescription(self._words(self._current))


def _fitted(rect: QRectF, image: QImage) -> QRectF:
    """The largest place inside `rect` of the picture's proportions."""
    size = image.size().toSizeF().scaled(rect.size(), Qt.AspectRatioMode.KeepAspectRatio)
    place = QRectF(QPointF(0, 0), size)
    place.moveCenter(rect.center())
    return place
