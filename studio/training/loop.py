"""The one training loop: steps, curve, checkpoints, exact resume. What a step learns is the task's business.

A task's step depends on its tensors and its number alone: it draws its chance from `chance(seed, step)`, so a
checkpoint is nothing but tensors and a number, and a run that was killed goes on as if it had not been.
"""

import json
import math
import os
import time
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Protocol, cast, runtime_checkable

import numpy as np
import torch
from PIL import Image
from safetensors import SafetensorError, safe_open
from safetensors.torch import save_file
from torch import Tensor

from studio.core.errors import UserError
from studio.training.best import Best
from studio.training.curve_file import Curve
from studio.training.memory import peak_megabytes
from studio.training.run_extras import EXTRAS, Extras, append_extras, cut_extras, is_looked_at
from studio.training.run_folder import CHECKPOINT, CURVE
from studio.training.team import Team

EARLY_ROWS = (1, 2, 5)
"""Steps after which the curve has a row in any case: where a step takes long, its first is waited for."""

LONGEST_STEP_SECONDS = 30.0
"""A step that took longer was paused (a closed lid, a stopped process): only so much of it is training."""


class TrainingError(UserError):
    """Training cannot go on: the checkpoint is broken, or the numbers have left the ground."""


class Helped(Exception):  # noqa: N818  nothing went wrong
    """This process has helped another to train; what comes after the loop is the other's business."""


@dataclass(frozen=True)
class TrainingProgress:
    """Where a run stands; sent to whoever watches, every few steps."""

    step: int
    total_steps: int
    images: int
    seconds: float
    """Time spent training, in this and earlier runs of the same folder; pauses are left out."""
    figures: Mapping[str, float]
    """Losses and other figures of the last steps, averaged."""
    samples: Path | None = None
    """The newest sheet of samples."""


@dataclass(frozen=True)
class LoopSettings:
    """When to stop, write and report."""

    minutes: float | None = None
    """Stop after so many minutes of training in this run; None: at the task's last step."""
    checkpoint_minutes: float = 5.0
    log_every: int = 20
    judge_every: int = 500
    """Every so many steps the task judges itself on held-out data, if it can."""
    patience: int | None = None
    """Stop early when so many judgements in a row were no better than the best; None: never."""
    keep_best: bool = False
    """Keep the average that judged best as well (`best`): what is exported."""


class Task(Protocol):
    """What is trained: the loop knows no more of it."""

    name: str
    details: Mapping[str, str]
    """What is to be known of a run later (the recipe, the data); kept in the checkpoint."""
    total_steps: int
    images_per_step: int

    def step(self, index: int) -> Mapping[str, float]:
        """Learn once; returns this step's figures. Depends on the tensors and `index` alone."""
        ...

    def tensors(self) -> dict[str, Tensor]:
        """All that training changes, by name."""
        ...

    def restore(self, tensors: Mapping[str, Tensor]) -> None:
        """Take over what `tensors` gave; raises KeyError or RuntimeError when it does not fit."""
        ...

    def samples(self) -> np.ndarray | None:
        """A sheet of samples (h, w, 3) uint8 to look at, if there is something to see."""
        ...

    def judge(self) -> Mapping[str, float] | None:
        """Figures on held-out data, which the curve shows as “held_out_...”; None without such data.

        By the first of them, lower is better, the loop decides when to stop early.
        """
        ...


@runtime_checkable
class TellsMore(Protocol):
    """A task that shows more than a sheet. It changes nothing by it, and draws no chance but its own."""

    def extras(self) -> Extras:
        """What its family has to show now; the loop fills in the step."""
        ...


def chance(seed: int, step: int) -> torch.Generator:
    """A random generator of its own for each step, on the CPU so that every device draws the same."""
    return torch.Generator().manual_seed(seed * 1_000_003 + step)


def run(
    task: Task,
    out: Path,
    settings: LoopSettings,
    report: Callable[[TrainingProgress], None],
    *,
    resume: bool = False,
    should_stop: Callable[[], bool] = lambda: False,
    team: Team | None = None,
) -> TrainingProgress:
    """Train `task` in the folder `out` until its last step, the time limit or `should_stop`.

    Writes `checkpoint.safetensors`, `curve.csv`, `samples/*.png` and `extras.jsonl`. With `resume` it goes on
    from the checkpoint there, if there is one. Raises TrainingError when a figure is no longer a number (the
    last checkpoint stays) or the checkpoint cannot be read.

    Of the processes of a `team` the first alone decides, reports and writes. In the others it ends by Helped.
    """
    team = team or Team()
    progress = _Run(task, out, settings, report, team).go(resume, should_stop)
    if not team.leads:
        raise Helped
    return progress


class _Run:
    def __init__(
        self,
        task: Task,
        out: Path,
        settings: LoopSettings,
        report: Callable[[TrainingProgress], None],
        team: Team,
    ) -> None:
        self.task, self.settings, self.report, self.team = task, settings, report, team
        self.checkpoint = out / CHECKPOINT
        self.curve = Curve(out / CURVE)
        self.samples = out / "samples"
        self.done = 0
        self.seconds = 0.0
        self.started = self.saved_at = 0.0
        self.extras = out / EXTRAS
        self.sheet: Path | None = None
        self.looked_at: int | None = None
        self.on_card = next((one.device for one in task.tensors().values() if one.is_cuda), None)
        self.recent: list[Mapping[str, float]] = []
        self.verdict = Verdict()
        self.best = Best()

    def go(self, resume: bool, should_stop: Callable[[], bool]) -> TrainingProgress:
        if resume and self.checkpoint.exists():
            self._go_on_from(read_checkpoint(self.task, self.checkpoint))
        self._gather()
        if self.team.leads:
            self._make_room()
        self.started = self.saved_at = self.seconds
        while self.team.agree(self._goes_on(should_stop)):
            self._step()
        if self.team.leads:
            self._save(ended=True)
        return self._progress()

    def _go_on_from(self, standing: "Standing") -> None:
        self.done, self.seconds, self.verdict = standing.step, standing.seconds, standing.verdict
        self.recent, self.best = list(standing.recent), standing.best
        if self.settings.keep_best and not self.best.weights:
            self.verdict = Verdict()  # an earlier version judged, but kept nothing: the best is found anew

    def _gather(self) -> None:
        """All processes begin with what the first has."""
        self.team.begin()
        found = self.team.means({"steps": float(self.done)})
        if found["steps"] != self.done:
            raise TrainingError(
                "The processes do not see the same run.", "Keep it in a folder that all machines reach."
            )
        self.team.copy(list(self.task.tensors().values()))

    def _make_room(self) -> None:
        self.samples.mkdir(parents=True, exist_ok=True)
        for half in self.samples.glob("*.part"):  # of a picture that a kill cut off
            half.unlink(missing_ok=True)
        self.curve.cut(self.done)
        cut_extras(self.extras, self.done)
        if self.done == 0:
            self._look()

    def _goes_on(self, should_stop: Callable[[], bool]) -> bool:
        """Whether another step is taken; what the first process says."""
        settings, now = self.settings, self.seconds - self.started
        in_time = settings.minutes is None or now < 60 * settings.minutes or self.done == 0
        hopeful = settings.patience is None or self.verdict.stale < settings.patience
        return self.done < self.task.total_steps and in_time and hopeful and not should_stop()

    def _step(self) -> None:
        begin = time.monotonic()
        figures = self.team.means(self.task.step(self.done))
        check_figures(figures, self.task.name, self.done)
        self.done += 1
        if not self.team.leads:
            return
        self.recent.append(figures)
        if self.done % self.settings.judge_every == 0:
            self._judge()
        self.seconds += min(time.monotonic() - begin, LONGEST_STEP_SECONDS)
        if is_looked_at(self.done):
            self._look()
        if self.done in EARLY_ROWS or self.done % self.settings.log_every == 0:
            progress = self._progress()
            self.curve.add(progress)
            self.report(progress)
            self.recent.clear()
        if self.seconds - self.saved_at >= 60 * self.settings.checkpoint_minutes:
            self._save()

    def _judge(self) -> None:
        figures = self.task.judge()
        if figures:
            check_figures(figures, self.task.name, self.done)
            self.verdict = self.verdict.after(next(iter(figures.values())))
            if self.settings.keep_best and self.verdict.stale == 0:
                self.best = Best.of(self.task.tensors(), self.done)
            self.recent.append({f"held_out_{name}": value for name, value in figures.items()})

    def _save(self, ended: bool = False) -> None:
        standing = Standing(self.done, self.seconds, self.verdict, tuple(self.recent), self.best)
        write_checkpoint(self.task, self.checkpoint, standing, newest=ended and self._does_better())
        self.saved_at = self.seconds
        self._look()

    def _does_better(self) -> bool:
        """Whether the average of now does better than any that was judged. The verdict stays as it is: a run
        that goes on judges as if it had never ended here.
        """
        judged = self.done % self.settings.judge_every == 0
        figures = self.task.judge() if self.best.weights and not judged else None
        return bool(figures) and next(iter(figures.values())) < self.verdict.best

    def _look(self) -> None:
        """Draw what can be seen now, once a step; not counted as time of training."""
        if self.looked_at == self.done:
            return
        self.looked_at = self.done
        sheet = self.task.samples()
        if sheet is not None:
            self.sheet = self.samples / f"{self.done:07d}.png"
            part = self.sheet.with_suffix(".part")  # a kill in the middle leaves no half of a picture
            Image.fromarray(sheet).save(part, "PNG")
            part.replace(self.sheet)
        if isinstance(self.task, TellsMore):
            append_extras(self.extras, replace(self.task.extras(), step=self.done))

    def _progress(self) -> TrainingProgress:
        return TrainingProgress(
            step=self.done,
            total_steps=self.task.total_steps,
            images=self.done * self.task.images_per_step,
            seconds=self.seconds,
            figures=average_figures(self.recent) | {"memory": peak_megabytes(self.on_card)},
            samples=self.sheet,
        )


@dataclass(frozen=True)
class Verdict:
    """How training fares on held-out data.

    Attributes:
        best: the lowest figure so far.
        stale: how many judgements have passed since.
    """

    best: float = math.inf
    stale: int = 0

    def after(self, figure: float) -> "Verdict":
        """With one judgement more."""
        return Verdict(figure, 0) if figure < self.best else Verdict(self.best, self.stale + 1)


def average_figures(rows: Iterable[Mapping[str, float]]) -> dict[str, float]:
    """The mean of each figure over the steps in which it appears."""
    collected: dict[str, list[float]] = {}
    for row in rows:
        for name, value in row.items():
            collected.setdefault(name, []).append(value)
    return {name: sum(values) / len(values) for name, values in collected.items()}


def check_figures(figures: Mapping[str, float], name: str, step: int) -> None:
    """Raise TrainingError when a figure is infinite or not a number."""
    broken = [key for key, value in figures.items() if not math.isfinite(value)]
    if broken:
        raise TrainingError(
            f"Training of {name} diverged at step {step}: {', '.join(broken)} is no longer a number.",
            "The last checkpoint is unharmed: go on from it with --resume, or start again with a lower rate.",
        )


@dataclass(frozen=True)
class Standing:
    """How far a run had come.

    Attributes:
        step: steps done.
        seconds: of training.
        verdict: on held-out data so far.
        recent: figures of the steps since the last row of the curve.
        best: the average that judged best, where it is kept.
    """

    step: int
    seconds: float
    verdict: Verdict = field(default_factory=Verdict)
    recent: tuple[Mapping[str, float], ...] = ()
    best: Best = field(default_factory=Best)


def write_checkpoint(task: Task, path: Path, standing: Standing, newest: bool = False) -> None:
    """Write the task's tensors beside `path` and swap them in: a kill at any moment leaves a whole file.

    Args:
        newest: the average of now does better than the best that was kept.
    """
    all_tensors = task.tensors() | standing.best.tensors()
    tensors = {name: tensor.detach().cpu().contiguous() for name, tensor in all_tensors.items()}
    metadata = {
        **task.details,
        **standing.best.told(newest),
        "task": task.name,
        "step": str(standing.step),
        "images": str(standing.step * task.images_per_step),
        "seconds": json.dumps(standing.seconds),
        "verdict": json.dumps([standing.verdict.best, standing.verdict.stale]),
        "recent": json.dumps(list(standing.recent)),
    }
    part = path.with_suffix(".part")
    save_file(tensors, part, metadata=metadata)
    with part.open("rb") as file:
        os.fsync(file.fileno())
    part.replace(path)


def read_checkpoint(task: Task, path: Path) -> Standing:
    """Restore the task; raises TrainingError when it does not fit."""
    tensors, metadata = open_checkpoint(path, task.name)
    try:
        task.restore(tensors)
    except (KeyError, RuntimeError, ValueError) as problem:
        raise TrainingError(
            f"The checkpoint “{path}” is of a run with other networks.",
            "Choose another folder, or start again without --resume.",
        ) from problem
    return Standing(
        int(metadata["step"]),
        float(metadata["seconds"]),
        Verdict(*json.loads(metadata.get("verdict", "[]"))),
        tuple(json.loads(metadata.get("recent", "[]"))),
        Best.read(tensors, metadata),
    )


def open_checkpoint(path: Path, name: str) -> tuple[dict[str, Tensor], dict[str, str]]:
    """Tensors and metadata of a checkpoint of the task `name`. Raises TrainingError when it is none."""
    try:
        with cast(Any, safe_open(path, framework="pt")) as file:
            metadata: dict[str, str] = file.metadata() or {}
            tensors = {key: file.get_tensor(key) for key in file.keys()}  # noqa: SIM118
    except (SafetensorError, OSError):
        metadata, tensors = {}, {}
    if metadata.get("task") != name:
        raise TrainingError(
            f"“{path}” is no whole checkpoint of {name}.",
            "Choose another folder, or start again without --resume.",
        )
    return tensors, metadata
