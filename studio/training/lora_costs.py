"""What a LoRA takes, by the Stable Diffusion that it bends, whose weights file tells its measures. No torch.

Measured with a model of the shape of Stable Diffusion 1 (its numbers were made up, which does not matter)
with one picture of 512 pixels, and with one and four of 256 in a batch; other models are told by their
layers. Of those three a step is told right to 6 % too quick, and memory 2 % too small, both of loading and of
learning. Larger pictures, Stable Diffusion XL and graphics cards were not measured.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from studio.engine.sniffing import TensorEntry, read_safetensors_header
from studio.families.diffusion.community.memory_plan import Canvas
from studio.families.diffusion.community.settings import PainterSettings, read_settings
from studio.training.measured_costs import Measured

_WHOLE, _HALF = 4, 2
"""Bytes a number."""
_ADAPTED: Final = re.compile(r"^unet\..*\.(to_q|to_k|to_v|to_out\.0)\.weight$")
_LEVEL: Final = re.compile(r"^unet\.(down|up)_blocks\.(\d+)\.")
_LIVE_BYTES: Final = 1025.0
"""That a row of a batch takes while it learns, for each place and channel of the finest level ..."""
_PAIR_BYTES: Final = 7.7
"""... and for each pair of places that look at each other there, in each head."""
_PRODUCT_SECONDS: Final = 1.28e-10
_NUMBER_SECONDS: Final = 5.8e-9
"""Of one reference core: for each product of a picture, and for each number of the network, whatever the
batch: it is read three times, on the way there, once more, and on the way back."""


@dataclass(frozen=True, slots=True)
class Bent:
    """A Stable Diffusion, as one sees it who teaches a LoRA for it.

    Attributes:
        network, autoencoder, readers: numbers in each part.
        file_bytes: of its weights file.
        learning: numbers of a LoRA of rank 1.
        products: of a picture, one way through the network.
        canvas: what such a picture is to the network.
    """

    network: int
    autoencoder: int
    readers: int
    file_bytes: int
    learning: int
    products: float
    canvas: Canvas

    def loading_bytes(self) -> float:
        """While it is read: all of it in single precision, and the file that it comes from."""
        return _WHOLE * (self.network + self.autoencoder + self.readers) + self.file_bytes

    def held_bytes(self, half: bool) -> float:
        """While a LoRA learns: the readers have gone by then."""
        return (_HALF if half else _WHOLE) * self.network + _WHOLE * self.autoencoder

    def measured(self, rank: int) -> Measured:
        """What learning takes, beside what is held."""
        canvas = self.canvas
        live = _LIVE_BYTES * canvas.channels * canvas.places
        pairs = _PAIR_BYTES * canvas.heads * canvas.attended**2
        return Measured(
            weights=rank * self.learning,
            row_bytes=live + pairs,
            row_seconds=_PRODUCT_SECONDS * self.products,
            fixed_bytes=0.0,
            fixed_seconds=_NUMBER_SECONDS * self.network,
        )


def bent_of(weights: Path, size: int) -> Bent | None:
    """What its weights file says; None when that cannot be read.

    Args:
        size: pixels a side of the pictures that are learned from.
    """
    try:
        header, settings = read_safetensors_header(weights), read_settings(weights)
        file_bytes = weights.stat().st_size
    except (OSError, ValueError):
        return None
    if header is None:
        return None
    numbers = {
        part: sum(one.count for name, one in header.tensors.items() if name.startswith(part))
        for part in ("unet.", "vae.", "text")
    }
    adapted = [one.shape for name, one in header.tensors.items() if _ADAPTED.match(name)]
    return Bent(
        network=numbers["unet."],
        autoencoder=numbers["vae."],
        readers=numbers["text"],
        file_bytes=file_bytes,
        learning=sum(shape[0] + shape[1] for shape in adapted),
        products=_products(header.tensors, settings, size),
        canvas=Canvas.of(settings, size, size),
    )


def _products(tensors: Mapping[str, TensorEntry], settings: PainterSettings, size: int) -> float:
    """Multiplications: each weight at each place of its level, and each place with each in attention."""
    side, levels = size // settings.vae.factor, len(settings.unet.block_out_channels)
    done = 0.0
    for name, one in tensors.items():
        if not name.startswith("unet.") or len(one.shape) < 2 or "time_emb" in name:
            continue
        places = (side / 2 ** _level_of(name, levels)) ** 2
        done += one.count * places
        if name.endswith("attn1.to_q.weight"):
            done += 2 * one.shape[0] * places**2
    return done


def _level_of(name: str, levels: int) -> int:
    """On which level a layer stands, 0: the finest."""
    if ".mid_block." in name:
        return levels - 1
    found = _LEVEL.match(name)
    if found is None:
        return 0
    level = int(found[2]) if found[1] == "down" else levels - 1 - int(found[2])
    return level + (".downsamplers." in name) - (".upsamplers." in name)
