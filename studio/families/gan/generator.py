"""What every face generator offers, whatever its size: the seam between the networks and the family."""

from typing import Protocol

from torch import Tensor


class Generator(Protocol):
    """A style-based generator (Karras et al., arXiv 1812.04948): z -> w -> one style a layer -> picture."""

    latent_dim: int
    """Length of z and of w."""
    style_count: int
    """How many layers take a style of their own: the length of the W+ axis, coarse to fine."""
    resolution: int
    """Side of the full picture in pixels."""
    preview_sizes: tuple[int, ...]
    """Sides below the full one at which a fast picture exists, ascending; may be empty."""
    mean_w: Tensor
    """(latent_dim,): the mean of w over many z, towards which truncation pulls."""

    def mapping(self, z: Tensor) -> Tensor:
        """Normal noise z (n, latent_dim) -> w (n, latent_dim), not truncated."""
        ...

    def synthesis(self, styles: Tensor, size: int | None = None) -> Tensor:
        """Styles (n, style_count, latent_dim) -> RGB pictures (n, 3, h, w), about [-1, 1].

        `size` None draws the full picture, else one of `preview_sizes`. Differentiable in `styles`.
        """
        ...
