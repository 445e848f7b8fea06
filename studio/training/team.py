"""Several processes that learn one network together: on the cards of a machine, or on several machines.

Started by `accelerate launch` or `torchrun`; Hugging Face accelerate joins them, torch.distributed carries
the numbers. Each process computes its rows of every batch, and all take the mean of what they found: the
network is the same everywhere, and the same that one process would have learned. Torch is imported late.
"""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from studio.core.device import Device, DeviceKind
from studio.core.errors import UserError

if TYPE_CHECKING:
    import torch
    from torch import Tensor


class Team:
    """One process alone: it leads, and there is nobody to ask.

    Attributes:
        rank: the number of this process, from 0.
        size: how many there are.
    """

    rank: int = 0
    size: int = 1

    @property
    def leads(self) -> bool:
        """Whether it is the first: it alone reports, decides and writes."""
        return self.rank == 0

    def begin(self) -> bool:
        """The first says that all is prepared; the others wait for it. False: it gave up before."""
        return True

    def give_up(self) -> None:
        """The first says, unless it has begun, that nothing will come of it."""

    def wait(self) -> None:
        """Until all are here."""

    def agree(self, wish: bool) -> bool:
        """What the first process wishes, said to all."""
        return wish

    def means(self, figures: Mapping[str, float]) -> dict[str, float]:
        """The mean of each figure over all processes, which give the same names."""
        return dict(figures)

    def average(self, tensors: Sequence[Tensor]) -> None:
        """Put the mean over all processes into each tensor; they have the same shapes everywhere."""

    def copy(self, tensors: Sequence[Tensor]) -> None:
        """Put what the first process has into those of the others."""


class LaunchedTeam(Team):
    """The processes that a launcher started, joined by accelerate.

    Args:
        state: an `accelerate.PartialState`.
    """

    def __init__(self, state: Any) -> None:
        self._state = state
        self._device: torch.device = state.device
        self.rank = int(state.process_index)
        self.size = int(state.num_processes)
        self._begun: bool | None = None

    def begin(self) -> bool:
        """The first says that all is prepared; the others wait for it. False: it gave up before."""
        if self._begun is None:
            self._begun = self.agree(True)
        return self._begun

    def give_up(self) -> None:
        """The first says, unless it has begun, that nothing will come of it."""
        if self.leads and self._begun is None:
            self._begun = self.agree(False)

    def wait(self) -> None:
        """Until all are here."""
        self._state.wait_for_everyone()

    def agree(self, wish: bool) -> bool:
        """What the first process wishes, said to all."""
        import torch

        said = torch.tensor([float(wish)], device=self._device)
        _operations().broadcast(said)
        return bool(said.item())

    def means(self, figures: Mapping[str, float]) -> dict[str, float]:
        """The mean of each figure over all processes, in single precision on cards without double."""
        import torch

        kind = torch.float32 if self._device.type == "mps" else torch.float64
        values = torch.tensor(list(figures.values()), dtype=kind, device=self._device)
        return dict(zip(figures, _operations().reduce(values, "mean").tolist(), strict=True))

    def average(self, tensors: Sequence[Tensor]) -> None:
        """All at once: one message costs less than hundreds."""
        import torch

        if tensors:
            whole = _operations().reduce(torch.cat([one.reshape(-1) for one in tensors]), "mean")
            for one, mean in zip(tensors, whole.split([one.numel() for one in tensors]), strict=True):
                one.copy_(mean.view_as(one))

    def copy(self, tensors: Sequence[Tensor]) -> None:
        """One after the other; they may be of different kinds, and some lie in the machine's own memory."""
        for one in tensors:
            sent = one.detach().to(self._device).contiguous()
            _operations().broadcast(sent)
            one.detach().copy_(sent)


def is_launched() -> bool:
    """Whether a launcher started this process as one of several."""
    return os.environ.get("WORLD_SIZE", "1").isdigit() and int(os.environ.get("WORLD_SIZE", "1")) > 1


def join_team(device: Device) -> tuple[Team, Device]:
    """The team of this process, and the device that is its own in it.

    Raises:
        UserError: accelerate is not installed.
    """
    if not is_launched():
        return Team(), device
    try:
        from accelerate import PartialState
    except ImportError:
        raise UserError(
            "To learn in several processes, accelerate is needed, and it is not installed.",
            "Install it: pip install 'quartet[train]'.",
        ) from None
    on_card = device.kind is DeviceKind.CUDA
    state = PartialState(cpu=not on_card)
    return LaunchedTeam(state), replace(device, index=int(state.local_process_index) if on_card else 0)


def _operations() -> Any:
    from accelerate.utils import operations

    return operations
