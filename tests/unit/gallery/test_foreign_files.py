"""Settings of other programs in files: in EXIF, in pixels, in films; and on their way into the gallery."""

import json

import numpy as np
import pytest
from foreign_pictures import (
    COMFY,
    EXAMPLES,
    FOOOCUS,
    FOOOCUS_TEXT,
    NOVEL,
    SWARM,
    WEBUI,
    WORKFLOW,
    comment,
    film,
    hide,
    opened,
    plain,
    told_by,
)
from PIL import Image
from PIL.PngImagePlugin import PngInfo

from studio.gallery.foreign import reading, sources, stealth

# In files


@pytest.mark.parametrize("fmt", ["JPEG", "WEBP"])
@pytest.mark.parametrize("code", ["big", "little", "marked", "ascii", "undefined"])
def test_the_comment_of_a_jpeg(fmt, code):
    exif = Image.Exif()
    exif.get_ifd(0x8769)[0x9286] = comment(json.dumps(SWARM), code)
    told = told_by(sources.texts_of(opened(plain(), fmt, exif=exif)))
    assert (told.tool, told.prompt) == ("SwarmUI", "a red fox")


def test_a_comment_that_begins_with_another_alphabet():
    exif = Image.Exif()
    exif.get_ifd(0x8769)[0x9286] = comment(WEBUI.replace("a red fox", "赤い狐"), "big")
    assert told_by(sources.texts_of(opened(plain(), "JPEG", exif=exif))).prompt.startswith("赤い狐")


@pytest.mark.parametrize("fmt", ["JPEG", "WEBP"])
def test_comfyuis_graph_in_exif(fmt):
    exif = Image.Exif()
    exif[0x010F] = "workflow:" + json.dumps(WORKFLOW)
    exif[0x0110] = "prompt:" + json.dumps(COMFY)
    told = told_by(sources.texts_of(opened(plain(), fmt, exif=exif)))
    assert (told.tool, told.seed) == ("ComfyUI", 42)


@pytest.mark.parametrize(("scheme", "text"), [("fooocus", json.dumps(FOOOCUS)), ("a1111", FOOOCUS_TEXT)])
def test_fooocus_writes_the_comment_beside_its_place(scheme, text):
    exif = Image.Exif()
    exif[0x9286], exif[0x0131], exif[0x927C] = text, "Fooocus v2.5.5", scheme
    told = told_by(sources.texts_of(opened(plain(), "JPEG", exif=exif)))
    assert (told.tool, told.prompt, told.seed) == ("Fooocus", "a red fox", 42)


def test_the_camera_that_made_a_photograph_is_no_program():
    exif = Image.Exif()
    exif[0x010F], exif[0x0110], exif[0x0131] = "Nikon: Corp", "D750", "Ver.1.02"
    assert reading.read(sources.texts_of(opened(plain(), "JPEG", exif=exif))) is None


# Hidden in the pixels


@pytest.mark.parametrize("name", ["stealth_pnginfo", "stealth_pngcomp", "stealth_rgbinfo", "stealth_rgbcomp"])
def test_what_is_hidden_in_the_pixels(name):
    pixels = np.full((97, 101, 4), 255, np.uint8)
    hidden = opened(Image.fromarray(hide(pixels, json.dumps(NOVEL), name)), "PNG")
    told = reading.read_hidden(sources.hidden_text(hidden))
    assert told == told_by(NOVEL)


def test_the_web_uis_text_hidden_in_a_lossless_webp():
    pixels = hide(np.full((90, 80, 3), 120, np.uint8), WEBUI, "stealth_rgbinfo")
    hidden = opened(Image.fromarray(pixels), "WEBP", lossless=True, exact=True)
    assert reading.read_hidden(sources.hidden_text(hidden)) == told_by({"parameters": WEBUI})


@pytest.mark.parametrize("length", [0, 7, 2**31, 2**32 - 1])
def test_a_length_that_cannot_be(length):
    pixels = hide(np.zeros((40, 40, 4), np.uint8), "", "stealth_pngcomp")
    flat = pixels[..., 3].T.reshape(-1)
    flat[120:152] = [int(bit) for bit in f"{length:032b}"]
    pixels[..., 3] = flat.reshape(40, 40).T
    assert stealth.read(pixels) == ""


def test_a_bomb_in_the_pixels_stays_small():
    pixels = hide(np.zeros((300, 300, 4), np.uint8), " " * 9_000_000, "stealth_pngcomp")
    assert len(stealth.read(pixels)) == 8_000_000


# Into the gallery


def test_settings_come_into_the_gallery_with_the_picture(gallery, tmp_path):
    info = PngInfo()
    for key, value in EXAMPLES["comfyui"][1].items():
        info.add_text(key, value)
    plain().save(tmp_path / "fox.png", pnginfo=info)
    kept = gallery.item(gallery.import_file(tmp_path / "fox.png").id)
    assert (kept.synthetic, kept.tool, kept.request) == (True, "ComfyUI", None)
    assert kept.told == told_by(EXAMPLES["comfyui"][1])


def test_settings_that_are_hidden_come_too(gallery, tmp_path):
    pixels = hide(np.full((97, 101, 4), 255, np.uint8), json.dumps(NOVEL), "stealth_pngcomp")
    Image.fromarray(pixels).save(tmp_path / "fox.png")
    kept = gallery.item(gallery.import_file(tmp_path / "fox.png").id)
    assert (kept.synthetic, kept.told) == (True, told_by(NOVEL))


@pytest.mark.parametrize(
    "texts",
    [
        {"prompt": json.dumps(COMFY), "workflow": json.dumps(WORKFLOW)},
        {"comment": json.dumps({"prompt": json.dumps(COMFY), "workflow": WORKFLOW})},
    ],
    ids=["tags", "comment"],
)
def test_comfyuis_films(gallery, tmp_path, texts):
    film(tmp_path / "a.mp4", texts)
    kept = gallery.item(gallery.import_file(tmp_path / "a.mp4").id)
    assert (kept.synthetic, kept.tool) == (True, "ComfyUI")
    assert kept.told.prompt == "a red fox"


def test_rebuilt_from_the_files_the_settings_are_there_again(home, tmp_path):
    from studio.gallery.gallery import Gallery

    info = PngInfo()
    info.add_text("parameters", WEBUI)
    plain().save(tmp_path / "fox.png", pnginfo=info)
    with Gallery.open(home) as gallery:
        item = gallery.import_file(tmp_path / "fox.png")
    for file in home.glob("gallery.sqlite*"):
        file.unlink()
    with Gallery.open(home) as again:
        assert again.items(again.ids())[0].told == item.told
