"""Photographs leave without the place where they were taken, and with everything else."""

from __future__ import annotations

import contextlib
import io
import struct
from pathlib import Path

import numpy as np
import pillow_heif
import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from PIL import Image
from PIL.PngImagePlugin import PngInfo
from PIL.TiffImagePlugin import ImageFileDirectory_v2

from studio.core.events import Picture
from studio.gallery import whereabouts
from studio.gallery.credentials import Signer, read_credentials
from studio.gallery.gallery import Gallery
from studio.gallery.outgoing import OutgoingForm, Told, prepare
from studio.gallery.whereabouts import blank_place, without_place

pillow_heif.register_heif_opener()
GPS, EXIF, MAKER, MODEL, CREATED = 0x8825, 0x8769, 0x927C, 0x0110, 0x9003
PACKET = (
    b"<x:xmpmeta xmlns:x='adobe:ns:meta/'><rdf:RDF><rdf:Description exif:GPSLatitude=\"48,51.5N\""
    b" exif:FNumber='28/10' photoshop:City='Paris' dc:rights='Ada'>"
    b"<exif:GPSLongitude>2,17.6E</exif:GPSLongitude><dc:title>Spring</dc:title>"
    b"<Iptc4xmpExt:LocationShown><rdf:Bag><rdf:li>Rue de Rivoli</rdf:li></rdf:Bag>"
    b"</Iptc4xmpExt:LocationShown>"
    b"</rdf:Description></rdf:RDF></x:xmpmeta>"
)
PLACES = (b"48,51.5N", b"2,17.6E", b"Paris", b"Rue de Rivoli", b"Louvre")


def exif(order: str = "<") -> Image.Exif:
    made = Image.Exif()
    made.endian = order
    made[MODEL] = "Camera 7"
    made[0xA500] = 2.2
    made.get_ifd(EXIF)[CREATED] = "2025:05:01 12:30:00"
    made.get_ifd(EXIF)[MAKER] = b"what the maker noted, named by where it lies"
    made.get_ifd(GPS).update(
        {1: "N", 2: (48.0, 51.0, 30.25), 3: "E", 4: (2.0, 17.0, 36.5), 27: b"Louvre", 29: "2025:05:01"}
    )
    return made


def iptc() -> bytes:
    def dataset(number: int, words: bytes) -> bytes:
        return struct.pack(">BBBH", 0x1C, 2, number, len(words)) + words

    record = dataset(5, b"Title") + dataset(90, b"Paris") + dataset(80, b"Ada") + dataset(92, b"Louvre")
    return b"8BIM\x04\x04\0\0" + struct.pack(">I", len(record)) + record


def photograph(suffix: str, picture: Picture, order: str = "<") -> bytes:
    image, stream = Image.fromarray(picture), io.BytesIO()
    match suffix:
        case "jpg":
            image.save(stream, "JPEG", exif=exif(order), xmp=PACKET)
            data = stream.getvalue()
            resource = b"Photoshop 3.0\0" + iptc()
            return data[:2] + b"\xff\xed" + struct.pack(">H", len(resource) + 2) + resource + data[2:]
        case "webp":
            image.save(stream, "WEBP", exif=exif(order), xmp=PACKET, lossless=True)
        case "png":
            info = PngInfo()
            info.add_itxt("XML:com.adobe.xmp", PACKET.decode())
            info.add_text("Comment", "in the garden")
            image.save(stream, "PNG", pnginfo=info, exif=exif(order))
        case "tiff":
            info = ImageFileDirectory_v2()
            info[MODEL], info[GPS], info[EXIF] = (
                "Camera 7",
                dict(exif().get_ifd(GPS)),
                dict(exif().get_ifd(EXIF)),
            )
            for tag in (GPS, EXIF):
                info.tagtype[tag] = 4
            image.save(stream, "TIFF", tiffinfo=info)
        case _:
            heif = pillow_heif.from_pillow(image)
            heif.save(stream, exif=exif(order).tobytes(), xmp=PACKET, quality=90)
    return stream.getvalue()


@pytest.mark.parametrize("order", ["<", ">"])
@pytest.mark.parametrize("suffix", ["jpg", "webp", "png", "tiff", "heic"])
def test_the_place_goes_and_everything_else_stays(suffix: str, order: str, picture: Picture) -> None:
    data = photograph(suffix, picture, order)
    bare = without_place(data)
    assert bare != data
    with Image.open(io.BytesIO(data)) as before, Image.open(io.BytesIO(bare)) as after:
        assert np.array_equal(np.asarray(before), np.asarray(after))
        told = after.getexif()
        assert not told.get_ifd(GPS)
        assert GPS not in told
        assert told[MODEL] == "Camera 7"
        assert told.get_ifd(EXIF)[CREATED] == "2025:05:01 12:30:00"
        assert told.get_ifd(EXIF)[MAKER] == b"what the maker noted, named by where it lies"
    assert not any(place in bare for place in PLACES)
    if suffix != "tiff":
        assert all(word in bare for word in (b"exif:FNumber='28/10'", b"dc:rights='Ada'", b"Spring"))
    assert len(bare) == len(data)
    assert without_place(bare) == bare


def test_words_that_are_packed_go_whole_when_they_tell_it(picture: Picture) -> None:
    stream, info = io.BytesIO(), PngInfo()
    info.add_itxt("XML:com.adobe.xmp", PACKET.decode(), zip=True)
    info.add_text("Raw profile type xmp", f"\nxmp\n{len(PACKET):8}\n{PACKET.hex()}\n", zip=True)
    info.add_text("Raw profile type APP1", f"\nexif\n 99\n{exif().tobytes().hex()}\n")
    info.add_itxt("Comment", "in the garden", zip=True)
    Image.fromarray(picture).save(stream, "PNG", pnginfo=info)
    with Image.open(io.BytesIO(without_place(stream.getvalue()))) as image:
        image.load()
        assert {name: image.info[name] for name in image.info} == {"Comment": "in the garden"}


def test_a_file_that_tells_no_place_is_not_touched(picture: Picture) -> None:
    for suffix in ("JPEG", "PNG", "WEBP", "TIFF"):
        stream = io.BytesIO()
        Image.fromarray(picture).save(stream, suffix)
        assert without_place(stream.getvalue()) == stream.getvalue()


@given(st.binary(max_size=200), st.binary(max_size=60), st.booleans())
def test_any_bytes_are_gone_through(data: bytes, more: bytes, png: bool) -> None:
    head = b"\x89PNG\r\n\x1a\n" if png else b""
    with contextlib.suppress(ValueError, struct.error):
        without_place(head + data + b"II*\0\x08\0\0\0" + more + b"8BIM\x04\x04" + data)


@example(232, 105)
@given(st.integers(0, 400), st.integers(0, 255))
def test_damaged_positions_leave_the_rest_alone(at: int, value: int) -> None:
    data = bytearray(photograph("webp", np.zeros((8, 8, 3), np.uint8)))
    data[at % len(data)] = value
    assert len(without_place(bytes(data))) == len(data)


def test_films_go_without_the_place(tmp_path: Path) -> None:
    xyz = b"+48.8577+002.2950/"
    film = (
        b"\0\0\0\x18ftypmp42\0\0\0\0mp42isom"
        + b"\0\0\0\x1e\xa9xyz\0\x12\x15\xc7"
        + xyz
        + b"mdta com.apple.quicktime.location.ISO6709 data +48.8577+002.2950+035.123/ model Camera 7"
    )
    (tmp_path / "a.mp4").write_bytes(film)
    blank_place(tmp_path / "a.mp4")
    bare = (tmp_path / "a.mp4").read_bytes()
    assert len(bare) == len(film)
    assert b"48.8577" not in bare
    assert b"Camera 7" in bare


def test_a_photograph_leaves_without_the_place_where_that_is_wanted(
    gallery: Gallery, picture: Picture, tmp_path: Path
) -> None:
    (tmp_path / "a.jpg").write_bytes(photograph("jpg", picture))
    item = gallery.import_file(tmp_path / "a.jpg")
    for place, copy in ((True, tmp_path / "with.jpg"), (False, tmp_path / "without.jpg")):
        prepare(item, gallery.path(item), copy, OutgoingForm(place=place))
    assert (tmp_path / "with.jpg").read_bytes() == (tmp_path / "a.jpg").read_bytes()
    with Image.open(tmp_path / "without.jpg") as image:
        assert not image.getexif().get_ifd(GPS)
        assert image.getexif()[MODEL] == "Camera 7"


def test_signed_it_goes_without_the_place_as_well(gallery: Gallery, picture: Picture, tmp_path: Path) -> None:
    (tmp_path / "a.jpg").write_bytes(photograph("jpg", picture))
    item = gallery.import_file(tmp_path / "a.jpg")
    signer = Signer(tmp_path / "credentials")
    prepare(
        item,
        gallery.path(item),
        tmp_path / "b.jpg",
        OutgoingForm(told=Told.FULL, place=False),
        signer=signer,
    )
    data = (tmp_path / "b.jpg").read_bytes()
    assert not any(place in data for place in PLACES)
    assert without_place(data) == data
    assert read_credentials(tmp_path / "b.jpg") is not None


def test_it_is_known_whether_something_came_from_elsewhere(
    gallery: Gallery, picture: Picture, new_face, tmp_path: Path
) -> None:
    made = gallery.save_picture(picture, new_face(1))
    assert not gallery.has_brought_in([made.id])
    (tmp_path / "a.jpg").write_bytes(photograph("jpg", picture))
    photo = gallery.import_file(tmp_path / "a.jpg")
    assert gallery.has_brought_in([made.id, photo.id])
    assert whereabouts.without_place(gallery.path(made).read_bytes()) == gallery.path(made).read_bytes()
