"""Recognises a Stable Diffusion in a folder that diffusers wrote (`model_index.json`, a folder a network)."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any, TypeVar, cast

from pydantic import BaseModel

from studio.core.errors import UserError
from studio.core.taken import Taken
from studio.engine.autoencoder_folders import PIPELINE, STEM, read_config, title_of
from studio.engine.diffusion_found import (
    WANTED,
    FoundPainter,
    defaults_for,
    first_complaint,
    refuse_odd_numbers,
    shapes_of,
    taken_from,
    vae_of,
    vae_settings,
)
from studio.engine.pieces import Piece, Sources
from studio.engine.shards import weight_files
from studio.engine.tensor_files import open_tensor_file
from studio.families.diffusion.community import text_layout, unet_layout
from studio.families.diffusion.community.clip_words import END, MAX_WORDS_BYTES, WordList, clip_words
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

CONFIG = "config.json"
S = TypeVar("S", bound=BaseModel)
_ONE = frozenset(
    f"StableDiffusion{kind}Pipeline"
    for kind in ("", "Img2Img", "Inpaint", "XL", "XLImg2Img", "XLInpaint", "XLTurbo")
) | {"LatentConsistencyModelPipeline"}
_VARIANTS = ("", ".fp16", ".bf16", ".fp32")
_PLAIN: Mapping[str, tuple[object, ...]] = {
    "act_fn": (None, "silu", "swish"),
    "addition_embed_type": (None, "text_time"),
    "attention_type": (None, "default"),
    "center_input_sample": (None, False),
    "class_embed_type": (None,),
    "cross_attention_norm": (None,),
    "dual_cross_attention": (None, False),
    "encoder_hid_dim_type": (None,),
    "flip_sin_to_cos": (None, True),
    "freq_shift": (None, 0),
    "mid_block_scale_factor": (None, 1, 1.0),
    "mid_block_type": (None, "UNetMidBlock2DCrossAttn"),
    "num_class_embeds": (None,),
    "only_cross_attention": (None, False),
    "resnet_out_scale_factor": (None, 1, 1.0),
    "resnet_skip_time_act": (None, False),
    "resnet_time_scale_shift": (None, "default"),
    "time_cond_proj_dim": (None,),
    "time_embedding_act_fn": (None,),
    "time_embedding_type": (None, "positional"),
    "timestep_post_act": (None,),
}
"""What tensors do not tell about a U-Net, and which values are those of a Stable Diffusion."""
_SPACINGS = {"leading": Spacing.LEADING, "trailing": Spacing.TRAILING, "linspace": Spacing.UNIFORM}
_PREDICTIONS = {
    "epsilon": Prediction.EPSILON,
    "v_prediction": Prediction.V,
    "sample": Prediction.SAMPLE,
}
_OTHER_SCHEDULERS = ("FlowMatch", "EDM", "CMStochastic", "ScoreSde", "VQDiffusion", "Karras", "Cosine")


def read_folder(folder: Path) -> FoundPainter | None:
    """The model in a folder; None when there is no Stable Diffusion in it.

    Raises:
        UserError: it is one that cannot be opened, and why.
        OSError: a file cannot be read.
    """
    if not (folder / PIPELINE).is_file():
        return None
    index = read_config(folder / PIPELINE)
    if index.get("_class_name") not in _ONE or not (folder / "unet" / CONFIG).is_file():
        return None
    try:
        found = _read(folder, index)
    except ValueError as error:
        raise UserError(
            f"“{folder.name}” is a Stable Diffusion that cannot be opened: {first_complaint(error)}.", WANTED
        ) from None
    refuse_odd_numbers(found)
    return found


def _read(folder: Path, index: Mapping[str, Any]) -> FoundPainter:
    unet, config = _part(folder, "unet", STEM)
    pieces = taken_from(unet, "unet", {name: Taken(name) for name in unet})
    text, text_pieces = _reader(folder, "text_encoder", "tokenizer", "text", index)
    pieces |= text_pieces
    text_2: TextSettings | None = None
    if (folder / "text_encoder_2").is_dir():
        text_2, text_pieces = _reader(folder, "text_encoder_2", "tokenizer_2", "text_2", index)
        pieces |= text_pieces
    network = _unet_settings(shapes_of(unet), config, text_2)
    vae_sources, vae_config = _part(folder, "vae", STEM)
    kl, vae_pieces = vae_of(vae_sources, vae_config)
    pieces |= vae_pieces
    if len(kl.scale) != 1 or len(kl.shift) != 1:
        raise ValueError("its autoencoder has units of another kind")
    schedule, spacing = _schedule(folder)
    xl = text_2 is not None
    title = title_of(folder)
    settings = PainterSettings(
        architecture=STABLE_DIFFUSION_XL if xl else STABLE_DIFFUSION,
        kind=_kind(network),
        unet=network,
        vae=vae_settings(kl, kl.scale[0], upcast=xl and vae_config.get("force_upcast") is not False),
        text=text,
        text_2=text_2,
        schedule=schedule,
        defaults=defaults_for(title, _side(config, len(kl.block_out_channels)), spacing),
        zero_empty=xl and index.get("force_zeros_for_empty_prompt", True) is True,
    )
    return FoundPainter(title, settings, pieces, _words(folder / "tokenizer"), folder, {})


def _part(folder: Path, part: str, stem: str) -> tuple[Sources, Mapping[str, Any]]:
    """The tensors of a network in their folder, in one file or in several, and its configuration."""
    inner = folder / part
    config = read_config(inner / CONFIG) if (inner / CONFIG).is_file() else {}
    for variant in _VARIANTS:
        files = weight_files(inner, f"{stem}.safetensors", f"{stem}{variant}.safetensors", variant)
        if files:
            opened = [open_tensor_file(file, WANTED) for file in files]
            return {name: (one, name) for one in opened for name in one.tensors}, config
    if any(inner.glob("*.bin")):
        raise UserError(
            f"“{folder.name}” holds its “{part}” as a .bin file only, a Python pickle that can run anything.",
            f"Ask for “{stem}.safetensors”, or save it again with “safe_serialization=True”.",
        )
    raise UserError(f"“{folder.name}” lacks the weights of its “{part}”.", f"Wanted is “{stem}.safetensors”.")


def _reader(
    folder: Path, part: str, tokenizer: str, ours: str, index: Mapping[str, Any]
) -> tuple[TextSettings, dict[str, Piece]]:
    sources, config = _part(folder, part, "model")
    taken = text_layout.of_transformers(shapes_of(sources))
    if index.get(part) != ["transformers", "CLIPTextModelWithProjection"]:
        taken.pop(text_layout.PROJECTION, None)
    pieces = taken_from(sources, ours, taken)
    shapes = {name.removeprefix(f"{ours}."): piece.entry.shape for name, piece in pieces.items()}
    activation = str(config.get("hidden_act", "quick_gelu"))[:40]
    if activation not in {"quick_gelu", "gelu"}:
        raise ValueError(f"its reader has an activation of another kind, “{activation}”")
    settings = text_layout.text_settings(
        shapes,
        activation=activation,
        pad=_pad(folder / tokenizer),
        penultimate=(folder / "text_encoder_2").is_dir(),
    )
    told = {
        "heads": config.get("num_attention_heads"),
        "eps": config.get("layer_norm_eps"),
    }
    return _with(settings, told), pieces


def _unet_settings(
    shapes: Mapping[str, tuple[int, ...]], config: Mapping[str, Any], text_2: TextSettings | None
) -> UnetSettings:
    for key, values in _PLAIN.items():
        if config.get(key) not in values:
            raise ValueError(f"its network is of another kind ({key} is {str(config[key])[:40]})")
    settings = unet_layout.unet_settings(shapes)
    heads: object = config.get("num_attention_heads") or config.get("attention_head_dim") or 8
    told: dict[str, object] = {
        "heads": heads if isinstance(heads, list) else [heads] * len(settings.block_out_channels),
        "upcast_attention": config.get("upcast_attention"),
        "norm_num_groups": config.get("norm_num_groups"),
        "norm_eps": config.get("norm_eps"),
    }
    if text_2 is not None:
        told["time_ids"] = (settings.added - text_2.projection) // 6
    return _with(settings, told)


def _schedule(folder: Path) -> tuple[ScheduleSettings, Spacing]:
    """How it was trained, and the spacing of steps that its makers chose."""
    path = folder / "scheduler" / "scheduler_config.json"
    config = read_config(path) if path.is_file() else {}
    kind = str(config.get("_class_name", ""))[:60]
    if kind.startswith(_OTHER_SCHEDULERS) or config.get("trained_betas") is not None:
        raise ValueError(f"it was trained with a schedule of noise of another kind ({kind})")
    prediction = str(config.get("prediction_type", "epsilon"))
    if prediction not in _PREDICTIONS:
        raise ValueError(f"its network predicts something else, “{prediction[:40]}”")
    told = {
        "curve": config.get("beta_schedule"),
        "first": config.get("beta_start"),
        "last": config.get("beta_end"),
        "timesteps": config.get("num_train_timesteps"),
        "zero_terminal_snr": config.get("rescale_betas_zero_snr"),
        "offset": config.get("steps_offset"),
    }
    settings = _with(ScheduleSettings(prediction=_PREDICTIONS[prediction]), told)
    settings.schedule()
    return settings, _SPACINGS.get(str(config.get("timestep_spacing", "leading")), Spacing.LEADING)


def _side(config: Mapping[str, Any], vae_levels: int) -> int:
    """Pixels of the square that it was trained on."""
    places = config.get("sample_size")
    side = places * 2 ** (vae_levels - 1) if isinstance(places, int) else 512
    return side if 8 <= side <= 2048 else 512


def _kind(network: UnetSettings) -> str:
    if network.added:
        return "Stable Diffusion XL"
    return "Stable Diffusion 2" if network.linear_projection else "Stable Diffusion 1"


def _pad(tokenizer: Path) -> int:
    """The token that fills up short texts."""
    words = _words(tokenizer).parsed()[0]
    for name in ("special_tokens_map.json", "tokenizer_config.json"):
        path = tokenizer / name
        told = read_config(path).get("pad_token") if path.is_file() else None
        word = cast("dict[str, object]", told).get("content") if isinstance(told, dict) else told
        if isinstance(word, str) and word in words:
            return words[word]
    return words[END]


def _words(tokenizer: Path) -> WordList:
    """The list of words; that of every CLIP when the folder brings none."""
    vocabulary, merges = tokenizer / "vocab.json", tokenizer / "merges.txt"
    if not vocabulary.is_file() or not merges.is_file():
        return clip_words()
    if max(vocabulary.stat().st_size, merges.stat().st_size) > MAX_WORDS_BYTES:
        raise ValueError("its list of words is far too long")
    words = WordList(vocabulary.read_bytes(), merges.read_bytes())
    words.parsed()
    return words


def _with(settings: S, told: Mapping[str, object]) -> S:
    """The settings with what a configuration tells; what it leaves open stays."""
    known = {key: value for key, value in told.items() if value is not None}
    return type(settings).model_validate_json(json.dumps(settings.model_dump(mode="json") | known))
