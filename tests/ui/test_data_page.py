"""Stories of the data page: a folder is chosen, looked through, told of, and gets a card."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QFileDialog, QLabel, QToolButton, QWidget
from pytestqt.qtbot import QtBot
from workshop_room import WorkshopRoom, put_pictures, workshop_room

from studio.engine.places import Places
from studio.training.runs import DataSource, Learns
from studio.ui.training.data_page import DataPage

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # the offscreen platform has no window manager

GOOD = 18
BAD = {
    "cats/twin.png": "The same file is there as “cats/disc-000.png”.",
    "cats/torn.png": "",
    "empty.png": "It has no bytes at all.",
    "letter.pdf": "Its name is not that of a picture.",
    "speck.png": "It is 4 × 4; 32 a side are needed.",
    "strip.png": "It is 400 × 40: too little is left of it as a square.",
}
"""What cannot be used, and why; of what is torn the sentence is Pillow's."""


@pytest.fixture
def room(qtbot: QtBot, places: Places) -> Iterator[WorkshopRoom]:
    with workshop_room(qtbot, places) as room:
        yield room


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Discs in two folders, square ones and half as many wide ones, and what cannot be used."""
    mine = tmp_path / "mine"
    put_pictures(mine / "cats", 12, 64)
    for number, one in enumerate(sorted(put_pictures(tmp_path / "others", 18, 64).iterdir())[12:]):
        (mine / "owls").mkdir(exist_ok=True)
        Image.open(one).resize((96, 64)).save(mine / "owls" / f"{number}.png")
    shutil.copy(mine / "cats" / "disc-000.png", mine / "cats" / "twin.png")
    whole = (mine / "cats" / "disc-001.png").read_bytes()
    (mine / "cats" / "torn.png").write_bytes(whole[: len(whole) // 2])
    (mine / "empty.png").touch()
    (mine / "letter.pdf").write_bytes(b"%PDF")
    random = np.random.default_rng(1)
    for name, size in (("speck.png", (4, 4)), ("strip.png", (40, 400))):
        Image.fromarray(random.integers(0, 256, (*size, 3), np.uint8)).save(mine / name)
    return mine


@pytest.fixture
def page(room: WorkshopRoom, folder: Path) -> DataPage:
    """After the folder was dropped onto the tab and looked through."""
    room.drop(folder)
    data = room.canvas.new.data
    room.until(data.overview.isVisible)
    return data


def button(page: QWidget, words: str) -> QAbstractButton:
    """The seen one that says so, or tells so when one rests on it."""
    found = [
        one
        for one in page.findChildren(QAbstractButton)
        if one.isVisible() and (one.text() or one.toolTip()).startswith(words)
    ]
    assert len(found) == 1, [one.text() or one.toolTip() for one in page.findChildren(QAbstractButton)]
    return found[0]


def said(page: QWidget) -> str:
    return "\n".join(one.text() for one in page.findChildren(QLabel) if one.isVisible())


def colours(part: QWidget) -> set[str]:
    """In which it is painted, to tell a plot from an empty place."""
    image = part.grab().toImage()
    seen = (
        QColor(image.pixel(x, y)) for x in range(0, image.width(), 3) for y in range(0, image.height(), 3)
    )
    return {one.name() for one in seen}


def test_a_folder_is_told_of_in_counts_and_plots(page: DataPage, room: WorkshopRoom) -> None:
    assert page.facts is not None
    assert (page.facts.report.kept, len(page.facts.report.dropped)) == (GOOD, len(BAD))
    assert "mine" in said(page)
    assert "18 pictures, 6 files left out" in said(page)
    overview, held_out = page.overview, page.facts.report.held_out
    assert overview.split.accessibleDescription() == (
        f"{GOOD - held_out} to learn from, {held_out} kept for judging, {len(BAD)} left out"
    )
    assert overview.classes.rows == (("cats", 12), ("owls", 6))
    assert overview.sizes.rows == (("from 64", GOOD),)
    assert sum(map(int, overview.tones.accessibleDescription().split(", "))) == GOOD
    accent = room.context.theme.colours.accent
    for plot in (overview.split, overview.classes, overview.sizes):
        assert accent in colours(plot)
    assert len(colours(overview.tones)) > 3
    shown = colours(overview.crops)
    overview.as_learned.click()
    assert colours(overview.crops) != shown, "the middle squares are not the whole pictures"


def test_a_folder_without_a_text_has_no_texts(page: DataPage, room: WorkshopRoom, tmp_path: Path) -> None:
    (tmp_path / "words").mkdir()
    (tmp_path / "words" / "empty.txt").touch()
    page.look(DataSource(folder=str(tmp_path / "words")), Learns.TRANSFORMER, 256)
    room.until(lambda: page.facts is not None)
    assert "0 texts, 1 file left out" in said(page)


def test_each_file_that_is_left_out_has_its_reason(page: DataPage, room: WorkshopRoom) -> None:
    button(page, "Left out").click()
    dropped, model = page.dropped, page.dropped.model
    assert dropped.isVisible()
    rows = {model.index(at, 0).data(): model.index(at, 1).data() for at in range(model.rowCount())}
    assert rows.keys() == BAD.keys()
    assert {name: rows[name] for name, why in BAD.items() if why} == {
        name: why for name, why in BAD.items() if why
    }
    assert rows["cats/torn.png"]
    chips = {one.text() for one in dropped.chips.findChildren(QToolButton)}
    assert chips == {
        "all  6",
        "copy  1",
        "damaged  1",
        "empty  1",
        "other kind of file  1",
        "too small  1",
        "too narrow  1",
    }
    button(dropped, "copy").click()
    assert [one.path for one in model.rows] == ["cats/twin.png"]
    pair = dropped.pair
    room.until(lambda: pair.left_out.words.text() == "Left out: cats/twin.png")
    assert pair.stays.isVisible()
    assert pair.stays.words.text() == "Stays: cats/disc-000.png"
    button(dropped, "too small").click()
    room.until(lambda: pair.left_out.words.text() == "Left out: speck.png")
    assert not pair.stays.isVisible()
    button(dropped, "all").click()
    QTest.keyClick(dropped.view, Qt.Key.Key_Down)
    assert dropped.view.currentIndex().row() == 1


def test_the_card_is_written_where_one_wants_it(
    page: DataPage, room: WorkshopRoom, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    offered: list[str] = []

    def choose(parent: QWidget, title: str, start: str, kinds: str) -> tuple[str, str]:
        offered.append(start)
        return str(tmp_path / "card.md"), kinds

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    button(page, "Write a card").click()
    room.until((tmp_path / "card.md").is_file)
    assert offered == [str(tmp_path / "mine, data card.md")]
    assert page.facts is not None
    card = (tmp_path / "card.md").read_text(encoding="utf-8")
    assert card == page.facts.report.card()
    assert "- 18 pictures, of which" in card
    assert "- 6 files left out" in card


def test_what_was_put_there_meanwhile_is_found_by_looking_again(
    page: DataPage, room: WorkshopRoom, folder: Path
) -> None:
    for name in ("empty.png", "letter.pdf", "speck.png", "strip.png", "cats/twin.png", "cats/torn.png"):
        (folder / name).unlink()
    (folder / "cats" / "disc-000.png").unlink()
    with room.bot.waitSignal(page.looked):
        button(page, "Look through the files again").click()
    assert "17 pictures, 0 files left out" in said(page)
    button(page, "Left out").click()
    assert "Nothing is left out" in said(page.dropped)
    shutil.rmtree(folder)
    folder.mkdir()
    with room.bot.waitSignal(page.looked):
        button(page, "Look through the files again").click()
    assert "“mine” is empty" in said(page)
    assert page.trouble.isVisible()
    folder.rmdir()
    with room.bot.waitSignal(page.looked) as told:
        button(page, "Look again").click()
    assert told.args == [None]
    assert page.trouble.isVisible()
