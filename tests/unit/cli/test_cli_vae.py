"""`quartet generate vae`: a picture goes in, its rebuild comes out with figures beside it; bad ones are a
sentence.
"""

from __future__ import annotations

import io
import pickle
import shutil
import struct
import zlib
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pillow_heif
import pytest
from PIL import Image
from quartet_command import Quartet, Result
from tiny_vae import TinyVaeFamily, put_tiny_vae, tiny_registry

from studio.app import open_studio
from studio.engine import places
from studio.engine.places import Places
from studio.families.vae.latent_space import LatentForm
from studio.families.vae.params import Pull, RebuildParams
from studio.gallery.pictures import read_picture
from studio.imaging.similarity import psnr, ssim

Saver = Callable[[Path], None]
VAE = ("generate", "vae", "--json")
FACES = ("--model", "tiny-global")


@pytest.fixture(autouse=True)
def tiny_models(quartet: Quartet, home: Places, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Two autoencoders beside the small faces, which the real family opens with tiny networks.

    The bundled ones are out of sight: they would be taken first.
    """
    shipped = tmp_path / "shipped"
    shipped.mkdir()
    for entry in home.bundled_models.iterdir():
        if not entry.name.endswith("-vae"):
            (shipped / entry.name).symlink_to(entry)
    beside = places._shipped
    monkeypatch.setattr(places, "_shipped", lambda name: shipped if name == "models" else beside(name))
    monkeypatch.setattr("studio.families.vae.family.VaeFamily", TinyVaeFamily)
    for form in LatentForm:
        put_tiny_vae(home.models, form, prior=form is LatentForm.GLOBAL)


@pytest.fixture
def photograph(tmp_path: Path) -> Path:
    """75 x 43 pixels of soft colours."""
    Image.fromarray(soft(43, 75)).save(tmp_path / "IN.png")
    return tmp_path / "IN.png"


def soft(height: int, width: int) -> np.ndarray:
    y, x = np.mgrid[0:height, 0:width] / 40
    return np.stack([128 + 100 * np.sin(x + y * (i + 1) + i) for i in range(3)], 2).astype(np.uint8)


def listed(quartet: Quartet) -> dict[int, dict]:
    return {item["item"]: item for item in quartet("gallery", "list", "--json").json}


def refusal(result: Result, quartet: Quartet) -> str:
    """One sentence (and what to do) on stderr, exit code 2, nothing kept and nothing of ours in it."""
    assert result.code == 2
    assert len(result.err.strip().splitlines()) == 1
    assert "Traceback" not in result.err
    assert "error" in result.json
    assert listed(quartet) == {}
    return result.err


# Rebuild ----------------------------------------------------------


def test_a_picture_is_rebuilt_with_its_figures_beside_it(
    quartet: Quartet, photograph: Path, tmp_path: Path
) -> None:
    (made,) = quartet(*VAE, "--image", photograph, "--out", tmp_path / "out").json
    assert Path(made["path"]).parent == tmp_path / "out"
    assert (made["width"], made["height"], made["model"]) == (75, 43, "tiny-spatial")
    before, after = read_picture(photograph), read_picture(Path(made["path"]))
    assert made["psnr"] == pytest.approx(psnr(before, after), abs=1e-3)
    assert made["ssim"] == pytest.approx(ssim(before, after), abs=1e-4)
    assert made["kl"] > 0
    items = listed(quartet)
    (parent,) = items[made["item"]]["parents"]
    assert not items[parent]["synthetic"]
    assert items[made["item"]]["synthetic"]


def test_the_same_picture_twice_is_the_same_rebuild_and_one_original(
    quartet: Quartet, photograph: Path
) -> None:
    first, second = (quartet(*VAE, "--image", photograph).json[0] for _ in range(2))
    assert np.array_equal(read_picture(Path(first["path"])), read_picture(Path(second["path"])))
    assert len(listed(quartet)) == 3


def test_people_read_the_figures_and_the_licence(quartet: Quartet, photograph: Path) -> None:
    told = quartet("generate", "vae", "--image", photograph)
    assert told.code == 0
    assert Path(told.out.strip()).is_file()
    assert "PSNR" in told.err
    assert " dB, SSIM 0." in told.err
    assert "nats." in told.err
    assert "CC0" in told.err


@pytest.mark.parametrize("word", ["light", "Light", " LIGHT ", "z1", "latent 1"])
def test_sliders_are_set_by_key_or_name(quartet: Quartet, photograph: Path, word: str) -> None:
    (plain,) = quartet(*VAE, "--image", photograph).json
    (moved,) = quartet(*VAE, "--image", photograph, "--set", f"{word}=2").json
    assert not np.array_equal(read_picture(Path(plain["path"])), read_picture(Path(moved["path"])))
    assert moved["kl"] == plain["kl"], "what the picture costs is not changed by what is done to it"


def test_sliders_may_be_many_and_the_last_word_counts(quartet: Quartet, photograph: Path) -> None:
    (first,) = quartet(*VAE, "--image", photograph, "--set", "z1=-1", "--set", "light=1").json
    (second,) = quartet(
        *VAE, "--image", photograph, "--set", "light=4", "--set", "Light=1", "--set", "LATENT 1=-1"
    ).json
    assert np.array_equal(read_picture(Path(first["path"])), read_picture(Path(second["path"])))


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ("smile=1", "It has Light, Latent 1."),
        ("light", "--set smile=1.5"),
        ("=1", "--set smile=1.5"),
        ("light=much", "--set smile=1.5"),
        ("light=4.5", "from -4 to 4"),
        ("light=nan", "from -4 to 4"),
    ],
)
def test_a_slider_that_is_not_there_is_a_sentence(
    quartet: Quartet, photograph: Path, given: str, said: str
) -> None:
    assert said in refusal(quartet(*VAE, "--image", photograph, "--set", given), quartet)


def test_stickers_keep_what_is_transparent(quartet: Quartet, tmp_path: Path) -> None:
    sticker = np.dstack([soft(96, 96), np.zeros((96, 96), np.uint8)])
    sticker[48:80, 48:80, 3] = 255
    Image.fromarray(sticker).save(tmp_path / "sticker.png")
    (made,) = quartet(*VAE, "--image", tmp_path / "sticker.png").json
    rebuilt = read_picture(Path(made["path"]), keep_alpha=True)
    assert rebuilt[64, 64, 3] > 240
    assert rebuilt[24, 24, 3] < 10


# Samples and films ------------------------------------------------


def test_samples_need_no_picture_and_can_be_made_again_alone(quartet: Quartet) -> None:
    made = quartet(*VAE, *FACES, "--seed", 7, "--count", 3, "--temperature", 0.5).json
    assert [one["seed"] for one in made] == [7, 8, 9]
    assert [one["psnr"] for one in made] == [None] * 3
    again = quartet(*VAE, *FACES, "--seed", 8, "--count", 1, "--temperature", 0.5).json
    assert np.array_equal(*(read_picture(Path(one["path"])) for one in (made[1], again[0])))


def test_a_model_that_draws_nothing_by_itself_asks_for_a_picture(quartet: Quartet) -> None:
    assert "Give it a picture" in refusal(quartet(*VAE), quartet)


def test_two_pictures_become_a_film_with_two_parents(
    quartet: Quartet, photograph: Path, tmp_path: Path
) -> None:
    other = tmp_path / "other.png"
    Image.fromarray(soft(90, 60)[::-1]).save(other)
    (film,) = quartet(
        *VAE, "--interpolate", photograph, other, "--frames", 4, "--path", "linear", "--format", "webp",
        "--out", tmp_path / "out",
    ).json  # fmt: skip
    assert film["path"].endswith(".webp")
    assert film["psnr"] is None
    with Image.open(film["path"]) as opened:
        assert opened.n_frames == 6
        assert opened.size == (75, 43)
    assert len(listed(quartet)[film["item"]]["parents"]) == 2


def test_one_picture_or_two_but_not_both(quartet: Quartet, photograph: Path) -> None:
    asked = quartet(*VAE, "--image", photograph, "--interpolate", photograph, photograph)
    assert "not both" in refusal(asked, quartet)


@pytest.mark.parametrize(
    ("given", "said"),
    [
        (("--count", "65"), "between 1 and 64"),
        (("--temperature", "2"), "between 0 and 1.5"),
        (("--frames", "1"), "between 2 and 480"),
        (("--seed", "-1"), "between 0 and"),
        (("--model", "nothing"), "not installed"),
        (("--image", "nowhere.png"), "There is no file"),
    ],
)
def test_what_cannot_be_made_is_a_sentence(quartet: Quartet, given: tuple[str, ...], said: str) -> None:
    assert said in refusal(quartet(*VAE, *given), quartet)


def test_without_a_name_a_model_of_one_size_is_never_taken(
    quartet: Quartet, photograph: Path, home: Places
) -> None:
    shutil.rmtree(home.models / "tiny-spatial")
    said = refusal(quartet(*VAE, "--image", photograph), quartet)
    assert "No model is installed that takes pictures of every kind" in said
    assert "tiny-global" in said
    assert quartet(*VAE, *FACES, "--image", photograph).code == 0


# Whatever people have ---------------------------------------------


def _sixteen_grey(path: Path) -> None:
    ramp = np.linspace(0, 65535, 40 * 30).reshape(30, 40).astype(np.uint16)
    Image.fromarray(ramp).save(path)


def _sixteen_rgb(path: Path) -> None:
    """Pillow writes none, so it is written by hand (PNG specification, colour type 2, depth 16)."""
    ramp = np.linspace(0, 65535, 40 * 30 * 3).reshape(30, 120).astype(">u2")
    rows = b"".join(b"\0" + row.tobytes() for row in ramp)

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    header = struct.pack(">IIBBBBB", 40, 30, 16, 2, 0, 0, 0)
    path.write_bytes(
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", header)
        + chunk(b"IDAT", zlib.compress(rows))
        + chunk(b"IEND", b"")
    )


def _frames() -> list[Image.Image]:
    return [Image.fromarray(np.ascontiguousarray(np.roll(soft(30, 40), 9 * i, 2))) for i in range(3)]


def _animated(path: Path) -> None:
    first, *rest = _frames()
    first.save(path, save_all=True, append_images=rest)


def _palette(path: Path) -> None:
    image = Image.fromarray(soft(30, 40)).quantize(16)
    image.save(path, transparency=3)


def _turned(path: Path) -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    Image.fromarray(soft(40, 30)).save(path, exif=exif)


def _heic(path: Path) -> None:
    pillow_heif.from_pillow(Image.fromarray(soft(30, 40))).save(path)


GOOD: dict[str, tuple[Saver, tuple[int, int]]] = {
    "sixteen-grey.png": (_sixteen_grey, (40, 30)),
    "sixteen-rgb.png": (_sixteen_rgb, (40, 30)),
    "print.jpg": (lambda path: Image.fromarray(soft(30, 40)).convert("CMYK").save(path), (40, 30)),
    "palette.png": (_palette, (40, 30)),
    "moving.gif": (_animated, (40, 30)),
    "moving.webp": (_animated, (40, 30)),
    "turned.jpg": (_turned, (40, 30)),
    "sticker.png": (
        lambda path: Image.fromarray(np.dstack([soft(30, 40), soft(30, 40)[..., 0]])).save(path),
        (40, 30),
    ),
    "dot.png": (lambda path: Image.new("RGB", (1, 1), (200, 3, 90)).save(path), (1, 1)),
    "line.png": (lambda path: Image.new("L", (1, 300), 99).save(path), (1, 300)),
    "IMG_0001.HEIC": (_heic, (40, 30)),
}


@pytest.mark.parametrize("name", GOOD)
def test_whatever_is_a_picture_is_rebuilt_right(quartet: Quartet, tmp_path: Path, name: str) -> None:
    save, size = GOOD[name]
    save(tmp_path / name)
    result = quartet(*VAE, "--image", tmp_path / name)
    assert result.code == 0, result.err
    (made,) = result.json
    assert (made["width"], made["height"]) == size
    before = read_picture(tmp_path / name, keep_alpha=True)
    after = read_picture(Path(made["path"]), keep_alpha=True)
    assert made["psnr"] is None or made["psnr"] == pytest.approx(psnr(before, after), abs=1e-3)
    assert psnr(before, after) > 9, "patches of 8 x 8 keep the colours, not the detail"
    assert quartet(*VAE, *FACES, "--image", tmp_path / name).code == 0


def test_the_first_picture_of_a_moving_one_is_taken(quartet: Quartet, tmp_path: Path) -> None:
    _animated(tmp_path / "moving.webp")
    _frames()[0].save(tmp_path / "still.webp")
    made = [
        quartet(*VAE, "--image", tmp_path / name).json[0]["path"] for name in ("moving.webp", "still.webp")
    ]
    moving, still = (read_picture(Path(path)).astype(int) for path in made)
    assert np.abs(moving - still).max() < 12


def _whole_png() -> bytes:
    stream = io.BytesIO()
    Image.fromarray(np.random.default_rng(0).integers(0, 256, (90, 90, 3), dtype=np.uint8)).save(
        stream, "PNG"
    )
    return stream.getvalue()


def _huge() -> bytes:
    """A header that promises 20,000 x 20,000 pixels, and hardly anything behind it."""
    whole = _whole_png()
    header = b"IHDR" + struct.pack(">IIBBBBB", 20_000, 20_000, 8, 2, 0, 0, 0)
    return whole[:12] + header + struct.pack(">I", zlib.crc32(header)) + whole[33:]


class _Trap:
    """Would leave a trace if anybody opened the pickle."""

    def __reduce__(self) -> tuple[object, ...]:
        return (open, ("trapped", "w"))


BAD: dict[str, tuple[Callable[[], bytes], str]] = {
    "huge.png": (_huge, "more than 100 million pixels"),
    "cut.png": (lambda: _whole_png()[:4000], "damaged or cut off"),
    "empty.png": (lambda: b"", "is empty"),
    "letter.png": (lambda: b"Dear Sir or Madam, " * 30, "is text, not a picture"),
    "pickle.png": (lambda: pickle.dumps(_Trap()), "nothing in it was opened"),
    "zip.png": (lambda: b"PK\x03\x04" + bytes(60), "nothing in it was opened"),
    "cut.heic": (lambda: b"\0\0\0\x18ftypheic" + bytes(40), "damaged or cut off"),
}


@pytest.mark.parametrize("name", BAD)
def test_whatever_is_no_picture_is_one_sentence_and_nothing_is_kept(
    quartet: Quartet, tmp_path: Path, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    content, said = BAD[name]
    (tmp_path / name).write_bytes(content())
    refused = refusal(quartet(*VAE, "--image", tmp_path / name), quartet)
    assert said in refused
    assert name in refused
    assert not (tmp_path / "trapped").exists()
    good = tmp_path / "good.png"
    good.write_bytes(_whole_png())
    assert said in refusal(quartet(*VAE, "--interpolate", good, tmp_path / name), quartet)


def test_what_was_made_can_be_made_again_from_what_the_gallery_knows(
    quartet: Quartet, photograph: Path, home: Places
) -> None:
    (made,) = quartet(*VAE, "--image", photograph, "--set", "light=1").json
    with open_studio(home, tiny_registry()) as studio:
        item = studio.gallery.item(made["item"])
        assert item.request is not None
        assert item.request.params_as(RebuildParams).code.pulls == (Pull("light", 1.0),)
        assert [ref.role for ref in item.attachments] == ["latent"]
        (again,) = studio.make(item.request)
        assert np.array_equal(
            read_picture(studio.gallery.path(again)), read_picture(studio.gallery.path(item))
        )
