"""Stories of the Text tab: a person and a model write on one page."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot
from text_room import TextRoom, text_room

from studio.core.text_tree import Author
from studio.engine.places import Places

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # the offscreen platform has no window manager


@pytest.fixture
def room(qtbot: QtBot, places: Places) -> Iterator[TextRoom]:
    with text_room(qtbot, places) as room:
        yield room


def test_a_beginning_is_gone_on_with(room: TextRoom) -> None:
    room.begin("Once")
    assert room.text == "Once there was a fox who sang"
    assert room.pieces() == [(Author.PERSON, "Once"), (Author.MODEL, " there was a fox who sang")]
    assert room.asked().prompt == "Once"
