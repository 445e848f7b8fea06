"""Our own writer: quick for single tokens, exact for many, and the same each time."""

from __future__ import annotations

from collections.abc import Mapping

import pytest
import torch
from tiny_language import tiny_state, tiny_texts, tiny_writer
from torch import Tensor

from studio.core.device import Device, DeviceKind
from studio.families.transformer import own_writer
from studio.families.transformer.decoding_step import DecodingStep
from studio.families.transformer.model_file import ModelTexts
from studio.families.transformer.network import Config, Form, KVCache, Transformer
from studio.families.transformer.own_writer import OwnWriter, network_of, step_of
from studio.families.transformer.quantised import Halves, KeptEmbedding, KeptLinear, quantise
from studio.families.transformer.table import Dense, Table, Workspace
from studio.families.transformer.vocabulary import vocabulary_of
from studio.families.transformer.writer import Writer

CPU = Device(DeviceKind.CPU, "CPU")
IDS = [5, 17, 3, 96, 41, 8, 8, 60, 2, 33, 71, 12]
EVEN = Config(Form.LLAMA, 320, 64, 96, 2, heads=4, kv_heads=2, head_dims=16, context=64)


@pytest.mark.parametrize("form", list(Form))
@pytest.mark.parametrize("portions", [[12], [1] * 12, [6, 1, 1, 4]], ids=str)
def test_portions_make_no_difference(form: Form, portions: list[int]) -> None:
    writer = tiny_writer(form=form)
    whole = writer.look(IDS).lens[-1]
    reading, ids = writer.reading(), list(IDS)
    told = whole
    for portion in portions:
        told = reading.read(ids[:portion])
        del ids[:portion]
    assert reading.length == 12
    assert told.dtype == torch.float32
    assert torch.allclose(told, whole, atol=1e-4)


def test_the_same_portions_give_the_same_bits() -> None:
    writer = tiny_writer()
    first, second = writer.reading(), writer.reading()
    for portion in (IDS[:7], IDS[7:8], IDS[8:9], IDS[9:]):
        assert torch.equal(first.read(portion), second.read(portion))
    first.rewind(7)
    again = [first.read([token]) for token in IDS[7:9]]
    second.rewind(7)
    assert all(torch.equal(one, second.read([token])) for one, token in zip(again, IDS[7:9], strict=True))


def test_two_readings_of_one_model_do_not_mix() -> None:
    writer = tiny_writer()
    alone = writer.reading()
    expected = [alone.read([token]) for token in IDS]
    one, other = writer.reading(), writer.reading()
    for token, told in zip(IDS, expected, strict=True):
        assert torch.equal(one.read([token]), told)
        other.read([token + 1])


def test_what_does_not_fit_is_refused_and_nothing_is_read() -> None:
    reading = tiny_writer(context=16).reading()
    reading.read(IDS)
    for much in (IDS[:5], IDS):
        with pytest.raises(ValueError, match="do not fit"):
            reading.read(much)
    with pytest.raises(ValueError, match="nothing"):
        reading.read([])
    assert reading.length == 12
    reading.read(IDS[:4])
    with pytest.raises(ValueError, match="17 tokens"):
        reading.read([1])


@pytest.mark.parametrize("form", list(Form))
def test_a_look_inside_adds_up(form: Form) -> None:
    writer = tiny_writer(form=form)
    inside = writer.look(IDS)
    assert inside.attention.shape == (3, 4, 12)
    assert torch.allclose(inside.attention.sum(-1), torch.ones(3, 4), atol=1e-5)
    assert inside.lens.shape == (3, 320)
    assert torch.allclose(inside.lens[-1], writer.reading().read(IDS), atol=1e-4)


def test_it_is_what_the_loop_of_writing_asks_for() -> None:
    writer: Writer = tiny_writer()
    assert writer.nbytes > 0
    assert writer.context == 96
    assert writer.template is not None


@pytest.fixture
def big(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every network counts as a big one."""
    monkeypatch.setattr(own_writer, "SMALL", 0)


def few_bits(state: Mapping[str, Tensor]) -> dict[str, Tensor]:
    """A model file as GGUF files are kept: the table of embeddings in 8 bits, the layers in 4."""
    tensors: dict[str, Tensor] = {}
    for name, weight in state.items():
        if weight.ndim < 2:
            tensors[name] = weight
        else:
            bits = 8 if "embedding" in name else 4
            tensors |= quantise(weight, bits).tensors(name.removesuffix(".weight"))
    return tensors


@pytest.mark.usefixtures("big")
def test_a_big_model_stays_in_few_bits_and_says_what_full_size_says() -> None:
    texts = ModelTexts(EVEN, tiny_texts().tokenizer)
    torch.manual_seed(0)
    tensors = few_bits(Transformer(EVEN).state_dict())
    network = network_of(EVEN, tensors, CPU)
    assert isinstance(network.embedding, KeptEmbedding)
    assert sum(isinstance(layer, KeptLinear) for layer in network.modules()) == 2 * 7
    writer = OwnWriter(texts, tensors, vocabulary_of(texts), None, CPU)
    exact = network(torch.tensor([IDS * 2]))[0, -1]
    assert torch.allclose(writer.reading().read(IDS * 2), exact, atol=1e-5)
    reading = writer.reading()
    told = [reading.read([token]) for token in IDS * 2][-1]
    # 8 bits a weight: close, not the same.
    assert torch.nn.functional.cosine_similarity(told, exact, dim=0) > 0.999


@pytest.mark.usefixtures("big")
def test_half_precision_is_not_copied_to_full() -> None:
    torch.manual_seed(0)
    state = {name: weight.bfloat16() for name, weight in Transformer(EVEN).state_dict().items()}
    network = network_of(EVEN, state, CPU)
    layer = network.get_submodule("blocks.0.mlp.up")
    assert isinstance(layer, KeptLinear)
    assert isinstance(layer.matrix, Halves)
    assert layer.matrix.weight.data_ptr() == state["blocks.0.mlp.up.weight"].data_ptr()


@pytest.mark.usefixtures("big")
def test_without_quick_tables_a_big_model_is_brought_to_full_size(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(own_writer, "tables_are_quick", lambda: False)
    torch.manual_seed(0)
    tensors = few_bits(Transformer(EVEN).state_dict())
    network = network_of(EVEN, tensors, CPU)
    assert not any(isinstance(layer, KeptLinear) for layer in network.modules())
    assert step_of(network) is None
    reading = OwnWriter(
        ModelTexts(EVEN, tiny_texts().tokenizer), tensors, tiny_writer().vocabulary, None, CPU
    )
    assert torch.allclose(reading.reading().read(IDS), network(torch.tensor([IDS]))[0, -1], atol=1e-5)


@pytest.mark.usefixtures("big")
def test_matrices_of_another_shape_are_named() -> None:
    torch.manual_seed(0)
    tensors = few_bits(Transformer(EVEN).state_dict()) | quantise(torch.zeros(8, 64), 4).tensors(
        "blocks.1.mlp.gate"
    )
    with pytest.raises(ValueError, match=r"blocks\.1\.mlp\.gate"):
        network_of(EVEN, tensors, CPU)


def test_a_missing_matrix_is_named() -> None:
    texts = tiny_texts()
    state = tiny_state(texts)
    del state["blocks.1.mlp.gate.weight"]
    with pytest.raises(ValueError, match=r"blocks\.1\.mlp\.gate"):
        network_of(texts.config, state, CPU)


@pytest.mark.parametrize("rows", [96, 64, 320, 100, 7])
def test_a_table_multiplies_as_its_matrix_does(rows: int) -> None:
    torch.manual_seed(0)
    weight, x = torch.randn(rows, 48), torch.randn(48)
    workspace: Workspace = {}
    for product, bound in ((Table(weight, workspace), 0.02), (Dense(weight, workspace), 1e-6)):
        product.taken.copy_(x)
        told = product()
        assert told.shape == product.gives
        error = (told.flatten() - weight @ x).norm() / (weight @ x).norm()
        assert error < bound


@pytest.mark.parametrize("biased", [False, True])
@pytest.mark.parametrize("tied", [False, True])
def test_one_step_is_the_network_for_one_token(biased: bool, tied: bool) -> None:
    torch.manual_seed(0)
    config = Config(
        Form.LLAMA, 50, 24, 40, 2, heads=6, kv_heads=2, head_dims=4, context=32, tied=tied, qkv_bias=biased
    )
    network = Transformer(config).requires_grad_(False)
    for weight in network.parameters():
        torch.nn.init.normal_(weight, std=0.3)
    state, workspace = network.state_dict(), Workspace()
    step = DecodingStep(config, lambda name: state[name], lambda one: Dense(one, workspace))
    cache = KVCache(config)
    ids = torch.tensor([IDS]) % 50
    expected = network(ids)[0]
    network(ids[:, :5], cache)
    for at in range(5, 12):
        told = step(network.embedding(ids[0, at]), cache)
        assert torch.allclose(told, expected[at], atol=1e-4)
