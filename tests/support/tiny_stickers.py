"""A sticker model small enough to paint in milliseconds, installed as models are: weights with units, words
that it knows by heart, an autoencoder to paint in, and a reader if one is wanted.

`put_tiny_stickers(places.models)` installs them, `tiny_sticker_registry()` opens them. What it paints means
nothing, but follows from prompt, style, seed and everything else that is asked for.
"""

from __future__ import annotations

import hashlib
import math
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, cast

import numpy as np
import torch
from safetensors.torch import load_file, save
from torch import Tensor, nn
from torch.nn import functional

from studio.core.device import Device
from studio.core.errors import UserError
from studio.core.family import ALONE, Companions, Inputs, LoadedModel, ModelInfo, Task
from studio.core.params import Params
from studio.core.request import InputRef, Request
from studio.engine.families import FamilyFactory, FamilyRegistry
from studio.engine.manifest import CompanionEntry, Manifest, Weights
from studio.families.diffusion.family import DiffusionFamily
from studio.families.diffusion.known_words import EMBEDDING, Embeddings, KnownWords, write_known_words
from studio.families.diffusion.latent_units import LatentUnits
from studio.families.diffusion.model import DiffusionModel
from studio.families.diffusion.painter import Painter
from studio.families.diffusion.params import FAMILY
from studio.families.diffusion.prompt_words import plain, words_of
from studio.families.diffusion.step_memory import Memory
from studio.families.diffusion.sticker_network import (
    CHANNELS,
    PLACES,
    SIDE,
    SKETCHED,
    STYLES,
    Condition,
    Reading,
    StickerNetwork,
    to_patches,
)
from studio.families.diffusion.sticker_painter import StickerPainter, sticker_painter
from studio.families.vae.autoencoder import Autoencoder, Posterior
from studio.families.vae.family import VaeFamily, vae_model
from studio.families.vae.latent_space import Axis, LatentForm, LatentSpace, write_latent_space

STICKERS, LATENTS, READER = "tiny-stickers", "tiny-latents", "tiny-reader"
"""Ids of the three models, and their architectures."""
FACTOR, EDGE = 8, 128
NAMES = ("red apple", "green apple", "red fox", "blue bird", "yellow banana", "red heart", "grinning face")
"""Names that the model knows by heart, and all their words."""
_FEATURES = 24


def embedding_of(text: str) -> Embeddings:
    """What stands for MiniLM: (EMBEDDING,) of length 1, like for texts that share words."""
    parts = [np.random.default_rng(list(word.encode())).standard_normal(EMBEDDING) for word in words_of(text)]
    mean = np.mean(parts, axis=0) + 0.1 * np.random.default_rng(list(text.encode())).standard_normal(
        EMBEDDING
    )
    return (mean / np.linalg.norm(mean)).astype(np.float32)


def tiny_known_words(names: Sequence[str] = NAMES) -> KnownWords:
    """The table."""
    phrases = tuple(sorted(names))
    vocabulary = tuple(sorted({word for name in names for word in words_of(name)}))
    return KnownWords(
        phrases=phrases,
        vocabulary=vocabulary,
        sentences=np.stack([embedding_of(plain(name)) for name in phrases]),
        words=np.stack([embedding_of(word) for word in vocabulary]),
    )


class TinyNetwork(nn.Module):
    """Answers as `StickerNetwork` does, from random weights: the best linear guess around a sketch, and a
    bent filter added to it.
    """

    spread: Tensor

    def __init__(self) -> None:
        super().__init__()
        self.register_buffer("spread", torch.linspace(1.4, 0.6, CHANNELS))
        self.enter = nn.Linear(EMBEDDING, _FEATURES, bias=False)
        self.styles = nn.Embedding(STYLES, _FEATURES)
        self.sketch = nn.Linear(_FEATURES, CHANNELS * 4 * 4, bias=False)
        self.look = nn.Linear(to_patches(torch.zeros(1, CHANNELS, SIDE, SIDE)).shape[2], EMBEDDING)
        self.bend = nn.Conv2d(CHANNELS, CHANNELS, 3, padding=1, groups=4)
        self.asked = 0
        random = torch.Generator().manual_seed(11)
        with torch.no_grad():
            for weight in self.parameters():
                weight.copy_(torch.randn(weight.shape, generator=random) / max(1, weight[0].numel()) ** 0.5)

    def read(self, condition: Condition) -> Reading:
        told = condition.told[:, None].float()
        said = self.enter(condition.sentence * EMBEDDING**0.5) + self.styles(condition.style)
        features = functional.rms_norm(said, (_FEATURES,)) * told
        sketch = functional.interpolate(self.sketch(features).view(-1, CHANNELS, 4, 4), size=(SIDE, SIDE))
        there = (condition.words != 0).any(2) & condition.told[:, None]
        always = torch.ones(len(told), PLACES, dtype=torch.bool)
        mask = torch.cat((always, there, always[:, :1]), 1)[:, None, None, :]
        words = functional.pad(condition.words, (0, 0, 0, 1))
        return Reading(features, sketch * self.spread.view(1, -1, 1, 1), words, mask)

    def forward(
        self, noisy: Tensor, alpha: Tensor, sigma: Tensor, reading: Reading, maps: list[Tensor] | None = None
    ) -> Tensor:
        self.asked += 1
        a, s = alpha.view(-1, 1, 1, 1), sigma.view(-1, 1, 1, 1)
        tau = SKETCHED * self.spread.view(1, -1, 1, 1)
        total = a.square() * tau.square() + s.square()
        guess = s * (a * (1 - tau.square()) * noisy - reading.sketch) / total
        if maps is not None:
            there = reading.mask[:, 0, 0, PLACES:]
            weights = self.look(to_patches(noisy)) @ reading.words.transpose(1, 2)
            weights = weights.masked_fill(~there[:, None], -torch.inf).softmax(-1)
            maps += [weights, weights.square()]
        return guess - 0.3 * tau / total.sqrt() * torch.tanh(self.bend(noisy) + a)


class TinyLatents(nn.Module):
    """An RGBA autoencoder of the right shape: in each patch the four lowest waves of each of the channels."""

    form = LatentForm.SPATIAL
    dims = CHANNELS
    picture_channels = 4
    factor = FACTOR

    def __init__(self) -> None:
        super().__init__()
        self.decoder = nn.Module()
        self.decoder.linear = nn.Conv2d(CHANNELS, 4 * FACTOR * FACTOR, 1)
        waves = _waves()
        with torch.no_grad():
            self.decoder.linear.weight.copy_((0.5 * waves.T)[..., None, None])
            cast(Tensor, self.decoder.linear.bias).zero_()
        self.register_buffer("waves", waves[..., None, None])

    def encode(self, pictures: Tensor) -> Posterior:
        patches = functional.pixel_unshuffle(pictures, FACTOR)
        mean = functional.conv2d(patches, cast(Tensor, self.waves) * 2 / FACTOR**2)
        return Posterior(mean, torch.full_like(mean, -6.0))

    def decode(self, latents: Tensor) -> Tensor:
        drawn = functional.pixel_shuffle(cast(nn.Module, self.decoder.linear)(latents), FACTOR)
        return drawn.clamp(-1.2, 1.2)


def _waves() -> Tensor:
    """(CHANNELS, 4 * FACTOR * FACTOR): products of cosines (DCT-II), each in one colour."""
    place = (torch.arange(FACTOR) + 0.5) / FACTOR
    line = torch.stack((torch.ones(FACTOR), math.sqrt(2) * torch.cos(math.pi * place)))
    flat = torch.einsum("iy,jx->ijyx", line, line).reshape(4, FACTOR * FACTOR)
    waves = torch.zeros(4, 4, 4, FACTOR * FACTOR)
    for colour in range(4):
        waves[:, colour, colour] = flat
    return waves.reshape(CHANNELS, 4 * FACTOR * FACTOR)


class TinyReader:
    """Stands for the text encoder; counts what it is asked."""

    nbytes = 1000

    def __init__(self) -> None:
        self.asked: list[tuple[str, ...]] = []

    def encode(self, sentences: Sequence[str]) -> Tensor:
        self.asked.append(tuple(sentences))
        return torch.from_numpy(np.stack([embedding_of(one) for one in sentences]))


class TinyReaderFamily:
    """Opens the reader, and does nothing else."""

    name = "embedding"
    tasks: tuple[Task, ...] = ()

    def load(self, info: ModelInfo, device: Device, companions: Companions = ALONE) -> TinyReader:
        return TinyReader()

    def run(self, model: TinyReader, request: Request, inputs: Inputs) -> Any:
        raise NotImplementedError


class TinyCompanions:
    """The autoencoder and, if it is wanted, the reader, without an engine around them."""

    def __init__(self, *, reader: bool = True) -> None:
        network = cast(Autoencoder, TinyLatents().eval().requires_grad_(False))
        coder = vae_model(tiny_info(LATENTS, "vae"), network, _space(), torch.device("cpu"))
        self.reader = TinyReader()
        self._known: dict[str, LoadedModel] = {"autoencoder": coder}
        if reader:
            self._known["reader"] = self.reader

    def has(self, role: str) -> bool:
        return role in self._known

    def load(self, role: str) -> LoadedModel:
        return self._known[role]

    def addition(self, sha256: str) -> Path:
        raise UserError("There is no such LoRA file.")


def tiny_model(
    network: nn.Module | None = None, *, reader: bool = True, memory: bool = True
) -> DiffusionModel:
    """The model as the family holds it, without files.

    Args:
        network: instead of a `TinyNetwork`.
        memory: whether it remembers steps.
    """
    network = (network or TinyNetwork()).eval().requires_grad_(False)
    units = LatentUnits(*_units(), cast(Tensor, network.spread))
    painter = StickerPainter(
        cast(StickerNetwork, network),
        units,
        tiny_known_words(),
        TinyCompanions(reader=reader),
        torch.device("cpu"),
    )
    info = tiny_info(STICKERS, FAMILY)
    return DiffusionModel(info, painter) if memory else DiffusionModel(info, painter, Memory(0), Memory(0))


def tiny_info(model_id: str, family: str) -> ModelInfo:
    """A model that lies nowhere."""
    manifest = Manifest(
        id=model_id,
        name=model_id.replace("-", " ").capitalize(),
        family=family,
        architecture=model_id,
        licence="CC0",
        summary="Made by a test.",
        resolution=EDGE if family == FAMILY else 0,
        weights=Weights(sha256="0" * 64, size=1),
    )
    return manifest.info(Path("nowhere"), bundled=False)


def ask(task: Task, params: Params, *inputs: InputRef, seed: int = 7) -> Request:
    """A request for the model that lies nowhere."""
    return Request.make(FAMILY, task.name, tiny_info(STICKERS, FAMILY).ref, seed, params, inputs)


class TinyLatentsFamily(VaeFamily):
    """The real family, which also knows the tiny autoencoder."""

    def network(self, info: ModelInfo, device: torch.device) -> Autoencoder:
        if info.architecture != LATENTS:
            return super().network(info, device)
        made = TinyLatents()
        made.load_state_dict(load_file(info.weights_path))
        return cast(Autoencoder, made.eval().requires_grad_(False).to(device))


class TinyStickerFamily(DiffusionFamily):
    """The real family with the real painter, around the tiny network."""

    def painter(self, info: ModelInfo, device: Device, companions: Companions) -> Painter:
        if info.architecture != STICKERS:
            return super().painter(info, device, companions)
        network = TinyNetwork()
        own = {
            k.removeprefix("network."): v for k, v in load_file(info.weights_path).items() if "units" not in k
        }
        network.load_state_dict(own)
        network.eval().requires_grad_(False)
        return sticker_painter(info, cast(StickerNetwork, network), torch.device("cpu"), companions)


TINY_FACTORIES: Mapping[str, FamilyFactory] = {
    FAMILY: TinyStickerFamily,
    "vae": TinyLatentsFamily,
    "embedding": cast("FamilyFactory", TinyReaderFamily),
}


def tiny_sticker_registry() -> FamilyRegistry:
    """A registry that opens the tiny models, and real ones of those families."""
    return FamilyRegistry(TINY_FACTORIES)


def put_tiny_stickers(root: Path, model_id: str = STICKERS, *, reader: bool = True) -> ModelInfo:
    """Install the model and its companions in a folder of models, with honest hashes.

    Args:
        reader: whether the reader is installed; the manifest names it either way, as the real one does.
    """
    autoencoder = _put(root, LATENTS, "vae", save(TinyLatents().state_dict()))
    write_latent_space(_space(), autoencoder.folder)
    encoder = b"words"
    entries = (
        CompanionEntry(role="autoencoder", id=LATENTS, sha256=autoencoder.sha256),
        CompanionEntry(role="reader", id=READER, sha256=hashlib.sha256(encoder).hexdigest(), needed=False),
    )
    if reader:
        _put(root, READER, "embedding", encoder)
    tensors = {f"network.{name}": value for name, value in TinyNetwork().state_dict().items()}
    tensors |= dict(zip(("units.mean", "units.scale"), _units(), strict=True))
    made = _put(root, model_id, FAMILY, save(tensors), STICKERS, entries)
    write_known_words(tiny_known_words(), made.folder)
    return made


def _units() -> tuple[Tensor, Tensor]:
    """Mean and scale."""
    return torch.full((CHANNELS,), 0.1), torch.linspace(1.5, 0.8, CHANNELS)


def _put(
    root: Path,
    model_id: str,
    family: str,
    content: bytes,
    architecture: str = "",
    companions: tuple[CompanionEntry, ...] = (),
) -> ModelInfo:
    folder = root / model_id
    folder.mkdir(parents=True)
    (folder / "weights.safetensors").write_bytes(content)
    manifest = Manifest(
        id=model_id,
        name=model_id.replace("-", " ").capitalize(),
        family=family,
        architecture=architecture or model_id,
        licence="CC0",
        summary="Made by a test.",
        resolution=EDGE if family == FAMILY else 0,
        weights=Weights(sha256=hashlib.sha256(content).hexdigest(), size=len(content)),
        companion=companions,
    )
    (folder / "manifest.toml").write_text(manifest.to_toml(), encoding="utf-8")
    return manifest.info(folder, bundled=False)


def _space() -> LatentSpace:
    return LatentSpace(
        form=LatentForm.SPATIAL,
        dims=CHANNELS,
        factor=FACTOR,
        picture_channels=4,
        prior=False,
        framed=False,
        axes=(Axis("z1", "Latent 1", "", "", np.eye(CHANNELS, dtype=np.float32)[0], 4.0, named=False),),
    )
