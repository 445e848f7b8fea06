"""The small network as a painter: its latents are the pixels themselves, its words the labels it knows."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor

from studio.core.errors import UserError
from studio.core.events import Picture
from studio.core.family import ModelInfo
from studio.families.diffusion.guidance import guided
from studio.families.diffusion.level import Level
from studio.families.diffusion.painter import Painter, Seen, Words
from studio.families.diffusion.params import Lora
from studio.families.diffusion.prompt_words import plain
from studio.families.diffusion.schedule import NoiseSchedule, Prediction, cosine_schedule, x0_and_eps
from studio.families.diffusion.small_labels import Labels
from studio.families.diffusion.small_network import CHANNELS, SmallNetwork, load_small_network
from studio.families.diffusion.spacing import Spacing
from studio.imaging.resizing import covering

_NAMED = 12
"""Labels that a sentence lists."""


@dataclass(frozen=True, eq=False)
class SmallWords:
    """Rows of the table: of the prompt, and of what guidance leads away from; int64 (1,) each."""

    wanted: Tensor
    avoided: Tensor


class SmallPainter(Painter):
    """Keeps the promises of `painter.Painter`."""

    spacing_offset = 0
    spacings = tuple(Spacing)

    def __init__(self, network: SmallNetwork, device: torch.device) -> None:
        self.schedule: NoiseSchedule = cosine_schedule()
        self.device = device
        self.nbytes = sum(t.nbytes for t in (*network.parameters(), *network.buffers()))
        self._network = network
        self._side = network.config.side
        self._labels = Labels(network.config.labels)

    def latent_shape(self, width: int, height: int) -> tuple[int, int, int]:
        """(CHANNELS, side, side); its pictures have one size."""
        side = self._side
        if (width or side, height or side) != (side, side):
            raise UserError(
                f"This model paints {side} by {side} pixels.",
                "Leave the size open, and enlarge what was made.",
            )
        return CHANNELS, side, side

    def read(self, words: Words, loras: tuple[Lora, ...]) -> SmallWords:
        """Which labels are named.

        Raises:
            UserError: a label that it does not know, or a LoRA.
        """
        if loras:
            raise UserError("This model takes no LoRA files.", "Put them away, or choose another model.")
        rows = [self._row(text) for text in (words.prompt, words.negative)]
        wanted, avoided = (torch.tensor([row], device=self.device) for row in rows)
        return SmallWords(wanted, avoided)

    def _row(self, prompt: str) -> int:
        """The row of a prompt that is a label, or has one among its words; 0 for none at all."""
        row = self._labels.row(prompt)
        if row is not None:
            return row
        if not self._labels.phrases:
            raise UserError(
                "This model knows no words: it learned from pictures without names.",
                "Leave the prompt empty.",
            )
        labels = sorted(map(plain, self._labels.phrases))
        known = ", ".join(f"“{label}”" for label in labels[:_NAMED])
        more = " and others" if len(labels) > _NAMED else ""
        raise UserError(
            f"“{plain(prompt)}” is nothing that this model has learned.", f"It knows {known}{more}."
        )

    @torch.inference_mode()
    def see(self, x_t: Tensor, level: Level, read: SmallWords, guidance: float, attention: bool) -> Seen:
        """Both sides of guidance at once where they differ; it has no maps of attention."""
        guides = guidance != 1 and bool((read.wanted != read.avoided).item())
        label = torch.cat((read.wanted, read.avoided)) if guides else read.wanted
        many = len(label)
        alpha, sigma = (torch.full((many,), share, device=x_t.device) for share in (level.alpha, level.sigma))
        v = self._network(x_t.expand(many, -1, -1, -1), alpha, sigma, label)
        answer = guided(v[:1], v[1:], guidance) if guides else v
        return Seen(*x0_and_eps(Prediction.V, answer, x_t, level.alpha, level.sigma))

    def encode(self, picture: Picture, shape: tuple[int, int, int]) -> Tensor:
        """Its middle in [-1, 1]; transparency is laid on white."""
        fitting = covering(picture, shape[2], shape[1]).astype(np.float32)
        if fitting.shape[2] == 4:
            alpha = fitting[..., 3:] / 255
            fitting = fitting[..., :3] * alpha + 255 * (1 - alpha)
        pixels = torch.from_numpy(np.ascontiguousarray(fitting)).permute(2, 0, 1)[None]
        return (pixels / 127.5 - 1).to(self.device)

    def decode(self, latents: Tensor) -> Picture:
        """uint8 (side, side, 3)."""
        pixels = latents[0].float().clamp(-1, 1).add(1).mul(127.5).round().to(torch.uint8)
        return pixels.permute(1, 2, 0).contiguous().cpu().numpy()

    def preview(self, latents: Tensor) -> Picture:
        """The same: the latents are pixels."""
        return self.decode(latents)


def load_small_painter(info: ModelInfo, device: torch.device) -> SmallPainter:
    """The painter of a model folder.

    Raises:
        FileNotFoundError, ValueError: its file is missing, damaged or of another network.
    """
    return SmallPainter(load_small_network(info.weights_path, device), device)
