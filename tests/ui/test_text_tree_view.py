"""The tree of a text: where its pieces lie, and walking, naming, collapsing and choosing them by hand."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from studio.core.events import Token
from studio.core.text_tree import TextTree
from studio.engine.places import Places
from studio.ui.theme import Theme
from studio.ui.widgets.text_tree_painter import facts_of
from studio.ui.widgets.text_tree_places import TreeLayout, beside, child_of, lay_out
from studio.ui.widgets.text_tree_view import TextTreeView

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # the offscreen platform has no window manager


def tokens(words: str, probability: float = 0.5) -> tuple[Token, ...]:
    return tuple(Token(1, letter, probability, probability) for letter in words)


def story() -> TextTree:
    """1 the fox -> 2 sleeps -> 4 you: and then? -> 5 wakes
                -> 3 runs
    The user stands at 5.
    """
    tree = TextTree().typed("The fox ", None)
    tree = tree.written(tokens("sleeps."), 1).written(tokens("runs.", 0.25), 1)
    return tree.typed(" And then?", 2).written(tokens(" It wakes."), 4)


def chain(length: int) -> TextTree:
    tree = TextTree().typed("0", None)
    for number in range(1, length):
        tree = tree.typed(str(number), tree.at)
    return tree


def order(layout: TreeLayout) -> list[list[int]]:
    return [[card.piece for card in column.cards] for column in layout.columns]


# --- places --------------------------------------------------------------------------------------------
def test_what_goes_on_without_a_fork_is_one_stack_and_a_fork_begins_columns() -> None:
    layout = lay_out(story())
    assert order(layout) == [[1], [2, 4, 5, 3]]
    (fork,) = layout.columns[0].forks
    assert [child.piece for child in fork.children] == [2, 3]
    assert [card.follows for card in layout.columns[1].cards] == [False, True, True, False]


def test_no_two_cards_lie_on_each_other_and_all_lie_inside() -> None:
    tree = TextTree().typed("root", None)
    for number in range(1, 400):
        tree = tree.typed(str(number), 1 + (number * 7919) % number)
    layout = lay_out(tree.typed("another root", None))
    assert len(layout.places) == 401
    for column in layout.columns:
        ends = [(card.y, card.y + card.height) for card in column.cards]
        assert all(end < begin for (_, end), (begin, _) in pairwise(ends))
        forks = [(fork.top, fork.bottom) for fork in column.forks]
        assert all(end < begin for (_, end), (begin, _) in pairwise(forks))
    lowest = max(card.y + card.height for card in layout.places.values())
    assert lowest < layout.height
    assert max(card.right for card in layout.places.values()) < layout.width


def test_a_card_is_found_where_it_lies_and_nowhere_else() -> None:
    layout = lay_out(story())
    for piece, card in layout.places.items():
        found = layout.card_at(card.x + 1, card.middle)
        assert found is not None
        assert found.piece == piece
        assert layout.card_at(card.right + 4, card.middle) is None
    assert layout.card_at(-5, -5) is None
    assert lay_out(TextTree()).card_at(10, 10) is None


def test_a_long_conversation_folds_in_the_middle_but_never_where_the_user_stands() -> None:
    tree = chain(100)
    (column,) = lay_out(tree).columns
    assert [len(card.folded) for card in column.cards] == [0, 0, 0, 94, 0, 0, 0]
    (column,) = lay_out(tree.walked(50)).columns
    assert [len(card.folded) for card in column.cards] == [0, 0, 0, 45, 0, 0, 0, 46, 0, 0, 0]
    assert not lay_out(tree, opened={50}).folds
    assert len(lay_out(tree.walked(4)).columns[0].cards[4].folded) == 0  # one between two is shown


def test_a_collapsed_piece_says_how_many_it_hides() -> None:
    layout = lay_out(story(), collapsed={2})
    assert order(layout) == [[1], [2, 3]]
    assert layout.places[2].hidden == 2
    assert 5 not in layout.places


def test_a_very_deep_tree_is_laid_out_without_recursion() -> None:
    tree = TextTree().typed("root", None)
    for _ in range(1500):
        spine = tree.at
        tree = tree.typed("aside", spine)
        tree = tree.typed("on", spine)
    assert len(lay_out(tree).columns) == 1501


def test_keys_find_their_way() -> None:
    tree = story()
    assert child_of(tree, 1) == 3
    assert child_of(tree, 1, {1, 2}) == 2
    assert beside(tree, 2, 1) == 3
    assert beside(tree, 3, 1) == 3
    assert (beside(tree, 4, -1), beside(tree, 4, 1)) == (2, 5)


def test_a_card_tells_the_geometric_mean() -> None:
    facts = facts_of(TextTree().written((*tokens("a", 0.9), *tokens("b", 0.1)), None).pieces[1])
    assert facts.probability == pytest.approx(0.3)
    assert facts.count == 2
    assert facts_of(TextTree().typed("two words", None).pieces[1]).probability is None


# --- the view ------------------------------------------------------------------------------------------
@pytest.fixture
def view(qtbot: QtBot, places: Places) -> TextTreeView:
    made = TextTreeView(Theme(places.resources))
    qtbot.addWidget(made)
    made.resize(900, 500)
    made.show()
    qtbot.waitExposed(made)
    made.show_tree(story())
    made.setFocus()
    return made


def click(view: TextTreeView, piece: int, *modifiers: Qt.KeyboardModifier) -> None:
    held = Qt.KeyboardModifier.NoModifier
    for one in modifiers:
        held |= one
    at = view.place_of(piece).center().toPoint()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, held, at)


def test_a_click_walks_there(view: TextTreeView, qtbot: QtBot) -> None:
    with qtbot.waitSignal(view.walked) as told:
        click(view, 3)
    assert told.args == [3]
    with qtbot.assertNotEmitted(view.walked):
        click(view, 5)  # stands there already


def test_arrows_move_the_cursor_and_enter_goes(view: TextTreeView, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(view.walked):
        for key in (Qt.Key.Key_Left, Qt.Key.Key_Left, Qt.Key.Key_Down):
            QTest.keyClick(view, key)
    assert view.cursor_piece == 3
    with qtbot.waitSignal(view.walked) as told:
        QTest.keyClick(view, Qt.Key.Key_Return)
    assert told.args == [3]
    QTest.keyClick(view, Qt.Key.Key_Home)
    assert view.cursor_piece == 1
    QTest.keyClick(view, Qt.Key.Key_End)
    assert view.cursor_piece == 5


def test_a_branch_gets_a_name_by_f2_and_escape_keeps_the_old(view: TextTreeView, qtbot: QtBot) -> None:
    QTest.keyClick(view, Qt.Key.Key_F2)
    (editor,) = view.findChildren(QLineEdit)
    QTest.keyClicks(editor, "The waking")
    with qtbot.waitSignal(view.renamed) as told:
        QTest.keyClick(editor, Qt.Key.Key_Return)
    assert told.args == [5, "The waking"]
    with qtbot.assertNotEmitted(view.renamed):
        view.rename(3)
        editor = view.findChildren(QLineEdit)[-1]
        QTest.keyClicks(editor, "Gone")
        QTest.keyClick(editor, Qt.Key.Key_Escape)


def test_del_asks_for_pruning(view: TextTreeView, qtbot: QtBot) -> None:
    with qtbot.waitSignal(view.prune_wanted) as told:
        QTest.keyClick(view, Qt.Key.Key_Delete)
    assert told.args == [5]


def test_ctrl_and_a_click_chooses_several_in_order(view: TextTreeView) -> None:
    click(view, 5, Qt.KeyboardModifier.ControlModifier)
    click(view, 3, Qt.KeyboardModifier.ControlModifier)
    assert view.selected == (5, 3)
    click(view, 5, Qt.KeyboardModifier.ControlModifier)
    assert view.selected == (3,)
    view.show_tree(view.tree.pruned(3))
    assert view.selected == ()


def test_space_collapses_but_never_hides_where_the_user_stands(view: TextTreeView) -> None:
    view.toggle(2)
    assert 5 in view.places.places
    view.show_tree(view.tree.walked(3))
    view.toggle(2)
    assert 5 not in view.places.places
    view.show_tree(view.tree.walked(5))
    assert 5 in view.places.places
    view.show_tree(view.tree.walked(3))
    view.collapse_all()
    assert view.collapsed == {2}
    view.expand_all()
    assert view.collapsed == frozenset()


def test_a_fold_opens_by_a_click(view: TextTreeView) -> None:
    view.show_tree(chain(40))
    assert view.places.folds
    view.verticalScrollBar().setValue(0)
    click(view, 20)
    assert not view.places.folds


def test_only_what_is_seen_is_painted_and_zoom_keeps_its_place(view: TextTreeView, qtbot: QtBot) -> None:
    tree = TextTree().typed("root", None)
    for number in range(2000):
        tree = tree.typed(str(number), 1)
    view.show_tree(tree)
    view.grab()
    assert 0 < view.painted_cards < 30
    view.show_piece(1000)
    middle = view.place_of(1000).center()
    view.zoom_by(-2, middle)
    assert abs(view.place_of(1000).center().y() - middle.y()) < 3
    view.fit()
    view.grab()
    assert view.zoom < 0.1
    QTest.keyClick(view, Qt.Key.Key_Plus)
    assert view.zoom > 0.02


def test_dragging_the_ground_pans_and_is_no_click(view: TextTreeView, qtbot: QtBot) -> None:
    view.show_tree(chain(30).walked(1))
    view.expand_all()
    bar = view.verticalScrollBar()
    bar.setValue(200)
    with qtbot.assertNotEmitted(view.walked):
        QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(100, 300))
        QTest.mouseMove(view.viewport(), QPoint(100, 250))
        QTest.mouseMove(view.viewport(), QPoint(100, 200))
        QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(100, 200))
    assert bar.value() == 300


def test_words_that_come_do_not_lay_the_tree_out_again(view: TextTreeView) -> None:
    before = view.places
    tree = view.tree.with_tokens(5, tokens(" It wakes. And eats."))
    view.show_tree(tree)
    assert view.places is before
