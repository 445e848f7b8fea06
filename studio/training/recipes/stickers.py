"""stickers: the bundled model that paints stickers from words, in the latents of pictures-vae.

1. Stickers (`training.stickers`) and copies of them in other colours become latents once; names, colours and
   keywords become MiniLM embeddings once (`training.sticker_latents`).
2. The reader learns first, alone and in large batches: the sketch is the mean of the pictures that the words
   allow, a plain regression.
3. Then the painter learns with it: the error of the linear guess around the sketch, at noise levels of the
   cosine schedule (arXiv 2102.09672), of which the words are left out one time in ten (arXiv 2207.12598).
   The sketch is given to it as it is; it does not learn by what the painter makes of it.
"""

from __future__ import annotations

import json
import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional

from studio.engine.fingerprints import sha256_of
from studio.families.diffusion.guidance import guided
from studio.families.diffusion.latent_units import LatentUnits
from studio.families.diffusion.level import Level
from studio.families.diffusion.samplers.ddim import ddim
from studio.families.diffusion.samplers.state import SamplerState
from studio.families.diffusion.schedule import Prediction, cosine_schedule, x0_and_eps
from studio.families.diffusion.spacing import make_plan
from studio.families.diffusion.sticker_network import (
    CHANNELS,
    EMBEDDING,
    Condition,
    Reading,
    StickerNetwork,
)
from studio.families.diffusion.sticker_network import (
    SIDE as LATENT_SIDE,
)
from studio.families.vae.pictures_network import PicturesVae, load_pictures_vae
from studio.training.learner import Learner, Schedule
from studio.training.loop import CHECKPOINT, LoopSettings, TrainingProgress, chance, run
from studio.training.recipes.stickers_export import MODEL_ID, export
from studio.training.run_extras import Extras
from studio.training.sentence_encoder import open_sentence_encoder
from studio.training.sticker_latents import StickerLatents, open_latents
from studio.training.stickers.data import StickerData, open_stickers

SIDE = 128
"""Pixels of a sticker's edge."""
JUDGED = 256
SHOWN = 24
SHOWN_STEPS = 20
NOISE_PARTS, LOOKED_THROUGH = 10, 16
"""Equal parts of all noise levels whose error is shown, and the pictures that are looked at in each."""


@dataclass(frozen=True)
class StickersRecipe:
    """All numbers of the recipe. Lengths are counted in pictures the painter has seen."""

    seed: int = 1
    batch: int = 48
    total_images: int = 400_000
    reader_batch: int = 256
    """Captions the reader alone learns from at each step: its work is cheap."""
    reader_steps: int = 1_500
    """Steps at first at which only the reader learns."""
    schedule: Schedule = field(
        default_factory=lambda: Schedule(
            rate=2e-3,
            final_share=0.02,
            warm_up_steps=100,
            hold_steps=1_500,
            weight_decay=1e-3,
            half_life=12_000.0,
        )
    )
    untold: float = 0.1
    """Share of pictures painted without words."""
    any_style: float = 0.1
    """Share of pictures whose style is not told."""
    clipart: float = 0.2
    """How often a piece of clip art is drawn, as a share of an emoji: their names tell less."""
    recoloured: float = 0.25
    """The same for a recoloured copy."""
    stray: float = 0.3
    """Length of the chance added to a sentence's embedding, at most (arXiv 1612.03242, section 3.2)."""
    emphasis: float = 0.5
    """Channels are scaled by their weight in the picture to this power: coarse ones are larger, so noise
    hides them last and the picture grows from coarse to fine."""

    @property
    def total_steps(self) -> int:
        """Steps of the reader alone, and with the painter."""
        return self.reader_steps + self.total_images // self.batch


class StickersTask:
    """Reader and painter; what `studio.training.loop` runs.

    Args:
        data: latents and captions.
        autoencoder: draws the latents for a sheet to look at, and weighs the channels.
        units: of a painter that is trained further; None: those of the data.
    """

    def __init__(
        self,
        data: StickerLatents,
        autoencoder: PicturesVae,
        recipe: StickersRecipe,
        device: torch.device | str = "cpu",
        details: Mapping[str, str] | None = None,
        units: LatentUnits | None = None,
    ) -> None:
        torch.manual_seed(recipe.seed)
        self.name = MODEL_ID
        self.recipe = recipe
        self.device = torch.device(device)
        self.images_per_step = recipe.batch
        self.total_steps = recipe.total_steps
        self.details: Mapping[str, str] = {"recipe": json.dumps(asdict(recipe)), **(details or {})}
        self.data, self.autoencoder = data, autoencoder.to(self.device)
        learned = ~data.held_out
        self.units = units or LatentUnits.of(
            data.latents[learned], _weight_of_channels(autoencoder), recipe.emphasis
        )
        self.weights = _weights(data, recipe)
        originals = torch.arange(len(data.held_out)) < data.originals
        kept_out = torch.nonzero(data.held_out & originals)[:, 0]
        self.judged = kept_out[:: max(1, len(kept_out) // JUDGED)][:JUDGED]
        self.learner: Learner[StickerNetwork] = Learner(
            StickerNetwork(self.units.spread), recipe.schedule, recipe.batch, self.device, _hidden
        )

    def step(self, index: int) -> dict[str, float]:
        """One step down; see the top of this file."""
        recipe, random = self.recipe, chance(self.recipe.seed, index)
        network = self.learner.network
        chosen = torch.multinomial(self.weights, recipe.reader_batch, True, generator=random)
        told = torch.rand(len(chosen), generator=random) >= recipe.untold
        told |= torch.arange(len(chosen)) >= recipe.batch  # the reader alone has no use for untold ones
        condition = self._condition(chosen, told, random)
        latents = self._latents(chosen)
        _, sketch = network.reader(condition)
        missed = ((sketch - latents) / network.spread.view(1, -1, 1, 1)).square()
        shown = condition.told.float()
        loss = (missed.mean((1, 2, 3)) * shown).sum() / shown.sum()
        figures = {"sketch": loss.item()}
        if index >= recipe.reader_steps:
            part = slice(0, recipe.batch)
            few = Condition(
                condition.sentence[part], condition.words[part], condition.style[part], condition.told[part]
            )
            levels = _levels(len(few.told), random)
            error = self._error(network, latents[part], few, levels, random)
            figures["loss"] = error.item()
            loss = loss + error
        return figures | self.learner.descend(loss, index, self.total_steps)

    def _error(
        self,
        network: StickerNetwork,
        latents: Tensor,
        condition: Condition,
        levels: tuple[Tensor, Tensor],
        random: torch.Generator,
    ) -> Tensor:
        """The mean square of what the painter's part misses at these levels of noise (alpha and sigma of
        each), 1 for a painter that says nothing.
        """
        alpha, sigma = (level.to(self.device) for level in levels)
        noise = torch.randn(latents.shape, generator=random).to(self.device)
        noisy = alpha.view(-1, 1, 1, 1) * latents + sigma.view(-1, 1, 1, 1) * noise
        told = network.read(condition)
        reading = Reading(told.features, told.sketch.detach(), told.words, told.mask)
        guess, scale = network.guess(noisy, alpha, sigma, reading)
        v = alpha.view(-1, 1, 1, 1) * noise - sigma.view(-1, 1, 1, 1) * latents
        wanted = (guess - v) / scale
        return (network.error(noisy, alpha, sigma, reading) - wanted).square().mean()

    def _condition(self, chosen: Tensor, told: Tensor, random: torch.Generator) -> Condition:
        sentence, words = self.data.captions.draw(chosen, random)
        strayed = torch.randn(sentence.shape, generator=random) / EMBEDDING**0.5
        length = self.recipe.stray * torch.rand((len(chosen), 1), generator=random)
        sentence = functional.normalize(sentence + length * strayed, dim=1)
        open_style = torch.rand(len(chosen), generator=random) < self.recipe.any_style
        style = torch.where(open_style, 0, self.data.style[chosen])
        return Condition(
            sentence.to(self.device), words.to(self.device), style.to(self.device), told.to(self.device)
        )

    def _latents(self, chosen: Tensor) -> Tensor:
        return self.units.to_painting(self.data.latents[chosen].float()).to(self.device)

    def tensors(self) -> dict[str, Tensor]:
        """All that training changes, and the units that it paints in."""
        units = {"units.mean": self.units.mean, "units.scale": self.units.scale}
        return self.learner.tensors() | units

    def restore(self, tensors: Mapping[str, Tensor]) -> None:
        """Take over what `tensors` gave."""
        self.learner.restore(tensors)

    @torch.no_grad()
    def judge(self) -> dict[str, float]:
        """The painter's error on concepts it never saw, by the averaged network."""
        random = chance(0, 0)
        told = torch.ones(len(self.judged), dtype=torch.bool)
        condition = self._condition(self.judged, told, random)
        levels = _levels(len(self.judged), random)
        error = self._error(self.learner.average, self._latents(self.judged), condition, levels, random)
        return {"loss": error.item()}

    @torch.no_grad()
    def extras(self) -> Extras:
        """The painter's error in each part of the noise levels, on concepts it never saw."""
        chosen = self.judged[:LOOKED_THROUGH]
        told = torch.ones(len(chosen), dtype=torch.bool)
        latents = self._latents(chosen)
        losses: list[float] = []
        for part in range(NOISE_PARTS):
            random = chance(0, part)
            condition = self._condition(chosen, told, random)
            within = (torch.arange(len(chosen)) + 0.5) / len(chosen)
            levels = cosine_levels((part + within) / NOISE_PARTS)
            losses.append(self._error(self.learner.average, latents, condition, levels, random).item())
        return Extras(noise_losses=tuple(losses))

    @torch.no_grad()
    def samples(self) -> np.ndarray:
        """Learned captions over what is painted from them with a guidance of 2: rows of twelve."""
        random = chance(7, 0)
        able = torch.nonzero(self._shown())[:, 0]
        chosen = able[torch.linspace(0, len(able) - 1, SHOWN).long()]
        captions = self.data.captions
        rows = captions.words_in[captions.name[chosen]]
        sentence = captions.sentences[captions.name[chosen]]
        told = torch.ones(SHOWN, dtype=torch.bool)
        condition = Condition(sentence, captions.of_rows(rows), self.data.style[chosen], told)
        painted = paint(self.learner.average, condition, SHOWN_STEPS, 2.0, random)
        sketched = self.learner.average.reader(condition)[1]
        latents = torch.stack((self._latents(chosen), sketched, painted), 1)
        drawn = self.autoencoder.decode(self.units.from_painting(latents.flatten(0, 1)))
        return sheet_of(drawn.unflatten(0, (SHOWN, 3)))

    def _shown(self) -> Tensor:
        """(n,) bool: which pieces a sheet may show: learned originals, of emoji where there are any."""
        return self.data.named & ~self.data.held_out


def sheet_of(drawn: Tensor) -> np.ndarray:
    """(n, rows, 4, h, w) in the autoencoder's range -> uint8 (h', w', 3): columns on grey, twelve a line."""
    pixels = drawn[:, :, :3].clamp(-1, 1).add(1).mul(127.5).round().byte()
    columns = pixels.permute(0, 1, 3, 4, 2).flatten(1, 2).cpu().numpy()
    lines = [np.concatenate(list(columns[first : first + 12]), 1) for first in range(0, len(columns), 12)]
    return np.concatenate([line for line in lines if line.shape == lines[0].shape], 0)


@torch.no_grad()
def paint(
    network: StickerNetwork, condition: Condition, steps: int, guidance: float, random: torch.Generator
) -> Tensor:
    """Latents (n, CHANNELS, 16, 16) by DDIM without chance, in painting units, for the sheet."""
    untold = Condition(condition.sentence, condition.words, condition.style, torch.zeros_like(condition.told))
    readings = network.read(condition), network.read(untold)
    many = len(condition.told)

    def predict(x: Tensor, level: Level) -> tuple[Tensor, Tensor]:
        alpha, sigma = (torch.full((many,), share, device=x.device) for share in (level.alpha, level.sigma))
        v, without = (network(x, alpha, sigma, reading) for reading in readings)
        answer = guided(v, without, guidance)
        return x0_and_eps(Prediction.V, answer, x, level.alpha, level.sigma)

    plan = make_plan(cosine_schedule(), steps)
    noise = torch.randn((many, CHANNELS, LATENT_SIDE, LATENT_SIDE), generator=random)
    state = SamplerState(noise.to(network.spread.device))
    for _ in range(plan.steps):
        state, _ = ddim(state, predict, plan, lambda step: noise)
    return state.x


def _weight_of_channels(autoencoder: PicturesVae) -> Tensor:
    """How much a channel moves the picture: (CHANNELS,), by the linear part of the decoder."""
    return autoencoder.state_dict()["decoder.linear.weight"].flatten(1).norm(dim=0).cpu()


def cosine_levels(time: Tensor) -> tuple[Tensor, Tensor]:
    """alpha and sigma at times in [0, 1]: arXiv 2102.09672, equation 17, without its small offset."""
    angle = (time * 0.997 + 0.002) * math.pi / 2
    return angle.cos(), angle.sin()


def _levels(count: int, random: torch.Generator) -> tuple[Tensor, Tensor]:
    """Noise levels for a batch, evenly spread over all times (as in arXiv 2107.00630, appendix I.1)."""
    start = torch.rand((), generator=random)
    return cosine_levels(((torch.arange(count) + start) / count)[torch.randperm(count, generator=random)])


def _weights(data: StickerLatents, recipe: StickersRecipe) -> Tensor:
    """How often each piece is drawn; held-out ones never."""
    weights = torch.where(data.style == 4, recipe.clipart, 1.0)
    weights[data.originals :] = recipe.recoloured
    weights[data.held_out] = 0
    return weights


def _hidden(name: str) -> bool:
    """The painter's matrices between features. The reader's are larger, and turning them would take longer
    than the whole step."""
    return name.startswith("blocks.") and name.endswith(".weight")


def train(
    out: Path,
    *,
    autoencoder: Path,
    data: Path | None = None,
    minutes: float | None = None,
    resume: bool = False,
    report: Callable[[TrainingProgress], None] = lambda progress: None,
    prepare: Callable[[int, int], None] = lambda done, total: None,
    should_stop: Callable[[], bool] = lambda: False,
    recipe: StickersRecipe | None = None,
    device: torch.device | str = "cpu",
    cache: Path | None = None,
) -> TrainingProgress:
    """Train in the folder `out`; see the top of this file.

    Args:
        autoencoder: the weights of pictures-vae.
        data: pictures of one's own instead of the registries' stickers (`stickers.own_pictures`).
        minutes: of training, in this run; preparing is not counted.
        prepare: is told how many stickers are encoded, of how many.
        cache: where fetched and encoded things are kept; by default in `out`.

    Writes checkpoint.safetensors, curve.csv and samples/ there, and the model in the folder `stickers`.

    Raises:
        UserError: the stickers or the text encoder cannot be fetched or read.
        TrainingError: training diverges or the checkpoint is broken.
    """
    recipe = recipe or StickersRecipe()
    cache = cache or out / "cache"
    out.mkdir(parents=True, exist_ok=True)
    learned = open_learned(cache, autoencoder, data, prepare)
    drawn = learned.drawn
    details = {
        "autoencoder": learned.sha256,
        "stickers": json.dumps(drawn.counts),
        "licences": json.dumps(drawn.licences),
        "data_sha256": drawn.digest,
    }
    task = StickersTask(learned.latents, learned.autoencoder, recipe, device, details)
    settings = LoopSettings(minutes=minutes)
    end = run(task, out, settings, report, resume=resume, should_stop=should_stop)
    export(out / CHECKPOINT, out / MODEL_ID, learned.latents, drawn.names)
    return end


@dataclass(frozen=True, eq=False)
class Learned:
    """What is learned from.

    Attributes:
        drawn: the stickers.
        latents: the same as the autoencoder has them.
        autoencoder: pictures-vae.
        sha256: of its weights.
    """

    drawn: StickerData
    latents: StickerLatents
    autoencoder: PicturesVae
    sha256: str


def open_learned(
    cache: Path, autoencoder: Path, data: Path | None, prepare: Callable[[int, int], None]
) -> Learned:
    """Stickers and their latents, from `cache` or made there; the arguments are those of `train`.

    Raises:
        UserError: the stickers or the text encoder cannot be fetched or read.
    """
    drawn = open_stickers(cache, SIDE, data)
    network, sha256 = load_pictures_vae(autoencoder), sha256_of(autoencoder)
    latents = open_latents(cache, drawn, network, sha256, _LateSentences(cache), prepare)
    return Learned(drawn, latents, network, sha256)


class _LateSentences:
    """Embeds sentences with MiniLM, which is fetched when first asked for."""

    def __init__(self, cache: Path) -> None:
        self._cache = cache

    def __call__(self, sentences: Sequence[str]) -> Tensor:
        """(n, EMBEDDING), of length 1."""
        return open_sentence_encoder(self._cache).encode(sentences)
