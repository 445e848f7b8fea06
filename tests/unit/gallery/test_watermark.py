"""The invisible mark: what it survives, and that nothing is read where there is none."""

import io
import threading

import numpy as np
import pytest
from PIL import Image, ImageFilter

from studio.core.errors import CancelledError
from studio.gallery import watermark

NUMBER = 0xDEADBEEF


def drawn(side=640):
    """A soft landscape with some noise, as a photograph has it."""
    rng = np.random.default_rng(4)
    y, x = np.mgrid[0:side, 0:side] / side
    shapes = 120 + 60 * np.sin(6 * x + 3 * y) + 50 * np.sin(9 * y * y) * np.cos(5 * x)
    hills = 30 * (y > 0.6 + 0.1 * np.sin(9 * x))
    noise = rng.normal(0, 4, (side, side, 3))
    light = np.stack([shapes + hills, shapes * 0.9, shapes * 0.7 + 30], -1)
    return np.clip(light + noise, 0, 255).astype(np.uint8)


@pytest.fixture(scope="module")
def marked():
    return Image.fromarray(watermark.mark(drawn(), NUMBER))


def coded(fmt, quality):
    def code(image):
        stream = io.BytesIO()
        image.save(stream, fmt, quality=quality)
        return Image.open(stream).convert("RGB")

    return code


def scaled(factor):
    return lambda image: image.resize([round(side * factor) for side in image.size], Image.Resampling.LANCZOS)


def noisy(image):
    noise = np.random.default_rng(1).normal(0, 8, (image.height, image.width, 3))
    return Image.fromarray(np.clip(np.asarray(image) + noise, 0, 255).astype(np.uint8))


SURVIVED = {
    "untouched": lambda image: image,
    "jpeg 75": coded("JPEG", 75),
    "jpeg 50": coded("JPEG", 50),
    "webp 75": coded("WEBP", 75),
    "half": scaled(0.5),
    "larger": scaled(1.37),
    "half, jpeg 75": lambda image: coded("JPEG", 75)(scaled(0.5)(image)),
    "squeezed": lambda image: image.resize((500, 640)),
    "noise": noisy,
    "blurred": lambda image: image.filter(ImageFilter.GaussianBlur(1)),
    "grey": lambda image: image.convert("L").convert("RGB"),
    "darker": lambda image: image.point(lambda value: value * 0.8),
    "mirrored": lambda image: image.transpose(Image.Transpose.FLIP_LEFT_RIGHT),
    "a sliver cut off": lambda image: image.crop((1, 1, 639, 639)),
}


@pytest.mark.parametrize("attack", SURVIVED.values(), ids=SURVIVED)
def test_what_it_survives(marked, attack):
    assert watermark.read_mark(np.asarray(attack(marked))) == NUMBER


PARTS = {
    "in proportion": (40, 24, 610, 594),
    "one side": (90, 0, 640, 640),
    "the bottom": (0, 0, 640, 540),
}


@pytest.mark.parametrize("box", PARTS.values(), ids=PARTS)
def test_a_part_of_a_marked_picture(marked, box):
    part = np.asarray(coded("JPEG", 85)(marked.crop(box)))
    assert watermark.read_mark(part) is None
    assert watermark.read_mark(part, cut=True) == NUMBER


def test_what_it_does_not_survive(marked):
    assert watermark.read_mark(np.asarray(marked.rotate(5))) is None
    assert watermark.read_mark(np.asarray(marked.crop((90, 10, 550, 630))), cut=True) is None


def test_looking_for_parts_tells_how_far_it_is_and_can_be_stopped():
    told, stop = [], threading.Event()

    def report(done, total):
        told.append((done, total))
        if done == 3:
            stop.set()

    with pytest.raises(CancelledError):
        watermark.read_mark(drawn(200), cut=True, report=report, cancel=stop)
    assert told == [(1, 96), (2, 96), (3, 96)]


def test_nobody_sees_it(marked):
    change = np.asarray(marked).astype(float) - drawn()
    assert 10 * np.log10(255**2 / np.mean(change**2)) > 42
    assert np.abs(change).max() <= 12


@pytest.mark.parametrize("side", [watermark.LEAST_SIDE, 300])
def test_small_pictures_hold_it(side):
    assert watermark.read_mark(watermark.mark(drawn(side), NUMBER)) == NUMBER


def test_a_sticker_keeps_its_transparency():
    sticker = np.dstack([drawn(400), np.zeros((400, 400), np.uint8)])
    sticker[80:320, 80:320, 3] = 255
    marked = watermark.mark(sticker, 7)
    np.testing.assert_array_equal(marked[..., 3], sticker[..., 3])
    np.testing.assert_array_equal(marked[:60], sticker[:60])
    assert watermark.read_mark(marked) == 7


def test_nothing_is_read_where_nothing_is():
    rng = np.random.default_rng(8)
    for number in range(60):
        plain = rng.integers(0, 256, (64 + number, 90, 3), dtype=np.uint8)
        assert watermark.read_mark(plain) is None
    assert watermark.read_mark(drawn()) is None
    assert watermark.read_mark(np.zeros((1, 1, 3), np.uint8)) is None


def test_the_codes_stay_as_they_are():
    """A copy marked by one version is read by the next."""
    places, _, signs = watermark._codes()
    assert (len(places), signs.shape, int(signs[:, ::97].sum())) == (9357, (64, 18714), 86)
