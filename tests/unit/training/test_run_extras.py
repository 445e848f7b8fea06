"""What tasks show beside curve and sheet: written by the loop, read by whoever watches."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
import torch

from studio.core.errors import UserError
from studio.families.transformer.network import Config, Form, Transformer
from studio.training.loop import LoopSettings, run
from studio.training.losses import gaussian_kl, kl_by_dimension
from studio.training.own.tasks.textbook import TextbookRecipe, TextbookTask
from studio.training.prose.writing import write_on
from studio.training.run_extras import (
    EXTRAS,
    Extras,
    Written,
    append_extras,
    cut_extras,
    is_looked_at,
    read_extras,
)
from studio.training.run_folder import RunFolder


def test_lines_come_back_and_those_of_steps_taken_again_are_dropped(tmp_path: Path) -> None:
    file = tmp_path / EXTRAS
    texts = (Written("Once", " upon\na\u2028\x85time"),)
    for step, kl in ((10, 1.0), (20, 0.5), (30, 0.25)):
        append_extras(file, Extras(step, kl=(kl, 2 * kl), texts=texts))
    assert read_extras(tmp_path)[1] == Extras(20, kl=(0.5, 1.0), texts=texts)
    cut_extras(file, 20)
    append_extras(file, Extras(20, kl=(0.75,)))
    assert [(one.step, one.kl) for one in read_extras(tmp_path)] == [(10, (1.0, 2.0)), (20, (0.75,))]


@pytest.mark.parametrize(
    "line",
    [
        "",
        "{",
        "[1, 2]",
        '{"step": "x"}',
        '{"kl": [1]}',
        '{"step": 1, "kl": [NaN]}',
        '{"step": 1, "kl": 5}',
        '{"step": 1, "texts": [["only one"]]}',
        json.dumps({"step": 1, "kl": [0.0] * 5000}),
        "[" * 100_000,
    ],
)
def test_damaged_lines_are_left_out(tmp_path: Path, line: str) -> None:
    (tmp_path / EXTRAS).write_text(f'{line}\n{{"step": 7}}\n{{"step": 8, "kl": [1', "utf-8")
    assert [one.step for one in read_extras(tmp_path)] == [7]


def test_a_missing_file_is_nothing_and_one_that_cannot_be_read_is_told(tmp_path: Path) -> None:
    assert read_extras(tmp_path / "none") == ()
    (tmp_path / EXTRAS).mkdir()
    with pytest.raises(UserError, match="cannot be read"):
        read_extras(tmp_path)


def test_all_runs_are_looked_at_after_the_same_steps() -> None:
    shown = [step for step in range(3_001) if is_looked_at(step)]
    assert shown[:8] == [0, 5, 10, 20, 50, 100, 150, 200]
    assert [step for step in shown if step >= 900] == [900, 950, 1000, 1500, 2000, 2500, 3000]


def test_a_training_is_seen_from_before_its_first_step_on(tmp_path: Path) -> None:
    """Sheets and what each latent says at the same steps; the curve tells the memory. Cut and gone on with
    it shows what it shows in one piece.
    """
    pictures = np.random.default_rng(0).integers(0, 256, (30, 8, 8), np.uint8)
    recipe = TextbookRecipe(side=8, hidden=16, latents=4, batch=4, total_images=100)

    def learn(folder: Path, until: int = 100, resume: bool = False) -> tuple[Extras, ...]:
        task = TextbookTask(pictures[:20], pictures[20:], recipe)
        left = iter(range(until))
        settings = LoopSettings(log_every=10)
        run(
            task,
            folder,
            settings,
            lambda _: None,
            resume=resume,
            should_stop=lambda: next(left, None) is None,
        )
        return read_extras(folder)

    whole = learn(tmp_path / "whole")
    assert [one.step for one in whole] == [0, 5, 10, 20, 25]
    assert all(len(one.kl) == 4 for one in whole)
    watched = RunFolder(tmp_path / "whole")
    assert [sheet.step for sheet in watched.sheets()] == [0, 5, 10, 20, 25]
    assert (watched.curve().column("memory") > 10).all()
    learn(tmp_path / "cut", until=15)
    assert [one for one in learn(tmp_path / "cut", resume=True) if one.step != 15] == list(whole)


def test_the_kl_of_the_dimensions_adds_up() -> None:
    mean, log_variance = torch.randn(5, 3, 2, 2), torch.randn(5, 3, 2, 2)
    by_dimension = kl_by_dimension(mean, log_variance)
    assert len(by_dimension) == 3
    assert sum(by_dimension) == pytest.approx(gaussian_kl(mean, log_variance).mean().item(), rel=1e-5)
    assert len(kl_by_dimension(mean[:, :, 0, 0], log_variance[:, :, 0, 0])) == 3


def test_writing_on_is_the_same_every_time() -> None:
    torch.manual_seed(0)
    config = Config(
        form=Form.LLAMA,
        vocabulary=11,
        width=8,
        hidden=16,
        layers=1,
        heads=2,
        kv_heads=2,
        head_dims=4,
        context=32,
    )
    network, given = Transformer(config), torch.tensor([[1, 2, 3], [4, 5, 6]])
    before = torch.get_rng_state()
    first = write_on(network, given, 9)
    assert first.shape == (2, 9)
    assert torch.equal(first, write_on(network, given, 9))
    assert torch.equal(before, torch.get_rng_state())
