"""A poisoned folder is reported line by line and trained around."""

from __future__ import annotations

import json
import time
from collections import Counter
from pathlib import Path

import pytest
from poisoned_folder import GOOD, WRONG, poison
from training_room import Place
from typer.testing import CliRunner

from studio.cli.application import application
from studio.training.own import pictures
from studio.training.own.dataset import Dataset
from studio.training.own.dropping import Reason
from studio.training.own.report import DataReport

TINY = {"pictures": 64, "batch": 16, "hidden": 16, "latents": 4}


def test_every_poisoned_file_has_a_line_of_its_own(tmp_path: Path) -> None:
    folder = poison(tmp_path / "mine", copies=30)
    run = CliRunner().invoke(application(), ["data", "check", str(folder), "--json"])
    assert run.exit_code == 0, run.output
    told = json.loads(run.output)
    reasons = {one["file"]: one["reason"] for one in told["dropped"]}
    assert {file: reasons[file] for file in WRONG} == {file: why.value for file, why in WRONG.items()}
    copies = [one for one in told["dropped"] if one["reason"] == Reason.COPY]
    assert len(copies) == 30
    assert {one["like"] for one in copies} == {"good00.png"}
    assert all(one["why"].endswith(".") for one in told["dropped"])
    assert told["kept"] == GOOD


def test_a_training_goes_around_it_and_keeps_the_report(tmp_path: Path) -> None:
    place = Place(tmp_path)
    run = place.run("textbook-vae", poison(tmp_path / "mine", copies=30), 28, near_copies=True, **TINY)
    place.train(run)
    assert run.model_folder is not None
    report = DataReport.from_json(run.data)
    assert report.kept == GOOD
    assert report.reasons[Reason.COPY] == 30
    assert len(report.dropped) == 30 + len(WRONG)


@pytest.mark.slow
def test_a_hundred_thousand_copies_are_told_and_trained_around(tmp_path: Path) -> None:
    """A minute or two: pytest -m slow tests/unit/training/test_own_poison.py"""
    folder = poison(tmp_path / "mine", copies=100_000)
    begun = time.process_time()
    dataset = Dataset.of(folder, pictures.look_through(folder))
    seconds = time.process_time() - begun
    assert Counter(one.reason for one in dataset.dropped)[Reason.COPY] == 100_000
    assert seconds < 60, f"{seconds:.0f} s of processor"
    place = Place(tmp_path)
    run = place.run("textbook-vae", folder, 28, near_copies=True, **TINY)
    place.train(run)
    assert DataReport.from_json(run.data).to_json() == dataset.to_json()
