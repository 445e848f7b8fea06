"""The sticker network with its words, its units and its autoencoder: paints stickers of one size."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass
from typing import Any, Protocol, TypeVar, cast

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional as F  # noqa: N812  torch's own name for it

from studio.core.errors import UserError
from studio.core.events import AttentionMap, Latent, Picture
from studio.core.family import Companions, ModelInfo
from studio.families.diffusion.guidance import guided
from studio.families.diffusion.known_words import KnownWords, read_known_words
from studio.families.diffusion.latent_units import LatentUnits, read_latent_units
from studio.families.diffusion.level import Level
from studio.families.diffusion.painter import Painter, Seen, Words
from studio.families.diffusion.params import Lora
from studio.families.diffusion.schedule import NoiseSchedule, Prediction, cosine_schedule, x0_and_eps
from studio.families.diffusion.spacing import Spacing
from studio.families.diffusion.sticker_finish import StickerFinish, load_sticker_finish
from studio.families.diffusion.sticker_network import (
    CHANNELS,
    EMBEDDING,
    PATCH,
    SIDE,
    WORDS,
    Condition,
    Reading,
    StickerNetwork,
    load_sticker_network,
)
from studio.families.diffusion.sticker_reading import Said, SentenceReader, read_prompt, with_variety
from studio.families.diffusion.sticker_styles import ANY, STYLE_ROWS
from studio.families.vae.pixels import to_network
from studio.imaging.resizing import covering

AUTOENCODER, READER = "autoencoder", "reader"
"""Roles of its companions."""
FACTOR = 8
EDGE = FACTOR * SIDE
"""Pixels of a sticker's side."""
ROUGH = 4
"""Pixels of a preview for one latent, along one side: the linear map has little to say that is finer."""
_HALF_A_STEP = 0.5 / 255
T = TypeVar("T")


class _Mean(Protocol):
    @property
    def mean(self) -> Latent: ...


class PictureCoder(Protocol):
    """What is needed of the autoencoder's model: RGBA pictures to latents (CHANNELS, SIDE, SIDE) and back,
    giving way from time to time. `linear` of its decoder, if it has one, is a rough decoder by itself.
    """

    autoencoder: Any

    def encode(self, picture: Picture) -> Generator[None, None, _Mean]: ...

    def decode(
        self, latent: Latent, width: int, height: int, *, keep_alpha: bool
    ) -> Generator[None, None, Picture]: ...


@dataclass(frozen=True, eq=False)
class StickerWords:
    """What was read of the words.

    Attributes:
        both: of the words and, second, of what guidance leads away from.
        alone: of the words.
        labels: the words that are looked at one by one.
        told: whether the two differ.
    """

    both: Reading
    alone: Reading
    labels: tuple[str, ...]
    told: bool


class StickerPainter(Painter):
    """Keeps the promises of `painter.Painter`."""

    spacing_offset = 0
    spacings = tuple(Spacing)

    def __init__(
        self,
        network: StickerNetwork,
        units: LatentUnits,
        known: KnownWords,
        companions: Companions,
        device: torch.device,
        finish: StickerFinish | None = None,
    ) -> None:
        self.schedule: NoiseSchedule = cosine_schedule()
        self.device = device
        parts = (network,) if finish is None else (network, finish)
        self.nbytes = sum(t.nbytes for part in parts for t in (*part.parameters(), *part.buffers()))
        self._network = network
        self._finish = finish
        self._units = units
        self._known = known
        self._companions = companions
        self._coder = cast("PictureCoder", companions.load(AUTOENCODER))
        self._rough = _linear_map(self._coder, units, device)

    def latent_shape(self, width: int, height: int) -> tuple[int, int, int]:
        """(CHANNELS, SIDE, SIDE); stickers have one size."""
        if (width or EDGE, height or EDGE) != (EDGE, EDGE):
            raise UserError(
                f"Stickers have {EDGE} by {EDGE} pixels.", "Leave the size open, and enlarge what was made."
            )
        return CHANNELS, SIDE, SIDE

    @torch.inference_mode()
    def read(self, words: Words, loras: tuple[Lora, ...]) -> StickerWords:
        """Both sides of guidance: the words, and the words to keep away from (or nothing told)."""
        if loras:
            raise UserError(
                "The sticker model takes no LoRA files.", "Put them away, or choose another model."
            )
        said = read_prompt(words.prompt, words.reading, self._known, self._reader)
        avoided = read_prompt(words.negative, words.reading, self._known, self._reader)
        labels = said.labels if said else ()
        if said:
            varied = with_variety(said.sentence, words.variety, words.seed)
            said = Said(varied, said.words, said.labels)
        read = self._network.read(_condition((said, words.style), (avoided, ANY), self.device))
        alone = Reading(read.features[:1], read.sketch[:1], read.words[:1], read.mask[:1])
        return StickerWords(read, alone, labels, told=said is not None or avoided is not None)

    @torch.inference_mode()
    def see(self, x_t: Tensor, level: Level, read: StickerWords, guidance: float, attention: bool) -> Seen:
        """Both sides at once; the words alone where guidance changes nothing."""
        guides = guidance != 1 and read.told
        many = 2 if guides else 1
        alpha, sigma = (torch.full((many,), share, device=x_t.device) for share in (level.alpha, level.sigma))
        maps: list[Tensor] | None = [] if attention and read.labels else None
        reading = read.both if guides else read.alone
        v = self._network(x_t.expand(many, -1, -1, -1), alpha, sigma, reading, maps)
        answer = guided(v[:1], v[1:], guidance) if guides else v
        x0, eps = x0_and_eps(Prediction.V, answer, x_t, level.alpha, level.sigma)
        return Seen(x0, eps, _attention(maps, read.labels) if maps else ())

    @torch.inference_mode()
    def encode(self, picture: Picture, shape: tuple[int, int, int]) -> Tensor:
        """The middle of the picture as latents (1, CHANNELS, SIDE, SIDE), in painting units."""
        _, rows, columns = shape
        fitting = covering(picture, FACTOR * columns, FACTOR * rows)
        latent = torch.from_numpy(_whole(self._coder.encode(fitting)).mean).to(self.device)
        return self._units.to_painting(latent[None])

    @torch.inference_mode()
    def decode(self, latents: Tensor) -> Picture:
        """uint8 (EDGE, EDGE, 4), finished where the model has a finish."""
        latent = self._units.from_painting(latents)[0].float().cpu().numpy()
        drawn = _whole(self._coder.decode(latent, EDGE, EDGE, keep_alpha=True))
        if self._finish is None:
            return drawn
        return _straight(self._finish(to_network(drawn, 4, self.device), latents[:1].float())[0])

    @torch.inference_mode()
    def preview(self, latents: Tensor) -> Picture:
        """By the linear part of the decoder: uint8 (ROUGH SIDE, ROUGH SIDE, 4)."""
        if self._rough is None:
            return self.decode(latents)
        return _straight(F.pixel_shuffle(F.conv2d(latents, *self._rough), ROUGH)[0])

    def _reader(self) -> SentenceReader:
        if not self._companions.has(READER):
            raise UserError(
                "What reads words that are not known by heart is not installed.",
                "Fetch the pack “minilm”, or use known words.",
            )
        return cast("SentenceReader", self._companions.load(READER))


def load_sticker_painter(info: ModelInfo, device: torch.device, companions: Companions) -> StickerPainter:
    """The network of a model folder with its units and words, in single precision.

    Raises:
        UserError: the autoencoder is missing, or the table of words is damaged.
        FileNotFoundError, ValueError: a file is missing, damaged or of another model.
    """
    network = load_sticker_network(info.weights_path, device)
    return sticker_painter(info, network, device, companions)


def sticker_painter(
    info: ModelInfo, network: StickerNetwork, device: torch.device, companions: Companions
) -> StickerPainter:
    """What a model folder has besides the network. Raises as `load_sticker_painter` does."""
    known = read_known_words(info.folder)
    if known is None:
        raise FileNotFoundError("the table of words is missing")
    units = read_latent_units(info.weights_path, network.spread)
    finish = load_sticker_finish(info.weights_path, device)
    return StickerPainter(network, units, known, companions, device, finish)


def _condition(first: tuple[Said | None, str], second: tuple[Said | None, str], device: Any) -> Condition:
    sentence = torch.zeros(2, EMBEDDING)
    words = torch.zeros(2, WORDS, EMBEDDING)
    for row, (said, _) in enumerate((first, second)):
        if said is not None:
            sentence[row] = torch.from_numpy(np.array(said.sentence))
            words[row, : len(said.words)] = torch.from_numpy(said.words)
    style = torch.tensor([STYLE_ROWS[name] for _, name in (first, second)])
    told = torch.tensor([said is not None for said, _ in (first, second)])
    return Condition(sentence.to(device), words.to(device), style.to(device), told.to(device))


def _attention(maps: list[Tensor], labels: tuple[str, ...]) -> tuple[AttentionMap, ...]:
    """The mean over all blocks, of the side with words."""
    mean = torch.stack([one[0] for one in maps]).mean(0).float().cpu().numpy()
    places = np.ascontiguousarray(mean.T).reshape(-1, SIDE // PATCH, SIDE // PATCH)
    return tuple(AttentionMap(word, places[row]) for row, word in enumerate(labels))


def _linear_map(
    coder: PictureCoder, units: LatentUnits, device: torch.device
) -> tuple[Tensor, Tensor] | None:
    """Weight and bias from painted latents to patches of pixels; None for a decoder without linear part."""
    linear = getattr(getattr(coder.autoencoder, "decoder", None), "linear", None)
    if not isinstance(linear, nn.Conv2d) or linear.bias is None:
        return None
    weight = _pooled(linear.weight.detach()[:, :, 0, 0]).to(device)
    shift = weight @ units.mean.to(weight)
    bias = _pooled(linear.bias.detach()[:, None])[:, 0].to(device)
    return (weight / units.scale.to(weight))[:, :, None, None], bias + shift


def _pooled(patches: Tensor) -> Tensor:
    """(4 FACTOR FACTOR, n), in the order of `pixel_shuffle`, to (4 ROUGH ROUGH, n): means of pixels."""
    pixels = patches.T.reshape(-1, 4, FACTOR, FACTOR)
    return F.avg_pool2d(pixels, FACTOR // ROUGH).flatten(1).T


def _straight(drawn: Tensor) -> Picture:
    """RGB times alpha around zero, and alpha (4, h, w) -> uint8 (h, w, 4), straight alpha."""
    alpha = drawn[3:].add(1).div_(2).clamp_(0, 1)
    colour = torch.where(alpha >= _HALF_A_STEP, drawn[:3] / alpha.clamp_min(_HALF_A_STEP), 0.0)
    pixels = torch.cat((colour.mul_(127.5).add_(127.5), alpha.mul_(255))).round_().clamp_(0, 255)
    return pixels.to(torch.uint8).permute(1, 2, 0).contiguous().cpu().numpy()


def _whole(work: Generator[None, None, T]) -> T:
    """A sticker is one piece: nothing to give way for."""
    while True:
        try:
            next(work)
        except StopIteration as end:
            return end.value
