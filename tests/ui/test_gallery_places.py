"""Where cells lie, which names a list holds, and what is fetched first: arithmetic without a window."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QSize

from studio.ui.gallery.cell_places import CellPlaces, GridPlaces, SectionPlaces
from studio.ui.gallery.listing import Listing, Step, step_between
from studio.ui.gallery.wishes import Wishes

CELL = QSize(100, 60)
names = st.lists(st.integers(1, 10_000), unique=True, max_size=40).map(tuple)


def check_all(places: CellPlaces, count: int) -> None:
    """Every row is found where it lies, and nowhere else is one."""
    lowest = 0
    for row in range(count):
        rect = places.rect(row)
        assert places.row_at(rect.center()) == row
        assert row in places.rows(rect.top(), rect.bottom())
        assert row not in places.rows(rect.bottom() + 1, rect.bottom() + 1)
        lowest = max(lowest, rect.bottom() + 1)
        for lines in (-1, 1, 3):
            assert 0 <= places.beside(row, lines) < count
    assert places.height == lowest
    assert places.row_at(QPoint(5, places.height + 1)) == -1
    assert places.row_at(QPoint(10_000, 5)) == -1


@given(count=st.integers(0, 60), width=st.integers(1, 700))
def test_cells_of_a_grid_are_found_where_they_lie(count: int, width: int):
    check_all(GridPlaces(count, width, CELL), count)


@given(counts=st.lists(st.integers(1, 15), min_size=1, max_size=8), width=st.integers(1, 700))
def test_cells_in_sections_are_found_where_they_lie(counts: list[int], width: int):
    places = SectionPlaces(counts, width, CELL, 30)
    check_all(places, sum(counts))
    for section in range(len(counts)):
        assert places.section_at(places.top(section)) == section
        assert places.row_at(QPoint(5, places.top(section) + 29)) == -1  # its heading


@given(counts=st.lists(st.integers(1, 15), min_size=1, max_size=8), row=st.integers(0, 200))
def test_down_and_up_again_in_sections_stays_in_the_column_where_it_can(counts: list[int], row: int):
    places = SectionPlaces(counts, 400, CELL, 30)
    row = row % sum(counts)
    below = places.beside(row, 1)
    assert places.rect(below).left() <= places.rect(row).left()
    if below != row and places.rect(below).left() == places.rect(row).left():
        assert places.beside(below, -1) == row


def test_down_in_a_grid_ends_in_the_last_line_and_up_in_the_first():
    places = GridPlaces(7, 300, CELL)  # 3, 3, 1
    assert [places.beside(4, 1), places.beside(6, 1), places.beside(2, 9)] == [6, 6, 6]
    assert [places.beside(4, -1), places.beside(1, -1), places.beside(6, -9)] == [1, 1, 0]


def test_two_hundred_thousand_cells_cost_nothing():
    places = GridPlaces(200_000, 700, CELL)
    assert places.height == 28_572 * 60
    assert len(places.rows(1_000_000, 1_000_600)) <= 84


@given(names)
def test_a_listing_knows_where_every_name_stands(ids: tuple[int, ...]):
    listing = Listing.of(ids)
    assert [listing.row_of(name) for name in ids] == list(range(len(ids)))
    assert listing.row_of(10_001) == -1
    assert listing.row_of(0) == -1


@given(before=names, after=names)
def test_a_step_between_lists_leads_from_one_to_the_other(before: tuple[int, ...], after: tuple[int, ...]):
    step = step_between(Listing.of(before), Listing.of(after))
    if step is not None:
        assert _applied(before, after, step) == after


@given(ids=names, at=st.integers(0, 40), count=st.integers(0, 10))
def test_a_run_that_came_or_went_is_one_step(ids: tuple[int, ...], at: int, count: int):
    at = min(at, len(ids))
    longer = ids[:at] + tuple(range(20_000, 20_000 + count)) + ids[at:]
    came, went = (step_between(*map(Listing.of, pair)) for pair in ((ids, longer), (longer, ids)))
    assert came is not None
    assert went is not None
    assert (came.count, went.count) == (count, -count)
    assert count == 0 or came.at == went.at == at


def test_another_order_is_no_single_step():
    assert step_between(Listing.of((1, 2, 3)), Listing.of((3, 2, 1))) is None


def _applied(before: tuple[int, ...], after: tuple[int, ...], step: Step) -> tuple[int, ...]:
    if step.count >= 0:
        return before[: step.at] + after[step.at : step.at + step.count] + before[step.at :]
    return before[: step.at] + before[step.at - step.count :]


def test_what_was_wished_for_last_is_granted_first_and_what_is_only_likely_last():
    wishes = Wishes(most=4)
    wishes.add_last(9)
    for item_id in (1, 2, 3):
        wishes.add(item_id)
    wishes.add_last(8)  # no room: it was only likely
    assert wishes.take(2) == [3, 2]
    wishes.add(1)
    wishes.add(5)
    assert wishes.take(9, lambda item_id: item_id != 5) == [1, 9]
    assert wishes.take(9) == [5]
    assert len(wishes) == 0
