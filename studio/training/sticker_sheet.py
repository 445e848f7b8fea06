"""`sheet.webp` of the painter of stickers: eighty prompts, each over its words, always by the same seeds.

Run it as `python -m studio.training.sticker_sheet stickers`: above names that the painter knows, below
combinations that it never saw, which the pack `minilm` reads.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Final

from PIL import Image, ImageDraw

from studio.core.events import Picture
from studio.engine.devices import cpu_device
from studio.engine.families import FamilyRegistry
from studio.engine.listeners import Listeners
from studio.engine.loader import ModelLoader
from studio.engine.models import ModelLibrary
from studio.engine.places import Places
from studio.engine.settings import Settings
from studio.families.diffusion.params import Reading
from studio.training.evaluation.sticker_prompts import Painting

NAMES: Final = (
    "red apple", "fox", "cat face", "dog", "whale", "octopus", "butterfly", "bee", "turtle", "penguin",
    "lion", "frog", "unicorn", "elephant", "snail", "owl", "rose", "sunflower", "cactus", "palm tree",
    "four leaf clover", "mushroom", "banana", "strawberry", "cherries", "watermelon", "pineapple", "lemon",
    "carrot", "pizza", "hamburger", "birthday cake", "ice cream", "doughnut", "hot beverage", "beer mug",
    "automobile", "fire engine", "bicycle", "airplane", "rocket", "sailboat", "train", "helicopter",
    "house", "castle", "snowman", "umbrella", "crescent moon", "sun", "star", "rainbow", "red heart",
    "light bulb", "key", "guitar", "soccer ball", "trophy", "crown", "ghost", "robot", "grinning face",
    "crying face", "alarm clock",
)  # fmt: skip
"""Names of emoji that it learned from, but for “penguin”, which was held out."""
NEW: Final = (
    "blue apple", "green heart balloon", "purple fox", "pink car", "yellow whale", "a red cat",
    "orange rocket", "blue rose", "green robot", "purple house", "a pink elephant", "golden fish",
    "snow castle", "fire bird", "happy pizza", "blue banana",
)  # fmt: skip
"""Combinations that no sticker shows."""
STYLES: Final = ("fluent", "flat", "noto")
"""In turn."""
COLUMNS, NEW_COLUMNS = 11, 8
SIDE, WORDS, EDGE, GAP = 128, 18, 4, 12
"""Pixels: of a sticker, the line of words under it, the room beside it, between names and combinations."""
PAPER, GREY, INK = "white", (238, 238, 238), "black"


def draw_sheet(
    paint: Callable[[str, str, int], Picture],
    names: Sequence[str] = NAMES,
    new: Sequence[str] = NEW,
    report: Callable[[int, int], None] = lambda done, total: None,
) -> Image.Image:
    """The sheet.

    Args:
        paint: a sticker of these words in this style by this seed, uint8 (h, w, 4).
        report: told how many of how many are painted.
    """
    rows, new_rows = -(-len(names) // COLUMNS), -(-len(new) // NEW_COLUMNS)
    width, height = SIDE + EDGE, SIDE + WORDS
    below = rows * height + GAP
    sheet = Image.new("RGB", (COLUMNS * width, below + new_rows * height), PAPER)
    places = [(at % COLUMNS * width, at // COLUMNS * height) for at in range(len(names))]
    places += [(at % NEW_COLUMNS * width, below + at // NEW_COLUMNS * height) for at in range(len(new))]
    pen = ImageDraw.Draw(sheet)
    for number, (words, (left, top)) in enumerate(zip((*names, *new), places, strict=True)):
        sticker = Image.fromarray(paint(words, STYLES[number % len(STYLES)], number))
        tile = Image.new("RGB", (SIDE, SIDE), GREY)
        tile.paste(sticker, mask=sticker.getchannel("A"))
        sheet.paste(tile, (left, top))
        pen.text((left, top + SIDE + 1), words, fill=INK, font_size=12)
        report(number + 1, len(places))
    return sheet


def main(arguments: Sequence[str] | None = None) -> None:
    """Draw the sheet of an installed painter."""
    parser = argparse.ArgumentParser(prog="python -m studio.training.sticker_sheet")
    parser.add_argument("model", help="id of an installed painter of stickers")
    parser.add_argument("--out", type=Path, help="file to write; sheet.webp in the model's folder by default")
    chosen = parser.parse_args(arguments)
    places = Places.default()
    library = ModelLibrary(places.bundled_models, places.models)
    info = library.get(chosen.model)
    families = FamilyRegistry()
    family = families.get(info.family)
    loader = ModelLoader(library, families, Settings(), Listeners())
    model = family.load(info, cpu_device(), loader.companions_of(info))
    paint = partial(Painting(family, model, info).one, reading=Reading.READER)
    sheet = draw_sheet(paint)
    sheet.save(chosen.out or info.folder / "sheet.webp", quality=90, method=6)


if __name__ == "__main__":
    main()
