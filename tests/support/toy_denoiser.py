"""A small fixed network in double precision: bent enough that a wrong sum in a sampler shows."""

from __future__ import annotations

import torch
from torch import Tensor

from studio.families.diffusion.level import Level
from studio.families.diffusion.samplers.state import Predict
from studio.families.diffusion.schedule import Prediction, x0_and_eps

SHAPE = (2, 3, 4, 4)


class ToyDenoiser:
    """Answers to x_t and timestep; nothing is learned, nothing is random after it is made."""

    def __init__(self, prediction: Prediction) -> None:
        self.prediction = prediction
        self.asked = 0
        random = torch.Generator().manual_seed(7)
        size = SHAPE[1] * SHAPE[2] * SHAPE[3]
        self._inner = torch.randn(size, 32, generator=random, dtype=torch.float64) / size**0.5
        self._outer = torch.randn(32, size, generator=random, dtype=torch.float64) / 32**0.5
        self._phases = torch.rand(32, generator=random, dtype=torch.float64) * 6

    def answer(self, x_t: Tensor, timestep: float) -> Tensor:
        """Epsilon, v or x_0, whichever it was made for, in the shape of x_t."""
        self.asked += 1
        time = torch.sin(timestep / 300 + self._phases)
        hidden = torch.tanh(x_t.double().flatten(1) @ self._inner + time)
        bent = (hidden @ self._outer).reshape(x_t.shape)
        # The noise it means is near x_t, as that of a real network is where there is much of it.
        return 0.9 * x_t.double() + 0.4 * bent if self.prediction is Prediction.EPSILON else 0.5 * bent

    @property
    def predict(self) -> Predict:
        """As a sampler wants it."""
        return self._predict

    def _predict(self, x_t: Tensor, level: Level) -> tuple[Tensor, Tensor]:
        answer = self.answer(x_t, level.timestep)
        return x0_and_eps(self.prediction, answer, x_t, level.alpha, level.sigma)
