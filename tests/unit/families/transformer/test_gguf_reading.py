"""A GGUF file becomes a model of ours: the same network, the same numbers, the same tokens."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import torch
from gguf import GGUFWriter, quants
from gguf.constants import GGMLQuantizationType as Kind
from tiny_gguf import (
    BYTE_LEVEL,
    PIECES,
    TEMPLATE,
    filled_network,
    gpt_2_name,
    llama_name,
    nothing_more,
    quantised_bytes,
    tiny_config,
    tiny_network,
    write_gguf,
)

from studio.core.errors import UserError
from studio.families.transformer.gguf_form import KINDS, Part
from studio.families.transformer.gguf_header import TensorPlace
from studio.families.transformer.gguf_reading import read_gguf
from studio.families.transformer.gguf_tensors import tensors_of
from studio.families.transformer.model_file import Marks
from studio.families.transformer.network import Form, Transformer
from studio.families.transformer.quantised import quantised_in
from studio.families.transformer.vocabulary import vocabulary_of

IDS = torch.tensor([[5, 9, 200, 3, 77, 8, 250, 31]])
EXACTLY = (Kind.F32, Kind.F16, Kind.BF16, Kind.Q8_0, Kind.Q4_0, Kind.Q4_1, Kind.Q5_0)
FORMS = {
    "llama": tiny_config(rotary_base=5e4, epsilon=1e-6),
    "llama, own head": tiny_config(tied=False, vocabulary=300),
    "qwen2": tiny_config(qkv_bias=True),
    "gpt2": tiny_config(Form.GPT2),
}


def _read(path: Path) -> Transformer:
    texts, tensors = read_gguf(path)
    return filled_network(texts.config, tensors)


@pytest.mark.parametrize("form", FORMS)
def test_each_form_computes_what_it_did_before_it_was_written(form: str, tmp_path: Path) -> None:
    network = tiny_network(FORMS[form])
    texts, tensors = read_gguf(write_gguf(tmp_path / "a.gguf", network, form.partition(",")[0]))
    assert texts.config.vocabulary == network.config.vocabulary
    assert torch.equal(filled_network(texts.config, tensors)(IDS), network(IDS))
    assert (texts.config.context, texts.config.tied) == (64, FORMS[form].tied)


def test_a_head_that_is_the_table_once_more_is_left_out(tmp_path: Path) -> None:
    network = tiny_network(tiny_config(Form.GPT2))

    def head(writer: GGUFWriter) -> None:
        writer.add_tensor("output.weight", network.embedding.weight.numpy())

    texts, tensors = read_gguf(write_gguf(tmp_path / "a.gguf", network, "gpt2", extra=head))
    assert texts.config.tied
    assert "head.weight" not in tensors


def test_llama_3_1_divides_its_rotary_frequencies(tmp_path: Path) -> None:
    factors = np.array([1, 1, 1, 1.5, 3, 6, 8, 8], np.float32)
    network = tiny_network(tiny_config(rotary_factors=tuple(factors.tolist())))
    path = write_gguf(
        tmp_path / "a.gguf", network, extra=lambda writer: writer.add_tensor("rope_freqs.weight", factors)
    )
    assert torch.equal(_read(path)(IDS), network(IDS))
    plain = tiny_network(tiny_config())
    assert not torch.allclose(network(IDS), plain(IDS), atol=1e-3), "they make a difference"


def test_positions_that_are_interpolated(tmp_path: Path) -> None:
    def stretched(writer: GGUFWriter) -> None:
        writer.add_string("llama.rope.scaling.type", "linear")
        writer.add_float32("llama.rope.scaling.factor", 4.0)

    network = tiny_network(tiny_config(rotary_factors=(4.0,) * 8))
    assert torch.equal(_read(write_gguf(tmp_path / "a.gguf", network, extra=stretched))(IDS), network(IDS))


def test_a_window_that_slides_is_a_shorter_context(tmp_path: Path) -> None:
    path = write_gguf(
        tmp_path / "a.gguf",
        tiny_network(tiny_config()),
        extra=lambda writer: writer.add_uint32("llama.attention.sliding_window", 32),
    )
    assert read_gguf(path)[0].config.context == 32


@pytest.mark.parametrize("kind", KINDS)
def test_each_kind_of_numbers(kind: Kind, tmp_path: Path) -> None:
    numbers = (np.random.default_rng(3).standard_normal((24, 512)) * 0.05).astype(np.float32)
    content = np.ascontiguousarray(quantised_bytes(numbers, kind)).view(np.uint8)
    (tmp_path / "numbers").write_bytes(b"front" + content.tobytes())
    place = TensorPlace("x", kind, numbers.shape, 5, content.size)
    tensors = tensors_of(tmp_path / "numbers", place, Part("x", numbers.shape), "a.weight")
    kept = quantised_in(tensors)
    ours = kept["a"].dequantise() if kept else tensors["a.weight"].float()
    theirs = torch.from_numpy(quants.dequantize(content.reshape(24, -1), kind).reshape(numbers.shape))
    allowed = 0.0 if kind in EXACTLY else float(theirs.abs().max()) / 200
    assert float((ours - theirs).abs().max()) <= allowed


def test_rows_in_another_order_keep_their_few_bits(tmp_path: Path) -> None:
    network = tiny_network(tiny_config())
    texts, tensors = read_gguf(write_gguf(tmp_path / "a.gguf", network, kind=Kind.Q8_0))
    assert tensors["blocks.0.attention.q.weight"].dtype == torch.int8
    read = filled_network(texts.config, tensors)
    for name, weight in network.state_dict().items():
        step = weight.abs().max() / 127
        assert float((read.state_dict()[name] - weight).abs().max()) <= step, name


def test_what_is_no_number_is_damage(tmp_path: Path) -> None:
    network = tiny_network(tiny_config())
    network.blocks[0].mlp.up.weight[3, 3] = torch.nan
    with pytest.raises(UserError, match=r"“blk\.0\.ffn_up\.weight” holds what is no number"):
        read_gguf(write_gguf(tmp_path / "a.gguf", network))


def test_progress_is_told_and_can_end_it(tmp_path: Path) -> None:
    path = write_gguf(tmp_path / "a.gguf", tiny_network(tiny_config()))
    told: list[float] = []
    read_gguf(path, told.append)
    assert told == sorted(told)
    assert told[-1] == 1

    def stop(share: float) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        read_gguf(path, stop)


def test_tokens_of_bytes(tmp_path: Path) -> None:
    texts, _ = read_gguf(write_gguf(tmp_path / "a.gguf", tiny_network(tiny_config())))
    assert texts.marks == Marks(None, (0, 2), "<|im_start|>", "<|im_end|>")
    assert texts.template == TEMPLATE
    vocabulary = vocabulary_of(texts)
    told = [BYTE_LEVEL[token] for token in vocabulary.encode("hello w12")]
    assert told == ["hel", "l", "o", "Ġw", "1", "2"]
    assert vocabulary.encode("<|im_end|>", special=True) == [2]
    assert vocabulary.encode("<|im_end|>") != [2]


def test_tokens_of_pieces(tmp_path: Path) -> None:
    network = tiny_network(tiny_config(vocabulary=len(PIECES)))
    texts, _ = read_gguf(write_gguf(tmp_path / "a.gguf", network, tokenizer="llama"))
    assert texts.marks == Marks(1, (2,), "<s>", "</s>")
    vocabulary = vocabulary_of(texts)
    told = [PIECES[token] for token in vocabulary.encode("hehö he")]
    assert told == ["▁", "he", "h", "<0xC3>", "<0xB6>", "▁", "he"], "the best score is joined first"
    assert b"".join(map(vocabulary.piece, vocabulary.encode("hehö he"))) == " hehö he".encode()


def test_a_beginning_is_put_before_texts_as_the_file_says(tmp_path: Path) -> None:
    path = write_gguf(
        tmp_path / "a.gguf",
        tiny_network(tiny_config()),
        extra=lambda writer: writer.add_add_bos_token(True),
    )
    assert vocabulary_of(read_gguf(path)[0]).begin == 1


def test_a_template_that_is_none_leaves_a_model_that_continues(tmp_path: Path) -> None:
    path = write_gguf(
        tmp_path / "a.gguf",
        tiny_network(tiny_config()),
        extra=lambda writer: (
            writer.kv_data[0].pop("tokenizer.chat_template") and writer.add_chat_template("{% for x in %}")
        ),
    )
    assert read_gguf(path)[0].template is None


def test_transformers_computes_the_same(tmp_path: Path) -> None:
    from transformers import LlamaConfig, LlamaForCausalLM, Qwen2Config, Qwen2ForCausalLM

    sizes = {
        "vocab_size": len(BYTE_LEVEL),
        "hidden_size": 64,
        "intermediate_size": 96,
        "num_hidden_layers": 2,
        "num_attention_heads": 4,
        "num_key_value_heads": 2,
        "max_position_embeddings": 64,
        "tie_word_embeddings": True,
    }
    turned = {"rope_type": "llama3", "rope_theta": 1e4, "factor": 8.0, "low_freq_factor": 1.0}
    turned |= {"high_freq_factor": 4.0, "original_max_position_embeddings": 32}
    plain = LlamaForCausalLM(LlamaConfig(**sizes, rms_norm_eps=1e-5))
    llama_3 = LlamaForCausalLM(LlamaConfig(**sizes, rms_norm_eps=1e-5, rope_parameters=turned))
    qwen = Qwen2ForCausalLM(Qwen2Config(**sizes, rms_norm_eps=1e-5))
    factors = plain.model.rotary_emb.inv_freq / llama_3.model.rotary_emb.inv_freq

    def slower(writer: GGUFWriter) -> None:
        writer.add_tensor("rope_freqs.weight", factors.numpy())

    for theirs, architecture, extra in (
        (plain, "llama", nothing_more),
        (llama_3, "llama", slower),
        (qwen, "qwen2", nothing_more),
    ):
        network = tiny_network(FORMS["qwen2"] if architecture == "qwen2" else tiny_config())
        theirs.load_state_dict({llama_name(k): v for k, v in network.state_dict().items()}, strict=False)
        read = _read(write_gguf(tmp_path / "a.gguf", network, architecture, extra=extra))
        with torch.no_grad():
            expected = theirs.eval()(IDS).logits
        assert float((read(IDS) - expected).abs().max()) < 1e-4


def test_gpt_2_of_transformers_computes_the_same(tmp_path: Path) -> None:
    from transformers import GPT2Config, GPT2LMHeadModel

    sizes = {"vocab_size": len(BYTE_LEVEL), "n_positions": 64, "n_embd": 64, "n_layer": 2, "n_head": 4}
    theirs = GPT2LMHeadModel(GPT2Config(**sizes, n_inner=96))
    network = tiny_network(FORMS["gpt2"])
    weights = {
        gpt_2_name(name): weight.T if weight.ndim == 2 and name.startswith("blocks.") else weight
        for name, weight in network.state_dict().items()
    }
    told = theirs.load_state_dict(weights, strict=False)
    assert not told.unexpected_keys
    with torch.no_grad():
        expected = theirs.eval()(IDS).logits
    read = _read(write_gguf(tmp_path / "a.gguf", network, "gpt2"))
    assert float((read(IDS) - expected).abs().max()) < 1e-4
