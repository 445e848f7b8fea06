"""A face generator on a device, and the two things the tasks do with it: map seeds, draw styles."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
import torch

from studio.core.errors import UserError
from studio.core.events import Latent, Picture
from studio.core.family import ModelInfo
from studio.core.params import SEED_LIMIT
from studio.families.gan.generator import Generator
from studio.families.gan.params import LayerGroup


@dataclass(frozen=True, slots=True, eq=False)
class FaceModel:
    """Weights on a device; satisfies `core.family.LoadedModel`.

    Attributes:
        info: which model it is.
        generator: the network, ready to draw.
        device: where it is.
        groups: which places of the W+ axis are coarse, middle and fine; together all of them, once each.
        nbytes: memory its weights take.
    """

    info: ModelInfo
    generator: Generator
    device: torch.device
    groups: Mapping[LayerGroup, tuple[int, ...]]
    nbytes: int

    @property
    def sizes(self) -> tuple[int, ...]:
        """Edges in pixels in which it draws, ascending; the last is the full size."""
        return (*self.generator.preview_sizes, self.generator.resolution)

    @property
    def mean_w(self) -> Latent:
        """(latent_dim,): the average face."""
        return self.generator.mean_w.float().cpu().numpy()

    def group(self, layers: LayerGroup) -> list[int]:
        """The places of the W+ axis that `layers` means."""
        if layers is LayerGroup.ALL:
            return list(range(self.generator.style_count))
        return list(self.groups[layers])

    def repeat(self, w: Latent) -> Latent:
        """One w (latent_dim,) for every style: (style_count, latent_dim)."""
        return np.repeat(w[None], self.generator.style_count, axis=0)

    def map_seed(self, seed: int) -> Latent:
        """w (latent_dim,) of a seed: z = numpy.random.default_rng(seed).standard_normal((1, latent_dim))."""
        random = np.random.default_rng(seed % SEED_LIMIT)
        return self.map_noise(random.standard_normal((1, self.generator.latent_dim), dtype=np.float32))[0]

    def map_noise(self, z: Latent) -> Latent:
        """z (n, latent_dim) -> w (n, latent_dim), not truncated."""
        with torch.inference_mode():
            mapped = self.generator.mapping(self.tensor(z))
        return mapped.float().cpu().numpy()

    def draw(self, styles: Latent, size: int = 0) -> Picture:
        """Styles (style_count, latent_dim) -> uint8 RGB (size, size, 3); 0 is the full size.

        One picture at a time: a batch of another size may round otherwise, and the bytes would depend on it.

        Raises:
            UserError: the numbers of the picture are not finite, or there is no such size.
        """
        with torch.inference_mode():
            drawn = self.generator.synthesis(self.tensor(styles[None]), self.stage(size))
            return to_picture(drawn)

    def stage(self, size: int) -> int | None:
        """What `Generator.synthesis` calls that size.

        Raises:
            UserError: the model does not draw in that size.
        """
        if size in {0, self.generator.resolution}:
            return None
        if size not in self.generator.preview_sizes:
            known = ", ".join(str(edge) for edge in self.sizes)
            raise UserError(f"{self.info.name} does not draw at {size} pixels.", f"It can do {known}.")
        return size

    def tensor(self, array: Latent) -> torch.Tensor:
        """The array on the model's device, in the model's precision."""
        return torch.from_numpy(array).to(self.device, self.generator.mean_w.dtype)


def to_picture(drawn: torch.Tensor) -> Picture:
    """RGB (1, 3, h, w) in about [-1, 1] -> uint8 (h, w, 3), rounded to nearest.

    Raises:
        UserError: it holds NaN or infinity.
    """
    pixels = drawn.detach()[0].float().permute(1, 2, 0)
    if not bool(torch.isfinite(pixels).all()):
        raise UserError(
            "The model drew nothing but invalid numbers.",
            "Lower the truncation or the sliders; if it happens with every face, fetch the model again.",
        )
    return pixels.mul(127.5).add_(127.5).round_().clamp_(0, 255).to(torch.uint8).cpu().contiguous().numpy()
