"""Latest wins: of a flood of wishes only the newest is drawn, and nothing older is ever told."""

from __future__ import annotations

import threading

from scripted_family import ScriptedFamily, ScriptParams

from studio.app import Studio
from studio.core.request import ModelRef, Request
from studio.engine.live import LiveSlots
from studio.engine.notices import LiveEnded, LiveStep, Notice


def ask(model: ModelRef, seed: int) -> Request:
    return Request.make("gan", "faces", model, seed, ScriptParams())


def test_a_newer_wish_replaces_the_one_that_waits() -> None:
    slots = LiveSlots()
    model = ModelRef("m", "0" * 64)
    slots.put("a", ask(model, 1))
    stamp = slots.put("a", ask(model, 2))
    other = slots.put("b", ask(model, 3))
    first, second = slots.take(), slots.take()
    assert first is not None
    assert second is not None
    assert (first.stamp, first.request.seed) == (stamp, 2)
    assert second.stamp == other
    assert slots.take() is None


def test_nobody_hears_of_a_slot_that_was_dropped() -> None:
    slots = LiveSlots()
    slots.put("a", ask(ModelRef("m", "0" * 64), 1))
    taken = slots.take()
    assert taken is not None
    slots.drop("a")
    assert not slots.is_newest(taken)


def test_results_of_older_stamps_are_never_told(
    scripted_studio: Studio, scripted: ScriptedFamily, scripted_model: ModelRef
) -> None:
    scripted.gate = threading.Semaphore(0)
    heard: list[Notice] = []
    ended = threading.Event()

    def hear(notice: Notice) -> None:
        heard.append(notice)
        if isinstance(notice, LiveEnded):
            ended.set()

    scripted_studio.engine.subscribe(hear)
    scripted_studio.engine.start()
    engine = scripted_studio.engine
    engine.live("eye", ask(scripted_model, 1))
    scripted.reached.acquire(timeout=60)
    for seed in range(2, 50):
        newest = engine.live("eye", ask(scripted_model, seed))
    scripted.gate.release(100)
    assert ended.wait(10)
    assert [request.seed for request in scripted.ran] == [1, 49], "the flood was not drained to its newest"
    stamps = {notice.stamp for notice in heard if isinstance(notice, LiveStep)}
    outputs = [notice for notice in heard if isinstance(notice, LiveEnded)]
    assert newest in stamps
    assert [notice.stamp for notice in outputs] == [newest]
    assert not scripted_studio.gallery.ids(), "live pictures are for the eye, not for keeps"


def test_a_live_request_is_served_between_the_steps_of_a_job(
    scripted_studio: Studio, scripted: ScriptedFamily, scripted_model: ModelRef
) -> None:
    scripted.gate = threading.Semaphore(0)
    served = threading.Event()
    scripted_studio.engine.subscribe(lambda notice: served.set() if isinstance(notice, LiveEnded) else None)
    scripted_studio.engine.start()
    job = scripted_studio.engine.submit(
        Request.make("gan", "faces", scripted_model, 1, ScriptParams(count=50))
    )
    scripted.reached.acquire(timeout=60)
    scripted_studio.engine.live("eye", ask(scripted_model, 99))
    scripted.gate.release(2)  # one more picture of the job, then the live one
    assert served.wait(10)
    assert not scripted_studio.engine.jobs()[-1].state.finished
    scripted_studio.engine.cancel(job.id)
    scripted.gate.release(100)
