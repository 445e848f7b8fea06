"""In every language the words have the room they need: nothing sticks out of what cannot be scrolled to."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from frame_room import FrameRoom, frame_room
from PySide6.QtCore import QObject, QSize, Qt
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from studio.ui.main_window import SMALLEST as SMALLEST_WINDOW
from studio.ui.settings import Language
from studio.ui.tabs.folding_pages import FoldingPages
from studio.ui.translation import install

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
ROOT = Path(__file__).parents[2]
FOLDER = ROOT / "resources" / "translations"
LANGUAGES = tuple(language for language in Language if language is not Language.SYSTEM)
SMALLEST = QSize(960, 430)
"""What a tab has on a screen of 1920 x 1080 at 200 %, without the bars of the window."""


@pytest.fixture(scope="session")
def compiled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Today's words, whether or not the .qm files beside them are of today."""
    folder = tmp_path_factory.mktemp("translations")
    for words in FOLDER.glob("*.ts"):
        release = Path(sys.executable).parent / "pyside6-lrelease"
        target = folder / f"{words.stem}.qm"
        subprocess.run([release, "-silent", words, "-qm", target], check=True)
    (folder / "errors.json").write_bytes((FOLDER / "errors.json").read_bytes())
    return folder


@pytest.fixture(params=LANGUAGES, ids=str)
def room(request: pytest.FixtureRequest, qtbot: QtBot, tmp_path: Path, compiled: Path) -> Iterator[FrameRoom]:
    owner = QObject()
    installed = install(request.param, compiled, owner)
    try:
        with frame_room(qtbot, tmp_path / "home") as made:
            yield made
    finally:
        for each in installed:
            QApplication.removeTranslator(each)


def sticking_out(root: QWidget) -> list[str]:
    """What is wider than the room around it where nobody can scroll to the rest."""
    return [
        f"{type(inside).__name__} in {type(area.parentWidget()).__name__}: "
        f"{inside.width()} in {area.viewport().width()} ({widest(inside)})"
        for area in root.findChildren(QScrollArea)
        if area.horizontalScrollBarPolicy() == Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        and (inside := area.widget()) is not None
        and area.isVisible()
        and inside.width() > area.viewport().width()
    ]


def widest(root: QWidget) -> str:
    """The part that wants the most room."""
    found = max(
        (one for one in root.findChildren(QWidget) if not one.findChildren(QWidget) and one.isVisible()),
        key=lambda one: one.minimumSizeHint().width() + one.mapTo(root, one.rect().topLeft()).x(),
        default=root,
    )
    text = getattr(found, "text", None)
    return f"{type(found).__name__} “{text() if callable(text) else found.accessibleName()}”"


def test_every_tab_fits_a_small_screen_and_nothing_sticks_out_of_its_sides(room: FrameRoom):
    window, furniture = room.window, room.furniture
    shown = room.put(1)
    furniture.right.details.show_ids((shown.id,))
    found = [
        f"the bars want {bar.minimumSizeHint().width()}"
        for bar in (window.top, window.bar)
        if bar.minimumSizeHint().width() > SMALLEST.width()
    ]
    for at, entry in enumerate(window.entries):
        window.show_tab(at)
        QApplication.processEvents()
        wants = furniture.tab(at).minimumSizeHint()
        if wants.width() > SMALLEST.width() or wants.height() > SMALLEST.height():
            found.append(f"{entry.name} wants {wants.width()} × {wants.height()}")
        found += [f"{entry.name}: {one}" for one in sticking_out(window)]
    window.resize(*SMALLEST_WINDOW)
    QApplication.processEvents()
    tabs = window.top.tabs
    if tabs.sizeHint().width() > tabs.width():
        found.append(f"the tabs want {tabs.sizeHint().width()} of {tabs.width()}")
    for at, entry in enumerate(window.entries):
        window.show_tab(at)
        tab = furniture.tab(at)
        under = tab.under_canvas()
        if isinstance(under, FoldingPages):
            under.set_open(True)
        QApplication.processEvents()
        found += [
            f"{entry.name}: {area.horizontalScrollBar().maximum()} of its middle are beyond the rim"
            for area in tab.findChildren(QScrollArea)
            if area.isAncestorOf(tab.canvas()) and area.horizontalScrollBar().maximum() > 0
        ]
        button = getattr(tab, "make_button", None)
        if button is not None and button.mapTo(window, button.rect().bottomLeft()).y() > window.bar.y():
            found.append(f"{entry.name}: its button is below the rim")
    assert not found, "\n".join(dict.fromkeys(found))
