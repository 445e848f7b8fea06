"""A run's folder, read while somebody else writes it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from studio.core.errors import UserError
from studio.training.loop import Curve, TrainingProgress
from studio.training.run_folder import CURVE, RunFolder, parse_curve, speed

ROOT = Path(__file__).parents[3]


def row(step: int, **figures: float) -> TrainingProgress:
    return TrainingProgress(step, 1000, step * 16, step * 0.5, figures)


def test_the_curve_grows_and_gets_columns_as_the_loop_writes_it(tmp_path: Path) -> None:
    """Written by the loop's own Curve, so that both agree about the format."""
    written, run = Curve(tmp_path / CURVE), RunFolder(tmp_path)
    written.add(row(20, loss=0.9))
    assert run.curve().columns["loss"].tolist() == [0.9]
    written.add(row(40, loss=0.7))
    written.add(row(60, loss=0.6, held_out_loss=0.8))
    curve = run.curve()
    assert curve.columns["step"].tolist() == [20, 40, 60]
    assert curve.columns["loss"].tolist() == [0.9, 0.7, 0.6]
    assert np.isnan(curve.columns["held_out_loss"][:2]).all()
    assert curve.newest("held_out_loss") == 0.8
    written.add(row(80, loss=0.5))
    assert run.curve().newest("held_out_loss") == 0.8, "the last one that was said"
    written.cut(40)
    assert run.curve().columns["step"].tolist() == [20, 40]
    assert speed(run.curve())[-1] == 32.0


def test_a_row_that_is_being_written_waits_for_its_end(tmp_path: Path) -> None:
    """0.4567 cut to 0.45 would look like a number, so the end of the line decides."""
    file, run = tmp_path / CURVE, RunFolder(tmp_path)
    file.write_text("step,images,loss\n20,320,0.5\n40,640,0.4", "utf-8")
    assert run.curve().columns["loss"].tolist() == [0.5]
    file.write_text("step,images,loss\n20,320,0.5\n40,640,0.4567\n", "utf-8")
    assert run.curve().columns["loss"].tolist() == [0.5, 0.4567]


@pytest.mark.parametrize(
    "text",
    ["", "step,loss", "not a curve\n1\n", "\x00\x01\n\x02\n", "step,loss\n20\n", "step\n-5\n", '"\n' * 50],
)
def test_what_is_no_curve_has_no_rows(text: str) -> None:
    assert all(len(column) == 0 for column in parse_curve(text).values())


def test_strange_numbers_are_gaps() -> None:
    columns = parse_curve("step,loss,note\n1,nan,good\n2,inf,\n3,0.1,7\n")
    assert np.isnan(columns["loss"][0])
    assert np.isinf(columns["loss"][1])
    assert np.isnan(columns["note"][:2]).all()


def test_a_folder_that_is_not_there_is_empty_until_it_is(tmp_path: Path) -> None:
    """The window may be open before the run begins, and after its folder was removed."""
    run = RunFolder(tmp_path / "later")
    assert (run.curve().rows, run.sheets()) == (0, ())
    (tmp_path / "later").mkdir()
    Curve(tmp_path / "later" / CURVE).add(row(20, loss=1.0))
    assert run.curve().rows == 1
    (tmp_path / "later" / CURVE).unlink()
    assert run.curve().rows == 0


def test_a_curve_that_cannot_be_read_is_said_in_a_sentence(tmp_path: Path) -> None:
    (tmp_path / CURVE).mkdir()
    with pytest.raises(UserError, match=r"cannot be read"):
        RunFolder(tmp_path).curve()


def test_sheets_come_in_the_order_of_their_steps(tmp_path: Path) -> None:
    """Names of any length; other files are none."""
    samples = tmp_path / "samples"
    samples.mkdir()
    for name in ("0000500.png", "12000000.png", "0000020.png", "best.png", "0000030.png.part", "٣.png"):
        (samples / name).write_bytes(b"x")
    assert [sheet.step for sheet in RunFolder(tmp_path).sheets()] == [20, 500, 12_000_000]


def test_watching_needs_no_torch() -> None:
    """Torch takes seconds to import and hundreds of megabytes: the run needs them more."""
    code = "import sys, studio.training.run_folder; assert 'torch' not in sys.modules"
    subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=True)
