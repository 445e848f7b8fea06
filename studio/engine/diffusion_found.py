"""A Stable Diffusion that was recognised in somebody's files: what it is, and where each tensor comes from.

No tensor is read here.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from pydantic import ValidationError

from studio.core.errors import UserError
from studio.core.taken import Taken
from studio.engine.pieces import READABLE, Piece, Sources, nbytes_of_pieces
from studio.engine.tensor_files import TensorFile
from studio.families.diffusion.community.clip_words import WordList
from studio.families.diffusion.community.settings import Defaults, PainterSettings, VaeSettings
from studio.families.diffusion.sampler_names import Sampler
from studio.families.diffusion.schedule import Prediction
from studio.families.diffusion.spacing import Spacing
from studio.families.vae import kl_layout
from studio.families.vae.community_settings import KlSettings

WANTED = (
    "Wanted is a Stable Diffusion 1, 2 or XL: a diffusers folder with safetensors, or a whole checkpoint as"
    " one .safetensors file."
)


@dataclass(frozen=True, slots=True)
class FoundPainter:
    """A model that can be taken in.

    Attributes:
        title: what its file or folder is called.
        pieces: by the names that they will have in our weights file.
        words: its list of words.
        guessed: whether nothing tells what its network predicts, so that it must be tried.
    """

    title: str
    settings: PainterSettings
    pieces: Mapping[str, Piece]
    words: WordList
    origin: Path
    metadata: Mapping[str, str]
    guessed: bool = False

    @property
    def nbytes(self) -> int:
        """Of its tensors as they will be stored."""
        return nbytes_of_pieces(self.pieces)


def shapes_of(sources: Sources) -> dict[str, tuple[int, ...]]:
    """The shapes of tensors."""
    return {key: file.tensors[name].shape for key, (file, name) in sources.items()}


def with_prefix(file: TensorFile, prefix: str) -> dict[str, tuple[TensorFile, str]]:
    """The tensors of a file whose names begin so, by the rest of their names."""
    return {name.removeprefix(prefix): (file, name) for name in file.tensors if name.startswith(prefix)}


def taken_from(sources: Sources, part: str, taken: Mapping[str, Taken]) -> dict[str, Piece]:
    """The pieces of a part: `taken` says what each of its tensors is among the sources."""
    pieces: dict[str, Piece] = {}
    for ours, one in taken.items():
        file, name = sources[one.name]
        pieces[f"{part}.{ours}"] = Piece(file, Taken(name, one.third, one.turned))
    return pieces


def vae_of(
    sources: Sources, config: Mapping[str, object] | None = None
) -> tuple[KlSettings, dict[str, Piece]]:
    """The autoencoder among these tensors.

    Raises:
        ValueError: there is none that can be used.
    """
    layout = kl_layout.kl_layout(shapes_of(sources))
    settings = layout.settings
    if not isinstance(settings, KlSettings):
        raise ValueError("its autoencoder is of another kind")  # noqa: TRY004
    if config is not None:
        settings = kl_layout.configured(settings, config)
    pieces: dict[str, Piece] = {}
    for ours, theirs in layout.names.items():
        file, name = sources[theirs]
        flat = ".attentions." in ours and file.tensors[name].shape[2:] == (1, 1)
        pieces[f"vae.{ours}"] = Piece(file, Taken(name), flat)
    return settings, pieces


def vae_settings(settings: KlSettings, scale: float, *, upcast: bool) -> VaeSettings:
    """The same autoencoder, as the painter knows it.

    Raises:
        ValueError: it is one that no Stable Diffusion has.
    """
    plain = not any(settings.down_attention) and not any(settings.up_attention) and settings.act_fn == "silu"
    if settings.in_channels != 3 or not plain or settings.latent_channels not in {4, 16}:
        raise ValueError("its autoencoder is of another kind")
    return VaeSettings(
        latent_channels=16 if settings.latent_channels == 16 else 4,
        block_out_channels=settings.block_out_channels,
        layers_per_block=settings.layers_per_block,
        norm_num_groups=settings.norm_num_groups,
        mid_block_add_attention=settings.mid_block_add_attention,
        use_quant_conv=settings.use_quant_conv,
        use_post_quant_conv=settings.use_post_quant_conv,
        scale=scale,
        shift=settings.shift[0],
        upcast=upcast,
    )


def defaults_for(words: str, side: int, spacing: Spacing) -> Defaults:
    """What to begin with, for a model of whom these words are said: few steps for those distilled for few."""
    said = words.lower()
    steps = re.search(r"(?<!\d)([1248])[-_ ]?steps?", said)
    few = {
        "turbo": (4, Sampler.EULER_ANCESTRAL, "one to four"),
        "lightning": (4, Sampler.EULER, "two to eight"),
        "hyper": (8, Sampler.DDIM, "one to eight"),
        "lcm": (6, Sampler.EULER_ANCESTRAL, "four to eight"),
    }
    for word, (usual, sampler, wanted) in few.items():
        if re.search(rf"(?<![a-z]){word}(?![a-z])", said):
            return Defaults(
                side=side,
                steps=int(steps[1]) if steps else usual,
                guidance=1.0,
                sampler=sampler,
                spacing=Spacing.TRAILING,
                why=f"Made for {wanted} steps without guidance, as its name (“{word}”) says.",
            )
    return Defaults(side=side, spacing=spacing)


def prediction_told(words: str) -> Prediction | None:
    """What a network predicts, by what is said about it; None when nothing is."""
    said = words.lower()
    if re.search(r"v[-_ ]?pred|768[-_ ]?v|(?<![a-z0-9])v[-_ ]?prediction", said):
        return Prediction.V
    return Prediction.EPSILON if re.search(r"epsilon|eps[-_ ]?pred|512[-_ ]?base|turbo", said) else None


def refuse_odd_numbers(found: FoundPainter) -> None:
    """Refuse weights that are no plain numbers.

    Raises:
        UserError: so they are.
    """
    for piece in found.pieces.values():
        dtype = piece.file.tensors[piece.taken.name].dtype
        if dtype not in READABLE:
            raise UserError(
                f"“{found.origin.name}” holds quantised weights ({dtype[:20]}), which cannot be read.", WANTED
            )


def first_complaint(error: ValueError) -> str:
    """Pydantic's first complaint, or what was said by ourselves; short."""
    if not isinstance(error, ValidationError):
        return str(error)[:200]
    first = error.errors()[0]
    where = ".".join(str(part) for part in first["loc"])
    return f"{where} {first['msg'].removeprefix('Value error, ')}".strip()[:200]
