"""What another program wrote into a picture, in the details."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from frame_room import FrameRoom, frame_room
from PIL import Image
from PIL.PngImagePlugin import PngInfo
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication
from pytestqt.qtbot import QtBot

from studio.core.foreign import ForeignSettings
from studio.gallery.certificate import card_in
from studio.gallery.outgoing import FileForm, OutgoingForm, Told, prepare
from studio.gallery.record import NewItem
from studio.ui.gallery.told_rows import told_rows
from studio.ui.long_work import LongWork
from studio.ui.provenance.origin_dialog import OriginDialog

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


# Where a file comes from


@pytest.fixture
def copy(room: FrameRoom, tmp_path: Path) -> Path:
    """A signed and marked copy of a picture in the gallery."""
    noise = np.random.default_rng(1).normal(0, 6, (256, 256, 3))
    ramp = np.linspace(0, 255, 256 * 256 * 3).reshape(256, 256, 3) + noise
    gallery = room.studio.gallery
    item = gallery.save_picture(np.clip(ramp, 0, 255).astype(np.uint8), NewItem("Ramp"))
    form = OutgoingForm(FileForm.JPEG, told=Told.CREDENTIALS, watermark=True)
    prepare(item, gallery.path(item), tmp_path / "copy.jpg", form, signer=room.studio.signer)
    return tmp_path / "copy.jpg"


def test_a_dropped_file_is_looked_into(room: FrameRoom, copy: Path):
    room.window.commands.origin.trigger()
    (dialog,) = room.window.findChildren(OriginDialog)
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(copy))])
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    dialog.dropEvent(QDropEvent(QPoint(50, 50), Qt.DropAction.CopyAction, mime, left, none))
    room.until(dialog.show_item.isVisible)
    rows = dict(dialog.facts._rows)
    assert rows["Origin"] == "AI-made"
    assert rows["Credentials"] == "Signed on this computer, and not changed since."
    assert rows["Invisible mark"] == room.studio.gallery.items(room.studio.gallery.ids())[0].sha256[:8]
    dialog.show_item.click()
    room.until(lambda: room.furniture.right.details.name.text() == "Ramp")


def test_what_is_no_picture_gets_a_sentence(room: FrameRoom, tmp_path: Path):
    (tmp_path / "a.png").write_text("words")
    dialog = room.furniture.show_origin()
    dialog.look_into(tmp_path / "a.png")
    room.until(lambda: any("a.png" in message.text for message in room.context.messages.history))
    assert not dialog.facts.isVisible()


def test_a_new_certificate_can_be_taken_back(room: FrameRoom, copy: Path):
    dialog = room.furniture.show_origin()
    room.until(lambda: "Number" in dict(dialog.signature.facts._rows))
    before = dict(dialog.signature.facts._rows)["Number"]
    dialog.signature.renew.click()
    room.until(dialog.signature.none.isVisible)
    dialog.look_into(copy)
    room.until(lambda: "Signed by" in dict(dialog.facts._rows))
    assert "not known here" in dict(dialog.facts._rows)["Credentials"]
    room.context.messages.history[-1].action.run()
    room.until(lambda: card_in(room.studio.signer.folder) is not None)
    card = card_in(room.studio.signer.folder)
    assert card is not None
    assert card.number == before


def test_closing_the_dialog_ends_the_looking(room: FrameRoom, tmp_path: Path):
    noise = np.random.default_rng(2).integers(0, 256, (700, 700, 3), dtype=np.uint8)
    Image.fromarray(noise).save(tmp_path / "plain.png")
    dialog = room.furniture.show_origin()
    dialog.look_into(tmp_path / "plain.png")
    (work,) = dialog.findChildren(LongWork)
    dialog.close()
    assert work.stopped
    room.until(lambda: not dialog.findChildren(LongWork))
    assert not dialog.facts._rows
