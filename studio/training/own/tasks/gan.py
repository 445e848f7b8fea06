"""own-gan: a generator of pictures like one's own.

The networks and the game of `recipes.faces_gan`, for pictures whose latents nobody knows: StyleGAN2 as
published, small, with R1, a running average and adaptive augmentation. It can begin with an installed
generator of the same size, as a few hundred pictures are enough to bend one (arXiv 2006.06676, section 4.2).
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict

import numpy as np

from studio.core.errors import UserError
from studio.families.gan.stylegan2 import (
    DEVIATION_GROUP,
    DISCRIMINATOR_PREFIX,
    GENERATOR_PREFIX,
    StyleGAN2Config,
    StyleGAN2Generator,
    load_discriminator,
    load_stylegan2,
)
from studio.training.data import FaceData
from studio.training.learner import under
from studio.training.loop import CHECKPOINT, TrainingProgress, open_checkpoint
from studio.training.model_folder import write_model
from studio.training.own.tasks.exporting import own_card, own_words, without_card
from studio.training.own.tasks.order import Order
from studio.training.own.tasks.squares import Squares, squares_of
from studio.training.recipes.faces_gan import FacesGanTask, still
from studio.training.recipes.faces_gan_export import average_latent
from studio.training.recipes.faces_gan_recipe import FacesGanRecipe

NAME = "own-gan"
ARCHITECTURE = "stylegan2"
LATENT_DIM = 128
CHANNELS = (160, 160, 128, 64, 32, 16)
"""At 4, 8, 16 ... 128 pixels, for both networks."""


class OwnGanTask(FacesGanTask):
    """The task of faces-gan under a name of its own, on squares without latents."""

    name = NAME

    def __init__(self, squares: Squares, recipe: FacesGanRecipe, order: Order) -> None:
        super().__init__(
            FaceData(np.ascontiguousarray(squares.learned)),
            recipe,
            order.device,
            order.execution(recipe.batch, least=DEVIATION_GROUP),
        )
        self.details: Mapping[str, str] = {
            "recipe": json.dumps({key: value for key, value in asdict(recipe).items() if key != "network"}),
            "network": recipe.network.to_json(),
            **squares.details,
        }
        if order.base is not None:
            self._begin_with(
                load_stylegan2(order.base.weights_path).state_dict(),
                load_discriminator(order.base.weights_path).state_dict(),
            )

    def _begin_with(self, generator: dict[str, object], discriminator: dict[str, object]) -> None:
        for network in (self.generator, self.average.network):
            network.load_state_dict(generator)
            still(network)
        self.discriminator.load_state_dict(discriminator)


def train(order: Order) -> TrainingProgress:
    """Train in `order.out`; the model lies in the folder `own-gan` there.

    Raises:
        UserError: there are too few pictures, a setting makes no sense, or the model to begin with is
            of another size or cannot be read.
        CancelledError: it was stopped while the pictures were prepared.
        TrainingError: training diverges, or the checkpoint is broken.
    """
    recipe = recipe_of(order)
    squares = squares_of(order)
    end = order.learn(OwnGanTask(squares, recipe, order))
    _export(order)
    return end


def recipe_of(order: Order) -> FacesGanRecipe:
    """The numbers that an order asks for; the rest are those of faces-gan.

    Raises:
        UserError: a setting makes no sense, or the model to begin with is of another size.
    """
    return FacesGanRecipe(
        network=_network(order),
        seed=order.seed,
        batch=order.count("batch", 16, 2, 256),
        total_images=order.count("pictures", 200_000, 16, 100_000_000),
        rate=order.number("rate", 2e-3 if order.base is None else 1e-3, 1e-6, 0.1),
        r1_gamma=order.number("r1", 0.2, 0.0, 100.0),
        likeness_weight=order.number("variety", 10.0, 0.0, 1_000.0),
        mirror=order.flag("mirror", True),
        head_start_images=0,
        lesson_images=0,
        overfit_images=order.number("augmentation", 50_000, 1_000, 1e9),
    )


def _network(order: Order) -> StyleGAN2Config:
    if order.base is None:
        share = order.number("channels", 1.0, 0.05, 4.0)
        levels = order.size.bit_length() - 2
        if order.size not in (16, 32, 64, 128):
            raise UserError(f"A generator of {order.size} pixels cannot be made.", "Choose 32, 64 or 128.")
        channels = tuple(max(8, round(share * many)) for many in CHANNELS[:levels])
        return StyleGAN2Config(order.size, LATENT_DIM, 4, channels, channels)
    try:
        config = load_stylegan2(order.base.weights_path).config
    except (OSError, ValueError) as error:
        raise UserError(f"{order.base.name} cannot be read: {error}", "Begin with another.") from error
    if config.resolution != order.size:
        raise UserError(
            f"{order.base.name} draws {config.resolution} pixels, not {order.size}.",
            f"Begin with it at {config.resolution} pixels.",
        )
    return config


def _export(order: Order) -> None:
    """The averaged generator and the discriminator: with both the next training can begin."""
    tensors, metadata = open_checkpoint(order.out / CHECKPOINT, NAME)
    config = StyleGAN2Config.from_json(metadata["network"])
    generator = StyleGAN2Generator(config)
    generator.load_state_dict(under(tensors, "average"))
    generator.mean_w.copy_(average_latent(generator))
    weights = {GENERATOR_PREFIX + name: value for name, value in generator.state_dict().items()}
    weights |= {DISCRIMINATOR_PREFIX + name: value for name, value in under(tensors, "discriminator").items()}
    what = f"A StyleGAN2 (arXiv 1912.04958), small, of {config.resolution} pixels, with its discriminator."
    write_model(
        without_card(order.out / NAME),
        order.out,
        own_words(NAME, order.name, "gan", ARCHITECTURE, config.resolution, order.base),
        own_card(what, metadata, metadata["recipe"], base=order.base),
        weights,
        {"stylegan2": config.to_json()},
    )
