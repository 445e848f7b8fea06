"""Safe mode: what was set or begun is left alone, and the window says so."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from quartet_command import Quartet

from studio.engine import safe_mode
from studio.engine.devices import DeviceChoice
from studio.engine.places import Places
from studio.engine.settings import Settings
from studio.ui.safe_strip import SafeStrip
from studio.ui.session import Session

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def set_up(places: Places, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Somebody's settings, one of which can no longer be kept."""
    monkeypatch.setenv(safe_mode.VARIABLE, "0")
    Settings(device=DeviceChoice.CUDA, memory_budget=0.9).save(places.config)
    (places.config / "window.ini").write_text("[window]\nappearance=light\ntab=gallery\n")
    return places.config


def test_the_window_says_that_it_is_safe_and_leaves_the_settings_alone(
    qtbot: QtBot, places: Places, set_up: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setenv(safe_mode.VARIABLE, "1")
    before = {file.name: file.read_bytes() for file in set_up.iterdir()}
    session = Session(["quartet"], places)
    with qtbot.waitSignal(session.ready, timeout=60_000):
        session.window.show()
    assert "safe mode" in session.window.windowTitle()
    strip = session.window.findChild(SafeStrip)
    assert strip is not None
    assert strip.isVisible()
    assert "without “--safe”" in strip.words.text()
    assert session.window.wanted_tab == 0
    assert session.theme.dark
    assert session.studio is not None
    assert session.studio.settings == Settings(device=DeviceChoice.CPU)
    session.window.commands.reduced_motion.trigger()
    assert session.settings.reduced_motion
    session.window.close()
    session.close()
    assert {file.name: file.read_bytes() for file in set_up.iterdir()} == before


def test_without_it_the_window_is_as_it_was_left(qtbot: QtBot, places: Places, set_up: Path):
    session = Session(["quartet"], places)
    assert session.window.windowTitle() == "Quartet"
    assert session.window.findChild(SafeStrip) is None
    assert not session.theme.dark
    session.window.close()
    session.close()


def test_commands_are_safe_too(
    capsys: pytest.CaptureFixture[str], set_up: Path, monkeypatch: pytest.MonkeyPatch
):
    home = Places.default()
    Settings(device=DeviceChoice.CUDA).save(home.config)
    quartet = Quartet(capsys)
    safe = quartet("--safe", "doctor", "--json")
    assert safe.json["device"]["kind"] == "cpu"
    assert safe_mode.is_safe()


@pytest.mark.parametrize(
    ("said", "safe"), [("1", True), ("yes", True), ("0", False), ("", False), ("off", False)]
)
def test_the_environment_asks_for_it(said: str, safe: bool, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv(safe_mode.VARIABLE, said)
    assert safe_mode.is_safe() is safe
