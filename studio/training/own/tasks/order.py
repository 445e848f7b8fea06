"""What every task of one's own is asked: where the data lie, where to write, how large and how long."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType

from studio.core.errors import UserError
from studio.core.family import ModelInfo
from studio.core.json_value import JsonValue
from studio.training.execution import Execution, Mixed
from studio.training.loop import CHECKPOINT, LoopSettings, Task, TrainingProgress, run
from studio.training.team import Team


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
        team: the processes that share it.
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
    team: Team = field(default_factory=Team)

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

    def text(self, name: str, longest: int = 200) -> str:
        """Words, on one line; none where the setting says nothing.

        Raises:
            UserError: it is no text, or too long.
        """
        value = self.settings.get(name, "")
        if not isinstance(value, str) or len(value) > longest:
            raise UserError(f"“{name}” is no text of at most {longest} letters.", "Give it in a few words.")
        return " ".join(value.split())

    def execution(self, rows: int, least: int = 1) -> Execution:
        """How a batch is computed: by the settings “mixed” (see `Mixed`) and “pieces”, and by the team.

        Args:
            rows: of a batch.
            least: what each part's rows must be a multiple of, when there are several.

        Raises:
            UserError: a setting makes no sense, or the batch cannot be divided so.
        """
        asked = self.settings.get("mixed", Mixed.AUTO.value)
        if asked not in list(Mixed):
            raise UserError(f"“mixed” cannot be {asked!r}.", f"Choose one of {', '.join(Mixed)} for it.")
        execution = Execution(Mixed(str(asked)), self.count("pieces", 1, 1, 1024), self.team)
        execution.check(rows, least)
        return execution

    def learn(self, task: Task, judge_every: int = 200, patience: int | None = None) -> TrainingProgress:
        """Run the loop, or go on with it.

        Where a task judges itself, the average that did best is kept (`best`).

        Args:
            patience: judgements without improvement after which it ends; None: it does not end early.

        Raises:
            TrainingError: training diverges, or the checkpoint is broken.
        """
        settings = LoopSettings(
            minutes=self.minutes,
            checkpoint_minutes=self.number("checkpoint_minutes", 5.0, 0.0, 600.0),
            judge_every=judge_every,
            patience=patience,
            keep_best=patience is not None,
            log_every=10,
        )
        return run(
            task,
            self.out,
            settings,
            self.report,
            resume=self.goes_on,
            should_stop=self.should_stop,
            team=self.team,
        )
