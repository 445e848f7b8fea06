"""The finish of stickers: a small network that makes of the decoder's picture the one that was meant.

1. The installed painter paints its drawings again out of noise (`training.painted_again`).
2. `families.diffusion.sticker_finish` learns on windows of them to draw what they mean, by a squared error
   and a pyramid of absolute differences, as the autoencoder does (`training.elbo`).
3. The model folder is that of the painter, and its weights file holds the finish as well.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path

import numpy as np
import torch
from torch import Tensor

from studio.core.family import ModelInfo
from studio.families.diffusion.latent_units import LatentUnits, read_latent_units
from studio.families.diffusion.sticker_finish import StickerFinish
from studio.families.diffusion.sticker_network import load_sticker_network
from studio.families.vae.pictures_network import FACTOR, PicturesVae
from studio.training.execution import Found
from studio.training.learner import Learner, Schedule
from studio.training.loop import CHECKPOINT, LoopSettings, TrainingProgress, chance, run
from studio.training.losses import drawing_terms, mean_psnr, means_over
from studio.training.painted_again import PaintedAgain, open_painted
from studio.training.recipes.pictures_vae import premultiplied
from studio.training.recipes.stickers import SIDE, open_learned, sheet_of
from studio.training.recipes.stickers_finish_export import NAME, export
from studio.training.stickers.data import StickerData

PLACES = SIDE // FACTOR
JUDGED = 256
SHOWN = 24


@dataclass(frozen=True)
class FinishRecipe:
    """All numbers of the recipe. Lengths are counted in windows seen."""

    seed: int = 1
    batch: int = 16
    total_images: int = 112_000
    schedule: Schedule = field(default_factory=lambda: Schedule(rate=1.5e-3, half_life=4_000.0))
    noise: float = 0.06
    """Standard deviation that counts as the same pixel, for pixels in [-1, 1], as for pictures-vae."""
    pyramid_weight: float = 4.0
    window: int = 8
    """Latents a side of what is looked at at a time."""
    painted_share: float = 0.25
    """Of a batch. The rest are the autoencoder's own latents, led astray: there nothing but the blocks is
    wrong, where painted ones are often of another shape than the drawing."""
    astray: float = 1.2
    """How far at most, as a share of how far painted ones are off."""

    @property
    def total_steps(self) -> int:
        """Batches in all."""
        return self.total_images // self.batch


class FinishTask:
    """What `studio.training.loop` runs.

    Args:
        painted: latents, and the drawings that they mean.
        stickers: the drawings.
        units: between the painter's latents and the autoencoder's.
    """

    def __init__(
        self,
        painted: PaintedAgain,
        stickers: StickerData,
        autoencoder: PicturesVae,
        units: LatentUnits,
        recipe: FinishRecipe,
        device: torch.device | str = "cpu",
        details: Mapping[str, str] | None = None,
    ) -> None:
        torch.manual_seed(recipe.seed)
        self.name = NAME
        self.recipe = recipe
        self.device = torch.device(device)
        self.images_per_step = recipe.batch
        self.total_steps = recipe.total_steps
        self.details: Mapping[str, str] = {"recipe": json.dumps(asdict(recipe)), **(details or {})}
        self._painted, self._stickers = painted, stickers
        self._autoencoder, self._units = autoencoder.to(self.device), units
        learned = ~painted.held_out
        self._shape = painted.latents.shape[1:]
        self._own = torch.nonzero(learned & ~painted.painted)[:, 0]
        self._again = torch.nonzero(learned & painted.painted)[:, 0]
        judged = torch.nonzero(painted.held_out & painted.painted)[:, 0]
        self._stray = painted.stray().view(-1, 1, 1)
        self._judged = judged[:: max(1, len(judged) // JUDGED)][:JUDGED]
        self.learner: Learner[StickerFinish] = Learner(
            StickerFinish(), recipe.schedule, recipe.batch, self.device
        )

    def step(self, index: int) -> dict[str, float]:
        """One batch of windows down the loss."""
        return self.learner.learn(lambda rows: self._loss_of(index, rows), index, self.total_steps)

    def _loss_of(self, index: int, rows: slice) -> Found:
        recipe, random = self.recipe, chance(self.recipe.seed, index)
        again = round(recipe.batch * recipe.painted_share)
        chosen = torch.cat(
            (_some(self._again, again, random), _some(self._own, recipe.batch - again, random))
        )
        places = torch.randint(0, PLACES - recipe.window + 1, (recipe.batch, 2), generator=random)
        astray = recipe.astray * torch.rand((recipe.batch, 1, 1, 1), generator=random)
        astray[:again] = 0
        strayed = astray * self._stray * torch.randn((recipe.batch, *self._shape), generator=random)
        pairs = self._pairs(chosen[rows], strayed[rows])
        drawn, latents, wanted = (_windows(whole, places[rows], recipe.window) for whole in pairs)
        terms = self._terms(self.learner.network(drawn, latents), wanted)
        return terms["loss"], terms

    def _terms(self, finished: Tensor, wanted: Tensor) -> dict[str, Tensor]:
        return drawing_terms(finished, wanted, self.recipe.noise, self.recipe.pyramid_weight)

    def _pairs(self, chosen: Tensor, strayed: Tensor | float = 0.0) -> tuple[Tensor, Tensor, Tensor]:
        """What the decoder draws, the latents in painting units, and the drawing, of these rows."""
        latents = (self._painted.latents[chosen].float() + strayed).to(self.device)
        with torch.no_grad():
            drawn = self._autoencoder.decode(self._units.from_painting(latents))
        rows = self._painted.drawn_as[chosen].numpy()
        wanted = premultiplied(torch.from_numpy(np.stack([self._stickers.pictures[row] for row in rows])))
        return drawn.clamp(-1, 1), latents, wanted.to(self.device)

    def tensors(self) -> dict[str, Tensor]:
        """All that training changes."""
        return self.learner.tensors()

    def restore(self, tensors: Mapping[str, Tensor]) -> None:
        """Take over what `tensors` gave."""
        self.learner.restore(tensors)

    @torch.no_grad()
    def judge(self) -> dict[str, float]:
        """Loss and PSNR in dB of held-out drawings painted again, and the PSNR before it was finished."""
        pieces = self._judged.split(self.recipe.batch)
        return means_over((len(chosen), self._figures(chosen)) for chosen in pieces)

    def _figures(self, chosen: Tensor) -> dict[str, Tensor]:
        drawn, latents, wanted = self._pairs(chosen)
        finished = self.learner.average(drawn, latents)
        return {
            "loss": self._terms(finished, wanted)["loss"],
            "psnr": mean_psnr(finished, wanted),
            "psnr_before": mean_psnr(drawn, wanted),
        }

    @torch.no_grad()
    def samples(self) -> np.ndarray:
        """Held-out drawings, what was painted of them, and that finished: rows of twelve."""
        chosen = self._judged[torch.linspace(0, len(self._judged) - 1, SHOWN).long()]
        drawn, latents, wanted = self._pairs(chosen)
        return sheet_of(torch.stack((wanted, drawn, self.learner.average(drawn, latents)), 1))


def _some(rows: Tensor, count: int, random: torch.Generator) -> Tensor:
    return rows[torch.randint(0, len(rows), (count,), generator=random)]


def _windows(whole: Tensor, places: Tensor, side: int) -> Tensor:
    """A window a row of (n, c, h, w), at places and of a side counted in latents."""
    scale = whole.shape[2] // PLACES
    cut = [
        one[:, scale * top : scale * (top + side), scale * left : scale * (left + side)]
        for one, (top, left) in zip(whole, places.tolist(), strict=True)
    ]
    return torch.stack(cut)


def train(
    out: Path,
    *,
    painter: ModelInfo,
    autoencoder: Path,
    data: Path | None = None,
    minutes: float | None = None,
    resume: bool = False,
    report: Callable[[TrainingProgress], None] = lambda progress: None,
    prepare: Callable[[int, int], None] = lambda done, total: None,
    should_stop: Callable[[], bool] = lambda: False,
    recipe: FinishRecipe | None = None,
    device: torch.device | str = "cpu",
    cache: Path | None = None,
) -> TrainingProgress:
    """Train in the folder `out`; see the top of this file.

    Args:
        painter: the model whose stickers are finished.
        autoencoder: the weights of pictures-vae.
        data: pictures of one's own instead of the registries' stickers (`stickers.own_pictures`).
        minutes: of training, in this run; preparing is not counted.
        prepare: is told how many stickers are encoded or painted, of how many.
        cache: where fetched and painted things are kept; by default in `out`.

    Writes checkpoint.safetensors, curve.csv and samples/ there, and the model in the folder `stickers`.

    Raises:
        UserError: the stickers or the text encoder cannot be fetched or read.
        CancelledError: it was stopped while stickers were painted.
        TrainingError: training diverges or the checkpoint is broken.
    """
    recipe = recipe or FinishRecipe()
    cache = cache or out / "cache"
    out.mkdir(parents=True, exist_ok=True)
    learned = open_learned(cache, autoencoder, data, prepare)
    network = load_sticker_network(painter.weights_path)
    units = read_latent_units(painter.weights_path, network.spread)
    told = f"{painter.sha256} {learned.drawn.digest} {learned.sha256}"
    key = hashlib.sha256(told.encode()).hexdigest()[:12]
    painted = open_painted(cache, key, learned.latents, network, units, prepare, should_stop, device)
    details = {"painter": painter.sha256, "data_sha256": learned.drawn.digest}
    task = FinishTask(painted, learned.drawn, learned.autoencoder, units, recipe, device, details)
    end = run(task, out, LoopSettings(minutes=minutes), report, resume=resume, should_stop=should_stop)
    export(out / CHECKPOINT, painter, out / painter.id)
    return end
