"""A gallery of a newer Quartet, in the window: a sentence, and nothing is changed."""

from __future__ import annotations

import hashlib
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from studio import __version__
from studio.engine.places import Places
from studio.gallery import schema
from studio.gallery.gallery import Gallery
from studio.ui.session import Session
from studio.ui.widgets.empty_state import EmptyState

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def fingerprint(file: Path) -> str:
    return hashlib.sha256(file.read_bytes()).hexdigest()


def test_the_window_refuses_a_newer_gallery_with_a_sentence_and_changes_nothing(qtbot: QtBot, places: Places):
    Gallery.open(places.gallery).close()
    (database,) = places.gallery.glob("*.sqlite*")
    with closing(sqlite3.connect(database)) as connection:
        connection.execute(f"PRAGMA user_version = {schema.NEWEST + 1}")
        connection.execute("PRAGMA journal_mode = DELETE")
    before = fingerprint(database)
    session = Session(["quartet"], places)
    session.window.show()
    qtbot.waitUntil(lambda: bool(session.window.findChildren(EmptyState)), timeout=20_000)
    (page,) = session.window.findChildren(EmptyState)
    words = " ".join(one.text() for one in page.findChildren(QLabel))
    assert "newer Quartet" in words
    assert f"form {schema.NEWEST + 1}" in words
    assert f"Quartet {__version__}" in words
    assert "Update Quartet" in words
    assert page.isVisible()
    session.window.close()
    session.close()
    assert fingerprint(database) == before
