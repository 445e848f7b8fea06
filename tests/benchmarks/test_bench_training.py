"""What training takes from the window and from what is made in it: with and without, in turn, in one session.

Figures are printed and kept as JSON in `$QUARTET_BENCH` (a folder) when that is set; nothing is asserted of
them, because a busy machine would fail an innocent change.
"""

from __future__ import annotations

import os
import statistics
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from heartbeat import Heartbeat, tell
from PIL import Image
from pytestqt.qtbot import QtBot

from studio.core.request import Request
from studio.engine.notices import JobChanged
from studio.engine.places import Places
from studio.families.gan.params import FACES, FAMILY, FacesParams
from studio.training.run_progress import Doing
from studio.training.runs import DataSource, Learns, RunSpec
from studio.ui.session import Session

KEPT = "QUARTET_BENCH" in os.environ
"""Whether the figures are wanted for themselves; the suite only plays the way once, shortly."""
ROUNDS = 3 if KEPT else 1
FACES_A_ROUND = 6 if KEPT else 2
QUIET_MS = 6000 if KEPT else 1500


@pytest.fixture
def pictures(tmp_path: Path) -> Path:
    folder = tmp_path / "pictures"
    folder.mkdir()
    chance = np.random.default_rng(0)
    for number in range(60):
        small = chance.integers(0, 256, (6, 6, 3), dtype=np.uint8)
        Image.fromarray(small).resize((160, 160), Image.Resampling.BICUBIC).save(folder / f"{number}.png")
    return folder


def test_the_window_and_a_drawing_beside_a_training(
    qtbot: QtBot, real_places: Places, pictures: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    session = Session(["quartet"], real_places)
    session.window.resize(1280, 800)
    with qtbot.waitSignal(session.ready, timeout=60_000):
        session.window.show()
    assert session.studio is not None
    assert session.context is not None
    studio, watch = session.studio, session.context.run_watch
    spec = RunSpec(
        "Colours",
        Learns.VAE,
        "own-vae",
        DataSource(folder=str(pictures)),
        settings={"pictures": 10_000_000, "near_copies": False},
    )
    run = studio.workshop.runs.create(spec)
    names = [entry.name for entry in session.window.entries]
    session.window.show_tab(names.index("workshop"))
    told: dict[str, list[dict[str, float]]] = {"alone": [], "beside": []}
    draw = _drawer(qtbot, session)
    draw(1)
    for _ in range(ROUNDS):
        told["alone"].append(_measure(qtbot, draw))
        studio.workshop.resume(run)
        watch.look_now()
        qtbot.waitUntil(
            lambda: bool(watch.looks) and watch.looks[0].doing is Doing.LEARNING and watch.looks[0].step > 0,
            timeout=120_000,
        )
        told["beside"].append(_measure(qtbot, draw))
        studio.workshop.pause(run)
        qtbot.waitUntil(lambda: not studio.workshop.is_alive(run), timeout=60_000)
    session.window.close()
    session.close()
    tell(capsys, "beside-a-training", {name: _medians(rounds) for name, rounds in told.items()})


def _drawer(bot: QtBot, session: Session) -> Callable[[int], float]:
    """Draws so many faces, and gives the median of the seconds that a job took."""
    assert session.studio is not None
    engine, info = session.studio.engine, session.studio.models.of_family(FAMILY)[0]
    seconds: list[float] = []

    def hear(notice: object) -> None:
        if isinstance(notice, JobChanged) and notice.job.state.finished:
            seconds.append(notice.job.seconds)

    engine.subscribe(hear)

    def draw(count: int) -> float:
        seconds.clear()
        for number in range(count):
            engine.submit(Request.make(FAMILY, FACES.name, info.ref, number, FacesParams(count=4)))
        bot.waitUntil(lambda: len(seconds) == count, timeout=240_000)
        return statistics.median(seconds)

    return draw


def _measure(bot: QtBot, draw: Callable[[int], float]) -> dict[str, float]:
    """The heart of the window while nothing is made, and while faces are drawn; seconds a job of four."""
    quiet, busy = Heartbeat(), Heartbeat()
    quiet.start()
    bot.wait(QUIET_MS)
    quiet.stop()
    busy.start()
    seconds = draw(FACES_A_ROUND)
    busy.stop()
    figures = {f"quiet_{name}": value for name, value in quiet.figures().items()}
    figures |= {f"drawing_{name}": value for name, value in busy.figures().items()}
    return figures | {"seconds": seconds}


def _medians(rounds: list[dict[str, float]]) -> dict[str, float]:
    return {name: round(statistics.median(one[name] for one in rounds), 3) for name in rounds[0]}
