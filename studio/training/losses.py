"""Losses, each a pure function with its source."""

from collections.abc import Callable, Iterable, Mapping

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


def likeness_loss(drawn: Tensor, real: Tensor, groups: int) -> Tensor:
    """How much less drawn pictures differ from each other than real ones, from 0 to 1 (all are one picture).

    Within a group the deviation of small grey pictures is compared, relu(1 - s(drawn) / s(real)), and
    averaged over the groups; both (n, 3, h, h), n divisible by `groups`, row i in group i mod `groups`. The
    statistic is that of the discriminator's minibatch deviation (arXiv 1710.10196, section 3), here asked of
    the generator itself, as mode seeking does (Mao et al., arXiv 1903.05628): within minutes no
    discriminator learns to ask for it.
    """
    missing = 1 - _spread(drawn, groups) / _spread(real, groups)
    return functional.relu(missing).mean()


def _spread(pictures: Tensor, groups: int) -> Tensor:
    """(n, 3, h, h) -> (groups,): the deviation of 8 x 8 grey pictures, its square averaged over places."""
    small = functional.adaptive_avg_pool2d(pictures.float().mean(dim=1, keepdim=True), 8)
    grouped = small.reshape(-1, groups, 64)
    return (grouped.var(dim=0, unbiased=False).mean(dim=1) + 1e-8).sqrt()


def pyramid_loss(drawn: Tensor, wanted: Tensor, levels: int = 4) -> Tensor:
    """How far two batches (n, 3, h, h) lie apart, fine and coarse alike; h is divisible by 2^(levels - 1).

    The mean absolute difference of each band of the Laplacian pyramids, added up over `levels` bands, the
    last of which is the small picture that is left: Lap_1 of arXiv 1707.05776, section 3.3.
    """
    difference, loss = drawn - wanted, torch.zeros((), device=drawn.device)
    for _ in range(levels - 1):
        small = functional.avg_pool2d(difference, 2)
        coarse = functional.interpolate(small, scale_factor=2, mode="bilinear", align_corners=False)
        loss = loss + (difference - coarse).abs().mean()
        difference = small
    return loss + difference.abs().mean()


def drawing_terms(drawn: Tensor, wanted: Tensor, noise: float, pyramid_weight: float) -> dict[str, Tensor]:
    """How far two batches (n, c, h, h) lie apart to a likelihood of fixed noise and to the pyramid.

    Args:
        noise: standard deviation of a pixel; a squared error counts as 1 / (2 noise^2) (1312.6114, eq. 3).
        pyramid_weight: of `pyramid_loss`.

    Returns “loss”, and the two it is made of, without a graph: “error” and “pyramid”.
    """
    error, pyramid = (drawn - wanted).square().mean(), pyramid_loss(drawn, wanted)
    loss = error / (2 * noise**2) + pyramid_weight * pyramid
    return {"loss": loss, "error": error.detach(), "pyramid": pyramid.detach()}


def mean_psnr(drawn: Tensor, wanted: Tensor) -> Tensor:
    """PSNR in dB of pictures (n, c, h, w) in [-1, 1], each for itself, averaged over the batch."""
    errors = (drawn.clamp(-1, 1) - wanted).square().flatten(1).mean(1) / 4
    return -10 * errors.clamp(min=1e-9).log10().mean()


def means_over(parts: Iterable[tuple[int, Mapping[str, Tensor]]]) -> dict[str, float]:
    """Figures of a whole from those of its parts, each told with how many rows it has."""
    totals: dict[str, float] = {}
    many = 0
    for count, figures in parts:
        many += count
        for name, figure in figures.items():
            totals[name] = totals.get(name, 0.0) + figure.item() * count
    return {name: total / many for name, total in totals.items()}


def feature_loss(drawn: list[Tensor], wanted: list[Tensor]) -> Tensor:
    """How far the discriminator's features of two batches lie apart (Wang et al., arXiv 1711.11585, eq. 4).

    Mean absolute difference a layer, relative to the mean size of the wanted features, averaged over layers.
    """
    terms = [(a - b).abs().mean() / (b.abs().mean() + 1e-8) for a, b in zip(drawn, wanted, strict=True)]
    return torch.stack(terms).mean()


def gaussian_kl(mean: Tensor, log_variance: Tensor) -> Tensor:
    """KL of a diagonal N(mean, variance) from N(0, 1) in nats: (n, ...) -> (n,) (1312.6114, appendix B)."""
    return _kl_terms(mean, log_variance).flatten(1).sum(1)


def kl_by_dimension(mean: Tensor, log_variance: Tensor) -> list[float]:
    """The same of each dimension, or channel over all its places: (n, d, ...) -> d means in nats."""
    terms = _kl_terms(mean, log_variance)
    return terms.reshape(*terms.shape[:2], -1).sum(2).mean(0).tolist()


def _kl_terms(mean: Tensor, log_variance: Tensor) -> Tensor:
    """The KL of each number of a latent, in nats; same shape."""
    return 0.5 * (mean.square() + log_variance.exp() - 1 - log_variance)
