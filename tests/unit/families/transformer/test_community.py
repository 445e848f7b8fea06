"""A language model that transformers computes writes as ours do: reads on, goes back, shows its thinking."""

from __future__ import annotations

from functools import cache
from typing import Any

import pytest
import torch
from tiny_language_models import CONTEXT, IDS, VOCABULARY, tiny_language_model, tiny_tokenizer
from torch import Tensor

from studio.core.device import Device, DeviceKind, Precision
from studio.core.errors import UserError
from studio.core.events import Insight, Output, Remark, Token
from studio.core.request import ModelRef, Request
from studio.families.transformer.chat_template import JinjaChatTemplate
from studio.families.transformer.community import causal_network, inside
from studio.families.transformer.community.causal_network import CausalNetwork, build_network, dtype_for
from studio.families.transformer.community.configuration import checked_config, network_config
from studio.families.transformer.community.own_form import own_form
from studio.families.transformer.community.writer import CommunityWriter
from studio.families.transformer.family import TransformerFamily
from studio.families.transformer.model_file import ModelTexts
from studio.families.transformer.own_writer import OwnWriter
from studio.families.transformer.params import FAMILY, LOOK, WRITE, LookParams, WriteParams
from studio.families.transformer.vocabulary import TokenizerVocabulary

CPU = Device(DeviceKind.CPU, "CPU")
TEMPLATE = "{% for m in messages %}<|im_start|>{{ m.content }}<|im_end|>{% endfor %}"
KINDS = ("gemma2", "phi", "gpt2", "mamba")


class NoInputs:
    """Nothing goes in but words."""

    def picture(self, sha256: str) -> Any:
        raise LookupError(sha256)

    latent = picture


@cache
def state_of(kind: str) -> dict[str, Tensor]:
    """As it would stand in a file: a head that is the table of tokens is not written twice."""
    network = tiny_language_model(kind)
    state = dict(network.state_dict())
    if network.config.tie_word_embeddings:
        state.pop("lm_head.weight")
    return state


@cache
def network_of(kind: str) -> CausalNetwork:
    config = checked_config(kind, tiny_language_model(kind).config.to_dict())
    return build_network(config, state_of(kind), CPU)


def writer_of(kind: str) -> CommunityWriter:
    vocabulary = TokenizerVocabulary(tiny_tokenizer().to_str())
    return CommunityWriter(network_of(kind), vocabulary, JinjaChatTemplate(TEMPLATE))


def own_writer_of(kind: str) -> OwnWriter:
    """The same weights in our own network."""
    network = tiny_language_model(kind)
    state = network.state_dict()
    ours = own_form(
        network_config(network.config.to_dict()), {name: one.shape for name, one in state.items()}
    )
    assert ours is not None
    tensors = {name: state[one.name].T if one.turned else state[one.name] for name, one in ours.taken.items()}
    tokenizer = tiny_tokenizer().to_str()
    return OwnWriter(ModelTexts(ours.config, tokenizer), tensors, TokenizerVocabulary(tokenizer), None, CPU)


@cache
def told(kind: str) -> Tensor:
    """Logits after each of `IDS`, as transformers tells them of the whole text."""
    with torch.inference_mode():
        return tiny_language_model(kind)(torch.tensor([IDS])).logits[0]


def close(one: Tensor, other: Tensor) -> None:
    torch.testing.assert_close(one, other, atol=1e-4, rtol=0)


@pytest.mark.parametrize("kind", KINDS)
def test_reading_on_and_going_back_say_what_the_whole_text_says(kind: str) -> None:
    reading = writer_of(kind).reading()
    close(reading.read(IDS[:6]), told(kind)[5])
    close(reading.read(IDS[6:7]), told(kind)[6])
    close(reading.read(IDS[7:]), told(kind)[9])
    assert reading.length == len(IDS)
    reading.rewind(20)
    assert reading.length == len(IDS)
    reading.rewind(3)  # gemma2 sees four tokens in one of its layers: it must not have forgotten the first
    assert reading.length == 3
    close(reading.read(IDS[3:5]), told(kind)[4])
    reading.rewind(0)
    close(reading.read(IDS), told(kind)[9])


@pytest.mark.parametrize("kind", KINDS)
def test_its_inside_is_seen_through_its_own_norm_and_head(kind: str) -> None:
    seen = writer_of(kind).look(IDS)
    close(seen.lens[-1], told(kind)[9])
    assert seen.lens.shape == (2, VOCABULARY)
    assert not torch.allclose(seen.lens[0], seen.lens[1], atol=1e-2)
    if kind == "mamba":
        assert seen.attention.shape == (0, 0, len(IDS))
        assert seen.remark == inside.NO_ATTENTION
    else:
        with torch.inference_mode():
            states = tiny_language_model(kind)(torch.tensor([IDS]), output_hidden_states=True).hidden_states
        close(seen.lens[0], _through_the_end(kind, states[1][0, -1]))
        close(seen.attention.sum(-1), torch.ones(2, 4))
        assert not seen.remark
    if kind == "gemma2":
        assert seen.attention[0, :, :6].abs().max() == 0  # its first layer sees four tokens
        assert seen.attention[1, :, :6].min() > 0


def _through_the_end(kind: str, state: Tensor) -> Tensor:
    """Norm and head of that kind, by hand."""
    network: Any = tiny_language_model(kind)
    norms = {
        "gemma2": lambda: network.model.norm,
        "phi": lambda: network.model.final_layernorm,
        "gpt2": lambda: network.transformer.ln_f,
    }
    with torch.inference_mode():
        logits = network.lm_head(norms[kind]()(state))
        cap = getattr(network.config, "final_logit_softcapping", None)
        return logits if cap is None else torch.tanh(logits / cap) * cap


def test_a_look_does_not_disturb_the_reading() -> None:
    writer = writer_of("phi")
    reading = writer.reading()
    reading.read(IDS[:5])
    writer.look(IDS)
    close(reading.read(IDS[5:]), told("phi")[9])
    assert network_of("phi").model.config._attn_implementation == "sdpa"
    assert not any(
        one._forward_hooks for one in network_of("phi").model.modules() if "Norm" in type(one).__name__
    )


def test_one_token_has_nothing_before_it() -> None:
    seen = writer_of("phi").look(IDS[:1])
    close(seen.attention, torch.ones(2, 4, 1))
    close(seen.lens[-1], told("phi")[0])


def test_layers_that_are_not_found_are_told_and_nothing_fails(monkeypatch: pytest.MonkeyPatch) -> None:
    network = network_of("phi")
    monkeypatch.setattr(network.model.config, "num_hidden_layers", 7)
    monkeypatch.setattr(network, "cache", lambda: None)
    seen = writer_of("phi").look(IDS)
    assert "layers were not found" in seen.remark
    assert seen.lens.shape == (1, VOCABULARY)
    assert seen.attention.shape == (2, 4, len(IDS))
    close(seen.lens[0], told("phi")[9])


@pytest.mark.parametrize(
    "ids", [[], [VOCABULARY], [-1], list(range(CONTEXT + 1))], ids=["none", "beyond", "below", "many"]
)
def test_what_cannot_be_read_is_refused_and_the_reading_goes_on(ids: list[int]) -> None:
    reading = writer_of("gpt2").reading()
    reading.read(IDS[:4])
    with pytest.raises(ValueError, match=r"fit|nothing|know"):
        reading.read(ids)
    assert reading.length == 4
    close(reading.read(IDS[4:]), told("gpt2")[9])


def test_weights_of_another_network_are_refused() -> None:
    state = state_of("phi") | {"model.layers.0.mlp.fc1.weight": torch.zeros(3, 3)}
    config = checked_config("phi", tiny_language_model("phi").config.to_dict())
    with pytest.raises(ValueError, match=r"mlp\.fc1"):
        build_network(config, state, CPU)


def test_sixteen_bits_are_computed_in_thirty_two_where_there_is_room(monkeypatch: pytest.MonkeyPatch) -> None:
    state = {"a": torch.zeros(1000, dtype=torch.bfloat16), "b": torch.zeros(3)}

    def memory(total: int, available: int) -> Any:
        return lambda: type("", (), {"total": total, "available": available})

    monkeypatch.setattr(causal_network.psutil, "virtual_memory", memory(10_000, 9_000))
    assert dtype_for(state, CPU) is torch.float32
    monkeypatch.setattr(causal_network.psutil, "virtual_memory", memory(10_000, 5_000))
    assert dtype_for(state, CPU) is torch.bfloat16
    monkeypatch.setattr(causal_network.psutil, "virtual_memory", memory(1_000, 500))
    with pytest.raises(UserError, match="GB of memory"):
        dtype_for(state, CPU)
    card = Device(DeviceKind.CUDA, "a card", precision=Precision.FLOAT16)
    assert dtype_for(state, card) is torch.bfloat16
    assert dtype_for({"a": torch.zeros(3)}, card) is torch.float16


def written(writer: Any, params: WriteParams, seed: int = 5) -> tuple[str, list[Token]]:
    request = Request.make(FAMILY, WRITE.name, ModelRef("tiny", "0" * 64), seed, params)
    events = list(TransformerFamily().run(writer, request, NoInputs()))
    (output,) = [event for event in events if isinstance(event, Output)]
    return output.text or "", [event for event in events if isinstance(event, Token)]


@pytest.mark.parametrize("kind", ["llama", "gpt2"])
def test_the_same_seed_writes_the_same_text_in_our_network_and_in_transformers(kind: str) -> None:
    params = WriteParams(prompt="hello world", max_tokens=12, temperature=1.2, top_p=1.0)
    ours, our_tokens = written(own_writer_of(kind), params)
    theirs, their_tokens = written(writer_of(kind), params)
    assert ours == theirs
    assert [one.id for one in our_tokens] == [one.id for one in their_tokens]
    close(
        torch.tensor([one.probability for one in our_tokens]),
        torch.tensor([one.probability for one in their_tokens]),
    )
    assert written(writer_of(kind), params)[0] == theirs


def test_a_network_without_attention_is_looked_into_with_a_remark() -> None:
    params = LookParams(prompt="hello world")
    request = Request.make(FAMILY, LOOK.name, ModelRef("tiny", "0" * 64), 0, params)
    events = list(TransformerFamily().run(writer_of("mamba"), request, NoInputs()))
    assert [event.text for event in events if isinstance(event, Remark)] == [inside.NO_ATTENTION]
    (insight,) = [event for event in events if isinstance(event, Insight)]
    assert len(insight.lens) == 2
