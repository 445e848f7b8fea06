"""The workshop: starts the programs that train, knows which live, and puts what they learned into the
library. No torch. All of it touches files: not for the UI thread.
"""

from __future__ import annotations

import contextlib
import signal
import subprocess
import threading
import time
from collections.abc import Iterable
from typing import Final

from studio.core.device import Device
from studio.core.errors import UserError
from studio.engine.manifest import read_manifest
from studio.engine.models import ModelLibrary
from studio.engine.places import Places
from studio.training import processes
from studio.training.lora_files import adopt_lora
from studio.training.naming import model_id
from studio.training.renaming import rename
from studio.training.run_progress import RunLook, look_at
from studio.training.runs import CHECKPOINT, UNADOPTED, Run, RunEnd, Runs, RunSpec, RunState, write_end
from studio.training.sizing import Estimate, estimate

CLOSED: Final = "closed"
"""Lies in the folder of a run that the closing of the window paused."""
CLOSING_SECONDS: Final = 15.0
"""So long the closing waits for checkpoints. Who is not ready by then ends by itself, a little later."""

ENOUGH_STEPS: Final = 30
"""Of a run, before it tells how long a step takes."""
_NO_MATTER: Final = frozenset({"pictures", "tokens", "rate", "near_copies", "mirror", "noise", "r1"})
"""Settings that change nothing about how long a step takes."""


class Workshop:
    """All training of one studio.

    Args:
        runs: where they are kept.
        models: where what they learned goes.
        places: the folders of the studio, which the programs work in too.
    """

    def __init__(self, runs: Runs, models: ModelLibrary, places: Places) -> None:
        self.runs = runs
        self.models = models
        self._places = places
        self._lock = threading.Lock()
        self._children: dict[str, tuple[Run, subprocess.Popen[bytes]]] = {}
        self._running: frozenset[str] = frozenset()

    def start(self, spec: RunSpec) -> Run:
        """Set up a run and begin it.

        Raises:
            UserError: its folder cannot be made, or no program started.
        """
        run = self.runs.create(spec)
        self.resume(run)
        return run

    def resume(self, run: Run) -> None:
        """Begin, or go on from the checkpoint.

        Raises:
            UserError: it runs already, or no program can be started.
        """
        self._begin(run, finish=False)

    def pause(self, run: Run) -> None:
        """Ask it to stop after this step, with a checkpoint. Its state tells when it has.

        Raises:
            UserError: its folder cannot be written to.
        """
        processes.pause(run)

    def stop(self, run: Run) -> None:
        """End it for good: what it learned so far becomes its model. Its state tells when it has.

        Raises:
            UserError: it has learned nothing yet and does not run, or its folder cannot be written to.
        """
        if self.is_alive(run):
            processes.finish(run)
        elif (run.folder / CHECKPOINT).is_file():
            self._begin(run, finish=True)
        else:
            raise UserError(f"“{run.spec.name}” has learned nothing yet.", "Go on with it, or remove it.")

    def remove(self, runs: Iterable[Run]) -> None:
        """Put runs aside, all of them or none; `bring_back` undoes it.

        Raises:
            UserError: one of them goes on or is just beginning, or cannot be moved.
        """
        runs = tuple(runs)
        busy = next((run for run in runs if self.is_alive(run)), None)
        if busy is not None:
            raise UserError(f"“{busy.spec.name}” is still going on.", "Pause it first.")
        gone: list[Run] = []
        try:
            for run in runs:
                self.runs.remove(run)
                gone.append(run)
        except UserError:
            self.bring_back(gone)
            raise

    def bring_back(self, runs: Iterable[Run]) -> None:
        """Undo `remove`.

        Raises:
            UserError: one of them is gone for good.
        """
        for run in runs:
            self.runs.bring_back(run)

    def adopt(self, run: Run) -> str | None:
        """Put its model into the library; an earlier one of the same run gives way.

        Returns:
            The id under which it stands there now, or the name of a LoRA; None when there is nothing.

        Raises:
            UserError: it cannot be copied there.
        """
        return adopt(run, self.models)

    def rename(self, run: Run, name: str) -> bool:
        """Call a run something else, and what came of it too unless somebody has named that otherwise.

        Returns:
            Whether something in the library is called so now.

        Raises:
            UserError: the run is gone, or it or its model cannot be written to.
        """
        return rename(run, name, self.runs, self.models)

    def estimate(self, spec: RunSpec, pictures: int | None, device: Device) -> Estimate:
        """What a training as asked for will take; how fast, by the newest run of its kind if there is one.

        Args:
            pictures: how many it learns from, or texts; None when that is not known yet.
        """
        base = next((one for one in self.models.all() if one.id == spec.base), None)
        weights = None if base is None else base.weights_path
        return estimate(spec, pictures, device, self._step_seconds(spec), weights)

    def is_alive(self, run: Run) -> bool:
        """Whether a program trains it, or is being started to."""
        with self._lock:
            child = self._children.get(run.key)
        return (child is not None and child[1].poll() is None) or run.state is RunState.RUNNING

    def looks(self) -> tuple[RunLook, ...]:
        """How all runs stand, newest first. Those whose program died are marked as failed, and why."""
        self._bury()
        runs = self.runs.all()
        for run in runs:
            # not a child of ours: it was started by another window or from the command line
            if run.key in self._running and run.broke_off and not self.is_alive(run):
                _say_dead(run, None)
        found = tuple(look_at(run, alive=self.is_alive(run)) for run in runs)
        self._running = frozenset(look.run.key for look in found if look.state is RunState.RUNNING)
        return found

    def interrupted(self) -> tuple[Run, ...]:
        """Runs that were under way when the window was closed or the machine went off, newest first.

        They are told of until somebody goes on with them or `forget_interrupted` is called.
        """
        return tuple(run for run in self.runs.all() if self._was_interrupted(run))

    def forget_interrupted(self) -> None:
        """They have been offered: from now on they are paused runs like all others."""
        for run in self.interrupted():
            with contextlib.suppress(OSError):
                (run.folder / CLOSED).unlink(missing_ok=True)
            if run.broke_off:
                _say_dead(run, None)

    def close(self, seconds: float = CLOSING_SECONDS) -> bool:
        """Ask every program to pause and wait for them.

        Returns:
            Whether all have ended; those that have not end by themselves after their step.
        """
        with self._lock:
            living = [(run, child) for run, child in self._children.values() if child.poll() is None]
        for run, _ in living:
            with contextlib.suppress(OSError, UserError):
                processes.pause(run)
                (run.folder / CLOSED).touch()
        until = time.monotonic() + seconds
        for _, child in living:
            with contextlib.suppress(subprocess.TimeoutExpired):
                child.wait(max(0.0, until - time.monotonic()))
        self._bury()
        return all(child.poll() is not None for _, child in living)

    def _step_seconds(self, spec: RunSpec) -> float | None:
        for run in self.runs.all():
            if _is_alike(run.spec, spec):
                look = look_at(run)
                if look.step >= ENOUGH_STEPS and look.seconds > 0:
                    return look.seconds / look.step
        return None

    def _begin(self, run: Run, *, finish: bool) -> None:
        if self.is_alive(run):
            raise UserError(f"“{run.spec.name}” is being trained already.")
        (run.folder / CLOSED).unlink(missing_ok=True)
        child = processes.start(run, finish=finish, surroundings=self._places.as_environment())
        with self._lock:
            self._children[run.key] = (run, child)

    def _was_interrupted(self, run: Run) -> bool:
        if self.is_alive(run) or run.state is RunState.FINISHED:
            return False
        return (run.folder / CLOSED).exists() or run.broke_off

    def _bury(self) -> None:
        """Forget the programs that have ended, and say of those that died what became of them."""
        with self._lock:
            ended = [(run, child) for run, child in self._children.values() if child.poll() is not None]
            for run, _ in ended:
                del self._children[run.key]
        for run, child in ended:
            if run.end is None:
                _say_dead(run, child.returncode)


def _is_alike(one: RunSpec, other: RunSpec) -> bool:
    """Whether a step of both takes as long."""

    def what_counts(spec: RunSpec) -> object:
        settings = {name: value for name, value in spec.settings.items() if name not in _NO_MATTER}
        return spec.recipe, spec.base, spec.size, settings

    return what_counts(one) == what_counts(other)


def adopt(run: Run, models: ModelLibrary) -> str | None:
    """As `Workshop.adopt`, for whoever has no workshop."""
    name = _adopted(run, models)
    with contextlib.suppress(OSError):
        (run.folder / UNADOPTED).unlink(missing_ok=True)
    return name


def _adopted(run: Run, models: ModelLibrary) -> str | None:
    lora = adopt_lora(run, models.loras)
    if lora is not None:
        return lora.name
    folder = run.model_folder
    if folder is None:
        return None
    models.refresh()
    name = model_id(run)
    there = next((info for info in models.all() if info.id == name), None)
    if there is not None:
        if there.sha256 == read_manifest(folder).info(folder, bundled=False).sha256:
            return name
        models.remove(name)
    return models.add(folder).id


def _say_dead(run: Run, code: int | None) -> None:
    with contextlib.suppress(OSError):  # the run looks paused then, which it is
        write_end(run, _death(run, code))


def _death(run: Run, code: int | None) -> RunEnd:
    """What is said of a run whose program ended without a word.

    Args:
        code: of its exit; None when nobody saw it. Negative: the signal that ended it.
    """
    if code is None:
        why = "The program that trained it broke off: it was ended from outside, or the machine went off."
    elif code in {-signal.SIGTERM, -signal.SIGINT}:
        why = "The program that trained it was ended from outside."
    elif code == -9:  # SIGKILL, which Windows has no name for
        why = "The system ended the program that trained it, most often because memory ran out."
    else:
        why = f"The program that trained it broke down (exit code {code})."
    if not (run.folder / CHECKPOINT).is_file():
        return RunEnd(
            RunState.FAILED, f"{why} It had kept nothing yet: going on begins again. The log may say more."
        )
    return RunEnd(RunState.FAILED, f"{why} It can go on from its last checkpoint. The log may say more.")
