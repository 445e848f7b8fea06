"""`quartet gallery inspect`: where a file comes from."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PIL.PngImagePlugin import PngInfo
from quartet_command import Quartet

from studio.engine.places import Places
from studio.gallery.credentials import Signer
from studio.gallery.gallery import Gallery
from studio.gallery.outgoing import FileForm, OutgoingForm, Told, prepare
from studio.gallery.record import NewItem


@pytest.fixture
def ramp(home: Places) -> int:
    """An AI-made picture in the gallery, large enough for the mark."""
    picture = np.linspace(0, 255, 256 * 256 * 3).reshape(256, 256, 3)
    picture += np.random.default_rng(1).normal(0, 6, picture.shape)
    with Gallery.open(home.gallery) as gallery:
        return gallery.save_picture(np.clip(picture, 0, 255).astype(np.uint8), NewItem("Ramp")).id


def test_a_signed_and_marked_copy_leads_back(
    quartet: Quartet, home: Places, ramp: int, tmp_path: Path
) -> None:
    copy = tmp_path / "copy.jpg"
    with Gallery.open(home.gallery) as gallery:
        item = gallery.item(ramp)
        form = OutgoingForm(FileForm.JPEG, told=Told.CREDENTIALS, watermark=True)
        prepare(item, gallery.path(item), copy, form, signer=Signer(home.credentials))
    told = quartet("gallery", "inspect", copy, "--json").json
    assert told["synthetic"] is True
    assert told["credentials"]["state"] == "ours"
    assert told["mark"] == item.sha256[:8]
    assert told["items"] == [ramp]
    Image.open(copy).resize((200, 200)).save(tmp_path / "bare.webp", quality=90)
    bare = quartet("gallery", "inspect", tmp_path / "bare.webp", "--json").json
    assert (bare["credentials"], bare["items"]) == (None, [ramp])
    said = quartet("gallery", "inspect", copy).out
    assert "credentials: signed on this computer, and not changed since" in said
    assert f"items: {ramp}" in said


def test_settings_of_another_program(quartet: Quartet, tmp_path: Path) -> None:
    info = PngInfo()
    info.add_text("parameters", "a fox\nSteps: 20, Sampler: Euler, Seed: 1, Size: 64x64, Version: v1.10")
    Image.new("RGB", (64, 64)).save(tmp_path / "fox.png", pnginfo=info)
    told = quartet("gallery", "inspect", tmp_path / "fox.png", "--json").json
    assert told["settings"]["prompt"] == "a fox"
    assert told["settings"]["tool"] == "AUTOMATIC1111"
    kept = quartet("gallery", "add", tmp_path / "fox.png", "--json").json["items"][0]
    assert (kept["tool"], kept["told"]["seed"]) == ("AUTOMATIC1111", 1)


def test_an_ordinary_picture_and_what_is_none(quartet: Quartet, tmp_path: Path) -> None:
    Image.new("RGB", (64, 64)).save(tmp_path / "a.png")
    assert quartet("gallery", "inspect", tmp_path / "a.png", "--json").json == {
        "synthetic": False,
        "settings": None,
        "credentials": None,
        "mark": None,
        "items": [],
    }
    (tmp_path / "b.png").write_text("words")
    refused = quartet("gallery", "inspect", tmp_path / "b.png")
    assert refused.code == 2
    assert "is text, not a picture" in refused.err
