"""The workshop: programs that train are started, paused, ended, told of when they die, and offered again.

What trains is pretended (`pretended_training`), so that it begins at once; the long form trains for real.
"""

from __future__ import annotations

import os
import shutil
import signal
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pretended_training
import psutil
import pytest
from tiny_pipelines import save_folder

from studio.core.device import Device, DeviceKind
from studio.core.errors import UserError
from studio.core.job import Job, JobState
from studio.core.request import ModelRef, Request
from studio.engine.manifest import MANIFEST, read_manifest
from studio.engine.models import ModelLibrary
from studio.engine.notices import JobChanged
from studio.engine.places import Places
from studio.families.gan.params import FacesParams
from studio.training import processes
from studio.training.making_way import MakingWay, make_way
from studio.training.run_progress import Doing, ProgressFile, look_at
from studio.training.runs import (
    CHECKPOINT,
    LOCK,
    LOG,
    MODEL,
    Learns,
    Run,
    RunEnd,
    Runs,
    RunSpec,
    RunState,
    write_end,
)
from studio.training.workshop import CLOSED, Workshop

BUNDLED = Path(__file__).parents[3] / "models" / "prose"


@pytest.fixture
def pretended(monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest) -> None:
    monkeypatch.setattr(processes, "own_command", lambda: [sys.executable, pretended_training.__file__])
    if request.node.name != test_training_stands_last_in_line.__name__:
        # on a machine that runs other tests beside, who stands last in line is not served for seconds
        monkeypatch.setattr(processes, "last_in_line", lambda pid: None)


@pytest.fixture
def workshop(places: Places, pretended: None) -> Iterator[Workshop]:
    made = opened(places)
    yield made
    assert made.close()


def opened(places: Places) -> Workshop:
    return Workshop(Runs(places.runs), ModelLibrary(places.data / "none", places.models), places)


def spec(does: str = "learn", name: str = "Foxes") -> RunSpec:
    return RunSpec(name, Learns.VAE, "own-vae", settings={"does": does})


def until(happens: Callable[[], bool]) -> None:
    deadline = time.monotonic() + 20
    while not happens():
        assert time.monotonic() < deadline
        time.sleep(0.01)


def learns(workshop: Workshop, run: Run) -> bool:
    look = next(look for look in workshop.looks() if look.run.key == run.key)
    return look.doing is Doing.LEARNING and look.step > 5


def child_of(run: Run) -> psutil.Process:
    """A program that has only just been started may have no words yet (Linux closes its files before)."""

    def children() -> list[psutil.Process]:
        return [one for one in psutil.Process().children() if str(run.folder) in one.cmdline()]

    until(lambda: bool(children()))
    return children()[0]


def test_a_run_is_started_watched_paused_and_gone_on_with(workshop: Workshop) -> None:
    run = workshop.start(spec())
    assert workshop.looks()[0].state is RunState.RUNNING
    assert workshop.looks()[0].run == run
    with pytest.raises(UserError, match="already"):
        workshop.resume(run)
    until(lambda: learns(workshop, run))
    look = workshop.looks()[0]
    assert look.total_steps == pretended_training.STEPS
    assert look.seconds_left == pytest.approx(0.02 * (look.total_steps - look.step), rel=0.01)
    assert look.share == pytest.approx(look.step / look.total_steps)
    workshop.pause(run)
    until(lambda: not workshop.is_alive(run))
    paused = workshop.looks()[0]
    assert paused.state is RunState.PAUSED
    assert paused.step >= look.step
    assert paused.seconds_left is None
    assert workshop.interrupted() == ()
    workshop.resume(run)
    until(lambda: learns(workshop, run))


def test_what_has_just_begun_is_not_removed_and_neither_is_what_lies_beside_it(workshop: Workshop) -> None:
    quiet = workshop.runs.create(spec(name="Owls"))
    busy = workshop.start(spec())  # its program has hardly been started, and holds no lock yet
    with pytest.raises(UserError, match=r"“Foxes” is still going on.*Pause it"):
        workshop.remove((quiet, busy))
    assert {run.key for run in workshop.runs.all()} == {quiet.key, busy.key}
    until(lambda: learns(workshop, busy))
    workshop.pause(busy)
    until(lambda: not workshop.is_alive(busy))
    workshop.remove((quiet, busy))
    assert workshop.runs.all() == ()
    workshop.bring_back((quiet, busy))
    assert {run.key for run in workshop.runs.all()} == {quiet.key, busy.key}


def test_when_one_cannot_be_removed_none_is(workshop: Workshop, monkeypatch: pytest.MonkeyPatch) -> None:
    runs = [workshop.runs.create(spec(name=name)) for name in ("Owls", "Foxes")]
    remove = workshop.runs.remove

    def stuck(run: Run) -> None:
        if run.spec.name == "Foxes":
            raise UserError("“Foxes” cannot be removed: the disk is full.")
        remove(run)

    monkeypatch.setattr(workshop.runs, "remove", stuck)
    with pytest.raises(UserError, match="disk is full"):
        workshop.remove(runs)
    assert {run.spec.name for run in workshop.runs.all()} == {"Owls", "Foxes"}


def test_training_stands_last_in_line(workshop: Workshop) -> None:
    """For the processor, and first when memory runs out, so that it takes nothing else along."""
    run = workshop.start(spec())
    child = child_of(run)
    if sys.platform == "linux":
        assert child.nice() == 19
        assert int(Path(f"/proc/{child.pid}/oom_score_adj").read_text()) > 500
    else:
        assert child.nice() != psutil.Process().nice()
    child.kill()


def test_a_run_that_is_stopped_is_finished(workshop: Workshop) -> None:
    run = workshop.start(spec())
    until(lambda: learns(workshop, run))
    workshop.stop(run)
    until(lambda: not workshop.is_alive(run))
    assert workshop.looks()[0].state is RunState.FINISHED
    assert workshop.looks()[0].share == 1
    paused = workshop.start(spec())
    until(lambda: learns(workshop, paused))
    workshop.pause(paused)
    until(lambda: not workshop.is_alive(paused))
    workshop.stop(paused)
    until(lambda: not workshop.is_alive(paused))
    assert paused.state is RunState.FINISHED
    fresh = workshop.runs.create(spec())
    with pytest.raises(UserError, match="nothing yet"):
        workshop.stop(fresh)


@pytest.mark.parametrize(
    ("code", "says"), [(-9, "memory ran out"), (-signal.SIGTERM, "from outside"), (3, "exit code 3")]
)
def test_of_a_run_that_dies_it_is_told_why(workshop: Workshop, code: int, says: str) -> None:
    run = workshop.start(spec("3" if code == 3 else "learn"))
    if code < 0:
        until(lambda: learns(workshop, run))
        os.kill(child_of(run).pid, -code)
    until(lambda: not workshop.is_alive(run))
    look = workshop.looks()[0]
    assert look.state is RunState.FAILED
    assert says in look.failure
    kept = (run.folder / CHECKPOINT).exists()
    assert ("from its last checkpoint" if kept else "begins again") in look.failure
    assert "It learns." in (run.folder / LOG).read_text()


def test_closing_pauses_and_the_next_start_offers_it_again(workshop: Workshop, places: Places) -> None:
    run = workshop.start(spec())
    until(lambda: learns(workshop, run))
    assert workshop.close()
    assert run.state is RunState.PAUSED
    later = opened(places)
    assert later.interrupted() == (run,)
    later.resume(run)
    assert later.interrupted() == ()
    until(lambda: learns(later, run))
    assert later.close()
    again = opened(places)
    again.forget_interrupted()
    assert again.interrupted() == ()
    assert not (run.folder / CLOSED).exists()
    assert run.state is RunState.PAUSED


def test_closing_waits_no_longer_than_it_says(workshop: Workshop) -> None:
    run = workshop.start(spec())
    until(lambda: learns(workshop, run))
    child = child_of(run)
    child.suspend()
    assert not workshop.close(0.2)  # a suspended child never answers
    child.resume()
    until(lambda: not workshop.is_alive(run))
    assert run.state is RunState.PAUSED


def test_what_broke_off_while_nobody_looked_is_offered_too(workshop: Workshop, places: Places) -> None:
    run = workshop.runs.create(spec())
    (run.folder / LOCK).touch()
    (run.folder / CHECKPOINT).touch()
    later = opened(places)
    assert later.interrupted() == (run,)
    later.forget_interrupted()
    assert later.interrupted() == ()
    assert "machine went off" in later.looks()[0].failure


def test_a_model_is_adopted_once(workshop: Workshop) -> None:
    run = workshop.runs.create(spec())
    assert workshop.adopt(run) is None
    made = run.folder / MODEL
    shutil.copytree(BUNDLED, made)
    name = f"foxes-{run.key[-4:]}"
    (made / MANIFEST).write_text(read_manifest(made).model_copy(update={"id": name}).to_toml())
    assert workshop.adopt(run) == name
    there = workshop.models.get(name).weights_path
    before = there.stat().st_ino
    assert workshop.adopt(run) == name
    assert there.stat().st_ino == before
    assert len(workshop.models.all()) == 1


def test_how_far_it_is_counts_all_minutes(tmp_path: Path) -> None:
    """The time that was asked for may end before the steps; a run that goes on counts what was before."""
    run = Runs(tmp_path).create(replace(spec(), minutes=2.0))
    far = ProgressFile(run)
    far.starting()
    assert look_at(run, alive=True).doing is Doing.STARTING
    far.learning(10, 1000, 10.0, at_once=True)
    far.learning(20, 1000, 20.0, at_once=True)
    look = look_at(run, alive=True)
    assert look.seconds_left == pytest.approx(100)
    assert look.share == pytest.approx(20 / 120)
    write_end(run, RunEnd(RunState.PAUSED))
    ProgressFile(run).starting()
    assert look_at(run, alive=True).step == 20
    assert look_at(run, alive=True).seconds == 20
    ProgressFile(run).preparing(7, 9)
    assert look_at(run, alive=True).total_steps == 9
    assert look_at(run).step == 0


def test_what_is_estimated_goes_by_what_such_a_run_took(workshop: Workshop) -> None:
    card = Device(DeviceKind.CUDA, "a card", total_bytes=8_000_000_000)
    asked = RunSpec("Foxes", Learns.VAE, "own-vae", settings={"rate": 0.002})
    assert "first seconds" in workshop.estimate(asked, 100, card).words
    for name, settings, seconds in (("same", {}, 25.0), ("other", {"batch": 4}, 1.0)):
        run = workshop.runs.create(RunSpec(name, Learns.VAE, "own-vae", settings=settings))
        ProgressFile(run).learning(100, 1000, seconds, at_once=True)
    assert workshop.estimate(asked, 100, card).seconds_per_step == pytest.approx(0.25)


def test_what_is_estimated_goes_by_the_model_that_it_begins_with(workshop: Workshop, tmp_path: Path) -> None:
    cpu = Device(DeviceKind.CPU, "CPU")
    base = workshop.models.add(save_folder(tmp_path / "sd1"))
    asked = RunSpec("Foxes", Learns.DIFFUSION, "lora", size=64)
    assert "first minute" in workshop.estimate(asked, 100, cpu).words
    asked = replace(asked, base=base.id)
    assert "About" in workshop.estimate(asked, 100, cpu).words
    other = workshop.runs.create(replace(asked, name="Owls", base="another"))
    ProgressFile(other).learning(100, 1000, 5_000.0, at_once=True)
    assert workshop.estimate(asked, 100, cpu).seconds_per_step < 40
    same = workshop.runs.create(replace(asked, name="Hares"))
    ProgressFile(same).learning(100, 1000, 4_000.0, at_once=True)
    assert workshop.estimate(asked, 100, cpu).seconds_per_step == pytest.approx(40)


def test_training_makes_way_while_something_is_made(tmp_path: Path) -> None:
    way = MakingWay(tmp_path)
    asked: list[int] = []

    def stops_after_three() -> bool:
        asked.append(1)
        return len(asked) == 3

    make_way(tmp_path, stops_after_three)
    assert not asked
    way.hear(job_changed(JobState.RUNNING))
    make_way(tmp_path, stops_after_three)
    assert len(asked) == 3
    way.hear(job_changed(JobState.DONE))
    make_way(tmp_path, lambda: pytest.fail("it waits for nothing"))


def job_changed(state: JobState) -> JobChanged:
    request = Request.make("gan", "faces", ModelRef("faces", "ab" * 32), 1, FacesParams())
    return JobChanged(Job(1, request, state, 0.0, datetime.now(UTC)))
