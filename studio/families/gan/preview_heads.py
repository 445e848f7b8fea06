"""Fits the heads that turn early features of MobileStyleGAN into a small picture, for live previews.

A head has the form of the network's own last layer (arXiv 2104.04767): a 1x1 convolution whose input
channels are scaled by a style. It is fitted by least squares to the full picture averaged down to the
head's side: first without modulation, in closed form, then weight and modulation together by gradient
steps. The modulation is confined to the leading principal directions of the styles, so that few pictures
determine it.
"""

from collections.abc import Iterable
from dataclasses import dataclass

import torch
from torch import Tensor
from torch.nn import functional as F  # noqa: N812

from studio.families.gan.mobile_stylegan import MobileStyleGAN, ToPreview
from studio.families.gan.random_face import latent

PREVIEW_SIZES = (128, 256)
FIT_SEEDS = range(2_000_000, 2_000_600)
TEST_SEEDS = range(3_000_000, 3_000_040)


@dataclass(frozen=True)
class Samples:
    """Random places of many pictures, for one head; n pictures, p places each, c channels."""

    features: Tensor
    """(n, p, c)"""
    pixels: Tensor
    """(n, p, 3), in about [-1, 1]"""
    styles: Tensor
    """(n, latent_dim): the mean of the styles that the head stands for"""


@torch.inference_mode()
def fit_previews(
    network: MobileStyleGAN,
    sizes: Iterable[int] = PREVIEW_SIZES,
    seeds: Iterable[int] = FIT_SEEDS,
    places: int = 400,
    steps: int = 1500,
) -> dict[str, Tensor]:
    """Heads for `MobileStyleGAN.add_previews`, in float16 (they are small and fitted).

    Draws one full picture a seed (0.2 s on two cores), and takes `places` random places of each.
    """
    found = collect(network, tuple(sizes), seeds, places)
    state: dict[str, Tensor] = {}
    for size, samples in found.items():
        head = fit_head(samples, steps)
        state |= {f"{size}.{name}": tensor.half() for name, tensor in head.state_dict().items()}
    return state


def collect(
    network: MobileStyleGAN, sizes: tuple[int, ...], seeds: Iterable[int], places: int
) -> dict[int, Samples]:
    """The samples of every size in `sizes`."""
    rows: dict[int, list[tuple[Tensor, Tensor, Tensor]]] = {size: [] for size in sizes}
    for seed in seeds:
        generator = torch.Generator().manual_seed(seed)
        styles = random_styles(network, seed, generator)
        picture = network.synthesis(styles[None])
        for size in sizes:
            chosen = torch.randint(size * size, (places,), generator=generator)
            pixels = F.avg_pool2d(picture, network.resolution // size)[0].flatten(1)[:, chosen].T
            features = network.features(styles, size)[0].flatten(1)[:, chosen].T
            taken = sum(side <= size for side in network.style_resolutions)
            rows[size].append((features, pixels, styles[taken:].mean(0)))
    return {
        size: Samples(*(torch.stack(part) for part in zip(*row, strict=True))) for size, row in rows.items()
    }


def random_styles(network: MobileStyleGAN, seed: int, generator: torch.Generator) -> Tensor:
    """Styles (style_count, latent_dim) of a face, truncated by 0.5 to 1; every third has two faces mixed."""
    first, second = network.mapping(
        torch.cat([latent(s, network.latent_dim) for s in (seed, seed + 10_000_000)])
    )
    styles = first.repeat(network.style_count, 1)
    if seed % 3 == 0:
        styles[int(torch.randint(1, network.style_count, (1,), generator=generator)) :] = second
    return torch.lerp(network.mean_w, styles, 0.5 + 0.5 * torch.rand(1, generator=generator))


@torch.inference_mode(mode=False)
def fit_head(samples: Samples, steps: int, directions: int = 64, batch: int = 16) -> ToPreview:
    """Least squares for a modulated head; the same samples give the same head."""
    features, pixels, styles = (part.clone() for part in (samples.features, samples.pixels, samples.styles))
    n, places, channels = features.shape
    weight, bias = _linear_fit(features.flatten(0, 1), pixels.flatten(0, 1))
    mean, basis = _principal(styles, min(directions, n - 1))
    coordinates = (styles - mean) @ basis
    modulation = torch.zeros(basis.shape[1], channels, requires_grad=True)
    linear = [weight.requires_grad_(), bias.requires_grad_()]
    # The decay keeps directions that few pictures show from following noise.
    groups = [
        {"params": linear, "weight_decay": 0.0},
        {"params": [modulation], "lr": 3e-3, "weight_decay": 0.5},
    ]
    optimizer = torch.optim.AdamW(groups, lr=1e-3)
    schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda step: 1 - step / steps)
    generator = torch.Generator().manual_seed(0)
    for _ in range(steps):
        rows = torch.randint(n, (batch,), generator=generator)
        columns = torch.randint(places, (places // 2,), generator=generator)
        x = features[rows][:, columns] * (1 + coordinates[rows] @ modulation)[:, None]
        loss = (x @ weight + bias - pixels[rows][:, columns]).square().mean()
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        schedule.step()
    return _head(weight.detach(), bias.detach(), (basis @ modulation).detach(), mean)


def _head(weight: Tensor, bias: Tensor, affine: Tensor, mean: Tensor) -> ToPreview:
    """weight (c, 3), bias (3,), scale 1 + (style - mean) @ affine (latent_dim, c) as a module."""
    head = ToPreview(weight.shape[0], mean.shape[0]).requires_grad_(False)
    head.weight.copy_(weight.T[:, :, None, None])
    head.bias.copy_(bias)
    head.affine.weight.copy_(affine.T)
    head.affine.bias.copy_(1 - mean @ affine)
    return head


def _linear_fit(features: Tensor, pixels: Tensor) -> tuple[Tensor, Tensor]:
    """Ridge regression (m, c) -> (m, 3) with a bias: weight (c, 3), bias (3,)."""
    x = torch.cat((features, torch.ones(len(features), 1)), 1).double()
    gram = x.T @ x
    ridge = 1e-5 * gram.diagonal().mean() * torch.eye(len(gram), dtype=gram.dtype)
    solution = torch.linalg.solve(gram + ridge, x.T @ pixels.double()).float()
    return solution[:-1].clone(), solution[-1].clone()


def _principal(styles: Tensor, count: int) -> tuple[Tensor, Tensor]:
    """Mean (d,) and basis (d, count) in which the styles have unit variance."""
    mean = styles.mean(0)
    _, spread, directions = torch.linalg.svd(styles - mean, full_matrices=False)
    return mean, directions[:count].T * (len(styles) ** 0.5 / spread[:count])


@torch.inference_mode()
def preview_psnr(network: MobileStyleGAN, size: int, seeds: Iterable[int] = TEST_SEEDS) -> list[float]:
    """PSNR in dB (range [-1, 1]) of a preview against the full picture averaged down, a seed."""
    found: list[float] = []
    for seed in seeds:
        styles = random_styles(network, seed, torch.Generator().manual_seed(seed))[None]
        full = F.avg_pool2d(network.synthesis(styles), network.resolution // size).clamp(-1, 1)
        error = (network.synthesis(styles, size).clamp(-1, 1) - full).square().mean()
        found.append(float(10 * torch.log10(4 / error)))
    return found
