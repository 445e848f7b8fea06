"""What the sticker model learns from: stickers as latents, with their captions; encoded once and cached."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

import numpy as np
import torch
from safetensors import SafetensorError, safe_open
from safetensors.torch import save_file
from torch import Tensor

from studio.families.diffusion.sticker_styles import STYLE_ROWS
from studio.families.vae.pictures_network import PicturesVae
from studio.training.recipes.pictures_vae import premultiplied
from studio.training.stickers.captions import Captions, Embed, Said, said_of, write_captions
from studio.training.stickers.data import StickerData
from studio.training.stickers.recolouring import HUES, MainHue, main_hue, recoloured

VERSION = 1
RECOLOURED = 2
"""As many other colours of every emoji that has one."""
BATCH = 64
_TENSORS = ("latents", "style", "held_out", "drawn_as")
_CAPTIONS = ("sentences", "words", "words_in", "name", "coloured", "keywords")


@dataclass(frozen=True, eq=False)
class StickerLatents:
    """Stickers and their recoloured copies.

    Attributes:
        latents: (n, 16, 16, 16) float16, the autoencoder's means.
        style: (n,), rows of the table of styles.
        held_out: (n,) bool.
        drawn_as: (n,) rows of the sticker data; a recoloured copy has the row of its original.
        originals: as many of them, the first ones, are stickers as they are.
        captions: what is said of each.
    """

    latents: Tensor
    style: Tensor
    held_out: Tensor
    drawn_as: Tensor
    originals: int
    captions: Captions

    @property
    def named(self) -> Tensor:
        """(n,) bool: originals whose names tell what they show: emoji where there are any, for the names of
        clip art are often leftovers; else all."""
        original = torch.arange(len(self.style)) < self.originals
        emoji = original & (self.style > 0) & (self.style < 4)
        return emoji if bool(emoji.any()) else original


@dataclass(frozen=True)
class _Piece:
    row: int
    said: Said
    colour: str | None
    """Turned to this one; None: as it was drawn."""
    hue: MainHue | None


def open_latents(
    cache: Path,
    stickers: StickerData,
    autoencoder: PicturesVae,
    autoencoder_sha256: str,
    embed: Embed,
    prepare: Callable[[int, int], None] = lambda done, total: None,
    *,
    recolour: bool = True,
) -> StickerLatents:
    """Latents and captions from `cache`, or made there: about a minute on two cores.

    Args:
        recolour: whether copies in other colours are made.
    """
    told = f"{VERSION} {stickers.digest} {autoencoder_sha256}{'' if recolour else ' as they are'}"
    key = hashlib.sha256(told.encode()).hexdigest()[:12]
    path = cache / f"sticker-latents-{key}.safetensors"
    known = _read(path)
    if known is None:
        _write(_make(stickers, autoencoder, embed, prepare, recolour), path)
        known = _read(path)
    assert known is not None, "what was just written can be read"
    return known


def _make(
    stickers: StickerData,
    autoencoder: PicturesVae,
    embed: Embed,
    prepare: Callable[[int, int], None],
    recolour: bool,
) -> StickerLatents:
    pieces = list(_pieces(stickers, recolour))
    latents: list[Tensor] = []
    for first in range(0, len(pieces), BATCH):
        prepare(first, len(pieces))
        drawn = np.stack([_pixels(stickers, piece) for piece in pieces[first : first + BATCH]])
        with torch.no_grad():
            means = autoencoder.encode(premultiplied(torch.from_numpy(drawn))).mean
        latents.append(means.contiguous().half())
    rows = torch.tensor([piece.row for piece in pieces])
    return StickerLatents(
        latents=torch.cat(latents),
        style=torch.tensor([STYLE_ROWS.get(stickers.styles[piece.row], 0) for piece in pieces]),
        held_out=torch.from_numpy(stickers.held_out.copy())[rows],
        drawn_as=rows,
        originals=len(stickers),
        captions=write_captions([piece.said for piece in pieces], embed),
    )


def _pieces(stickers: StickerData, recolour: bool) -> Iterator[_Piece]:
    """All stickers as they are, then those in other colours, if they are wanted."""
    copies: list[_Piece] = []
    for row, name in enumerate(stickers.names):
        hue = main_hue(stickers.pictures[row])
        colour = hue.name if hue is not None else None
        yield _Piece(row, said_of(name, stickers.keywords[row], colour, False), None, hue)
        if recolour and hue is not None and _may_change(stickers, row):
            others = [other for other in HUES if other != colour]
            # Which ones is a matter of the name alone: the same in every style, the same on every machine.
            turn = int.from_bytes(hashlib.sha256(name.encode()).digest()[:4], "big")
            for number in range(RECOLOURED):
                other = others[(turn + number * 3) % len(others)]
                copies.append(_Piece(row, said_of(name, (), other, True), other, hue))
    yield from copies


def _may_change(stickers: StickerData, row: int) -> bool:
    """An emoji whose name says nothing of colour, and no flag."""
    name = stickers.names[row].casefold()
    return stickers.styles[row] != "clipart" and "flag" not in name and not set(HUES) & set(name.split())


def _pixels(stickers: StickerData, piece: _Piece) -> np.ndarray:
    pixels = np.array(stickers.pictures[piece.row])
    if piece.colour is None or piece.hue is None:
        return pixels
    return recoloured(pixels, piece.hue, piece.colour)


def _write(made: StickerLatents, path: Path) -> None:
    tensors = {name: getattr(made, name).contiguous() for name in _TENSORS}
    tensors |= {name: getattr(made.captions, name).contiguous() for name in _CAPTIONS}
    texts = {"phrases": made.captions.phrases, "vocabulary": made.captions.vocabulary}
    metadata = {name: json.dumps(value, ensure_ascii=False) for name, value in texts.items()}
    part = path.with_suffix(".part")
    save_file(tensors, part, metadata | {"originals": str(made.originals)})
    part.replace(path)


def _read(path: Path) -> StickerLatents | None:
    try:
        with cast(Any, safe_open(path, framework="pt")) as file:
            metadata: dict[str, str] = file.metadata() or {}
            found = {name: file.get_tensor(name) for name in (*_TENSORS, *_CAPTIONS)}
        texts: dict[str, Sequence[str]] = {
            name: tuple(json.loads(metadata[name])) for name in ("phrases", "vocabulary")
        }
        captions = Captions(**texts, **{name: found[name] for name in _CAPTIONS})  # type: ignore[arg-type]
        return StickerLatents(
            **{name: found[name] for name in _TENSORS},
            originals=int(metadata["originals"]),
            captions=captions,
        )
    except (OSError, SafetensorError, KeyError, ValueError):
        return None
