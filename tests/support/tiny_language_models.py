"""Very small language models of others, as transformers saves them, made on the fly."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import torch
from safetensors.torch import load_file, save_file
from tiny_gguf import BYTE_LEVEL, MERGES, SPECIAL
from tokenizers import AddedToken, Tokenizer, decoders, models, pre_tokenizers, processors
from transformers import AutoConfig, AutoModelForCausalLM, PreTrainedModel

VOCABULARY = len(BYTE_LEVEL)
CONTEXT = 64
IDS = [5, 9, 200, 3, 77, 8, 250, 31, 44, 12]
CHAT = (
    "{% for m in messages %}<|im_start|>{{ m['role'] }}\n{{ m['content'] }}<|im_end|>\n{% endfor %}"
    "{% if add_generation_prompt %}<|im_start|>assistant\n{% endif %}"
)
_USUAL: dict[str, Any] = {
    "vocab_size": VOCABULARY,
    "hidden_size": 32,
    "intermediate_size": 48,
    "num_hidden_layers": 2,
    "num_attention_heads": 4,
    "num_key_value_heads": 2,
    "max_position_embeddings": CONTEXT,
    "bos_token_id": 0,
    "eos_token_id": 0,
    "pad_token_id": None,
}
_GPT2 = {
    "vocab_size": VOCABULARY,
    "n_embd": 32,
    "n_layer": 2,
    "n_head": 4,
    "n_positions": CONTEXT,
    "bos_token_id": 0,
    "eos_token_id": 0,
}
KINDS: dict[str, dict[str, Any]] = {
    "llama": _USUAL,
    "mistral": _USUAL | {"sliding_window": None},
    "qwen2": _USUAL | {"tie_word_embeddings": True},
    "gpt2": _GPT2,
    "gemma": _USUAL | {"head_dim": 8},
    "gemma2": _USUAL | {"head_dim": 8, "sliding_window": 4, "query_pre_attn_scalar": 8},
    "qwen3": _USUAL | {"head_dim": 8},
    "phi": _USUAL | {"num_key_value_heads": 4},
    "mamba": {
        key: _USUAL[key]
        for key in ("vocab_size", "hidden_size", "num_hidden_layers", "bos_token_id", "eos_token_id")
    }
    | {"state_size": 4},
}


def tiny_language_model(kind: str, seed: int = 1, **more: Any) -> PreTrainedModel:
    """A network with weights that make a difference everywhere."""
    torch.manual_seed(seed)
    network = AutoModelForCausalLM.from_config(AutoConfig.for_model(kind, **(KINDS[kind] | more)))
    for weight in network.parameters():
        if weight.ndim > 1:
            torch.nn.init.normal_(weight, std=0.2)
    return network.eval().requires_grad_(False)


def tiny_tokenizer(*, begins: bool = False) -> Tokenizer:
    """Byte-level BPE with a few words.

    Args:
        begins: whether it puts “<|endoftext|>” before every text.
    """
    pairs = [tuple(line.split(" ")) for line in MERGES]
    tokenizer = Tokenizer(models.BPE({name: token for token, name in enumerate(BYTE_LEVEL)}, pairs))
    tokenizer.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    tokenizer.decoder = decoders.ByteLevel()
    tokenizer.add_special_tokens([AddedToken(name, special=True, normalized=False) for name in SPECIAL])
    if begins:
        tokenizer.post_processor = processors.TemplateProcessing(
            single="<|endoftext|> $A", special_tokens=[("<|endoftext|>", 0)]
        )
    return tokenizer


def save_language_folder(
    folder: Path,
    kind: str = "llama",
    *,
    chat: bool = True,
    begins: bool = False,
    shards: bool = False,
    **more: Any,
) -> Path:
    """A folder as `save_pretrained` writes it, with its tokenizer."""
    size = "20KB" if shards else "1GB"
    tiny_language_model(kind, **more).save_pretrained(folder, max_shard_size=size)
    tiny_tokenizer(begins=begins).save(str(folder / "tokenizer.json"))
    told: dict[str, Any] = {"bos_token": "<|endoftext|>", "eos_token": {"content": "<|im_end|>"}}
    (folder / "tokenizer_config.json").write_text(
        json.dumps(told | ({"chat_template": CHAT} if chat else {}))
    )
    return folder


def change_json(path: Path, **changes: Any) -> None:
    """Write other values into a configuration; None takes a key out."""
    told = json.loads(path.read_text()) | changes
    path.write_text(json.dumps({key: value for key, value in told.items() if value is not None}))


def change_weights(folder: Path, change: dict[str, torch.Tensor | None]) -> None:
    """Put tensors in the place of others; None takes one out."""
    path = folder / "model.safetensors"
    state = {name: one for name, one in (load_file(path) | change).items() if one is not None}
    save_file(state, path, metadata={"format": "pt"})
