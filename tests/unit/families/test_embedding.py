"""A reader comes in three files, is kept as one and reads the same from it; what is none is a sentence."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
import torch
from safetensors.torch import load_file, save_file
from tiny_reader import put_reader, write_reader

from studio.core.device import Device, DeviceKind
from studio.core.errors import UserError
from studio.core.family import ModelInfo
from studio.core.request import Request
from studio.engine.converters import CONVERTERS, converted
from studio.engine.families import FamilyRegistry
from studio.families.embedding.family import EmbeddingFamily
from studio.families.embedding.minilm import SentenceEncoder
from studio.families.embedding.minilm_files import POSITIONS, TENSORS, convert_minilm

CPU = Device(DeviceKind.CPU, "CPU")


@pytest.fixture
def files(tmp_path: Path) -> Path:
    return write_reader(tmp_path / "files")


@pytest.fixture
def info(files: Path, tmp_path: Path) -> ModelInfo:
    return put_reader(tmp_path / "models", files)


def test_one_file_reads_as_the_three_did(files: Path, info: ModelInfo) -> None:
    sentences = ["a red fox", "two cats", "zebra", ""]
    apart = SentenceEncoder(
        (files / "config.json").read_text(),
        load_file(files / TENSORS),
        (files / "tokenizer.json").read_text(),
    )
    together = FamilyRegistry().get("embedding").load(info, CPU)
    assert isinstance(together, SentenceEncoder)
    assert torch.equal(together.encode(sentences), apart.encode(sentences))
    assert together.nbytes > 0


def test_what_padding_a_sentence_gets_changes_nothing(info: ModelInfo) -> None:
    reader = EmbeddingFamily().load(info, CPU)
    alone = reader.encode(["a red fox"])
    beside = reader.encode(["a red fox", "a blue hat two cats a red apple"])
    assert torch.allclose(alone[0], beside[0], atol=1e-6)
    assert torch.allclose(beside.norm(dim=1), torch.ones(2))


def test_the_file_is_the_same_bytes_each_time_and_leaves_positions_out(files: Path) -> None:
    first, second = (converted(CONVERTERS["minilm"], files, files) for _ in range(2))
    assert first == second
    assert POSITIONS not in convert_minilm(files)


def test_nothing_can_be_asked_of_a_reader(info: ModelInfo) -> None:
    family = EmbeddingFamily()
    assert family.tasks == ()
    with pytest.raises(UserError, match="cannot do “faces”"):
        family.run(family.load(info, CPU), Request("embedding", "faces", info.ref, 0, {}), None)  # type: ignore[arg-type]


@pytest.mark.parametrize("gone", [TENSORS, "config.json", "tokenizer.json"])
def test_a_file_that_is_missing_is_told(files: Path, gone: str) -> None:
    (files / gone).unlink()
    with pytest.raises(UserError, match="not what they should be"):
        converted(CONVERTERS["minilm"], files, files)


def _without_config(state: dict[str, torch.Tensor]) -> None:
    del state["config.json"]


def _no_json(state: dict[str, torch.Tensor]) -> None:
    state["config.json"] = torch.zeros(9, dtype=torch.uint8)


def _no_text(state: dict[str, torch.Tensor]) -> None:
    state["tokenizer.json"] = torch.full((9,), 255, dtype=torch.uint8)


def _cut(state: dict[str, torch.Tensor]) -> None:
    state.popitem()


@pytest.mark.parametrize("damage", [_without_config, _no_json, _no_text, _cut])
def test_a_damaged_file_is_a_sentence(info: ModelInfo, damage) -> None:
    state = load_file(info.weights_path)
    damage(state)
    save_file(state, info.weights_path)
    with pytest.raises(UserError, match="cannot be loaded"):
        EmbeddingFamily().load(info, CPU)


def test_files_that_are_gone_and_other_kinds_are_sentences(info: ModelInfo) -> None:
    with pytest.raises(UserError, match="does not know"):
        EmbeddingFamily().load(replace(info, architecture="word2vec"), CPU)
    info.weights_path.write_bytes(b"no weights")
    with pytest.raises(UserError, match="cannot be loaded"):
        EmbeddingFamily().load(info, CPU)
    info.weights_path.unlink()
    with pytest.raises(UserError, match="missing"):
        EmbeddingFamily().load(info, CPU)
