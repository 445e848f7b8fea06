"""What the tasks of one's own reach on data that everybody knows. The long forms are measured by

    .venv/bin/pytest -m slow -s tests/unit/training/test_own_figures.py

on two cores; digits are fetched by npm.
"""

from __future__ import annotations

import os
from pathlib import Path

import numpy as np
import pytest

from studio.core.errors import UserError
from studio.training.digits import Digits, open_digits
from studio.training.loop import LoopSettings, run
from studio.training.own.tasks.textbook import TextbookRecipe, TextbookTask

CACHE = Path(os.environ.get("QUARTET_TEST_CACHE", "~/.cache/quartet-tests")).expanduser()
MINUTES = 10.0


@pytest.fixture(scope="session")
def digits() -> tuple[Digits, Digits]:
    CACHE.mkdir(parents=True, exist_ok=True)
    try:
        return open_digits(CACHE)
    except UserError as error:
        pytest.skip(str(error))


@pytest.mark.slow
@pytest.mark.timeout(1200)
def test_the_textbook_autoencoder_tells_a_digit_in_110_nats(
    digits: tuple[Digits, Digits], tmp_path: Path
) -> None:
    learned, judged = digits
    task = TextbookTask(learned.pictures, judged.pictures, TextbookRecipe())
    end = run(task, tmp_path, LoopSettings(minutes=MINUTES), lambda progress: None)
    loss = task.judge()["loss"]
    print(f"{loss:.2f} nats a digit after {end.step} steps, {end.seconds / 60:.1f} minutes")
    assert loss <= 110


def test_the_textbook_autoencoder_learns(tmp_path: Path) -> None:
    """In small: bars of one place each are told in far fewer nats than before anything was learned."""
    bars = np.zeros((64, 28, 28), np.uint8)
    for number, bar in enumerate(bars):
        bar[:, number % 8 * 3 : number % 8 * 3 + 3] = 255
    task = TextbookTask(
        bars[:48], bars[48:], TextbookRecipe(hidden=64, latents=4, batch=16, total_images=3_200)
    )
    before = task.judge()["loss"]
    run(task, tmp_path, LoopSettings(), lambda progress: None)
    assert task.judge()["loss"] < before / 3
