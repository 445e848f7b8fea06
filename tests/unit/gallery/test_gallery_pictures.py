"""Whatever lies behind a name: a picture comes in, or one sentence comes out."""

import contextlib
import io
import os
import pickle
import random
import struct
import zlib
from pathlib import Path

import numpy as np
import pillow_heif
import pytest
from PIL import Image, ImageCms

from studio.core.errors import UserError
from studio.gallery.pictures import FORMATS, open_picture, picture_of, read_picture, upright_size
from studio.gallery.provenance import read_image

pillow_heif.register_heif_opener()  # so that Pillow writes it, too


def saved(path: Path, image: Image.Image, **options: object) -> Path:
    image.save(path, **options)
    return path


def png_claiming(width: int, height: int) -> bytes:
    """A PNG of a few bytes whose header promises a huge picture."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", header)
        + chunk(b"IDAT", zlib.compress(b"\0" * 100))
        + chunk(b"IEND", b"")
    )


def sentence(path: Path) -> str:
    with pytest.raises(UserError) as caught:
        read_picture(path)
    text = str(caught.value)
    assert "Traceback" not in text
    assert "Error" not in text
    assert text.count(". ") <= 2
    return text


def test_pixels_come_back_as_they_are(tmp_path, picture):
    for suffix in ("png", "bmp", "tif"):
        path = saved(tmp_path / f"a.{suffix}", Image.fromarray(picture))
        np.testing.assert_array_equal(read_picture(path), picture)


@pytest.mark.parametrize("suffix", ["jpg", "webp", "gif", "avif", "heic"])
def test_lossy_formats_are_read(tmp_path, suffix):
    grey = np.full((32, 48, 3), 120, np.uint8)
    seen = read_picture(saved(tmp_path / f"a.{suffix}", Image.fromarray(grey)))
    assert seen.shape == (32, 48, 3)
    assert np.abs(seen.astype(int) - 120).max() < 8


def test_one_pixel_is_a_picture(tmp_path):
    seen = read_picture(saved(tmp_path / "dot.png", Image.new("RGB", (1, 1), (1, 2, 3))))
    assert seen.tolist() == [[[1, 2, 3]]]


def test_missing(tmp_path):
    assert "There is no file" in sentence(tmp_path / "nowhere.png")


def test_folder(tmp_path):
    assert "is a folder" in sentence(tmp_path)


def test_empty(tmp_path):
    (tmp_path / "empty.png").touch()
    assert "is empty" in sentence(tmp_path / "empty.png")


def test_text_named_png(tmp_path):
    (tmp_path / "letter.png").write_text("Dear Sir or Madam, żółć\n" * 40)
    assert "is text, not a picture" in sentence(tmp_path / "letter.png")


def test_pickle_named_png_is_never_opened(tmp_path):
    class Bomb:
        def __reduce__(self):
            return (os.mkdir, (str(tmp_path / "boom"),))

    (tmp_path / "nice.png").write_bytes(pickle.dumps(Bomb()))
    assert "nothing in it was opened" in sentence(tmp_path / "nice.png")
    assert not (tmp_path / "boom").exists()


@pytest.mark.parametrize("share", [0.1, 0.5, 0.9, 0.999])
@pytest.mark.parametrize("suffix", ["png", "jpg", "webp", "tif", "gif", "bmp", "heic"])
def test_cut_off(tmp_path, suffix, share):
    noise = np.random.default_rng(0).integers(0, 256, (200, 200, 3), dtype=np.uint8)
    path = saved(tmp_path / f"whole.{suffix}", Image.fromarray(noise))
    data = path.read_bytes()
    cut = tmp_path / f"cut.{suffix}"
    cut.write_bytes(data[: int(len(data) * share)])
    if share < 0.99:
        assert "damaged or cut off" in sentence(cut)
    else:
        with contextlib.suppress(UserError):  # The end of some formats is padding.
            assert read_picture(cut).shape == noise.shape


@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize("name", FORMATS)
def test_any_byte_may_be_wrong(tmp_path, name):
    whole = io.BytesIO()
    exif = Image.Exif()
    exif[0x0112] = 6
    Image.fromarray(np.random.default_rng(0).integers(0, 256, (16, 16, 3), dtype=np.uint8)).save(
        whole, name, exif=exif
    )
    data = whole.getvalue()
    chance = random.Random(name)
    for _ in range(300):
        broken = bytearray(data)
        for _ in range(chance.choice((1, 2, 8))):
            broken[chance.randrange(len(data))] = chance.choice((0, 128, 255, chance.randrange(256)))
        path = tmp_path / "broken"
        path.write_bytes(broken[: chance.choice((len(data), chance.randrange(len(data))))])
        with contextlib.suppress(UserError), open_picture(path, 10**6) as image:
            picture_of(image)
            read_image(image)


@pytest.mark.filterwarnings("ignore:Image size")
@pytest.mark.parametrize("edge", [10_001, 20_000, 60_000, 2_000_000])
def test_bombs_are_refused_by_their_header(tmp_path, edge):
    path = tmp_path / "bomb.png"
    path.write_bytes(png_claiming(edge, edge))
    assert "is too large: more than 100 million pixels" in sentence(path)


def test_real_bomb_costs_no_memory(tmp_path):
    path = saved(tmp_path / "bomb.png", Image.new("1", (20_000, 20_000)))
    assert "is too large" in sentence(path)


def test_limit_can_be_lower(tmp_path, picture):
    path = saved(tmp_path / "a.png", Image.fromarray(picture))
    with pytest.raises(UserError, match="too large"):
        read_picture(path, max_pixels=100)


def test_compressed_text_bomb(tmp_path):
    stream = io.BytesIO()
    Image.new("RGB", (4, 4)).save(stream, "PNG")
    body = zlib.compress(b"x" * 50_000_000)
    text = b"Comment\0\0" + body
    chunk = struct.pack(">I", len(text)) + b"zTXt" + text + struct.pack(">I", zlib.crc32(b"zTXt" + text))
    path = tmp_path / "a.png"
    path.write_bytes(stream.getvalue()[:33] + chunk + stream.getvalue()[33:])
    assert "damaged" in sentence(path)


def test_pipe_does_not_hang(tmp_path):
    os.mkfifo(tmp_path / "pipe.png")
    assert "is not a file" in sentence(tmp_path / "pipe.png")


def test_photographs_stand_upright(tmp_path):
    wide = Image.new("RGB", (40, 20), "red")
    exif = Image.Exif()
    exif[0x0112] = 6
    assert read_picture(saved(tmp_path / "a.jpg", wide, exif=exif)).shape == (40, 20, 3)


@pytest.fixture
def soft():
    """Colours that change slowly, as HEIC and JPEG like them; every corner differs."""
    down, across = np.mgrid[0:40, 0:60]
    return np.stack([4 * across, 6 * down, 0 * down + 90], 2).astype(np.uint8)


def test_a_photograph_of_a_phone_is_read_and_stands_upright(tmp_path, soft):
    exif = Image.Exif()
    exif[0x0112] = 6
    path = saved(
        tmp_path / "IMG_0001.HEIC", Image.fromarray(soft), format="HEIF", exif=exif.tobytes(), quality=-1
    )
    seen = read_picture(path)
    np.testing.assert_allclose(seen, np.rot90(soft, -1), atol=6)
    with open_picture(path) as image:
        assert upright_size(image) == seen.shape[1::-1]


def test_a_heic_with_more_bits_or_transparency_is_read(tmp_path, soft):
    height, width = soft.shape[:2]
    deep = pillow_heif.from_bytes("RGB;16", (width, height), (soft.astype(np.uint16) * 257).tobytes())
    deep.save(tmp_path / "deep.heic", quality=-1)
    np.testing.assert_allclose(read_picture(tmp_path / "deep.heic"), soft, atol=6)
    sticker = Image.fromarray(np.dstack([soft, soft[..., 0]]))
    path = saved(tmp_path / "sticker.heic", sticker, quality=-1)
    assert read_picture(path).shape == (height, width, 3)
    assert read_picture(path, keep_alpha=True).shape == (height, width, 4)


def test_sixteen_bits_become_eight(tmp_path):
    deep = np.array([[0, 257 * 10, 65535]], np.uint16)
    seen = read_picture(saved(tmp_path / "a.png", Image.fromarray(deep)))
    assert seen[0, :, 0].tolist() == [0, 10, 255]
    assert seen.shape == (1, 3, 3)


def test_float_grey(tmp_path):
    seen = read_picture(saved(tmp_path / "a.tif", Image.fromarray(np.array([[0.0, 0.5, 1.0]], np.float32))))
    assert seen[0, :, 0].tolist() == [0, 128, 255]


@pytest.mark.parametrize("mode", ["1", "L", "P", "CMYK", "YCbCr", "LAB"])
def test_every_mode_becomes_rgb(tmp_path, mode):
    suffix = {"CMYK": "tif", "YCbCr": "tif", "LAB": "tif"}.get(mode, "png")
    seen = read_picture(
        saved(
            tmp_path / f"a.{suffix}",
            Image.new("RGB", (4, 4), "white").convert(mode)
            if mode != "LAB"
            else Image.new("LAB", (4, 4), (255, 128, 128)),
        )
    )
    assert seen.shape == (4, 4, 3)
    assert seen.min() > 240


def test_colour_profile_is_applied(tmp_path):
    swapped = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    image = Image.new("RGB", (2, 2), (200, 30, 60))
    seen = read_picture(saved(tmp_path / "a.png", image, icc_profile=swapped))
    assert np.abs(seen[0, 0].astype(int) - (200, 30, 60)).max() <= 2
    broken = read_picture(saved(tmp_path / "b.png", image, icc_profile=b"no profile"))
    assert broken[0, 0].tolist() == [200, 30, 60]


def test_transparency_lies_on_white_or_is_kept(tmp_path):
    path = saved(tmp_path / "a.png", Image.new("RGBA", (2, 2), (255, 0, 0, 0)))
    assert read_picture(path)[0, 0].tolist() == [255, 255, 255]
    assert read_picture(path, keep_alpha=True)[0, 0].tolist() == [255, 0, 0, 0]
    palette = Image.new("P", (2, 2), 0)
    palette.putpalette([10, 20, 30] * 256)
    assert read_picture(saved(tmp_path / "b.png", palette, transparency=0))[0, 0].tolist() == [255, 255, 255]


def test_first_picture_of_a_gif(tmp_path):
    frames = [Image.new("RGB", (4, 4), colour) for colour in ("red", "blue")]
    path = saved(tmp_path / "a.gif", frames[0], save_all=True, append_images=frames[1:])
    assert read_picture(path)[0, 0].tolist() == [255, 0, 0]
