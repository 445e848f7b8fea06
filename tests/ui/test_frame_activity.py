"""What is under way is seen from everywhere: the line at the bottom, the queue, and their order."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from frame_room import FrameRoom, frame_room
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QDropEvent, QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from studio.core.events import Progress
from studio.core.job import Job, JobState
from studio.core.request import Request
from studio.families.gan.params import FacesParams
from studio.gallery.query import Order
from studio.ui.gallery.delegate import ScaledPictures
from studio.ui.job_reading import JobReading
from studio.ui.messages import Severity
from studio.ui.packs.fetcher import FetchState, FetchView
from studio.ui.queue_column import JobColumn, dragged_job, job_mime

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def room(qtbot: QtBot, tmp_path: Path) -> Iterator[FrameRoom]:
    with frame_room(qtbot, tmp_path / "home") as made:
        yield made


def submit(room: FrameRoom, seed: int, count: int = 2) -> Job:
    info = room.studio.models.of_family("gan")[0]
    return room.studio.engine.submit(Request.make("gan", "faces", info.ref, seed, FacesParams(count=count)))


def waiting(room: FrameRoom, count: int) -> list[Job]:
    room.studio.engine.pause()
    jobs = [submit(room, seed) for seed in range(count)]
    room.until(lambda: len(room.furniture.queue.rows) == count)
    return jobs


# The line at the bottom ---------------------------------------------------------------------------


def test_what_is_drawn_is_told_with_the_queue_closed(room: FrameRoom):
    activity, queue = room.furniture.activity, room.furniture.queue
    assert not activity.isVisible()
    jobs = waiting(room, 2)
    queue.hide()
    activity._job_changed(replace(jobs[0], state=JobState.RUNNING))
    activity._job_step(jobs[0].id, Progress(1, 2))
    assert activity.isVisible()
    assert "1 of 2" in activity.words.text()
    assert "1 waiting" in activity.words.text()
    assert (activity.bar.value(), activity.bar.maximum()) == (1, 2)
    QTest.mouseClick(activity, Qt.MouseButton.LeftButton)
    assert queue.isVisible()
    assert room.window.commands.queue.isChecked()
    for job in jobs:
        room.studio.engine.cancel(job.id)
    room.until(lambda: not activity.isVisible())


def test_a_model_being_fetched_is_told_too(room: FrameRoom):
    activity = room.furniture.activity
    view = FetchView(FetchState.FETCHING, "Downloading", 12_000_000, 37_600_000)
    room.furniture.fetcher.changed.emit("faces", view)
    assert "12.0 MB of 37.6 MB" in activity.words.text()
    assert activity.bar.isVisible()
    room.furniture.fetcher.changed.emit("faces", replace(view, state=FetchState.STOPPED))
    assert not activity.isVisible()


def test_with_nothing_to_say_the_line_names_the_keys_of_the_tab(room: FrameRoom):
    bar = room.window.bar
    assert bar.hint.isVisible()
    assert "Ctrl+click" in bar.hint.text()
    room.window.show_tab(room.gallery_at)
    assert "Del trashes" in bar.hint.text()
    room.context.messages.info("Kept.")
    assert not bar.hint.isVisible()
    assert bar.text.isVisible()
    bar.clear()
    assert bar.hint.isVisible()


# The queue ----------------------------------------------------------------------------------------


def test_what_failed_moves_below_what_waits(room: FrameRoom):
    jobs, queue = waiting(room, 3), room.furniture.queue
    queue._job_changed(replace(jobs[0], state=JobState.FAILED, message="The disk is full."))
    order = [queue._column.itemAt(at).widget().job.id for at in range(3)]
    assert order == [jobs[1].id, jobs[2].id, jobs[0].id]


def test_a_list_read_before_a_job_came_does_not_take_it_off(room: FrameRoom, monkeypatch: pytest.MonkeyPatch):
    first, second = waiting(room, 2)
    queue, read = room.furniture.queue, room.studio.engine.jobs
    has_read, may_tell = threading.Semaphore(0), threading.Event()

    def slow() -> tuple[Job, ...]:
        jobs = read()
        has_read.release()
        assert may_tell.wait(30)
        return jobs

    monkeypatch.setattr(room.studio.engine, "jobs", slow)
    shown: list[set[int]] = []
    reading = JobReading(room.context, lambda jobs: shown.append({job.id for job in jobs}), queue)
    reading.read()
    queue.refresh()
    assert has_read.acquire(timeout=30)
    assert has_read.acquire(timeout=30)
    third = submit(room, 7)
    room.studio.engine.cancel(first.id)
    room.studio.engine.dismiss(first.id)
    room.until(lambda: set(queue.rows) == {second.id, third.id})
    may_tell.set()
    room.until(lambda: bool(shown))
    assert shown == [{second.id, third.id}]
    assert set(queue.rows) == {second.id, third.id}


def test_a_row_dropped_above_another_is_done_before_it(room: FrameRoom):
    jobs, queue = waiting(room, 3), room.furniture.queue
    column = queue.findChild(JobColumn)
    room.until(lambda: queue.rows[jobs[2].id].y() > queue.rows[jobs[0].id].y())

    def drop(job: Job, height: float) -> None:
        mime = job_mime(job.id)
        assert dragged_job(mime) == job.id
        column.dropEvent(
            QDropEvent(
                QPointF(40, height),
                Qt.DropAction.MoveAction,
                mime,
                Qt.MouseButton.LeftButton,
                Qt.KeyboardModifier.NoModifier,
            )
        )

    first, second, third = (job.id for job in jobs)
    drop(jobs[2], queue.rows[first].y() + 2)
    room.until(lambda: [job.id for job in room.studio.engine.jobs()] == [third, first, second])
    room.until(lambda: queue.rows[third].y() < queue.rows[first].y() < queue.rows[second].y())
    drop(jobs[2], queue.rows[second].geometry().bottom() + 1)
    room.until(lambda: [job.id for job in room.studio.engine.jobs()] == [first, second, third])


# What may not go wrong ----------------------------------------------------------------------------


def test_a_gallery_that_cannot_be_written_to_gets_a_sentence(room: FrameRoom):
    item = room.put(1)
    made_by = replace(item, request=submit_only(room))
    room.studio.gallery.read_only = True
    room.furniture.operations.make_again(made_by)
    room.until(lambda: room.window.bar.current is not None)
    assert room.window.bar.current.severity is Severity.ERROR
    assert "cannot be written to" in room.window.bar.text.text()
    room.studio.gallery.read_only = False


def submit_only(room: FrameRoom) -> Request:
    info = room.studio.models.of_family("gan")[0]
    return Request.make("gan", "faces", info.ref, 1, FacesParams(count=1))


def test_the_last_words_of_the_history_find_no_dead_button(room: FrameRoom):
    furniture = room.furniture
    room.window.commands.undo.deleteLater()
    room.bot.waitUntil(lambda: not _alive(room.window.commands.undo))
    furniture._show_undo_text("Rename")


def _alive(action: object) -> bool:
    from shiboken6 import isValid

    return isValid(action)


def test_a_gallery_filtered_by_the_bar_follows_what_changes(room: FrameRoom):
    room.window.show_tab(room.gallery_at)
    gallery = room.furniture.tab(room.gallery_at)
    items = [room.put(seed) for seed in range(2)]
    query = gallery.filters.query()
    assert query.order is Order.NEWEST
    gallery.filters.order.setCurrentIndex(gallery.filters.order.findText("Best first"))
    room.until(lambda: gallery.model.query.order is Order.BEST and len(gallery.model.ids) == 2)
    room.furniture.operations.rate([items[0].id], 5)
    room.until(lambda: gallery.model.ids[:1] == (items[0].id,))


def test_scaled_thumbnails_are_kept_within_bounds(qapp: object):
    image = QImage(256, 256, QImage.Format.Format_RGB32)
    image.fill(0x808080)
    pictures = ScaledPictures(limit=3 * 4 * 100 * 100)
    first = pictures.of(image, image.size() / 2.56, 1.0)
    assert pictures.of(image, image.size() / 2.56, 1.0) is first
    for _ in range(10):
        pictures.of(image.copy(), image.size() / 2.56, 1.0)
    assert len(pictures) == 3
    assert pictures.bytes <= 3 * 4 * 100 * 100
    assert pictures.of(image, image.size() / 2.56, 2.0).width() == 200
