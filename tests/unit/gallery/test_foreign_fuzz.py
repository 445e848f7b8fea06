"""Whatever stands where other programs write their settings: never a crash, never a hang."""

import contextlib
import io
import json
import string

import numpy as np
import pytest
from foreign_pictures import (
    COMFY,
    FOOOCUS,
    INVOKE,
    INVOKE_2,
    NOVEL_COMMENT,
    SWARM,
    WEBUI,
    comment,
    opened,
    plain,
)
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image
from PIL.PngImagePlugin import PngInfo

from studio.core.errors import UserError
from studio.core.foreign import ForeignSettings
from studio.gallery import provenance
from studio.gallery.foreign import reading, sources, stealth
from studio.gallery.pictures import open_picture

anything = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner, max_size=4),
    max_leaves=5,
)
links = st.tuples(st.sampled_from(string.digits), st.integers(-1, 3)).map(list)
INPUTS = [
    *("seed", "noise_seed", "steps", "cfg", "sampler_name", "model", "positive", "negative", "latent_image"),
    *("text", "text_g", "conditioning", "guider", "noise", "sigmas", "sampler", "width", "height"),
    *("ckpt_name", "lora_name", "value"),
]
node_inputs = st.dictionaries(st.sampled_from(INPUTS), links | anything, max_size=6)
graphs = st.dictionaries(
    st.sampled_from(string.digits),
    st.fixed_dictionaries({"class_type": st.text(max_size=5), "inputs": node_inputs}) | anything,
    max_size=6,
)
workflows = st.fixed_dictionaries(
    {
        "nodes": st.lists(
            st.fixed_dictionaries(
                {
                    "id": st.integers(0, 9) | anything,
                    "type": st.sampled_from(["KSampler", "CLIPTextEncode", "EmptyLatentImage"]) | anything,
                    "widgets_values": anything,
                    "inputs": st.lists(
                        st.fixed_dictionaries(
                            {"name": st.sampled_from(INPUTS), "link": st.integers(0, 5) | anything}
                        ),
                        max_size=4,
                    )
                    | anything,
                }
            )
            | anything,
            max_size=6,
        ),
        "links": st.lists(st.lists(st.integers(0, 9) | anything, max_size=6) | anything, max_size=6)
        | anything,
    }
)


def like(example):
    """Objects with the keys of an example, and anything behind them."""
    return st.fixed_dictionaries({}, optional=dict.fromkeys(example, anything))


KEYS = [
    *("parameters", "prompt", "workflow", "invokeai_metadata", "sd-metadata", "Dream", "fooocus_scheme"),
    *("Comment", "Software", "Source", "Description", "generation_data"),
]
told_json = st.one_of(
    graphs,
    workflows,
    like(INVOKE),
    like(FOOOCUS),
    like(NOVEL_COMMENT | {"v4_prompt": 1, "v4_negative_prompt": 1}),
    st.fixed_dictionaries({"image": like(INVOKE_2["image"]) | anything, "images": anything}),
    st.fixed_dictionaries({"sui_image_params": like(SWARM["sui_image_params"]), "sui_extra_data": anything}),
    anything,
).map(json.dumps)


def check(told):
    """It can be kept: as JSON, as UTF-8, in columns of 64 bits."""
    if told is None:
        return
    again = ForeignSettings.from_json(told.to_json())
    told.to_json().encode()
    assert (again.tool, again.prompt, again.size) == (told.tool, told.prompt, told.size)
    assert told.seed is None or -(2**63) <= told.seed < 2**63


any_texts = st.dictionaries(
    st.sampled_from(KEYS), told_json | st.text(max_size=80) | st.just("NovelAI"), max_size=3
)


@settings(deadline=None, max_examples=40)
@given(any_texts)
def test_any_texts(texts):
    check(reading.read(texts))


@pytest.mark.slow
@pytest.mark.timeout(3600)
@settings(deadline=None, max_examples=5_000)
@given(any_texts)
def test_many_texts(texts):
    check(reading.read(texts))


@settings(deadline=None, max_examples=150)
@given(st.text(alphabet=string.ascii_letters + '",:[]-\\ \n0123456789', max_size=300))
def test_any_line(text):
    check(reading.read({"Dream": text}))
    check(reading.read({"parameters": text}))
    check(reading.read_hidden(text))


@settings(deadline=None, max_examples=150)
@given(st.binary(max_size=120), st.sampled_from([0x9286, 0x927C, 0x010F, 0x0110, 0x0131]))
def test_any_exif(data, tag):
    exif = Image.Exif()
    exif.get_ifd(0x8769)[tag] = data
    exif[0x010E] = data
    check(reading.read(sources.texts_of(opened(plain(size=(8, 8)), "JPEG", exif=exif))))


@settings(deadline=None, max_examples=150)
@given(st.binary(min_size=19, max_size=200), st.sampled_from([b"stealth_pngcomp", b"stealth_rgbinfo", b""]))
def test_any_pixels(data, name):
    bits = np.unpackbits(np.frombuffer(name + data, np.uint8))
    pixels = np.zeros((7, 100, 4), np.uint8)
    pixels.transpose(1, 0, 2)[..., 3].reshape(-1)[: min(bits.size, 700)]
    columns = pixels.transpose(1, 0, 2).copy()
    columns[..., 3].flat = np.resize(bits, 700)
    check(reading.read_hidden(stealth.read(columns.transpose(1, 0, 2))))


LONG = ["a", " ", "a ", 'a:"', "a:\\", "[", '"a\\', "-a ", "a, b: "]


def written(fmt):
    """A file with settings in all its places."""
    exif = Image.Exif()
    exif[0x0110] = "prompt:" + json.dumps(COMFY)
    exif.get_ifd(0x8769)[0x9286] = comment(WEBUI, "big")
    info = PngInfo()
    info.add_text("parameters", WEBUI)
    info.add_itxt("prompt", json.dumps(COMFY), zip=True)
    stream = io.BytesIO()
    more = {"pnginfo": info} if fmt == "PNG" else {}
    plain(size=(24, 24)).save(stream, fmt, exif=exif, **more)
    return stream.getvalue()


@pytest.mark.filterwarnings("ignore:.*EXIF|.*Tag data|.*tag:UserWarning:PIL")  # Pillow says what it skips.
@pytest.mark.parametrize("fmt", ["PNG", "JPEG", "WEBP"])
@settings(deadline=None, max_examples=60)
@given(data=st.data())
def test_any_damage_to_a_file(tmp_path_factory, fmt, data):
    """A sentence, or a picture with what can still be read."""
    whole = bytearray(written(fmt))
    for _ in range(data.draw(st.integers(1, 6))):
        whole[data.draw(st.integers(0, len(whole) - 1))] = data.draw(st.integers(0, 255))
    path = tmp_path_factory.getbasetemp() / f"damaged.{fmt.lower()}"
    path.write_bytes(whole[: data.draw(st.integers(len(whole) // 2, len(whole)))])
    with contextlib.suppress(UserError), open_picture(path) as image:
        check(provenance.read_picture_file(path, image).told)


@pytest.mark.parametrize("piece", LONG)
@pytest.mark.timeout(20)
def test_long_texts_do_not_take_long(piece):
    text = piece * (900_000 // len(piece))
    for body in (text, f"fox\n{text}", f'"{text}', f"{text} -s 1"):
        reading.read({"parameters": body})
        reading.read({"Dream": body})
        reading.read({"Comment": body, "Software": "NovelAI", "prompt": body})
