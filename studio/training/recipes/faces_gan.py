"""faces-gan: the bundled 64 px face generator, from pictures whose latents are known.

1. The mapping network is fitted in closed form to the known w (see `fit_mapping`).
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
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any, TypeVar, cast

import numpy as np
import torch
from torch import Tensor, nn

from studio.families.gan.generator import Generator
from studio.families.gan.stylegan2 import (
    GAIN,
    LEAK,
    EqualLinear,
    MappingNetwork,
    StyleGAN2Config,
    StyleGAN2Discriminator,
    StyleGAN2Generator,
    pixel_norm,
)
from studio.training.augment import augment
from studio.training.average import Average, decay_for
from studio.training.data import TRUNCATION, FaceData, noise, open_faces
from studio.training.learner import under
from studio.training.loop import CHECKPOINT, LoopSettings, TrainingProgress, chance, run, warm_up
from studio.training.losses import (
    discriminator_loss,
    feature_loss,
    generator_loss,
    gradient_penalty,
    pyramid_loss,
)
from studio.training.recipes.faces_gan_export import MODEL_ID, export
from studio.training.run_extras import Extras

Network = TypeVar("Network", bound=nn.Module)

SCORED, SCORED_AT_ONCE = 64, 16
"""Pictures of either kind whose scores are shown."""


@dataclass(frozen=True)
class FacesGanRecipe:
    """All numbers of the recipe. Lengths are counted in pictures seen."""

    network: StyleGAN2Config = field(default_factory=lambda: StyleGAN2Config(mapping_layers=1))
    """With latents one mapping layer is enough (see `fit_mapping`); without, take four or more."""
    seed: int = 1
    count: int = 4392
    """How many faces are drawn when no data are given."""
    batch: int = 16
    total_images: int = 240_000
    head_start_images: int = 76_000
    rate: float = 1e-3
    """Adam's learning rate, for both networks."""
    head_start_rate: float = 5e-3
    """The head start begins with this rate, which falls in a straight line to `rate`."""
    head_start_momentum: float = 0.9
    """Adam's first beta during the head start; the game is played without momentum."""
    second_beta: float = 0.99
    warm_up_steps: int = 100
    lessons_between: int = 1
    """So many lessons lie between two rounds of the game, each of which costs four lessons, ..."""
    lesson_images: int = 200_000
    """... until so many pictures were seen."""
    mirror: bool = True
    """Whether a picture is as good when it is turned left to right."""
    learn_noise: bool = False
    """Whether the layers' noise is used. In a short run it ends as grain on the pictures."""
    r1_gamma: float = 0.2
    r1_every: int = 16
    """R1 is taken every so many rounds, times as many (lazy regularisation, 1912.04958 section 3.1)."""
    picture_weight: float = 4.0
    feature_weight: float = 1.5
    pair_images: int = 60_000
    """Over so many pictures of the game the weights above fall by a cosine, to `pair_floor` of them."""
    pair_floor: float = 0.15
    half_life: float = 8_000.0
    """Of the weights' running average."""
    overfit_target: float = 0.6
    """The mean sign of the scores of real pictures that augmentation aims at (2006.06676, section 3.1)."""
    overfit_images: float = 50_000.0
    """In how many pictures the probability of augmentation can climb from 0 to 1."""

    @property
    def head_start_steps(self) -> int:
        """Steps before the game begins."""
        return self.head_start_images // self.batch

    def round_at(self, index: int) -> int | None:
        """Which round of the game is played at step `index`, or None if it is a lesson of known pictures."""
        played = index - self.head_start_steps
        if played < 0:
            return None
        if index * self.batch >= self.lesson_images:
            return played
        game, lesson = divmod(played, self.lessons_between + 1)
        return None if lesson else game


class FacesGanTask:
    """The networks, their optimisers and one step of learning; what `studio.training.loop` runs."""

    name = "faces-gan"

    def __init__(self, data: FaceData, recipe: FacesGanRecipe, device: torch.device | str = "cpu") -> None:
        self.recipe = recipe
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
        self.augmentation = torch.zeros(())
        """The probability of augmentation."""

    def step(self, index: int) -> dict[str, float]:
        """One lesson or one round of the game; see the top of this file."""
        recipe = self.recipe
        random = chance(recipe.seed, index)
        game = index if self.latents is None else recipe.round_at(index)
        head_start = self.latents is not None and index < recipe.head_start_steps
        for optimiser in (self.generator_optimiser, self.discriminator_optimiser):
            optimiser.param_groups[0]["lr"] = self._rate(index, head_start)
            optimiser.param_groups[0]["betas"] = (
                recipe.head_start_momentum if head_start else 0.0,
                recipe.second_beta,
            )
        figures = self._learn(random) if game is None else self._play(index, game, random)
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

    def _learn(self, random: torch.Generator) -> dict[str, float]:
        real, latents = self._draw_real(random, self.recipe.batch)
        drawn = self.generator.draw_noisy(self._styles(latents), random)
        loss = pyramid_loss(drawn, real)
        self._descend(self.generator_optimiser, self.recipe.picture_weight * loss)
        return {"picture": loss.item()}

    def _play(self, index: int, game: int, random: torch.Generator) -> dict[str, float]:
        recipe = self.recipe
        paired = 0 if self.latents is None else recipe.batch // 2
        real, known = self._draw_real(random, recipe.batch)
        latents = torch.cat([known[:paired], self._draw_latents(random, recipe.batch - paired)])
        drawn = self.generator.draw_noisy(self._styles(latents), random)
        changes = int(torch.randint(2**31, (), generator=random))

        def look(pictures: Tensor) -> Tensor:
            # One seed for real and drawn: a pair is changed alike, so that its features can be compared.
            same = torch.Generator().manual_seed(changes)
            return augment(pictures, self.augmentation.item(), same, recipe.mirror)

        figures = self._teach_discriminator(game, look(real), look(drawn.detach()))
        return figures | self._teach_generator(index, paired, real, drawn, look)

    def _teach_discriminator(self, game: int, real: Tensor, drawn: Tensor) -> dict[str, float]:
        recipe = self.recipe
        real_scores, drawn_scores = self.discriminator(real), self.discriminator(drawn)
        loss = discriminator_loss(real_scores, drawn_scores)
        figures = {
            "discriminator": loss.item(),
            "real_score": real_scores.mean().item(),
            "drawn_score": drawn_scores.mean().item(),
        }
        if game % recipe.r1_every == 0:
            penalty = gradient_penalty(self.discriminator, real)
            figures["r1"] = penalty.item()
            loss = loss + recipe.r1_gamma / 2 * recipe.r1_every * penalty
        self._descend(self.discriminator_optimiser, loss)
        sign = real_scores.sign().mean().item()
        move = recipe.batch / recipe.overfit_images * math.copysign(1.0, sign - recipe.overfit_target)
        self.augmentation.add_(move).clamp_(0, 1)
        return figures | {"overfit": sign, "augmentation": self.augmentation.item()}

    def _teach_generator(
        self, index: int, paired: int, real: Tensor, drawn: Tensor, look: Callable[[Tensor], Tensor]
    ) -> dict[str, float]:
        recipe = self.recipe
        self.discriminator.requires_grad_(False)
        scores, features = self.discriminator.judge(look(drawn))
        loss = generator_loss(scores)
        figures = {"generator": loss.item()}
        if paired:
            with torch.no_grad():
                wanted = self.discriminator.features(look(real)[:paired])
            picture = pyramid_loss(drawn[:paired], real[:paired])
            feature = feature_loss([f[:paired] for f in features], wanted)
            figures |= {"picture": picture.item(), "feature": feature.item()}
            weight = self._pair_weight(index)
            loss = loss + weight * (recipe.picture_weight * picture + recipe.feature_weight * feature)
        self._descend(self.generator_optimiser, loss)
        self.discriminator.requires_grad_(True)
        return figures

    def _pair_weight(self, index: int) -> float:
        recipe = self.recipe
        played = (index - recipe.head_start_steps) * recipe.batch
        fall = 0.5 + 0.5 * math.cos(math.pi * min(1.0, max(0.0, played / recipe.pair_images)))
        return recipe.pair_floor + (1 - recipe.pair_floor) * fall

    def _draw_real(self, random: torch.Generator, count: int) -> tuple[Tensor, Tensor]:
        chosen = torch.randint(len(self.pictures), (count,), generator=random)
        real = self.pictures[chosen].to(self.device).float() / 127.5 - 1
        latents = torch.empty(count, self.latent_dim) if self.latents is None else self.latents[chosen]
        return real.contiguous(memory_format=torch.channels_last), latents.to(self.device)

    def _draw_latents(self, random: torch.Generator, count: int) -> Tensor:
        z = torch.randn(count, self.latent_dim, generator=random).to(self.device)
        if self.latents is None:
            return self.generator.mapping(z)
        # The fitted mapping stays as it is: the same seed keeps showing about the same person as the pack's.
        with torch.no_grad():
            w = self.generator.mapping(z)
            return self.generator.mean_w + TRUNCATION * (w - self.generator.mean_w)

    def _styles(self, latents: Tensor) -> Tensor:
        return latents[:, None].expand(-1, self.recipe.network.style_count, -1)

    def _descend(self, optimiser: torch.optim.Optimizer, loss: Tensor) -> None:
        optimiser.zero_grad(set_to_none=True)
        loss.backward()
        optimiser.step()

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


def still(generator: StyleGAN2Generator) -> None:
    """Take the noise out of every layer for good."""
    for name, parameter in generator.named_parameters():
        if name.endswith("noise_strength"):
            parameter.data.zero_()
            parameter.requires_grad_(False)


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
