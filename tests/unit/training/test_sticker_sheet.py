"""The sheet of the painter of stickers: each prompt over its words, in its place, by its own seed."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from studio.core.events import Picture
from studio.families.diffusion.known_words import read_known_words
from studio.families.diffusion.params import Reading
from studio.training.evaluation.sticker_prompts import Painting
from studio.training.sticker_sheet import (
    EDGE,
    GAP,
    GREY,
    NAMES,
    NEW,
    SIDE,
    STYLES,
    WORDS,
    draw_sheet,
    main,
)

MODELS = Path(__file__).parents[3] / "models"
WIDTH, HEIGHT = SIDE + EDGE, SIDE + WORDS


def half(colour: int) -> Picture:
    """A sticker whose left half is of this colour, and whose right half is not there."""
    sticker = np.zeros((SIDE, SIDE, 4), np.uint8)
    sticker[:, : SIDE // 2] = (colour, 0, 0, 255)
    return sticker


def test_names_stand_above_combinations_each_over_its_words() -> None:
    asked: list[tuple[str, str, int]] = []

    def paint(words: str, style: str, seed: int) -> Picture:
        asked.append((words, style, seed))
        return half(10 * seed)

    names, new = [f"name {number}" for number in range(12)], ["new", "newer"]
    sheet = draw_sheet(paint, names, new)
    assert asked == [(words, STYLES[at % 3], at) for at, words in enumerate((*names, *new))]
    assert sheet.size == (11 * WIDTH, 2 * HEIGHT + GAP + HEIGHT)
    tops = {0: 0, 10: 0, 11: HEIGHT, 12: 2 * HEIGHT + GAP, 13: 2 * HEIGHT + GAP}
    lefts = {0: 0, 10: 10 * WIDTH, 11: 0, 12: 0, 13: WIDTH}
    for number, top in tops.items():
        left = lefts[number]
        assert sheet.getpixel((left + 5, top + 5)) == (10 * number, 0, 0)
        assert sheet.getpixel((left + SIDE - 5, top + 5)) == GREY
        line = np.asarray(sheet.crop((left, top + SIDE, left + SIDE, top + HEIGHT)))
        assert line.min() < 100, "there are words below"


def test_it_is_as_large_as_the_one_in_the_model_whose_words_are_known() -> None:
    blank = np.zeros((SIDE, SIDE, 4), np.uint8)
    with Image.open(MODELS / "stickers" / "sheet.webp") as kept:
        assert draw_sheet(lambda *asked: blank).size == kept.size
    known = read_known_words(MODELS / "stickers")
    assert known is not None
    assert not [words for words in NAMES if known.unknown(words)]
    assert not set(NEW) & set(known.phrases)


def test_the_command_writes_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: set[Reading] = set()

    def one(painting: Painting, words: str, style: str, seed: int, *, reading: Reading) -> Picture:
        asked.add(reading)
        return half(seed)

    monkeypatch.setattr(Painting, "one", one)
    main(["stickers", "--out", str(tmp_path / "sheet.webp")])
    with Image.open(tmp_path / "sheet.webp") as drawn:
        assert drawn.size == (1452, 1180)
    assert asked == {Reading.READER}, "“golden” stands in no table"
