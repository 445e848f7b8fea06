"""The losses of the adversarial game, each a pure function with its source."""

from collections.abc import Callable

import torch
from torch import Tensor
from torch.nn import functional


def discriminator_loss(real: Tensor, fake: Tensor) -> Tensor:
    """-log sigmoid(real) - log(1 - sigmoid(fake)), averaged; scores (n,) (arXiv 1406.2661, eq. 1)."""
    return functional.softplus(-real).mean() + functional.softplus(fake).mean()


def generator_loss(fake: Tensor) -> Tensor:
    """The non-saturating -log sigmoid(fake), averaged; scores (n,) (arXiv 1406.2661, section 3)."""
    return functional.softplus(-fake).mean()


def gradient_penalty(discriminator: Callable[[Tensor], Tensor], pictures: Tensor) -> Tensor:
    """R1: the mean of |gradient of the score at a real picture|^2 (Mescheder et al., 1801.04406, eq. 9).

    Pictures (n, ...) -> a scalar with a graph, not yet multiplied by gamma / 2.
    """
    pictures = pictures.detach().requires_grad_(True)
    scores = discriminator(pictures)
    (gradient,) = torch.autograd.grad(scores.sum(), pictures, create_graph=True)
    return gradient.square().flatten(1).sum(dim=1).mean()


def pyramid_loss(drawn: Tensor, wanted: Tensor, levels: int = 4) -> Tensor:
    """Mean absolute difference at full, half, quarter ... size, averaged; (n, 3, h, h) each."""
    loss = (drawn - wanted).abs().mean()
    for _ in range(levels - 1):
        drawn, wanted = functional.avg_pool2d(drawn, 2), functional.avg_pool2d(wanted, 2)
        loss = loss + (drawn - wanted).abs().mean()
    return loss / levels


def feature_loss(drawn: list[Tensor], wanted: list[Tensor]) -> Tensor:
    """How far the discriminator's features of two batches lie apart (Wang et al., arXiv 1711.11585, eq. 4).

    Mean absolute difference a layer, relative to the mean size of the wanted features, averaged over layers.
    """
    terms = [(a - b).abs().mean() / (b.abs().mean() + 1e-8) for a, b in zip(drawn, wanted, strict=True)]
    return torch.stack(terms).mean()
