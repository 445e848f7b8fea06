"""What a new gallery item is called."""

from __future__ import annotations

from studio.core.request import ModelRef, Request
from studio.families.diffusion.params import PAINT, PaintParams
from studio.families.vae.params import REBUILD, RebuildParams


def painting(prompt: str) -> Request:
    return Request.make("diffusion", "paint", ModelRef("m", "0" * 64), 7, PaintParams(prompt=prompt))


def test_a_painting_is_called_by_its_words_and_its_seed() -> None:
    assert PAINT.title(painting("  a red\n fox ")) == "A red fox 7"


def test_without_words_it_is_called_by_what_it_is() -> None:
    assert PAINT.title(painting("")) == "Painting 7"


def test_a_long_prompt_is_cut_between_words() -> None:
    title = PAINT.title(painting("a very long tale " * 20))
    assert title.startswith("A very long tale a very")
    assert title.endswith("… 7")
    assert len(title) < 70


def test_what_no_seed_changes_has_none_in_its_name() -> None:
    request = Request.make("vae", "rebuild", ModelRef("m", "0" * 64), 7, RebuildParams())
    assert REBUILD.title(request) == "Rebuilt picture"
