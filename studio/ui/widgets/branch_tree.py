"""The roads that were taken from one beginning: a tree of branches, each leaving at a step."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from studio.ui.theme import Theme
from studio.ui.widgets.grounds import paint_ground
from studio.ui.widgets.tree_places import ROW, THUMBNAIL, TreePlaces, rows_of

BEND = 14
LARGE = 2 * THUMBNAIL


@dataclass(frozen=True, slots=True, eq=False)
class Branch:
    """One road through the steps.

    Attributes:
        parent: the place of the branch it leaves, in the same sequence; None for a trunk.
        step: the first step that is its own, in [0, total); 0 for a trunk.
        words: what is different (“guidance 4 → 7”); a trunk's own name.
        picture: where it ends; null while it is not there yet.
        reached: the steps that are painted, in [step, total]; the rest of its line is faint.
    """

    parent: int | None
    step: int
    words: str
    picture: QImage = field(default_factory=QImage)
    reached: int | None = None


class BranchTree(QScrollArea):
    """Shows branches and tells which is wanted. Up and Down walk the rows, Left goes to the parent, Right to
    the first branch that leaves here, Home and End to the ends; a click chooses.
    """

    chosen = Signal(int)
    """the place of a branch in the sequence that was shown"""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._canvas = _TreeCanvas(theme)
        self.setWidget(self._canvas)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(False)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._canvas.chosen.connect(self._chosen)

    @property
    def current(self) -> int | None:
        """The branch that is marked."""
        return self._canvas.current

    @property
    def canvas(self) -> QWidget:
        """What has the focus and takes mouse and keys."""
        return self._canvas

    def show_tree(self, total: int, branches: Sequence[Branch], current: int | None = None) -> None:
        """Show these branches of a run of `total` steps (parents before their branches), and mark one."""
        self._canvas.show_tree(total, branches)
        self._fit()
        self.set_current(current)

    def set_current(self, branch: int | None) -> None:
        """Mark this one, without telling anybody, and bring it into view."""
        self._canvas.set_current(branch)
        if branch is not None:
            self._show_row(branch)

    def place_of(self, branch: int) -> QRectF:
        """Where a branch's thumbnail lies on the canvas."""
        return self._canvas.thumbnail(branch)

    def sizeHint(self) -> QSize:
        """A few rows."""
        return QSize(480, 3 * ROW + 8)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As wide as there is room, scrolled where there is too little."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        places = self._canvas.places
        across = max(self.viewport().width(), round(places.least_width))
        down = max(self.viewport().height(), round(places.height))
        self._canvas.resize(across, down)

    def _chosen(self, branch: int) -> None:
        self._show_row(branch)
        self.chosen.emit(branch)

    def _show_row(self, branch: int) -> None:
        y = round(self._canvas.places.y_of(branch))
        self.ensureVisible(self.horizontalScrollBar().value(), y, 0, ROW // 2)


class _TreeCanvas(QWidget):
    """Paints the tree."""

    chosen = Signal(int)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._total = 0
        self._branches: Sequence[Branch] = ()
        self._rows: list[int] = []
        self._small: dict[int, QImage] = {}
        self.current: int | None = None
        self._hovered: int | None = None
        self.setProperty("look", "clear")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Branches"))
        theme.changed.connect(self.update)

    @property
    def places(self) -> TreePlaces:
        return TreePlaces(self._total, self.width(), self._rows)

    def show_tree(self, total: int, branches: Sequence[Branch]) -> None:
        self._total, self._branches = total, tuple(branches)
        self._rows = rows_of([branch.parent for branch in branches], [branch.step for branch in branches])
        self._small.clear()
        self._hovered = None
        self.update()

    def set_current(self, branch: int | None) -> None:
        self.current = branch
        words = self.tr("No branch is chosen.") if branch is None else self._said(branch)
        self.setAccessibleDescription(words)
        self.update()

    def thumbnail(self, branch: int) -> QRectF:
        places = self.places
        left = places.x_of(self._total)
        return QRectF(left, places.y_of(branch) - THUMBNAIL / 2, THUMBNAIL, THUMBNAIL)

    def _said(self, branch: int) -> str:
        one = self._branches[branch]
        where = self._where(one)
        return f"{one.words}, {where}" if where else one.words

    def _where(self, branch: Branch) -> str:
        if branch.parent is None:
            return ""
        return self.tr("from step %1").replace("%1", str(branch.step + 1))

    # --- painting --------------------------------------------------------------------------------------
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        road = self._road()
        for branch in sorted(range(len(self._branches)), key=lambda one: one in road):
            self._paint_line(painter, branch, on_road=branch in road)
        for branch in range(len(self._branches)):
            self._paint_end(painter, branch)
        painter.end()

    def _road(self) -> dict[int, int]:
        """The branches that lead to the current one, each with the step at which the road leaves it."""
        road: dict[int, int] = {}
        branch, leaves = self.current, self._total
        while branch is not None and branch not in road:
            road[branch] = leaves
            leaves, branch = self._branches[branch].step, self._branches[branch].parent
        return road

    def _paint_line(self, painter: QPainter, branch: int, *, on_road: bool) -> None:
        one = self._branches[branch]
        reached = self._total if one.reached is None else one.reached
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self._theme.colour(lambda c: c.line), 2))
        painter.drawPath(self._line(branch, self._total))
        painter.setPen(QPen(self._theme.colour(lambda c: c.outline), 2))
        painter.drawPath(self._line(branch, reached))
        if on_road:
            painter.setPen(QPen(self._theme.colour(lambda c: c.accent), 2.5))
            painter.drawPath(self._line(branch, min(reached, self._road()[branch])))
        if one.parent is not None:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour(lambda c: c.accent if on_road else c.outline))
            painter.drawEllipse(QPointF(self.places.x_of(one.step), self.places.y_of(one.parent)), 4, 4)

    def _line(self, branch: int, end: int) -> QPainterPath:
        """Down from the parent at its step, then to the right."""
        one, places = self._branches[branch], self.places
        x, y, last = places.x_of(one.step), places.y_of(branch), places.x_of(max(end, one.step))
        path = QPainterPath(QPointF(x, y if one.parent is None else places.y_of(one.parent)))
        if one.parent is not None:
            bend = min(float(BEND), max(2.0, places.x_of(self._total) - x))
            path.lineTo(x, y - bend)
            path.quadTo(x, y, x + bend, y)
            last = max(last, x + bend)
        path.lineTo(last, y)
        return path

    def _paint_end(self, painter: QPainter, branch: int) -> None:
        one, place = self._branches[branch], self.thumbnail(branch)
        colours = self._theme.colours
        if one.picture.isNull():
            painter.fillRect(place, QColor(colours.raised))
        else:
            picture = self._scaled(branch, one.picture)
            if picture.hasAlphaChannel():
                paint_ground(painter, place, self._theme, checked=True)
            painter.drawImage(_fitted(place, picture), picture)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if branch == self.current:
            painter.setPen(QPen(QColor(colours.accent), 2.5 if self.hasFocus() else 2))
            painter.drawRect(place.adjusted(-1, -1, 1, 1))
        elif branch == self._hovered:
            painter.setPen(QPen(QColor(colours.muted), 1))
            painter.drawRect(place.adjusted(-0.5, -0.5, 0.5, 0.5))
        self._paint_words(painter, branch, place)

    def _paint_words(self, painter: QPainter, branch: int, place: QRectF) -> None:
        one = self._branches[branch]
        room = QRectF(place.right() + 10, place.top(), self.width() - place.right() - 18, THUMBNAIL)
        where = self._where(one)
        top = room.adjusted(0, 4, 0, -THUMBNAIL / 2) if where else room
        font = painter.font()
        font.setPixelSize(self._theme.metrics.text_small)
        font.setWeight(font.Weight.DemiBold if branch == self.current else font.Weight.Normal)
        painter.setFont(font)
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        words = painter.fontMetrics().elidedText(one.words, Qt.TextElideMode.ElideRight, int(room.width()))
        painter.setPen(self._theme.colour(lambda c: c.text))
        painter.drawText(top, int(left), words)
        font.setWeight(font.Weight.Normal)
        painter.setFont(font)
        painter.setPen(self._theme.colour(lambda c: c.muted))
        painter.drawText(room.adjusted(0, THUMBNAIL / 2, 0, -4), int(left), where)

    def _scaled(self, branch: int, picture: QImage) -> QImage:
        if branch not in self._small:
            edge = QSize(LARGE, LARGE)
            fits = picture.width() <= LARGE and picture.height() <= LARGE
            keep, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
            self._small[branch] = picture if fits else picture.scaled(edge, keep, smooth)
        return self._small[branch]

    # --- mouse and keys --------------------------------------------------------------------------------
    def mousePressEvent(self, event: QMouseEvent) -> None:
        branch = self.places.branch_at(event.position().y())
        if event.button() is Qt.MouseButton.LeftButton and branch is not None:
            self._choose(branch)
        else:
            super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        branch = self.places.branch_at(event.position().y())
        if branch != self._hovered:
            self._hovered = branch
            self.setToolTip("" if branch is None else self._said(branch))
            self.update()

    def leaveEvent(self, event: QEvent) -> None:
        self._hovered = None
        self.update()
        super().leaveEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.update()
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.update()
        super().focusOutEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        wanted = self._wanted(Qt.Key(event.key())) if self._branches else None
        if wanted is None:
            super().keyPressEvent(event)
        else:
            self._choose(wanted)

    def _wanted(self, key: Qt.Key) -> int | None:
        """The branch a key leads to; the same one at an end, None for a key that means nothing here."""
        current = 0 if self.current is None else self.current
        if key == Qt.Key.Key_Left:
            parent = self._branches[current].parent
            return current if parent is None else parent
        if key == Qt.Key.Key_Right:
            children = [at for at, one in enumerate(self._branches) if one.parent == current]
            return min(children, key=lambda child: self._rows[child], default=current)
        last = len(self._branches) - 1
        row = {
            Qt.Key.Key_Up: max(0, self._rows[current] - 1),
            Qt.Key.Key_Down: min(last, self._rows[current] + 1),
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }.get(key)
        return None if row is None else self._rows.index(row)

    def _choose(self, branch: int) -> None:
        if branch != self.current:
            self.set_current(branch)
            self.chosen.emit(branch)


def _fitted(place: QRectF, picture: QImage) -> QRectF:
    size = picture.size().toSizeF().scaled(place.size(), Qt.AspectRatioMode.KeepAspectRatio)
    inside = QRectF(QPointF(0, 0), size)
    inside.moveCenter(place.center())
    return inside
