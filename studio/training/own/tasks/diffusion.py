"""own-diffusion: a small painter of pictures like one's own.

The network (`families.diffusion.small_network`) learns to predict v at a random level of noise (arXiv
2006.11239, section 3.4, with the target of 2202.00512). Labels come from the names of folders and files; one
picture in ten is shown without its label, so that guidance has both sides (arXiv 2207.12598).

It learns as long as was asked, and the newest average is kept, not the one with the lowest error on what is
held out: of 24 faces that was lowest after 1,000 steps (0.345) and 7 % higher after 1,800, when what it
paints was clearer to look at. The same goes for own-stickers and lora.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from itertools import pairwise

import numpy as np
import torch
from torch import Tensor

from studio.core.errors import UserError
from studio.families.diffusion.level import CLEAN
from studio.families.diffusion.schedule import TIMESTEPS, Prediction, cosine_schedule, target, x0_and_eps
from studio.families.diffusion.small_network import (
    METADATA,
    SIDES,
    SmallConfig,
    SmallNetwork,
    load_small_network,
)
from studio.training.execution import ALL, Execution, Found
from studio.training.learner import Learner, Schedule, under
from studio.training.loop import CHECKPOINT, TrainingProgress, chance, open_checkpoint
from studio.training.model_folder import write_model
from studio.training.own.tasks.exporting import own_card, own_words, without_card
from studio.training.own.tasks.order import Order
from studio.training.own.tasks.squares import Squares, squares_of
from studio.training.run_extras import Extras

NAME = "own-diffusion"
ARCHITECTURE = "small-painter"
UNTOLD = 0.1
"""Of the pictures, how many are shown without their label."""
FEWEST_OF_A_LABEL = 3
"""Pictures without which a name is no label."""
SHOWN = 16
SHOWN_STEPS = 20
JUDGED = 64
NOISE_PARTS, LOOKED_THROUGH = 10, 16
"""Equal parts of all timesteps whose loss is shown, and the pictures that are looked at in each."""


@dataclass(frozen=True)
class OwnDiffusionRecipe:
    """All numbers of the recipe. Lengths are counted in pictures seen."""

    network: SmallConfig
    seed: int
    batch: int
    total_images: int
    schedule: Schedule
    mirror: bool
    base: str = ""
    """The model it began with."""


class OwnDiffusionTask:
    """One step of learning; what `studio.training.loop` runs."""

    name = NAME

    def __init__(
        self,
        squares: Squares,
        recipe: OwnDiffusionRecipe,
        device: str,
        start: SmallNetwork | None,
        execution: Execution | None = None,
    ) -> None:
        torch.manual_seed(recipe.seed)
        self.recipe = recipe
        self.device = torch.device(device)
        self.images_per_step = recipe.batch
        self.total_steps = recipe.total_images // recipe.batch
        told = {key: value for key, value in asdict(recipe).items() if key != "network"}
        self.details: Mapping[str, str] = {
            "recipe": json.dumps(told),
            "network": recipe.network.to_json(),
            **squares.details,
        }
        rows = {label: row for row, label in enumerate(recipe.network.labels, 1)}
        labels = torch.tensor([rows.get(label, 0) for label in squares.labels])
        held_out = torch.from_numpy(squares.held_out)
        self.pictures, self.labels = _planes(squares.learned), labels[~held_out]
        self.held_out, self.held_out_labels = _planes(squares.judged)[:JUDGED], labels[held_out][:JUDGED]
        self.levels = cosine_schedule()
        self.learner: Learner[SmallNetwork] = Learner(
            SmallNetwork(recipe.network), recipe.schedule, recipe.batch, self.device, execution=execution
        )
        if start is not None:
            for network in (self.learner.network, self.learner.average):
                network.load_state_dict(start.state_dict())

    def step(self, index: int) -> dict[str, float]:
        """One batch at random levels of noise."""
        return self.learner.learn(lambda rows: self._loss_of(index, rows), index, self.total_steps)

    def _loss_of(self, index: int, rows: slice) -> Found:
        random = chance(self.recipe.seed, index)
        chosen = torch.randint(len(self.pictures), (self.recipe.batch,), generator=random)
        pictures, labels = _pixels(self.pictures[chosen]), self.labels[chosen]
        if self.recipe.mirror:
            turned = torch.rand((len(pictures), 1, 1, 1), generator=random) < 0.5
            pictures = torch.where(turned, pictures.flip(3), pictures)
        labels = torch.where(torch.rand(labels.shape, generator=random) < UNTOLD, 0, labels)
        times = torch.randint(TIMESTEPS, labels.shape, generator=random)
        loss = self._loss(self.learner.network, pictures, labels, times, random, rows)
        return loss, {"loss": loss}

    def _loss(
        self,
        network: SmallNetwork,
        pictures: Tensor,
        labels: Tensor,
        times: Tensor,
        random: torch.Generator,
        rows: slice = ALL,
    ) -> Tensor:
        """Mean square error of v at these timesteps, for these rows of the pictures."""
        eps = torch.randn(pictures.shape, generator=random)[rows].to(self.device)
        x0 = pictures[rows].to(self.device)
        alpha, sigma = self._shares(times[rows])
        a, s = alpha.view(-1, 1, 1, 1), sigma.view(-1, 1, 1, 1)
        v = network(a * x0 + s * eps, alpha, sigma, labels[rows].to(self.device))
        return (v - target(Prediction.V, x0, eps, a, s)).square().mean()

    def _shares(self, times: Tensor) -> tuple[Tensor, Tensor]:
        alpha, sigma = (
            torch.from_numpy(one(times.numpy())) for one in (self.levels.alpha, self.levels.sigma)
        )
        return alpha.float().to(self.device), sigma.float().to(self.device)

    def tensors(self) -> dict[str, Tensor]:
        """All that training changes."""
        return self.learner.tensors()

    def restore(self, tensors: Mapping[str, Tensor]) -> None:
        """Take over what `tensors` gave."""
        self.learner.restore(tensors)

    @torch.no_grad()
    def judge(self) -> dict[str, float]:
        """The loss of the averaged network on pictures it never saw, at levels spread evenly."""
        times = torch.linspace(0, TIMESTEPS - 1, len(self.held_out)).long()
        pictures = _pixels(self.held_out)
        loss = self._loss(self.learner.average, pictures, self.held_out_labels, times, chance(0, 0))
        return {"loss": loss.item()}

    @torch.no_grad()
    def extras(self) -> Extras:
        """The loss of the averaged network in each part of the timesteps, on pictures it never saw."""
        pictures = _pixels(self.held_out[:LOOKED_THROUGH])
        labels, many = self.held_out_labels[: len(pictures)], len(pictures)
        losses: list[float] = []
        for part in range(NOISE_PARTS):
            within = (torch.arange(many) + 0.5) / many
            times = ((part + within) * TIMESTEPS / NOISE_PARTS).long()
            loss = self._loss(self.learner.average, pictures, labels, times, chance(0, part))
            losses.append(loss.item())
        return Extras(noise_losses=tuple(losses))

    @torch.no_grad()
    def samples(self) -> np.ndarray:
        """Sixteen pictures in two rows, from the same noise every time; one label after the other."""
        side, known = self.recipe.network.side, len(self.recipe.network.labels)
        noise = torch.randn((SHOWN, 3, side, side), generator=chance(1, 0)).to(self.device)
        labels = torch.arange(SHOWN) % known + 1 if known else torch.zeros(SHOWN, dtype=torch.long)
        drawn = paint(self.learner.average, noise, labels).add(1).mul(127.5).round().byte().cpu()
        sheet = drawn.view(2, SHOWN // 2, 3, side, side).permute(0, 3, 1, 4, 2)
        return sheet.reshape(2 * side, SHOWN // 2 * side, 3).numpy()


@torch.no_grad()
def paint(network: SmallNetwork, noise: Tensor, labels: Tensor, steps: int = SHOWN_STEPS) -> Tensor:
    """Noise (n, 3, side, side) to pictures in [-1, 1] by DDIM (arXiv 2010.02502, equation 12, with η = 0)."""
    schedule = cosine_schedule()
    levels = [schedule.level(float(time)) for time in np.linspace(TIMESTEPS - 1, 0, steps)]
    x, told = noise, labels.to(noise.device)
    for now, then in pairwise([*levels, CLEAN]):
        alpha, sigma = (torch.full((len(x),), share, device=x.device) for share in (now.alpha, now.sigma))
        x0, _ = x0_and_eps(Prediction.V, network(x, alpha, sigma, told), x, now.alpha, now.sigma)
        x0 = x0.clamp(-1, 1)
        x = then.alpha * x0 + then.sigma * (x - now.alpha * x0) / now.sigma
    return x


def train(order: Order) -> TrainingProgress:
    """Train in `order.out`; the model lies in the folder `own-diffusion` there.

    Raises:
        UserError: there are too few pictures, a setting makes no sense, or the model to begin with is of
            another size or cannot be read.
        CancelledError: it was stopped while the pictures were prepared.
        TrainingError: training diverges, or the checkpoint is broken.
    """
    base = _base(order)
    squares = squares_of(order)
    recipe = _recipe(order, squares, base)
    task = OwnDiffusionTask(squares, recipe, order.device, base, order.execution(recipe.batch))
    end = order.learn(task)
    _export(order)
    return end


def _base(order: Order) -> SmallNetwork | None:
    if order.size not in SIDES:
        raise UserError(f"A painter of {order.size} pixels cannot be made.", "Choose 32, 64 or 128.")
    if order.base is None:
        return None
    try:
        base = load_small_network(order.base.weights_path)
    except (OSError, ValueError) as error:
        raise UserError(f"{order.base.name} cannot be read: {error}", "Begin with another.") from error
    if base.config.side != order.size:
        raise UserError(
            f"{order.base.name} paints {base.config.side} pixels, not {order.size}.",
            f"Begin with it at {base.config.side} pixels.",
        )
    return base


def _recipe(order: Order, squares: Squares, base: SmallNetwork | None) -> OwnDiffusionRecipe:
    batch = order.count("batch", 32, 1, 1024)
    total = order.count("pictures", 200_000, batch, 1_000_000_000)
    steps = total // batch
    width = order.count("width", 48, 8, 512) // 8 * 8
    return OwnDiffusionRecipe(
        network=base.config if base else SmallConfig(order.size, width, labels_of(squares)),
        seed=order.seed,
        batch=batch,
        total_images=total,
        schedule=Schedule(
            rate=order.number("rate", 1e-3 if base is None else 3e-4, 1e-6, 0.1),
            warm_up_steps=min(200, max(1, steps // 10)),
            half_life=min(10_000.0, total / 10),
        ),
        mirror=order.flag("mirror", True),
        base=order.base.id if order.base else "",
    )


def labels_of(squares: Squares) -> tuple[str, ...]:
    """Names that tell pictures apart: at least two, of some pictures each; the most frequent thousand."""
    counts = Counter(label for label in squares.labels if label)
    often = [label for label, many in counts.most_common(1000) if many >= FEWEST_OF_A_LABEL]
    return tuple(sorted(often)) if len(often) > 1 else ()


def _planes(pictures: np.ndarray) -> Tensor:
    """uint8 (n, h, w, 3) -> (n, 3, h, w)."""
    return torch.from_numpy(np.ascontiguousarray(pictures)).permute(0, 3, 1, 2)


def _pixels(pictures: Tensor) -> Tensor:
    """uint8 -> [-1, 1]."""
    return pictures.float().div(127.5).sub(1).contiguous(memory_format=torch.channels_last)


def _export(order: Order) -> None:
    tensors, metadata = open_checkpoint(order.out / CHECKPOINT, NAME)
    config = SmallConfig.from_json(metadata["network"])
    known = f"Words it knows: {', '.join(config.labels)}." if config.labels else "It knows no words."
    what = (
        f"A small diffusion model (arXiv 2006.11239, 2202.00512) that paints {config.side} pixels, without "
        f"an autoencoder. {known}"
    )
    write_model(
        without_card(order.out / NAME),
        order.out,
        own_words(NAME, order.name, "diffusion", ARCHITECTURE, config.side, order.base),
        own_card(what, metadata, metadata["recipe"], base=order.base),
        under(tensors, "average"),
        {METADATA: config.to_json()},
    )
