"""Runs that are kept: what each was asked for, how it stands, and what came of it. No torch.

A run is a folder. `run.json` says what was asked for and never changes but for its name; the loop writes
checkpoint, curve and samples beside it; `end.json` says how the run ended the last time, `figures.json` how
it was judged.
Who trains holds the lock `run.lock`, which the system lets go of when that program dies, so a run that was
killed is told from one that runs.
"""

from __future__ import annotations

import json
import re
import secrets
import shutil
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path
from types import MappingProxyType
from typing import Any, Final, Self, cast

from filelock import FileLock, Timeout

from studio.core.errors import UserError
from studio.core.json_value import JsonValue, canonical, freeze
from studio.gallery.files import write_whole
from studio.training.run_folder import CHECKPOINT, RunFolder

SPEC: Final = "run.json"
END: Final = "end.json"
FIGURES: Final = "figures.json"
DATA: Final = "data.json"
STOP: Final = "stop"
COLLECTED: Final = "collection"
"""Where the collection of the gallery that a run learns from is laid out."""
LOG: Final = "log.txt"
LOCK: Final = "run.lock"
FINISH: Final = "finish"
"""What the file `stop` says when the run shall not be gone on with: what it learned becomes its model."""
MODEL: Final = "model"
UNADOPTED: Final = "unadopted"
"""Lies in the folder of a finished run until what it learned is in the library: a kill may come between."""
_LARGEST = 16 << 20
_LARGEST_DATA = 512 << 20
"""A line for each of a million files that are left out."""
_VERSION = 1


class Learns(StrEnum):
    """Which family a run trains for, by the families' own names."""

    GAN = "gan"
    VAE = "vae"
    DIFFUSION = "diffusion"
    TRANSFORMER = "transformer"


class RunState(StrEnum):
    """How a run stands."""

    NEW = "new"
    RUNNING = "running"
    PAUSED = "paused"
    """It was asked to stop, or the program died; it goes on from its checkpoint."""
    FINISHED = "finished"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class DataSource:
    """What is learned from: a folder, or a collection of the gallery; neither is the recipe's own data."""

    folder: str | None = None
    collection: int | None = None


def _no_settings() -> Mapping[str, JsonValue]:
    return MappingProxyType({})


@dataclass(frozen=True, slots=True)
class RunSpec:
    """Everything that was asked for.

    Attributes:
        name: what people call the run, and the model that comes of it.
        learns: the family.
        recipe: which of the family's recipes (`studio.training.starting` knows them).
        data: what it learns from.
        base: id of the model that it begins with; None to begin from nothing.
        size: pixels a side of what is learned from, or tokens of context.
        minutes: of training in all; None: to the recipe's last step.
        seed: of all chance.
        settings: everything else, by the names of the recipe.
        created: with time zone.
    """

    name: str
    learns: Learns
    recipe: str
    data: DataSource = DataSource()
    base: str | None = None
    size: int = 64
    minutes: float | None = None
    seed: int = 0
    settings: Mapping[str, JsonValue] = field(default_factory=_no_settings)
    created: datetime = field(default_factory=lambda: datetime.now(UTC))

    def __post_init__(self) -> None:
        object.__setattr__(self, "settings", freeze(self.settings))

    def to_json(self) -> str:
        """As text; equal specs give equal text."""
        return canonical(
            {
                "version": _VERSION,
                "name": self.name,
                "learns": self.learns.value,
                "recipe": self.recipe,
                "data": {"folder": self.data.folder, "collection": self.data.collection},
                "base": self.base,
                "size": self.size,
                "minutes": self.minutes,
                "seed": self.seed,
                "settings": self.settings,
                "created": self.created.isoformat(),
            }
        )

    @classmethod
    def from_json(cls, text: str) -> Self:
        """Read what `to_json` wrote.

        Raises:
            UserError: it did not write this, or a newer Quartet did.
        """
        try:
            told: dict[str, Any] = json.loads(text)
            if int(told["version"]) > _VERSION:
                raise UserError("This run was made by a newer Quartet.", "Update Quartet to go on with it.")
            return cls(
                name=str(told["name"]),
                learns=Learns(told["learns"]),
                recipe=str(told["recipe"]),
                data=DataSource(told["data"]["folder"], told["data"]["collection"]),
                base=told["base"],
                size=int(told["size"]),
                minutes=None if told["minutes"] is None else float(told["minutes"]),
                seed=int(told["seed"]),
                settings=dict(told["settings"]),
                created=datetime.fromisoformat(told["created"]),
            )
        except (KeyError, TypeError, ValueError, OverflowError, RecursionError):
            raise UserError("The description of this run is damaged.", "Start it anew.") from None


@dataclass(frozen=True, slots=True)
class Run:
    """One run: its folder and what was asked for. How it stands is read from the folder each time."""

    folder: Path
    spec: RunSpec

    @property
    def key(self) -> str:
        """Names it among all runs."""
        return self.folder.name

    @property
    def data_folder(self) -> Path | None:
        """Where its data lie, a collection laid out in the run's own folder; None: the recipe's own data."""
        if self.spec.data.collection is not None:
            return self.folder / COLLECTED
        return None if self.spec.data.folder is None else Path(self.spec.data.folder)

    @property
    def watched(self) -> RunFolder:
        """Its curve and samples."""
        return RunFolder(self.folder)

    @property
    def model_folder(self) -> Path | None:
        """Where the model lies that came of it; None before there is one."""
        folder = self.folder / MODEL
        return folder if (folder / "manifest.toml").is_file() else None

    @property
    def lora_file(self) -> Path | None:
        """The LoRA that came of it; None before there is one, and for recipes that make models."""
        if self.model_folder is not None:
            return None
        return next(iter(sorted((self.folder / MODEL).glob("*.safetensors"))), None)

    @property
    def state(self) -> RunState:
        """How it stands now."""
        if is_held(self.folder):
            return RunState.RUNNING
        end = self.end
        if end is not None:
            return end.state
        return RunState.PAUSED if (self.folder / CHECKPOINT).is_file() else RunState.NEW

    @property
    def end(self) -> RunEnd | None:
        """How it ended the last time; None before it did."""
        told = read_json(self.folder / END)
        try:
            return None if told is None else RunEnd(RunState(told["state"]), str(told.get("failure", "")))
        except (KeyError, ValueError):
            return None

    @property
    def broke_off(self) -> bool:
        """Whether the program that trained it ended without a word: killed, or the machine went off."""
        began = (self.folder / LOCK).exists() and not (self.folder / END).exists()
        return began and not is_held(self.folder)

    @property
    def figures(self) -> Mapping[str, Any]:
        """How its model was judged; empty before it was."""
        return read_json(self.folder / FIGURES) or {}

    @property
    def data(self) -> Mapping[str, Any]:
        """What is known of its data (`own.dataset.Dataset.to_json`); empty before it was looked through."""
        return read_json(self.folder / DATA, _LARGEST_DATA) or {}


@dataclass(frozen=True, slots=True)
class RunEnd:
    """How a run ended: PAUSED, FINISHED or FAILED, and why it failed, in a sentence."""

    state: RunState
    failure: str = ""


class Runs:
    """All runs of a studio, below one folder. Reads and writes small files; not for the UI thread."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def all(self) -> tuple[Run, ...]:
        """Newest first; folders without a readable description are left out."""
        found = (self._read(path.parent) for path in self.folder.glob(f"*/{SPEC}"))
        return tuple(
            sorted((run for run in found if run is not None), key=lambda run: run.spec.created, reverse=True)
        )

    def create(self, spec: RunSpec) -> Run:
        """A new run.

        Raises:
            UserError: its folder cannot be made.
        """
        name = re.sub(r"[^a-z0-9]+", "-", spec.name.lower()).strip("-")[:40] or spec.recipe
        folder = self.folder / f"{spec.created:%Y%m%d-%H%M%S}-{name}-{secrets.token_hex(2)}"
        return put_run(folder, spec)

    def find(self, key: str) -> Run:
        """The run with that key.

        Raises:
            UserError: it is not there, or damaged.
        """
        return open_run(self.folder / key)

    def rename(self, run: Run, name: str) -> Run:
        """Call a run something else; nothing else in its description changes.

        Raises:
            UserError: it is gone, or cannot be written to.
        """
        spec = replace(open_run(run.folder).spec, name=name)
        try:
            write_json_text(run.folder / SPEC, spec.to_json())
        except OSError as error:
            raise UserError(f"The run cannot be renamed: {error.strerror or error}.") from error
        return Run(run.folder, spec)

    def remove(self, run: Run) -> None:
        """Put a run aside; `bring_back` undoes it, until `forget_removed` deletes it.

        Raises:
            UserError: it runs, or cannot be moved.
        """
        if run.state is RunState.RUNNING:
            raise UserError(f"“{run.spec.name}” is still going on.", "Pause it first.")
        try:
            self._aside.mkdir(parents=True, exist_ok=True)
            run.folder.rename(self._aside / run.key)
        except OSError as error:
            raise UserError(f"“{run.spec.name}” cannot be removed: {error.strerror or error}.") from error

    def bring_back(self, run: Run) -> Run:
        """Undo `remove`.

        Raises:
            UserError: it is gone for good.
        """
        try:
            return open_run((self._aside / run.key).rename(run.folder))
        except OSError as error:
            raise UserError(f"“{run.spec.name}” is gone for good.") from error

    def forget_removed(self) -> None:
        """Delete what was put aside, as far as the system lets us."""
        shutil.rmtree(self._aside, ignore_errors=True)

    @property
    def _aside(self) -> Path:
        return self.folder / ".removed"

    def _read(self, folder: Path) -> Run | None:
        try:
            return open_run(folder)
        except UserError:
            return None


def put_run(folder: Path, spec: RunSpec) -> Run:
    """A new run in a folder of its own.

    Raises:
        UserError: there is a run already, or the folder cannot be made.
    """
    if (folder / SPEC).exists():
        raise UserError(f"There is a run in “{folder}” already.", "Go on with it, or choose another folder.")
    try:
        folder.mkdir(parents=True, exist_ok=True)
        write_json_text(folder / SPEC, spec.to_json())
    except OSError as error:
        raise UserError(
            f"The run cannot be kept in “{folder}”: {error.strerror or error}.", "Make room there."
        ) from error
    return Run(folder, spec)


def open_run(folder: Path) -> Run:
    """The run in a folder.

    Raises:
        UserError: there is none, or its description is damaged.
    """
    try:
        text = (folder / SPEC).read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError):
        raise UserError(f"There is no run in “{folder}”.", "Choose the folder of a run.") from None
    return Run(folder, RunSpec.from_json(text))


def is_held(folder: Path) -> bool:
    """Whether a living program trains in the folder now."""
    return is_locked(folder / LOCK)


def is_locked(path: Path) -> bool:
    """Whether a living program holds the lock that this file is."""
    if not path.exists():
        return False
    try:
        with FileLock(path, timeout=0, thread_local=False):
            return False
    except Timeout:
        return True


def shall_finish(run: Run) -> bool:
    """Whether it was asked to end for good when it was asked to stop."""
    try:
        return (run.folder / STOP).read_text(encoding="utf-8") == FINISH
    except (OSError, UnicodeDecodeError):
        return False


def write_end(run: Run, end: RunEnd) -> None:
    """Say how a run ended.

    Raises:
        OSError: it cannot be written.
    """
    write_json_text(run.folder / END, json.dumps({"state": end.state.value, "failure": end.failure}))


def write_json_text(path: Path, text: str) -> None:
    """Write so that the file is whole or as it was.

    Raises:
        OSError: it cannot be written.
    """
    write_whole(path, text.encode(), path.parent)


def read_json(path: Path, largest: int = _LARGEST) -> dict[str, Any] | None:
    """An object in a JSON file of a run; None when there is none that can be read."""
    try:
        if path.stat().st_size > largest:
            return None
        told = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return None
    return cast("dict[str, Any]", told) if isinstance(told, dict) else None
