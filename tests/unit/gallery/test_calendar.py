"""Lists cut into days and months."""

from datetime import UTC, date, datetime, timedelta
from itertools import pairwise

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from studio.gallery import calendar
from studio.gallery.calendar import Span, Stretch
from studio.gallery.query import Order, Query


@pytest.fixture(params=[calendar._FEW, 0], ids=["by-ids", "all-rows"])
def dated(gallery, picture, new_face, monkeypatch, request):
    """Five pictures: three of one day, one of the day before, one of the year before."""
    monkeypatch.setattr(calendar, "_FEW", request.param)
    noon = datetime(2026, 11, 28, 12).astimezone().astimezone(UTC)
    ages = (400, 1, 0, 0, 0)
    with_ids = [gallery.save_picture(picture + n, new_face(n)).id for n in range(len(ages))]
    with gallery.database.write() as connection:
        for item_id, days in zip(with_ids, ages, strict=True):
            moment = (noon - timedelta(days=days)).isoformat(timespec="microseconds")
            connection.execute("UPDATE items SET created = ? WHERE id = ?", (moment, item_id))
    return gallery


def test_days_and_months_of_a_list(dated):
    days = dated.stretches(dated.ids(), Span.DAY)
    assert days == (
        Stretch(date(2026, 11, 28), 3),
        Stretch(date(2026, 11, 27), 1),
        Stretch(date(2025, 10, 24), 1),
    )
    months = dated.stretches(dated.ids(Query(order=Order.OLDEST)), Span.MONTH)
    assert months == (Stretch(date(2025, 10, 1), 1), Stretch(date(2026, 11, 1), 4))


def test_what_is_gone_counts_to_the_one_before(dated):
    first, *others = dated.ids()
    assert [one.count for one in dated.stretches((first, 999, *others), Span.DAY)] == [4, 1, 1]
    assert [one.count for one in dated.stretches((999, first, *others), Span.DAY)] == [4, 1, 1]
    assert dated.stretches((), Span.DAY) == ()


def test_what_came_in_stands_on_the_day_it_came_in(dated):
    """The list is in the order of arrival: by the time of making, days would come twice."""
    newest, *_ = dated.ids()
    with dated.database.write() as connection:
        connection.execute(
            "UPDATE items SET brought = created, created = '2020-01-01T12:00:00+00:00' WHERE id = ?",
            (newest,),
        )
    assert [one.count for one in dated.stretches(dated.ids(), Span.DAY)] == [3, 1, 1]
    assert dated.stretches((newest,), Span.DAY) == (Stretch(date(2026, 11, 28), 1),)


@settings(suppress_health_check=[HealthCheck.too_slow])
@given(order=st.permutations([1, 2, 3, 4, 5, 77]))
def test_in_any_order_every_item_is_counted_once(order):
    groups = [calendar.np.array([1, 2, 3]), calendar.np.array([4, 5])]
    cut = calendar._cut(calendar.np.array(order), [date(2026, 1, 1), date(2026, 1, 2)], groups)
    assert sum(one.count for one in cut) == 6
    assert all(before.begins != after.begins for before, after in pairwise(cut))
