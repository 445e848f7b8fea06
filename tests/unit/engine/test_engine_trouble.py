"""What goes wrong around a job: a disk that takes no note, a bug while loading, two things at once."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field

import pytest
from scripted_family import ScriptedFamily, ScriptedModel, ScriptParams, draw

from studio.app import Studio, open_studio
from studio.core.device import Device
from studio.core.errors import UserError
from studio.core.events import Event, Output
from studio.core.family import ALONE, Companions, ModelInfo
from studio.core.job import JobState
from studio.core.request import ModelRef, Request
from studio.engine.notices import Crashed, JobChanged, Notice
from studio.engine.places import Places
from studio.engine.queue import JobQueue

FULL = UserError("The gallery could not be written: the disk is full.", "Free some space, then try again.")


def ask(model: ModelRef, seed: int = 1, count: int = 1) -> Request:
    return Request.make("gan", "faces", model, seed, ScriptParams(count=count))


class Ends:
    """Waits until a job is told to be in a state."""

    def __init__(self, studio: Studio) -> None:
        self.heard: list[Notice] = []
        self._news = threading.Condition()
        studio.engine.subscribe(self._hear)

    def _hear(self, notice: Notice) -> None:
        with self._news:
            self.heard.append(notice)
            self._news.notify_all()

    def states(self, job_id: int) -> list[JobState]:
        return [n.job.state for n in self.heard if isinstance(n, JobChanged) and n.job.id == job_id]

    def wait(self, job_id: int, state: JobState) -> None:
        with self._news:
            assert self._news.wait_for(lambda: state in self.states(job_id), timeout=120), self.heard


def refused(*_: object) -> None:
    raise FULL


@pytest.mark.parametrize("ended", [JobState.FAILED, JobState.DONE], ids=["at its start", "at its end"])
def test_a_job_that_cannot_be_written_down_is_told_to_have_ended_and_can_be_tried_again(
    scripted_studio: Studio, scripted_model: ModelRef, monkeypatch: pytest.MonkeyPatch, ended: JobState
) -> None:
    ends = Ends(scripted_studio)
    scripted_studio.engine.start()
    with monkeypatch.context() as full:
        full.setattr(JobQueue, "set_state", refused)
        if ended is JobState.FAILED:
            full.setattr(JobQueue, "start", refused)
        job = scripted_studio.engine.submit(ask(scripted_model))
        ends.wait(job.id, ended)
        with pytest.raises(UserError, match="disk is full"):
            scripted_studio.engine.retry(job.id)
    other = scripted_studio.make(ask(scripted_model, seed=2))
    assert len(other) == 1, "the threads live on"
    ends.heard.clear()
    assert scripted_studio.engine.retry(job.id).state is JobState.PENDING
    ends.wait(job.id, JobState.DONE)


def test_a_bug_while_models_are_warmed_up_does_not_leave_the_queue_asleep(
    scripted_studio: Studio, scripted: ScriptedFamily, scripted_model: ModelRef
) -> None:
    failures = 2

    def load(info: ModelInfo, device: Device, companions: Companions) -> ScriptedModel:
        nonlocal failures
        if failures:
            failures -= 1
            raise RuntimeError("a bug")
        return ScriptedModel(info, device)

    scripted.load = load  # pyright: ignore[reportAttributeAccessIssue]
    ends = Ends(scripted_studio)
    scripted_studio.engine.warm(scripted_model.id)
    scripted_studio.engine.warm(scripted_model.id)
    job = scripted_studio.engine.submit(ask(scripted_model))
    scripted_studio.engine.start()
    ends.wait(job.id, JobState.DONE)
    assert sum(isinstance(notice, Crashed) for notice in ends.heard) == 2


def test_the_states_of_a_job_are_heard_in_the_order_in_which_it_had_them(
    scripted_studio: Studio, scripted: ScriptedFamily, scripted_model: ModelRef
) -> None:
    scripted.gate = threading.Semaphore(0)
    began = threading.Event()

    def slow(notice: Notice) -> None:
        """A listener that takes its time over the news that a job waits: meanwhile the worker is free."""
        if isinstance(notice, JobChanged) and notice.job.request.seed == 2:
            if notice.job.state is JobState.RUNNING:
                began.set()
            elif notice.job.state is JobState.PENDING:
                scripted.gate = None
                began.wait(0.3)

    scripted_studio.engine.subscribe(slow)
    ends = Ends(scripted_studio)
    scripted_studio.engine.start()
    scripted_studio.engine.submit(ask(scripted_model, seed=1))
    assert scripted.reached.acquire(timeout=60)
    threading.Thread(target=scripted.gate.release, args=(9,)).start()
    job = scripted_studio.engine.submit(ask(scripted_model, seed=2))
    ends.wait(job.id, JobState.DONE)
    assert ends.states(job.id) == [JobState.PENDING, JobState.RUNNING, JobState.DONE]


@dataclass
class SlowLoading(ScriptedFamily):
    """Takes until it is let go to load its model."""

    loading: threading.Event = field(default_factory=threading.Event)
    go: threading.Event = field(default_factory=threading.Event)

    def load(self, info: ModelInfo, device: Device, companions: Companions = ALONE) -> ScriptedModel:
        self.loading.set()
        assert self.go.wait(10)
        return ScriptedModel(info, device)


def test_a_job_cancelled_while_its_model_loads_draws_nothing(
    places: Places, scripted_model: ModelRef
) -> None:
    family = SlowLoading()
    with open_studio(places, family.registry) as studio:
        ends = Ends(studio)
        studio.engine.start()
        job = studio.engine.submit(ask(scripted_model))
        assert family.loading.wait(10)
        studio.engine.cancel(job.id)
        family.go.set()
        ends.wait(job.id, JobState.CANCELLED)
        assert not studio.gallery.ids()
        assert not family.ran, "not a step was made"


def test_too_little_memory_to_keep_a_picture_is_said_and_loses_no_other(
    scripted_studio: Studio,
    scripted: ScriptedFamily,
    scripted_model: ModelRef,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def script(family: ScriptedFamily, request: Request) -> Iterator[Event]:
        for index in range(20):
            yield Output(index, draw(1, index))

    def no_room(*_: object) -> None:
        raise MemoryError

    scripted.script = script
    with monkeypatch.context() as tight:
        tight.setattr(scripted_studio.gallery, "save_picture", no_room)
        with pytest.raises(UserError, match="not enough memory to keep"):
            scripted_studio.make(ask(scripted_model))
    assert len(scripted.ran) == 1, "doing it anew would skip what was not kept"
    assert len(scripted_studio.make(ask(scripted_model))) == 20


def test_a_job_that_this_version_cannot_read_stops_no_other(
    places: Places, scripted: ScriptedFamily, scripted_model: ModelRef
) -> None:
    with open_studio(places, scripted.registry) as studio:
        strange = studio.engine.submit(ask(scripted_model, seed=1))
        good = studio.engine.submit(ask(scripted_model, seed=2))
        with studio.gallery.database.write() as connection:
            connection.execute("UPDATE jobs SET request = '{\"version\": 99}' WHERE id = ?", (strange.id,))
    with open_studio(places, scripted.registry) as studio:
        ends = Ends(studio)
        studio.engine.start()
        ends.wait(good.id, JobState.DONE)
        assert [job.id for job in studio.engine.jobs()] == [good.id]
        with studio.gallery.database.read() as connection:
            assert connection.execute("SELECT count(*) FROM jobs").fetchone()[0] == 2, "nothing is lost"


def test_nobody_can_queue_a_job_between_the_look_who_lives_and_the_taking_over(
    scripted_studio: Studio,
) -> None:
    gallery = scripted_studio.gallery

    def living() -> frozenset[str]:
        other = sqlite3.connect(gallery.database.path, timeout=0)
        with pytest.raises(sqlite3.OperationalError, match="locked"):
            other.execute("BEGIN IMMEDIATE")
        other.close()
        return gallery.living_sessions()

    assert JobQueue(gallery.database, gallery.session).adopt(living) == ()
