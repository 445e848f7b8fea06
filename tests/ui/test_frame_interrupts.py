"""Ctrl+C in the terminal, with the real program in a process of its own."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGINT for a single process")
@pytest.mark.parametrize(
    ("number", "reached"), [(signal.SIGINT, "furnished"), (signal.SIGTERM, "first paint")]
)
def test_a_signal_closes_the_window_in_order(tmp_path: Path, number: signal.Signals, reached: str) -> None:
    log = tmp_path / "log"
    environment = {**os.environ, "QUARTET_HOME": str(tmp_path / "home"), "QUARTET_TIMING": "1"}
    with log.open("w") as stream:
        process = subprocess.Popen([sys.executable, "-m", "studio"], env=environment, stderr=stream)
        deadline = time.monotonic() + 60
        while reached not in log.read_text() and time.monotonic() < deadline:
            time.sleep(0.05)
        process.send_signal(number)
        code = process.wait(30)
    assert reached in log.read_text()
    assert code == 0
    assert "Traceback" not in log.read_text()
    left = list((tmp_path / "home" / "data" / "gallery" / ".sessions").glob("*.lock"))
    assert [path.name for path in left if path.stem != "door"] == [], "the gallery was left in order"
