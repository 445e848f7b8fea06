"""The settings file: missing, damaged, or written by a newer Quartet."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from studio.engine.devices import DeviceChoice
from studio.engine.settings import Settings


def test_without_a_file_the_defaults_hold(tmp_path: Path):
    assert Settings.load(tmp_path) == Settings()


def test_what_a_newer_quartet_has_said_stays_in_the_file_and_costs_only_itself(tmp_path: Path):
    file = tmp_path / "settings.json"
    file.write_text(json.dumps({"device": "npu", "memory_budget": 0.8, "wings": {"left": 2}}))
    before = file.read_bytes()
    settings = Settings.load(tmp_path)
    assert settings.device is DeviceChoice.AUTO
    assert settings.memory_budget == 0.8
    assert file.read_bytes() == before
    assert list(tmp_path.iterdir()) == [file]


@pytest.mark.parametrize("words", ["{", "[1, 2]", "\x00\x01"])
def test_a_damaged_file_is_kept_aside(tmp_path: Path, words: str):
    (tmp_path / "settings.json").write_text(words)
    assert Settings.load(tmp_path) == Settings()
    assert [file.name for file in tmp_path.iterdir()] == ["settings.damaged.json"]
    assert (tmp_path / "settings.damaged.json").read_text() == words
