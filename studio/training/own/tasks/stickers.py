"""own-stickers: the bundled painter of stickers, taught further by pictures named for what they show.

Networks and loss are those of `recipes.stickers`, from the weights of an installed painter and in its units
of latents. It learns slowly, so that it forgets little of what it knew; its own words stay known, and the
names of one's own pictures join them.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Final

import numpy as np
from torch import Tensor

from studio.core.device import Device, DeviceKind
from studio.core.errors import UserError
from studio.core.family import ModelInfo
from studio.engine.manifest import CompanionEntry
from studio.families.diffusion.known_words import KnownWords, read_known_words, write_known_words
from studio.families.diffusion.latent_units import LatentUnits, read_latent_units
from studio.families.diffusion.sticker_finish import PREFIX as FINISH
from studio.families.diffusion.sticker_finish import load_sticker_finish
from studio.families.diffusion.sticker_network import StickerNetwork, load_sticker_network
from studio.families.embedding.family import EmbeddingFamily
from studio.families.vae.pictures_network import PicturesVae, load_pictures_vae
from studio.training.learner import Schedule, under
from studio.training.loop import CHECKPOINT, TrainingProgress, open_checkpoint
from studio.training.model_folder import write_model
from studio.training.own.captions import caption_of
from studio.training.own.tasks.exporting import own_card, own_words, without_card
from studio.training.own.tasks.order import Order
from studio.training.own.tasks.squares import Squares, squares_of
from studio.training.recipes.stickers import SIDE, StickersRecipe, StickersTask
from studio.training.sentence_encoder import open_sentence_encoder
from studio.training.sticker_latents import StickerLatents, open_latents
from studio.training.stickers.data import StickerData

NAME: Final = "own-stickers"
ARCHITECTURE: Final = "stickers"
READER: Final = "minilm"
"""The architecture that reads words."""
UNNAMED: Final = "a picture"
"""What a picture is called of which nothing is said."""


@dataclass(frozen=True)
class Readers:
    """What reads pictures and words for it.

    Attributes:
        autoencoder: of the latents it paints in.
        words: the installed reader of words; None: it is fetched.
        cache: where it is fetched to.
    """

    autoencoder: ModelInfo
    words: ModelInfo | None
    cache: Path

    def embed(self, sentences: Sequence[str]) -> Tensor:
        """(n, EMBEDDING).

        Raises:
            UserError: the reader cannot be had.
        """
        if self.words is None:
            return open_sentence_encoder(self.cache).encode(sentences)
        return EmbeddingFamily().load(self.words, Device(DeviceKind.CPU, "CPU")).encode(sentences)


class OwnStickersTask(StickersTask):
    """The task of stickers under a name of its own, from the weights of `start`."""

    def __init__(
        self,
        data: StickerLatents,
        autoencoder: PicturesVae,
        recipe: StickersRecipe,
        start: StickerNetwork,
        units: LatentUnits,
        device: str,
        details: Mapping[str, str],
    ) -> None:
        super().__init__(data, autoencoder, recipe, device, details, units)
        self.name = NAME
        for network in (self.learner.network, self.learner.average):
            network.load_state_dict(start.state_dict())

    def _shown(self) -> Tensor:
        return ~self.data.held_out


def train(order: Order, readers: Readers) -> TrainingProgress:
    """Train in `order.out`; the model lies in the folder `own-stickers` there.

    Raises:
        UserError: there are too few pictures, a setting makes no sense, the model to begin with cannot be
            read, or the reader of words cannot be had.
        CancelledError: it was stopped while the pictures were prepared.
        TrainingError: training diverges, or the checkpoint is broken.
    """
    base = order.base
    assert base is not None, "the recipe needs one"
    if order.size != SIDE:
        raise UserError(f"Stickers of {order.size} pixels cannot be learned.", f"Choose {SIDE}.")
    recipe = recipe_of(order)
    start, units = _opened(base)
    squares = squares_of(order, alpha=True, label=lambda name: caption_of(order.folder, name) or UNNAMED)
    autoencoder = load_pictures_vae(readers.autoencoder.weights_path)
    sha256 = readers.autoencoder.sha256
    data = open_latents(
        order.out, _as_stickers(squares), autoencoder, sha256, readers.embed, order.prepare, recolour=False
    )
    details = {"autoencoder": sha256, **squares.details}
    task = OwnStickersTask(data, autoencoder, recipe, start, units, order.device, details)
    end = order.learn(task)
    _export(order, base, data)
    return end


def recipe_of(order: Order) -> StickersRecipe:
    """The numbers that an order asks for; the rest are those of stickers."""
    batch = order.count("batch", 48, 1, 1024)
    total = order.count("pictures", 40_000, batch, 10_000_000)
    return StickersRecipe(
        seed=order.seed,
        batch=batch,
        total_images=total,
        reader_batch=batch,
        reader_steps=0,
        schedule=Schedule(
            rate=order.number("rate", 3e-4, 1e-6, 0.1),
            warm_up_steps=min(100, max(1, total // batch // 10)),
            weight_decay=1e-3,
            half_life=min(6_000.0, total / 10),
        ),
    )


def _opened(base: ModelInfo) -> tuple[StickerNetwork, LatentUnits]:
    try:
        network = load_sticker_network(base.weights_path)
        return network, read_latent_units(base.weights_path, network.spread)
    except (OSError, ValueError) as error:
        raise UserError(f"{base.name} cannot be read: {error}", "Begin with another.") from error


def _as_stickers(squares: Squares) -> StickerData:
    """The pictures with their captions, of no style: what is painted in any style becomes one's own."""
    count = len(squares.pictures)
    return StickerData(
        pictures=squares.pictures,
        names=squares.labels,
        styles=("own",) * count,
        ids=tuple(f"own/{number}" for number in range(count)),
        keywords=((),) * count,
        held_out=squares.held_out,
        digest=squares.digest,
        dropped={},
    )


def _export(order: Order, base: ModelInfo, data: StickerLatents) -> None:
    tensors, metadata = open_checkpoint(order.out / CHECKPOINT, NAME)
    network = StickerNetwork()
    network.load_state_dict(under(tensors, "average"))
    state = {f"network.{name}": value for name, value in network.state_dict().items()}
    state |= {f"units.{name}": value for name, value in under(tensors, "units").items()}
    finish = load_sticker_finish(base.weights_path)
    if finish is not None:  # the same latents, off in the same way
        state |= {FINISH + name: value for name, value in finish.state_dict().items()}
    companions = tuple(
        CompanionEntry(role=one.role, id=one.model.id, sha256=one.model.sha256, needed=one.needed)
        for one in base.companions
    )
    what = (
        f"A latent diffusion transformer (arXiv 2212.09748, 2112.10752): stickers of {SIDE} pixels. "
        f"It began with “{base.name}”; choose the style “any” for what it learned here."
    )
    folder = without_card(order.out / NAME)
    write_model(
        folder,
        order.out,
        own_words(NAME, order.name, "diffusion", ARCHITECTURE, SIDE, base),
        own_card(what, metadata, metadata["recipe"], base=base),
        state,
        {NAME: json.dumps(asdict(recipe_of(order)))},
        companions,
    )
    write_known_words(_words_of(base, data), folder)


def _words_of(base: ModelInfo, data: StickerLatents) -> KnownWords:
    """Those of the base, and those of one's own pictures."""
    known = read_known_words(base.folder)
    assert known is not None, "a painter of stickers has its words beside it"
    captions = data.captions
    phrases = dict(zip(known.phrases, known.sentences, strict=True))
    phrases |= dict(zip(captions.phrases, captions.sentences.numpy(), strict=True))
    words = dict(zip(known.vocabulary, known.words, strict=True))
    words |= dict(zip(captions.vocabulary, captions.words.numpy(), strict=True))
    return KnownWords(
        phrases=tuple(sorted(phrases)),
        vocabulary=tuple(sorted(words)),
        sentences=np.stack([phrases[name] for name in sorted(phrases)]),
        words=np.stack([words[name] for name in sorted(words)]),
        names=tuple(sorted({*known.names, *captions.phrases})),
    )
