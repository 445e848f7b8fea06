"""Notices from the engine's threads become signals on the main thread, and never flood it."""

from __future__ import annotations

import threading
from collections.abc import Callable
from time import perf_counter

import numpy as np
import pytest
from PySide6.QtCore import QObject, QThread, QTimer
from pytestqt.qtbot import QtBot

from studio.core.errors import UserError
from studio.core.events import Output, Preview, Progress
from studio.engine.notices import JobStep, LiveStep, Notice, QueuePaused, Warned
from studio.ui.background import Background
from studio.ui.bridge import EngineBridge

PICTURE = np.zeros((8, 8, 3), np.uint8)
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


class Source:
    """Something that tells."""

    def __init__(self) -> None:
        self.tell: Callable[[Notice], None] = lambda _: None
        self.ended = False

    def subscribe(self, listener: Callable[[Notice], None]) -> Callable[[], None]:
        self.tell = listener

        def end() -> None:
            self.ended = True

        return end


@pytest.fixture
def source() -> Source:
    return Source()


@pytest.fixture
def bridge(qapp: object, source: Source) -> EngineBridge:
    return EngineBridge(source)


def elsewhere(work: Callable[[], None]) -> None:
    thread = threading.Thread(target=work)
    thread.start()
    thread.join()


def test_a_notice_of_another_thread_arrives_on_the_main_one(
    qtbot: QtBot, qapp: QObject, source: Source, bridge: EngineBridge
):
    threads: list[QThread] = []
    bridge.warned.connect(lambda _: threads.append(QThread.currentThread()))
    with qtbot.waitSignal(bridge.warned) as told:
        elsewhere(lambda: source.tell(Warned("Done on the CPU.")))
    assert told.args == ["Done on the CPU."]
    assert threads == [qapp.thread()]


def test_of_many_previews_the_newest_arrives_and_no_output_is_lost(
    qtbot: QtBot, source: Source, bridge: EngineBridge
):
    heard: list[object] = []
    bridge.job_step.connect(lambda _, event: heard.append(event))

    def flood() -> None:
        for step in range(1000):
            source.tell(JobStep(1, Progress(step, 1000)))
            source.tell(JobStep(1, Preview(0, PICTURE)))
            if step % 100 == 99:
                source.tell(JobStep(1, Output(step // 100, PICTURE)))
        source.tell(QueuePaused(True))

    with qtbot.waitSignal(bridge.queue_paused):
        elsewhere(flood)
    outputs = [event.index for event in heard if isinstance(event, Output)]
    assert outputs == list(range(10))
    assert sum(isinstance(event, Preview) for event in heard) < 100
    assert [e.done for e in heard if isinstance(e, Progress)][-1] == 999


def test_a_newer_live_picture_replaces_an_older_one(qtbot: QtBot, source: Source, bridge: EngineBridge):
    stamps: list[int] = []
    bridge.live_step.connect(lambda step: stamps.append(step.stamp))

    def live() -> None:
        for stamp in range(50):
            source.tell(LiveStep("face", stamp, Output(0, PICTURE)))
        source.tell(QueuePaused(False))

    with qtbot.waitSignal(bridge.queue_paused):
        elsewhere(live)
    assert stamps == [49]


def test_slow_listeners_do_not_keep_the_loop_from_turning(qtbot: QtBot, source: Source, bridge: EngineBridge):
    turns: list[float] = []
    timer = QTimer()
    timer.timeout.connect(lambda: turns.append(perf_counter()))
    timer.start(0)

    def slow(_: str) -> None:
        until = perf_counter() + 0.002
        while perf_counter() < until:
            pass

    bridge.warned.connect(slow)
    with qtbot.waitSignal(bridge.queue_paused):
        elsewhere(
            lambda: [source.tell(Warned(str(n))) for n in range(100)] and source.tell(QueuePaused(True))
        )
    timer.stop()
    assert len(turns) > 10


def test_after_close_nothing_comes_any_more(qtbot: QtBot, source: Source, bridge: EngineBridge):
    heard: list[str] = []
    bridge.warned.connect(heard.append)
    source.tell(Warned("too late"))
    bridge.close()
    assert source.ended
    qtbot.wait(20)
    assert heard == []


@pytest.fixture
def background(qapp: object):
    made = Background()
    yield made
    assert made.close()


def test_background_work_comes_back_to_the_main_thread(qtbot: QtBot, qapp: QObject, background: Background):
    results: list[tuple[bool, bool]] = []
    main = threading.get_ident()
    background.run(
        lambda: threading.get_ident() != main,
        lambda elsewhere: results.append((elsewhere, threading.get_ident() == main)),
    )
    qtbot.waitUntil(lambda: results == [(True, True)])


def test_a_user_error_without_a_handler_goes_to_the_messages(qtbot: QtBot, background: Background):
    def fail() -> None:
        raise UserError("The disk is full.")

    with qtbot.waitSignal(background.failed) as told:
        background.run(fail)
    assert str(told.args[0]) == "The disk is full."


def test_a_bug_without_a_handler_becomes_a_report(qtbot: QtBot, background: Background):
    with qtbot.waitSignal(background.crashed) as told:
        background.run(lambda: 1 / 0)
    assert "ZeroDivisionError" in told.args[0].report


def test_nothing_is_called_for_an_owner_that_is_gone(qtbot: QtBot, background: Background):
    owner, hold, called = QObject(), threading.Event(), []
    background.run(hold.wait, called.append, owner=owner)
    import shiboken6

    shiboken6.delete(owner)
    hold.set()
    assert background.close()
    qtbot.wait(20)
    assert called == []


def test_changes_in_order_do_not_overtake_each_other(qtbot: QtBot, background: Background):
    first, done = threading.Event(), []
    background.run(lambda: (first.wait(5), done.append(1)), in_order=True)
    background.run(lambda: done.append(2), in_order=True)
    first.set()
    qtbot.waitUntil(lambda: done == [1, 2])
