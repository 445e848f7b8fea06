"""The prose recipe in small: it learns, goes on exactly, and leaves a model folder behind."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
import torch
from safetensors.torch import load_file

from studio.engine.manifest import read_manifest
from studio.families.transformer.model_file import read_model
from studio.training.learner import Schedule
from studio.training.prose.books import Work
from studio.training.prose.data import ProseData, prose_of
from studio.training.recipes.prose import ProseRecipe, ProseTask, next_token_loss, train

SMALL = ProseRecipe(
    width=32,
    hidden=64,
    layers=2,
    heads=2,
    context=32,
    window=16,
    tokens_per_step=128,
    total_tokens=128 * 24,
    schedule=Schedule(rate=1e-2, warm_up_steps=4, hold_steps=8, half_life=2000.0),
)


@pytest.fixture(scope="module")
def library() -> ProseData:
    lines = tuple(
        f"The {a} whale sang to the {b} ship, and the {b} ship to the {a} whale." for a, b in _pairs()
    )
    return prose_of([Work("Songs", lines)], vocabulary=320)


def _pairs() -> list[tuple[str, str]]:
    words = ["old", "grey", "great", "blue", "slow", "lost", "calm", "last", "first", "white"]
    return [(a, b) for a in words for b in words if a != b]


def test_it_learns(library: ProseData):
    task = ProseTask(library, SMALL)
    before = task.judge()
    first = task.step(0)["loss"]
    last = [task.step(index)["loss"] for index in range(1, SMALL.total_steps)][-1]
    after = task.judge()
    assert last < first - 1
    assert before is not None
    assert after is not None
    assert after["loss"] < before["loss"]
    assert after["bits"] == pytest.approx(after["loss"] / before["loss"] * before["bits"])


def test_every_window_is_read_before_any_comes_again(library: ProseData):
    task = ProseTask(library, replace(SMALL, total_tokens=10_000_000))
    window = SMALL.window
    count = (len(library.learned) - window - 1) // window
    rows = torch.cat([task._windows(index) for index in range(count // 8)])
    assert len({tuple(row.tolist()) for row in rows}) >= 0.95 * len(rows)


def test_the_windows_grow_in_the_end():
    assert [SMALL.window_at(step) for step in (0, 18, 20, 23)] == [16, 16, 32, 32]


def test_a_run_that_was_cut_goes_on_as_if_it_had_not_been(tmp_path: Path):
    texts = tmp_path / "texts"
    texts.mkdir()
    (texts / "songs.txt").write_text(
        "\n\n".join(f"The whale number {n} sang {n * n} songs." for n in range(300))
    )
    whole, cut = tmp_path / "whole", tmp_path / "cut"
    train(whole, data=texts, recipe=SMALL)
    steps = iter(range(9))
    train(cut, data=texts, recipe=SMALL, should_stop=lambda: next(steps, None) is None)
    train(cut, data=texts, recipe=SMALL, resume=True)
    weights = "prose/weights.safetensors"
    one, other = load_file(whole / weights), load_file(cut / weights)
    assert one.keys() == other.keys()
    assert all(torch.equal(one[name], other[name]) for name in one)


def test_the_model_folder_is_whole(tmp_path: Path):
    texts = tmp_path / "texts"
    texts.mkdir()
    (texts / "songs.txt").write_text("\n\n".join(f"The whale number {n} sang." for n in range(200)))
    train(tmp_path / "run", data=texts, recipe=replace(SMALL, total_tokens=256))
    folder = tmp_path / "run" / "prose"
    info = read_manifest(folder).info(folder, bundled=True)
    texts_of_model, tensors = read_model(info.weights_path)
    assert texts_of_model.config.layers == 2
    assert texts_of_model.template is None
    assert tensors["embedding.weight"].dtype == torch.float16
    assert "your own texts: yours" in (folder / "CARD.md").read_text(encoding="utf-8")


def test_the_loss_is_that_of_the_next_token(library: ProseData):
    task = ProseTask(library, SMALL)
    windows = task._windows(0)
    logits = task.learner.network(windows[:, :-1]).log_softmax(-1)
    by_hand = -logits.gather(2, windows[:, 1:, None]).mean()
    assert torch.allclose(next_token_loss(task.learner.network, windows), by_hand, atol=1e-5)
