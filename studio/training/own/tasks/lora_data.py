"""Pictures as latents and captions as vectors, made once for a run by the model that the LoRA is for."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, cast

import torch
from safetensors import SafetensorError, safe_open
from safetensors.torch import save_file
from torch import Tensor

from studio.core.errors import CancelledError
from studio.families.diffusion.community.clip_words import WordList
from studio.families.diffusion.community.networks import Networks
from studio.families.diffusion.community.reading import Reader
from studio.families.diffusion.community.settings import PainterSettings
from studio.families.diffusion.community.tokens import ClipTokens
from studio.training.own.tasks.squares import Squares

ENCODED: Final = "latents.safetensors"
_METADATA: Final = "lora"
_VERSION = 1


@dataclass(frozen=True, eq=False)
class LoraData:
    """What a LoRA learns from.

    Attributes:
        means, spreads: float16 (n, ways, C, h, w), the posterior of each latent in painting units; the second
            way, if there is one, is the picture mirrored.
        held_out: bool (n,), those that judge only.
        said: int64 (n,), rows of `words`.
        words: float16 (m, positions, context), what the network is told; row 0: nothing at all.
        whole: float16 (m, projection), the same as a whole, for XL; None for others.
        captions: m texts, the first one empty.
        details: what a checkpoint keeps of the data, and the SHA-256 of the model that read them.
    """

    means: Tensor
    spreads: Tensor
    held_out: Tensor
    said: Tensor
    words: Tensor
    whole: Tensor | None
    captions: tuple[str, ...]
    details: dict[str, str]


@dataclass(frozen=True, eq=False)
class Encoders:
    """The parts of a model that read pictures and words.

    Attributes:
        networks: on their device, in single precision.
        words: the model's list of words.
    """

    settings: PainterSettings
    networks: Networks
    words: WordList
    device: torch.device

    @torch.no_grad()
    def latents(self, pictures: Tensor) -> tuple[Tensor, Tensor]:
        """uint8 (n, h, w, 3) -> mean and spread, each (n, C, h', w'), in painting units."""
        vae, scale = self.settings.vae, self.settings.vae.scale
        pixels = pictures.permute(0, 3, 1, 2).to(self.device).float().div(127.5).sub(1)
        posterior = cast("Any", self.networks.vae).encode(pixels).latent_dist
        return (posterior.mean - vae.shift) * scale, posterior.std * scale

    def read(self, captions: Sequence[str]) -> tuple[Tensor, Tensor | None]:
        """(m, positions, context) and, for XL, (m, projection). The empty text is what nothing is read as."""
        tokens = ClipTokens(self.words)
        reader = Reader(self.settings, self.networks.text, tokens)
        room = self.settings.text.positions - 2
        read = [reader.read(_cut(text, tokens, room), "", ()) for text in captions]
        told = [one.wanted if text else one.avoided for text, one in zip(captions, read, strict=True)]
        words = torch.cat([one.words for one in told])
        return words, None if told[0].whole is None else torch.cat([cast("Tensor", o.whole) for o in told])


def encode(
    encoders: Encoders,
    squares: Squares,
    model_sha256: str,
    mirror: bool,
    prepare: Callable[[int, int], None],
    should_stop: Callable[[], bool],
) -> LoraData:
    """Read all pictures and captions, one picture at a time.

    Args:
        squares: their labels are the captions.
        prepare: told how many pictures of how many are read.

    Raises:
        CancelledError: it was stopped.
    """
    captions = ("", *sorted({text for text in squares.labels if text}))
    rows = {text: row for row, text in enumerate(captions)}
    words, whole = encoders.read(captions)
    means: list[Tensor] = []
    spreads: list[Tensor] = []
    for number in range(len(squares.pictures)):
        if should_stop():
            raise CancelledError
        picture = torch.from_numpy(squares.pictures[number].copy())
        ways = torch.stack([picture, picture.flip(1)] if mirror else [picture])
        mean, spread = encoders.latents(ways)
        means.append(mean.half().cpu())
        spreads.append(spread.half().cpu())
        prepare(number + 1, len(squares.pictures))
    return LoraData(
        torch.stack(means),
        torch.stack(spreads),
        torch.from_numpy(squares.held_out.copy()),
        torch.tensor([rows[text] for text in squares.labels]),
        words.half().cpu().clone(),
        None if whole is None else whole.half().cpu().clone(),
        captions,
        {**squares.details, "base_sha256": model_sha256},
    )


def write_data(data: LoraData, path: Path) -> None:
    """Keep them, whole or not at all."""
    tensors = {name: getattr(data, name).contiguous() for name in _TENSORS}
    if data.whole is not None:
        tensors["whole"] = data.whole.contiguous()
    tensors["held_out"] = tensors["held_out"].to(torch.uint8)
    told = {"version": _VERSION, "captions": data.captions, "details": data.details}
    part = path.with_suffix(".part")
    save_file(tensors, part, metadata={_METADATA: json.dumps(told)})
    part.replace(path)


def read_data(path: Path) -> LoraData | None:
    """What `write_data` kept; None when there is nothing that can be read."""
    try:
        with cast("Any", safe_open(path, framework="pt")) as file:
            told: dict[str, Any] = json.loads((file.metadata() or {})[_METADATA])
            tensors = {name: file.get_tensor(name) for name in file.keys()}  # noqa: SIM118
        if told["version"] != _VERSION:
            return None
        tensors["held_out"] = tensors["held_out"].bool()
        return LoraData(
            **{name: tensors[name] for name in _TENSORS},
            whole=tensors.get("whole"),
            captions=tuple(told["captions"]),
            details=dict(told["details"]),
        )
    except (OSError, SafetensorError, KeyError, ValueError, TypeError):
        return None


_TENSORS: Final = ("means", "spreads", "held_out", "said", "words")


def _cut(text: str, tokens: ClipTokens, room: int) -> str:
    """As many of the first words as a reader takes at once."""
    while text and len(tokens.read(text).tokens) > room:
        text = text.rpartition(" ")[0]
    return text
