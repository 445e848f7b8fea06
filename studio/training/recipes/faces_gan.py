"""faces-gan: the bundled 64 px face generator, from pictures whose latents are known.

1. The mapping network is fitted in closed form to the known w (see `faces_gan_mapping`).
2. Head start: the synthesis network learns to draw the picture of a known w' (a pyramid of absolute
   differences). It gives pose, colours and shape in minutes, but blurred.
3. The game: discriminator and generator play the non-saturating game with lazy R1, adaptive augmentation and
   EMA, at first with lessons as in 2 between the rounds. Half of each batch has known latents and is also
   held to its picture, ever less; the other half is new.

Pictures without latents start at 3, with the whole batch new: StyleGAN2 as published, small.
"""

import json
import math
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, TypeVar, cast

import numpy as np
import torch
from torch import Tensor, nn

from studio.families.gan.generator import Generator
from studio.families.gan.stylegan2 import (
    StyleGAN2Discriminator,
    StyleGAN2Generator,
    group_size,
)
from studio.training.augment import Draws, augment
from studio.training.average import Average, decay_for
from studio.training.data import TRUNCATION, FaceData, noise, open_faces
from studio.training.execution import ALL, Descent, Execution, Found
from studio.training.learner import under, warm_up
from studio.training.loop import CHECKPOINT, LoopSettings, TrainingProgress, chance, run
from studio.training.losses import (
    discriminator_loss,
    feature_loss,
    generator_loss,
    gradient_penalty,
    likeness_loss,
    pyramid_loss,
)
from studio.training.recipes.faces_gan_export import MODEL_ID, export
from studio.training.recipes.faces_gan_mapping import teach_mapping
from studio.training.recipes.faces_gan_recipe import FacesGanRecipe
from studio.training.run_extras import Extras

Network = TypeVar("Network", bound=nn.Module)

SCORED, SCORED_AT_ONCE = 64, 16
"""Pictures of either kind whose scores are shown."""


@dataclass(frozen=True)
class Round:
    """Some rows of a round's batch: real pictures, drawn ones, and how the discriminator looks at either."""

    real: Tensor
    drawn: Tensor
    look: Callable[[Tensor], Tensor]


class FacesGanTask:
    """The networks, their optimisers and one step of learning; what `studio.training.loop` runs.

    Args:
        execution: how a batch is computed; in several parts only pictures without latents.
    """

    name = "faces-gan"

    def __init__(
        self,
        data: FaceData,
        recipe: FacesGanRecipe,
        device: torch.device | str = "cpu",
        execution: Execution | None = None,
    ) -> None:
        self.recipe, self.execution = recipe, execution or Execution()
        self.device = torch.device(device)
        self.latent_dim = recipe.network.latent_dim
        self.images_per_step = recipe.batch
        self.details: Mapping[str, str] = {
            "recipe": json.dumps(asdict(recipe)),
            "network": recipe.network.to_json(),
            "data_sha256": data.digest,
            "data_count": str(len(data.pictures)),
        }
        self.total_steps = recipe.total_images // recipe.batch
        self.pictures = torch.from_numpy(np.ascontiguousarray(data.pictures)).permute(0, 3, 1, 2)
        torch.manual_seed(recipe.seed)
        generator = StyleGAN2Generator(recipe.network)
        self.latents = teach_mapping(generator, data)
        """(n, latent_dim): the w' of each picture, where known."""
        if not recipe.learn_noise:
            still(generator)
        self.generator = self._place(generator)
        self.discriminator = self._place(StyleGAN2Discriminator(recipe.network))
        self.average = Average(self.generator)
        self.generator_optimiser = self._adam(self.generator)
        self.discriminator_optimiser = self._adam(self.discriminator)
        self.generator_descent = self._descent(self.generator, self.generator_optimiser)
        self.discriminator_descent = self._descent(self.discriminator, self.discriminator_optimiser)
        self.augmentation = torch.zeros(())
        """The probability of augmentation."""

    def step(self, index: int) -> dict[str, float]:
        """One lesson or one round of the game; see the top of this file."""
        recipe = self.recipe
        game = index if self.latents is None else recipe.round_at(index)
        head_start = self.latents is not None and index < recipe.head_start_steps
        for optimiser in (self.generator_optimiser, self.discriminator_optimiser):
            optimiser.param_groups[0]["lr"] = self._rate(index, head_start)
            optimiser.param_groups[0]["betas"] = (
                recipe.head_start_momentum if head_start else 0.0,
                recipe.second_beta,
            )
        figures = self._learn(index) if game is None else self._play(index, game)
        decay = decay_for(recipe.batch, (index + 1) * recipe.batch, recipe.half_life)
        self.average.update(self.generator, decay)
        return figures

    def _rate(self, index: int, head_start: bool) -> float:
        recipe = self.recipe
        if not head_start:
            return recipe.rate * warm_up(index, recipe.warm_up_steps)
        left = 1 - index / recipe.head_start_steps
        rate = recipe.rate + (recipe.head_start_rate - recipe.rate) * left
        return rate * warm_up(index, recipe.warm_up_steps)

    def _learn(self, index: int) -> dict[str, float]:
        def loss_of(rows: slice) -> Found:
            random = chance(self.recipe.seed, index)
            real, latents = self._draw_real(random, self.recipe.batch, rows)
            drawn = self.generator.draw_noisy(self._styles(latents), random)
            loss = pyramid_loss(drawn, real)
            return self.recipe.picture_weight * loss, {"picture": loss}

        return self.generator_descent.step(loss_of)

    def _play(self, index: int, game: int) -> dict[str, float]:
        parts = self.execution.parts()
        if len(parts) == 1:  # what was drawn for the discriminator is good for the generator too
            with self.execution.autocast(self.device):
                sole = self._round(index, parts[0])
            return self._teach(index, game, lambda rows: sole, lambda rows: sole)

        def looked_at(rows: slice) -> Round:
            with torch.no_grad():
                return self._round(index, rows)

        return self._teach(index, game, looked_at, lambda rows: self._round(index, rows))

    def _round(self, index: int, rows: slice) -> Round:
        recipe, random = self.recipe, chance(self.recipe.seed, index)
        paired = self._paired
        real, known = self._draw_real(random, recipe.batch, rows)
        latents = torch.cat([known[:paired], self._draw_latents(random, recipe.batch - paired, rows)])
        drawn = self.generator.draw_noisy(self._styles(latents), random)
        changes = int(torch.randint(2**31, (), generator=random))

        def look(pictures: Tensor) -> Tensor:
            # One seed for real and drawn: a pair is changed alike, so that its features can be compared.
            same = Draws(torch.Generator().manual_seed(changes), recipe.batch, rows)
            return augment(pictures, self.augmentation.item(), same, recipe.mirror)

        return Round(real, drawn, look)

    @property
    def _paired(self) -> int:
        """Pictures of a batch whose latents are known."""
        return 0 if self.latents is None else self.recipe.batch // 2

    def _teach(
        self, index: int, game: int, seen: Callable[[slice], Round], drawn: Callable[[slice], Round]
    ) -> dict[str, float]:
        """Both networks; `seen` gives what the discriminator learns from, `drawn` what the generator does."""
        figures = self.discriminator_descent.step(lambda rows: self._discriminator_loss(game, seen(rows)))
        figures |= self._adapt(figures["overfit"])
        self.discriminator.requires_grad_(False)
        figures |= self.generator_descent.step(lambda rows: self._generator_loss(index, drawn(rows)))
        self.discriminator.requires_grad_(True)
        return figures

    def _discriminator_loss(self, game: int, shown: Round) -> Found:
        recipe = self.recipe
        real = shown.look(shown.real)
        real_scores = self.discriminator(real)
        drawn_scores = self.discriminator(shown.look(shown.drawn.detach()))
        loss = discriminator_loss(real_scores, drawn_scores)
        figures = {
            "discriminator": loss,
            "real_score": real_scores.mean(),
            "drawn_score": drawn_scores.mean(),
            "overfit": real_scores.sign().mean(),
        }
        if game % recipe.r1_every == 0:
            with torch.autocast(
                self.device.type, enabled=False
            ):  # a gradient's gradient needs all its digits
                penalty = gradient_penalty(self.discriminator, real.float())
            figures["r1"] = penalty
            loss = loss + recipe.r1_gamma / 2 * recipe.r1_every * penalty
        return loss, figures

    def _adapt(self, sign: float) -> dict[str, float]:
        """More augmentation when the discriminator is too sure of real pictures, else less."""
        recipe = self.recipe
        everywhere = self.execution.team.means({"overfit": sign})
        move = recipe.batch / recipe.overfit_images
        self.augmentation.add_(math.copysign(move, everywhere["overfit"] - recipe.overfit_target)).clamp_(
            0, 1
        )
        return everywhere | {"augmentation": self.augmentation.item()}

    def _generator_loss(self, index: int, shown: Round) -> Found:
        recipe, paired = self.recipe, self._paired
        scores, features = self.discriminator.judge(shown.look(shown.drawn))
        loss = generator_loss(scores)
        figures = {"generator": loss}
        if recipe.likeness_weight:
            likeness = likeness_loss(shown.drawn, shown.real, len(scores) // group_size(len(scores)))
            figures["likeness"] = likeness
            loss = loss + recipe.likeness_weight * likeness
        if paired:
            with torch.no_grad():
                wanted = self.discriminator.features(shown.look(shown.real)[:paired])
            picture = pyramid_loss(shown.drawn[:paired], shown.real[:paired])
            feature = feature_loss([f[:paired] for f in features], wanted)
            figures |= {"picture": picture, "feature": feature}
            weight = self._pair_weight(index)
            loss = loss + weight * (recipe.picture_weight * picture + recipe.feature_weight * feature)
        return loss, figures

    def _pair_weight(self, index: int) -> float:
        recipe = self.recipe
        played = (index - recipe.head_start_steps) * recipe.batch
        fall = 0.5 + 0.5 * math.cos(math.pi * min(1.0, max(0.0, played / recipe.pair_images)))
        return recipe.pair_floor + (1 - recipe.pair_floor) * fall

    def _draw_real(self, random: torch.Generator, count: int, rows: slice = ALL) -> tuple[Tensor, Tensor]:
        chosen = torch.randint(len(self.pictures), (count,), generator=random)[rows]
        real = self.pictures[chosen].to(self.device).float() / 127.5 - 1
        latents = torch.empty(len(chosen), self.latent_dim) if self.latents is None else self.latents[chosen]
        return real.contiguous(memory_format=torch.channels_last), latents.to(self.device)

    def _draw_latents(self, random: torch.Generator, count: int, rows: slice = ALL) -> Tensor:
        z = torch.randn(count, self.latent_dim, generator=random)[rows].to(self.device)
        if self.latents is None:
            return self.generator.mapping(z)
        # The fitted mapping stays as it is: the same seed keeps showing about the same person as the pack's.
        with torch.no_grad():
            w = self.generator.mapping(z)
            return self.generator.mean_w + TRUNCATION * (w - self.generator.mean_w)

    def _styles(self, latents: Tensor) -> Tensor:
        return latents[:, None].expand(-1, self.recipe.network.style_count, -1)

    def _descent(self, network: nn.Module, optimiser: torch.optim.Optimizer) -> Descent:
        return Descent(list(network.parameters()), [optimiser], self.device, self.execution)

    def _adam(self, network: nn.Module) -> torch.optim.Adam:
        return torch.optim.Adam(
            network.parameters(), lr=self.recipe.rate, betas=(0.0, self.recipe.second_beta)
        )

    def _place(self, network: Network) -> Network:
        # The two-argument form of `to` that changes the memory format is missing from torch's annotations.
        return cast(Any, network).to(self.device, memory_format=torch.channels_last)

    def tensors(self) -> dict[str, Tensor]:
        """Both networks, the average, both optimisers and the augmentation."""
        tensors = {"augmentation": self.augmentation}
        for prefix, network in self._networks().items():
            tensors |= {f"{prefix}.{name}": value for name, value in network.state_dict().items()}
        for prefix, optimiser in self._optimisers().items():
            for index, state in optimiser.state_dict()["state"].items():
                tensors |= {f"{prefix}.{index}.{name}": value for name, value in state.items()}
        for prefix, descent in self._descents().items():
            tensors |= {f"{prefix}.{name}": value for name, value in descent.tensors().items()}
        return tensors

    def restore(self, tensors: Mapping[str, Tensor]) -> None:
        """Take over what `tensors` gave."""
        self.augmentation.copy_(tensors["augmentation"])
        for prefix, network in self._networks().items():
            network.load_state_dict(under(tensors, prefix))
        for prefix, optimiser in self._optimisers().items():
            states: dict[int, dict[str, Tensor]] = {}
            for key, value in under(tensors, prefix).items():
                index, name = key.split(".", 1)
                states.setdefault(int(index), {})[name] = value
            optimiser.load_state_dict(optimiser.state_dict() | {"state": states})
        for prefix, descent in self._descents().items():
            descent.restore(under(tensors, prefix))

    def _networks(self) -> dict[str, nn.Module]:
        return {
            "generator": self.generator,
            "average": self.average.network,
            "discriminator": self.discriminator,
        }

    def _optimisers(self) -> dict[str, torch.optim.Optimizer]:
        return {
            "generator_adam": self.generator_optimiser,
            "discriminator_adam": self.discriminator_optimiser,
        }

    def _descents(self) -> dict[str, Descent]:
        return {
            "generator_descent": self.generator_descent,
            "discriminator_descent": self.discriminator_descent,
        }

    def judge(self) -> None:
        """Nothing: no faces are held out, since a loss tells nothing in a game of two."""

    @torch.no_grad()
    def extras(self) -> Extras:
        """How the discriminator scores some real pictures and as many drawn by its opponent of now."""
        random = chance(2, 0)
        real: list[float] = []
        drawn: list[float] = []
        for _ in range(SCORED // SCORED_AT_ONCE):
            pictures, _ = self._draw_real(random, SCORED_AT_ONCE)
            styles = self._styles(self._draw_latents(random, SCORED_AT_ONCE))
            real += self.discriminator(pictures).flatten().tolist()
            drawn += self.discriminator(self.generator.draw_noisy(styles, random)).flatten().tolist()
        return Extras(real_scores=tuple(real), drawn_scores=tuple(drawn))

    @torch.no_grad()
    def samples(self) -> np.ndarray:
        """Eight known faces over their drawings, then forty new ones by seed: (7 x side, 8 x side, 3)."""
        rows: list[np.ndarray] = []
        network = self.average.network
        z = torch.from_numpy(noise(range(40), network.latent_dim)).to(self.device)
        w = network.mapping(z)
        if self.latents is not None:
            w = network.mean_w + TRUNCATION * (w - network.mean_w)
            if len(self.pictures) >= 8:
                rows.append(self.pictures[:8].permute(0, 2, 3, 1).numpy())
                rows.append(to_pixels(network.synthesis(self._styles(self.latents[:8].to(self.device)))))
        drawn = to_pixels(network.synthesis(self._styles(w)))
        rows.extend(drawn.reshape(5, 8, *drawn.shape[1:]))
        return np.concatenate([np.concatenate(list(row), axis=1) for row in rows], axis=0)


def to_pixels(pictures: Tensor) -> np.ndarray:
    """(n, 3, h, w) in [-1, 1] -> uint8 (n, h, w, 3)."""
    pixels = ((pictures.float().clamp(-1, 1) + 1) * 127.5).round().byte()
    return pixels.permute(0, 2, 3, 1).cpu().numpy()


def still(generator: StyleGAN2Generator) -> None:
    """Take the noise out of every layer for good."""
    for name, parameter in generator.named_parameters():
        if name.endswith("noise_strength"):
            parameter.data.zero_()
            parameter.requires_grad_(False)


def train(
    out: Path,
    *,
    data: Path | None = None,
    teacher: Generator | None = None,
    minutes: float | None = None,
    resume: bool = False,
    report: Callable[[TrainingProgress], None] = lambda progress: None,
    should_stop: Callable[[], bool] = lambda: False,
    recipe: FacesGanRecipe | None = None,
    device: torch.device | str = "cpu",
) -> TrainingProgress:
    """Train in the folder `out`, from the pictures at `data` or redrawn by the installed generator `teacher`.

    `minutes` counts training time, pauses left out. Writes checkpoint.safetensors, curve.csv and samples/
    there, and at the end the model in the folder `faces-64`. Raises DataError for data that cannot be
    learned from and TrainingError when training diverges or the checkpoint is broken.
    """
    recipe = recipe or FacesGanRecipe()
    out.mkdir(parents=True, exist_ok=True)
    faces = open_faces(out / "cache", data, teacher, recipe.network.resolution, recipe.count)
    task = FacesGanTask(faces, recipe, device)
    settings = LoopSettings(minutes=minutes)
    end = run(task, out, settings, report, resume=resume, should_stop=should_stop)
    export(out / CHECKPOINT, out / MODEL_ID)
    return end
