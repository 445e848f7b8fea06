"""own-faces: the bundled autoencoder of faces, taught further by faces of one's own.

Network and loss are those of `recipes.faces_vae`, without the perceptual term, whose network would have to be
fetched. It begins with an installed model and learns slowly, so that its latents keep their meaning: the
names of its sliders stay, and are measured anew.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import asdict
from typing import Final

import numpy as np
import torch
from torch import Tensor

from studio.core.errors import UserError
from studio.core.family import ModelInfo
from studio.families.vae.faces_network import SIDE, FacesVae, load_faces_vae
from studio.families.vae.latent_space import read_latent_space, write_latent_space
from studio.training.elbo import ElboRecipe
from studio.training.latent_axes import NamedStep
from studio.training.learner import Schedule
from studio.training.loop import CHECKPOINT, TrainingProgress
from studio.training.model_folder import write_learned
from studio.training.own.tasks.exporting import own_card, own_words, without_card
from studio.training.own.tasks.order import Order
from studio.training.own.tasks.squares import Squares, squares_of
from studio.training.recipes.faces_vae import FacesVaeRecipe, FacesVaeTask
from studio.training.recipes.faces_vae_export import latent_space

NAME: Final = "own-faces"
ARCHITECTURE: Final = "faces-vae"
PATIENCE: Final = 8
"""Judgements without improvement after which training ends."""
JUDGED: Final = 128


class OwnFacesTask(FacesVaeTask):
    """The task of faces-vae under a name of its own, on squares, from the weights of `start`."""

    def __init__(
        self, squares: Squares, recipe: FacesVaeRecipe, device: str, start: Mapping[str, Tensor]
    ) -> None:
        learned = np.ascontiguousarray(squares.learned)
        super().__init__(learned, np.ascontiguousarray(squares.judged[:JUDGED]), None, recipe, device)
        self.name = NAME
        self.details: Mapping[str, str] = {"recipe": json.dumps(asdict(recipe)), **squares.details}
        for network in (self.learner.network, self.learner.average):
            network.load_state_dict(start)


def train(order: Order) -> TrainingProgress:
    """Train in `order.out`; the model lies in the folder `own-faces` there.

    Raises:
        UserError: there are too few pictures, a setting makes no sense, or the model to begin with cannot be
            read.
        CancelledError: it was stopped while the pictures were prepared.
        TrainingError: training diverges, or the checkpoint is broken.
    """
    base = order.base
    assert base is not None, "the recipe needs one"
    if order.size != SIDE:
        raise UserError(f"Faces of {order.size} pixels cannot be learned.", f"Choose {SIDE}.")
    recipe = recipe_of(order)
    start = _opened(base)
    squares = squares_of(order)
    task = OwnFacesTask(squares, recipe, order.device, start)
    end = order.learn(task, judge_every=100, patience=PATIENCE)
    _export(order, base, squares.learned)
    return end


def recipe_of(order: Order) -> FacesVaeRecipe:
    """The numbers that an order asks for; the rest are those of faces-vae."""
    batch = order.count("batch", 16, 1, 256)
    total = order.count("pictures", 20_000, batch, 10_000_000)
    elbo = ElboRecipe(
        seed=order.seed,
        batch=batch,
        total_images=total,
        schedule=Schedule(
            rate=order.number("rate", 3e-4, 1e-6, 0.1),
            warm_up_steps=min(100, max(1, total // batch // 10)),
            fan_in=256,
        ),
        kl_weight=2.0,
        kl_warm_up_images=0,
        pyramid_weight=2.0,
    )
    return FacesVaeRecipe(elbo=elbo, tone=0.05)


def _opened(base: ModelInfo) -> dict[str, Tensor]:
    try:
        return load_faces_vae(base.weights_path).state_dict()
    except (OSError, ValueError) as error:
        raise UserError(f"{base.name} cannot be read: {error}", "Begin with another.") from error


def _export(order: Order, base: ModelInfo, faces: np.ndarray) -> None:
    network = FacesVae()
    what = (
        f"A variational autoencoder (arXiv 1312.6114) of faces of {SIDE} pixels with one latent of "
        f"{network.dims} numbers. It began with “{base.name}”, whose sliders keep their names."
    )
    folder = without_card(order.out / NAME)
    write_learned(
        network,
        order.out / CHECKPOINT,
        folder,
        own_words(NAME, order.name, "vae", ARCHITECTURE, SIDE, base),
        lambda metadata: own_card(what, metadata, metadata["recipe"], base=base),
    )
    write_latent_space(latent_space(network, faces, _sliders(base)), folder)


def _sliders(base: ModelInfo) -> Iterator[NamedStep]:
    """Those of the base that have a name."""
    for axis in read_latent_space(base.folder).axes:
        if axis.named:
            yield NamedStep(axis.name, axis.low, axis.high, torch.from_numpy(axis.step.copy()))
