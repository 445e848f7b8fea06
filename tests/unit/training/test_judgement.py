"""A judgement that is kept: written by a process of its own, read by a window, whole or as it was before."""

from __future__ import annotations

import json
import shutil
import time
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from small_faces import put_small_faces

from studio.core.errors import CancelledError, UserError
from studio.engine.places import Places
from studio.training.evaluation.judgement import STOP, Judgement, Stage, judgement_of
from studio.training.evaluation.judgement_writer import JudgementWriter, write_sheet
from studio.training.evaluation.onlooker import COLUMNS, SheetName, in_rows, unheard
from studio.training.evaluation.reading import Figure, Group, Part, groups_of
from studio.training.judging_process import JudgingProcess, Question
from studio.training.runs import DataSource, Learns, Run, Runs, RunSpec


def plain(value: int, height: int = 10, width: int = 10) -> np.ndarray:
    return np.full((height, width, 3), value, np.uint8)


def test_a_sheet_has_square_tiles_and_is_clear_where_nothing_is(tmp_path: Path) -> None:
    write_sheet(tmp_path / "sheet.png", [[plain(200), plain(100, 10, 4)], [plain(50)]])
    sheet = np.asarray(Image.open(tmp_path / "sheet.png"))
    assert sheet.shape == (20, 10 * COLUMNS, 4)
    assert (sheet[:10, :10] == (200, 200, 200, 255)).all()
    assert (sheet[:10, 13:17] == (100, 100, 100, 255)).all()
    assert not sheet[:10, 10:13].any()
    assert not sheet[10:, 10:].any()


def test_pictures_are_laid_in_rows() -> None:
    assert [len(row) for row in in_rows([plain(0)] * 11)] == [COLUMNS, 11 - COLUMNS]


def test_what_was_kept_stays_until_the_next_is_finished(tmp_path: Path) -> None:
    judgement = Judgement(tmp_path / "kept")
    with JudgementWriter(judgement.folder, unheard) as writer:
        first, _ = writer.onlookers(both=False)
        first.report("Drawing", 3, 10)
        assert judgement.stage == Stage("Drawing", 3, 10)
        first.show(SheetName.DRAWN, [[plain(1)]])
        assert not judgement.report
        writer.finish({"model": "a"})
    assert judgement.report == {"model": "a"}
    assert judgement.stage is None
    assert judgement.sheet(SheetName.DRAWN)
    assert judgement.sides == (judgement,)
    with pytest.raises(UserError, match="No memory"):
        _fails(judgement.folder)
    assert judgement.report == {"model": "a"}
    assert judgement.failure is not None
    assert judgement.failure.what == "No memory."


def _fails(folder: Path) -> None:
    with JudgementWriter(folder, unheard) as writer:
        writer.onlookers(both=True)[1].show(SheetName.DRAWN, [[plain(2)]])
        raise UserError("No memory.", "Buy some.")


def test_of_two_models_each_has_its_sheets(tmp_path: Path) -> None:
    judgement = Judgement(tmp_path / "kept")
    with JudgementWriter(judgement.folder, unheard) as writer:
        for onlooker in writer.onlookers(both=True):
            onlooker.show(SheetName.DRAWN, [[plain(1)]])
        writer.finish({"models": []})
    assert [side.folder.name for side in judgement.sides] == ["first", "second"]
    assert all(side.sheet(SheetName.DRAWN) for side in judgement.sides)


def test_a_file_in_the_folder_breaks_it_off(tmp_path: Path) -> None:
    with pytest.raises(CancelledError):
        _stopped(tmp_path)
    assert not (tmp_path / STOP).exists()
    assert Judgement(tmp_path).failure is None


def _stopped(folder: Path) -> None:
    with JudgementWriter(folder, unheard) as writer:
        (folder / STOP).touch()
        onlooker, _ = writer.onlookers(both=False)
        onlooker.report("Drawing", 1, 2)
        assert onlooker.cancel.is_set()
        raise CancelledError


def test_damaged_files_are_as_good_as_none(tmp_path: Path) -> None:
    for name in ("report.json", "stage.json"):
        (tmp_path / name).write_text('{"what": 1', encoding="utf-8")
    judgement = Judgement(tmp_path)
    assert not judgement.report
    assert judgement.stage is None


def test_a_report_is_read_as_groups_of_figures() -> None:
    sure = {"mean": 2.0, "low": 1.0, "high": 3.0}
    told = {
        "drawn": {"sets": 3, "count": 20},
        "figures": {"fid": {"drawn": sure, "real": 1.5}},
        "diversity": {"vendi": {"drawn": sure, "real": None}},
        "copying": None,
        "balance": {"tone": {"shares": {"1 of 5": {"drawn": sure, "real": 0.1}}}},
    }
    real, variety, balance = groups_of(told)
    fid = Figure("figures.fid", "fid", 2.0, 1.0, 3.0, beside=1.5)
    assert real == Group(Part.REAL, "drawn (3 x 20)", "real pictures", (fid,))
    assert variety.figures[0].beside is None
    assert balance.shares
    assert groups_of({}) == ()


@pytest.fixture
def run(tmp_path: Path) -> Run:
    """A run on forty pictures that made a tiny generator."""
    real = tmp_path / "real"
    real.mkdir()
    chance = np.random.default_rng(0)
    for number in range(40):
        blocks = chance.integers(0, 256, (4, 4, 3), np.uint8).repeat(8, 0).repeat(8, 1)
        Image.fromarray(blocks).save(real / f"{number}.png")
    spec = RunSpec("mine", Learns.GAN, "own-gan", DataSource(str(real)), size=8)
    run = Runs(Places.default().runs).create(spec)
    shutil.move(put_small_faces(run.folder, "made"), run.folder / "model")
    return run


def wait(process: JudgingProcess, seconds: float = 300) -> None:
    end = time.monotonic() + seconds
    while process.running and time.monotonic() < end:
        time.sleep(0.05)
    assert not process.running


def test_a_process_judges_a_run_and_keeps_it(run: Run) -> None:
    judgement = judgement_of(run)
    # Without pip no network can be had, so small pictures are compared.
    nowhere = {"PIP_INDEX_URL": "http://127.0.0.1:9/", "PIP_RETRIES": "0", "PIP_NO_INDEX": "1"}
    process = JudgingProcess(Question(str(run.folder), judgement.folder, count=12), nowhere)
    wait(process)
    assert process.failure is None, judgement.log.read_text(encoding="utf-8")
    assert not process.stopped
    assert judgement.report == json.loads((run.folder / "figures.json").read_text(encoding="utf-8"))
    assert {name for name in SheetName if judgement.sheet(name)} == set(SheetName) - {SheetName.REBUILT}
    pairs = judgement.report["copying"]["nearest"]
    sheet = judgement.sheet(SheetName.COPIES)
    assert sheet is not None
    assert Image.open(sheet).size == (8 * COLUMNS, 16)
    assert len(pairs) == COLUMNS


def test_a_process_that_is_stopped_or_fails_says_so(run: Run) -> None:
    keep = run.folder / "judging"
    process = JudgingProcess(Question("no-such-model", keep))
    wait(process)
    assert process.failure is not None
    assert "no-such-model" in process.failure.what
    process = JudgingProcess(Question(str(run.folder), keep))
    process.end(0.1)
    assert process.stopped
    assert process.failure is None
    assert not (keep / STOP).exists(), "the next one is not stopped by it"
