"""Moving pictures: encoded as they come, whole or not there."""

import tracemalloc

import av
import numpy as np
import pytest
from PIL import Image

from studio.core.errors import UserError
from studio.core.events import AnimationFormat
from studio.core.item import ItemKind
from studio.gallery import animation, provenance, xmp
from studio.gallery.gallery import Gallery
from studio.gallery.pictures import read_picture

BOTH = pytest.mark.parametrize("fmt", list(AnimationFormat))


def frames(count: int, width: int = 128, height: int = 96):
    """A bar that walks over a coloured ground."""
    for number in range(count):
        frame = np.full((height, width, 3), (180, 90, 40), np.uint8)
        frame[:, number * 4 : number * 4 + 16] = (20, 60, 200)
        yield frame


def film(gallery, new, fmt, count=12, size=(128, 96)):
    writer = gallery.begin_animation(new, fmt, 24, size)
    for frame in frames(count, *size):
        writer.add(frame)
    return writer.finish(next(frames(1, *size)), new)


def decoded(path):
    if path.suffix == ".webp":
        with Image.open(path) as image:
            seen = []
            for number in range(image.n_frames):
                image.seek(number)
                seen.append(np.asarray(image.convert("RGB")))
            return seen
    with av.open(str(path)) as container:
        return [frame.to_ndarray(format="rgb24") for frame in container.decode(video=0)]


@BOTH
def test_frames_come_back(gallery, new_face, fmt):
    item = film(gallery, new_face(name="Walk"), fmt)
    assert item.kind is ItemKind.ANIMATION
    assert (item.width, item.height, item.name) == (128, 96, "Walk")
    seen = decoded(gallery.path(item))
    assert len(seen) == 12
    for shown, drawn in zip(seen, frames(12), strict=True):
        assert np.abs(shown.astype(int) - drawn).mean() < 6, "colours and places survive"


@BOTH
def test_odd_sizes(gallery, new_face, fmt):
    item = film(gallery, new_face(), fmt, count=3, size=(65, 67))
    expected = (66, 68) if fmt is AnimationFormat.MP4 else (65, 67)
    assert (item.width, item.height) == expected
    assert decoded(gallery.path(item))[0].shape[:2] == expected[::-1]


@BOTH
def test_one_frame_and_small_frames(gallery, new_face, fmt):
    assert len(decoded(gallery.path(film(gallery, new_face(), fmt, count=1)))) == 1
    assert film(gallery, new_face(), fmt, count=2, size=(16, 16)).size_bytes > 0


@BOTH
def test_what_it_tells_of_itself(gallery, new_face, request_for, fmt):
    item = film(gallery, new_face(seed=7), fmt)
    path = gallery.path(item)
    if fmt is AnimationFormat.MP4:
        told = provenance.read_film(path)
    else:
        with Image.open(path) as image:
            told = provenance.read_image(image)
            assert xmp.says_ai_made(image.info["xmp"].decode())
            assert image.info["loop"] == 0
    assert told.request == request_for(7)
    assert told.synthetic
    assert told.kind is ItemKind.ANIMATION


@BOTH
def test_same_frames_same_pictures(gallery, new_face, fmt):
    one, two = (decoded(gallery.path(film(gallery, new_face(), fmt))) for _ in range(2))
    assert all(np.array_equal(a, b) for a, b in zip(one, two, strict=True))


@BOTH
def test_thumbnail_is_the_poster_or_the_first_frame(gallery, new_face, fmt):
    item = film(gallery, new_face(), fmt)
    gallery.thumbnail(item).unlink()
    shown = read_picture(gallery.thumbnail(item))
    assert np.abs(shown.astype(int) - next(frames(1))).mean() < 8


@BOTH
def test_thrown_away(gallery, home, new_face, fmt):
    writer = gallery.begin_animation(new_face(), fmt, 24, (128, 96))
    writer.add(next(frames(1)))
    writer.abort()
    writer.abort()
    assert gallery.ids() == ()
    assert gallery.verify().ok
    assert not [path for path in home.rglob("*") if path.suffix in {".part", ".mp4", ".webp"}]


def test_without_frames_nothing_is_kept(gallery, new_face):
    writer = gallery.begin_animation(new_face(), AnimationFormat.MP4, 24, (128, 96))
    with pytest.raises(UserError, match="no pictures"):
        writer.finish(next(frames(1)), new_face())
    assert gallery.verify().ok


def test_a_frame_of_another_size_is_our_bug_and_leaves_nothing(gallery, new_face):
    writer = gallery.begin_animation(new_face(), AnimationFormat.MP4, 24, (128, 96))
    with pytest.raises(ValueError, match="a frame of 64 x 64"):
        writer.add(np.zeros((64, 64, 3), np.uint8))
    assert gallery.verify().ok


def test_another_window_leaves_it_alone(home, gallery, new_face):
    writer = gallery.begin_animation(new_face(), AnimationFormat.WEBP, 24, (128, 96))
    writer.add(next(frames(1)))
    with Gallery.open(home) as other:
        assert other.verify().ok
    item = writer.finish(next(frames(1)), new_face())
    assert gallery.path(item).is_file()


def test_no_copyleft_encoder():
    assert not {encoder.codec for encoder in animation.FILM_ENCODERS} & {"libx264", "libx264rgb", "libx265"}


def test_next_encoder_when_one_is_missing(gallery, new_face, monkeypatch):
    missing = animation.Encoder("no such encoder", {})
    refuses = animation.Encoder("h264_nvenc", {"preset": "no such preset"})
    plain = animation.Encoder("mpeg4", {"q:v": "3"})
    monkeypatch.setattr(animation, "FILM_ENCODERS", (missing, refuses, plain))
    assert len(decoded(gallery.path(film(gallery, new_face(), AnimationFormat.MP4)))) == 12


def test_no_encoder_at_all(gallery, new_face, monkeypatch):
    monkeypatch.setattr(animation, "FILM_ENCODERS", ())
    with pytest.raises(UserError, match="Nothing on this computer can write"):
        gallery.begin_animation(new_face(), AnimationFormat.MP4, 24, (128, 96))
    assert gallery.verify().ok


@BOTH
def test_memory_does_not_grow_with_the_frames(gallery, new_face, fmt):
    writer = gallery.begin_animation(new_face(), fmt, 24, (256, 256))
    tracemalloc.start()
    for frame in frames(60, 256, 256):
        writer.add(frame)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    writer.abort()
    assert peak < 10 * 256 * 256 * 3
