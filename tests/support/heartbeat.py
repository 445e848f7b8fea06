"""How alive the window is, and where its figures go."""

from __future__ import annotations

import json
import os
import statistics
from pathlib import Path

import pytest
from PySide6.QtCore import QElapsedTimer, QObject, Qt, QTimer

TICK_MS = 4


class Heartbeat(QObject):
    """Ticks on the event loop; a tick that comes late is a stall that a person could feel."""

    def __init__(self) -> None:
        super().__init__()
        self.late_ms: list[float] = []
        self._clock = QElapsedTimer()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)

    def start(self) -> None:
        self._clock.start()
        self._timer.start(TICK_MS)

    def stop(self) -> None:
        self._timer.stop()

    def _tick(self) -> None:
        self.late_ms.append(max(0.0, self._clock.nsecsElapsed() / 1e6 - TICK_MS))
        self._clock.restart()

    def figures(self) -> dict[str, float]:
        ordered = sorted(self.late_ms)
        return {
            "ticks": len(ordered),
            "p50_ms": round(statistics.median(ordered), 2),
            "p99_ms": round(ordered[int(len(ordered) * 0.99)], 2),
            "max_ms": round(ordered[-1], 2),
        }


def tell(capsys: pytest.CaptureFixture[str], name: str, figures: dict[str, object]) -> None:
    """Print figures, and keep them as JSON in `$QUARTET_BENCH` (a folder) when that is set."""
    folder = os.environ.get("QUARTET_BENCH")
    if folder:
        (Path(folder) / f"{name}.json").write_text(json.dumps(figures, indent=2))
    with capsys.disabled():
        print(f"\n[{name}] {json.dumps(figures)}")
