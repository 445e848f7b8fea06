"""Muon (Jordan et al. 2024, https://kellerjordan.github.io/posts/muon): steps that turn rather than stretch.

torch's own works in bfloat16, which processors without it emulate a hundred times more slowly; this one stays
in single precision.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import torch
from torch import Tensor

COEFFICIENTS = (3.4445, -4.7750, 2.0315)
ROUNDS = 5
LIKE_ADAM = 0.2
"""A step of AdamW moves a weight by about so much of the rate (arXiv 2502.16982, equation 4)."""


def orthogonal(matrix: Tensor) -> Tensor:
    """Near the orthogonal matrix nearest to (rows, columns): all singular values become about 1.

    Newton-Schulz with the quintic of Jordan et al.: X <- aX + (bA + cA^2) X, A = X X^T.
    """
    a, b, c = COEFFICIENTS
    wide = matrix if matrix.shape[0] <= matrix.shape[1] else matrix.T
    x = wide / (wide.norm() + 1e-7)
    for _ in range(ROUNDS):
        product = x @ x.T
        x = torch.addmm(x, torch.addmm(product, product, product, beta=b, alpha=c), x, beta=a)
    return x if matrix.shape[0] <= matrix.shape[1] else x.T


class Muon(torch.optim.Optimizer):
    """For matrices between features; steps are scaled so that AdamW's rate and decay serve here too."""

    def __init__(
        self, params: Iterable[Any], lr: float, weight_decay: float = 0.0, momentum: float = 0.95
    ) -> None:
        super().__init__(params, {"lr": lr, "weight_decay": weight_decay, "momentum": momentum})

    @torch.no_grad()
    def step(self, closure: Any = None) -> Any:
        """One step, with Nesterov's momentum; a closure is not asked."""
        for group in self.param_groups:
            rate, momentum = group["lr"], group["momentum"]
            for weight in group["params"]:
                if weight.grad is None:
                    continue
                mean = self.state[weight].setdefault("momentum", torch.zeros_like(weight))
                mean.lerp_(weight.grad, 1 - momentum)
                turned = orthogonal(weight.grad.lerp(mean, momentum))
                weight.mul_(1 - rate * group["weight_decay"])
                weight.add_(turned, alpha=-rate * LIKE_ADAM * max(weight.shape) ** 0.5)
