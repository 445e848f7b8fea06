"""Picking in a list that is laid out by arithmetic: mouse, keys, band."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, QSize, QStringListModel, Qt
from PySide6.QtGui import QMouseEvent, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QListView, QStyledItemDelegate
from pytestqt.qtbot import QtBot

from studio.ui.gallery.cell_view import CellView

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
LEFT = Qt.MouseButton.LeftButton
SHIFT, CONTROL, PLAIN = (
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.NoModifier,
)


class Counting(QStyledItemDelegate):
    """Counts how often it is asked to paint each row."""

    def __init__(self) -> None:
        super().__init__()
        self.painted: list[int] = []

    def paint(self, painter: QPainter, option: object, index: object) -> None:
        self.painted.append(index.row())  # type: ignore[attr-defined]


@pytest.fixture
def cells(qtbot: QtBot) -> CellView:
    """A thousand cells of 100 by 60, five side by side."""
    made = CellView(QSize(100, 60))
    made.setModel(QStringListModel([str(n) for n in range(1000)], made))
    made.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
    made.counting = Counting()  # type: ignore[attr-defined]
    made.setItemDelegate(made.counting)  # type: ignore[attr-defined]
    qtbot.addWidget(made)
    made.resize(530, 400)
    made.show()
    qtbot.waitExposed(made)
    return made


def click(cells: CellView, row: int, keys: Qt.KeyboardModifier = PLAIN) -> None:
    QTest.mouseClick(cells.viewport(), LEFT, keys, cells.visualRect(cells.model().index(row, 0)).center())


def picked(cells: CellView) -> list[int]:
    return [row for run in cells.selected_rows() for row in run]


def test_clicks_with_shift_and_control_pick_as_everywhere(cells: CellView):
    click(cells, 3)
    click(cells, 12, SHIFT)
    assert picked(cells) == list(range(3, 13))
    click(cells, 20, CONTROL)
    click(cells, 5, CONTROL)
    assert picked(cells) == [3, 4, *range(6, 13), 20]
    click(cells, 7)
    assert picked(cells) == [7]


def test_keys_walk_and_reach(cells: CellView):
    click(cells, 7)
    QTest.keyClick(cells, Qt.Key.Key_Down)
    QTest.keyClick(cells, Qt.Key.Key_Right)
    assert picked(cells) == [13]
    QTest.keyClick(cells, Qt.Key.Key_Down, SHIFT)
    assert picked(cells) == [13, 14, 15, 16, 17, 18]
    QTest.keyClick(cells, Qt.Key.Key_End)
    assert picked(cells) == [999]
    assert cells.verticalOffset() == cells.verticalScrollBar().maximum()
    QTest.keyClick(cells, Qt.Key.Key_Home)
    assert (picked(cells), cells.verticalOffset()) == ([0], 0)
    cells.selectAll()
    assert cells.selected_rows() == [range(1000)]


def drag(cells: CellView, *places: QPoint) -> None:
    """Press at the first, move to the others; the button stays down."""
    QTest.mousePress(cells.viewport(), LEFT, PLAIN, places[0])
    for place in places[1:]:
        everywhere = cells.viewport().mapToGlobal(place).toPointF()
        moved = QMouseEvent(QEvent.Type.MouseMove, place.toPointF(), everywhere, LEFT, LEFT, PLAIN)
        QApplication.sendEvent(cells.viewport(), moved)


def test_a_band_picks_what_it_touches(cells: CellView):
    cells.model().removeRows(8, 992)  # blank ground behind the eighth
    drag(cells, QPoint(450, 110), QPoint(400, 90), QPoint(210, 70))
    assert picked(cells) == [7]
    drag(cells, QPoint(450, 110), QPoint(400, 90), QPoint(110, 50))
    assert picked(cells) == [1, 2, 3, 4, 6, 7]
    assert not cells._band.isNull()
    QTest.mouseRelease(cells.viewport(), LEFT, PLAIN, QPoint(110, 50))
    assert cells._band.isNull()


def test_scrolling_back_paints_nothing_again(qtbot: QtBot, cells: CellView):
    painted = cells.counting.painted  # type: ignore[attr-defined]
    qtbot.waitUntil(lambda: {*cells.seen_rows()} <= set(painted))
    cells.verticalScrollBar().setValue(600)
    qtbot.waitUntil(lambda: {*cells.seen_rows()} <= set(painted))
    painted.clear()
    cells.verticalScrollBar().setValue(0)
    qtbot.wait(100)
    assert painted == []


def test_larger_cells_keep_what_was_on_top(cells: CellView):
    cells.verticalScrollBar().setValue(60 * 40)
    cells.set_cell(QSize(200, 120))
    assert cells.indexAt(QPoint(10, 10)).row() == 200


def test_what_is_looked_at_stays_while_things_come_and_go_above(cells: CellView):
    model = cells.model()
    bar = cells.verticalScrollBar()
    bar.setValue(bar.maximum())
    place = cells.visualRect(model.index(999, 0)).top()
    model.insertRows(0, 10)
    assert cells.visualRect(model.index(1009, 0)).top() == place
    bar.setValue(6007)
    seen = model.index(cells.seen_rows().start, 0)
    name, place = seen.data(), cells.visualRect(seen).top()
    for change, first, count in (
        (model.insertRows, 3, 25),
        (model.removeRows, 0, 25),
        (model.removeRows, 800, 50),
    ):
        change(first, count)
        seen = model.index(cells.seen_rows().start, 0)
        assert (seen.data(), cells.visualRect(seen).top()) == (name, place)
    model.removeRows(0, model.rowCount() - 3)
    assert cells.verticalOffset() == 0


def test_at_the_top_of_the_list_what_is_new_is_seen(cells: CellView):
    cells.model().insertRows(0, 10)
    assert cells.verticalOffset() == 0
