"""Days as people write them: “2026-12”, “yesterday”, “7d”, “monday”, “november”."""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import Final

from studio.gallery.search.puzzle import Puzzle
from studio.gallery.search.terms import Made

FIRST_YEAR: Final = 1971
LAST_YEAR: Final = 2999
"""Clocks of every system count the years between."""
MONTHS: Final = (
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
)
WEEKDAYS: Final = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
SHORTEST: Final = 3
"""Letters of a month or a weekday that tell which it is."""

_WRITTEN = re.compile(r"([0-9]{4})(?:[-/.]([0-9]{1,2})(?:[-/.]([0-9]{1,2}))?)?")
_AGO = re.compile(r"([0-9]{1,4})(d|w|m|y)", re.IGNORECASE)


def begin_of(value: str, today: date) -> date:
    """The first day of what is meant.

    Raises:
        Puzzle: it is no day, month or year.
    """
    return _stretch(value, today)[0]


def during(value: str, today: date) -> Made:
    """The day, month or year that is meant, or all from one to another (“2026-10..2026-11”).

    Raises:
        Puzzle: it is no day, month or year.
    """
    first, dots, last = value.partition("..")
    begin, end = _stretch(first, today)
    return Made(begin, _stretch(last, today)[1] if dots else end)


def _stretch(value: str, today: date) -> tuple[date, date]:
    """The first day, and the day after the last."""
    plain = value.strip().lower()
    if written := _WRITTEN.fullmatch(plain):
        return _written(value, *(None if part is None else int(part) for part in written.groups()))
    if ago := _AGO.fullmatch(plain):
        return _one_day(_ago(value, int(ago[1]), ago[2], today))
    return _named(plain, today)


def _written(value: str, year: int | None, month: int | None, day: int | None) -> tuple[date, date]:
    if year is None or not FIRST_YEAR <= year <= LAST_YEAR:
        raise Puzzle(f"“{value}” lies outside the years {FIRST_YEAR} to {LAST_YEAR}.")
    try:
        begin = date(year, month or 1, day or 1)
    except ValueError:
        raise Puzzle(f"There is no day “{value}”: write year, month and day, such as 2026-11-28.") from None
    if day is not None:
        return _one_day(begin)
    return begin, _month_after(begin, 12 if month is None else 1)


def _ago(value: str, count: int, unit: str, today: date) -> date:
    match unit:
        case "d":
            day = today - timedelta(count)
        case "w":
            day = today - timedelta(7 * count)
        case _:
            months = (today.year * 12 + today.month - 1) - count * (12 if unit == "y" else 1)
            year = months // 12
            if year < FIRST_YEAR:
                raise Puzzle(f"“{value}” is too long ago.")
            first = date(year, months % 12 + 1, 1)
            # a month before the 31st is the last day of that month
            day = min(
                date(first.year, first.month, 1) + timedelta(today.day - 1),
                _month_after(first, 1) - timedelta(1),
            )
    if day.year < FIRST_YEAR:
        raise Puzzle(f"“{value}” is too long ago.")
    return day


def _named(name: str, today: date) -> tuple[date, date]:
    match name:
        case "today":
            return _one_day(today)
        case "yesterday":
            return _one_day(today - timedelta(1))
        case "week" | "this week":
            monday = today - timedelta(today.weekday())
            return monday, monday + timedelta(7)
        case "month" | "this month":
            return today.replace(day=1), _month_after(today.replace(day=1), 1)
        case "year" | "this year":
            return date(today.year, 1, 1), date(today.year + 1, 1, 1)
        case _:
            return _last_of_its_name(name, today)


def _last_of_its_name(name: str, today: date) -> tuple[date, date]:
    if len(name) >= SHORTEST:
        for number, weekday in enumerate(WEEKDAYS):
            if weekday.startswith(name):
                return _one_day(today - timedelta((today.weekday() - number) % 7))
        for number, month in enumerate(MONTHS, start=1):
            if month.startswith(name):
                begin = date(today.year - (number > today.month), number, 1)
                return begin, _month_after(begin, 1)
    raise Puzzle(
        f"“{name}” is no day. Write 2026-11-28, 2026-11 or 2026, or today, yesterday, monday, 7d (days ago)."
    )


def _one_day(day: date) -> tuple[date, date]:
    return day, day + timedelta(1)


def _month_after(first: date, count: int) -> date:
    months = first.year * 12 + first.month - 1 + count
    return date(months // 12, months % 12 + 1, 1)
