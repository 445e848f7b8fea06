"""Trains in this process of several; `torchrun team_program.py STEPS RUN...` after `tiny_trainings.put_data`.

With STEPS > 0 each run is stopped after so many steps, and gone on with.
"""

from __future__ import annotations

import sys
from pathlib import Path

import torch
from tiny_trainings import calm_adam
from training_room import after_steps

from studio.core.device import Device, DeviceKind
from studio.engine.models import ModelLibrary
from studio.training.runs import open_run
from studio.training.starting import Hooks, Workplace, help_to_train, train
from studio.training.team import join_team


def learn(folder: Path, hooks: Hooks) -> None:
    """As the command line does."""
    team, device = join_team(Device(DeviceKind.CPU, "CPU"))
    assert team.size > 1
    nowhere = folder.parent / "models"
    workplace = Workplace(ModelLibrary(nowhere, nowhere), device, folder.parent / "cache", team=team)
    if team.leads:
        end = train(open_run(folder), workplace, hooks)
        print(folder.name, end.state, end.failure, flush=True)
    else:
        help_to_train(open_run(folder), workplace)


def main(steps: int, folders: list[Path]) -> None:
    """Every run, one after the other."""
    torch.set_num_threads(1)
    with calm_adam():
        for folder in folders:
            if steps:
                learn(folder, after_steps(steps))
            learn(folder, Hooks())


if __name__ == "__main__":
    main(int(sys.argv[1]), [Path(name) for name in sys.argv[2:]])
