"""faces-gan, 1: the mapping network, fitted in closed form to latents that are known."""

from __future__ import annotations

from typing import cast

import torch
from torch import Tensor

from studio.families.gan.stylegan2 import (
    GAIN,
    LEAK,
    EqualLinear,
    MappingNetwork,
    StyleGAN2Generator,
    pixel_norm,
)
from studio.training.data import FaceData, noise


@torch.no_grad()
def teach_mapping(generator: StyleGAN2Generator, data: FaceData) -> Tensor | None:
    """Fit the mapping network to the data; returns the w' of the pictures in the generator's own space.

    That space is the data's w, centred and half whitened: u = C^(-1/4) (w - mean), C the covariance, scaled
    to a mean variance of one. In w itself ten directions out of 512 hold half of the variance, and the
    layers that read it would learn the others a hundred times more slowly. None, and nothing is done, when
    the data do not tell w or the network has more than one layer to fit.
    """
    if data.latents is None or data.mapped is None or data.mean_w is None:
        return None
    if generator.config.mapping_layers != 1:
        return None
    w, mean = torch.from_numpy(data.mapped).double(), torch.from_numpy(data.mean_w).double()
    values, vectors = torch.linalg.eigh(torch.cov(w.t()))
    frame = vectors * values.clamp(min=1e-6) ** -0.25 @ vectors.t()
    frame /= (w - mean).matmul(frame).var(dim=0).mean().sqrt()
    network = generator.mapping_network
    fit_mapping(network, torch.from_numpy(noise(range(len(w)), generator.latent_dim)), w)
    network.last.weight.copy_(frame / network.last.scale)
    network.last.bias.copy_(-(frame @ mean) / network.last.rate)
    return ((torch.from_numpy(data.latents).double() - mean) @ frame).float()


@torch.no_grad()
def fit_mapping(network: MappingNetwork, z: Tensor, w: Tensor) -> None:
    """Set the first layer of a mapping network so that its output is distributed as w, each near its known w.

    z and w: (n, latent_dim), n > latent_dim. Before the last leaky ReLU the latents of a StyleGAN are close
    to normally distributed (Zhu et al., arXiv 2012.09036): with mean m and covariance C, any p = m + C^(1/2)
    Q z with Q orthogonal has their distribution. Q = U V^T from the singular value decomposition of C^(-1/2)
    E[(p - m) z^T] is the one nearest to the pairs (orthogonal Procrustes, Schoenemann 1966).
    """
    layer = cast(EqualLinear, network.layers[0])
    z = pixel_norm(z.double())
    p = torch.where(w < 0, w / LEAK, w).double() / GAIN
    mean = p.mean(dim=0)
    values, vectors = torch.linalg.eigh(torch.cov(p.t()))
    root = vectors * values.clamp(min=1e-9).sqrt() @ vectors.t()
    whitened = torch.linalg.solve(root, (p - mean).t() @ z / len(z))
    u, _, vt = torch.linalg.svd(whitened)
    layer.weight.copy_((root @ u @ vt) / layer.scale)
    layer.bias.copy_(mean / layer.rate)
