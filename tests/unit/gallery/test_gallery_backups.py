"""Copies of the database: when they are taken, which stay, and what they are good for."""

import shutil
import sqlite3
import threading
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studio.core.errors import CancelledError, UserError
from studio.gallery import backups
from studio.gallery.background_upkeep import BackgroundUpkeep
from studio.gallery.backups import DAYS, RECENT, WEEKS, back_up, newest_first, taken, to_keep
from studio.gallery.complaints import DamagedDatabaseError
from studio.gallery.gallery import Gallery

START = datetime(2026, 3, 2, 9, tzinfo=UTC)
"""A Monday."""


def copy_of(moment: datetime, label: str = "daily") -> Path:
    return Path(f"gallery-{moment:%Y%m%dT%H%M%S%f}Z-{label}.sqlite")


def daily(days: int) -> list[Path]:
    return [copy_of(START + timedelta(days=day)) for day in range(days)]


def live(copies: list[Path]) -> frozenset[Path]:
    """What is left when each copy is taken in its turn and the others are thinned then."""
    kept: frozenset[Path] = frozenset()
    for copy in copies:
        kept = to_keep({*kept, copy})
    return kept


def test_a_year_of_mornings_leaves_a_week_of_days_and_a_month_of_weeks():
    kept = sorted(taken(copy) for copy in live(daily(365)))
    ages = [(kept[-1] - moment).days for moment in kept]
    assert [age for age in ages if age < DAYS] == [6, 5, 4, 3, 2, 1, 0]
    assert len(ages) <= DAYS + WEEKS
    assert 21 <= max(ages) < 35, "the oldest is some weeks old"


def test_many_copies_on_one_day_do_not_push_the_older_days_out():
    morning = daily(7)
    busy = [copy_of(START + timedelta(days=6, minutes=minute), "asked") for minute in range(1, 60)]
    kept = live([*morning, *busy])
    assert set(morning[:6]) <= kept
    assert len([copy for copy in kept if copy in busy]) == RECENT


def test_copies_from_before_a_new_form_outlive_the_daily_ones():
    before = copy_of(START, "v3")
    assert before in live([before, *daily(200)[1:]])


moments = st.datetimes(datetime(2020, 1, 1), datetime(2030, 1, 1))


@given(st.lists(st.tuples(moments, st.sampled_from(["daily", "asked", "v3", "v4"])), max_size=60))
def test_thinning_keeps_the_newest_and_is_at_rest_afterwards(made):
    copies = [copy_of(moment, label) for moment, label in made]
    kept = to_keep(copies)
    assert kept <= set(copies)
    assert len(kept) <= RECENT + DAYS + WEEKS + backups.BEFORE_CHANGES
    assert to_keep(kept) == kept
    if copies:
        assert max(copies, key=lambda copy: copy.name) in kept


@given(st.text(max_size=60))
def test_other_names_are_no_copies(name):
    copy = Path(f"{name or 'x'}.sqlite".replace("/", "-"))
    assert taken(copy) is None or copy.name.startswith("gallery-")


def test_files_of_others_are_left_alone(tmp_path):
    mine = tmp_path / "gallery-of-anna.sqlite"
    mine.write_bytes(b"hers")
    with closing(sqlite3.connect(":memory:")) as connection:
        for _ in range(RECENT + 9):
            back_up(connection, tmp_path, "asked")
    assert mine.read_bytes() == b"hers"
    assert len(newest_first(tmp_path)) == RECENT + 1


# Taking one


def test_a_copy_is_whole_while_others_write(gallery, picture, new_face):
    item = gallery.save_picture(picture, new_face())
    gallery.tag((item.id,), ("hero",))
    writing = threading.Event()

    def write() -> None:
        while not writing.is_set():
            gallery.rate((item.id,), 5)
            gallery.rate((item.id,), 4)

    writer = threading.Thread(target=write)
    writer.start()
    try:
        copies = [gallery.upkeep.back_up() for _ in range(3)]
    finally:
        writing.set()
        writer.join()
    for copy in copies:
        with closing(sqlite3.connect(f"{copy.as_uri()}?mode=ro&immutable=1", uri=True)) as connection:
            assert connection.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
            assert connection.execute("SELECT rating, tagged FROM items").fetchall() in (
                [(4, "hero")],
                [(5, "hero")],
                [(0, "hero")],
            )
    assert gallery.upkeep.backups() == tuple(reversed(copies))
    assert {path.suffix for path in copies[0].parent.iterdir()} == {".sqlite"}, "nothing lies beside them"


def test_a_copy_can_be_given_up(home, gallery, picture, new_face):
    gallery.save_picture(picture, new_face())
    cancel = threading.Event()
    cancel.set()
    with pytest.raises(CancelledError):
        gallery.upkeep.back_up(cancel=cancel)
    assert not list((home / ".backups").iterdir())
    assert not list(home.rglob("*.part*"))


def test_no_room_for_a_copy(home, gallery, monkeypatch):
    monkeypatch.setattr(backups.shutil, "disk_usage", lambda _: type("Usage", (), {"free": 1000})())
    with pytest.raises(UserError, match="no room for a copy"):
        gallery.upkeep.back_up()
    assert not list((home / ".backups").iterdir())


def test_a_damaged_database_takes_no_sound_copys_place(home, gallery, picture, new_face):
    for seed in range(20):
        gallery.save_picture(picture, new_face(seed))
    sound = [gallery.upkeep.back_up() for _ in range(RECENT)]
    gallery.close()
    path = home / "gallery.sqlite"
    with closing(sqlite3.connect(path)) as connection:
        page = connection.execute(
            "SELECT rootpage FROM sqlite_master WHERE name = 'items_by_seed'"
        ).fetchone()[0]
    data = bytearray(path.read_bytes())
    data[(page - 1) * 4096 : page * 4096] = b"\xff" * 4096
    path.write_bytes(data)
    with Gallery.open(home) as again:
        with pytest.raises(DamagedDatabaseError):
            again.upkeep.back_up()
        assert again.upkeep.backups() == tuple(reversed(sound))
    with Gallery.open(home) as repaired:
        assert "damaged" in repaired.messages[0], "and the next opening repairs it"
        assert len(repaired.ids()) == 20


# Every day


class Clock:
    """A time that stands still until it is set."""

    def __init__(self) -> None:
        self.time = datetime.now(UTC)

    def __call__(self) -> datetime:
        return self.time


def waited_for(gallery: Gallery, count: int) -> bool:
    pause = threading.Event()
    for _ in range(200):
        if len(gallery.upkeep.backups()) >= count:
            return True
        pause.wait(0.02)
    return False


def test_a_copy_is_taken_by_itself_when_the_last_is_old(gallery):
    clock = Clock()
    daily = BackgroundUpkeep(gallery.upkeep, first_after=0.0, now=clock)
    assert daily.is_due(), "there is none yet"
    daily.start()
    assert waited_for(gallery, 1)
    daily.close()
    assert not daily.is_due()
    clock.time += timedelta(hours=25)
    assert daily.is_due()
    clock.time -= timedelta(days=9)
    assert daily.is_due(), "the clock was wrong when the last was taken"


def test_closing_does_not_wait_for_the_first(gallery):
    daily = BackgroundUpkeep(gallery.upkeep)
    daily.start()
    daily.close()
    assert not gallery.upkeep.backups()


def test_a_copy_that_fails_is_tried_again_and_breaks_nothing(gallery, caplog):
    class Failing:
        read_only = False

        def backups(self):
            return ()

        def look_through(self, cancel):
            return False

        def back_up(self, label, *, cancel):
            raise UserError("No room.")

    daily = BackgroundUpkeep(Failing(), first_after=0.0)
    daily.start()
    pause = threading.Event()
    for _ in range(200):
        if caplog.records:
            break
        pause.wait(0.02)
    daily.close()
    assert "No room" in caplog.text


def test_going_back_to_a_copy_loses_no_file(home, gallery, picture, new_face):
    """What README says: put the copy in the place of the database, then let the gallery be mended."""
    first = gallery.save_picture(picture, new_face(1, name="first"))
    gallery.rate((first.id,), 5)
    copy = gallery.upkeep.back_up()
    gallery.rate((first.id,), 1)
    later = gallery.save_picture(picture // 2, new_face(2, name="later", parents=(first.id,)))
    gallery.close()
    shutil.copyfile(copy, home / "gallery.sqlite")
    with Gallery.open(home) as again:
        assert not again.messages
        assert [item.name for item in again.items(again.ids())] == ["first"]
        assert again.upkeep.repair().adopted == (later.path,)
        assert {(item.name, item.rating, len(item.parents)) for item in again.items(again.ids())} == {
            ("first", 5, 0),
            ("later", 0, 1),
        }
        assert again.verify().ok
