"""Small GGUF files, written by the `gguf` package as llama.cpp's converters write large ones."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

import numpy as np
import torch
from gguf import GGUFWriter, quants
from gguf.constants import GGML_QUANT_SIZES
from gguf.constants import GGMLQuantizationType as Kind
from torch import Tensor

from studio.families.transformer.network import Config, Form, Transformer
from studio.families.transformer.quantised import quantised_in
from studio.families.transformer.vocabulary import letters_of_bytes

SPECIAL = ("<|endoftext|>", "<|im_start|>", "<|im_end|>")
TEMPLATE = "{% for m in messages %}{{ '<|im_start|>' ~ m.role ~ m.content ~ '<|im_end|>' }}{% endfor %}"
BYTE_LEVEL = (*SPECIAL, *letters_of_bytes(), "he", "Ġw", "hel")
MERGES = ("h e", "Ġ w", "he l")
PIECES = ("<unk>", "<s>", "</s>", *(f"<0x{byte:02X}>" for byte in range(256)), "▁", "h", "e", "▁h", "he")
SCORES = (0.0,) * 259 + (-5.0, -6.0, -7.0, -2.0, -1.0)

Extra = Callable[[GGUFWriter], None]


def nothing_more(writer: GGUFWriter) -> None:
    """The usual file."""


def tiny_config(form: Form = Form.LLAMA, **changes: object) -> Config:
    """Two layers; four heads that share two keys in the Llama form."""
    kv_heads = 2 if form is Form.LLAMA else 4
    usual = {
        "form": form,
        "vocabulary": len(BYTE_LEVEL),
        "width": 64,
        "hidden": 96,
        "layers": 2,
        "heads": 4,
        "kv_heads": kv_heads,
        "head_dims": 16,
        "context": 64,
    }
    return Config(**{**usual, **changes})  # type: ignore[arg-type]


def tiny_network(config: Config, seed: int = 1) -> Transformer:
    """With weights that make a difference everywhere."""
    torch.manual_seed(seed)
    network = Transformer(config)
    for name, weight in network.named_parameters():
        torch.nn.init.normal_(weight, 1.0 if name.endswith("norm.weight") else 0.0, 0.2)
    return network.eval().requires_grad_(False)


def filled_network(config: Config, tensors: Mapping[str, Tensor]) -> Transformer:
    """The network with the tensors of a model file, all in single precision."""
    weights = {name: tensor.float() for name, tensor in tensors.items() if tensor.is_floating_point()}
    weights |= {f"{name}.weight": matrix.dequantise() for name, matrix in quantised_in(tensors).items()}
    network = Transformer(config)
    network.load_state_dict({name: weights[name] for name in network.state_dict()})
    return network.eval().requires_grad_(False)


def write_gguf(
    path: Path,
    network: Transformer,
    architecture: str = "llama",
    kind: Kind = Kind.F32,
    tokenizer: str = "gpt2",
    extra: Extra = nothing_more,
    leave_out: Sequence[str] = (),
) -> Path:
    """A network of ours as a GGUF file.

    Args:
        kind: of its matrices; vectors stay F32.
        extra: writes more, or the same otherwise.
        leave_out: names of tensors, in the file.
    """
    writer = GGUFWriter(path, architecture)
    _write_sizes(writer, network.config)
    _write_tokens(writer, tokenizer)
    extra(writer)
    for ours, tensor in network.state_dict().items():
        name = _name(ours, network.config)
        if name not in leave_out:
            _write_tensor(writer, name, _order(ours, tensor, network.config, architecture), kind)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    return path


def quantised_bytes(numbers: np.ndarray, kind: Kind) -> np.ndarray:
    """The numbers in a kind that the package can write, or any of the kind that it cannot."""
    try:
        return quants.quantize(numbers, kind)
    except NotImplementedError:
        block, block_bytes = GGML_QUANT_SIZES[kind]
        random = np.random.default_rng(1)
        shape = (len(numbers), numbers.shape[1] // block, block_bytes)
        content = random.integers(0, 256, shape, np.uint8)
        for at in _SCALES[kind]:
            content[..., at : at + 2] = np.frombuffer(np.float16(0.003).tobytes(), np.uint8)
        return content.reshape(len(numbers), -1)


_SCALES = {Kind.Q2_K: (80, 82), Kind.Q3_K: (108,), Kind.Q4_K: (0, 2), Kind.Q5_K: (0, 2), Kind.Q6_K: (208,)}
"""Where a block has its scales of 16 bits."""
_NAMES = {
    "embedding": "token_embd",
    "positions": "position_embd",
    "norm": "output_norm",
    "head": "output",
    "attention_norm": "attn_norm",
    "attention.q": "attn_q",
    "attention.k": "attn_k",
    "attention.v": "attn_v",
    "attention.qkv": "attn_qkv",
    "attention.out": "attn_output",
    "mlp_norm": "ffn_norm",
    "mlp.gate": "ffn_gate",
    "mlp.up": "ffn_up",
    "mlp.down": "ffn_down",
}

_THEIRS = {
    "embedding": "model.embed_tokens",
    "norm": "model.norm",
    "attention_norm": "input_layernorm",
    "attention.q": "self_attn.q_proj",
    "attention.k": "self_attn.k_proj",
    "attention.v": "self_attn.v_proj",
    "attention.out": "self_attn.o_proj",
    "mlp_norm": "post_attention_layernorm",
    "mlp.gate": "mlp.gate_proj",
    "mlp.up": "mlp.up_proj",
    "mlp.down": "mlp.down_proj",
}


def llama_name(ours: str) -> str:
    """What transformers calls a tensor of the Llama form."""
    layer, kind = ours.rsplit(".", 1)
    if not layer.startswith("blocks."):
        return f"{_THEIRS[layer]}.{kind}"
    _, number, part = layer.split(".", 2)
    return f"model.layers.{number}.{_THEIRS[part]}.{kind}"


_GPT_2 = {
    "embedding": "wte",
    "positions": "wpe",
    "norm": "ln_f",
    "attention_norm": "ln_1",
    "attention.qkv": "attn.c_attn",
    "attention.out": "attn.c_proj",
    "mlp_norm": "ln_2",
    "mlp.up": "mlp.c_fc",
    "mlp.down": "mlp.c_proj",
}


def gpt_2_name(ours: str) -> str:
    """What transformers calls a tensor of the GPT-2 form; it keeps those of layers (in, out)."""
    layer, kind = ours.rsplit(".", 1)
    if not layer.startswith("blocks."):
        return f"transformer.{_GPT_2[layer]}.{kind}"
    _, number, part = layer.split(".", 2)
    return f"transformer.h.{number}.{_GPT_2[part]}.{kind}"


def _name(ours: str, config: Config) -> str:
    layer, kind = ours.rsplit(".", 1)
    if not layer.startswith("blocks."):
        return f"{_NAMES[layer]}.{kind}"
    _, number, part = layer.split(".", 2)
    return f"blk.{number}.{_NAMES[part]}.{kind}"


def _order(ours: str, tensor: Tensor, config: Config, architecture: str) -> np.ndarray:
    """llama.cpp turns neighbours, so its converter for Llama puts the halves of a head into one another."""
    numbers = tensor.numpy()
    heads = {"q": config.heads, "k": config.kv_heads}.get(ours.split(".")[-2])
    if architecture != "llama" or heads is None:
        return numbers
    return numbers.reshape(heads, 2, -1, *numbers.shape[1:]).swapaxes(1, 2).reshape(numbers.shape)


def _write_tensor(writer: GGUFWriter, name: str, numbers: np.ndarray, kind: Kind) -> None:
    if numbers.ndim == 1 or kind is Kind.F32:
        writer.add_tensor(name, np.ascontiguousarray(numbers))
    else:
        writer.add_tensor(name, quantised_bytes(np.ascontiguousarray(numbers), kind), raw_dtype=kind)


def _write_sizes(writer: GGUFWriter, config: Config) -> None:
    writer.add_name("Tiny  model")
    writer.add_license("apache-2.0")
    writer.add_context_length(config.context)
    writer.add_embedding_length(config.width)
    writer.add_block_count(config.layers)
    writer.add_feed_forward_length(config.hidden)
    writer.add_head_count(config.heads)
    writer.add_head_count_kv(config.kv_heads)
    writer.add_layer_norm_rms_eps(config.epsilon)
    writer.add_layer_norm_eps(config.epsilon)
    writer.add_rope_freq_base(config.rotary_base)
    writer.add_chat_template(TEMPLATE)


def _write_tokens(writer: GGUFWriter, kind: str) -> None:
    if kind == "none":
        return
    writer.add_tokenizer_model(kind)
    if kind == "gpt2":
        writer.add_tokenizer_pre("smollm")
        writer.add_token_list(list(BYTE_LEVEL))
        writer.add_token_types([3] * len(SPECIAL) + [1] * (len(BYTE_LEVEL) - len(SPECIAL)))
        writer.add_token_merges(list(MERGES))
        writer.add_bos_token_id(1)
        writer.add_eos_token_id(2)
        return
    writer.add_token_list(list(PIECES))
    writer.add_token_types([2, 3, 3] + [6] * 256 + [1] * (len(PIECES) - 259))
    writer.add_token_scores(list(SCORES))
    writer.add_bos_token_id(1)
    writer.add_eos_token_id(2)
