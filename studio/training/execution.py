"""How the batch of a step is computed: in which precision, in how many pieces, by how many processes.

What is learned from and all chance are drawn for the whole batch, and each piece takes its rows of them; the
mean of the pieces' gradients is the gradient of the batch. So pieces and processes change what fits into
memory and how long it takes, not what is learned.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TypeAlias

import torch
from torch import Tensor, nn

from studio.core.errors import UserError
from studio.training.team import Team

ALL = slice(None)
"""Every row of a batch."""


class Mixed(StrEnum):
    """In what the products of a step are computed; weights and sums stay in single precision (1710.03740)."""

    AUTO = "auto"
    """bfloat16 on a CUDA card that has it, else single precision."""
    OFF = "off"
    BFLOAT16 = "bfloat16"
    FLOAT16 = "float16"
    """Its range is small: losses are scaled up, and a step that bursts is left out."""


@dataclass(frozen=True)
class Execution:
    """How a batch is computed.

    Attributes:
        mixed: the precision of products.
        pieces: how many parts of its rows a process takes one after the other (gradient accumulation).
        team: the processes that share each batch.
    """

    mixed: Mixed = Mixed.OFF
    pieces: int = 1
    team: Team = field(default_factory=Team)

    def check(self, rows: int, least: int = 1) -> None:
        """Whether a batch can be divided.

        Args:
            rows: of the batch.
            least: what each part's rows must be a multiple of, when there are several.

        Raises:
            UserError: it cannot.
        """
        parts = self.pieces * self.team.size
        if parts > 1 and rows % (parts * least):
            among = f"{self.team.size} processes × {self.pieces} pieces" if self.team.size > 1 else "pieces"
            raise UserError(
                f"A batch of {rows} cannot be divided evenly: {parts} {among}.",
                f"Make the batch a multiple of {parts * least}.",
            )

    def parts(self) -> tuple[slice, ...]:
        """The rows of this process, a slice for each piece.

        Every so-manieth row, not a block: pictures that stand in one group for a discriminator
        (`stylegan2.minibatch_deviation`) stay together.
        """
        stride = self.team.size * self.pieces
        return tuple(
            slice(self.team.rank + self.team.size * piece, None, stride) for piece in range(self.pieces)
        )

    def autocast(self, device: torch.device) -> AbstractContextManager[object]:
        """Within it products are computed in the precision that was asked for."""
        kind = _kind(self.mixed, device)
        return nullcontext() if kind is None else torch.autocast(device.type, kind)

    def scaler(self, device: torch.device) -> torch.amp.GradScaler:
        """For float16; for the others it does nothing."""
        return torch.amp.GradScaler(device.type, enabled=_kind(self.mixed, device) is torch.float16)


def _kind(mixed: Mixed, device: torch.device) -> torch.dtype | None:
    match mixed:
        case Mixed.OFF:
            return None
        case Mixed.BFLOAT16:
            return torch.bfloat16
        case Mixed.FLOAT16:
            return torch.float16
        case Mixed.AUTO:
            able = device.type == "cuda" and torch.cuda.is_bf16_supported(including_emulation=False)
            return torch.bfloat16 if able else None


Found: TypeAlias = tuple[Tensor, Mapping[str, Tensor]]
"""The mean loss over some rows, and figures of them to be told."""


class Descent:
    """Steps down a loss for some weights, as an execution says.

    Args:
        weights: what learns.
        optimisers: of these weights; their rates are the caller's business.
        device: where they are.
        clip: largest norm of a gradient; None leaves it as it is.
    """

    def __init__(
        self,
        weights: Sequence[nn.Parameter],
        optimisers: Sequence[torch.optim.Optimizer],
        device: torch.device,
        execution: Execution,
        clip: float | None = None,
    ) -> None:
        self._weights, self._optimisers, self._device = weights, optimisers, device
        self._execution, self._clip = execution, clip
        self._scaler = execution.scaler(device)

    def step(self, loss_of: Callable[[slice], Found]) -> dict[str, float]:
        """One step; returns the figures, and “gradient”, its norm before it was clipped, where it is."""
        for optimiser in self._optimisers:
            optimiser.zero_grad(set_to_none=True)
        figures = self._gather(loss_of)
        for optimiser in self._optimisers:
            self._scaler.unscale_(optimiser)
        if self._clip is not None:
            norm = nn.utils.clip_grad_norm_(self._weights, self._clip)
            if norm.isfinite() or not self._scaler.is_enabled():  # else the scaler leaves this step out
                figures["gradient"] = norm.item()
        for optimiser in self._optimisers:
            self._scaler.step(optimiser)
        self._scaler.update()
        return figures

    def _gather(self, loss_of: Callable[[slice], Found]) -> dict[str, float]:
        """The gradient of the whole batch; returns the mean of each figure over this process's pieces."""
        parts = self._execution.parts()
        figures: dict[str, float] = {}
        for rows in parts:
            with self._execution.autocast(self._device):
                loss, told = loss_of(rows)
            self._scaler.scale(loss / len(parts)).backward()
            for name, value in told.items():
                figures[name] = figures.get(name, 0.0) + value.item() / len(parts)
        self._execution.team.average([one.grad for one in self._weights if one.grad is not None])
        return figures

    def tensors(self) -> dict[str, Tensor]:
        """What float16 needs to go on: the scale of losses, and since when it holds. Empty otherwise."""
        told = self._scaler.state_dict()
        return {"scale": torch.tensor([told["scale"], told["_growth_tracker"]])} if told else {}

    def restore(self, tensors: Mapping[str, Tensor]) -> None:
        """Take over what `tensors` gave, if it gave something."""
        if self._scaler.is_enabled() and "scale" in tensors:
            scale, since = tensors["scale"].tolist()
            told = self._scaler.state_dict() | {"scale": scale, "_growth_tracker": int(since)}
            self._scaler.load_state_dict(told)
