"""The whole engine is killed while it makes things, again and again: the queue is there, and every face.

A child opens the studio, queues jobs and works; SIGKILL comes between two steps of a job or in the middle of
a save. The next program finds what waited still waiting, what ran offered again, and the gallery whole.
"""

from __future__ import annotations

import multiprocessing
import random
import sys
import threading
from collections.abc import Iterator
from multiprocessing.connection import Connection
from pathlib import Path

import pytest
from killing import kill_and_hear
from scripted_family import ScriptedFamily, ScriptParams, draw, put_model

from studio.app import open_studio
from studio.core.events import Event, Output
from studio.core.job import JobState
from studio.core.request import ModelRef, Request
from studio.engine.notices import ItemSaved, JobChanged, Notice
from studio.engine.places import Places

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL")

COUNT = 1000
"""Pictures of the job that runs: it never ends by itself."""


def endless(family: ScriptedFamily, request: Request) -> Iterator[Event]:
    for index in range(request.params_as(ScriptParams).count):
        yield Output(index, draw(request.seed, index, size=64))


def ask(model: ModelRef, seed: int, count: int) -> Request:
    return Request.make("gan", "faces", model, seed, ScriptParams(count=count))


def work(home: Path, model: ModelRef, round_: int, tell: Connection) -> None:
    """What the child does until it is killed."""

    def hear(notice: Notice) -> None:
        match notice:
            case ItemSaved(_, _, item):
                tell.send(("saved", item.id))
            case JobChanged(job):
                tell.send((job.state.value, job.id))
            case _:
                pass

    studio = open_studio(Places.under(home), ScriptedFamily(endless).registry)
    studio.engine.subscribe(hear)
    studio.engine.pause()
    studio.engine.start()
    for old in studio.engine.jobs():
        if old.state is JobState.PENDING:
            studio.engine.cancel(old.id)
    studio.engine.submit(ask(model, round_, COUNT))
    studio.engine.submit(ask(model, round_, 1))
    studio.engine.resume()
    threading.Event().wait()


def kill_one(home: Path, model: ModelRef, round_: int, chance: random.Random) -> list[tuple[str, int]]:
    """Let a child work until it has saved something, kill it, and give what it told."""
    context = multiprocessing.get_context("spawn" if sys.platform == "darwin" else "fork")
    hear, tell = context.Pipe(duplex=False)
    child = context.Process(target=work, args=(home, model, round_, tell))
    child.start()
    tell.close()
    told: list[tuple[str, int]] = []
    wanted = chance.randrange(1, 8)
    while sum(what == "saved" for what, _ in told) < wanted:
        assert hear.poll(60), told
        told.append(hear.recv())
    child.join(chance.random() * 0.05)
    return told + kill_and_hear(child, hear)


def check(home: Path, told: list[tuple[str, int]]) -> None:
    """What the next program finds."""
    with open_studio(Places.under(home), ScriptedFamily(endless).registry) as studio:
        assert not studio.gallery.messages
        report = studio.gallery.verify()
        assert report.ok, report
        kept = set(studio.gallery.ids())
        assert {number for what, number in told if what == "saved"} <= kept, "what was told to be kept is"
        studio.engine.pause()
        studio.engine.start()
        states = {job.id: job.state for job in studio.engine.jobs()}
        running, waiting = [number for what, number in told if what == "pending"][-2:]
        assert states[running] is JobState.INTERRUPTED, "it is offered again"
        assert states[waiting] is JobState.PENDING, "it waits for its turn"
        assert studio.engine.retry(running).state is JobState.PENDING
        studio.engine.cancel(running)


def killed(tmp_path: Path, times: int) -> None:
    chance = random.Random(7)
    model = put_model(Places.under(tmp_path).models)
    for round_ in range(times):
        check(tmp_path, kill_one(tmp_path, model, round_, chance))


def test_killed_three_times(tmp_path: Path) -> None:
    killed(tmp_path, 3)


@pytest.mark.slow
def test_killed_fifty_times(tmp_path: Path) -> None:
    killed(tmp_path, 50)
