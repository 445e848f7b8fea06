"""The runs are watched from every tab: what changes, finishes, fails, and was interrupted."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pretended_training
import pytest
from pytestqt.qtbot import QtBot
from tab_room import tab_context

from studio.app import Studio
from studio.engine.manifest import MANIFEST, read_manifest
from studio.training import processes
from studio.training.run_progress import Doing, RunLook
from studio.training.runs import (
    CHECKPOINT,
    LOCK,
    MODEL,
    UNADOPTED,
    Learns,
    Run,
    RunEnd,
    RunSpec,
    RunState,
    write_end,
)
from studio.ui.context import UiContext
from studio.ui.messages import Severity
from studio.ui.tabs.workshop.run_news import RunNews

BUNDLED = Path(__file__).parents[2] / "models" / "prose"


@pytest.fixture(autouse=True)
def pretended(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(processes, "own_command", lambda: [sys.executable, pretended_training.__file__])
    # on a machine that runs other tests beside, who stands last in line is not served for seconds
    monkeypatch.setattr(processes, "last_in_line", lambda pid: None)


@pytest.fixture
def context(scripted_studio: Studio, qtbot: QtBot) -> Iterator[UiContext]:
    made = tab_context(scripted_studio)
    yield made
    made.run_watch.close()
    made.bridge.close()
    assert made.background.close()


@pytest.fixture
def news(context: UiContext) -> Iterator[RunNews]:
    made = RunNews(context)
    yield made
    made.deleteLater()


def spec(does: str = "learn", name: str = "Foxes") -> RunSpec:
    return RunSpec(name, Learns.VAE, "own-vae", settings={"does": does})


def until(bot: QtBot, happens: Callable[[], bool]) -> None:
    bot.waitUntil(happens, timeout=20_000)


def state_of(context: UiContext, run: Run) -> RunState | None:
    look = context.run_watch.look_of(run)
    return look.state if look else None


def test_a_run_is_seen_learning_and_pausing(context: UiContext, qtbot: QtBot) -> None:
    watch, workshop = context.run_watch, context.studio.workshop
    seen: list[tuple[RunLook, ...]] = []
    watch.runs_changed.connect(seen.append)
    watch.look_now()
    until(qtbot, lambda: seen == [()])
    run = workshop.start(spec())
    watch.look_now()
    until(qtbot, lambda: state_of(context, run) is RunState.RUNNING)
    until(qtbot, lambda: watch.looks[0].doing is Doing.LEARNING and watch.looks[0].step > 1)
    count = len(seen)
    until(qtbot, lambda: len(seen) > count)
    workshop.pause(run)
    until(qtbot, lambda: state_of(context, run) is RunState.PAUSED)
    count = len(seen)
    watch.look_now()
    qtbot.wait(1500)
    assert len(seen) == count


def test_what_finishes_is_adopted_and_told(context: UiContext, news: RunNews, qtbot: QtBot) -> None:
    workshop = context.studio.workshop
    run = workshop.runs.create(spec("finish"))
    name = f"foxes-{run.key[-4:]}"
    shutil.copytree(BUNDLED, run.folder / MODEL)
    manifest = read_manifest(run.folder / MODEL).model_copy(update={"id": name})
    (run.folder / MODEL / MANIFEST).write_text(manifest.to_toml())
    news.begin()
    until(qtbot, lambda: state_of(context, run) is RunState.NEW)
    shown: list[Run] = []
    news.show_wanted.connect(shown.append)
    workshop.resume(run)
    context.run_watch.look_now()
    with qtbot.waitSignal(news.models_changed, timeout=20_000):
        pass
    assert context.studio.models.get(name).id == name
    message = context.messages.history[-1]
    assert "“Foxes” has finished" in message.text
    assert message.action is not None
    message.action.run()
    assert shown == [run]


def test_what_finished_when_all_was_killed_is_in_the_library_the_next_time(
    context: UiContext, news: RunNews, qtbot: QtBot
) -> None:
    """What somebody has removed from the library is not brought back."""
    names: list[str] = []
    for called in ("Foxes", "Hares"):
        run = context.studio.workshop.runs.create(spec(name=called))
        shutil.copytree(BUNDLED, run.folder / MODEL)
        names.append(f"{called.lower()}-{run.key[-4:]}")
        manifest = read_manifest(run.folder / MODEL).model_copy(update={"id": names[-1]})
        (run.folder / MODEL / MANIFEST).write_text(manifest.to_toml())
        write_end(run, RunEnd(RunState.FINISHED))
    (run.folder / UNADOPTED).touch()
    with qtbot.waitSignal(news.models_changed, timeout=20_000):
        news.begin()
    assert [info.id for info in context.studio.models.all() if info.id in names] == [names[1]]
    assert not (run.folder / UNADOPTED).exists()


def test_what_dies_is_told_with_the_reason(context: UiContext, news: RunNews, qtbot: QtBot) -> None:
    run = context.studio.workshop.runs.create(spec("3"))
    news.begin()
    until(qtbot, lambda: state_of(context, run) is RunState.NEW)
    context.studio.workshop.resume(run)
    context.run_watch.look_now()
    until(qtbot, lambda: bool(context.messages.history))
    message = context.messages.history[-1]
    assert message.severity is Severity.ERROR
    assert "exit code 3" in message.text
    assert message.action is not None


def test_what_was_interrupted_is_offered_once(context: UiContext, news: RunNews, qtbot: QtBot) -> None:
    workshop = context.studio.workshop
    run = workshop.runs.create(spec())
    for name in (LOCK, CHECKPOINT):
        (run.folder / name).touch()
    ended = workshop.runs.create(spec(name="Hares"))
    (ended.folder / LOCK).touch()
    write_end(ended, RunEnd(RunState.PAUSED))
    news.begin()
    until(qtbot, lambda: bool(context.messages.history))
    message = context.messages.history[-1]
    assert message.text.startswith("“Foxes” was interrupted")
    assert message.action is not None
    assert workshop.interrupted() == ()
    until(qtbot, lambda: state_of(context, run) is RunState.FAILED)
    assert context.messages.history == (message,)
    message.action.run()
    until(qtbot, lambda: state_of(context, run) is RunState.RUNNING)
