"""Finds the autoencoder in a folder: diffusers' own, the `vae` of a pipeline, or the halves of a TAESD."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, cast

from studio.core.errors import UserError
from studio.engine.autoencoders import WANTED, Config, Recognised, recognise
from studio.engine.tensor_files import CHECKPOINT_SUFFIXES, open_tensor_file

CONFIG = "config.json"
PIPELINE = "model_index.json"
STEM = "diffusion_pytorch_model"
MAX_CONFIG_BYTES = 1 << 20
CLASSES = ("AutoencoderKL", "AutoencoderTiny")

_VARIANTS = ("", ".fp16", ".bf16", ".fp32")
_VIDEO = (
    "Wan",
    "Cosmos",
    "Hunyuan",
    "LTX",
    "Mochi",
    "Allegro",
    "CogVideoX",
    "Magvit",
    "Temporal",
    "QwenImage",
)


def read_folder(folder: Path) -> Recognised | None:
    """The autoencoder in a folder; None when it is no folder of that kind.

    Raises:
        UserError: it is one of a kind that cannot be opened, and why.
        OSError: a file cannot be read.
    """
    if (folder / PIPELINE).is_file():
        inner = folder / "vae"
        if not (inner / CONFIG).is_file():
            raise UserError(
                f"“{folder.name}” is a diffusers folder without an autoencoder (“vae”) in it.", WANTED
            )
        return _read_diffusers(inner, f"{title_of(folder)}-vae")
    if (folder / CONFIG).is_file():
        config = read_config(folder / CONFIG)
        if "_class_name" in config:
            title = f"{title_of(folder.parent)}-vae" if folder.name == "vae" else title_of(folder)
            return _read_diffusers(folder, title)
    return _read_pair(folder)


def read_beside_config(file: Path) -> Recognised | None:
    """The autoencoder of a weights file that lies in a diffusers folder; None when it lies elsewhere.

    Raises:
        UserError: as `read_folder`.
        OSError: a file cannot be read.
    """
    if not file.name.startswith(STEM) or not (file.parent / CONFIG).is_file():
        return None
    title = f"{title_of(file.parent.parent)}-vae" if file.parent.name == "vae" else title_of(file.parent)
    return _recognise(file, title, read_config(file.parent / CONFIG))


def title_of(folder: Path) -> str:
    """What people call a folder; one in the cache of Hugging Face is called by a hash, which nobody does."""
    folder = folder.resolve()
    if folder.parent.name == "snapshots" and folder.parent.parent.name.startswith("models--"):
        return folder.parent.parent.name.split("--")[-1]
    return folder.name


def _read_diffusers(folder: Path, title: str) -> Recognised | None:
    config = read_config(folder / CONFIG)
    kind = str(config.get("_class_name"))[:60]
    if kind not in CLASSES:
        raise UserError(f"“{folder.name}” holds {_other(kind)}, which cannot be added.", WANTED)
    if (folder / f"{STEM}.safetensors.index.json").exists():
        raise UserError(
            f"“{folder.name}” holds an {kind} in several files (shards).",
            "Save it again in one file, with “save_pretrained(folder, max_shard_size='20GB')”.",
        )
    for variant in _VARIANTS:
        file = folder / f"{STEM}{variant}.safetensors"
        if file.is_file():
            return _recognise(file, title, config)
    if any(folder.glob("*.bin")):
        raise UserError(
            f"“{folder.name}” holds an {kind} as a .bin file only, a Python pickle that can run any program.",
            f"Ask for “{STEM}.safetensors”, or save it again with “safe_serialization=True”.",
        )
    raise UserError(f"“{folder.name}” lacks the weights of its {kind}.", f"Wanted is “{STEM}.safetensors”.")


def _recognise(file: Path, title: str, config: Config) -> Recognised:
    found = recognise(open_tensor_file(file, WANTED), title, config)
    if found is None:
        raise UserError(
            f"“{file.name}” does not hold the {config.get('_class_name')} of its {CONFIG}.", WANTED
        )
    return found


def _other(kind: str) -> str:
    if "VQ" in kind:
        return f"a VQ model ({kind}), whose latents are entries of a codebook"
    if kind.startswith("Autoencoder") and any(word in kind for word in _VIDEO):
        return f"an autoencoder of video ({kind})"
    if kind.startswith("ControlNet"):
        return f"a ControlNet ({kind}), an addition to another model"
    return f"a network of the kind {kind}"


def _read_pair(folder: Path) -> Recognised | None:
    """A TAESD in two files."""
    suffixes = (".safetensors", *sorted(CHECKPOINT_SUFFIXES))
    decoders = [
        file
        for file in sorted(folder.iterdir())
        if file.suffix.lower() in suffixes and "decoder" in file.stem and file.is_file()
    ]
    stems = sorted({file.stem for file in decoders})
    if len(stems) > 1:
        raise UserError(
            f"“{folder.name}” holds several decoders: {', '.join(stems[:5])}.",
            "Add one of these files by its name.",
        )
    if not decoders:
        return None
    best = min(decoders, key=lambda file: suffixes.index(file.suffix.lower()))
    return recognise(open_tensor_file(best, WANTED), best.stem)


def read_config(path: Path, most: int = MAX_CONFIG_BYTES) -> dict[str, Any]:
    """A configuration: a JSON object.

    Raises:
        UserError: it is damaged, far too large, or something else.
        OSError: it cannot be read.
    """
    try:
        if path.stat().st_size > most:
            raise UserError(f"“{path.name}” in “{path.parent.name}” is far too large for a configuration.")
        config: object = json.loads(path.read_text("utf-8"))
    except (ValueError, RecursionError):
        raise UserError(
            f"“{path.name}” in “{path.parent.name}” is damaged.", "Copy the folder again."
        ) from None
    if not isinstance(config, dict):
        raise UserError(
            f"“{path.name}” in “{path.parent.name}” is no configuration.", "Copy the folder again."
        )
    return cast("dict[str, Any]", config)
