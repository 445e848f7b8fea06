"""What another program wrote into a picture, in the details."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from frame_room import FrameRoom, frame_room
from PIL import Image
from PIL.PngImagePlugin import PngInfo
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from studio.core.foreign import ForeignSettings
from studio.ui.gallery.told_rows import told_rows

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def room(qtbot: QtBot, tmp_path: Path) -> Iterator[FrameRoom]:
    with frame_room(qtbot, tmp_path / "home") as made:
        yield made


def test_details_show_what_another_program_wrote(room: FrameRoom, tmp_path: Path):
    info = PngInfo()
    info.add_text("parameters", "a red fox\nSteps: 20, Sampler: Euler, Seed: 77, Size: 64x48, Version: v1.10")
    Image.new("RGB", (64, 48)).save(tmp_path / "fox.png", pnginfo=info)
    item = room.studio.gallery.import_file(tmp_path / "fox.png")
    details, recent = room.furniture.right.details, room.furniture.right.recent
    room.until(lambda: recent.model.ids == (item.id,))
    recent.view.pick(item.id)
    room.until(details._settings.isVisible)
    assert ("Made with", "AUTOMATIC1111") in details._settings._rows
    assert ("Prompt", "a red fox") in details._settings._rows
    assert not details.again.isVisible()
    details.copy.click()
    assert json.loads(QGuiApplication.clipboard().text())["seed"] == 77


def test_long_words_are_cut_and_empty_ones_left_out():
    told = ForeignSettings("ComfyUI", prompt="fox " * 1000, seed=0, fields={"lora_names": "x" * 900})
    rows = dict(told_rows(told))
    assert list(rows) == ["Made with", "Prompt", "Seed", "Lora names"]
    assert rows["Seed"] == "0"
    assert len(rows["Prompt"]) < 700
    assert len(rows["Lora names"]) < 300
