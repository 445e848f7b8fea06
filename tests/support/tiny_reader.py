"""A reader of a dozen words, in the three files in which MiniLM comes."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

import torch
from safetensors.torch import save, save_file
from tokenizers import Tokenizer
from tokenizers.models import WordLevel
from tokenizers.pre_tokenizers import Whitespace
from transformers import BertConfig, BertModel

from studio.core.family import ModelInfo
from studio.engine.manifest import Manifest, Weights
from studio.families.embedding.minilm_files import POSITIONS, TENSORS, convert_minilm

WORDS = ("[PAD]", "[UNK]", "a", "red", "blue", "apple", "fox", "hat", "two", "cats")


def write_reader(folder: Path) -> Path:
    """Put the files of the package into a new folder."""
    folder.mkdir(parents=True)
    settings = {
        "vocab_size": len(WORDS),
        "hidden_size": 384,
        "num_hidden_layers": 1,
        "num_attention_heads": 4,
        "intermediate_size": 32,
        "max_position_embeddings": 130,
    }
    torch.manual_seed(3)
    state = BertModel(BertConfig(**settings)).state_dict()
    state[POSITIONS] = torch.arange(130)[None]
    save_file(state, folder / TENSORS)
    (folder / "config.json").write_text(json.dumps(settings), encoding="utf-8")
    tokenizer = Tokenizer(WordLevel({word: i for i, word in enumerate(WORDS)}, unk_token="[UNK]"))
    tokenizer.pre_tokenizer = Whitespace()
    tokenizer.save(str(folder / "tokenizer.json"))
    return folder


def put_reader(root: Path, files: Path) -> ModelInfo:
    """Install it as the model `minilm`."""
    content = save(convert_minilm(files))
    folder = root / "minilm"
    folder.mkdir(parents=True)
    (folder / "weights.safetensors").write_bytes(content)
    manifest = Manifest(
        id="minilm",
        name="Tiny reader",
        family="embedding",
        architecture="minilm",
        licence="CC0",
        weights=Weights(sha256=hashlib.sha256(content).hexdigest(), size=len(content)),
    )
    (folder / "manifest.toml").write_text(manifest.to_toml(), encoding="utf-8")
    return manifest.info(folder, bundled=False)
