"""The whole window with one tab in front, as somebody opens it; for the stories."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TypeVar

from pytestqt.qtbot import QtBot

from studio.engine.places import Places
from studio.ui.session import Session
from studio.ui.tabs.tab import Tab

SomeTab = TypeVar("SomeTab", bound=Tab)


@contextmanager
def window_at(
    bot: QtBot, places: Places, name: str, kind: type[SomeTab]
) -> Iterator[tuple[Session, SomeTab]]:
    """Open the window and turn to the tab of that name; closed afterwards."""
    session = Session(["quartet"], places)
    session.window.resize(1280, 800)
    with bot.waitSignal(session.ready, timeout=60_000):
        session.window.show()
    furniture = session.window.furniture
    assert furniture is not None
    at = [entry.name for entry in session.window.entries].index(name)
    session.window.show_tab(at)
    tab = furniture.tab(at)
    assert isinstance(tab, kind)
    yield session, tab
    session.window.close()
    session.close()
