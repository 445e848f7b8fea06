"""How the window feels: how soon it is there, and whether it stays alive while faces are drawn.

Figures are printed and kept as JSON in `$QUARTET_BENCH` (a folder) when that is set; nothing is asserted of
them, because a busy machine would fail an innocent change.
"""

from __future__ import annotations

import os
import re
import statistics
import subprocess
import sys
import time
from pathlib import Path

import pytest
from heartbeat import Heartbeat, tell
from pytestqt.qtbot import QtBot

from studio.core.request import Request
from studio.engine.notices import JobChanged
from studio.engine.places import Places
from studio.families.gan.params import FACES, FAMILY, FacesParams
from studio.ui.session import Session

STARTS = 5
REACHED = re.compile(r"^(.+): (\d+) ms after the process began \((.*)\)$", re.MULTILINE)


def test_the_event_loop_while_faces_are_drawn(
    qtbot: QtBot, real_places: Places, capsys: pytest.CaptureFixture[str]
) -> None:
    session = Session(["quartet"], real_places)
    session.window.resize(1280, 800)
    with qtbot.waitSignal(session.ready, timeout=30_000):
        session.window.show()
    assert session.studio is not None
    assert session.context is not None
    engine = session.studio.engine
    info = session.studio.models.of_family(FAMILY)[0]
    drawn: list[JobChanged] = []
    leave = engine.subscribe(
        lambda notice: (
            drawn.append(notice) if isinstance(notice, JobChanged) and notice.job.state.finished else None
        )
    )
    warm = Request.make(FAMILY, FACES.name, info.ref, 1, FacesParams(count=1))
    engine.submit(warm)
    qtbot.waitUntil(lambda: len(drawn) == 1, timeout=60_000)
    heart = Heartbeat()
    heart.start()
    engine.submit(Request.make(FAMILY, FACES.name, info.ref, 100, FacesParams(count=8)))
    qtbot.waitUntil(lambda: len(drawn) == 2, timeout=120_000)
    heart.stop()
    leave()
    session.window.close()
    session.close()
    assert heart.late_ms
    tell(capsys, "event-loop-while-drawing", {"model": info.id, "faces": 8, **heart.figures()})


def test_how_soon_the_window_is_there(
    real_places: Places, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    environment = {
        **os.environ,
        "QUARTET_HOME": str(real_places.data.parent),
        "QUARTET_TIMING": "1",
        "QT_QPA_PLATFORM": "offscreen",
    }
    starts: list[dict[str, int]] = []
    for attempt in range(STARTS):
        log = tmp_path / f"start-{attempt}.log"
        with log.open("w") as stream:
            process = subprocess.Popen([sys.executable, "-m", "studio"], env=environment, stderr=stream)
            deadline = time.monotonic() + 30
            while " ready: " not in log.read_text() and time.monotonic() < deadline:
                time.sleep(0.05)
            process.terminate()
            process.wait(20)
        starts.append({what: int(ms) for what, ms, _ in REACHED.findall(log.read_text())})
    assert all("first paint" in start for start in starts)
    medians = {
        what: statistics.median(start[what] for start in starts if what in start) for what in starts[0]
    }
    tell(capsys, "window-start-ms", {"starts": STARTS, **medians})
