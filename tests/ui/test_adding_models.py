"""Models are added in the window of models: files and folders, with a bar, a way to stop, and reasons."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from frame_room import FrameRoom, frame_room
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel
from pytestqt.qtbot import QtBot
from safetensors.torch import save_file
from tiny_autoencoders import Textbook, save_halves, small_tiny
from tiny_gguf import tiny_config, tiny_network, write_gguf
from tiny_language_models import save_language_folder

from studio.core.family import ModelInfo
from studio.engine.autoencoder_import import ConvertedAutoencoder
from studio.engine.incoming import Watch
from studio.ui.packs.models_dialog import ModelCard, ModelsDialog

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def room(qtbot: QtBot, tmp_path: Path) -> Iterator[FrameRoom]:
    with frame_room(qtbot, tmp_path / "home") as made:
        yield made


@pytest.fixture
def dialog(room: FrameRoom) -> ModelsDialog:
    return room.furniture.show_models()


def titles(dialog: ModelsDialog) -> list[str]:
    cards = [card for card in dialog.findChildren(ModelCard) if card.isVisible()]
    return [card.about.accessibleName().removeprefix("About: ") for card in cards]


def test_a_file_and_a_folder_are_chosen_and_their_models_are_there(
    room: FrameRoom, dialog: ModelsDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    save_file(Textbook().state_dict(), tmp_path / "mnist.safetensors")
    save_halves(small_tiny(), tmp_path / "approx")
    row = dialog.adding

    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(tmp_path / "mnist.safetensors"), ""))
    row.file.click()
    assert row.busy
    assert row.bar.isVisible()
    assert not row.file.isVisible()
    room.until(lambda: not row.busy and "mnist" in titles(dialog))
    assert row.file.isVisible()
    assert not row.bar.isVisible()

    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path / "approx"))
    row.folder.click()
    room.until(lambda: not row.busy and "taesd" in titles(dialog))
    assert {info.id for info in room.studio.models.of_family("vae")} >= {"mnist", "taesd"}


def test_a_chooser_that_is_left_changes_nothing(
    dialog: ModelsDialog, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: ("", ""))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: "")
    dialog.adding.file.click()
    dialog.adding.folder.click()
    assert not dialog.adding.busy


def test_the_reason_of_a_refusal_stands_above_the_buttons_until_the_next_try(
    room: FrameRoom, dialog: ModelsDialog, tmp_path: Path
) -> None:
    (tmp_path / "vq").mkdir()
    (tmp_path / "vq" / "config.json").write_text('{"_class_name": "VQModel"}')
    dialog.adding.add(tmp_path / "vq")
    room.until(lambda: not dialog.adding.busy)
    assert "codebook" in dialog.adding.problem.text()
    assert dialog.adding.problem.isVisible()

    save_file(Textbook().state_dict(), tmp_path / "mnist.safetensors")
    dialog.adding.add(tmp_path / "mnist.safetensors")
    assert not dialog.adding.problem.isVisible()
    room.until(lambda: "mnist" in titles(dialog))


def drop(dialog: ModelsDialog, *paths: Path) -> None:
    """Let go of files over the window."""
    dragged = QMimeData()
    dragged.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    place, button, keys = QPointF(20, 20), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    copy = Qt.DropAction.CopyAction
    enter = QDragEnterEvent(place.toPoint(), copy, dragged, button, keys)
    QApplication.sendEvent(dialog, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(dialog, QDropEvent(place, copy, dragged, button, keys))


def test_language_models_are_dropped_and_come_in_one_after_the_other_until_one_is_refused(
    room: FrameRoom, dialog: ModelsDialog, tmp_path: Path
) -> None:
    gguf = write_gguf(tmp_path / "small.gguf", tiny_network(tiny_config()))
    torn = tmp_path / "torn.gguf"
    torn.write_bytes(gguf.read_bytes()[:3000])
    folder = save_language_folder(tmp_path / "my-llama")
    drop(dialog, folder, gguf, torn, tmp_path / "never looked at")
    room.bot.waitUntil(lambda: not dialog.adding.busy and dialog.adding.problem.isVisible(), timeout=60_000)
    assert "torn.gguf" in dialog.adding.problem.text()
    room.until(lambda: "Tiny model (F32)" in titles(dialog) and "my-llama" in titles(dialog))
    assert {info.id for info in room.studio.models.of_family("transformer")} >= {"small", "my-llama"}
    (card,) = [
        one for one in dialog.findChildren(ModelCard) if one.about.accessibleName().endswith("my-llama")
    ]
    words = " ".join(one.text() for one in card.findChildren(QLabel))
    assert "sees 64 tokens" in words
    assert "unknown: ask whoever made it" in words
    assert "any size" not in words


@pytest.mark.parametrize("way", ["stop", "close"])
def test_adding_is_stopped_by_its_button_or_by_closing_and_nothing_is_left(
    room: FrameRoom, dialog: ModelsDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, way: str
) -> None:
    begun, go_on = threading.Event(), threading.Event()
    fill = ConvertedAutoencoder.fill

    def slow_fill(self: ConvertedAutoencoder, folder: Path, watch: Watch) -> None:
        begun.set()
        assert go_on.wait(30)
        fill(self, folder, watch)

    monkeypatch.setattr(ConvertedAutoencoder, "fill", slow_fill)
    added: list[ModelInfo] = []
    dialog.adding.added.connect(added.append)
    save_file(Textbook().state_dict(), tmp_path / "mnist.safetensors")
    dialog.adding.add(tmp_path / "mnist.safetensors")
    assert begun.wait(30)
    if way == "stop":
        dialog.adding.cancel.click()
    else:
        dialog.close()
    go_on.set()
    installed = room.studio.models.installed
    room.until(lambda: not any(path.name.startswith(".staging") for path in installed.iterdir()))
    if way == "stop":
        room.until(lambda: not dialog.adding.busy)
        assert not dialog.adding.problem.isVisible()
    assert not added
    assert "mnist" not in {info.id for info in room.studio.models.all()}
