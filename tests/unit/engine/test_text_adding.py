"""People add their language models: what writes comes in and says the same, all else is refused by name."""

from __future__ import annotations

import json
import pickle
import shutil
import threading
from pathlib import Path
from typing import Any

import psutil
import pytest
import torch
from gguf import GGUFWriter
from gguf.constants import GGMLQuantizationType as Kind
from safetensors.torch import load_file
from tiny_gguf import tiny_config, tiny_network, write_gguf
from tiny_language_models import (
    IDS,
    VOCABULARY,
    change_json,
    change_weights,
    save_language_folder,
    tiny_language_model,
    tiny_tokenizer,
)
from transformers import BertConfig, BertModel, T5Config, T5ForConditionalGeneration

from studio.core.device import Device, DeviceKind
from studio.core.errors import CancelledError, UserError
from studio.core.family import ModelInfo
from studio.engine import text_folders
from studio.engine.adoption import read_source
from studio.engine.incoming import Watch
from studio.engine.models import ModelLibrary
from studio.families.transformer.family import TransformerFamily
from studio.families.transformer.writer import Writer

CPU = Device(DeviceKind.CPU, "CPU")


@pytest.fixture
def library(tmp_path: Path) -> ModelLibrary:
    return ModelLibrary(tmp_path / "bundled", tmp_path / "installed")


@pytest.fixture(scope="module")
def saved(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Folders that are copied, not changed."""
    root = tmp_path_factory.mktemp("folders")
    for kind in ("llama", "gpt2", "qwen2", "gemma2"):
        save_language_folder(root / kind, kind)
    return root


@pytest.fixture
def folder(saved: Path, tmp_path: Path) -> Path:
    """A Llama to be changed."""
    return Path(shutil.copytree(saved / "llama", tmp_path / "folder"))


@pytest.fixture
def gemma(saved: Path, tmp_path: Path) -> Path:
    """One that transformers computes, to be changed."""
    return Path(shutil.copytree(saved / "gemma2", tmp_path / "gemma"))


def refused(library: ModelLibrary, path: Path) -> str:
    with pytest.raises(UserError) as caught:
        library.add(path)
    assert not library.all()
    assert not library.installed.exists() or not list(library.installed.iterdir())
    return str(caught.value)


def opened(info: ModelInfo) -> Writer:
    return TransformerFamily().load(info, CPU)


def logits_of(kind: str, **more: Any) -> torch.Tensor:
    """What transformers says of the same network."""
    with torch.inference_mode():
        return tiny_language_model(kind, **more)(torch.tensor([IDS])).logits[0, -1]


@pytest.mark.parametrize(
    ("kind", "architecture"),
    [("llama", "llama"), ("gpt2", "gpt2"), ("qwen2", "llama"), ("gemma2", "transformers")],
)
def test_a_folder_comes_in_and_says_what_transformers_says(
    library: ModelLibrary, saved: Path, kind: str, architecture: str
) -> None:
    info = library.add(saved / kind)
    assert (info.id, info.family, info.architecture) == (kind, "transformer", architecture)
    assert "sees 64 tokens" in info.summary
    assert "can chat" in info.summary
    assert info.licence.startswith("unknown")
    writer = opened(info)
    torch.testing.assert_close(writer.reading().read(IDS), logits_of(kind), atol=1e-4, rtol=0)
    inside = writer.look(IDS)
    assert inside.attention.shape == (2, 4, len(IDS))
    torch.testing.assert_close(inside.attention.sum(-1), torch.ones(2, 4))
    torch.testing.assert_close(inside.lens[-1], logits_of(kind), atol=1e-4, rtol=0)
    assert writer.template is not None
    assert writer.template.render([("user", "hi")]).endswith("<|im_start|>assistant\n")
    assert library.verify(info.id).sound


def test_positions_that_are_stretched_are_stretched_in_our_form_too(
    library: ModelLibrary, tmp_path: Path
) -> None:
    stretched = {
        "rope_type": "llama3",
        "rope_theta": 10_000.0,
        "factor": 8.0,
        "low_freq_factor": 1.0,
        "high_freq_factor": 4.0,
        "original_max_position_embeddings": 16,
    }
    for name, told in (
        ("one", stretched),
        ("two", {"rope_type": "linear", "factor": 2.0, "rope_theta": 1e4}),
    ):
        info = library.add(save_language_folder(tmp_path / name, rope_parameters=told))
        assert info.architecture == "llama"
        said = opened(info).reading().read(IDS)
        torch.testing.assert_close(said, logits_of("llama", rope_parameters=told), atol=1e-4, rtol=0)


@pytest.mark.parametrize(
    "more",
    [
        {"hidden_act": "gelu"},
        {"attention_bias": True},
        {"rope_parameters": {"rope_type": "yarn", "factor": 2.0, "rope_theta": 10_000.0}},
    ],
    ids=["another activation", "biases", "yarn"],
)
def test_a_llama_that_is_not_ours_after_all_is_left_to_transformers(
    library: ModelLibrary, tmp_path: Path, more: dict[str, Any]
) -> None:
    info = library.add(save_language_folder(tmp_path / "odd", **more))
    assert info.architecture == "transformers"
    torch.testing.assert_close(
        opened(info).reading().read(IDS), logits_of("llama", **more), atol=1e-4, rtol=0
    )


def test_a_model_in_several_files_is_put_together_and_any_of_them_stands_for_it(
    library: ModelLibrary, tmp_path: Path
) -> None:
    folder = save_language_folder(tmp_path / "parts", shards=True)
    files = sorted(folder.glob("model-*.safetensors"))
    assert len(files) > 1
    info = library.add(files[1])
    assert info.id == "parts"
    torch.testing.assert_close(opened(info).reading().read(IDS), logits_of("llama"), atol=1e-4, rtol=0)


def test_sixteen_bits_stay_sixteen_bits_on_the_disk(library: ModelLibrary, folder: Path) -> None:
    halves = {name: one.bfloat16() for name, one in load_file(folder / "model.safetensors").items()}
    change_weights(folder, {**halves})
    info = library.add(folder)
    kept = load_file(info.weights_path)
    assert {one.dtype for name, one in kept.items() if "." in name and one.ndim > 1} == {torch.bfloat16}


def test_the_same_folder_always_becomes_the_same_bytes(saved: Path, tmp_path: Path) -> None:
    one, two = (ModelLibrary(tmp_path, tmp_path / name).add(saved / "gemma2") for name in "ab")
    assert one.sha256 == two.sha256


def test_old_pickles_are_read_when_they_hold_tensors_and_nothing_else(
    library: ModelLibrary, folder: Path
) -> None:
    state = load_file(folder / "model.safetensors")
    (folder / "model.safetensors").unlink()
    torch.save(state, folder / "pytorch_model.bin")
    info = library.add(folder / "pytorch_model.bin")
    torch.testing.assert_close(opened(info).reading().read(IDS), logits_of("llama"), atol=1e-4, rtol=0)


class Trap:
    """Unpickling it would leave a mark."""

    def __init__(self, mark: Path) -> None:
        self.mark = mark

    def __reduce__(self) -> tuple[object, tuple[str]]:
        return (Path.touch, (self.mark,))  # type: ignore[return-value]


@pytest.mark.parametrize("way", ["torch", "pickle"])
def test_a_pickle_with_a_trap_is_not_opened(
    library: ModelLibrary, folder: Path, tmp_path: Path, way: str
) -> None:
    state = {**load_file(folder / "model.safetensors"), "trap": Trap(tmp_path / "it ran")}
    (folder / "model.safetensors").unlink()
    if way == "torch":
        torch.save(state, folder / "pytorch_model.bin")
    else:
        (folder / "pytorch_model.bin").write_bytes(pickle.dumps(state))
    said = refused(library, folder)
    assert "not opened" in said
    assert "pickle" in said.lower()
    assert not (tmp_path / "it ran").exists()


def test_a_program_that_comes_along_is_never_run(library: ModelLibrary, folder: Path, tmp_path: Path) -> None:
    (folder / "modeling_mine.py").write_text(f"open({str(tmp_path / 'it ran')!r}, 'w')\nclass Mine: pass\n")
    mine = {"AutoConfig": "modeling_mine.Mine", "AutoModelForCausalLM": "modeling_mine.Mine"}
    change_json(folder / "config.json", auto_map=mine, model_type="mine", architectures=["MineForCausalLM"])
    assert "never does that" in refused(library, folder)
    # Llama is known without it, so the program is left aside.
    change_json(folder / "config.json", model_type="llama", architectures=["LlamaForCausalLM"])
    assert opened(library.add(folder)).reading().read(IDS).shape == (VOCABULARY,)
    assert not (tmp_path / "it ran").exists()


def test_a_kernel_of_somebody_is_not_fetched(library: ModelLibrary, gemma: Path) -> None:
    told = {"attn_implementation": "somebody/kernel", "_attn_implementation": "somebody/kernel"}
    change_json(gemma / "config.json", **told, fusion_config={"a": True}, use_kernels=True)
    info = library.add(gemma)
    torch.testing.assert_close(opened(info).reading().read(IDS), logits_of("gemma2"), atol=1e-4, rtol=0)


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"model_type": "quartet9"}, "does not know"),
        ({"model_type": None}, "does not say"),
        ({"quantization_config": {"quant_method": "gptq", "bits": 4}}, "gptq"),
        ({"architectures": ["LlamaForSequenceClassification"]}, "sorts texts"),
        ({"architectures": ["LlamaModel"]}, "cannot go on"),
        ({"model_type": "llava", "architectures": ["LlavaForConditionalGeneration"]}, "pictures or sound"),
        ({"num_hidden_layers": 10**9}, "no language model has"),
        ({"vocab_size": 10**12}, "no language model has"),
        ({"hidden_size": -4}, "no language model has"),
        ({"num_attention_heads": 0}, "cannot be opened"),
        ({"rms_norm_eps": float("nan")}, "no language model has"),
        ({"num_hidden_layers": "two"}, "cannot be opened"),
        ({"hidden_size": 64}, "does not fit together"),
        ({"vocab_size": 100}, "do not belong together"),
    ],
    ids=str,
)
def test_a_folder_that_is_something_else_or_absurd_is_refused_with_the_reason(
    library: ModelLibrary, folder: Path, changes: dict[str, Any], said: str
) -> None:
    change_json(folder / "config.json", **changes)
    assert said in refused(library, folder)


def test_what_reads_or_translates_is_told_for_what_it_is(library: ModelLibrary, tmp_path: Path) -> None:
    small = {"hidden_size": 16, "num_hidden_layers": 1, "num_attention_heads": 2, "intermediate_size": 16}
    BertModel(BertConfig(vocab_size=50, **small)).save_pretrained(tmp_path / "bert")
    assert "compare" in refused(library, tmp_path / "bert")
    t5 = T5Config(vocab_size=50, d_model=16, d_ff=16, num_layers=1, num_heads=2, d_kv=8)
    T5ForConditionalGeneration(t5).save_pretrained(tmp_path / "t5")
    assert "encoder-decoder" in refused(library, tmp_path / "t5")
    (tmp_path / "lora").mkdir()
    (tmp_path / "lora" / "adapter_config.json").write_text("{}")
    assert "LoRA" in refused(library, tmp_path / "lora")


def test_a_network_larger_than_its_files_takes_no_memory(library: ModelLibrary, gemma: Path) -> None:
    change_json(gemma / "config.json", intermediate_size=1_000_000)
    assert "its files hold" in refused(library, gemma)


@pytest.mark.parametrize("kind", ["llama", "gemma"])
def test_a_layer_that_is_missing_or_holds_no_numbers_is_found(
    library: ModelLibrary, folder: Path, gemma: Path, kind: str
) -> None:
    path = folder if kind == "llama" else gemma
    name = "model.layers.1.mlp.down_proj.weight"
    whole = load_file(path / "model.safetensors")[name]
    change_weights(path, {name: torch.full_like(whole, float("nan"))})
    assert "NaN" in refused(library, path)
    change_weights(path, {name: None})
    assert name in refused(library, path)
    change_weights(path, {name: whole.to(torch.int8)})
    assert "quantised" in refused(library, path)


def test_an_index_that_points_elsewhere_is_refused(
    library: ModelLibrary, folder: Path, tmp_path: Path
) -> None:
    (folder / "model.safetensors").replace(tmp_path / "secret.safetensors")
    index = folder / "model.safetensors.index.json"
    for named, said in (
        ({"a": "../secret.safetensors"}, "elsewhere"),
        ({"a": str(tmp_path / "secret.safetensors")}, "elsewhere"),
        ({"a": "model-1.safetensors"}, "is missing"),
        ("x", "damaged"),
    ):
        index.write_text(json.dumps({"weight_map": named}))
        assert said in refused(library, folder)
    index.unlink()
    assert "lacks the weights" in refused(library, folder)


def test_a_folder_without_tokens_says_how_to_get_them(library: ModelLibrary, folder: Path) -> None:
    (folder / "tokenizer.json").write_text("{}")
    assert "damaged" in refused(library, folder)
    (folder / "tokenizer.json").unlink()
    assert "lacks its list of tokens" in refused(library, folder)
    (folder / "tokenizer.model").write_bytes(b"\x0a\x05")
    assert "AutoTokenizer" in refused(library, folder)


def test_the_two_files_of_gpt2s_tokens_become_one(library: ModelLibrary, saved: Path, tmp_path: Path) -> None:
    folder = Path(shutil.copytree(saved / "gpt2", tmp_path / "old"))
    tokenizer = tiny_tokenizer()
    tokenizer.model.save(str(folder))
    (folder / "tokenizer.json").unlink()
    vocabulary = opened(library.add(folder)).vocabulary
    text = "hello world, the  whale"
    assert vocabulary.encode(text) == tokenizer.encode(text).ids
    assert vocabulary.piece(vocabulary.encode("hel")[0]) == b"hel"


def test_beginnings_and_ends_are_as_the_folder_says(library: ModelLibrary, tmp_path: Path) -> None:
    folder = save_language_folder(tmp_path / "begins", begins=True, chat=False)
    (folder / "generation_config.json").write_text('{"eos_token_id": [5, 2, 9999]}')
    info = library.add(folder)
    writer = opened(info)
    assert writer.vocabulary.begin == 0
    assert writer.vocabulary.ends == {0, 2, 5}
    assert writer.template is None
    assert "no template" in info.summary
    library.remove(info.id)
    change_json(folder / "tokenizer_config.json", add_bos_token=False)
    assert opened(library.add(folder)).vocabulary.begin is None


def test_tokens_of_a_larger_sibling_are_left_out(library: ModelLibrary, folder: Path) -> None:
    tokenizer = tiny_tokenizer()
    tokenizer.add_special_tokens(["<|picture|>"])
    tokenizer.save(str(folder / "tokenizer.json"))
    vocabulary = opened(library.add(folder)).vocabulary
    assert vocabulary.size == VOCABULARY
    assert max(vocabulary.encode("a <|picture|>", special=True)) < VOCABULARY


def test_a_template_that_is_none_leaves_a_model_that_continues(library: ModelLibrary, folder: Path) -> None:
    change_json(folder / "tokenizer_config.json", chat_template="{% for")
    assert "no template" in library.add(folder).summary


def test_a_gguf_file_comes_in_once_whatever_it_is_called(library: ModelLibrary, tmp_path: Path) -> None:
    network = tiny_network(tiny_config())
    path = write_gguf(tmp_path / "Tiny.Q8_0.bin", network, kind=Kind.Q8_0)
    told: list[tuple[int, int]] = []
    info = library.add(path, Watch(lambda done, total: told.append((done, total))))
    assert (info.id, info.architecture, info.licence) == ("tiny.q8_0", "llama", "apache-2.0")
    assert info.name == "Tiny model (Q8_0)"
    assert "sees 64 tokens" in info.summary
    assert told[0][0] == 0
    assert told[-1][0] == told[-1][1]
    assert told == sorted(told)
    path.unlink()
    said = opened(info).reading().read(IDS)
    torch.testing.assert_close(said, network(torch.tensor([IDS]))[0, -1], atol=0.2, rtol=0)


def test_gguf_files_that_cannot_write_are_refused_with_the_reason(
    library: ModelLibrary, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    network = tiny_network(tiny_config())
    words = GGUFWriter(tmp_path / "words.gguf", "llama")
    words.add_tokenizer_model("gpt2")
    words.add_token_list(["a", "b"])
    words.write_header_to_file()
    words.write_kv_data_to_file()
    words.write_tensors_to_file()
    words.close()
    assert "only the list of tokens" in refused(library, tmp_path / "words.gguf")
    other = write_gguf(tmp_path / "other.gguf", network, "mamba")
    assert "“mamba”" in refused(library, other)
    torn = tmp_path / "torn.gguf"
    torn.write_bytes(write_gguf(tmp_path / "whole.gguf", network).read_bytes()[:5000])
    assert "torn" in refused(library, torn)
    monkeypatch.setattr(psutil, "virtual_memory", lambda: type("", (), {"total": 1000, "available": 1000}))
    assert "memory" in refused(library, tmp_path / "whole.gguf")


def test_a_folder_larger_than_the_memory_is_told_so(
    library: ModelLibrary, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(psutil, "virtual_memory", lambda: type("", (), {"total": 1000, "available": 1000}))
    assert "GB of memory" in refused(library, folder)


def test_where_our_float32_is_too_large_transformers_takes_it(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(text_folders, "_FOR_OURS", 1e-9)
    found = text_folders.read_folder(folder)
    assert found is not None
    assert found.architecture == "transformers"


@pytest.mark.parametrize("what", ["folder", "gguf"])
def test_stopped_in_the_middle_nothing_is_left(
    library: ModelLibrary, folder: Path, tmp_path: Path, what: str
) -> None:
    path = folder
    if what == "gguf":
        path = write_gguf(tmp_path / "a.gguf", tiny_network(tiny_config()))
    cancel = threading.Event()

    def report(done: int, total: int) -> None:
        if done > 0:
            cancel.set()

    with pytest.raises(CancelledError):
        library.add(path, Watch(report, cancel))
    assert not list(library.installed.iterdir())


def test_a_disk_without_room_is_told_before_anything_is_written(
    library: ModelLibrary, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shutil, "disk_usage", lambda _: type("", (), {"free": 1000}))
    assert "no " in refused(library, folder)
    assert read_source(folder).nbytes > (16 << 20)
