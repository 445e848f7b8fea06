"""Probabilistic PCA: the best linear variational autoencoder, in closed form. Both of ours begin as one."""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor
from torch.nn import functional


@dataclass(frozen=True)
class LinearMaps:
    """Encoder and decoder as matrices.

    Attributes:
        read: (dims, numbers); read_bias: (dims,): mean of the posterior = read x + read_bias.
        log_variance: (dims,), of the posterior; the same for every x.
        write: (numbers, dims); write_bias: (numbers,): picture = write z + write_bias.
    """

    read: Tensor
    read_bias: Tensor
    log_variance: Tensor
    write: Tensor
    write_bias: Tensor


@dataclass(frozen=True)
class LinearStart:
    """PCA of the data.

    Attributes:
        mean: (numbers,), the average.
        basis: (numbers, dims), orthonormal columns, most variance first; zeros where the data end.
        variances: (dims,), of the data along them.
        noise: the variance of a number that they leave.
    """

    mean: Tensor
    basis: Tensor
    variances: Tensor
    noise: float

    def maps(self) -> LinearMaps:
        """The optimum of the linear VAE (Tipping and Bishop 1999, equations 7 and 8; Lucas et al., arXiv
        1911.02469, section 3): with W = U (L - s I)^(1/2) the decoder is W z + mean, and the posterior of x
        is N(M^-1 W^T (x - mean), s M^-1), M = W^T W + s I, which is diagonal here.
        """
        # A direction with less variance than the noise tells nothing; it stays open, nearly unused.
        signal = (self.variances - self.noise).clamp(min=1e-4 * self.noise)
        inner = signal + self.noise
        write = self.basis * signal.sqrt()
        read = (write / inner).T.contiguous()
        return LinearMaps(
            read=read,
            read_bias=-read @ self.mean,
            log_variance=(self.noise / inner).log(),
            write=write,
            write_bias=self.mean,
        )


@torch.no_grad()
def linear_start(rows: Tensor, dims: int, seed: int) -> LinearStart:
    """PCA of rows (n, numbers), which are changed in place; the same seed gives the same."""
    mean = rows.mean(0)
    rows -= mean
    torch.manual_seed(seed)
    # Halko et al., arXiv 0909.4061: a few more directions than are wanted, and three rounds of power.
    _, spread, basis = torch.svd_lowrank(rows, q=min(dims + 32, *rows.shape), niter=3)
    variances = spread[:dims].square() / len(rows)
    left = rows.square().sum() / len(rows) - variances.sum()
    noise = float(left / max(rows.shape[1] - dims, 1))
    # Fewer rows than directions: the others say nothing yet.
    missing = dims - len(variances)
    variances = functional.pad(variances, (0, missing))
    basis = functional.pad(basis[:, :dims], (0, missing))
    return LinearStart(mean, basis.contiguous(), variances, max(noise, 1e-6))
