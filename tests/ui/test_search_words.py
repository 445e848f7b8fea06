"""The chips of a search speak the language of the window."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication

from studio.gallery.search.grammar import parse
from studio.ui.gallery.search_words import search_words

SAID = [
    ("rating:>=3", "at least 3 stars", "{at least {3}} stars"),
    ("rating:1", "1 star", "1 star"),
    ("label:red", "red label", "{red} label"),
    ("label:none", "no label", "no label"),
    ("kind:film", "film", "film"),
    ("is:rated", "with stars", "with stars"),
    ("tag:hero", "tag hero", "tag {hero}"),
    ("seed:7", "seed 7", "seed {7}"),
    ("before:2026-12", "made before 2026-12-01", "made before {2026-12-01}"),
    ("on:2026-11", "made in 2026-11", "made in {2026-11}"),
    ("on:2026-11-28", "made on 2026-11-28", "made on {2026-11-28}"),
    ("model:faces", "model faces", "model {faces}"),
    ("prompt:fox", "“fox” in the prompt", "“{fox}” in the prompt"),
    ("collection:best", "in the collection best", "in the collection {best}"),
    ("size:512x512", "512 × 512 pixels", "{512} × {512} pixels"),
    ("width:>=1024", "at least 1024 pixels across", "{at least {1024}} pixels across"),
    ("like:12", "like item 12", "like item {12}"),
]


@pytest.mark.parametrize(("typed", "english", "marked"), SAID)
def test_a_condition_is_found_again(typed: str, english: str, marked: str, monkeypatch: pytest.MonkeyPatch):
    (part,) = parse(typed).parts
    assert part.said == english
    assert search_words(part.said) == english
    monkeypatch.setattr(QCoreApplication, "translate", lambda _context, text: _marked(text))
    assert search_words(part.said).lower() == marked


def _marked(text: str) -> str:
    """A translation that shows its parts."""
    return text.replace("{", "{{{").replace("}", "}}}")
