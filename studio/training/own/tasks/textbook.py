"""textbook-vae: the variational autoencoder of the first paper, on small grey pictures.

Kingma and Welling, arXiv 1312.6114, appendix C: two layers each way, a pixel is the probability of ink, and
the loss is the negative of the ELBO (equation 10) in nats a picture. It draws new pictures from its prior.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from typing import cast

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional

from studio.families.vae.community_settings import METADATA, MlpSettings
from studio.families.vae.community_space import measure_space
from studio.families.vae.latent_space import LatentSpace, write_latent_space
from studio.families.vae.layers import VariationalNetwork
from studio.families.vae.mlp import MlpVae
from studio.training.best import kept_step, kept_weights
from studio.training.execution import ALL, Execution, Found
from studio.training.latent_axes import map_axes, map_of
from studio.training.learner import Learner, Schedule
from studio.training.loop import CHECKPOINT, TrainingProgress, chance, open_checkpoint
from studio.training.losses import gaussian_kl, kl_by_dimension
from studio.training.model_folder import write_model
from studio.training.own.tasks.exporting import own_card, own_words, without_card
from studio.training.own.tasks.order import Order
from studio.training.own.tasks.squares import Squares, squares_of
from studio.training.run_extras import Extras

NAME = "textbook-vae"
ARCHITECTURE = "mlp-vae"
PATIENCE = 10
"""Judgements without improvement after which training ends."""
JUDGED = 10_000
MAPPED = 2_000
GREY = np.array([0.299, 0.587, 0.114], np.float32)
"""ITU-R BT.601 weights of red, green and blue."""


@dataclass(frozen=True)
class TextbookRecipe:
    """All numbers of the recipe. Lengths are counted in pictures seen."""

    side: int = 28
    hidden: int = 400
    latents: int = 20
    seed: int = 1
    batch: int = 128
    total_images: int = 1_200_000
    rate: float = 1e-3

    @property
    def total_steps(self) -> int:
        """Batches in all."""
        return self.total_images // self.batch

    @property
    def settings(self) -> MlpSettings:
        """The network."""
        return MlpSettings(
            side=self.side, hidden=self.hidden, decoder_hidden=self.hidden, latents=self.latents
        )

    @property
    def schedule(self) -> Schedule:
        """The loss is a sum over pixels, so its gradient is large: it is clipped only when it bursts."""
        return Schedule(
            rate=self.rate,
            warm_up_steps=min(100, max(1, self.total_steps // 10)),
            clip=1_000.0,
            weight_decay=0.0,
            half_life=min(20_000.0, self.total_images / 20),
        )


class TextbookTask:
    """One step of learning; what `studio.training.loop` runs.

    Args:
        learned, judged: uint8 (n, side, side) grey pictures.
        details: of the data, for the checkpoint.
    """

    name = NAME

    def __init__(
        self,
        learned: np.ndarray,
        judged: np.ndarray,
        recipe: TextbookRecipe,
        device: str = "cpu",
        details: Mapping[str, str] | None = None,
        execution: Execution | None = None,
    ) -> None:
        torch.manual_seed(recipe.seed)
        self.recipe = recipe
        self.device = torch.device(device)
        self.images_per_step, self.total_steps = recipe.batch, recipe.total_steps
        self.details: Mapping[str, str] = {"recipe": json.dumps(asdict(recipe)), **(details or {})}
        self.learned, self.judged = (torch.from_numpy(one)[:, None] for one in (learned, judged[:JUDGED]))
        self.learner: Learner[MlpVae] = Learner(
            MlpVae(recipe.settings), recipe.schedule, recipe.batch, self.device, execution=execution
        )

    def step(self, index: int) -> dict[str, float]:
        """One batch down the negative ELBO."""
        return self.learner.learn(lambda rows: self._loss_of(index, rows), index, self.total_steps)

    def _loss_of(self, index: int, rows: slice) -> Found:
        random = chance(self.recipe.seed, index)
        chosen = torch.randint(len(self.learned), (self.recipe.batch,), generator=random)
        error, kl = self._terms(self.learner.network, self.learned[chosen], random, rows)
        loss = (error + kl).mean()
        return loss, {"loss": loss, "error": error.mean(), "kl": kl.mean()}

    def _terms(
        self, network: MlpVae, pictures: Tensor, random: torch.Generator, rows: slice = ALL
    ) -> tuple[Tensor, Tensor]:
        """Both parts of the negative ELBO in nats: what the rebuilt picture lacks, and the KL; (n,) each.

        Of these rows of the pictures, one sample of the latent each (1312.6114, equation 10 with L = 1).
        """
        ink = pictures[rows].to(self.device).float() / 255
        posterior = network.encode(2 * ink - 1)
        mean, log_variance = posterior.mean, posterior.log_variance
        assert log_variance is not None, "the textbook network has a variance"
        noise = torch.randn((len(pictures), *mean.shape[1:]), generator=random)[rows].to(self.device)
        latents = mean + (log_variance / 2).exp() * noise
        logits = network.fc4(torch.relu(network.fc3(latents)))
        error = functional.binary_cross_entropy_with_logits(logits, ink.flatten(1), reduction="none").sum(1)
        return error, gaussian_kl(mean, log_variance)

    def tensors(self) -> dict[str, Tensor]:
        """All that training changes."""
        return self.learner.tensors()

    def restore(self, tensors: Mapping[str, Tensor]) -> None:
        """Take over what `tensors` gave."""
        self.learner.restore(tensors)

    @torch.no_grad()
    def judge(self) -> dict[str, float]:
        """The negative ELBO of pictures it never saw, in nats a picture, and the KL in it."""
        parts = [
            self._terms(self.learner.average, part, chance(0, number))
            for number, part in enumerate(self.judged.split(1_000))
        ]
        error, kl = (torch.cat(list(one)).mean().item() for one in zip(*parts, strict=True))
        return {"loss": error + kl, "kl": kl}

    @torch.no_grad()
    def extras(self) -> Extras:
        """What each number of the latent says of held-out pictures."""
        posterior = self.learner.average.encode(self.judged[:500].to(self.device).float() / 127.5 - 1)
        assert posterior.log_variance is not None, "the textbook network has a variance"
        return Extras(kl=tuple(kl_by_dimension(posterior.mean, posterior.log_variance)))

    @torch.no_grad()
    def samples(self) -> np.ndarray:
        """Ten held-out pictures, what becomes of them, and two rows of ten drawn from the prior."""
        apart = max(1, len(self.judged) // 10)  # they lie in the order of their folders: some of each
        network, shown = self.learner.average, self.judged[::apart][:10].to(self.device).float() / 127.5 - 1
        z = torch.randn((20, self.recipe.latents), generator=chance(1, 0)).to(self.device)
        rows = [shown, network.decode(network.encode(shown).mean), *network.decode(z).split(10)]
        full = [functional.pad(row, (0, 0, 0, 0, 0, 0, 0, 10 - len(row)), value=-1.0) for row in rows]
        grey = torch.cat([row[:, 0].permute(1, 0, 2).flatten(1) for row in full]).cpu().numpy()
        return np.repeat(np.round((grey + 1) * 127.5).astype(np.uint8)[:, :, None], 3, 2)


def train(order: Order) -> TrainingProgress:
    """Train in `order.out`; the model lies in the folder `textbook-vae` there.

    Raises:
        UserError: there are too few pictures, a setting makes no sense, or it was to begin with a model.
        CancelledError: it was stopped while the pictures were prepared.
        TrainingError: training diverges, or the checkpoint is broken.
    """
    recipe = _recipe(order)
    squares = squares_of(order, near_copies=False)
    task = TextbookTask(
        grey(squares.learned),
        grey(squares.judged),
        recipe,
        order.device,
        squares.details,
        order.execution(recipe.batch),
    )
    end = order.learn(task, judge_every=500, patience=PATIENCE)
    export(order, squares)
    return end


def grey(pictures: np.ndarray) -> np.ndarray:
    """uint8 (n, h, w, 3) -> uint8 (n, h, w)."""
    return np.stack([np.round(one @ GREY).astype(np.uint8) for one in pictures])


def _recipe(order: Order) -> TextbookRecipe:
    batch = order.count("batch", 128, 1, 4096)
    return TextbookRecipe(
        side=order.size,
        hidden=order.count("hidden", 400, 8, 4096),
        latents=order.count("latents", 20, 2, 512),
        seed=order.seed,
        batch=batch,
        total_images=order.count("pictures", 1_200_000, batch, 1_000_000_000),
        rate=order.number("rate", 1e-3, 1e-6, 0.1),
    )


def export(order: Order, squares: Squares) -> None:
    """From the checkpoint in `order.out` to a model folder with sliders and a map of the pictures."""
    tensors, metadata = open_checkpoint(order.out / CHECKPOINT, NAME)
    settings = TextbookRecipe(**json.loads(metadata["recipe"])).settings
    network = MlpVae(settings)
    network.load_state_dict(kept_weights(tensors, metadata))
    what = (
        f"The textbook variational autoencoder (arXiv 1312.6114): {settings.side} × {settings.side} grey "
        f"pixels to {settings.latents} numbers, and back. It draws new pictures from chance."
    )
    folder = without_card(order.out / NAME)
    write_model(
        folder,
        order.out,
        own_words(NAME, order.name, "vae", ARCHITECTURE, settings.side),
        own_card(what, metadata, metadata["recipe"]),
        network.state_dict(),
        {METADATA: settings.model_dump_json()},
        step=kept_step(metadata),
    )
    write_latent_space(_space(network.eval(), grey(squares.learned[:MAPPED])), folder)


@torch.no_grad()
def _space(network: MlpVae, pictures: np.ndarray) -> LatentSpace:
    means = network.encode(torch.from_numpy(pictures)[:, None].float() / 127.5 - 1).mean
    plane = map_of(means)
    space = measure_space(network, lambda done, total: None)
    # A network of two layers keeps the same promises as ours, but is no convolutional one.
    axes = map_axes(cast("VariationalNetwork", network), means[:16], plane)
    return replace(space, axes=(*space.axes, *axes), map=plane)
