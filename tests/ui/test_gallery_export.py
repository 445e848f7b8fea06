"""Things out of the gallery, and into it, by the window."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from frame_room import FrameRoom, frame_room
from PIL import Image
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDropEvent
from pytestqt.qtbot import QtBot

from studio.core.errors import CancelledError
from studio.gallery.outgoing import FileForm, Told
from studio.ui.background import Background
from studio.ui.gallery.export.dialog import ExportDialog
from studio.ui.gallery.export.options import Goal
from studio.ui.gallery.tab import GalleryTab
from studio.ui.long_work import LongWork, ProgressDialog

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def room(qtbot: QtBot, tmp_path: Path) -> Iterator[FrameRoom]:
    with frame_room(qtbot, tmp_path / "home") as made:
        yield made


@pytest.fixture
def dialog(room: FrameRoom) -> ExportDialog:
    """The dialog for two pictures."""
    ids = [room.put(seed, name).id for seed, name in ((1, "fox"), (2, "owl"))]
    made = ExportDialog(room.context, ids, room.window)
    made.show()
    return made


def shown_lines(dialog: ExportDialog) -> list[str]:
    return [one.text() for one in dialog.shown._lines if one.isVisible()]


def test_names_are_shown_as_they_will_be(room: FrameRoom, dialog: ExportDialog):
    room.until(lambda: shown_lines(dialog) == ["fox.png", "owl.png"])
    dialog.choices.pattern.setText("{kind}/{number} {name}")
    dialog.choices.format.setCurrentIndex(dialog.choices.format.findData(FileForm.WEBP.value))
    room.until(lambda: shown_lines(dialog) == ["picture/1 fox.webp", "picture/2 owl.webp"])
    assert "32 × 24" in dialog.shown.about.text()
    assert dialog.choices.quality.isVisible()


def test_photographs_go_without_the_place_unless_somebody_wants_it(
    room: FrameRoom, dialog: ExportDialog, tmp_path: Path
):
    room.until(lambda: bool(shown_lines(dialog)) and not room.context.background._under_way)
    assert not dialog.choices.place.isVisible(), "what was made here was taken nowhere"
    dialog.close()
    exif = Image.Exif()
    exif.get_ifd(0x8825).update({1: "N", 2: (48.0, 51.0, 30.0)})
    Image.new("RGB", (32, 24), "green").save(tmp_path / "photo.jpg", exif=exif)
    photo = room.studio.gallery.import_file(tmp_path / "photo.jpg")
    with_photo = ExportDialog(room.context, [photo.id], room.window)
    with_photo.show()
    place = with_photo.choices.place
    room.until(place.isVisible)
    assert place.isChecked()
    with_photo.choices.told.setCurrentIndex(with_photo.choices.told.findData(Told.CLEAN.value))
    assert not place.isVisible(), "then it goes in any case"
    with_photo.choices.told.setCurrentIndex(with_photo.choices.told.findData(Told.FULL.value))
    for folder, taken_along in (("without", False), ("with", True)):
        place.setChecked(not taken_along)
        with_photo.export_to(tmp_path / folder)
        room.until(lambda folder=folder: (tmp_path / folder / "photo.jpg").is_file())
        with Image.open(tmp_path / folder / "photo.jpg") as image:
            assert bool(image.getexif().get_ifd(0x8825)) is taken_along
        if not taken_along:
            with_photo = ExportDialog(room.context, [photo.id], room.window)
            with_photo.show()
            place = with_photo.choices.place


def test_a_photograph_that_is_saved_as_it_is_says_that_it_tells_the_place(room: FrameRoom, tmp_path: Path):
    exif = Image.Exif()
    exif.get_ifd(0x8825).update({1: "N", 2: (48.0, 51.0, 30.0)})
    Image.new("RGB", (32, 24), "green").save(tmp_path / "photo.jpg", exif=exif)
    photo, plain = room.studio.gallery.import_file(tmp_path / "photo.jpg"), room.put(1, "fox")
    operations, messages = room.furniture.operations, room.context.messages
    operations.export([plain.id], tmp_path / "one")
    room.until(lambda: len(messages.history) == 1)
    assert "where they were taken" not in messages.history[0].text
    operations.export([plain.id, photo.id], tmp_path / "two")
    room.until(lambda: len(messages.history) == 2)
    assert "where they were taken" in messages.history[1].text


def test_a_pattern_that_names_nothing_is_said_at_once(room: FrameRoom, dialog: ExportDialog):
    dialog.choices.pattern.setText("{nothing}")
    room.until(lambda: "{nothing}" in dialog.shown.problem.text())
    assert not dialog.go.isEnabled()
    dialog.choices.pattern.setText("{name}")
    room.until(dialog.go.isEnabled)


@pytest.mark.parametrize("goal", list(Goal))
def test_every_kind_is_previewed_and_written(
    room: FrameRoom, dialog: ExportDialog, tmp_path: Path, goal: Goal
):
    dialog.choices.choose_goal(goal)
    room.until(lambda: bool(dialog.shown.about.text() or shown_lines(dialog)))
    suffix = dialog.options.suffix
    target = tmp_path / (f"out.{suffix}" if suffix else "out")
    dialog.export_to(target)
    room.until(lambda: any("saved in" in message.text for message in room.context.messages.history))
    made = list(target.iterdir()) if goal is Goal.FILES else [target]
    assert all(file.stat().st_size > 0 for file in made)
    assert len(made) == (2 if goal is Goal.FILES else 1)
    assert room.context.settings.text("export/goal") == goal.value


def test_what_fails_is_said_in_the_dialog_which_stays(room: FrameRoom, dialog: ExportDialog, tmp_path: Path):
    (tmp_path / "in the way").write_text("a file")
    dialog.export_to(tmp_path / "in the way")
    room.until(lambda: "is a file" in dialog._said.text())
    assert dialog.go.isEnabled()
    assert dialog.isVisible()


def test_work_is_stopped_by_closing_its_window(qtbot: QtBot):
    background = Background()
    work = LongWork(background)
    shown = ProgressDialog("Counting", work)
    qtbot.addWidget(shown)
    caught: list[Exception] = []

    def count(report, cancel: threading.Event) -> None:
        report(1, 10)
        if cancel.wait(10):
            raise CancelledError

    work.start(count, lambda _: None, caught.append)
    qtbot.waitUntil(shown.isVisible)
    assert (shown.bar.value(), shown.bar.maximum()) == (1, 10)
    shown.stop.click()
    qtbot.waitUntil(lambda: bool(caught))
    assert isinstance(caught[0], CancelledError)
    assert background.close()


def dropped(tab: GalleryTab, urls: list[QUrl]) -> None:
    mime = QMimeData()
    mime.setUrls(urls)
    button, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    tab.view.dropEvent(QDropEvent(QPoint(50, 50), Qt.DropAction.CopyAction, mime, button, keys))


def test_a_folder_that_is_dropped_is_taken_whole(room: FrameRoom, tmp_path: Path):
    deep = tmp_path / "holiday" / "day one"
    deep.mkdir(parents=True)
    Image.new("RGB", (40, 30), "gold").save(deep / "beach.png")
    Image.new("RGB", (40, 30), "navy").save(tmp_path / "holiday" / "sea.png")
    (deep / "raw.xyz").write_bytes(b"?")
    room.window.show_tab(room.gallery_at)
    tab = room.furniture.tab(room.gallery_at)
    dropped(tab, [QUrl.fromLocalFile(str(tmp_path / "holiday"))])
    room.until(lambda: len(tab.model.ids) == 2)
    room.until(lambda: any("passed over" in message.text for message in room.context.messages.history))


def test_a_place_on_the_internet_is_refused_with_a_sentence(room: FrameRoom):
    room.window.show_tab(room.gallery_at)
    tab = room.furniture.tab(room.gallery_at)
    dropped(tab, [QUrl("https://example.org/fox.png")])
    room.until(lambda: any("on the internet" in message.text for message in room.context.messages.history))
    assert room.studio.gallery.ids() == ()
