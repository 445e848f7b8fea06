"""MiniLM as one file: its tensors, and beside them the bytes of its config.json and tokenizer.json.

So one SHA-256 stands for everything that decides what a sentence becomes, the list of its tokens too.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import numpy as np
import torch
from safetensors import SafetensorError
from safetensors.torch import load_file
from torch import Tensor

from studio.families.embedding.minilm import SentenceEncoder

TENSORS = "model.safetensors"
TEXTS = ("config.json", "tokenizer.json")
"""Files whose bytes stand in the state as uint8, (length,), under their own names."""
POSITIONS = "embeddings.position_ids"
"""0, 1, 2 ...: transformers makes them itself."""
MAX_TEXT_BYTES = 16 << 20


def convert_minilm(folder: Path) -> dict[str, Tensor]:
    """The state of the MiniLM whose three files lie in `folder`; every number is copied as it is.

    Raises:
        ValueError: a file is missing, damaged or too large.
    """
    try:
        state = load_file(folder / TENSORS)
        texts = {name: _read(folder / name) for name in TEXTS}
    except (OSError, SafetensorError) as error:
        raise ValueError(f"The files of MiniLM cannot be read: {error}.") from error
    state.pop(POSITIONS, None)
    return state | texts


def encoder_of(state: Mapping[str, Tensor], device: torch.device | str = "cpu") -> SentenceEncoder:
    """The encoder that `convert_minilm` wrote down.

    Raises:
        ValueError: it holds no MiniLM.
    """
    config, tokenizer = (_text(state, name) for name in TEXTS)
    tensors = {name: value for name, value in state.items() if name not in TEXTS}
    return SentenceEncoder(config, tensors, tokenizer, device)


def _read(path: Path) -> Tensor:
    with path.open("rb") as file:
        content = file.read(MAX_TEXT_BYTES + 1)
    if not 0 < len(content) <= MAX_TEXT_BYTES:
        raise ValueError(f"{path.name} is empty or far too large.")
    return torch.from_numpy(np.frombuffer(content, np.uint8).copy())


def _text(state: Mapping[str, Tensor], name: str) -> str:
    value = state.get(name)
    if value is None or value.dtype != torch.uint8 or value.ndim != 1:
        raise ValueError(f"The weights file lacks “{name}”.")
    try:
        return value.numpy().tobytes().decode("utf-8")
    except UnicodeDecodeError as error:
        raise ValueError(f"“{name}” in the weights file is damaged: {error}") from error
