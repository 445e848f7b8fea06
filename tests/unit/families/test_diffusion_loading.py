"""Opening the sticker model as it is shipped: its own network, in half precision, with units and words."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch
from safetensors.torch import save_file
from tiny_gan import MemoryInputs
from tiny_stickers import STICKERS, TinyCompanions, ask, tiny_info, tiny_known_words

from studio.core.device import Device, DeviceKind
from studio.core.errors import UserError
from studio.core.events import Denoised, Output
from studio.core.family import ModelInfo
from studio.families.diffusion.family import DiffusionFamily
from studio.families.diffusion.known_words import write_known_words
from studio.families.diffusion.params import FAMILY, PAINT, PaintParams
from studio.families.diffusion.sticker_network import CHANNELS, StickerNetwork

CPU = Device(DeviceKind.CPU, "test")


@pytest.fixture(autouse=True)
def _one_thread() -> Iterator[None]:
    before = torch.get_num_threads()
    torch.set_num_threads(1)
    yield
    torch.set_num_threads(before)


@pytest.fixture
def info(tmp_path: Path) -> ModelInfo:
    torch.manual_seed(1)
    network = StickerNetwork(torch.linspace(1.5, 0.5, CHANNELS)).half()
    tensors = {f"network.{name}": value for name, value in network.state_dict().items()}
    tensors |= {"units.mean": torch.zeros(CHANNELS), "units.scale": torch.full((CHANNELS,), 2.0)}
    save_file(tensors, tmp_path / "weights.safetensors")
    write_known_words(tiny_known_words(), tmp_path)
    return replace(tiny_info(STICKERS, FAMILY), architecture="stickers", folder=tmp_path)


def test_the_shipped_network_paints_a_sticker_and_says_where_it_looked(info: ModelInfo) -> None:
    model = DiffusionFamily().load(info, CPU, TinyCompanions())
    assert 70e6 < model.nbytes < 90e6, "20 million numbers in single precision"
    request = ask(PAINT, PaintParams("red apple", steps=2))
    events = list(DiffusionFamily().run(model, request, MemoryInputs()))
    step = next(event for event in events if isinstance(event, Denoised))
    assert [one.word for one in step.attention] == ["red", "apple"]
    assert np.stack([one.weights for one in step.attention]).sum(0).max() < 1, "the rest looks elsewhere"
    output = next(event for event in events if isinstance(event, Output))
    assert output.picture.shape == (128, 128, 4)


@pytest.mark.parametrize("left_out", ["units.mean", "network.places", "words.safetensors"])
def test_a_model_that_is_not_whole_is_told_in_a_sentence(info: ModelInfo, left_out: str) -> None:
    from safetensors.torch import load_file

    if left_out.endswith(".safetensors"):
        (info.folder / left_out).unlink()
    else:
        tensors = load_file(info.weights_path)
        del tensors[left_out]
        save_file(tensors, info.weights_path)
    with pytest.raises(UserError, match=info.name):
        DiffusionFamily().load(info, CPU, TinyCompanions())


def test_a_network_of_another_kind_is_refused(info: ModelInfo) -> None:
    with pytest.raises(UserError, match="which this Quartet does not know"):
        DiffusionFamily().load(replace(info, architecture="cellular"), CPU, TinyCompanions())
