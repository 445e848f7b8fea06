"""Principal components of mapped latents: GANSpace for style-based generators. numpy only.

Härkönen et al., arXiv 2004.02546, section 2.2: draw many z, map them to w, and the principal axes of the w
are directions along which faces change most; many have a name (section 2.3 and figure 5).
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from studio.core.events import Latent

Reals = npt.NDArray[np.float64]


@dataclass(frozen=True, slots=True, eq=False)
class Components:
    """The principal axes of a cloud of w, by falling spread.

    Attributes:
        mean: (latent_dim,), the centre of the cloud.
        axes: (count, latent_dim), orthonormal rows. The largest entry of each is positive, so that the same
            cloud always gives the same signs.
        spreads: (count,), standard deviation of the cloud along each axis, in the units of W.
    """

    mean: Reals
    axes: Reals
    spreads: Reals

    def steps(self) -> Latent:
        """(count, latent_dim): a push of one standard deviation along each axis."""
        return (self.axes * self.spreads[:, None]).astype(np.float32)

    def whiten(self, w: Latent) -> Reals:
        """w (n, latent_dim) -> (n, count): coordinates in which the cloud has mean 0 and spread 1."""
        return (w.astype(np.float64) - self.mean) @ self.axes.T / self.spreads

    def leave(self, whitened: Reals) -> Reals:
        """A displacement in whitened coordinates (count,) -> the same displacement in W (latent_dim,)."""
        return (whitened * self.spreads) @ self.axes


def principal_components(w: Latent, count: int) -> Components:
    """The first `count` principal axes of w (n, latent_dim), n > 1; fewer when there are not as many.

    Raises:
        ValueError: fewer than two latents, or numbers that are not finite.
    """
    if len(w) < 2 or not np.isfinite(w).all():
        raise ValueError("Principal components need at least two latents, all finite.")
    mean = w.mean(0, dtype=np.float64)
    centred = w.astype(np.float64) - mean
    variances, columns = np.linalg.eigh(centred.T @ centred / (len(w) - 1))
    kept = [i for i in np.argsort(variances)[::-1][:count] if variances[i] > 1e-12 * variances.max()]
    axes = columns.T[kept]
    strongest = np.take_along_axis(axes, np.abs(axes).argmax(1)[:, None], axis=1)
    return Components(mean, axes * np.sign(strongest), np.sqrt(variances[kept]))
