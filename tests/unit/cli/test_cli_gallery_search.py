"""`quartet gallery search`, `duplicates` and `index`."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from synthetic_gallery import drawn_picture

from studio.core.request import ModelRef, Request
from studio.engine.places import Places
from studio.gallery.gallery import Gallery
from studio.gallery.record import NewItem

Quartet = Callable[..., Any]


@pytest.fixture
def kept() -> list[int]:
    """A whale twice, the second one a little noisy, and a lamp with three stars."""
    with Gallery.open(Places.default().gallery) as gallery:
        ids = [
            gallery.save_picture(
                drawn_picture(number, noise=noise),
                NewItem(
                    "Sticker", Request("diffusion", "paint", ModelRef("x", "ab" * 32), n, {"prompt": prompt})
                ),
            ).id
            for n, (number, noise, prompt) in enumerate(
                ((1, 0, "a whale"), (1, 2, "a whale at sea"), (2, 0, "a lamp"))
            )
        ]
        gallery.rate(ids[2:], 3)
        gallery.tag(ids[:1], ["hero"])
    return ids


def test_the_grammar_of_the_search_box_finds(quartet: Quartet, kept: list[int]) -> None:
    def found(*more: object) -> list[int]:
        return [one["item"] for one in quartet("gallery", "search", *more, "--json").json]

    assert found("whale") == [kept[0], kept[1]], "the one with fewer other words fits better"
    assert found("whale", "--order", "newest") == [kept[1], kept[0]]
    assert found("rating:>=3") == [kept[2]]
    assert found("tag:hero") == [kept[0]]
    assert found("is:synthetic -tag:hero", "--order", "oldest") == [kept[1], kept[2]]
    assert found("whale OR lamp", "--limit", 1)
    (one,) = quartet("gallery", "search", "tag:hero", "--json").json
    assert (one["tags"], one["label"], one["note"]) == (["hero"], "", "")


def test_mistakes_are_said_beside_the_result(quartet: Quartet, kept: list[int]) -> None:
    told = quartet("gallery", "search", "lamp rating:many", "--json")
    assert [one["item"] for one in told.json] == [kept[2]]
    assert "A rating is a number of stars from 0 to 5" in told.err


def test_the_index_finds_what_looks_alike_and_the_doubles(
    quartet: Quartet, kept: list[int], tmp_path: Path
) -> None:
    told = quartet("gallery", "duplicates", "--json")
    assert told.json == []
    assert "3 items were not looked at yet" in told.err
    assert quartet("gallery", "index", "--json").json == {"left": 0, "reads_meaning": False, "problem": ""}
    assert quartet("gallery", "duplicates", "--json").json == [[kept[0], kept[1]]]
    like = quartet("gallery", "search", f"like:{kept[0]}", "--json").json
    assert [one["item"] for one in like][:2] == [kept[0], kept[1]]
    assert "no model that reads words" in quartet("gallery", "search", "whale", "--meaning").err.lower()
