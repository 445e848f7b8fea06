"""Copies that leave the gallery: in which form, and what they tell."""

import contextlib
import io
import json
import struct

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image
from PIL.PngImagePlugin import PngInfo

from studio.core.errors import UserError
from studio.core.events import AnimationFormat
from studio.core.item import ItemKind
from studio.gallery import jpeg, provenance, watermark
from studio.gallery.credentials import Signer, State, read_credentials
from studio.gallery.outgoing import Ancestor, FileForm, OutgoingForm, Told, prepare, suffix_after
from studio.gallery.record import NewItem
from studio.gallery.stripping import STRIPPED, blank_words, without_words

SECRET = b"secret"


@pytest.fixture
def signer(tmp_path):
    return Signer(tmp_path / "credentials")


@pytest.fixture
def face(gallery, new_face):
    """A face whose name and settings nobody shall learn from a clean copy."""
    ramp = np.linspace(0, 255, 240 * 300 * 3).reshape(240, 300, 3)
    noise = np.random.default_rng(5).normal(0, 9, ramp.shape)
    picture = np.clip(ramp + noise, 0, 255).astype(np.uint8)
    return gallery.save_picture(picture, new_face(7, "secret face"))


def copied(gallery, item, folder, form, signer=None, parents=()):
    path = folder / f"copy.{suffix_after(item, form)}"
    prepare(item, gallery.path(item), path, form, signer=signer, parents=parents)
    return path


def told_by(path):
    with Image.open(path) as image:
        return provenance.read_image(image)


def pixels_of(path):
    with Image.open(path) as image:
        return np.asarray(image.convert("RGBA"))


def test_as_kept_is_the_file_itself(gallery, face, tmp_path):
    path = copied(gallery, face, tmp_path, OutgoingForm())
    assert path.read_bytes() == gallery.path(face).read_bytes()
    assert path.suffix == ".png"


@pytest.mark.parametrize("fmt", [FileForm.PNG, FileForm.JPEG, FileForm.WEBP])
def test_a_copy_in_another_format_tells_everything(gallery, face, tmp_path, fmt):
    path = copied(gallery, face, tmp_path, OutgoingForm(fmt, longest_side=100))
    told = told_by(path)
    assert (told.request, told.name, told.seconds, told.model_name) == (
        face.request,
        face.name,
        face.seconds,
        "Faces",
    )
    assert (told.synthetic, told.created) == (True, face.created)
    with Image.open(path) as image:
        assert image.size == (100, 80)
        assert image.format == fmt.name


@pytest.mark.parametrize("fmt", [FileForm.JPEG, FileForm.WEBP])
def test_other_programs_find_the_words_in_exif(gallery, face, tmp_path, fmt):
    path = copied(gallery, face, tmp_path, OutgoingForm(fmt))
    with Image.open(path) as image:
        exif = image.getexif()
        comment = exif.get_ifd(0x8769)[0x9286]
        assert exif[0x0131] == provenance.TOOL
    assert comment[:8] == b"UNICODE\0"
    assert "Seed: 7, Size: 300x240" in comment[8:].decode("utf-16-be")


def test_words_too_long_for_one_segment(gallery, face, tmp_path):
    from dataclasses import replace

    long = replace(face, request=replace(face.request, params={"prompt": "a fox ü " * 30_000}))
    path = copied(gallery, long, tmp_path, OutgoingForm(FileForm.JPEG))
    assert told_by(path).request == long.request
    Image.open(path).load()


def test_what_another_program_wrote_stays_in_another_format(gallery, tmp_path):
    info = PngInfo()
    info.add_text("parameters", "a fox\nSteps: 20, Sampler: Euler, Seed: 1, Size: 64x64, Version: v1.10")
    Image.new("RGB", (64, 64)).save(tmp_path / "fox.png", pnginfo=info)
    fox = gallery.item(gallery.import_file(tmp_path / "fox.png").id)
    path = copied(gallery, fox, tmp_path, OutgoingForm(FileForm.WEBP))
    told = told_by(path)
    assert (told.told, told.synthetic) == (fox.told, True)
    assert fox.tool == "AUTOMATIC1111"


def test_quality_100_loses_nothing_as_webp(gallery, face, tmp_path):
    path = copied(gallery, face, tmp_path, OutgoingForm(FileForm.WEBP, quality=100))
    np.testing.assert_array_equal(pixels_of(path), pixels_of(gallery.path(face)))


def test_a_transparent_picture_lies_on_white_as_jpeg(gallery, new_face, tmp_path):
    item = gallery.save_picture(np.zeros((20, 20, 4), np.uint8), new_face())
    assert pixels_of(copied(gallery, item, tmp_path, OutgoingForm(FileForm.JPEG))).min() >= 254
    kept = copied(gallery, item, tmp_path, OutgoingForm(FileForm.WEBP))
    assert pixels_of(kept)[..., 3].max() == 0


@pytest.mark.parametrize(("quality", "side"), [(0, None), (101, None), (90, 3)])
def test_forms_that_cannot_be(quality, side):
    with pytest.raises(ValueError, match="a "):
        OutgoingForm(quality=quality, longest_side=side)


# Clean


def laden(fmt):
    """A picture with words in every place that there is."""
    image = Image.fromarray(np.random.default_rng(2).integers(0, 256, (40, 60, 3), np.uint8))
    exif = Image.Exif()
    exif[0x010E] = "secret description"
    exif.get_ifd(0x8769)[0x9286] = b"ASCII\0\0\0secret comment"
    exif.get_ifd(0x8825)[1] = "N"
    packet = b"<x:xmpmeta xmlns:x='adobe:ns:meta/'>secret</x:xmpmeta>"
    stream = io.BytesIO()
    match fmt:
        case "png":
            info = PngInfo()
            info.add_text("Comment", "secret")
            info.add_itxt("prompt", "secret", zip=False)
            info.add_text("XML:com.adobe.xmp", "secret")
            image.save(stream, "PNG", pnginfo=info, exif=exif)
            data = stream.getvalue()
            return data + b"secret"
        case "jpg":
            image.save(stream, "JPEG", exif=exif, xmp=packet, comment=b"secret")
            return stream.getvalue() + b"\xff\xd8secret"
        case "webp":
            image.save(stream, "WEBP", exif=exif, xmp=packet, lossless=True)
            return stream.getvalue() + b"secret"
        case _:
            frames = [image.quantize(), image.rotate(90).quantize()]
            frames[0].save(
                stream, "GIF", save_all=True, append_images=frames[1:], comment=b"secret", loop=0, duration=70
            )
            return stream.getvalue() + b"secret"


@pytest.mark.parametrize("fmt", ["png", "jpg", "webp", "gif"])
def test_nothing_is_left_and_no_pixel_is_touched(gallery, tmp_path, fmt):
    (tmp_path / f"a.{fmt}").write_bytes(laden(fmt))
    item = gallery.import_file(tmp_path / f"a.{fmt}")
    path = copied(gallery, item, tmp_path, OutgoingForm(told=Told.CLEAN))
    assert SECRET in gallery.path(item).read_bytes()
    assert SECRET not in path.read_bytes()
    assert path.suffix == f".{fmt}"
    with Image.open(path) as image, Image.open(gallery.path(item)) as before:
        assert not image.getexif()
        assert set(image.info) <= set(before.info) - {"exif", "xmp", "comment", "Comment", "prompt"}
        assert getattr(image, "n_frames", 1) == getattr(before, "n_frames", 1)
        assert image.info.get("loop") == before.info.get("loop")
    np.testing.assert_array_equal(pixels_of(path), pixels_of(gallery.path(item)))


@pytest.mark.parametrize("fmt", [*FileForm])
def test_our_own_pictures_tell_nothing_when_clean(gallery, face, tmp_path, fmt):
    path = copied(gallery, face, tmp_path, OutgoingForm(fmt, told=Told.CLEAN))
    data = path.read_bytes()
    assert not [word for word in (SECRET, b"quartet", b"Quartet", b"faces", b"http") if word in data]
    assert told_by(path) == provenance.Provenance()


@pytest.mark.parametrize("fmt", ["jpg", "webp", "png"])
def test_a_photograph_stays_upright(gallery, tmp_path, fmt):
    exif = Image.Exif()
    exif[0x0112], exif[0x010E] = 6, "secret"
    ramp = np.linspace(0, 255, 40 * 60 * 3).reshape(40, 60, 3).astype(np.uint8)
    Image.fromarray(ramp).save(tmp_path / f"a.{fmt}", exif=exif)
    item = gallery.import_file(tmp_path / f"a.{fmt}")
    path = copied(gallery, item, tmp_path, OutgoingForm(told=Told.CLEAN))
    assert SECRET not in path.read_bytes()
    from studio.gallery.pictures import read_picture

    np.testing.assert_array_equal(read_picture(path), read_picture(gallery.path(item)))
    assert (item.width, item.height) == (40, 60)


def test_what_is_hidden_in_the_pixels_goes(gallery, tmp_path):
    from studio.gallery.foreign import sources

    bits = np.unpackbits(np.frombuffer(b"stealth_pnginfo" + struct.pack(">I", 48) + SECRET, np.uint8))
    pixels = np.full((40, 40, 4), 255, np.uint8)
    columns = pixels.transpose(1, 0, 2)[..., 3].reshape(-1).copy()
    columns[: bits.size] = 254 | bits
    pixels[..., 3] = columns.reshape(40, 40).T
    Image.fromarray(pixels).save(tmp_path / "a.png")
    item = gallery.import_file(tmp_path / "a.png")
    with Image.open(gallery.path(item)) as image:
        assert sources.hidden_text(image) == "secret"
    for form in (OutgoingForm(told=Told.CLEAN), OutgoingForm(FileForm.PNG, told=Told.CLEAN)):
        with Image.open(copied(gallery, item, tmp_path, form)) as image:
            assert sources.hidden_text(image) == ""


def test_formats_that_are_only_read_become_png(gallery, tmp_path):
    Image.new("RGB", (9, 9), (1, 2, 3)).save(tmp_path / "a.tif", description="secret")
    item = gallery.import_file(tmp_path / "a.tif")
    path = copied(gallery, item, tmp_path, OutgoingForm(told=Told.CLEAN))
    assert path.suffix == ".png"
    assert pixels_of(path)[0, 0].tolist() == [1, 2, 3, 255]


@pytest.mark.parametrize("fmt", [AnimationFormat.MP4, AnimationFormat.WEBP])
def test_films_tell_nothing_when_clean(gallery, new_face, tmp_path, signer, fmt):
    frame = np.random.default_rng(1).integers(0, 256, (64, 64, 3), np.uint8)
    new = new_face(7, "secret film")
    writer = gallery.begin_animation(new, fmt, 10, (64, 64))
    for turn in range(3):
        writer.add(np.roll(frame, turn, 0))
    film = writer.finish(frame, new)
    clean = copied(gallery, film, tmp_path, OutgoingForm(FileForm.JPEG, told=Told.CLEAN))
    data = clean.read_bytes()
    assert clean.suffix == f".{fmt.value}"
    assert not [word for word in (SECRET, b"uartet", b"http", b"Lavf") if word in data]
    signed = copied(gallery, film, tmp_path, OutgoingForm(told=Told.CREDENTIALS), signer)
    assert SECRET not in signed.read_bytes().replace(b"secret film", b"")
    checked = read_credentials(signed, signer.folder)
    assert checked is not None
    assert (checked.state, checked.ai_made) == (State.OURS, True)
    from studio.gallery.animation_reader import first_frame

    np.testing.assert_array_equal(first_frame(clean), first_frame(gallery.path(film)))
    np.testing.assert_array_equal(first_frame(signed), first_frame(gallery.path(film)))


def test_texts(gallery, request_for, tmp_path, signer):
    item = gallery.save_text("A fox.", None, NewItem("secret", request_for(7), model_name="Writer"))
    assert item.kind is ItemKind.TEXT
    full, clean, told = (
        copied(gallery, item, tmp_path, OutgoingForm(told=how), signer).read_text()
        for how in (Told.FULL, Told.CLEAN, Told.CREDENTIALS)
    )
    assert full == gallery.path(item).read_text()
    assert clean == "A fox.\n"
    assert told.startswith("A fox.\n\n-----\nAI-made text")
    assert "truncation" not in told
    assert "truncation" in full


@pytest.mark.parametrize("fmt", STRIPPED)
@settings(deadline=None, max_examples=60)
@given(data=st.data())
def test_damaged_files_are_refused_or_cleaned(fmt, data):
    sample = laden(fmt if fmt != "jpeg" else "jpg")
    cut = data.draw(st.integers(0, len(sample)))
    place = data.draw(st.integers(0, len(sample)))
    broken = (sample[:place] + data.draw(st.binary(max_size=6)) + sample[place:])[:cut]
    try:
        without_words(broken, fmt)
    except (ValueError, IndexError, struct.error):
        return


@settings(deadline=None, max_examples=100)
@given(data=st.binary(max_size=60), cut=st.integers(0, 60), deep=st.integers(0, 3000))
def test_damaged_films_are_refused_or_cleaned(tmp_path_factory, data, cut, deep):
    path = tmp_path_factory.getbasetemp() / "film.mp4"
    home = b"".join(struct.pack(">I4s", 8 * (deep - n) + len(data), b"moov") for n in range(deep))
    start = b"\0\0\0\x10ftypisom\0\0\0\0\0\0\0\x18moov\0\0\0\x10udtasecret!!"
    path.write_bytes((start + home + data)[: len(start) + len(home) + cut])
    with contextlib.suppress(ValueError, struct.error):
        blank_words(path)
    assert SECRET not in path.read_bytes()


def test_a_damaged_file_is_said(gallery, face, tmp_path):
    gallery.path(face).write_bytes(gallery.path(face).read_bytes()[:300])
    with pytest.raises(UserError, match="damaged"):
        copied(gallery, face, tmp_path, OutgoingForm(told=Told.CLEAN))
    gallery.path(face).unlink()
    with pytest.raises(UserError, match="gone"):
        copied(gallery, face, tmp_path, OutgoingForm())


def test_segments_of_a_jpeg_are_joined_as_they_were():
    stream = io.BytesIO()
    Image.fromarray(np.random.default_rng(2).integers(0, 256, (99, 70, 3), np.uint8)).save(
        stream, "JPEG", progressive=True, restart_marker_rows=1
    )
    assert jpeg.joined(list(jpeg.segments(stream.getvalue()))) == stream.getvalue()


# Credentials


def test_credentials_without_prompt_and_settings(gallery, face, new_face, tmp_path, signer):
    child = gallery.save_picture(np.zeros((30, 40, 3), np.uint8), new_face(8, "child", parents=(face.id,)))
    parents = tuple(Ancestor(item, gallery.path(item)) for item in gallery.items(child.parents))
    for fmt in FileForm:
        path = copied(gallery, child, tmp_path, OutgoingForm(fmt, told=Told.CREDENTIALS), signer, parents)
        checked = read_credentials(path, signer.folder)
        assert checked is not None
        assert (checked.state, checked.ai_made, checked.title) == (State.OURS, True, "child")
        assert (checked.ingredients, checked.faults) == (("secret face",), ())
        assert f"{checked.generator} {checked.version}" == provenance.TOOL
        assert b"truncation" not in path.read_bytes()
        assert told_by(path).synthetic
        assert told_by(path).request is None


@pytest.mark.parametrize("fmt", [FileForm.AS_KEPT, FileForm.JPEG, FileForm.WEBP])
def test_everything_and_signed(gallery, face, tmp_path, signer, fmt):
    path = copied(gallery, face, tmp_path, OutgoingForm(fmt), signer)
    checked = read_credentials(path, signer.folder)
    assert checked is not None
    assert checked.state is State.OURS
    assert told_by(path).request == face.request


def test_a_photograph_is_opened_not_created(gallery, tmp_path, signer):
    Image.new("RGB", (50, 40)).save(tmp_path / "photo.jpg")
    photo = gallery.import_file(tmp_path / "photo.jpg")
    path = copied(gallery, photo, tmp_path, OutgoingForm(FileForm.WEBP, told=Told.CREDENTIALS), signer)
    checked = read_credentials(path, signer.folder)
    assert checked is not None
    assert (checked.state, checked.ai_made, checked.ingredients) == (State.OURS, False, ("photo",))


def test_no_credentials_without_signer(gallery, face, tmp_path):
    with pytest.raises(ValueError, match="signer"):
        copied(gallery, face, tmp_path, OutgoingForm(told=Told.CREDENTIALS))


# Watermark


def test_the_mark_leads_back_to_the_original(gallery, face, tmp_path):
    form = OutgoingForm(FileForm.JPEG, told=Told.CLEAN, watermark=True)
    path = copied(gallery, face, tmp_path, form)
    assert watermark.read_mark(pixels_of(path)) == watermark.number_of(face.sha256)
    assert told_by(path) == provenance.Provenance()


def test_photographs_and_small_pictures_are_not_marked(gallery, face, tmp_path):
    kept = copied(gallery, face, tmp_path, OutgoingForm(longest_side=100, watermark=True))
    assert watermark.read_mark(pixels_of(kept)) is None
    Image.open(gallery.path(face)).convert("RGB").save(tmp_path / "photo.jpg")
    photo = gallery.import_file(tmp_path / "photo.jpg")
    path = copied(gallery, photo, tmp_path, OutgoingForm(watermark=True))
    assert path.read_bytes() == gallery.path(photo).read_bytes()


def test_a_mark_is_told_in_the_credentials(gallery, face, tmp_path, signer):
    path = copied(gallery, face, tmp_path, OutgoingForm(watermark=True), signer)
    checked = read_credentials(path, signer.folder)
    assert checked is not None
    assert checked.state is State.OURS
    assert json.dumps(checked.title)
