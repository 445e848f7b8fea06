"""How both autoencoders learn: the ELBO, and beside it terms that keep what people see.

The ELBO (Kingma and Welling, arXiv 1312.6114, equation 3) has a Gaussian likelihood of fixed noise, so its
first term is a squared error. The decoder would then draw the blurred mean of all it holds possible; a
pyramid of absolute differences and a perceptual distance speak against that. The KL term warms up (arXiv
1602.02282). All terms are taken a pixel and channel.
"""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from typing import Protocol

import numpy as np
import torch
from torch import Tensor

from studio.families.vae.autoencoder import Posterior
from studio.families.vae.layers import VariationalNetwork
from studio.training.execution import Execution, Found
from studio.training.learner import Learner, Schedule
from studio.training.loop import chance
from studio.training.losses import drawing_terms, gaussian_kl, kl_by_dimension, mean_psnr, means_over
from studio.training.perceptual import PerceptualDistance
from studio.training.run_extras import Extras


@dataclass(frozen=True)
class ElboRecipe:
    """The numbers of the loss and of the run. Lengths are counted in pictures seen."""

    seed: int = 1
    batch: int = 16
    total_images: int = 160_000
    schedule: Schedule = field(default_factory=Schedule)
    noise: float = 0.16
    """Standard deviation of a pixel around what the decoder draws, for pixels in [-1, 1]: what the ELBO
    counts as the same picture."""
    kl_weight: float = 1.0
    kl_warm_up_images: int = 10_000
    pyramid_weight: float = 1.0
    perceptual_weight: float = 0.0
    """0 leaves the perceptual distance out."""
    window: int = 64
    """The perceptual distance looks at a window of this side, somewhere in the picture: less work, and in
    the course of time all of it. It is also the dearest term, so ..."""
    perceptual_share: float = 0.25
    """... only so much of each batch is looked at."""

    @property
    def total_steps(self) -> int:
        """Batches in all."""
        return self.total_images // self.batch


class Batches(Protocol):
    """Where pictures to learn from come from."""

    def draw(self, count: int, random: torch.Generator) -> Tensor:
        """(count, channels, h, w) in the network's range; the same state of `random` gives the same."""
        ...


class ElboTask:
    """One step of learning; what `studio.training.loop` runs.

    Args:
        name: of the recipe.
        network: what learns; already set to its linear start, unless a checkpoint is restored.
        batches: what it learns from.
        held_out: (n, channels, h, w), what it is judged by and never learns from.
        distance: how different two RGB pictures look to people; None leaves it out.
        details: what is to be known of the run later.
        execution: how a batch is computed; in several parts only without `distance`, which looks at the
            first pictures of a batch.
    """

    def __init__(
        self,
        name: str,
        network: VariationalNetwork,
        batches: Batches,
        held_out: Tensor,
        recipe: ElboRecipe,
        distance: PerceptualDistance | None = None,
        device: torch.device | str = "cpu",
        details: Mapping[str, str] | None = None,
        execution: Execution | None = None,
    ) -> None:
        self.name = name
        self.recipe = recipe
        self.device = torch.device(device)
        self.images_per_step = recipe.batch
        self.total_steps = recipe.total_steps
        self.details: Mapping[str, str] = {"elbo": json.dumps(asdict(recipe)), **(details or {})}
        self.batches, self.held_out = batches, held_out
        self.distance = distance.to(self.device) if distance is not None else None
        self.learner: Learner[VariationalNetwork] = Learner(
            network, recipe.schedule, recipe.batch, self.device, execution=execution
        )

    def step(self, index: int) -> dict[str, float]:
        """One batch down the loss; see the top of this file."""
        return self.learner.learn(lambda rows: self._loss_of(index, rows), index, self.total_steps)

    def _loss_of(self, index: int, rows: slice) -> Found:
        recipe, random = self.recipe, chance(self.recipe.seed, index)
        pictures = self.batches.draw(recipe.batch, random)[rows].to(self.device)
        mean, log_variance = _moments(self.learner.network.encode(pictures))
        noise = torch.randn((recipe.batch, *mean.shape[1:]), generator=random)[rows].to(self.device)
        drawn = self.learner.network.decode(mean + (log_variance / 2).exp() * noise)
        kl = gaussian_kl(mean, log_variance).mean()
        warm = min(1.0, (index + 1) * recipe.batch / max(recipe.kl_warm_up_images, 1))
        terms = self._terms(drawn, pictures, random)
        loss = terms["loss"] + recipe.kl_weight * warm * kl / pictures[0].numel()
        return loss, terms | {"kl": kl}

    def _terms(self, drawn: Tensor, wanted: Tensor, random: torch.Generator) -> dict[str, Tensor]:
        """“loss”: all but the KL; and what it is made of."""
        recipe = self.recipe
        terms = drawing_terms(drawn, wanted, recipe.noise, recipe.pyramid_weight)
        if self.distance is not None and recipe.perceptual_weight:
            looked_at = max(1, round(len(drawn) * recipe.perceptual_share))
            pair = windows(drawn[:looked_at], wanted[:looked_at], recipe.window, random)
            seen = self.distance(*pair).mean()
            terms["loss"] = terms["loss"] + recipe.perceptual_weight * seen
            terms["perceptual"] = seen.detach()
        return terms

    def tensors(self) -> dict[str, Tensor]:
        """All that training changes."""
        return self.learner.tensors()

    def restore(self, tensors: Mapping[str, Tensor]) -> None:
        """Take over what `tensors` gave."""
        self.learner.restore(tensors)

    @torch.no_grad()
    def judge(self) -> dict[str, float]:
        """Loss without chance, PSNR in dB, KL in nats of held-out pictures, by the averaged network."""
        pieces = enumerate(self.held_out.split(self.recipe.batch))
        return means_over(
            (len(piece), self._judged(piece.to(self.device), chance(0, number))) for number, piece in pieces
        )

    def _judged(self, pictures: Tensor, random: torch.Generator) -> dict[str, Tensor]:
        mean, log_variance = _moments(self.learner.average.encode(pictures))
        drawn = self.learner.average.decode(mean)
        kl = gaussian_kl(mean, log_variance).mean()
        terms = self._terms(drawn, pictures, random)
        return {
            "loss": terms["loss"] + self.recipe.kl_weight * kl / pictures[0].numel(),
            "psnr": mean_psnr(drawn, pictures),
            "kl": kl,
            **{name: term for name, term in terms.items() if name == "perceptual"},
        }

    @torch.no_grad()
    def extras(self) -> Extras:
        """What each dimension of the latent says of held-out pictures."""
        pictures = self.held_out[: self.recipe.batch].to(self.device)
        mean, log_variance = _moments(self.learner.average.encode(pictures))
        return Extras(kl=tuple(kl_by_dimension(mean, log_variance)))

    def samples(self) -> np.ndarray | None:
        """Nothing to see; a recipe knows better."""
        return None


def windows(drawn: Tensor, wanted: Tensor, side: int, random: torch.Generator) -> tuple[Tensor, Tensor]:
    """The RGB of the same window out of both, `side` pixels or as many as there are, at a random place."""
    side = min(side, *drawn.shape[2:])
    top = int(torch.randint(0, drawn.shape[2] - side + 1, (), generator=random))
    left = int(torch.randint(0, drawn.shape[3] - side + 1, (), generator=random))
    place = (slice(None), slice(0, 3), slice(top, top + side), slice(left, left + side))
    return drawn[place], wanted[place]


def vary(pictures: Tensor, tone: float, random: torch.Generator) -> Tensor:
    """Half of them mirrored; half of them with other contrast, brightness and colour, by about `tone`.

    RGB (n, 3, h, w) in [-1, 1].
    """
    shape = (len(pictures), 1, 1, 1)
    pictures = torch.where(torch.rand(shape, generator=random) < 0.5, pictures.flip(3), pictures)
    gain = 1 + tone * (2 * torch.rand(shape, generator=random) - 1)
    shift = tone * torch.randn(shape, generator=random)
    tint = tone / 2 * torch.randn((len(pictures), 3, 1, 1), generator=random)
    changed = (pictures * gain + shift + tint).clamp(-1, 1)
    return torch.where(torch.rand(shape, generator=random) < 0.5, changed, pictures)


def _moments(posterior: Posterior) -> tuple[Tensor, Tensor]:
    assert posterior.log_variance is not None, "what learns by the ELBO has a variance"
    return posterior.mean, posterior.log_variance
