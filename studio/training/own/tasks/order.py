"""What every task of one's own is asked: where the data lie, where to write, how large and how long."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType

from studio.core.errors import UserError
from studio.core.family import ModelInfo
from studio.core.json_value import JsonValue
from studio.training.loop import CHECKPOINT, LoopSettings, Task, TrainingProgress, run


def _no_settings() -> Mapping[str, JsonValue]:
    return MappingProxyType({})


@dataclass(frozen=True)
class Order:
    """One training on one's own data.

    Attributes:
        name: what people call it.
        folder: of pictures or texts.
        out: checkpoint, curve, samples, prepared data and the model go here.
        size: pixels a side of what is learned from, or tokens of context.
        minutes: of training; None: to the last step.
        seed: of all chance.
        settings: by name; those that a task does not know are passed over.
        base: the model it begins with, of the task's architecture.
        device: as torch names it.
        report: told how training fares.
        prepare: told how much of how much is there, before training begins.
        should_stop: whether to stop after this step.
    """

    name: str
    folder: Path
    out: Path
    size: int
    minutes: float | None = None
    seed: int = 0
    settings: Mapping[str, JsonValue] = field(default_factory=_no_settings)
    base: ModelInfo | None = None
    device: str = "cpu"
    report: Callable[[TrainingProgress], None] = lambda progress: None
    prepare: Callable[[int, int], None] = lambda done, total: None
    should_stop: Callable[[], bool] = lambda: False

    @property
    def goes_on(self) -> bool:
        """Whether a checkpoint is there to go on from."""
        return (self.out / CHECKPOINT).is_file()

    def number(self, name: str, usual: float, least: float, most: float) -> float:
        """A setting.

        Raises:
            UserError: it is no number, or not from `least` to `most`.
        """
        value = self.settings.get(name, usual)
        if isinstance(value, bool) or not isinstance(value, int | float) or not least <= value <= most:
            raise UserError(
                f"“{name}” cannot be {value!r}.", f"Give a number from {least:g} to {most:g} for it."
            )
        return value

    def count(self, name: str, usual: int, least: int, most: int) -> int:
        """A whole number; raises as `number` does."""
        return int(self.number(name, usual, least, most))

    def flag(self, name: str, usual: bool) -> bool:
        """A yes or no.

        Raises:
            UserError: it is neither.
        """
        value = self.settings.get(name, usual)
        if not isinstance(value, bool):
            raise UserError(f"“{name}” cannot be {value!r}.", "Say yes or no (true or false) for it.")
        return value

    def learn(self, task: Task, judge_every: int = 200, patience: int | None = None) -> TrainingProgress:
        """Run the loop, or go on with it.

        Raises:
            TrainingError: training diverges, or the checkpoint is broken.
        """
        settings = LoopSettings(
            minutes=self.minutes, judge_every=judge_every, patience=patience, log_every=10
        )
        return run(task, self.out, settings, self.report, resume=self.goes_on, should_stop=self.should_stop)
