"""Trains a run in children that are killed, then in peace: `kill_program.py RUN KILLS SEED WAY`.

WAY is “time” (kill -9 at a random moment) or “files”: the child kills itself just before it opens, moves or
removes a file of the run's folder for the so-manieth time. Prints the checkpoint's step after each.
"""

from __future__ import annotations

import os
import random
import signal
import sys
import time
from collections.abc import Callable
from pathlib import Path

import torch
from training_room import CPU

from studio.engine.models import ModelLibrary
from studio.engine.sniffing import read_safetensors_header
from studio.training.run_folder import CHECKPOINT
from studio.training.runs import RunState, open_run
from studio.training.starting import Hooks, Workplace, train

TOUCHES = {
    "open",
    "os.rename",
    "os.remove",
    "os.rmdir",
    "os.mkdir",
    "os.link",
    "shutil.rmtree",
    "shutil.copyfile",
}
LONGEST_LIFE = 5.0
MOST_FILES = 120


def live(folder: Path) -> None:
    """As the program does that a window starts."""
    nowhere = folder.parent / "models"
    workplace = Workplace(ModelLibrary(nowhere, nowhere), CPU, folder.parent / "cache")
    assert train(open_run(folder), workplace, Hooks()).state is RunState.FINISHED


def die_at_file(folder: Path, number: int) -> None:
    """From now on: kill -9 before the so-manieth touch of a file."""
    left = number

    def watch(event: str, arguments: tuple[object, ...]) -> None:
        nonlocal left
        if event in TOUCHES and str(folder) in str(arguments[0]):
            left -= 1
            if left == 0:
                os.kill(os.getpid(), signal.SIGKILL)

    sys.addaudithook(watch)


def born(work: Callable[[], None]) -> int:
    """A child that does it and leaves with 0, or with 1 when it fails."""
    child = os.fork()
    if child == 0:
        try:
            work()
            os._exit(0)
        finally:
            os._exit(1)
    return child


def stepped(folder: Path) -> int:
    """Steps of the checkpoint; 0 before there is one."""
    try:
        header = read_safetensors_header(folder / CHECKPOINT)
    except OSError:
        return 0
    return 0 if header is None else int(header.metadata["step"])


def main(folder: Path, kills: int, seed: int, way: str) -> int:
    """Returns how the last child ended."""
    torch.set_num_threads(1)
    chance = random.Random(seed)
    for _ in range(kills):
        if way == "files":
            number = chance.randint(1, MOST_FILES)
            child = born(lambda number=number: (die_at_file(folder, number), live(folder))[1])
        else:
            child = born(lambda: live(folder))
            time.sleep(chance.uniform(0.0, LONGEST_LIFE))
            os.kill(child, signal.SIGKILL)
        _, status = os.waitpid(child, 0)
        killed = os.WIFSIGNALED(status) and os.WTERMSIG(status) == signal.SIGKILL
        print("killed" if killed else "lived", stepped(folder), flush=True)
    _, status = os.waitpid(born(lambda: live(folder)), 0)
    return os.waitstatus_to_exitcode(status)


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]), sys.argv[4]))
