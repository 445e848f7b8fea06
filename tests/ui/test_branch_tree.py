"""The tree of branches, with a real mouse and keyboard."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from studio.engine.places import Places
from studio.ui.theme import Theme
from studio.ui.widgets.branch_tree import Branch, BranchTree
from studio.ui.widgets.tree_places import ROW, TreePlaces, rows_of

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # the offscreen platform has no window manager

COLOURS = [QColor(200, 40 * at, 90) for at in range(5)]


def picture(at: int) -> QImage:
    image = QImage(64, 64, QImage.Format.Format_RGB32)
    image.fill(COLOURS[at])
    return image


BRANCHES = (
    Branch(None, 0, "a red fox", picture(0)),
    Branch(0, 8, "guidance 4 → 7", picture(1)),
    Branch(0, 14, "a blue fox", picture(2)),
    Branch(1, 12, "sampler DDIM → Heun", picture(3)),
)


@pytest.fixture
def tree(qtbot: QtBot, places: Places) -> BranchTree:
    made = BranchTree(Theme(places.resources))
    qtbot.addWidget(made)
    made.resize(700, 300)
    made.show()
    qtbot.waitExposed(made)
    made.show_tree(20, BRANCHES, 0)
    return made


def told(tree: BranchTree) -> list[int]:
    branches: list[int] = []
    tree.chosen.connect(branches.append)
    return branches


def test_branches_that_leave_later_lie_nearer_so_that_no_line_crosses() -> None:
    assert rows_of([None, 0, 0, 1], [0, 8, 14, 12]) == [0, 2, 1, 3]
    assert rows_of([None, None], [0, 0]) == [0, 1]
    assert rows_of([None, 0, 0], [0, 5, 5]) == [0, 1, 2]
    assert rows_of([], []) == []


def test_every_row_is_found_where_it_lies() -> None:
    places = TreePlaces(20, 600, [0, 2, 1])
    assert [places.branch_at(places.y_of(branch)) for branch in range(3)] == [0, 1, 2]
    assert places.branch_at(-1) is None
    assert places.branch_at(3 * ROW + 1) is None


def test_each_branch_ends_in_its_picture_and_a_click_there_chooses_it(tree: BranchTree) -> None:
    chosen = told(tree)
    image = tree.canvas.grab().toImage()
    for branch in (3, 2, 1):
        at = tree.place_of(branch).center().toPoint()
        assert image.pixelColor(at * tree.devicePixelRatioF()) == COLOURS[branch]
        QTest.mouseClick(tree.canvas, Qt.MouseButton.LeftButton, pos=at)
    assert chosen == [3, 2, 1]
    assert tree.current == 1


def test_keys_walk_rows_parents_and_children(tree: BranchTree) -> None:
    chosen = told(tree)
    keys = (
        Qt.Key.Key_End,
        Qt.Key.Key_Left,
        Qt.Key.Key_Left,
        Qt.Key.Key_Left,
        Qt.Key.Key_Right,
        Qt.Key.Key_Down,
    )
    for key in keys:
        QTest.keyClick(tree.canvas, key)
    assert chosen == [3, 1, 0, 2, 1]
    QTest.keyClick(tree.canvas, Qt.Key.Key_Home)
    assert tree.current == 0


def test_a_large_tree_scrolls_and_the_current_branch_is_in_view(tree: BranchTree) -> None:
    tree.show_tree(20, [Branch(None, 0, "trunk"), *(Branch(0, 1 + at % 19, "b") for at in range(40))], 0)
    assert tree.verticalScrollBar().maximum() > 0
    QTest.keyClick(tree.canvas, Qt.Key.Key_End)
    assert tree.current is not None
    seen = tree.viewport().rect().translated(0, tree.verticalScrollBar().value())
    assert seen.contains(tree.place_of(tree.current).toRect())
    tree.resize(200, 120)
    assert tree.horizontalScrollBar().maximum() > 0


def test_it_says_what_is_chosen_and_tells_nobody_when_it_is_shown(tree: BranchTree) -> None:
    chosen = told(tree)
    tree.set_current(3)
    assert tree.canvas.accessibleDescription() == "sampler DDIM → Heun, from step 13"
    tree.show_tree(20, BRANCHES[:1])
    assert tree.current is None
    tree.show_tree(0, ())
    QTest.keyClick(tree.canvas, Qt.Key.Key_Down)
    assert chosen == []
