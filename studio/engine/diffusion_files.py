"""Recognises a Stable Diffusion in a single file, as its makers and most people publish it.

Such a file tells no configuration; it follows from names and shapes, and what they do not tell is as it was
in the models that were published (github.com/CompVis/stable-diffusion, Stability-AI/stablediffusion and
Stability-AI/generative-models, `configs/`).
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from studio.core.errors import UserError
from studio.core.taken import Taken
from studio.engine.diffusion_found import (
    WANTED,
    FoundPainter,
    defaults_for,
    first_complaint,
    prediction_told,
    refuse_odd_numbers,
    shapes_of,
    taken_from,
    vae_of,
    vae_settings,
    with_prefix,
)
from studio.engine.pieces import Piece, Sources
from studio.engine.tensor_files import TensorFile
from studio.families.diffusion.community import text_layout, unet_layout
from studio.families.diffusion.community.clip_words import clip_words
from studio.families.diffusion.community.settings import (
    STABLE_DIFFUSION,
    STABLE_DIFFUSION_XL,
    PainterSettings,
    ScheduleSettings,
    TextSettings,
    UnetSettings,
)
from studio.families.diffusion.schedule import Prediction
from studio.families.diffusion.spacing import Spacing

_UNET, _VAE = "model.diffusion_model.", "first_stage_model."
_CLIP, _OPEN_CLIP = "cond_stage_model.transformer.", "cond_stage_model.model."
_XL_CLIP, _XL_OPEN_CLIP = "conditioner.embedders.0.transformer.", "conditioner.embedders.1.model."
_REFINER = "conditioner.embedders.0.model."
_END_TOKEN, _EXCLAMATION_MARK = 49407, 0
"""What short texts are filled up with: by CLIP, and by OpenCLIP."""


@dataclass(frozen=True, slots=True)
class _Reader:
    """A text encoder that was found."""

    settings: TextSettings
    pieces: Mapping[str, Piece]


@dataclass(frozen=True, slots=True)
class _Readers:
    """All of a model, and what they say about it."""

    kind: str
    first: _Reader
    second: _Reader | None = None


def read_file(file: TensorFile, title: str) -> FoundPainter | None:
    """The model in a file; None when there is no Stable Diffusion in it.

    Raises:
        UserError: it is one that cannot be opened, and why.
    """
    unet = with_prefix(file, _UNET)
    if not unet_layout.is_compvis(shapes_of(unet)):
        return None
    if not any(name.startswith(_VAE) for name in file.tensors):
        return None  # told elsewhere
    try:
        found = _read(file, title, unet)
    except ValueError as error:
        raise UserError(
            f"“{file.path.name}” is a Stable Diffusion that cannot be opened: {first_complaint(error)}.",
            WANTED,
        ) from None
    refuse_odd_numbers(found)
    return found


def _read(file: TensorFile, title: str, unet: Sources) -> FoundPainter:
    layers = unet_layout.layers_of_compvis(shapes_of(unet))
    taken = {unet_layout.diffusers_name(name, layers): Taken(name) for name in unet}
    pieces = taken_from(unet, "unet", taken)
    network = unet_layout.unet_settings(_shapes(pieces, "unet"))
    readers = _readers(file)
    kl, vae_pieces = vae_of(with_prefix(file, _VAE))
    pieces |= {**readers.first.pieces, **(readers.second.pieces if readers.second else {}), **vae_pieces}
    xl = readers.second is not None
    if readers.second is not None:
        length = (network.added - readers.second.settings.projection) // 6
        network = network.model_copy(update={"time_ids": max(length, 0)})
    told = _words(file, title)
    prediction, guessed = _prediction(file, told, readers.kind)
    settings = PainterSettings(
        architecture=STABLE_DIFFUSION_XL if xl else STABLE_DIFFUSION,
        kind=readers.kind,
        unet=UnetSettings.model_validate(network.model_dump()),
        vae=vae_settings(kl, 0.13025 if xl else 0.18215, upcast=xl),
        text=readers.first.settings,
        text_2=readers.second.settings if readers.second else None,
        schedule=ScheduleSettings(prediction=prediction, zero_terminal_snr="ztsnr" in file.tensors),
        defaults=defaults_for(told, _side(file, readers.kind, prediction, told), Spacing.LEADING),
        zero_empty=xl,
    )
    return FoundPainter(title, settings, pieces, clip_words(), file.path, file.metadata, guessed)


def _readers(file: TensorFile) -> _Readers:
    names = tuple(file.tensors)
    if any(name.startswith(_XL_OPEN_CLIP) for name in names):
        first = _reader(with_prefix(file, _XL_CLIP), "text", _END_TOKEN, penultimate=True)
        second = _reader(with_prefix(file, _XL_OPEN_CLIP), "text_2", _EXCLAMATION_MARK, penultimate=True)
        return _Readers("Stable Diffusion XL", first, second)
    if any(name.startswith(_REFINER) for name in names):
        raise ValueError("it is XL's refiner, which finishes the pictures of another model")
    if any(name.startswith(_OPEN_CLIP) for name in names):
        return _Readers(
            "Stable Diffusion 2", _reader(with_prefix(file, _OPEN_CLIP), "text", _EXCLAMATION_MARK)
        )
    if any(name.startswith(_CLIP) for name in names):
        return _Readers("Stable Diffusion 1", _reader(with_prefix(file, _CLIP), "text", _END_TOKEN))
    raise ValueError("its reader (text encoder) is missing")


def _reader(sources: Sources, part: str, pad: int, *, penultimate: bool = False) -> _Reader:
    shapes = shapes_of(sources)
    open_clip = text_layout.is_open_clip(shapes)
    if open_clip:
        taken = text_layout.of_open_clip(shapes, all_layers=penultimate)
    else:
        taken = text_layout.of_transformers(shapes)
        taken.pop(text_layout.PROJECTION, None)
    pieces = taken_from(sources, part, taken)
    settings = text_layout.text_settings(
        _shapes(pieces, part),
        activation="gelu" if open_clip else "quick_gelu",
        pad=pad,
        penultimate=penultimate,
    )
    return _Reader(settings, pieces)


def _prediction(file: TensorFile, words: str, kind: str) -> tuple[Prediction, bool]:
    """What the network predicts, and whether that is no more than a guess."""
    if "v_pred" in file.tensors:
        return Prediction.V, False
    told = prediction_told(f"{file.metadata.get('modelspec.prediction_type', '')} {words}")
    if file.metadata.get("modelspec.prediction_type", "").strip().lower() == "v":
        told = Prediction.V
    if told is not None:
        return told, False
    return Prediction.EPSILON, kind == "Stable Diffusion 2"


def _side(file: TensorFile, kind: str, prediction: Prediction, words: str) -> int:
    """Pixels of the square that the model was trained on."""
    told = re.fullmatch(r"(\d{3,4})x(\d{3,4})", file.metadata.get("modelspec.resolution", ""))
    if told and int(told[1]) == int(told[2]) and int(told[1]) % 64 == 0 and int(told[1]) <= 2048:
        return int(told[1])
    if kind == "Stable Diffusion XL":
        return 512 if "turbo" in words.lower() else 1024
    return 768 if kind == "Stable Diffusion 2" and prediction is Prediction.V else 512


def _words(file: TensorFile, title: str) -> str:
    said = (file.metadata.get(key, "")[:200] for key in ("modelspec.title", "modelspec.architecture"))
    return " ".join((title, *said))


def _shapes(pieces: Mapping[str, Piece], part: str) -> dict[str, tuple[int, ...]]:
    return {name.removeprefix(f"{part}."): piece.entry.shape for name, piece in pieces.items()}
