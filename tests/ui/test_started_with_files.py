"""“Open with Quartet”: the files that the program is started with come into the gallery."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest
from PIL import Image
from pytestqt.qtbot import QtBot

from studio import cli
from studio.cli import window
from studio.engine import safe_mode
from studio.engine.places import Places
from studio.ui.session import Session

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def picture(tmp_path: Path) -> Path:
    file = tmp_path / "a red field.png"
    Image.new("RGB", (48, 32), (200, 30, 40)).save(file)
    return file


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[Sequence[Path]]:
    """The files of each window that would have been opened."""
    asked: list[Sequence[Path]] = []
    monkeypatch.setattr(window, "open_window", lambda files=(): asked.append(files) or 0)
    return asked


def test_what_it_is_started_with_is_in_the_gallery_and_in_front(qtbot: QtBot, places: Places, picture: Path):
    session = Session(["quartet"], places, [picture])
    with qtbot.waitSignal(session.ready, timeout=60_000):
        session.window.show()
    assert session.studio is not None
    gallery = session.studio.gallery
    qtbot.waitUntil(lambda: len(gallery.ids()) == 1, timeout=20_000)
    (item,) = gallery.items(gallery.ids())
    assert item.name == "a red field"
    assert not item.synthetic
    assert session.window.entries[session.window.wanted_tab].name == "gallery"
    assert picture.is_file()
    session.window.close()
    session.close()


def test_files_and_safe_mode_open_the_window(
    opened: list[Sequence[Path]], picture: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setenv(safe_mode.VARIABLE, "0")
    monkeypatch.chdir(picture.parent)
    for words, files in (
        ([], []),
        ([str(picture)], [picture]),
        (["--safe", picture.name], [picture]),
    ):
        with pytest.raises(SystemExit) as ended:
            cli.main(words)
        assert ended.value.code == 0
        assert opened.pop() == files
    assert safe_mode.is_safe()


def test_a_command_is_one_even_where_a_folder_has_its_name(
    opened: list[Sequence[Path]], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "gallery").mkdir()
    with pytest.raises(SystemExit):
        cli.main(["gallery", "--help"])
    assert not cli.is_file("gallery")
    assert cli.is_file("./gallery")
    assert opened == []


def test_a_file_that_is_not_there_opens_no_window(
    opened: list[Sequence[Path]], capsys: pytest.CaptureFixture[str]
):
    with pytest.raises(SystemExit) as ended:
        cli.main(["/nowhere/at all.png"])
    assert ended.value.code == 2
    assert "at all.png" in capsys.readouterr().err
    assert opened == []
