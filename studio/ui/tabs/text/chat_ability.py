"""Whether a model has an instruct template, read from its files without loading it. No Qt, no torch."""

from __future__ import annotations

import json
from pathlib import Path

from studio.core.family import ModelInfo

TEMPLATE = "chat_template.jinja"
SETTINGS = "tokenizer_config.json"
MOST = 64 * 2**20
"""Bytes of a header or settings file that are looked into."""


def can_chat(model: ModelInfo) -> bool:
    """Whether it can answer; False when its files cannot be read."""
    try:
        return _in_weights(model.weights_path) or _in_folder(model.folder)
    except (OSError, ValueError):
        return False


def _in_weights(path: Path) -> bool:
    """A safetensors file begins with the length of its header, which names everything in it."""
    if path.suffix != ".safetensors":
        return False
    with path.open("rb") as file:
        length = int.from_bytes(file.read(8), "little")
        if length > MOST:
            return False
        header = json.loads(file.read(length))
    return isinstance(header, dict) and TEMPLATE in header


def _in_folder(folder: Path) -> bool:
    if (folder / TEMPLATE).is_file():
        return True
    settings = folder / SETTINGS
    if not settings.is_file() or settings.stat().st_size > MOST:
        return False
    told = json.loads(settings.read_text("utf-8"))
    return isinstance(told, dict) and bool(told.get("chat_template"))
