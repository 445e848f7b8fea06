"""An autoencoder on a device, and the two things the tasks do with it: encode pictures, decode latents.

Both work piece by piece and give way after each (`tiling`), so that a large picture can be cancelled and told
about.
"""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass, field

import numpy as np
import torch
from torch import Tensor

from studio.core.errors import UserError
from studio.core.events import Latent, Picture
from studio.core.family import ModelInfo
from studio.families.vae.autoencoder import Autoencoder
from studio.families.vae.latent_space import LatentForm, LatentSpace
from studio.families.vae.memo import Encoded, Memo
from studio.families.vae.params import LARGEST_EDGE
from studio.families.vae.pixels import to_network, to_picture
from studio.families.vae.tiling import Tiling, in_tiles


@dataclass(frozen=True, slots=True, eq=False)
class VaeModel:
    """Weights on a device; satisfies `core.family.LoadedModel`.

    Attributes:
        info: which model it is.
        autoencoder: the network, in single precision.
        space: its sliders, and what is known of its latents.
        device: where it is.
        nbytes: memory its weights take.
        tiling: how large pictures are cut.
        memo: pictures that were encoded lately.
    """

    info: ModelInfo
    autoencoder: Autoencoder
    space: LatentSpace
    device: torch.device
    nbytes: int
    tiling: Tiling
    memo: Memo = field(default_factory=Memo)

    @property
    def spatial(self) -> bool:
        """Whether a latent stands for each patch, so that pictures may have any size."""
        return self.space.form is LatentForm.SPATIAL

    def latent_shape(self, width: int, height: int) -> tuple[int, ...]:
        """Of the latent of a picture in pixels: (dims,), or (dims, rows, columns) rounded up."""
        if not self.spatial:
            return (self.space.dims,)
        factor = self.space.factor
        return (self.space.dims, -(-height // factor), -(-width // factor))

    def drawn_size(self, latent: Latent) -> tuple[int, int]:
        """(width, height) in pixels of the whole picture of a latent."""
        factor = self.space.factor
        if not self.spatial:
            return factor, factor
        return latent.shape[2] * factor, latent.shape[1] * factor

    def pieces(self, width: int, height: int) -> int:
        """How often encoding, or decoding, a picture of this size gives way."""
        if not self.spatial:
            return 1
        _, rows, columns = self.latent_shape(width, height)
        return len(self.tiling.tiles(rows, columns))

    def encode(self, picture: Picture) -> Generator[None, None, Encoded]:
        """The mean of the posterior of uint8 (h, w, 3 or 4), as `pixels.as_seen` gives it.

        A side that is no multiple of the factor is padded by reflection, to the right and below; a model of
        one size takes that size alone.

        Raises:
            UserError: the network makes nothing but invalid numbers of it.
        """
        height, width = picture.shape[:2]
        down, right = (-side % self.space.factor for side in (height, width))
        padded = np.pad(picture, ((0, down), (0, right), (0, 0)), mode="symmetric")
        pixels = to_network(padded, self.space.picture_channels, self.device)
        posterior = yield from in_tiles(pixels, self.tiling, (self.space.factor, 1), self._encode)
        mean, log_variance = posterior[:, : self.space.dims], posterior[:, self.space.dims :]
        latent = mean[0].float().cpu().numpy()
        if not np.isfinite(latent).all():
            raise UserError(
                f"{self.info.name} makes nothing but invalid numbers of this picture.",
                "Try another picture; if it happens with every one, fetch the model again.",
            )
        kl = kl_from_prior(mean, log_variance) if log_variance.numel() else None
        return Encoded(picture, latent, kl)

    def decode(
        self, latent: Latent, width: int, height: int, *, keep_alpha: bool
    ) -> Generator[None, None, Picture]:
        """The picture of a latent, (dims,) or (dims, rows, columns), cut to (height, width): uint8, RGB, or
        RGBA with `keep_alpha` where the network draws transparency.

        Raises:
            UserError: the numbers of the picture are not finite.
        """
        latents = torch.from_numpy(latent[None]).to(self.device)
        if self.spatial:
            drawn = yield from in_tiles(latents, self.tiling, (1, self.space.factor), self._decode)
        else:
            drawn = self._decode(latents)
            yield
        return to_picture(drawn[:, :, :height, :width], keep_alpha=keep_alpha)

    def own(self, latent: Latent) -> Latent:
        """A latent from outside, after making sure that it belongs to this model.

        Raises:
            UserError: it has another shape, is too large, or holds numbers that are not finite.
        """
        wanted = (self.space.dims,) if not self.spatial else (self.space.dims, *latent.shape[1:])
        if latent.shape != wanted or latent.ndim != (3 if self.spatial else 1) or latent.size == 0:
            raise UserError(
                f"This was made with another model, not with {self.info.name}.",
                "Choose the model it was made with, or start from a picture.",
            )
        if not np.isfinite(latent).all():
            raise UserError("The numbers this starts from are not valid.", "Start from a picture.")
        if max(self.drawn_size(latent)) >= LARGEST_EDGE + self.space.factor:
            raise UserError(f"This would become a picture of more than {LARGEST_EDGE} pixels on a side.")
        return latent.astype(np.float32)

    def _encode(self, pixels: Tensor) -> Tensor:
        """Mean and log variance, one behind the other along the channels; the mean alone when that is all."""
        with torch.inference_mode():
            posterior = self.autoencoder.encode(pixels)
            if posterior.log_variance is None:
                return posterior.mean
            return torch.cat([posterior.mean, posterior.log_variance], 1)

    def _decode(self, latents: Tensor) -> Tensor:
        with torch.inference_mode():
            return self.autoencoder.decode(latents)


def kl_from_prior(mean: Tensor, log_variance: Tensor) -> float:
    """KL(q(z|x) || N(0, 1)) in nats, summed over the whole latent.

    Kingma and Welling, arXiv 1312.6114, appendix B: -1/2 sum(1 + log s^2 - m^2 - s^2).
    """
    m, v = mean.double(), log_variance.double()
    return float((-0.5 * (1 + v - m.square() - v.exp())).sum())
