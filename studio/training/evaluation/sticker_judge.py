"""A judge of stickers: a small network that names the concept in a picture, trained on the stickers alone.

It knows no words and no embeddings: a painter that is conditioned on MiniLM cannot please it by that road.
Residual convolutions (arXiv 1512.03385) and a classifier by cosine (arXiv 1804.09458); trained in minutes on
one core, once for every set of stickers, and kept.
"""

from __future__ import annotations

import math
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from safetensors import SafetensorError
from safetensors.torch import load_file, save_file
from torch import Tensor, nn
from torch.nn import functional

from studio.core.errors import CancelledError
from studio.core.events import Picture
from studio.training.average import Average
from studio.training.evaluation.judge_augment import has_a_side, varied
from studio.training.evaluation.sticker_concepts import StickerConcepts
from studio.training.loop import chance
from studio.training.stickers.data import StickerData

VERSION = 1
SIDE = 64
"""Pixels that the judge looks at."""
WIDTHS = (32, 64, 128, 256)
SHARPNESS = 16.0
"""Cosines times this are the logits."""
GREY = 127.5
Report = Callable[[int, int], None]


@dataclass(frozen=True)
class JudgeRecipe:
    """How the judge learns."""

    batch: int = 64
    steps: int = 1_600
    rate: float = 3e-3
    weight_decay: float = 0.05
    smoothing: float = 0.1
    """Label smoothing (arXiv 1512.00567, section 7)."""
    seed: int = 5
    average: float = 0.995
    """Decay of the running average, which is what is kept."""


class JudgeNetwork(nn.Module):
    """Pictures (n, 3, SIDE, SIDE) in [-1, 1] on grey to logits (n, classes)."""

    def __init__(self, classes: int) -> None:
        super().__init__()
        layers: list[nn.Module] = []
        before = 3
        for width in WIDTHS:
            layers += [_convolution(before, width, stride=2)]
            before = width
        layers.insert(3, _Residual(WIDTHS[2]))
        layers.append(_Residual(WIDTHS[3]))
        self.layers = nn.Sequential(*layers)
        self.classes = nn.Parameter(torch.randn(classes, 2 * WIDTHS[3]) / math.sqrt(2 * WIDTHS[3]))

    def forward(self, pictures: Tensor) -> Tensor:
        """See the class."""
        named = functional.normalize(self.classes, dim=1)
        return SHARPNESS * functional.normalize(self.features(pictures), dim=1) @ named.T

    def features(self, pictures: Tensor) -> Tensor:
        """(n, 512): means and largest values over the places of the last layer."""
        x = self.layers(pictures)
        return torch.cat((x.mean((2, 3)), x.amax((2, 3))), 1)


class _Residual(nn.Module):
    def __init__(self, width: int) -> None:
        super().__init__()
        self.inside = _convolution(width, width)

    def forward(self, x: Tensor) -> Tensor:
        return x + self.inside(x)


def _convolution(before: int, after: int, stride: int = 1) -> nn.Sequential:
    return nn.Sequential(
        nn.Conv2d(before, after, 3, stride, 1, bias=False), nn.BatchNorm2d(after), nn.ReLU(inplace=True)
    )


class StickerJudge:
    """Names concepts.

    Args:
        network: trained.
        concepts: what its classes are.
    """

    def __init__(self, network: JudgeNetwork, concepts: StickerConcepts) -> None:
        self.network, self.concepts = network.eval().requires_grad_(False), concepts

    @torch.inference_mode()
    def places(self, pictures: Sequence[Picture], classes: Sequence[int]) -> np.ndarray:
        """At which place the judge names the right concept: 0 is first; int64 (n,).

        Args:
            pictures: uint8 (h, w, 3 or 4); what is transparent is seen on grey.
            classes: the right one of each.
        """
        logits = self.network(torch.cat([_seen(picture) for picture in pictures]))
        right = logits.gather(1, torch.tensor(classes)[:, None])
        return (logits > right).sum(1).numpy()


def open_judge(
    cache: Path,
    stickers: StickerData,
    concepts: StickerConcepts,
    recipe: JudgeRecipe | None = None,
    report: Report = lambda done, total: None,
    cancel: threading.Event | None = None,
) -> StickerJudge:
    """The judge from `cache`, or trained now and put there: ten to fifteen minutes on one core.

    Raises:
        CancelledError: `cancel` was set; what was learned so far is thrown away.
    """
    recipe = recipe or JudgeRecipe()
    file = cache / f"sticker-judge-{VERSION}-{stickers.digest[:12]}-{recipe.steps}.safetensors"
    network = JudgeNetwork(len(concepts.names))
    try:
        network.load_state_dict(load_file(file))
    except (OSError, SafetensorError, RuntimeError):
        network = train_judge(stickers, concepts, recipe, report, cancel)
        cache.mkdir(parents=True, exist_ok=True)
        part = file.with_suffix(".part")
        save_file({name: value.contiguous() for name, value in network.state_dict().items()}, part)
        part.replace(file)
    return StickerJudge(network, concepts)


def train_judge(
    stickers: StickerData,
    concepts: StickerConcepts,
    recipe: JudgeRecipe,
    report: Report = lambda done, total: None,
    cancel: threading.Event | None = None,
) -> JudgeNetwork:
    """From nothing, on all drawings that are not left out.

    Raises:
        CancelledError: `cancel` was set.
    """
    learned = np.flatnonzero(~concepts.left_out)
    pictures = torch.cat([_seen(np.array(stickers.pictures[concepts.rows[at]])) for at in learned])
    classes = torch.from_numpy(concepts.classes[learned])
    sided = [has_a_side(stickers.names[concepts.rows[at]]) for at in learned]
    may_mirror = ~torch.tensor(sided)
    torch.manual_seed(recipe.seed)
    network = JudgeNetwork(len(concepts.names))
    network.layers.to(memory_format=torch.channels_last)  # pyright: ignore[reportCallIssue]
    average = Average(network)
    optimiser = torch.optim.AdamW(
        network.parameters(), lr=recipe.rate, weight_decay=recipe.weight_decay, betas=(0.9, 0.99)
    )
    for step in range(recipe.steps):
        if cancel is not None and cancel.is_set():
            raise CancelledError
        random = chance(recipe.seed, step)
        chosen = torch.randint(len(learned), (recipe.batch,), generator=random)
        shown = varied(pictures[chosen].clone(), may_mirror[chosen], random)
        for group in optimiser.param_groups:
            group["lr"] = recipe.rate * _rate(step, recipe.steps)
        optimiser.zero_grad(set_to_none=True)
        loss = functional.cross_entropy(network(shown), classes[chosen], label_smoothing=recipe.smoothing)
        loss.backward()
        optimiser.step()
        average.update(network, min(recipe.average, step / (step + 10)))
        report(step + 1, recipe.steps)
    return average.network.requires_grad_(False)


def _rate(step: int, steps: int) -> float:
    """Climbs over the first twentieth, then falls by a cosine."""
    part = step / steps
    return min(1.0, (part + 1 / steps) * 20) * (0.5 + 0.5 * math.cos(math.pi * part))


def _seen(picture: Picture) -> Tensor:
    """(1, 3, SIDE, SIDE) in [-1, 1]: on grey, and of the size that the judge looks at."""
    pixels = torch.from_numpy(np.asarray(picture, np.float32)).permute(2, 0, 1)[None]
    colours = pixels[:, :3] / GREY - 1
    seen = colours * pixels[:, 3:] / 255 if pixels.shape[1] == 4 else colours
    return functional.interpolate(seen, (SIDE, SIDE), mode="area")
