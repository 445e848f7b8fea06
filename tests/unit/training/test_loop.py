"""The loop: resumes exactly, survives being killed, and says when the numbers leave the ground."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import textwrap
from collections.abc import Mapping
from pathlib import Path

import numpy as np
import pytest
import torch
from torch import Tensor

from studio.training.best import kept_step, kept_weights
from studio.training.curve_file import Curve
from studio.training.learner import warm_up
from studio.training.loop import (
    CHECKPOINT,
    CURVE,
    LoopSettings,
    Standing,
    TrainingError,
    TrainingProgress,
    chance,
    open_checkpoint,
    read_checkpoint,
    run,
    write_checkpoint,
)


class Walk:
    """A task that adds chance to one number; at `breaks_at` its loss is no number."""

    name = "walk"
    images_per_step = 4
    details: Mapping[str, str] = {"recipe": "{}"}

    def __init__(self, total_steps: int = 10, breaks_at: int | None = None) -> None:
        self.total_steps = total_steps
        self.breaks_at = breaks_at
        self.place = torch.zeros(3)

    def step(self, index: int) -> dict[str, float]:
        self.place += torch.randn(3, generator=chance(1, index))
        return {"loss": float("nan") if index == self.breaks_at else self.place.norm().item()}

    def tensors(self) -> dict[str, Tensor]:
        return {"place": self.place}

    def restore(self, tensors: Mapping[str, Tensor]) -> None:
        self.place = tensors["place"].clone()

    def samples(self) -> np.ndarray:
        return np.zeros((4, 4, 3), np.uint8)

    def judge(self) -> None:
        return None


class Judged(Walk):
    """The same, averaged and judged: after each step what `losses` say of it."""

    def __init__(self, *losses: float) -> None:
        super().__init__(len(losses))
        self.losses, self.done = losses, torch.zeros(())

    def step(self, index: int) -> dict[str, float]:
        self.done = torch.tensor(float(index + 1))
        return super().step(index)

    def tensors(self) -> dict[str, Tensor]:
        return super().tensors() | {"done": self.done, "average.place": self.place.clone()}

    def restore(self, tensors: Mapping[str, Tensor]) -> None:
        super().restore(tensors)
        self.done = tensors["done"].clone()

    def judge(self) -> dict[str, float]:  # type: ignore[override]
        return {"loss": self.losses[int(self.done) - 1]}


EVERY_STEP = LoopSettings(log_every=1)


def _ignore(progress: TrainingProgress) -> None:
    pass


def test_a_run_writes_curve_samples_and_checkpoint(tmp_path: Path) -> None:
    seen: list[TrainingProgress] = []
    end = run(Walk(), tmp_path, EVERY_STEP, seen.append)
    assert (end.step, end.images) == (10, 40)
    assert [progress.step for progress in seen] == list(range(1, 11))
    assert (tmp_path / CHECKPOINT).is_file()
    assert len(Curve(tmp_path / CURVE).rows()) == 10
    assert list((tmp_path / "samples").glob("*.png"))
    assert not list(tmp_path.glob("*.part"))


def test_stopped_and_resumed_is_the_same_as_never_stopped(tmp_path: Path) -> None:
    whole, first, second = Walk(), Walk(), Walk()
    run(whole, tmp_path / "whole", EVERY_STEP, _ignore)
    run(first, tmp_path / "parts", EVERY_STEP, _ignore, should_stop=_after(4))
    run(second, tmp_path / "parts", EVERY_STEP, _ignore, resume=True)
    assert torch.equal(whole.place, second.place)
    assert _losses(tmp_path / "whole") == _losses(tmp_path / "parts")


def test_rows_after_the_checkpoint_are_taken_again(tmp_path: Path) -> None:
    run(Walk(), tmp_path, EVERY_STEP, _ignore, should_stop=_after(3))
    with (tmp_path / CURVE).open("a") as file:
        file.write("4,16,9.9,0.1\n5,2")  # A run that was killed after its checkpoint, in the middle of a row.
    run(Walk(), tmp_path, EVERY_STEP, _ignore, resume=True)
    run(Walk(), tmp_path / "whole", EVERY_STEP, _ignore)
    assert _losses(tmp_path) == _losses(tmp_path / "whole")


def test_without_resume_it_starts_anew(tmp_path: Path) -> None:
    run(Walk(), tmp_path, EVERY_STEP, _ignore)
    run(Walk(total_steps=3), tmp_path, EVERY_STEP, _ignore)
    assert len(_losses(tmp_path)) == 3


def test_a_loss_that_is_no_number_ends_with_a_sentence_and_an_unharmed_checkpoint(tmp_path: Path) -> None:
    run(Walk(), tmp_path, EVERY_STEP, _ignore, should_stop=_after(3))
    with pytest.raises(TrainingError, match=r"diverged at step 5: loss is no longer a number.*--resume"):
        run(Walk(breaks_at=5), tmp_path, EVERY_STEP, _ignore, resume=True)
    assert read_checkpoint(Walk(), tmp_path / CHECKPOINT).step == 3


@pytest.mark.parametrize("content", [b"", b"\x80\x04K\x01.", b"half a file"])
def test_a_broken_checkpoint_is_refused(tmp_path: Path, content: bytes) -> None:
    (tmp_path / CHECKPOINT).write_bytes(content)
    with pytest.raises(TrainingError, match="no whole checkpoint of walk"):
        run(Walk(), tmp_path, EVERY_STEP, _ignore, resume=True)


def test_another_tasks_checkpoint_is_refused(tmp_path: Path) -> None:
    other = Walk()
    other.name = "run"
    write_checkpoint(other, tmp_path / CHECKPOINT, Standing(1, 1.0))
    with pytest.raises(TrainingError, match="no whole checkpoint of walk"):
        run(Walk(), tmp_path, EVERY_STEP, _ignore, resume=True)


def test_the_time_limit_stops_between_steps(tmp_path: Path) -> None:
    end = run(Walk(total_steps=10**9), tmp_path, LoopSettings(minutes=0.002), _ignore)
    assert 0 < end.step < 10**9


def test_killed_again_and_again_it_ends_where_an_unkilled_run_does(tmp_path: Path) -> None:
    """kill -9 at whatever moment: the checkpoint is whole and the end is the same."""
    whole = Walk(total_steps=400)
    run(whole, tmp_path / "whole", EVERY_STEP, _ignore)
    run(Walk(total_steps=400), tmp_path / "killed", EVERY_STEP, _ignore, should_stop=_after(1))
    for _ in range(3):
        _start_and_kill(tmp_path / "killed")
    last = Walk(total_steps=400)
    run(last, tmp_path / "killed", EVERY_STEP, _ignore, resume=True)
    assert torch.equal(whole.place, last.place)
    assert _losses(tmp_path / "whole") == _losses(tmp_path / "killed")


def place_after(steps: int) -> Tensor:
    walk = Walk()
    for index in range(steps):
        walk.step(index)
    return walk.place


def kept(folder: Path) -> tuple[int, Tensor]:
    """After how many steps what is kept was there, and what it is."""
    tensors, metadata = open_checkpoint(folder / CHECKPOINT, "walk")
    return kept_step(metadata), kept_weights(tensors, metadata)["place"]


def test_what_did_best_is_kept_beside_what_is_newest(tmp_path: Path) -> None:
    settings, losses = LoopSettings(judge_every=1, keep_best=True), (3.0, 2.0, 2.5, 2.2, 2.1)
    run(Judged(*losses), tmp_path / "whole", settings, _ignore)
    step, place = kept(tmp_path / "whole")
    assert step == 2
    assert torch.equal(place, place_after(2))
    for cut in (1, 4):  # before the best and after it
        run(Judged(*losses), tmp_path / f"{cut}", settings, _ignore, should_stop=_after(cut))
        run(Judged(*losses), tmp_path / f"{cut}", settings, _ignore, resume=True)
        whole, parts = (open_checkpoint(tmp_path / name / CHECKPOINT, "walk") for name in ("whole", f"{cut}"))
        assert whole[1] | {"seconds": ""} == parts[1] | {"seconds": ""}
        assert {name: one.tolist() for name, one in whole[0].items()} == {
            name: one.tolist() for name, one in parts[0].items()
        }


def test_the_newest_is_kept_where_it_does_best_between_two_judgements(tmp_path: Path) -> None:
    settings = LoopSettings(judge_every=2, keep_best=True, patience=1)
    losses = (9.0, 3.0, 2.0, 2.5, 2.6, 2.6)
    run(Judged(*losses), tmp_path, settings, _ignore, should_stop=_after(3))
    step, place = kept(tmp_path)
    assert step == 3
    assert torch.equal(place, place_after(3))
    end = run(Judged(*losses), tmp_path, settings, _ignore, resume=True)
    assert end.step == 6  # patience knows nothing of what was looked at between
    assert kept(tmp_path)[0] == 4


def test_where_nothing_judges_or_nothing_was_asked_the_newest_is_kept(tmp_path: Path) -> None:
    run(Judged(3.0, 4.0), tmp_path / "unasked", LoopSettings(judge_every=1), _ignore)
    assert kept(tmp_path / "unasked")[0] == 2
    asked = LoopSettings(judge_every=5, keep_best=True)
    run(Judged(3.0, 4.0), tmp_path / "short", asked, _ignore)  # no judgement came
    assert kept(tmp_path / "short")[0] == 2
    assert torch.equal(kept(tmp_path / "short")[1], place_after(2))


def test_a_run_of_an_earlier_version_finds_its_best_anew(tmp_path: Path) -> None:
    losses = (1.0, 3.0, 2.0, 2.5)
    run(Judged(*losses), tmp_path, LoopSettings(judge_every=1), _ignore, should_stop=_after(2))
    asked = LoopSettings(judge_every=1, keep_best=True)
    run(Judged(*losses), tmp_path, asked, _ignore, resume=True)
    assert kept(tmp_path)[0] == 3


def test_warm_up_climbs_to_one() -> None:
    assert [warm_up(step, 4) for step in (0, 1, 3, 100)] == [0.25, 0.5, 1.0, 1.0]
    assert warm_up(0, 0) == 1.0


def _after(steps: int):
    calls = iter(range(steps))
    return lambda: next(calls, None) is None


def _losses(folder: Path) -> list[str]:
    return [row["loss"] for row in Curve(folder / CURVE).rows()]


def _start_and_kill(folder: Path) -> None:
    """Train in another process that checkpoints at every step, and kill it after a few."""
    program = textwrap.dedent(
        f"""
        import sys, time
        from pathlib import Path
        sys.path.insert(0, {str(Path(__file__).parent)!r})
        from test_loop import Walk
        from studio.training.loop import LoopSettings, run
        def report(progress):
            print(progress.step, flush=True)
            time.sleep(0.002)
        settings = LoopSettings(checkpoint_minutes=0, log_every=1)
        run(Walk(total_steps=400), Path({str(folder)!r}), settings, report, resume=True)
        """
    )
    process = subprocess.Popen([sys.executable, "-c", program], stdout=subprocess.PIPE)
    assert process.stdout is not None
    for _ in range(12):
        process.stdout.readline()
    os.kill(process.pid, signal.SIGKILL)
    process.wait()
    process.stdout.close()
