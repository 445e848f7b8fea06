"""With no network at all: the window opens, nobody waits, and every tab works with what is bundled."""

from __future__ import annotations

import socket

import pytest
from pytestqt.qtbot import QtBot

from studio.engine.places import Places
from studio.ui.session import Session

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
FAMILIES = ("gan", "vae", "diffusion", "transformer")


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[object]:
    """Whoever looks for the network finds none; what was looked for."""
    asked: list[object] = []

    def refuse(*what: object, **more: object) -> None:
        asked.append(what)
        raise OSError(101, "Network is unreachable")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    monkeypatch.setattr(socket.socket, "connect_ex", refuse)
    monkeypatch.setattr(socket, "create_connection", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    return asked


def test_every_tab_works_with_what_is_bundled_and_packs_are_only_offered(
    qtbot: QtBot, places: Places, asked: list[object]
):
    session = Session(["quartet"], places)
    with qtbot.waitSignal(session.ready, timeout=20_000):
        session.window.show()
    studio, furniture = session.studio, session.furniture
    assert studio is not None
    assert furniture is not None
    for family in FAMILIES:
        assert studio.best_model(family).family == family
    qtbot.waitUntil(lambda: bool(furniture._offers), timeout=20_000)
    for at, entry in enumerate(session.window.entries):
        session.window.show_tab(at)
        tab = furniture.tab(at)
        qtbot.waitUntil(tab.isVisible)
        assert tab.isEnabled()
        assert furniture.offer_place.isVisible() == (entry.family in furniture._offers)
    faces = [entry.family for entry in session.window.entries].index("gan")
    session.window.show_tab(faces)
    session.window.commands.make.trigger()
    qtbot.waitUntil(lambda: bool(studio.gallery.ids()), timeout=60_000)
    session.window.close()
    session.close()
    assert asked == []
