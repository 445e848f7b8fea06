"""Columns, order and heights of a graph of descent: sums without a window."""

from __future__ import annotations

from collections import defaultdict
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from studio.gallery.descent import Descent, Kin, Line
from studio.ui.gallery.lineage.folding import folded
from studio.ui.gallery.lineage.layering import Layers, crossings, layered
from studio.ui.gallery.lineage.placing import CARD, CARD_HEIGHT, GAP, Placed, placed, rising


@st.composite
def graphs(draw: st.DrawFn) -> tuple[list[int], list[Line]]:
    """Knots and lines between any of them: circles, doubles and lines back are among them."""
    count = draw(st.integers(1, 14))
    ends = st.integers(1, count)
    pairs = draw(st.lists(st.tuples(ends, ends), max_size=30, unique=True))
    return list(range(1, count + 1)), [Line(parent, child) for parent, child in pairs]


def lines_of(*pairs: tuple[int, int]) -> list[Line]:
    return [Line(parent, child) for parent, child in pairs]


def column_of(layers: Layers) -> dict[int, int]:
    return {knot: at for at, column in enumerate(layers.columns) for knot in column}


def crossed(layers: Layers) -> int:
    right: defaultdict[int, list[int]] = defaultdict(list)
    for way in layers.ways:
        for before, after in pairwise(way):
            right[before].append(after)
    return crossings(layers.columns, right)


@given(graphs())
@settings(max_examples=150, deadline=None)
def test_every_graph_gets_columns_in_which_every_line_goes_right(graph: tuple[list[int], list[Line]]):
    knots, lines = graph
    layers = layered(knots, lines)
    at = column_of(layers)
    assert sorted(one for one in at if one > 0) == knots
    for way in layers.ways:
        assert [at[one] for one in way] == list(range(at[way[0]], at[way[-1]] + 1))
        assert Line(way[0], way[-1]) in lines
    forward = [line for line in lines if line.parent < line.child]
    if len(forward) == len(lines):
        assert len(layers.ways) == len(lines), "no line is lost where there is no circle"


@given(graphs())
@settings(max_examples=100, deadline=None)
def test_no_card_lies_on_another_and_all_lie_on_the_canvas(graph: tuple[list[int], list[Line]]):
    knots, lines = graph
    found = placed(knots, lines)
    assert set(found.cards) == set(knots)
    for column in found.columns:
        for above, below in pairwise(column):
            assert below.y - above.y >= CARD_HEIGHT + GAP / 2 - 1e-6
    for card in found.cards.values():
        assert card.x > 0
        assert card.x + CARD < found.width
        assert card.y > 0
        assert card.y + CARD_HEIGHT < found.height
        assert found.card_at(card.x + 1, card.middle) == card


def test_the_longest_way_gives_the_column_and_a_latecomer_stands_before_its_use():
    at = column_of(layered([1, 2, 3, 4, 5], lines_of((1, 2), (2, 3), (1, 3), (3, 4), (5, 4))))
    assert [at[knot] for knot in (1, 2, 3, 4)] == [0, 1, 2, 3]
    assert at[5] == 2, "a photograph that came in late stands right before what was made from it"


def test_lines_that_need_not_cross_do_not():
    layers = layered([1, 2, 3, 4, 5, 6], lines_of((1, 6), (2, 5), (3, 4)))
    assert crossed(layers) == 0
    woven = layered(list(range(1, 9)), lines_of((1, 8), (2, 7), (3, 6), (4, 5), (1, 7), (2, 6), (3, 5)))
    assert crossed(woven) == 0


def test_crossings_are_counted():
    assert crossings([[1, 2], [3, 4]], {1: [4], 2: [3]}) == 1
    assert crossings([[1, 2], [3, 4]], {1: [3, 4], 2: [3, 4]}) == 1
    assert crossings([[1, 2], [3, 4]], {1: [3], 2: [4]}) == 0


@given(st.lists(st.integers(-50, 50), max_size=8))
@settings(max_examples=100, deadline=None)
def test_pooling_gives_what_never_falls_and_moves_least(wanted: list[int]):
    found = rising([float(one) for one in wanted])
    assert all(before <= after + 1e-9 for before, after in pairwise(found))
    cost = sum((a - b) ** 2 for a, b in zip(found, wanted, strict=True))
    for other in (sorted(wanted), [sum(wanted) / max(1, len(wanted))] * len(wanted)):
        assert cost <= sum((a - b) ** 2 for a, b in zip(other, wanted, strict=True)) + 1e-6


def test_a_parent_stands_level_with_the_middle_of_its_children():
    found = placed([1, 2, 3, 4], lines_of((1, 2), (1, 3), (1, 4)))
    assert found.cards[1].y == pytest.approx(found.cards[3].y)
    assert found.children[1] == tuple(sorted((2, 3, 4), key=lambda one: found.cards[one].y))


def test_the_line_of_a_knot_leaves_its_brothers_out():
    found = placed([1, 2, 3, 4, 5], lines_of((1, 2), (1, 3), (2, 4), (5, 4)))
    assert found.line_of(2) == {1, 2, 4}
    assert found.line_of(4) == {1, 2, 4, 5}


def test_only_what_reaches_into_the_window_is_seen():
    found = placed(list(range(1, 101)), [Line(1, child) for child in range(2, 101)])
    column = found.columns[1]
    seen = found.seen(0, column[50].y, found.width, column[52].y + 1)
    assert {card.knot for card in seen} - {1} == {card.knot for card in column[50:53]}


def test_nothing_is_laid_out_as_nothing():
    assert placed([], []).cards == {}
    assert isinstance(placed([], []), Placed)


# --- folding -------------------------------------------------------------------------------------------
def kin(*pairs: tuple[int, str | None]) -> tuple[Kin, ...]:
    return tuple(Kin(number, stack) for number, stack in pairs)


def test_variants_of_one_parent_become_one_knot_and_open_again():
    family = Descent(
        1,
        kin((1, None), (2, "a"), (3, "a"), (4, "a"), (5, "b")),
        tuple(lines_of((1, 2), (1, 3), (1, 4), (1, 5))),
    )
    shut = folded(family)
    assert {knot.id: knot.members for knot in shut.knots.values()} == {1: (1,), 4: (2, 3, 4), 5: (5,)}
    assert set(shut.lines) == set(lines_of((1, 4), (1, 5)))
    assert shut.place[2] == 4
    opened = folded(family, {"a"})
    assert set(opened.knots) == {1, 2, 3, 4, 5}
    assert opened.knots[2].is_open
    assert not opened.knots[5].is_open


def test_a_variant_that_something_came_of_stands_alone_and_two_are_not_worth_folding():
    family = Descent(
        1,
        kin((1, None), (2, "a"), (3, "a"), (4, "a"), (5, None)),
        tuple(lines_of((1, 2), (1, 3), (1, 4), (2, 5))),
    )
    assert set(folded(family).knots) == {1, 2, 3, 4, 5}


def test_the_item_in_the_middle_is_the_face_of_its_fold():
    family = Descent(3, kin((2, "a"), (3, "a"), (4, "a")), ())
    assert folded(family).knots[3].members == (2, 3, 4)
