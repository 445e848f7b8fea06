"""A job's life: queued, run, kept, cancelled, failed, interrupted, moved; never at its neighbour's cost."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import numpy as np
import pytest
from PIL import Image
from scripted_family import ScriptedFamily, ScriptParams, draw

from studio.app import Studio, open_studio
from studio.core.errors import UserError
from studio.core.events import AnimationFormat, Event, Frame, Output, Progress
from studio.core.item import ItemKind
from studio.core.job import Job, JobState
from studio.core.request import ModelRef, Request
from studio.engine.notices import Crashed, ItemSaved, JobChanged, Notice, Warned
from studio.engine.places import Places


class Ear:
    """Hears everything; waits for jobs to end."""

    def __init__(self, studio: Studio) -> None:
        self.heard: list[Notice] = []
        self._news = threading.Condition()
        self.leave = studio.engine.subscribe(self._hear)

    def _hear(self, notice: Notice) -> None:
        with self._news:
            self.heard.append(notice)
            self._news.notify_all()

    def states(self, job: Job) -> list[JobState]:
        return [n.job.state for n in self.heard if isinstance(n, JobChanged) and n.job.id == job.id]

    def ended(self, job: Job, state: JobState | None = None) -> Job:
        """Wait until the job is over; the last that was told of it."""

        def over() -> bool:
            states = self.states(job)
            return bool(states) and (
                states[-1] is state if state else states[-1].finished or states[-1] is JobState.INTERRUPTED
            )

        with self._news:
            assert self._news.wait_for(over, timeout=120), self.heard
        return [n.job for n in self.heard if isinstance(n, JobChanged) and n.job.id == job.id][-1]


def ask(model: ModelRef, seed: int = 1, count: int = 1) -> Request:
    return Request.make("gan", "faces", model, seed, ScriptParams(count=count))


def test_what_is_made_is_kept_with_its_request(scripted_studio: Studio, scripted_model: ModelRef) -> None:
    request = ask(scripted_model, seed=5, count=3)
    items = scripted_studio.make(request)
    assert len(items) == 3
    assert [item.request for item in items] == [request] * 3
    for index, item in enumerate(items):
        kept = np.asarray(Image.open(scripted_studio.gallery.path(item)).convert("RGB"))
        assert np.array_equal(kept, draw(5, index))
        assert item.synthetic
        assert "CPU" in item.device


def test_cancel_stops_within_one_step_and_keeps_what_was_done(
    scripted_studio: Studio, scripted: ScriptedFamily, scripted_model: ModelRef
) -> None:
    scripted.gate = threading.Semaphore(1)
    ear = Ear(scripted_studio)
    scripted_studio.engine.start()
    job = scripted_studio.engine.submit(ask(scripted_model, count=100))
    scripted.reached.acquire(timeout=60)
    scripted.reached.acquire(timeout=60)  # the first is out, the second is being drawn
    scripted_studio.engine.cancel(job.id)
    scripted.gate.release(100)
    assert ear.ended(job).state is JobState.CANCELLED
    assert len(scripted_studio.gallery.ids()) <= 2
    assert scripted.closed == 1


def test_a_job_that_waits_can_be_cancelled_and_never_runs(
    scripted_studio: Studio, scripted: ScriptedFamily, scripted_model: ModelRef
) -> None:
    job = scripted_studio.engine.submit(ask(scripted_model, seed=1))
    other = scripted_studio.engine.submit(ask(scripted_model, seed=2))
    scripted_studio.engine.cancel(job.id)
    ear = Ear(scripted_studio)
    scripted_studio.engine.start()
    ear.ended(other)
    assert [request.seed for request in scripted.ran] == [2]


def test_a_failing_job_says_why_and_the_next_one_runs(
    scripted_studio: Studio, scripted: ScriptedFamily, scripted_model: ModelRef
) -> None:
    def script(family: ScriptedFamily, request: Request) -> Iterator[Event]:
        yield Progress(0, 1)
        if request.seed == 1:
            raise UserError("The clay is dry.", "Add water.")
        if request.seed == 2:
            raise ZeroDivisionError("ours")
        yield Output(0, draw(request.seed))

    scripted.script = script
    ear = Ear(scripted_studio)
    jobs = [scripted_studio.engine.submit(ask(scripted_model, seed)) for seed in (1, 2, 3)]
    scripted_studio.engine.start()
    ended = [ear.ended(job) for job in jobs]
    assert [job.state for job in ended] == [JobState.FAILED, JobState.FAILED, JobState.DONE]
    assert ended[0].message == "The clay is dry. Add water."
    assert "ZeroDivisionError" not in ended[1].message
    crashes = [notice for notice in ear.heard if isinstance(notice, Crashed)]
    assert len(crashes) == 1
    assert "ZeroDivisionError" in crashes[0].report


def test_make_raises_what_the_job_failed_with(
    scripted_studio: Studio, scripted: ScriptedFamily, scripted_model: ModelRef
) -> None:
    def script(family: ScriptedFamily, request: Request) -> Iterator[Event]:
        raise UserError("No luck.")
        yield

    scripted.script = script
    with pytest.raises(UserError, match=r"No luck\."):
        scripted_studio.make(ask(scripted_model))


def test_closing_in_the_middle_leaves_the_job_to_be_offered_again(
    places: Places, scripted: ScriptedFamily, scripted_model: ModelRef
) -> None:
    scripted.gate = threading.Semaphore(0)
    with open_studio(places, scripted.registry) as studio:
        studio.engine.start()
        running = studio.engine.submit(ask(scripted_model, seed=1))
        waiting = studio.engine.submit(ask(scripted_model, seed=2))
        scripted.reached.acquire(timeout=60)
        threading.Timer(0.05, scripted.gate.release, (100,)).start()
    with open_studio(places, scripted.registry) as studio:
        ear = Ear(studio)
        studio.engine.pause()
        studio.engine.start()
        states = {job.id: job.state for job in studio.engine.jobs()}
        assert states == {running.id: JobState.INTERRUPTED, waiting.id: JobState.PENDING}
        assert ear.states(running) == [JobState.INTERRUPTED], "the queue's panel is told"
        studio.engine.resume()
        ear.ended(waiting)
        assert studio.engine.retry(running.id).state is JobState.PENDING
        assert ear.ended(running, JobState.DONE).state is JobState.DONE


def test_a_job_moved_to_the_front_runs_first(
    scripted_studio: Studio, scripted: ScriptedFamily, scripted_model: ModelRef
) -> None:
    jobs = [scripted_studio.engine.submit(ask(scripted_model, seed)) for seed in (1, 2, 3)]
    scripted_studio.engine.move(jobs[2].id, before=jobs[0].id)
    scripted_studio.engine.move(jobs[0].id, before=None)
    ear = Ear(scripted_studio)
    scripted_studio.engine.start()
    for job in jobs:
        ear.ended(job)
    assert [request.seed for request in scripted.ran] == [3, 2, 1]


def test_pause_rests_between_steps_and_live_requests_are_served_meanwhile(
    scripted_studio: Studio, scripted: ScriptedFamily, scripted_model: ModelRef
) -> None:
    ear = Ear(scripted_studio)
    engine = scripted_studio.engine
    engine.pause()
    engine.start()
    job = engine.submit(ask(scripted_model, seed=1))
    engine.live("eye", ask(scripted_model, seed=9))
    scripted.reached.acquire(timeout=60)
    assert [request.seed for request in scripted.ran] == [9]
    assert engine.jobs()[-1].state is JobState.PENDING
    engine.resume()
    assert ear.ended(job).state is JobState.DONE


def test_out_of_memory_frees_everything_and_tries_once_more(
    scripted_studio: Studio, scripted: ScriptedFamily, scripted_model: ModelRef
) -> None:
    tries: list[int] = []

    def script(family: ScriptedFamily, request: Request) -> Iterator[Event]:
        tries.append(1)
        yield Output(0, draw(1, 0))
        if len(tries) == 1:
            raise RuntimeError("CUDA out of memory. Tried to allocate 2.00 GiB")
        yield Output(1, draw(1, 1))

    scripted.script = script
    ear = Ear(scripted_studio)
    items = scripted_studio.make(ask(scripted_model))
    assert len(tries) == 2
    assert len(items) == 2, "what was kept at the first try is not kept twice"
    assert any(isinstance(notice, Warned) for notice in ear.heard)


def test_out_of_memory_twice_fails_that_job_with_a_sentence(
    scripted_studio: Studio, scripted: ScriptedFamily, scripted_model: ModelRef
) -> None:
    def script(family: ScriptedFamily, request: Request) -> Iterator[Event]:
        yield Progress(0, 1)
        raise RuntimeError("CUDA out of memory")

    scripted.script = script
    with pytest.raises(UserError, match="not enough memory"):
        scripted_studio.make(ask(scripted_model))


def test_weights_that_changed_are_not_taken_for_the_old_ones(
    scripted_studio: Studio, scripted_model: ModelRef
) -> None:
    with pytest.raises(UserError, match="has changed"):
        scripted_studio.make(ask(ModelRef(scripted_model.id, "0" * 64)))


def test_frames_become_an_animation_with_a_poster(
    scripted_studio: Studio, scripted: ScriptedFamily, scripted_model: ModelRef
) -> None:
    def script(family: ScriptedFamily, request: Request) -> Iterator[Event]:
        for index in range(8):
            yield Frame(draw(1, index, size=64), 12.0, AnimationFormat.WEBP)
        yield Output(0, draw(1, 0, size=64))

    scripted.script = script
    (item,) = scripted_studio.make(ask(scripted_model))
    assert item.kind is ItemKind.ANIMATION
    with Image.open(scripted_studio.gallery.path(item)) as film:
        assert getattr(film, "n_frames", 1) == 8


def test_a_cancelled_animation_leaves_no_file(
    scripted_studio: Studio, scripted: ScriptedFamily, scripted_model: ModelRef
) -> None:
    def script(family: ScriptedFamily, request: Request) -> Iterator[Event]:
        while True:
            yield Frame(draw(1, 0, size=64), 12.0, AnimationFormat.MP4)
            family.reached.release()

    scripted.script = script
    ear = Ear(scripted_studio)
    scripted_studio.engine.start()
    job = scripted_studio.engine.submit(ask(scripted_model))
    for _ in range(3):
        scripted.reached.acquire(timeout=60)
    scripted_studio.engine.cancel(job.id)
    assert ear.ended(job).state is JobState.CANCELLED
    left = [path for path in scripted_studio.gallery.folder.rglob("*") if path.suffix in {".mp4", ".part"}]
    assert left == []


def test_items_are_told_once_they_are_kept(scripted_studio: Studio, scripted_model: ModelRef) -> None:
    ear = Ear(scripted_studio)
    items = scripted_studio.make(ask(scripted_model, count=2))
    told = [notice for notice in ear.heard if isinstance(notice, ItemSaved)]
    assert [(notice.index, notice.item.id) for notice in told] == [
        (index, item.id) for index, item in enumerate(items)
    ]


def test_two_programs_on_one_gallery_leave_each_other_s_jobs_alone(
    places: Places, scripted: ScriptedFamily, scripted_model: ModelRef
) -> None:
    scripted.gate = threading.Semaphore(0)
    with open_studio(places, scripted.registry) as window:
        window.engine.start()
        running = window.engine.submit(ask(scripted_model, seed=1))
        waiting = window.engine.submit(ask(scripted_model, seed=2))
        scripted.reached.acquire(timeout=60)
        hasty = ScriptedFamily()
        with open_studio(places, hasty.registry) as command:
            assert len(command.make(ask(scripted_model, seed=7))) == 1
            assert [request.seed for request in hasty.ran] == [7]
            command.engine.start()
            assert [job.request.seed for job in command.engine.jobs()] == [7]
        states = {job.id: job.state for job in window.engine.jobs()}
        assert states == {running.id: JobState.RUNNING, waiting.id: JobState.PENDING}
        ear = Ear(window)
        scripted.gate.release(100)
        ear.ended(waiting)


def test_a_command_leaves_old_jobs_to_the_next_window(
    places: Places, scripted: ScriptedFamily, scripted_model: ModelRef
) -> None:
    with open_studio(places, scripted.registry) as studio:
        studio.engine.submit(ask(scripted_model, seed=1))
    with open_studio(places, scripted.registry) as command:
        command.make(ask(scripted_model, seed=7))
    assert [request.seed for request in scripted.ran] == [7]
    with open_studio(places, scripted.registry) as window:
        ear = Ear(window)
        window.engine.start()
        (old,) = [job for job in window.engine.jobs() if job.request.seed == 1]
        ear.ended(old)
