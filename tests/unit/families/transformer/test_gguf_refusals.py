"""What a GGUF file is is told by its header; what cannot be opened is refused with the reason."""

from __future__ import annotations

import struct
from collections.abc import Callable
from pathlib import Path

import numpy as np
import psutil
import pytest
from gguf import GGUFWriter
from gguf.constants import GGMLQuantizationType as Kind
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tiny_gguf import tiny_config, tiny_network, write_gguf

from studio.core.errors import UserError
from studio.families.transformer.gguf_description import describe_gguf
from studio.families.transformer.gguf_reading import read_gguf
from studio.families.transformer.network import Form

Change = Callable[[GGUFWriter], None]
REFUSED: dict[str, tuple[Change, str]] = {
    "split": (lambda file: file.add_uint16("split.count", 3), "one of 3 parts"),
    "adapter": (lambda file: file.add_type("adapter"), "no model, but something for one"),
    "experts": (lambda file: file.add_expert_count(8), "mixture of experts"),
    "yarn": (lambda file: file.add_string("llama.rope.scaling.type", "yarn"), "not known here .“yarn”"),
    "partly turned": (lambda file: file.add_rope_dimension_count(8), "turns only a part"),
    "for comparing": (lambda file: file.add_causal_attention(False), "to compare texts, not to write"),
    "scaled": (lambda file: file.add_logit_scale(8.0), "scales its numbers"),
    "other part": (
        lambda file: file.add_tensor("blk.0.attn_q_norm.weight", np.ones(16, np.float32)),
        "a part “blk.0.attn_q_norm.weight” that this form has not",
    ),
    "quantised": (
        lambda file: file.add_tensor("x", np.zeros((1, 136), np.uint8), raw_dtype=Kind.IQ4_XS),
        "quantised as IQ4_XS",
    ),
    "factors": (
        lambda file: file.add_tensor("rope_freqs.weight", np.ones(3, np.float32)),
        "“rope_freqs.weight” has the shape",
    ),
    "words": (lambda file: file.add_tokenizer_pre("martian"), "“martian”. is not known"),
    "tokens": (lambda file: file.add_tokenizer_model("rwkv"), "of the kind “rwkv”"),
    "heads": (lambda file: file.add_head_count(3), "do not go into a width"),
    "no heads": (lambda file: file.add_head_count(0), "“attention.head_count” is “0”"),
    "varied heads": (lambda file: file.add_head_count([4, 2]), "“attention.head_count” is “.4, 2.”"),
    "layers": (lambda file: file.add_block_count(10**9), "“block_count” is"),
    "more layers": (lambda file: file.add_block_count(3), "not all of its 3 layers"),
    "context": (lambda file: file.add_context_length(0), "“context_length” is “0”"),
    "width": (lambda file: file.add_embedding_length(32), "instead of"),
    "epsilon": (lambda file: file.add_layer_norm_rms_eps(-1.0), "layer_norm_rms_epsilon” is “-1.0”"),
}
REFUSED_TOKENS: dict[str, tuple[Change, str]] = {
    "merges": (lambda file: file.add_token_merges(["q zz"]), "joins tokens that it has not"),
    "merged": (lambda file: file.add_token_merges(["a"]), "joins tokens that it has not"),
    "same tokens": (lambda file: file.add_token_list(["a", "a"]), "two of its tokens are the same"),
    "types": (lambda file: file.add_token_types([1]), "what they are"),
    "scores": (lambda file: file.add_tokenizer_model("llama"), "scores of 0"),
    "more tokens": (lambda file: file.add_token_list(list("abcde")), "what they are"),
}


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "a.gguf"


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    small = tiny_config(width=8, hidden=8, heads=1, kv_heads=1, head_dims=8, layers=1)
    return write_gguf(tmp_path_factory.mktemp("whole") / "a.gguf", tiny_network(small)).read_bytes()


def test_a_description_for_people_who_choose(path: Path) -> None:
    network = tiny_network(tiny_config())
    told = describe_gguf(write_gguf(path, network, kind=Kind.Q4_1))
    assert (told.architecture, told.name, told.licence) == ("llama", "Tiny model", "apache-2.0")
    assert told.parameters == sum(weight.numel() for weight in network.parameters())
    assert (told.quantisation, told.context, told.chat, told.refusal) == ("Q4_1", 64, True, "")
    assert told.file_bytes == path.stat().st_size
    kept = sum(one.nbytes for one in read_gguf(path)[1].values())
    assert told.memory_bytes == kept


@pytest.mark.parametrize("why", REFUSED)
def test_what_the_network_cannot_be_is_refused(why: str, path: Path) -> None:
    change, reason = REFUSED[why]
    write_gguf(path, tiny_network(tiny_config()), extra=change)
    with pytest.raises(UserError, match=reason) as refused:
        read_gguf(path)
    assert describe_gguf(path).refusal == str(refused.value)
    assert refused.value.remedy


@pytest.mark.parametrize("why", REFUSED_TOKENS)
def test_tokens_that_cannot_be_used_are_refused(why: str, path: Path) -> None:
    change, reason = REFUSED_TOKENS[why]
    with pytest.raises(UserError, match=reason):
        read_gguf(write_gguf(path, tiny_network(tiny_config()), extra=change))


def test_other_forms_are_named(path: Path) -> None:
    write_gguf(path, tiny_network(tiny_config()), "gemma3")
    with pytest.raises(UserError, match=r"form “gemma3”, which .* it reads llama, qwen2, gpt2"):
        read_gguf(path)
    assert "gemma3" in describe_gguf(path).refusal


def test_a_missing_tensor_is_damage(path: Path) -> None:
    write_gguf(path, tiny_network(tiny_config()), leave_out=["blk.1.ffn_up.weight"])
    with pytest.raises(UserError, match=r"lacks “blk\.1\.ffn_up\.weight”"):
        read_gguf(path)


def test_a_list_of_tokens_alone_cannot_write(path: Path) -> None:
    network = tiny_network(tiny_config(Form.GPT2))
    everything = _names_of(write_gguf(path, network, "gpt2"))
    write_gguf(path, network, "gpt2", leave_out=everything)
    told = describe_gguf(path)
    assert "only the list of tokens" in told.refusal
    assert (told.parameters, told.quantisation) == (0, "")


def _names_of(path: Path) -> list[str]:
    from studio.families.transformer.gguf_header import read_header

    return list(read_header(path).tensors)


def test_a_list_of_tokens_longer_than_the_table_does_not_belong_to_it(path: Path) -> None:
    with pytest.raises(UserError, match="do not belong together"):
        read_gguf(write_gguf(path, tiny_network(tiny_config(vocabulary=100))))


def test_what_is_too_large_for_this_machine_is_said_before(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Small:
        total = available = 10_000

    monkeypatch.setattr(psutil, "virtual_memory", Small)
    write_gguf(path, tiny_network(tiny_config()))
    with pytest.raises(UserError, match="GB of memory"):
        read_gguf(path)
    assert "GB of memory" in describe_gguf(path).refusal


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "no GGUF file"),
        (b"PK\x03\x04 and so on", "no GGUF file"),
        (b"GGUF", "not complete"),
        (b"GGUF" + struct.pack(">I", 3) + bytes(16), "big-endian"),
        (b"GGUF" + struct.pack("<I", 1) + bytes(16), "version 1"),
        (b"GGUF" + struct.pack("<I", 3) + b"\xff" * 16, "claims to have"),
        (b"GGUF" + struct.pack("<IQQ", 3, 0, 1) + b"\xff" * 40, "claims to have a text"),
        (b"GGUF" + struct.pack("<IQQ", 3, 0, 50), "not complete"),
        (b"GGUF" + struct.pack("<IQQQcIIQ", 3, 0, 1, 1, b"a", 9, 8, 1 << 60), "lists of"),
        (b"GGUF" + struct.pack("<IQQQcII", 3, 0, 1, 1, b"a", 77, 0), "unknown type"),
        (b"GGUF" + struct.pack("<IQQQcIIQ", 3, 0, 1, 1, b"a", 9, 9, 1), "unknown type"),
        (b"GGUF" + struct.pack("<IQQQcI", 3, 1, 0, 1, b"a", 99), "99 dimensions"),
        (b"GGUF" + struct.pack("<IQQQcIQIQ", 3, 1, 0, 1, b"a", 1, 0, 0, 0), "the shape"),
        (b"GGUF" + struct.pack("<IQQQcIQIQ", 3, 1, 0, 1, b"a", 1, 1 << 62, 0, 0), "not complete"),
        (b"GGUF" + struct.pack("<IQQQcIQIQ", 3, 1, 0, 1, b"a", 1, 32, 4040, 0), "number 4040"),
        (b"GGUF" + struct.pack("<IQQ", 3, 0, 0), "form “unknown”|only the list"),
    ],
)
def test_files_that_are_none_and_claims_that_cannot_be(content: bytes, reason: str, path: Path) -> None:
    path.write_bytes(content)
    with pytest.raises(UserError, match=reason):
        read_gguf(path)


def test_a_file_that_is_not_there(path: Path) -> None:
    with pytest.raises(UserError, match="cannot be read"):
        describe_gguf(path)


def test_a_file_that_ends_anywhere_is_not_complete(whole: bytes, path: Path) -> None:
    for end in (*range(0, 600, 7), *range(600, len(whole), len(whole) // 40), len(whole) - 40):
        path.write_bytes(whole[:end])
        with pytest.raises(UserError):
            read_gguf(path)


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(changes=st.lists(st.tuples(st.integers(0, 1 << 30), st.binary(min_size=1, max_size=8)), max_size=4))
def test_damage_is_always_a_sentence(whole: bytes, tmp_path: Path, changes: list[tuple[int, bytes]]) -> None:
    damaged = bytearray(whole)
    front = len(whole) // 3  # where the header is, mostly
    for at, content in changes:
        begin = at % front
        damaged[begin : begin + len(content)] = content
    file = tmp_path / "damaged.gguf"
    file.write_bytes(damaged)
    for reading in (describe_gguf, read_gguf):
        try:
            reading(file)
        except UserError:
            continue
