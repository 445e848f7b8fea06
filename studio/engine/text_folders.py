"""Recognises a language model in a folder that transformers wrote (config.json, tokenizer.json, weights)."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import psutil

from studio.core.errors import UserError
from studio.core.taken import Taken
from studio.engine.autoencoder_folders import read_config, title_of
from studio.engine.pieces import READABLE, Piece, Pieces, nbytes_of_pieces
from studio.engine.shards import weight_files
from studio.engine.tensor_files import TensorFile, open_checkpoint, open_tensor_file
from studio.engine.text_found import FoundWriter
from studio.engine.text_tokens import read_tokens
from studio.families.transformer.community.configuration import ARCHITECTURES, WANTED, checked_config

CONFIG = "config.json"
_ADAPTER = "adapter_config.json"
_SAFE, _PICKLED = "model.safetensors", "pytorch_model.bin"
_STEMS = ("model", "pytorch_model")
_MAX_PICKLED_BYTES = 2 << 30
_FLOAT = 4
_FOR_OURS = 0.6
"""Share of the memory that our own network, which counts in float32, may take; else transformers' 16 bits."""
_KINDS = {
    "gpt2": "GPT-2",
    "gpt_neo": "GPT-Neo",
    "gpt_neox": "GPT-NeoX",
    "gptj": "GPT-J",
    "gpt_oss": "GPT-OSS",
}
_CAPITALS = frozenset({"opt", "mpt", "rwkv", "lfm2", "xglm", "olmo", "olmo2"})
_NUMBER = re.compile(r"(?<=[a-z])(?=\d)")


def read_folder(folder: Path) -> FoundWriter | None:
    """The model in a folder; None when it is no folder of transformers.

    Raises:
        UserError: it is one that cannot be opened, and why.
        OSError: a file cannot be read.
    """
    if (folder / _ADAPTER).is_file() and not (folder / CONFIG).is_file():
        raise UserError(
            f"“{folder.name}” is a LoRA (adapter) of a language model, an addition to another model.", WANTED
        )
    if not (folder / CONFIG).is_file():
        return None
    config = read_config(folder / CONFIG)
    if "model_type" not in config and "architectures" not in config:
        return None
    try:
        return _read(folder, checked_config(folder.name, config))
    except ValueError as error:
        raise UserError(
            f"“{folder.name}” is a language model that cannot be opened: {str(error)[:300]}.", WANTED
        ) from None


def read_beside_config(file: Path) -> FoundWriter | None:
    """The model of a weights file that lies in a folder of transformers; None when it lies elsewhere.

    Raises:
        UserError, OSError: as `read_folder`.
    """
    return read_folder(file.parent) if file.stem.split("-")[0] in _STEMS else None


def _read(folder: Path, config: Mapping[str, Any]) -> FoundWriter:
    from studio.families.transformer.community.configuration import context_of, network_config, vocabulary_of
    from studio.families.transformer.community.model_file import CommunityTexts
    from studio.families.transformer.community.own_form import own_form
    from studio.families.transformer.model_file import ModelTexts

    network = network_config(config)
    files = _weights(folder)
    found = _numbers(folder, files)
    tokens = read_tokens(folder, config, vocabulary_of(network))
    numbers = sum(piece.entry.count for piece in found.values())
    memory = psutil.virtual_memory().total
    ours = own_form(network, {name: piece.entry.shape for name, piece in found.items()})
    common: dict[str, Any] = {
        "title": title_of(folder),
        "kind": _kind(str(config["model_type"])),
        "origin": folder,
        "metadata": {},
    }
    if ours is not None and numbers * _FLOAT <= memory * _FOR_OURS:
        return FoundWriter(
            architecture=ours.config.form.value,
            texts=ModelTexts(ours.config, tokens.tokenizer, tokens.template, tokens.marks),
            pieces={name: Piece(found[one.name].file, one) for name, one in ours.taken.items()},
            context=ours.config.context,
            **common,
        )
    _look_at_memory(folder, nbytes_of_pieces(found), memory)
    return FoundWriter(
        architecture=next(iter(ARCHITECTURES)),
        texts=CommunityTexts(config, tokens.tokenizer, tokens.template, tokens.marks),
        pieces=found,
        context=context_of(network),
        **common,
    )


def _kind(told: str) -> str:
    """What people call a kind of network: “Gemma 2”."""
    if told in _KINDS:
        return _KINDS[told]
    if told in _CAPITALS:
        return told.upper()
    words = _NUMBER.sub(" ", told.removesuffix("_text").replace("_", " ")).title()
    return words.replace("Moe", "MoE")[:60]


def _weights(folder: Path) -> list[TensorFile]:
    """The files of its weights: safetensors, or pickles that hold tensors and nothing else."""
    safe = weight_files(folder, _SAFE, _SAFE, "")
    if safe:
        return [open_tensor_file(file, WANTED) for file in safe]
    pickled = weight_files(folder, _PICKLED, _PICKLED, "")
    if sum(file.stat().st_size for file in pickled) > _MAX_PICKLED_BYTES:
        raise UserError(
            f"“{folder.name}” holds more than {_MAX_PICKLED_BYTES >> 30} GB as .bin files (Python pickles).",
            "Ask for it with .safetensors, or save it again with “safe_serialization=True”.",
        )
    if pickled:
        return [open_checkpoint(file, WANTED) for file in pickled]
    other = next((file.name for file in sorted(folder.glob("*.safetensors"))), "")
    if other:
        raise ValueError(f"its weights should be “{_SAFE}”, but there is “{other[:80]}” alone")
    raise UserError(f"“{folder.name}” lacks the weights of its model, “{_SAFE}”.", "Copy the folder again.")


def _numbers(folder: Path, files: list[TensorFile]) -> Pieces:
    """Its tensors of numbers; masks and positions, which old versions saved along, are left out."""
    found: dict[str, Piece] = {}
    for file in files:
        for name, entry in file.tensors.items():
            if entry.dtype in READABLE:
                found[name] = Piece(file, Taken(name))
            elif "weight" in name:
                raise UserError(
                    f"“{folder.name}” holds quantised weights ({entry.dtype[:20]}), which cannot be read.",
                    "Look for the folder of this model that is not quantised, or for its GGUF file.",
                )
    return found


def _look_at_memory(folder: Path, needed: int, most: int) -> None:
    if needed > most:
        raise UserError(
            f"“{folder.name}” takes {needed / 1e9:.1f} GB of memory; there are {most / 1e9:.1f} GB.",
            "Choose a smaller model, or its GGUF file in 4 bits.",
        )
