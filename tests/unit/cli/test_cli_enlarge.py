"""`quartet generate enlarge`: a picture comes back larger, in the gallery below the one it was made from."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from quartet_command import Quartet
from tiny_enlargers import put_tiny_enlarger

from studio.engine.places import Places
from studio.gallery.pictures import read_picture

ENLARGE = ("generate", "enlarge", "--json")


@pytest.fixture
def sticker(tmp_path: Path) -> Path:
    picture = np.zeros((20, 30, 4), np.uint8)
    picture[5:15, 8:22] = (220, 60, 40, 255)
    Image.fromarray(picture).save(tmp_path / "sticker.png")
    return tmp_path / "sticker.png"


def test_a_sticker_grows_keeps_its_ground_and_its_parent(
    quartet: Quartet, sticker: Path, tmp_path: Path
) -> None:
    (made,) = quartet(*ENLARGE, sticker, "--out", tmp_path / "out").json
    assert (made["width"], made["height"], made["model"]) == (120, 80, "enlarge-classic")
    assert Path(made["path"]).parent == tmp_path / "out"
    pixels = read_picture(Path(made["path"]), keep_alpha=True)
    assert pixels.shape == (80, 120, 4)
    assert (pixels[0, 0, 3], pixels[40, 60, 3]) == (0, 255)
    items = {item["item"]: item for item in quartet("gallery", "list", "--json").json}
    (parent,) = items[made["item"]]["parents"]
    assert not items[parent]["synthetic"]


def test_the_pack_is_taken_where_it_is_and_the_filter_by_name(
    quartet: Quartet, sticker: Path, home: Places
) -> None:
    put_tiny_enlarger(home.models)
    (best,) = quartet(*ENLARGE, sticker, "--factor", 2).json
    assert (best["width"], best["height"], best["model"]) == (60, 40, "tiny-enlarger")
    (named,) = quartet(*ENLARGE, sticker, "--model", "enlarge-classic").json
    assert named["model"] == "enlarge-classic"


def test_what_cannot_be_enlarged_is_a_sentence(quartet: Quartet, tmp_path: Path) -> None:
    (tmp_path / "letter.png").write_text("Dear Sir or Madam, " * 30)
    refused = quartet(*ENLARGE, tmp_path / "letter.png")
    assert refused.code == 2
    assert "is text, not a picture" in refused.err
    Image.new("RGB", (9000, 800)).save(tmp_path / "wide.png")
    refused = quartet(*ENLARGE, tmp_path / "wide.png")
    assert refused.code != 0
    assert "36,000 x 3,200" in refused.err
    assert "Traceback" not in refused.err
