"""own-vae: an autoencoder of one's own pictures, any size, with transparency.

The network and the loss of `recipes.pictures_vae`, on windows of the squares that the folder gives. It begins
as probabilistic PCA of their patches, or with the weights of an installed model, and then learns more slowly.
"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional

from studio.families.vae.latent_space import write_latent_space
from studio.families.vae.linear_start import linear_start
from studio.families.vae.pictures_network import DIMS, FACTOR, PicturesVae, load_pictures_vae
from studio.training.elbo import ElboRecipe, ElboTask
from studio.training.execution import Execution
from studio.training.learner import Schedule
from studio.training.loop import CHECKPOINT, TrainingProgress, chance
from studio.training.model_folder import write_learned
from studio.training.own.tasks.exporting import own_card, own_words, without_card
from studio.training.own.tasks.order import Order
from studio.training.own.tasks.squares import Squares, squares_of
from studio.training.recipes.pictures_vae import premultiplied
from studio.training.recipes.pictures_vae_export import latent_space

NAME = "own-vae"
ARCHITECTURE = "pictures-vae"
PATIENCE = 8
"""Judgements without improvement after which training ends."""
START_WINDOWS = 600
JUDGED = 96
JUDGED_SIDE = 128
FINER = 0.3
"""Of the rate, when it begins with a model that knows pictures already."""


@dataclass(frozen=True)
class OwnVaeRecipe:
    """All numbers of the recipe."""

    elbo: ElboRecipe
    window: int
    """Edge of what is learned from at a time, a multiple of FACTOR."""
    mirror: bool
    """Whether half of the windows are turned left to right."""
    base: str = ""
    """The model it began with."""

    @classmethod
    def of(cls, order: Order) -> OwnVaeRecipe:
        """The numbers that an order asks for; the rest are those of pictures-vae."""
        batch = order.count("batch", 16, 1, 256)
        total = order.count("pictures", 40_000, batch, 100_000_000)
        rate = order.number("rate", 1.5e-3, 1e-6, 0.1) * (FINER if order.base else 1)
        elbo = ElboRecipe(
            seed=order.seed,
            batch=batch,
            total_images=total,
            schedule=Schedule(rate=rate, warm_up_steps=min(200, max(1, total // batch // 10))),
            noise=order.number("noise", 0.06, 0.01, 1.0),
            kl_warm_up_images=min(2_000, total // 10),
            pyramid_weight=4.0,
        )
        return cls(elbo, min(64, order.size), order.flag("mirror", True), order.base.id if order.base else "")


class Windows:
    """Random windows of squares.

    Args:
        pictures: uint8 (n, size, size, 4), straight alpha.
    """

    def __init__(self, pictures: np.ndarray, window: int, mirror: bool) -> None:
        self._pictures, self._window, self._mirror = pictures, window, mirror

    def draw(self, count: int, random: torch.Generator) -> Tensor:
        """(count, 4, window, window) in the network's range."""
        room = self._pictures.shape[1] - self._window + 1
        chosen = torch.randint(len(self._pictures), (count,), generator=random).tolist()
        places = torch.randint(room, (count, 2), generator=random).tolist()
        cut = [
            self._pictures[one, top : top + self._window, left : left + self._window]
            for one, (top, left) in zip(chosen, places, strict=True)
        ]
        pictures = premultiplied(torch.from_numpy(np.stack(cut)))
        if self._mirror:
            turned = torch.rand((count, 1, 1, 1), generator=random) < 0.5
            pictures = torch.where(turned, pictures.flip(3), pictures)
        return pictures.contiguous(memory_format=torch.channels_last)


class OwnVaeTask(ElboTask):
    """The network, the squares, and a sheet to look at."""

    def __init__(
        self,
        squares: Squares,
        recipe: OwnVaeRecipe,
        device: str,
        start: PicturesVae | None,
        execution: Execution | None = None,
    ) -> None:
        torch.manual_seed(recipe.elbo.seed)
        judged = squares.judged[:: max(1, len(squares.judged) // JUDGED)][:JUDGED]
        edge = (judged.shape[1] - min(judged.shape[1], JUDGED_SIDE)) // 2
        judged = judged[:, edge : judged.shape[1] - edge, edge : judged.shape[2] - edge]
        super().__init__(
            NAME,
            PicturesVae(),
            Windows(np.ascontiguousarray(squares.learned), recipe.window, recipe.mirror),
            premultiplied(torch.from_numpy(np.ascontiguousarray(judged))),
            recipe.elbo,
            None,
            device,
            {"recipe": json.dumps(asdict(recipe)), **squares.details},
            execution,
        )
        for network in (self.learner.network, self.learner.average):
            if start is not None:
                network.load_state_dict(start.state_dict())

    def start(self) -> None:
        """Set the linear maps, for a run that begins from nothing."""
        windows = self.batches.draw(START_WINDOWS, chance(self.recipe.seed, 1 << 40))
        rows = functional.pixel_unshuffle(windows, FACTOR).permute(0, 2, 3, 1).flatten(0, 2).contiguous()
        start = linear_start(rows, DIMS, self.recipe.seed)
        for network in (self.learner.network, self.learner.average):
            network.start_from(start)

    @torch.no_grad()
    def samples(self) -> np.ndarray:
        """Held-out pictures over what becomes of them, on grey: up to twelve side by side."""
        apart = max(1, len(self.held_out) // 12)  # they lie in the order of their folders: some of each
        shown = self.held_out[::apart][:12].to(self.device)
        rebuilt = self.learner.average.decode(self.learner.average.encode(shown).mean)
        rows = [part[:, :3].clamp(-1, 1).add(1).mul(127.5).round().byte() for part in (shown, rebuilt)]
        return np.concatenate([row.permute(2, 0, 3, 1).flatten(1, 2).cpu().numpy() for row in rows])


def train(order: Order) -> TrainingProgress:
    """Train in `order.out`; the model lies in the folder `own-vae` there.

    Raises:
        UserError: there are too few pictures, or a setting makes no sense.
        CancelledError: it was stopped while the pictures were prepared.
        TrainingError: training diverges, or the checkpoint is broken.
    """
    recipe = OwnVaeRecipe.of(order)
    squares = squares_of(order, alpha=True)
    base = load_pictures_vae(order.base.weights_path) if order.base else None
    task = OwnVaeTask(squares, recipe, order.device, base, order.execution(recipe.elbo.batch))
    if base is None and not order.goes_on:
        task.start()
    end = order.learn(task, judge_every=100, patience=PATIENCE)
    _export(order, task.held_out)
    return end


def _export(order: Order, pictures: Tensor) -> None:
    network = PicturesVae()
    what = (
        "A convolutional variational autoencoder (arXiv 1312.6114, 2112.10752): pictures of any size to "
        f"{DIMS} channels of an eighth of their size, and back."
    )
    folder = without_card(order.out / NAME)
    write_learned(
        network,
        order.out / CHECKPOINT,
        folder,
        own_words(NAME, order.name, "vae", ARCHITECTURE, 0, order.base),
        lambda metadata: own_card(what, metadata, metadata["recipe"], base=order.base),
    )
    write_latent_space(latent_space(network, pictures), folder)
