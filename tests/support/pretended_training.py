"""A program that pretends to train: it holds the lock, counts steps, and stops when asked. No torch.

Called as training is: `python pretended_training.py train run FOLDER`. What it does is said by the setting
`does` of its run: “learn” (until it is stopped), “finish” (at once), or a number: the exit code it dies with.
"""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path

from filelock import FileLock

from studio.training.run_progress import ProgressFile
from studio.training.runs import CHECKPOINT, LOCK, STOP, RunEnd, RunState, open_run, shall_finish, write_end

STEPS = 1000


def main(folder: Path) -> None:
    """Pretend."""
    run = open_run(folder)
    does = str(run.spec.settings["does"])
    with FileLock(folder / LOCK):
        far = ProgressFile(run)
        far.starting()
        sys.stdout.write("It learns.\n")
        sys.stdout.flush()
        if does.isdigit():
            os._exit(int(does))
        for step in range(1, STEPS):
            far.learning(step, STEPS, 0.02 * step, at_once=True)
            (folder / CHECKPOINT).touch()
            if (folder / STOP).exists() or does == "finish":
                break
            time.sleep(0.02)
        finished = does == "finish" or shall_finish(run)
        write_end(run, RunEnd(RunState.FINISHED if finished else RunState.PAUSED))


if __name__ == "__main__":
    main(Path(sys.argv[-1]))
