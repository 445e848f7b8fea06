"""What is dropped: framing by hand, odd files that come in right, and bad ones that are refused."""

from __future__ import annotations

import io
import struct
import zlib
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from pictures_room import PICTURES, PicturesRoom, picture_file, pictures_room
from PIL import Image
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from studio.core.framing import Framing
from studio.engine.places import Places
from studio.gallery.query import Query

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # the offscreen platform has no window manager


@pytest.fixture
def room(qtbot: QtBot, places: Places) -> Iterator[PicturesRoom]:
    with pictures_room(qtbot, places) as made:
        yield made


# Framing ------------------------------------------------------------------------------------------


def test_the_result_follows_the_framing_and_a_drag_is_one_step(room: PicturesRoom, tmp_path: Path):
    room.take(picture_file(tmp_path))
    page = room.tab.canvas().framing
    assert room.tab.canvas().page is page
    before = page.result._image.pixelColor(2, 2)
    steps, start = room.context.undo.count(), QPoint(page.view.width() // 2, page.view.height() // 2)
    QTest.mousePress(page.view, Qt.MouseButton.LeftButton, pos=start)
    for moved in (20, 60, 160):
        QTest.mouseMove(page.view, start - QPoint(moved, 0))
    QTest.mouseRelease(page.view, Qt.MouseButton.LeftButton, pos=start - QPoint(160, 0))
    assert room.context.undo.count() == steps + 1
    assert room.document.code is not None
    assert room.document.code.framing.x > 0.6
    room.until(room.drawn)
    assert page.result._image.pixelColor(2, 2) != before, "the darker half is in the frame now"
    room.context.undo.undo()
    assert page.view.framing == Framing()


def test_framing_can_be_opened_again_and_keeps_the_sliders(room: PicturesRoom, tmp_path: Path):
    room.take(picture_file(tmp_path))
    canvas = room.tab.canvas()
    canvas.framing.button.click()
    assert canvas.page is canvas.compare
    room.drag("light", 1.0)
    room.key(Qt.Key.Key_F)
    assert canvas.page is canvas.framing
    canvas.framing.row.zoom.box.setValue(2.0)
    assert room.document.code is not None
    assert room.document.code.framing.size == 0.5
    assert room.document.amount("light") == 1.0
    QTest.keyClick(canvas.framing.view, Qt.Key.Key_Escape)
    assert canvas.page is canvas.compare


def test_wheel_and_keys_that_follow_each_other_are_one_step(room: PicturesRoom, tmp_path: Path):
    room.take(picture_file(tmp_path))
    steps = room.context.undo.count()
    for _ in range(4):
        QTest.keyClick(room.tab.canvas().framing.view, Qt.Key.Key_Plus)
    assert room.context.undo.count() == steps + 1


# Odd files that come in right ---------------------------------------------------------------------


def _as_sixteen_bit(path: Path) -> None:
    Image.fromarray(np.full((40, 40), 40_000, np.uint16)).save(path)


def _as_cmyk(path: Path) -> None:
    Image.new("CMYK", (40, 40), (0, 255, 255, 0)).save(path)


def _as_palette(path: Path) -> None:
    Image.new("RGB", (40, 40), (10, 200, 10)).convert("P").save(path)


def _as_animation(path: Path) -> None:
    frames = [Image.new("RGB", (40, 40), (shade, 0, 0)) for shade in (200, 100)]
    frames[0].save(path, save_all=True, append_images=frames[1:])


def _as_turned(path: Path) -> None:
    exif = Image.Exif()
    exif[274] = 6
    Image.new("RGB", (60, 20), (0, 0, 200)).save(path, exif=exif)


def _as_heic(path: Path) -> None:
    pillow_heif = pytest.importorskip("pillow_heif")
    pillow_heif.from_pillow(Image.new("RGB", (64, 64), (200, 60, 60))).save(path)


def _as_one_pixel(path: Path) -> None:
    Image.new("RGB", (1, 1), (200, 10, 10)).save(path)


@pytest.mark.parametrize("model", ["portraits", "stickers"])
@pytest.mark.parametrize(
    ("name", "write"),
    [
        ("deep.png", _as_sixteen_bit),
        ("print.jpg", _as_cmyk),
        ("few.gif", _as_palette),
        ("moving.gif", _as_animation),
        ("turned.jpg", _as_turned),
        ("phone.heic", _as_heic),
        ("dot.png", _as_one_pixel),
    ],
)
def test_odd_files_come_in_right(room: PicturesRoom, tmp_path: Path, name: str, write, model: str):
    room.use(model)
    write(tmp_path / name)
    room.take(tmp_path / name)
    assert room.context.messages.history == ()
    if name == "turned.jpg" and model == PICTURES:
        found = room.session.picture(room.session.current())
        assert found is not None
        assert (found.base.width(), found.base.height()) == (20, 60)


def test_transparency_is_kept_by_a_model_that_knows_it(room: PicturesRoom, tmp_path: Path):
    room.use(PICTURES)
    image = Image.new("RGBA", (64, 64), (200, 0, 0, 255))
    image.paste((0, 0, 0, 0), (0, 0, 64, 24))
    image.save(tmp_path / "sticker.png")
    room.take(tmp_path / "sticker.png")
    found = room.session.picture(room.session.current())
    assert found is not None
    assert found.base.hasAlphaChannel()
    assert found.base.toImage().pixelColor(32, 4).alpha() < 80


# Bad files ----------------------------------------------------------------------------------------


def _huge_png() -> bytes:
    """A header that says 20000 x 20000, and hardly any pixels behind it."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    header = struct.pack(">IIBBBBB", 20000, 20000, 8, 2, 0, 0, 0)
    pixels = zlib.compress(b"\0" * 100)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", pixels) + chunk(b"IEND", b"")


def _cut_off() -> bytes:
    stream = io.BytesIO()
    Image.effect_noise((200, 200), 80).save(stream, "PNG")
    return stream.getvalue()[:4000]


@pytest.mark.parametrize(
    ("content", "word"),
    [
        (b"", "empty"),
        (b"just words", "not a picture"),
        (_cut_off(), "cut off"),
        (_huge_png(), "too large"),
        (b"\x80\x04\x95" + bytes(40), "not a picture"),
    ],
    ids=["empty", "text", "cut off", "20000 x 20000", "pickle"],
)
def test_a_bad_file_gives_one_sentence_and_nothing_is_lost(
    room: PicturesRoom, tmp_path: Path, content: bytes, word: str
):
    room.take(picture_file(tmp_path))
    room.drag("light", 1.0)
    room.until(room.drawn)
    before = room.document
    bad = tmp_path / "bad.png"
    bad.write_bytes(content)
    room.drop(bad)
    assert room.tab.canvas().busy.isVisibleTo(room.tab), "it is being read"
    assert "bad.png" in room.tab.canvas().bar.status.text()
    room.until(lambda: room.context.messages.history)
    (message,) = room.context.messages.history
    assert "bad.png" in message.text
    assert word in message.text
    assert "Error" not in message.text
    assert room.document == before
    assert not room.tab.canvas().busy.isVisibleTo(room.tab)
    assert len(room.studio.gallery.ids(Query())) == 1


def test_what_is_no_picture_is_not_accepted(room: PicturesRoom):
    from PySide6.QtCore import QMimeData

    mime = QMimeData()
    mime.setText("a word")
    assert not room.tab.accepts(mime)


def test_a_model_that_cannot_be_read_is_refused_in_a_sentence(room: PicturesRoom):
    info = room.session.model
    assert info is not None
    (info.folder / "latent.safetensors").write_bytes(b"no")
    room.session.shelf.use(info)
    room.until(room.said)
    assert "latent.safetensors" in room.said()
    assert room.session.shelf.sliders == ()
