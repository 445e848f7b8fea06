"""What a file tells of itself, and what strangers' files may not do to us."""

import json
import os
import re
import sys
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image
from PIL.PngImagePlugin import PngInfo

from studio import __version__
from studio.core.errors import UserError
from studio.core.request import Request
from studio.gallery import a1111, provenance, xmp
from studio.gallery.containers import append_to_mp4, append_to_webp, read_from_mp4
from studio.gallery.record import NewItem

AI = "http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia"


@pytest.fixture
def texts(gallery, picture, new_face):
    """The text chunks of a saved face."""
    parent = gallery.save_picture(picture, new_face(1))
    item = gallery.save_picture(picture, new_face(7, parents=(parent.id,)))
    with Image.open(gallery.path(item)) as image:
        image.load()
        return dict(image.text) | {"parent": parent.sha256}


def test_the_request_is_in_the_file_as_json(texts, request_for):
    assert Request.from_json(texts["quartet"]) == request_for(7)
    told = json.loads(texts["quartet"])["item"]
    assert told["name"] == "Face 7"
    assert told["parents"] == [texts["parent"]]
    assert told["app"] == __version__
    assert told["synthetic"] is True


def test_a1111_text(texts):
    assert texts["parameters"] == (
        "faces, count 1, truncation 0.7, size 0\n"
        "Steps: 1, Sampler: gan, Seed: 7, Size: 60x40, Model hash: ababababab, Model: faces-1024,"
        f" Model name: Faces, Version: Quartet {__version__}"
    )


def test_others_read_the_text_by_their_pattern(texts):
    """The pattern that readers of this text use, from the grammar: at least three pairs in the last line."""
    pairs = dict(
        re.findall(
            r'\s*(\w[\w \-/]+):\s*("(?:\\.|[^\\"])+"|[^,]*)(?:,|$)', texts["parameters"].split("\n")[-1]
        )
    )
    assert pairs["Seed"] == "7"
    assert re.fullmatch(r"\d+x\d+", pairs["Size"])
    assert pairs["Model hash"] == "ababababab"


def test_xmp_says_ai_made(texts):
    packet = texts["XML:com.adobe.xmp"]
    assert f"<Iptc4xmpExt:DigitalSourceType>{AI}</Iptc4xmpExt:DigitalSourceType>" in packet
    assert f"<xmp:CreatorTool>Quartet {__version__}</xmp:CreatorTool>" in packet
    assert xmp.says_ai_made(packet)


def test_what_is_real_is_not_called_ai_made(gallery, picture):
    item = gallery.save_picture(picture, NewItem("scan", synthetic=False))
    with Image.open(gallery.path(item)) as image:
        assert "XML:com.adobe.xmp" not in image.info
        assert "parameters" not in image.info
    assert not gallery.item(item.id).synthetic


def test_same_pixels_are_the_same_bytes(gallery, picture, new_face):
    """But for the text chunks, which tell the time."""

    def pixels_of(item):
        data = gallery.path(item).read_bytes()
        return data[data.index(b"IDAT") :]

    first, second = (gallery.save_picture(picture, new_face()) for _ in range(2))
    assert pixels_of(first) == pixels_of(second)


# Dropped in


def test_a_photograph_is_real(gallery, picture, tmp_path):
    path = tmp_path / "Urlaub 2024.jpg"
    Image.fromarray(picture).save(path)
    item = gallery.import_file(path)
    assert (item.name, item.synthetic, item.request) == ("Urlaub 2024", False, None)
    assert item.path.endswith(".jpg")
    assert gallery.path(item).read_bytes() == path.read_bytes()
    assert path.is_file()


@pytest.mark.skipif(sys.platform != "linux", reason="names of any bytes")
def test_a_name_that_is_no_text(gallery, picture, tmp_path):
    path = os.fsdecode(os.fsencode(tmp_path) + b"/caf\xe9\n.png")
    Image.fromarray(picture).save(tmp_path / "a.png")
    (tmp_path / "a.png").rename(path)
    assert gallery.import_file(Path(path)).name == "caf?"


def test_our_own_picture_comes_back_with_everything(gallery, home, picture, new_face, tmp_path):
    from studio.gallery.gallery import Gallery

    mine = gallery.save_picture(picture, new_face(7))
    with Gallery.open(tmp_path / "other") as other:
        item = other.import_file(gallery.path(mine))
        assert item.request == mine.request
        assert (item.name, item.synthetic, item.seconds) == ("Face 7", True, 0.4)


def test_the_same_file_once_more_is_the_same_item(gallery, picture, new_face):
    mine = gallery.save_picture(picture, new_face(7))
    assert gallery.import_file(gallery.path(mine)) == mine
    gallery.trash((mine.id,))
    assert gallery.import_file(gallery.path(mine)).id != mine.id


@pytest.mark.parametrize(
    "texts",
    [
        {"parameters": "a cat\nNegative prompt: dog\nSteps: 20, Sampler: Euler a, Seed: 1, Size: 64x64"},
        {"prompt": "{}", "workflow": "{}"},
        {"XML:com.adobe.xmp": f'<rdf:Description Iptc4xmpExt:DigitalSourceType="{AI}"/>'},
        {
            "XML:com.adobe.xmp": "<a:DigitalSourceType>http://x/compositeWithTrainedAlgorithmicMedia</a:DigitalSourceType>"
        },
    ],
)
def test_others_ai_pictures_are_synthetic(gallery, picture, tmp_path, texts):
    info = PngInfo()
    for key, value in texts.items():
        info.add_itxt(key, value)
    Image.fromarray(picture).save(tmp_path / "a.png", pnginfo=info)
    assert gallery.import_file(tmp_path / "a.png").synthetic


def test_a1111_text_in_a_jpeg(gallery, picture, tmp_path):
    exif = Image.Exif()
    text = "a cat\nSteps: 20, Sampler: Euler a, Seed: 1, Size: 64x64"
    exif.get_ifd(0x8769)[0x9286] = b"UNICODE\0" + text.encode("utf-16-be")
    Image.fromarray(picture).save(tmp_path / "a.jpg", exif=exif)
    assert gallery.import_file(tmp_path / "a.jpg").synthetic


def test_a_camera_does_not_make_it_synthetic(gallery, picture, tmp_path):
    info = PngInfo()
    info.add_text("Software", "GIMP")
    info.add_text("parameters", "focal length 35 mm")
    info.add_itxt("XML:com.adobe.xmp", "<a:DigitalSourceType>http://x/digitalCapture</a:DigitalSourceType>")
    Image.fromarray(picture).save(tmp_path / "a.png", pnginfo=info)
    assert not gallery.import_file(tmp_path / "a.png").synthetic


def test_bad_files_are_not_kept(gallery, tmp_path):
    (tmp_path / "a.png").write_bytes(b"\x89PNG\r\n\x1a\n")
    with pytest.raises(UserError, match="“a"):
        gallery.import_file(tmp_path / "a.png")
    assert gallery.ids() == ()
    assert gallery.verify().ok


# Strangers' words


FORGED = {
    "NaN": {"params": {"truncation": float("nan")}},
    "an endless seed": {"seed": float("inf")},
    "half a letter": {"params": {"words": "\ud800"}},
    "half a letter as task": {"task": "\ud800"},
    "half a letter as device": {"item": {"device": "\ud800"}},
    "half a letter as parent": {"item": {"parents": ["\ud800"]}},
    "an attachment without a hash": {"item": {"attachments": [["latent", "../../x", "image/png"]]}},
}


@pytest.mark.parametrize("forged", FORGED.values(), ids=FORGED)
def test_a_picture_whose_forged_settings_cannot_be_written_again_comes_in_without_them(
    gallery, picture, new_face, tmp_path, forged
):
    honest = gallery.save_picture(picture, new_face())
    with Image.open(gallery.path(honest)) as image:
        fields = json.loads(image.info[provenance.KEY])
    item = {**fields["item"], **forged.get("item", {})}
    texts = PngInfo()
    texts.add_itxt(provenance.KEY, json.dumps({**fields, **forged, "item": item}))
    Image.fromarray(picture).save(tmp_path / "forged.png", pnginfo=texts)

    kept = gallery.import_file(tmp_path / "forged.png")
    assert kept.request is None
    assert (gallery.item(kept.id).width, gallery.verify().ok) == (picture.shape[1], True)


@settings(deadline=None, max_examples=300)
@given(st.text())
def test_any_text_in_any_place(text):
    provenance.read_texts({"quartet": text, "parameters": text, text: text}, text)


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=8,
)


def forged(*keys: str) -> st.SearchStrategy[dict[str, object]]:
    """A JSON object with some of these keys and anything behind them."""
    return st.fixed_dictionaries({}, optional=dict.fromkeys(keys, json_values))


ITEM = forged("name", "created", "synthetic", "kind", "parents", "attachments", "seconds", "told")
REQUEST = forged("family", "task", "model", "seed", "params", "inputs", "version")


@settings(deadline=None, max_examples=100)
@given(st.tuples(REQUEST, ITEM).map(lambda both: {**both[0], "item": both[1]}))
def test_a_forged_record(fields):
    provenance.read_texts({"quartet": json.dumps(fields)})


def test_deeply_nested_json():
    assert not provenance.read_texts({"quartet": "[" * 100_000}).is_ours


words = (
    st.text(alphabet=st.characters(blacklist_categories=("Cs", "Cc")), min_size=1).map(str.strip).filter(bool)
)


@settings(deadline=None)
@given(model_name=words, truncation=st.floats(0, 1.5))
def test_a1111_text_is_read_as_it_was_written(model_name, truncation):
    from studio.core.request import ModelRef
    from studio.families.gan.params import FacesParams

    request = Request.make(
        "gan", "faces", ModelRef("faces-1024", "ab" * 32), 7, FacesParams(truncation=truncation)
    )
    read = a1111.read_parameters(a1111.write_parameters(request, (64, 32), model_name, "0.1.0"))
    assert read is not None
    assert read.fields["Seed"] == "7"
    assert read.fields["Model name"] == model_name.strip()


def test_prompt_and_negative_prompt():
    read = a1111.read_parameters(
        'a cat,\nsitting\nNegative prompt: dog,\nbird\nSteps: 20, Seed: 1, Model: "a, b: c"'
    )
    assert read is not None
    assert (read.prompt, read.negative) == ("a cat,\nsitting", "dog,\nbird")
    assert read.fields["Model"] == "a, b: c"


# Containers


@settings(deadline=None)
@given(st.binary(max_size=200))
def test_any_bytes_as_film(tmp_path_factory, data):
    path = tmp_path_factory.mktemp("films") / "a.mp4"
    path.write_bytes(data)
    read_from_mp4(path)


def test_packet_in_a_film(tmp_path):
    path = tmp_path / "a.mp4"
    path.write_bytes(b"\0\0\0\x10ftypisom\0\0\0\0")
    append_to_mp4(path, xmp.write_packet("Quartet", '{"a": "<&>"}'))
    packet = read_from_mp4(path)
    assert xmp.read_record(packet) == '{"a": "<&>"}'


@pytest.mark.parametrize("options", [{"lossless": True}, {"quality": 80}, {"save_all": True}])
def test_packet_in_webp_leaves_the_picture_alone(tmp_path, options):
    path = tmp_path / "a.webp"
    Image.fromarray(np.full((31, 33, 4), (9, 8, 7, 100), np.uint8)).save(path, **options)
    before = np.asarray(Image.open(path).convert("RGBA"))
    append_to_webp(path, xmp.write_packet("Quartet"), (33, 31))
    with Image.open(path) as image:
        assert xmp.says_ai_made(image.info["xmp"].decode())
        np.testing.assert_array_equal(np.asarray(image.convert("RGBA")), before)


def test_packet_into_what_is_no_webp(tmp_path):
    (tmp_path / "a.webp").write_bytes(b"nothing")
    with pytest.raises(ValueError, match="no WebP"):
        append_to_webp(tmp_path / "a.webp", "", (1, 1))
