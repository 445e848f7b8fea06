"""The look: readable in both appearances, changed live, without boxes."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from dataclasses import fields
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtGui import QFont, QFontDatabase, QFontMetrics, QRawFont
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from studio.core.item import Label
from studio.engine.places import Places
from studio.ui.settings import Appearance
from studio.ui.style_sheet import style_sheet
from studio.ui.theme import Colours, Metrics, Theme, Tokens, colour_names, contrast
from studio.ui.widgets.number_box import NumberBox
from studio.ui.widgets.pixels import to_picture, to_qimage

ROOT = Path(__file__).parents[2]
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def tokens(places: Places) -> Tokens:
    return Tokens.read(places.resources / "design" / "tokens.toml")


@pytest.mark.parametrize("appearance", ["dark", "light"])
@pytest.mark.parametrize("ground", ["window", "canvas", "panel", "raised", "hover"])
def test_text_can_be_read_on_every_ground(tokens: Tokens, appearance: str, ground: str):
    colours: Colours = getattr(tokens, appearance)
    behind = getattr(colours, ground)
    assert contrast(colours.text, behind) >= 7
    assert contrast(colours.muted, behind) >= 4.5


@pytest.mark.parametrize("appearance", ["dark", "light"])
def test_accent_and_signals_can_be_read_where_they_are_used(tokens: Tokens, appearance: str):
    colours: Colours = getattr(tokens, appearance)
    assert contrast(colours.on_accent, colours.accent) >= 4.5
    assert contrast(colours.text, colours.selection) >= 4.5
    for signal in (colours.warning, colours.error, colours.good, colours.accent):
        assert contrast(signal, colours.window) >= 4.5
        assert contrast(signal, colours.raised) >= 4.5
    # what is no text: rings, outlines, handles (WCAG 1.4.11)
    assert contrast(colours.accent, colours.panel) >= 3
    assert contrast(colours.accent, colours.canvas) >= 3


@pytest.mark.parametrize("appearance", ["dark", "light"])
def test_the_handle_of_a_scroll_bar_is_seen_on_every_ground(places: Places, tokens: Tokens, appearance: str):
    colours: Colours = getattr(tokens, appearance)
    sheet = style_sheet(colours, tokens.metrics, places.resources / "icons")
    found = re.search(r"QScrollBar::handle { background: (#\w+)", sheet)
    assert found is not None
    for ground in (colours.window, colours.canvas, colours.panel):
        assert contrast(found[1], ground) >= 2.2


@pytest.mark.parametrize("appearance", ["dark", "light"])
def test_grounds_are_neutral_because_pictures_are_judged_against_them(tokens: Tokens, appearance: str):
    colours: Colours = getattr(tokens, appearance)
    for ground in (colours.window, colours.canvas, colours.panel, colours.raised):
        assert ground[1:3] == ground[3:5] == ground[5:7]


def test_every_name_in_the_style_sheet_is_a_token(places: Places, tokens: Tokens):
    sheet = style_sheet(tokens.dark, tokens.metrics, places.resources / "icons")
    assert "$" not in sheet
    for file in re.findall(r"url\(([^)]*)\)", sheet):
        assert Path(file).is_file(), file
    assert len(colour_names()) == len(set(colour_names()))


def test_every_colour_of_the_style_sheet_is_one(places: Places, tokens: Tokens):
    """A size of the same name as a colour would stand in its place, and Qt ignores what it cannot read."""
    sheet = style_sheet(tokens.dark, tokens.metrics, places.resources / "icons")
    named = re.findall(r"(?:color|background|solid):? ([^ ;]+)", sheet)
    assert len(named) > 100
    assert {name for name in named if not name.startswith("#")} == {"transparent"}
    assert not {field.name for field in fields(Metrics)} & set(colour_names())


def test_the_choice_of_a_switch_is_written_in_full_strength(qtbot: QtBot, places: Places):
    theme = Theme(places.resources)
    theme.apply(Appearance.DARK)
    button = QPushButton("MMMM")
    qtbot.addWidget(button)
    button.setCheckable(True)
    button.setProperty("look", "switch")
    for checked, colour in ((False, theme.colours.muted), (True, theme.colours.text)):
        button.setChecked(checked)
        button.clearFocus()
        pixels = to_picture(button.grab().toImage())[4:-4, 4:-4]
        assert pixels.max() == int(colour[1:3], 16)


def test_the_appearance_changes_live(qtbot: QtBot, places: Places):
    theme = Theme(places.resources)
    button = QPushButton("Make")
    qtbot.addWidget(button)
    theme.wear(button, "play")
    theme.apply(Appearance.DARK)
    dark = button.icon().pixmap(18, 18).toImage()
    ground = QApplication.palette().window().color().name()
    with qtbot.waitSignal(theme.changed):
        theme.apply(Appearance.LIGHT)
    assert QApplication.palette().window().color().name() != ground
    assert button.icon().pixmap(18, 18).toImage() != dark


def test_numbers_choices_and_words_stand_alike_in_their_fields(qtbot: QtBot, places: Places):
    Theme(places.resources).apply(Appearance.DARK)
    page = QWidget()
    qtbot.addWidget(page)
    edit, choice, number = QLineEdit("8", page), QComboBox(page), NumberBox(page)
    choice.addItem("8")
    number.setValue(8)
    column = QVBoxLayout(page)
    for field in (edit, choice, number):
        column.addWidget(field)
    column.addStretch(1)
    page.resize(200, 400)
    page.show()
    assert edit.height() == choice.height() == number.height()
    begins = [_first_ink(field) for field in (edit, choice, number)]
    assert max(begins) - min(begins) <= 1
    assert min(begins) >= 8


def _first_ink(field: QWidget) -> int:
    """How far from its left edge the text of a field begins, in logical pixels."""
    field.clearFocus()
    pixels = to_picture(field.grab().toImage())[6:-6, 4:60, 0].astype(int)
    return 4 + int(np.argmax((abs(pixels - pixels[0, 0]) > 60).any(0)))


def test_every_icon_that_code_names_is_there(places: Places):
    names: set[str] = set()
    for file in (ROOT / "studio" / "ui").rglob("*.py"):
        text = file.read_text("utf-8")
        names |= set(re.findall(r"\.(?:wear|icon)\([^()\"]*\"([a-z0-9-]+)\"", text))
    assert len(names) > 10
    missing = [name for name in names if not (places.resources / "icons" / f"{name}.svg").is_file()]
    assert missing == []


def test_the_bundled_fonts_have_letters_for_names_and_prompts(qapp: QApplication, places: Places):
    folder = places.resources / "fonts"
    assert sum(file.stat().st_size for file in folder.iterdir()) < 12_000_000
    assert {file.stem for file in folder.glob("OFL-*.txt")} >= {
        "OFL-Inter",
        "OFL-NotoSansCJK",
        "OFL-NotoColorEmoji",
    }
    for name, letters in (
        ("Inter-Regular.otf", "Aäßčłñ×·…“”–ƒψ★Жω"),
        ("NotoSansCJK-Regular.otf", "夏の微笑み한국어漢字龍体"),
        ("NotoColorEmoji.ttf", "😀🦊🎨"),
    ):
        raw = QRawFont(str(folder / name), 16)
        have = [raw.supportsCharacter(ord(letter)) for letter in letters]
        lacking = [letter for letter, there in zip(letters, have, strict=True) if not there]
        assert lacking in ([], ["★"], ["ψ"]), (name, lacking)
    assert QFontDatabase.addApplicationFont(str(folder / "Inter-Regular.otf")) >= 0
    assert QFontMetrics(QFont("Inter", 13)).horizontalAdvance("Make") > 0


def test_pixels_survive_the_way_to_qt_and_back():
    rgb = np.random.default_rng(0).integers(0, 256, (13, 7, 3), dtype=np.uint8)
    assert np.array_equal(to_picture(to_qimage(rgb)), rgb)
    assert np.array_equal(to_picture(to_qimage(rgb[:, ::-1])), rgb[:, ::-1])
    opaque = np.dstack([rgb, np.full((13, 7), 255, np.uint8)])
    assert np.array_equal(to_picture(to_qimage(opaque))[..., :3], rgb)
    with pytest.raises(ValueError, match="not a picture"):
        to_qimage(np.zeros((4, 4), np.uint8))


def test_importing_the_window_brings_no_torch():
    modules = sorted(
        ".".join(file.relative_to(ROOT).with_suffix("").parts)
        for file in (ROOT / "studio" / "ui").rglob("*.py")
        if file.name != "__init__.py"
    )
    code = (
        f"import importlib, sys\nfor name in {modules!r}: importlib.import_module(name)\n"
        "assert 'torch' not in sys.modules, 'torch'\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False, timeout=120
    )
    assert done.returncode == 0, done.stderr


def test_the_frame_is_painted_before_anything_heavy_is_imported(tmp_path: Path):
    code = (
        "import sys\n"
        "from studio.ui.application import main\n"
        "import studio.ui.session as session\n"
        "heavy = ('torch', 'numpy', 'pydantic', 'PIL', 'av', 'pyqtgraph')\n"
        "first = session.Session._first_paint\n"
        "def painted(self):\n"
        "    found = [name for name in heavy if name in sys.modules]\n"
        "    print('heavy:', found)\n"
        "    first(self)\n"
        "    self.ready.connect(self.window.close)\n"
        "session.Session._first_paint = painted\n"
        "sys.exit(main(['quartet']))\n"
    )
    environment = os.environ | {"QUARTET_HOME": str(tmp_path), "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=ROOT,
        env=environment | {"QUARTET_TIMING": "1"},
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert done.returncode == 0, done.stderr
    assert "heavy: []" in done.stdout
    assert "first paint:" in done.stderr
    assert "no torch" in done.stderr


@pytest.mark.parametrize("label", [label for label in Label if label])
def test_a_label_is_seen_on_every_ground(tokens: Tokens, label: Label):
    for ground in (tokens.dark.panel, tokens.dark.raised, tokens.light.panel):
        assert contrast(tokens.labels[label], ground) >= 1.6
