"""Our network says what transformers' says, and reads in portions what it reads at once."""

from __future__ import annotations

from typing import Any

import pytest
import torch

from studio.families.transformer.network import (
    Config,
    Form,
    KVCache,
    Thinking,
    Transformer,
    attend,
    rotary_angles,
    rotate,
)

LLAMA = Config(Form.LLAMA, 97, 32, 48, 3, heads=4, kv_heads=2, head_dims=8, context=64, tied=False)
GPT2 = Config(Form.GPT2, 97, 32, 128, 3, heads=4, kv_heads=4, head_dims=8, context=64)
QWEN2 = Config(
    Form.LLAMA, 97, 32, 48, 2, heads=4, kv_heads=2, head_dims=8, context=64, epsilon=1e-6, qkv_bias=True
)
IDS = torch.tensor([[5, 17, 3, 96, 41, 8, 8, 60, 2, 33, 71, 12]])


def network_of(config: Config) -> Transformer:
    """Random weights, biases and gains too."""
    torch.manual_seed(1)
    network = Transformer(config)
    for weight in network.parameters():
        torch.nn.init.normal_(weight, std=0.2)
    return network.eval().requires_grad_(False)


@pytest.mark.parametrize("config", [LLAMA, GPT2, QWEN2], ids=["llama", "gpt2", "qwen2"])
@pytest.mark.parametrize("portions", [[12], [1] * 12, [5, 1, 4, 2]], ids=str)
def test_what_is_read_in_portions_is_read_as_if_at_once(config: Config, portions: list[int]) -> None:
    network = network_of(config)
    whole = network(IDS)
    cache = KVCache(config)
    parts = [network(ids, cache) for ids in IDS.split(portions, 1)]
    assert torch.allclose(torch.cat(parts, 1), whole, atol=1e-4)
    assert cache.length == 12


def test_only_the_last_logits_are_the_last_of_all() -> None:
    network = network_of(LLAMA)
    assert torch.allclose(network(IDS, last=True), network(IDS)[:, -1:], atol=1e-5)


def test_what_is_rewound_is_forgotten() -> None:
    network = network_of(LLAMA)
    cache = KVCache(LLAMA)
    network(IDS, cache)
    cache.rewind(4)
    other = torch.tensor([[50, 51, 52]])
    told = network(other, cache)
    assert torch.allclose(told, network(torch.cat((IDS[:, :4], other), 1))[:, 4:], atol=1e-4)


def test_a_cache_grows_with_the_text_and_keeps_what_it_holds() -> None:
    config = Config(Form.LLAMA, 97, 8, 16, 1, heads=1, kv_heads=1, head_dims=8, context=3000)
    network = network_of(config)
    ids = torch.randint(97, (1, 1100), generator=torch.Generator().manual_seed(0))
    cache = KVCache(config)
    first = network(ids[:, :1000], cache)
    rest = network(ids[:, 1000:], cache)
    assert torch.allclose(torch.cat((first, rest), 1), network(ids), atol=1e-4)


@pytest.mark.parametrize("config", [LLAMA, GPT2], ids=["llama", "gpt2"])
def test_more_than_the_context_holds_is_refused(config: Config) -> None:
    network = network_of(config)
    with pytest.raises(ValueError, match="65 tokens"):
        network(torch.zeros(1, 65, dtype=torch.long))
    cache = KVCache(config)
    network(torch.zeros(1, 60, dtype=torch.long), cache)
    with pytest.raises(ValueError, match="65 tokens"):
        network(torch.zeros(1, 5, dtype=torch.long), cache)
    assert cache.length == 60


def test_a_group_of_queries_sees_its_key_as_if_each_had_its_own() -> None:
    torch.manual_seed(0)
    query, keys, values = torch.randn(1, 6, 5, 8), torch.randn(1, 2, 5, 8), torch.randn(1, 2, 5, 8)
    alone = attend(query, keys.repeat_interleave(3, 1), values.repeat_interleave(3, 1))
    assert torch.allclose(attend(query, keys, values), alone, atol=1e-6)
    assert torch.allclose(attend(query, keys, values, Thinking.begin()), alone, atol=1e-6)


def test_rotated_queries_and_keys_know_only_how_far_they_are_apart() -> None:
    torch.manual_seed(0)
    query, key = torch.randn(1, 1, 1, 8), torch.randn(1, 1, 1, 8)

    def score(query_at: int, key_at: int) -> float:
        turned = rotate(query, *rotary_angles(LLAMA, torch.tensor([query_at])))
        return (turned * rotate(key, *rotary_angles(LLAMA, torch.tensor([key_at])))).sum().item()

    assert score(9, 4) == pytest.approx(score(45, 40), abs=1e-4)
    assert score(9, 4) != pytest.approx(score(9, 5), abs=1e-3)


def test_thinking_changes_nothing_and_looks_at_no_later_token() -> None:
    network = network_of(LLAMA)
    thinking = Thinking.begin()
    assert torch.allclose(network(IDS, thinking=thinking), network(IDS), atol=1e-5)
    assert [tuple(one.shape) for one in thinking.attention] == [(1, 4, 12, 12)] * 3
    for weights in thinking.attention:
        assert torch.allclose(weights.sum(-1), torch.ones(1, 4, 12), atol=1e-5)
        assert weights.triu(1).abs().max() == 0
    assert torch.allclose(network.logits(thinking.states[-1]), network(IDS), atol=1e-5)


def test_gpt2_agrees_with_transformers() -> None:
    from transformers import GPT2Config, GPT2LMHeadModel

    theirs = GPT2LMHeadModel(
        GPT2Config(vocab_size=97, n_embd=32, n_layer=3, n_head=4, n_positions=64, resid_pdrop=0, embd_pdrop=0)
    )
    parts = {
        "attention_norm": "ln_1",
        "attention.qkv": "attn.c_attn",
        "attention.out": "attn.c_proj",
        "mlp_norm": "ln_2",
        "mlp.up": "mlp.c_fc",
        "mlp.down": "mlp.c_proj",
    }
    tops = {"embedding": "transformer.wte", "positions": "transformer.wpe", "norm": "transformer.ln_f"}
    # Their layers are Conv1D: the matrix stands the other way round.
    same(
        GPT2,
        theirs,
        tops,
        "transformer.h",
        parts,
        turned={"attention.qkv", "attention.out", "mlp.up", "mlp.down"},
    )


LLAMA_PARTS = {
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
LLAMA_TOPS = {"embedding": "model.embed_tokens", "norm": "model.norm", "head": "lm_head"}
LLAMA_SIZES: dict[str, Any] = {
    "vocab_size": 97,
    "hidden_size": 32,
    "intermediate_size": 48,
    "num_attention_heads": 4,
    "num_key_value_heads": 2,
    "max_position_embeddings": 64,
}


def test_llama_agrees_with_transformers() -> None:
    from transformers import LlamaConfig, LlamaForCausalLM

    config = LlamaConfig(
        **LLAMA_SIZES, num_hidden_layers=3, head_dim=8, rms_norm_eps=1e-5, tie_word_embeddings=False
    )
    same(LLAMA, LlamaForCausalLM(config), LLAMA_TOPS, "model.layers", LLAMA_PARTS)


def test_qwen2_with_its_biases_agrees_with_transformers() -> None:
    from transformers import Qwen2Config, Qwen2ForCausalLM

    config = Qwen2Config(**LLAMA_SIZES, num_hidden_layers=2, rms_norm_eps=1e-6, tie_word_embeddings=True)
    same(QWEN2, Qwen2ForCausalLM(config), LLAMA_TOPS, "model.layers", LLAMA_PARTS)


def same(
    config: Config,
    theirs: Any,
    tops: dict[str, str],
    layers: str,
    parts: dict[str, str],
    turned: frozenset[str] | set[str] = frozenset(),
) -> None:
    """Gives them our weights by name, and compares what both say."""
    network = network_of(config)
    state = {}
    for name, weight in network.state_dict().items():
        if name.startswith("blocks."):
            _, number, rest = name.split(".", 2)
            part, _, kind = rest.rpartition(".")
            other = weight.t() if part in turned and kind == "weight" else weight
            state[f"{layers}.{number}.{parts[part]}.{kind}"] = other
        else:
            part, _, kind = name.partition(".")
            state[f"{tops[part]}.{kind}"] = weight
    missing, unexpected = theirs.load_state_dict(state, strict=False)
    assert not unexpected
    assert set(missing) <= {"lm_head.weight"}
    with torch.inference_mode():
        told = theirs.eval()(input_ids=IDS).logits
    assert (network(IDS) - told).abs().max() <= 1e-4
