"""A network that learns: optimiser, schedule, gradient clipping, running average."""

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Generic, TypeVar, cast

import torch
from torch import Tensor, nn

from studio.training.average import Average, decay_for
from studio.training.execution import Descent, Execution, Found
from studio.training.muon import Muon

Network = TypeVar("Network", bound=nn.Module)


def warm_up(step: int, steps: int) -> float:
    """A factor for the learning rate that climbs from near 0 to 1 over the first `steps` steps."""
    return min(1.0, (step + 1) / max(steps, 1))


@dataclass(frozen=True)
class Schedule:
    """How boldly a network learns, over a run.

    Attributes:
        rate: AdamW's learning rate after the warm-up.
        final_share: of it that is left at the last step; in between it falls by a cosine (1608.03983).
        warm_up_steps: over which it climbs from nothing.
        hold_steps: at first, during which it does not fall yet.
        clip: largest norm of a step's gradient.
        weight_decay: AdamW's (1711.05101).
        half_life: of the running average, in pictures.
        fan_in: layers that read more numbers than this learn more slowly, in proportion: a step of Adam
            moves every weight alike, and so a layer's output by as much as it has inputs (arXiv 2203.03466,
            section 4). None: all alike.
    """

    rate: float = 1e-3
    final_share: float = 0.02
    warm_up_steps: int = 200
    hold_steps: int = 0
    clip: float = 1.0
    weight_decay: float = 1e-4
    half_life: float = 4_000.0
    fan_in: int | None = None

    def rate_at(self, step: int, total_steps: int) -> float:
        """The learning rate of step number `step`, from 0."""
        passed = max(0, step - self.hold_steps) / max(total_steps - self.hold_steps, 1)
        fall = 0.5 + 0.5 * math.cos(math.pi * min(1.0, passed))
        return (
            self.rate * warm_up(step, self.warm_up_steps) * (self.final_share + (1 - self.final_share) * fall)
        )

    def share_of(self, weight: Tensor) -> float:
        """Of the rate, what this weight learns with; biases (1-d) learn with all of it."""
        if self.fan_in is None or weight.ndim < 2:
            return 1.0
        return min(1.0, self.fan_in / weight[0].numel())


class Learner(Generic[Network]):
    """Holds `network`, which learns, and `average`, its running average, which is what is kept in the end.

    Args:
        by_muon: names of the weights that learn by Muon: hidden matrices (Jordan et al. 2024; scaled to the
            steps of AdamW as in arXiv 2502.16982, so that one rate serves both). The rest learn by AdamW.
        execution: how a batch is computed; by default in one piece, in single precision.
    """

    def __init__(
        self,
        network: Network,
        schedule: Schedule,
        batch: int,
        device: torch.device,
        by_muon: Callable[[str], bool] = lambda name: False,
        execution: Execution | None = None,
    ) -> None:
        # The two-argument form of `to` that changes the memory format is missing from torch's annotations.
        self.network: Network = cast(Any, network).to(device, memory_format=torch.channels_last)
        self.schedule = schedule
        self._batch = batch
        self._running = Average(self.network)
        # A group a weight, in order: each has a rate of its own.
        named = list(self.network.named_parameters())
        self._optimisers: dict[str, torch.optim.Optimizer] = {
            "adam": torch.optim.AdamW(
                [_group(weight, schedule) for name, weight in named if not by_muon(name)],
                lr=schedule.rate,
                betas=(0.9, 0.99),
                weight_decay=schedule.weight_decay,
            )
        }
        turned = [_group(weight, schedule) for name, weight in named if by_muon(name)]
        if turned:
            self._optimisers["muon"] = Muon(turned, schedule.rate, schedule.weight_decay)
        self._descent = Descent(
            list(self.network.parameters()),
            list(self._optimisers.values()),
            device,
            execution or Execution(),
            schedule.clip,
        )

    @property
    def average(self) -> Network:
        """The averaged network, ready to be asked."""
        return self._running.network

    def descend(self, loss: Tensor, step: int, total_steps: int) -> dict[str, float]:
        """One step down the loss of a whole batch, computed in one piece.

        Returns the learning rate and the norm of the gradient before it was clipped.
        """
        return self.learn(lambda rows: (loss, {}), step, total_steps)

    def learn(self, loss_of: Callable[[slice], Found], step: int, total_steps: int) -> dict[str, float]:
        """The same, as the execution says: `loss_of` is asked for rows of a batch, and tells its figures."""
        rate = self.schedule.rate_at(step, total_steps)
        for optimiser in self._optimisers.values():
            for group in optimiser.param_groups:
                group["lr"] = rate * group["share"]
        figures = self._descent.step(loss_of)
        self._running.update(
            self.network, decay_for(self._batch, (step + 1) * self._batch, self.schedule.half_life)
        )
        return figures | {"rate": rate}

    def tensors(self) -> dict[str, Tensor]:
        """Network, average and the optimiser's memory, by name."""
        tensors = {f"network.{name}": value for name, value in self.network.state_dict().items()}
        tensors |= {f"average.{name}": value for name, value in self.average.state_dict().items()}
        for kind, optimiser in self._optimisers.items():
            for index, state in optimiser.state_dict()["state"].items():
                tensors |= {f"{kind}.{index}.{name}": value for name, value in state.items()}
        return tensors | {f"descent.{name}": value for name, value in self._descent.tensors().items()}

    def restore(self, tensors: Mapping[str, Tensor]) -> None:
        """Take over what `tensors` gave. Raises KeyError or RuntimeError when it does not fit."""
        self.network.load_state_dict(under(tensors, "network"))
        self.average.load_state_dict(under(tensors, "average"))
        for kind, optimiser in self._optimisers.items():
            states: dict[int, dict[str, Tensor]] = {}
            for key, value in under(tensors, kind).items():
                index, name = key.split(".", 1)
                states.setdefault(int(index), {})[name] = value
            optimiser.load_state_dict(optimiser.state_dict() | {"state": states})
        self._descent.restore(under(tensors, "descent"))


def _group(weight: Tensor, schedule: Schedule) -> dict[str, Any]:
    return {"params": [weight], "share": schedule.share_of(weight)}


def under(tensors: Mapping[str, Tensor], prefix: str) -> dict[str, Tensor]:
    """Those whose name begins with `prefix` and a dot, without it."""
    start = prefix + "."
    return {name.removeprefix(start): value for name, value in tensors.items() if name.startswith(start)}
