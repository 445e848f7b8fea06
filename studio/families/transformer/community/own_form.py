"""Which folders of transformers hold a network that `network` computes, number for number: Llama and Mistral,
Qwen 2, GPT-2. Those are converted to our form; it is the faster road.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from studio.core.taken import Taken
from studio.families.transformer.network import Config, Form, Transformer

Shape = tuple[int, ...]
_LLAMA_LAYER: Mapping[str, str] = {
    "attention_norm.weight": "input_layernorm.weight",
    "attention.q.weight": "self_attn.q_proj.weight",
    "attention.k.weight": "self_attn.k_proj.weight",
    "attention.v.weight": "self_attn.v_proj.weight",
    "attention.q.bias": "self_attn.q_proj.bias",
    "attention.k.bias": "self_attn.k_proj.bias",
    "attention.v.bias": "self_attn.v_proj.bias",
    "attention.out.weight": "self_attn.o_proj.weight",
    "mlp_norm.weight": "post_attention_layernorm.weight",
    "mlp.gate.weight": "mlp.gate_proj.weight",
    "mlp.up.weight": "mlp.up_proj.weight",
    "mlp.down.weight": "mlp.down_proj.weight",
}
_GPT2_LAYER: Mapping[str, str] = {
    "attention_norm": "ln_1",
    "attention.qkv": "attn.c_attn",
    "attention.out": "attn.c_proj",
    "mlp_norm": "ln_2",
    "mlp.up": "mlp.c_fc",
    "mlp.down": "mlp.c_proj",
}
_LEFT_OUT = (".rotary_emb.inv_freq", ".attn.bias", ".attn.masked_bias", ".attn.rotary_emb.inv_freq")
"""What old versions saved along, though it follows from the configuration."""


@dataclass(frozen=True)
class OwnForm:
    """A network in our form.

    Attributes:
        taken: where each of its tensors is.
    """

    config: Config
    taken: Mapping[str, Taken]


def own_form(config: Any, shapes: Mapping[str, Shape]) -> OwnForm | None:
    """The same network in our form; None when it is another.

    Args:
        config: a `PreTrainedConfig`, see `configuration.network_config`.
        shapes: of the tensors in its files.
    """
    read = _FORMS.get(config.model_type)
    if read is None:
        return None
    try:
        return _as_read(config, shapes, read(config, shapes))
    except (ArithmeticError, AttributeError, TypeError, KeyError, ValueError, RuntimeError):
        return None  # numbers that do not go together; transformers tells which


def _as_read(config: Any, shapes: Mapping[str, Shape], ours: Config | None) -> OwnForm | None:
    if ours is None:
        return None
    prefix = _prefix(shapes, config.model_type)
    taken = dict(_gpt2_names(ours, prefix) if ours.form is Form.GPT2 else _llama_names(ours, prefix))
    return OwnForm(ours, taken) if _fits(ours, taken, shapes) else None


def _llama(config: Any, shapes: Mapping[str, Shape], bias: bool = False) -> Config | None:
    rotary = _rotary(config)
    plain = config.hidden_act in {"silu", "swish"} and not _has_window(config) and rotary is not None
    others = getattr(config, "attention_bias", False) or getattr(config, "mlp_bias", False)
    if not plain or others or rotary is None:
        return None
    base, factors = rotary
    heads = int(config.num_attention_heads)
    return Config(
        Form.LLAMA,
        vocabulary=int(config.vocab_size),
        width=int(config.hidden_size),
        hidden=int(config.intermediate_size),
        layers=int(config.num_hidden_layers),
        heads=heads,
        kv_heads=int(config.num_key_value_heads or heads),
        head_dims=int(getattr(config, "head_dim", None) or config.hidden_size // heads),
        context=int(config.max_position_embeddings),
        epsilon=float(config.rms_norm_eps),
        rotary_base=base,
        tied=_tied(config, shapes),
        qkv_bias=bias,
        rotary_factors=factors,
    )


def _qwen2(config: Any, shapes: Mapping[str, Shape]) -> Config | None:
    return _llama(config, shapes, bias=True)


def _gpt2(config: Any, shapes: Mapping[str, Shape]) -> Config | None:
    plain = (
        config.activation_function in {"gelu_new", "gelu_pytorch_tanh"}
        and config.scale_attn_weights
        and not config.scale_attn_by_inverse_layer_idx
        and not config.add_cross_attention
        and config.tie_word_embeddings
    )
    if not plain:
        return None
    return Config(
        Form.GPT2,
        vocabulary=int(config.vocab_size),
        width=int(config.n_embd),
        hidden=int(config.n_inner or 4 * config.n_embd),
        layers=int(config.n_layer),
        heads=int(config.n_head),
        kv_heads=int(config.n_head),
        head_dims=int(config.n_embd) // int(config.n_head),
        context=int(config.n_positions),
        epsilon=float(config.layer_norm_epsilon),
    )


_FORMS = {"llama": _llama, "mistral": _llama, "qwen2": _qwen2, "gpt2": _gpt2}


def _has_window(config: Any) -> bool:
    """Whether tokens far back are not seen in some layers."""
    window = getattr(config, "sliding_window", None)
    return window is not None and window < config.max_position_embeddings


def _rotary(config: Any) -> tuple[float, tuple[float, ...]] | None:
    """Base and divisors of the rotary angles; None when they are turned in another way."""
    from transformers.modeling_rope_utils import ROPE_INIT_FUNCTIONS

    told = config.rope_parameters
    if not isinstance(told, dict) or told.get("partial_rotary_factor", 1.0) != 1.0:
        return None
    base, kind = float(told["rope_theta"]), told.get("rope_type", "default")
    if kind == "default":
        return base, ()
    if kind not in {"linear", "llama3"}:
        return None
    frequencies, scaling = ROPE_INIT_FUNCTIONS[kind](config)
    if scaling != 1.0:
        return None
    pairs = len(frequencies)
    return base, tuple(base ** (-i / pairs) / one for i, one in enumerate(frequencies.tolist()))


def _tied(config: Any, shapes: Mapping[str, Shape]) -> bool:
    return bool(config.tie_word_embeddings) or "lm_head.weight" not in shapes


def _prefix(shapes: Mapping[str, Shape], kind: str) -> str:
    """Before the names of all but the head; networks saved without a head have none."""
    usual = "transformer." if kind == "gpt2" else "model."
    return usual if any(name.startswith(usual) for name in shapes) else ""


def _llama_names(config: Config, prefix: str) -> Iterator[tuple[str, Taken]]:
    yield "embedding.weight", Taken(f"{prefix}embed_tokens.weight")
    yield "norm.weight", Taken(f"{prefix}norm.weight")
    if not config.tied:
        yield "head.weight", Taken("lm_head.weight")
    for layer in range(config.layers):
        for ours, theirs in _LLAMA_LAYER.items():
            if config.qkv_bias or not ours.endswith(".bias"):
                yield f"blocks.{layer}.{ours}", Taken(f"{prefix}layers.{layer}.{theirs}")


def _gpt2_names(config: Config, prefix: str) -> Iterator[tuple[str, Taken]]:
    """Its matrices stand the other way round, (in, out)."""
    yield "embedding.weight", Taken(f"{prefix}wte.weight")
    yield "positions.weight", Taken(f"{prefix}wpe.weight")
    for leaf in ("weight", "bias"):
        yield f"norm.{leaf}", Taken(f"{prefix}ln_f.{leaf}")
        for layer in range(config.layers):
            for ours, theirs in _GPT2_LAYER.items():
                turned = leaf == "weight" and not ours.endswith("norm")
                yield (
                    f"blocks.{layer}.{ours}.{leaf}",
                    Taken(f"{prefix}h.{layer}.{theirs}.{leaf}", None, turned),
                )


def _fits(config: Config, taken: Mapping[str, Taken], shapes: Mapping[str, Shape]) -> bool:
    """That all tensors are there in their shapes, and no others: these would mean another network."""
    import torch

    with torch.device("meta"):
        wanted = {name: tuple(one.shape) for name, one in Transformer(config).state_dict().items()}
    names = {one.name for one in taken.values()} | {"lm_head.weight"}
    others = [name for name in shapes if name not in names and not name.endswith(_LEFT_OUT)]
    return (
        not others
        and wanted.keys() == taken.keys()
        and all(
            one.name in shapes and one.shape(shapes[one.name]) == wanted[name] for name, one in taken.items()
        )
    )
