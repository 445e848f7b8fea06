"""`quartet train watch` and the chart beside a training command, as real processes."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from quartet_command import Quartet

from studio.cli.watch import open_chart
from studio.training.loop import Curve, TrainingProgress


def started(chart: subprocess.Popen[bytes], seconds: float = 60.0) -> bool:
    """Whether it stays: a process that could not open its window ends at once, this one hears signals."""
    deadline = time.monotonic() + seconds
    status = Path(f"/proc/{chart.pid}/status")
    while chart.poll() is None and time.monotonic() < deadline:
        caught = next((row for row in status.read_text().splitlines() if row.startswith("SigCgt")), "0")
        if int(caught.split()[-1], 16) >> (signal.SIGTERM - 1) & 1:
            return True
        time.sleep(0.05)
    return False


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="reads /proc to see that it is there")
def test_the_chart_is_a_process_of_its_own_that_closes_in_order(tmp_path: Path) -> None:
    """Ctrl+C in the terminal of the training does not reach it; its own end is an orderly one."""
    Curve(tmp_path / "curve.csv").add(TrainingProgress(20, 100, 320, 10.0, {"loss": 1.0}))
    chart = open_chart(tmp_path)
    try:
        assert started(chart)
        assert os.getsid(chart.pid) != os.getsid(0)
        chart.send_signal(signal.SIGTERM)
        assert chart.wait(30) == 0
    finally:
        chart.kill()
        chart.wait()


def test_a_file_is_no_folder_of_a_run(quartet: Quartet, tmp_path: Path) -> None:
    file = tmp_path / "curve.csv"
    file.write_text("step\n")
    result = quartet("train", "watch", file)
    assert result.code == 2
    assert "is no folder" in result.err


def test_the_command_line_alone_imports_no_window(tmp_path: Path) -> None:
    """`quartet train` must not wait for Qt."""
    code = (
        "import sys, studio.cli.application; assert not {'PySide6', 'pyqtgraph', 'torch'} & set(sys.modules)"
    )
    subprocess.run([sys.executable, "-c", code], check=True, cwd=Path(__file__).parents[3])
