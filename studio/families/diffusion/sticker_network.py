"""The sticker network: a diffusion transformer (DiT, arXiv 2212.09748) that paints latents from words.

Three parts, each with its own kind of work:

- The *reader* turns a sentence's embedding and a style into features and into a *sketch*: what the words
  alone say of every place of the picture. It works once a picture, not once a place and step, so that most
  of what is remembered of words costs next to nothing.
- The *painter* is a transformer over patches of 2 x 2 latents. It reads the noisy latents and the sketch
  beside them; its attention sees the patches and the words of the prompt. Blocks of the second half read
  what those of the first half said (U-ViT, arXiv 2209.12152); noise level and words shift and scale the
  features of all blocks by one shared map (arXiv 2310.00426).
- What it learns is the error of the best linear guess. Were latents Gaussian around the sketch, with spread
  tau, the best guess from the noisy ones would be linear; the network's output of unit variance is added to
  it (the preconditioning of arXiv 2206.00364, table 1, with a mean that is not zero).
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import torch
from safetensors import SafetensorError
from safetensors.torch import load_file
from torch import Tensor, nn
from torch.nn import functional as F  # noqa: N812  torch's own name for it

CHANNELS = 16
SIDE = 16
"""Latents are (CHANNELS, SIDE, SIDE)."""
PATCH = 2
PLACES = (SIDE // PATCH) ** 2
NUMBERS = CHANNELS * PATCH * PATCH
"""Of a patch."""
EMBEDDING = 384
"""Numbers of a sentence's or a word's embedding."""
STYLES = 8
"""Rows of the table of styles; row 0 is “any style”."""
WORDS = 8
"""As many words of a prompt are looked at one by one."""
WIDTH, DEPTH, HEADS = 256, 8, 4
WATCHED = (2, 4)
"""Blocks whose attention is told where it is asked for: those that look at words most, and it takes time."""
READ = 1024
"""Width of the reader."""
SKETCHED = 0.6
"""Spread of the latents around a sketch, as a share of their own."""
PREFIX = "network."
"""Of the names of its tensors in the weights file."""


@dataclass(frozen=True)
class Condition:
    """What pictures are painted from.

    Attributes:
        sentence: (n, EMBEDDING), of length 1 each.
        words: (n, WORDS, EMBEDDING), zeros where there is none.
        style: (n,) int64, rows of the table of styles.
        told: (n,) bool; False: paint whatever (for classifier-free guidance, arXiv 2207.12598).
    """

    sentence: Tensor
    words: Tensor
    style: Tensor
    told: Tensor


@dataclass(frozen=True)
class Reading:
    """What the reader makes of a condition; the same at every step of a picture.

    Attributes:
        features: (n, READ); zero where nothing was told.
        sketch: (n, CHANNELS, SIDE, SIDE); zero where nothing was told.
        words: (n, WORDS + 1, WIDTH), the last one a place to look at when no word matters.
        mask: (n, 1, 1, PLACES + WORDS + 1), True where there is something to look at.
    """

    features: Tensor
    sketch: Tensor
    words: Tensor
    mask: Tensor


class Reader(nn.Module):
    """Sentence and style to features (n, READ) and to a sketch (n, CHANNELS, SIDE, SIDE)."""

    def __init__(self) -> None:
        super().__init__()
        self.styles = nn.Embedding(STYLES, EMBEDDING)
        nn.init.normal_(self.styles.weight, std=0.05)
        self.enter = nn.Linear(2 * EMBEDDING, READ)
        self.layers = nn.ModuleList([_Residual(READ) for _ in range(3)])
        self.sketch = _silent(nn.Linear(READ, PLACES * NUMBERS))

    def forward(self, condition: Condition) -> tuple[Tensor, Tensor]:
        """Features and sketch; both zero where nothing was told."""
        # Embeddings are of length 1; numbers of about 1 suit the layers.
        said = torch.cat((condition.sentence, self.styles(condition.style)), 1) * EMBEDDING**0.5
        read = self.enter(said)
        for layer in self.layers:
            read = layer(read)
        told = condition.told[:, None].to(read.dtype)
        read = F.rms_norm(read, (READ,)) * told
        return read, from_patches((self.sketch(read) * told).view(-1, PLACES, NUMBERS))


class _Residual(nn.Module):
    def __init__(self, width: int) -> None:
        super().__init__()
        self.first = nn.Linear(width, width)
        self.second = _silent(nn.Linear(width, width))

    def forward(self, x: Tensor) -> Tensor:
        return x + self.second(F.silu(self.first(F.rms_norm(x, (x.shape[-1],)))))


class Block(nn.Module):
    """Attention and a two-layer network, each shifted, scaled and gated by noise level and words."""

    def __init__(self, reads_earlier: bool) -> None:
        super().__init__()
        self.merge = _merging(nn.Linear(2 * WIDTH, WIDTH)) if reads_earlier else None
        self.shift = nn.Parameter(torch.zeros(6, WIDTH))
        self.qkv = nn.Linear(WIDTH, 3 * WIDTH)
        self.word_kv = nn.Linear(WIDTH, 2 * WIDTH)
        self.out = _silent(nn.Linear(WIDTH, WIDTH))
        self.up = nn.Linear(WIDTH, 4 * WIDTH)
        self.down = _silent(nn.Linear(4 * WIDTH, WIDTH))

    def forward(
        self,
        x: Tensor,
        modulation: Tensor,
        reading: Reading,
        earlier: Tensor | None,
        maps: list[Tensor] | None,
    ) -> Tensor:
        """Features (n, PLACES, WIDTH) to the same.

        Args:
            modulation: (n, 6, WIDTH).
            earlier: features of the first half, to be read as well.
            maps: when given, how much each patch of the first picture looks at each word is added:
                (1, PLACES, WORDS + 1).
        """
        if self.merge is not None and earlier is not None:
            x = self.merge(torch.cat((x, earlier), 2))
        shift1, scale1, gate1, shift2, scale2, gate2 = (modulation + self.shift).unsqueeze(2).unbind(1)
        x = x + (1 + gate1) * self._attend(_moved(x, shift1, scale1), reading, maps)
        hidden = F.gelu(self.up(_moved(x, shift2, scale2)), approximate="tanh")
        return x + (1 + gate2) * self.down(hidden)

    def _attend(self, x: Tensor, reading: Reading, maps: list[Tensor] | None) -> Tensor:
        query, key, value = _heads(self.qkv(x), 3)
        word_key, word_value = _heads(self.word_kv(reading.words), 2)
        query = F.rms_norm(query, query.shape[-1:])
        key = F.rms_norm(torch.cat((key, word_key), 2), key.shape[-1:])
        if maps is not None:
            weights = query[:1] @ key[:1].transpose(2, 3) / query.shape[-1] ** 0.5
            weights = weights.masked_fill(~reading.mask[:1], -torch.inf).softmax(-1)
            maps.append(weights[..., PLACES:].mean(1))
        value = torch.cat((value, word_value), 2)
        seen = F.scaled_dot_product_attention(query, key, value, attn_mask=reading.mask)
        return self.out(seen.transpose(1, 2).flatten(2))


class StickerNetwork(nn.Module):
    """See the top of this file.

    Args:
        spread: (CHANNELS,), standard deviation of each channel of the latents it paints.
    """

    spread: Tensor
    frequencies: Tensor

    def __init__(self, spread: Tensor | None = None) -> None:
        super().__init__()
        self.register_buffer("spread", torch.ones(CHANNELS) if spread is None else spread)
        self.register_buffer("frequencies", torch.logspace(-3, 0.3, 64, 10.0), persistent=False)
        self.reader = Reader()
        self.level = nn.Sequential(nn.Linear(128, WIDTH), nn.SiLU(), nn.Linear(WIDTH, WIDTH))
        self.told = nn.Linear(READ, WIDTH)
        self.modulation = nn.Linear(WIDTH, 6 * WIDTH)
        nn.init.normal_(self.modulation.weight, std=0.02)
        self.patches = nn.Linear(2 * NUMBERS, WIDTH)
        self.places = nn.Parameter(0.02 * torch.randn(PLACES, WIDTH))
        self.words = nn.Linear(EMBEDDING, WIDTH)
        self.nothing = nn.Parameter(0.02 * torch.randn(1, 1, WIDTH))
        self.blocks = nn.ModuleList([Block(number >= DEPTH // 2) for number in range(DEPTH)])
        self.last = nn.Parameter(torch.zeros(2, WIDTH))
        self.to_patches = _silent(nn.Linear(WIDTH, NUMBERS))

    def read(self, condition: Condition) -> Reading:
        """What the words say, before anything is painted."""
        features, sketch = self.reader(condition)
        there = (condition.words != 0).any(2) & condition.told[:, None]
        many = len(there)
        words = self.words(condition.words * EMBEDDING**0.5)
        words = torch.cat((words, self.nothing.expand(many, 1, WIDTH)), 1)
        always = torch.ones(many, PLACES, dtype=torch.bool, device=there.device)
        mask = torch.cat((always, there, always[:, :1]), 1)[:, None, None, :]
        return Reading(features, sketch, F.rms_norm(words, (WIDTH,)), mask)

    def forward(
        self,
        noisy: Tensor,
        alpha: Tensor,
        sigma: Tensor,
        reading: Reading,
        maps: list[Tensor] | None = None,
    ) -> Tensor:
        """v = alpha eps - sigma x0 (arXiv 2202.00512, appendix D), (n, CHANNELS, SIDE, SIDE).

        Args:
            noisy: alpha x0 + sigma eps, (n, CHANNELS, SIDE, SIDE).
            alpha, sigma: (n,), alpha^2 + sigma^2 = 1.
            maps: see `Block.forward`.
        """
        guess, scale = self.guess(noisy, alpha, sigma, reading)
        return guess - scale * self.error(noisy, alpha, sigma, reading, maps)

    def guess(self, noisy: Tensor, alpha: Tensor, sigma: Tensor, reading: Reading) -> tuple[Tensor, Tensor]:
        """v of the best linear guess around the sketch, and the spread of its error.

        x0 ~ N(sketch, tau^2) and noisy = alpha x0 + sigma eps give
        E[x0 | noisy] = sketch + alpha tau^2 / (alpha^2 tau^2 + sigma^2) (noisy - alpha sketch),
        with a remaining spread of tau sigma / sqrt(alpha^2 tau^2 + sigma^2); v = (alpha noisy - x0) / sigma,
        in which sigma cancels.
        """
        a, s = alpha.view(-1, 1, 1, 1), sigma.view(-1, 1, 1, 1)
        told = reading.features.abs().sum(1) > 0
        tau = torch.where(told, SKETCHED, 1.0).view(-1, 1, 1, 1) * self.spread.view(1, -1, 1, 1)
        total = a.square() * tau.square() + s.square()
        guess = s * (a * (1 - tau.square()) * noisy - reading.sketch) / total
        return guess, tau / total.sqrt()

    def error(
        self,
        noisy: Tensor,
        alpha: Tensor,
        sigma: Tensor,
        reading: Reading,
        maps: list[Tensor] | None = None,
    ) -> Tensor:
        """The painter's part: what the guess of x0 lacks, in units of its spread."""
        log_snr = 2 * (alpha.clamp(min=1e-4).log() - sigma.clamp(min=1e-4).log())
        angles = log_snr[:, None] * self.frequencies
        level = self.level(torch.cat((angles.sin(), angles.cos()), 1))
        modulation = self.modulation(F.silu(level + self.told(reading.features))).view(-1, 6, WIDTH)
        x = self.patches(torch.cat((to_patches(noisy), to_patches(reading.sketch)), 2)) + self.places
        first: list[Tensor] = []
        for number, block in enumerate(self.blocks):
            later = block.merge is not None
            watched = maps if number in WATCHED else None
            x = block(x, modulation, reading, first.pop() if later else None, watched)
            if not later:
                first.append(x)
        shift, scale = self.last
        return from_patches(self.to_patches(_moved(x, shift, scale)))


def to_patches(latents: Tensor) -> Tensor:
    """(n, CHANNELS, SIDE, SIDE) -> (n, PLACES, NUMBERS)."""
    return F.pixel_unshuffle(latents, PATCH).flatten(2).transpose(1, 2)


def from_patches(patches: Tensor) -> Tensor:
    """The way back."""
    side = SIDE // PATCH
    return F.pixel_shuffle(patches.transpose(1, 2).unflatten(2, (side, side)), PATCH)


def load_sticker_network(weights: Path, device: torch.device | str = "cpu") -> StickerNetwork:
    """The trained network, in single precision; what else lies in the file (`latent_units`) is passed over.

    Raises:
        ValueError: the file is damaged or another network.
    """
    network = StickerNetwork()
    try:
        tensors = load_file(weights)
        own = {name: tensor for name, tensor in tensors.items() if name.startswith(PREFIX)}
        network.load_state_dict({name.removeprefix(PREFIX): value.float() for name, value in own.items()})
    except (SafetensorError, OSError, RuntimeError) as error:
        raise ValueError(f"{weights.name} does not fit: {error}") from error
    return network.eval().requires_grad_(False).to(device)


def _moved(x: Tensor, shift: Tensor, scale: Tensor) -> Tensor:
    return F.layer_norm(x, (WIDTH,)) * (1 + scale) + shift


def _heads(features: Tensor, parts: int) -> tuple[Tensor, ...]:
    """(n, places, parts x WIDTH) -> `parts` of (n, HEADS, places, WIDTH / HEADS)."""
    return features.unflatten(2, (parts, HEADS, WIDTH // HEADS)).permute(2, 0, 3, 1, 4).unbind(0)


def _silent(layer: nn.Linear) -> nn.Linear:
    """Says nothing before it has learned something."""
    nn.init.zeros_(layer.weight)
    nn.init.zeros_(layer.bias)
    return layer


def _merging(layer: nn.Linear) -> nn.Linear:
    """Begins by passing on the first half of what it reads."""
    with torch.no_grad():
        layer.weight.copy_(torch.eye(WIDTH, 2 * WIDTH))
    nn.init.zeros_(layer.bias)
    return layer
