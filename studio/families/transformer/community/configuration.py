"""What the config.json of a transformers folder tells: which network, and whether it is one that writes.

Nothing of it is trusted. It names no program that is run (`auto_map`, kernels), and no size that no language
model has. `transformers` is imported in the moment of need; it takes seconds.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, cast

from studio.core.errors import UserError
from studio.families.transformer.sizes import (
    MAX_CONTEXT,
    MAX_HEADS,
    MAX_LAYERS,
    MAX_VOCABULARY,
    MAX_WIDTH,
)

WANTED = (
    "Wanted is a language model that writes: a folder as “save_pretrained” of transformers saves it (Llama,"
    " Qwen, Gemma, GPT-2, Phi, Mistral …) with config.json, tokenizer.json and .safetensors, or a GGUF file."
)
ARCHITECTURES = frozenset({"transformers"})
"""What the manifests of models say that transformers computes."""
MAX_PARTS = 1 << 16
"""Layers times experts: as many networks inside a network are built one by one."""
_MAX_NUMBER = 1 << 31
_MAX_DEPTH, _MAX_LENGTH = 8, 1 << 16
_LAYERS = ("num_hidden_layers", "n_layer", "n_layers", "num_layers")
_HEADS = ("num_attention_heads", "n_head", "n_heads", "num_key_value_heads", "num_kv_heads")
_WIDTHS = ("hidden_size", "n_embd", "d_model", "head_dim")
_EXPERTS = ("num_experts", "num_local_experts", "n_routed_experts", "moe_num_experts")
_CONTEXTS = ("max_position_embeddings", "n_positions", "n_ctx", "max_seq_len", "seq_length", "context_length")
_DEFAULT_CONTEXT = 2048
"""Of models whose positions have no end; what they were trained on at least."""
_MOST: Mapping[str, int] = {
    **dict.fromkeys(_LAYERS, MAX_LAYERS),
    **dict.fromkeys(_HEADS, MAX_HEADS),
    **dict.fromkeys(_WIDTHS, MAX_WIDTH),
    **dict.fromkeys(_EXPERTS, 4096),
    **dict.fromkeys(_CONTEXTS, MAX_CONTEXT),
    "intermediate_size": MAX_WIDTH * 8,
    "n_inner": MAX_WIDTH * 8,
    "ffn_dim": MAX_WIDTH * 8,
    "vocab_size": MAX_VOCABULARY,
}
_READERS = ("Bert", "Roberta", "XLMRoberta", "Electra", "Camembert")
"""Networks that can be told to write, though next to none of them was trained to."""
_DROPPED = (
    "attn_implementation",  # may name a kernel that would be fetched from the network and run
    "experts_implementation",
    "kernel",
    "fusion_config",
    "auto_map",
    "custom_",
    "distributed_config",
    "transformers_weights",
    "name_or_path",
    "torch_dtype",
    "dtype",
    "id2label",
    "label2id",
)
"""Keys with these words say how to compute, not what; that is decided here."""


def checked_config(name: str, config: Mapping[str, Any]) -> dict[str, Any]:
    """The configuration of a language model, without what does not belong to the network.

    Args:
        name: of the folder, for messages.

    Raises:
        UserError: it is none of a network that writes, or of one that is not known, and what it is instead.
    """
    _look_at_numbers(name, config)
    kind = config.get("model_type")
    if not isinstance(kind, str) or not kind:
        raise UserError(f"“{name}” does not say what kind of network it is.", WANTED)
    classes = _classes(kind)
    made_for = _architecture(config)
    quantised = config.get("quantization_config")
    if isinstance(quantised, Mapping):
        method = str(cast("Mapping[str, Any]", quantised).get("quant_method", "unknown"))[:40]
        raise UserError(
            f"“{name}” is quantised in a way of its own (“{method}”), which Quartet does not read.",
            "Look for the folder of this model that is not quantised, or for its GGUF file.",
        )
    if made_for not in classes:
        raise UserError(_what_instead(name, kind, made_for, bool(classes), config), WANTED)
    if config.get("is_encoder_decoder") is True:
        raise UserError(_encoder_decoder(name, made_for), WANTED)
    both_ways = "ForCausalLM" not in made_for and made_for.startswith(_READERS)
    if both_ways and config.get("is_decoder") is not True:
        raise UserError(_reader(name, made_for), WANTED)
    return _cleaned(config)


def network_config(config: Mapping[str, Any]) -> Any:
    """The `PreTrainedConfig` of a configuration that was checked.

    Raises:
        ValueError: its values do not go together.
    """
    from transformers.models.auto.configuration_auto import CONFIG_MAPPING

    try:
        return cast("Any", CONFIG_MAPPING)[config["model_type"]].from_dict(dict(config))
    except Exception as error:  # transformers raises whatever its checks stumble over
        raise ValueError(f"its configuration does not go together: {str(error)[:200]}") from error


def network_class(config: Any) -> Any:
    """The class that computes it."""
    from transformers.models.auto.modeling_auto import MODEL_FOR_CAUSAL_LM_MAPPING

    found = cast("Any", MODEL_FOR_CAUSAL_LM_MAPPING)[type(config)]
    named = _architecture(config.to_dict())
    classes = found if isinstance(found, tuple) else (found,)
    return next((one for one in classes if one.__name__ == named), classes[0])


def context_of(config: Any) -> int:
    """Most tokens that it sees at once."""
    text = config.get_text_config(decoder=True)
    told = (getattr(text, name, None) for name in _CONTEXTS)
    return next((one for one in told if isinstance(one, int) and one > 0), _DEFAULT_CONTEXT)


def vocabulary_of(config: Any) -> int:
    """How many tokens it has a row for."""
    return int(config.get_text_config(decoder=True).vocab_size)


def _classes(kind: str) -> tuple[str, ...]:
    """The names of the networks of a kind that write; none when the kind is not known to write."""
    from transformers.models.auto.modeling_auto import MODEL_FOR_CAUSAL_LM_MAPPING_NAMES

    found = cast("Any", MODEL_FOR_CAUSAL_LM_MAPPING_NAMES).get(kind, ())
    return (found,) if isinstance(found, str) else tuple(found)


def _architecture(config: Mapping[str, Any]) -> str:
    """The class that it was saved from; where that is not told, the first that writes."""
    told = config.get("architectures")
    if isinstance(told, list) and told and isinstance(told[0], str):
        return told[0][:80]
    return next(iter(_classes(str(config.get("model_type")))), "")


def _what_instead(name: str, kind: str, made_for: str, writes: bool, config: Mapping[str, Any]) -> str:
    if "auto_map" in config:
        return (
            f"“{name}” brings a program of its own along (“{kind[:40]}”), which would have to be run to"
            " open it; Quartet never does that."
        )
    if _is_encoder_decoder(kind, made_for, config):
        return _encoder_decoder(name, made_for)
    if made_for.endswith("ForConditionalGeneration"):
        return f"“{name}” also takes in pictures or sound ({made_for}); Quartet opens models of text alone."
    if "Classification" in made_for or "QuestionAnswering" in made_for or made_for.endswith("RewardModel"):
        return f"“{name}” sorts texts ({made_for}); it cannot write."
    if writes or _is_known(kind):
        return _reader(name, made_for or kind)
    return f"“{name}” is a network of the kind “{kind[:40]}”, which this Quartet does not know."


def _encoder_decoder(name: str, made_for: str) -> str:
    return (
        f"“{name}” is an encoder-decoder ({made_for}): it turns one text into another, and does not go on"
        " with a text."
    )


def _reader(name: str, made_for: str) -> str:
    return f"“{name}” reads texts to compare them or to fill gaps ({made_for}); it cannot go on with one."


def _is_encoder_decoder(kind: str, made_for: str, config: Mapping[str, Any]) -> bool:
    from transformers.models.auto.modeling_auto import MODEL_FOR_SEQ_TO_SEQ_CAUSAL_LM_MAPPING_NAMES

    known = cast("Any", MODEL_FOR_SEQ_TO_SEQ_CAUSAL_LM_MAPPING_NAMES)
    return config.get("is_encoder_decoder") is True or known.get(kind) == made_for


def _is_known(kind: str) -> bool:
    from transformers.models.auto.configuration_auto import CONFIG_MAPPING

    return kind in cast("Any", CONFIG_MAPPING)


def _look_at_numbers(name: str, config: Mapping[str, Any]) -> None:
    """That no size is absurd, before anything is built by it."""
    told = list(_numbers(config))
    for key, value in told:
        least = 0 if key in _MOST else -_MAX_NUMBER
        if not least <= value <= _MOST.get(key, _MAX_NUMBER):
            raise UserError(
                f"“{name}” says that its “{key[:40]}” is {value:.6g}, which no language model has.", WANTED
            )
    parts = [
        max((int(value) for key, value in told if key in keys), default=1) for keys in (_LAYERS, _EXPERTS)
    ]
    if parts[0] * parts[1] > MAX_PARTS:
        raise UserError(f"“{name}” says that it has {parts[0]} layers of {parts[1]} experts.", WANTED)


def _numbers(value: object, key: str = "", depth: int = 0) -> Iterator[tuple[str, float]]:
    if isinstance(value, Mapping) and depth < _MAX_DEPTH:
        for inner, one in cast("Mapping[str, object]", value).items():
            yield from _numbers(one, inner, depth + 1)
    elif isinstance(value, list) and depth < _MAX_DEPTH and len(cast("list[object]", value)) <= _MAX_LENGTH:
        for one in cast("list[object]", value):
            yield from _numbers(one, key, depth + 1)
    elif isinstance(value, int | float) and not isinstance(value, bool):
        yield key, float(value) if value == value else _MAX_NUMBER * 2.0  # noqa: PLR0124 (NaN)


def _cleaned(config: Mapping[str, Any]) -> dict[str, Any]:
    return {
        key: _cleaned(cast("Mapping[str, Any]", value)) if isinstance(value, Mapping) else value
        for key, value in config.items()
        if not any(word in str(key) for word in _DROPPED)
    }
