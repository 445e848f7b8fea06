"""Settings that other programs wrote into their pictures. All examples are made here, in the shape of real
ones.
"""

import contextlib
import gzip
import io
import json
import string

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image
from PIL.PngImagePlugin import PngInfo

from studio.core.errors import UserError
from studio.core.foreign import ForeignSettings
from studio.gallery import provenance
from studio.gallery.foreign import reading, sources, stealth, values
from studio.gallery.pictures import open_picture

WEBUI = (
    "a red fox, <lora:ink:0.8>\nin snow\nNegative prompt: blurry, text\nmore text\n"
    "Steps: 28, Sampler: DPM++ 2M, Schedule type: Karras, CFG scale: 6.5, Seed: 1234567890, Size: 832x1216,"
    ' Model hash: 31e35c80fc, Model: foxes_v2, Lora hashes: "ink: aa11, b: 22", Version: v1.10.1'
)
FOX = ForeignSettings(
    tool="",
    prompt="a red fox",
    negative="blurry",
    model="foxes.safetensors",
    seed=42,
    steps=20,
    guidance=7.0,
    sampler="euler",
    size=(832, 1216),
)


def node(kind, **inputs):
    return {"class_type": kind, "inputs": inputs, "_meta": {"title": kind}}


COMFY = {
    "3": node(
        "KSampler",
        seed=42,
        steps=20,
        cfg=7.0,
        sampler_name="euler",
        scheduler="karras",
        denoise=1.0,
        model=["10", 0],
        positive=["6", 0],
        negative=["7", 0],
        latent_image=["5", 0],
    ),
    "4": node("CheckpointLoaderSimple", ckpt_name="foxes.safetensors"),
    "5": node("EmptyLatentImage", width=832, height=1216, batch_size=1),
    "6": node("CLIPTextEncode", text="a red fox", clip=["10", 1]),
    "7": node("CLIPTextEncode", text="blurry", clip=["10", 1]),
    "8": node("VAEDecode", samples=["3", 0], vae=["4", 2]),
    "9": node("SaveImage", filename_prefix="ComfyUI", images=["8", 0], is_changed=[float("nan")]),
    "10": node("LoraLoader", lora_name="ink.safetensors", model=["4", 0], clip=["4", 1]),
}
TWO_PASSES = {
    **COMFY,
    "20": node("LatentUpscaleBy", samples=["3", 0], scale_by=2.0),
    "1": node(
        "KSampler",
        seed=99,
        steps=10,
        cfg=3.0,
        sampler_name="ddim",
        model=["10", 0],
        positive=["6", 0],
        negative=["7", 0],
        latent_image=["20", 0],
    ),
}
CONTROL = {
    **COMFY,
    "3": node("KSampler", **{**COMFY["3"]["inputs"], "positive": ["30", 0], "negative": ["30", 1]}),
    "30": node(
        "ControlNetApplyAdvanced",
        positive=["6", 0],
        negative=["7", 0],
        image=["31", 0],
        control_net=["32", 0],
    ),
    "31": node("LoadImage", image="pose.png"),
}
CUSTOM = {
    "1": node("RandomNoise", noise_seed=42),
    "2": node("KSamplerSelect", sampler_name="euler"),
    "3": node("BasicScheduler", scheduler="simple", steps=20, denoise=1.0, model=["4", 0]),
    "4": node("UNETLoader", unet_name="foxes.safetensors"),
    "5": node("CFGGuider", cfg=7.0, model=["4", 0], positive=["7", 0], negative=["8", 0]),
    "6": node("EmptySD3LatentImage", width=["12", 0], height=1216),
    "7": node("FluxGuidance", guidance=3.5, conditioning=["9", 0]),
    "8": node("CLIPTextEncode", text="blurry"),
    "9": node("CLIPTextEncode", text=["11", 0]),
    "10": node(
        "SamplerCustomAdvanced",
        noise=["1", 0],
        guider=["5", 0],
        sampler=["2", 0],
        sigmas=["3", 0],
        latent_image=["6", 0],
    ),
    "11": node("PrimitiveString", value="a red fox"),
    "12": node("PrimitiveInt", value=832),
}
WORKFLOW = {
    "last_node_id": 9,
    "nodes": [
        {
            "id": 3,
            "type": "KSampler",
            "inputs": [
                {"name": "model", "type": "MODEL", "link": 1},
                {"name": "positive", "type": "CONDITIONING", "link": 4},
                {"name": "negative", "type": "CONDITIONING", "link": 6},
                {"name": "latent_image", "type": "LATENT", "link": 2},
            ],
            "widgets_values": [42, "randomize", 20, 7.0, "euler", "normal", 1.0],
        },
        {"id": 4, "type": "CheckpointLoaderSimple", "widgets_values": ["foxes.safetensors"]},
        {"id": 5, "type": "EmptyLatentImage", "widgets_values": [832, 1216, 1]},
        {"id": 6, "type": "CLIPTextEncode", "inputs": [], "widgets_values": ["a red fox"]},
        {"id": 7, "type": "CLIPTextEncode", "inputs": [], "widgets_values": ["blurry"]},
        {"id": 8, "type": "Note", "widgets_values": {"text": "a note"}},
    ],
    "links": [
        [1, 4, 0, 3, 0, "MODEL"],
        [2, 5, 0, 3, 3, "LATENT"],
        [4, 6, 0, 3, 1, "CONDITIONING"],
        [6, 7, 0, 3, 2, "CONDITIONING"],
    ],
}
INVOKE = {
    "generation_mode": "txt2img",
    "positive_prompt": "a red fox",
    "negative_prompt": "blurry",
    "width": 832,
    "height": 1216,
    "seed": 42,
    "cfg_scale": 7.0,
    "steps": 20,
    "scheduler": "euler",
    "model": {"key": "1", "hash": "blake3:0", "name": "foxes.safetensors", "base": "sdxl", "type": "main"},
    "loras": [{"model": {"name": "ink"}, "weight": 0.6}],
    "app_version": "5.4.2",
}
INVOKE_3 = {
    **INVOKE,
    "model": {"model_name": "foxes.safetensors", "base_model": "sd-1", "model_type": "main"},
}
INVOKE_2 = {
    "model": "stable diffusion",
    "model_weights": "foxes.safetensors",
    "app_id": "invoke-ai/InvokeAI",
    "app_version": "v2.2.4",
    "image": {
        "prompt": [{"prompt": "a red fox [blurry]", "weight": 1}],
        "steps": 20,
        "cfg_scale": 7,
        "height": 1216,
        "width": 832,
        "seed": 42,
        "type": "txt2img",
        "sampler": "euler",
        "postprocessing": None,
    },
}
FOOOCUS = {
    "adm_guidance": "(1.5, 0.8, 0.3)",
    "base_model": "foxes.safetensors",
    "full_prompt": ["a red fox", "cinematic still"],
    "guidance_scale": 7.0,
    "loras": [["ink", 0.5, "aa"]],
    "negative_prompt": "blurry",
    "performance": "Speed",
    "prompt": "a red fox",
    "resolution": "(832, 1216)",
    "sampler": "euler",
    "seed": "42",
    "steps": 20,
    "version": "Fooocus v2.5.5",
}
FOOOCUS_TEXT = (
    "a red fox, cinematic still\nNegative prompt: blurry, anime\nSteps: 20, Sampler: euler, Seed: 42,"
    " Size: 832x1216, CFG scale: 7.0, Sharpness: 2, Model: foxes.safetensors, Model hash: aa,"
    " Performance: Speed, Raw prompt: a red fox, Raw negative prompt: blurry, Version: Fooocus v2.5.5"
)
NOVEL_COMMENT = {
    "prompt": "a red fox",
    "steps": 20,
    "height": 1216,
    "width": 832,
    "scale": 7.0,
    "uncond_scale": 1.0,
    "seed": 42,
    "n_samples": 1,
    "noise_schedule": "karras",
    "sampler": "euler",
    "uc": "blurry",
    "signed_hash": "x" * 88,
}
NOVEL = {
    "Title": "AI generated image",
    "Description": "a red fox",
    "Software": "NovelAI",
    "Source": "foxes.safetensors",
    "Generation time": "3.1",
    "Comment": json.dumps(NOVEL_COMMENT),
}
NOVEL_4 = {
    **NOVEL,
    "Comment": json.dumps(
        {
            **NOVEL_COMMENT,
            "v4_prompt": {
                "caption": {
                    "base_caption": "snow",
                    "char_captions": [{"char_caption": "a red fox", "centers": []}],
                }
            },
            "v4_negative_prompt": {"caption": {"base_caption": "blurry", "char_captions": []}},
        }
    ),
}
SWARM = {
    "sui_image_params": {
        "prompt": "a red fox",
        "negativeprompt": "blurry",
        "model": "foxes.safetensors",
        "seed": "42",
        "steps": 20,
        "cfgscale": "7.0",
        "width": 832,
        "height": "1216",
        "sampler": "euler",
        "automaticvae": True,
        "swarm_version": "0.9.6.0",
    },
    "sui_extra_data": {"date": "2026-11-13", "generation_time": "6.11 (prep) and 4.84 (gen) seconds"},
}
EXAMPLES = {
    "comfyui": ("ComfyUI", {"prompt": json.dumps(COMFY), "workflow": "{}"}),
    "comfyui, two passes": ("ComfyUI", {"prompt": json.dumps(TWO_PASSES)}),
    "comfyui, control net": ("ComfyUI", {"prompt": json.dumps(CONTROL)}),
    "comfyui, custom sampler": ("ComfyUI", {"prompt": json.dumps(CUSTOM)}),
    "comfyui, workflow alone": ("ComfyUI", {"workflow": json.dumps(WORKFLOW)}),
    "invokeai": ("InvokeAI", {"invokeai_metadata": json.dumps(INVOKE), "invokeai_graph": "{}"}),
    "invokeai 3": ("InvokeAI", {"invokeai_metadata": json.dumps(INVOKE_3)}),
    "invokeai 2": ("InvokeAI", {"sd-metadata": json.dumps(INVOKE_2), "Dream": "a red fox -s 1"}),
    "fooocus": ("Fooocus", {"parameters": json.dumps(FOOOCUS), "fooocus_scheme": "fooocus"}),
    "fooocus, text": ("Fooocus", {"parameters": FOOOCUS_TEXT, "fooocus_scheme": "a1111"}),
    "novelai": ("NovelAI", NOVEL),
    "swarmui": ("SwarmUI", {"parameters": json.dumps(SWARM, indent=2)}),
}


def told_by(texts):
    found = reading.read(texts)
    assert found is not None
    return found


@pytest.mark.parametrize(("tool", "texts"), EXAMPLES.values(), ids=EXAMPLES)
def test_settings(tool, texts):
    told = told_by(texts)
    for name in ("prompt", "negative", "model", "seed", "steps", "guidance", "sampler", "size"):
        assert (name, getattr(told, name)) == (name, getattr(FOX, name))
    assert told.tool == tool


def test_the_web_ui():
    told = told_by({"parameters": WEBUI})
    assert told == ForeignSettings(
        tool="AUTOMATIC1111",
        prompt="a red fox, <lora:ink:0.8>\nin snow",
        negative="blurry, text\nmore text",
        model="foxes_v2",
        seed=1234567890,
        steps=28,
        guidance=6.5,
        sampler="DPM++ 2M",
        size=(832, 1216),
        fields={
            "Schedule type": "Karras",
            "Model hash": "31e35c80fc",
            "Lora hashes": "ink: aa11, b: 22",
            "Version": "v1.10.1",
        },
    )


@pytest.mark.parametrize(
    ("version", "tool"),
    [("f2.0.1v1.10.1", "Forge"), ("ComfyUI", "ComfyUI"), ("Quartet 0.4.0", "Quartet"), ("1", "SD.Next")],
)
def test_who_else_writes_that_text(version, tool):
    app = ", App: SD.Next" if tool == "SD.Next" else ""
    assert told_by({"parameters": f"fox\nSteps: 1, Seed: 2, Size: 8x8{app}, Version: {version}"}).tool == tool


def test_an_old_line_of_invokeai():
    told = told_by({"Dream": '"a red fox [blurry] [text]" -s 20 -S 42 -W 832 -H 1216 -C 7.0 -A k_lms -G 0.8'})
    assert (told.prompt, told.negative, told.seed, told.steps) == ("a red fox", "blurry, text", 42, 20)
    assert (told.size, told.guidance, told.sampler) == ((832, 1216), 7.0, "k_lms")
    assert dict(told.fields) == {"G": "0.8"}
    assert told_by({"Dream": "a well-known fox -s20 -S-1"}).prompt == "a well-known fox"


def test_the_parts_of_a_prompt_of_novelai():
    told = told_by(NOVEL_4)
    assert (told.prompt, told.negative) == ("snow\na red fox", "blurry")


def test_what_a_graph_tells_besides():
    assert dict(told_by({"prompt": json.dumps(COMFY)}).fields) == {
        "scheduler": "karras",
        "denoise": "1",
        "loras": "ink.safetensors",
        "nodes": "8",
    }


def test_a_guider_without_guidance_has_it_in_the_words():
    """As Flux is painted with: the number stands in a node between the words and the guider."""
    graph = {**CUSTOM, "5": node("BasicGuider", model=["4", 0], conditioning=["7", 0])}
    told = told_by({"prompt": json.dumps(graph)})
    assert (told.prompt, told.negative, told.guidance) == ("a red fox", "", 3.5)


def test_a_graph_without_sampler_is_comfyuis_nonetheless():
    told = told_by({"prompt": json.dumps({"1": node("LoadImage", image="a.png")})})
    assert (told.tool, told.prompt, told.seed) == ("ComfyUI", "", None)


def test_a_graph_that_runs_in_circles():
    circle = {
        name: node("KSampler", seed=["2", 0], positive=["1", 0], latent_image=["2", 0], model=["1", 0])
        for name in "12"
    }
    told = told_by({"prompt": json.dumps(circle)})
    assert (told.tool, told.seed, told.prompt) == ("ComfyUI", None, "")


@pytest.mark.parametrize(
    "texts",
    [
        {},
        {"Comment": "made with GIMP", "Software": "GIMP 2.10"},
        {"prompt": '{"a": 1}'},
        {"parameters": "focal length 35 mm"},
        {"parameters": '{"exposure": 1}'},
        # as phones write it into the comment of every photograph
        {
            "parameters": "module: photo;\nhw-remosaic: false; touch: (-1.0, -1.0), modeInfo: ,"
            " sceneMode: Auto, cct_value: 0, AI_Scene: (-1, -1), aec_lux: 86.5, hist255: 0.0"
        },
    ],
    ids=["nothing", "gimp", "json", "words", "other json", "phone"],
)
def test_what_is_nobodys(texts):
    assert reading.read(texts) is None


# In files


def opened(image, fmt, **options):
    stream = io.BytesIO()
    image.save(stream, fmt, **options)
    return Image.open(stream)


def plain(mode="RGB", size=(64, 64)):
    return Image.fromarray(np.random.default_rng(3).integers(0, 256, (size[1], size[0], len(mode)), np.uint8))


def comment(text, code):
    match code:
        case "big":
            return b"UNICODE\0" + text.encode("utf-16-be")
        case "little":
            return b"UNICODE\0" + text.encode("utf-16-le")
        case "marked":
            return b"UNICODE\0" + text.encode("utf-16")
        case "ascii":
            return b"ASCII\0\0\0" + text.encode()
        case _:
            return bytes(8) + text.encode()


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


def hide(pixels, text, name):
    """As the writers do, bit by bit."""
    data = text.encode()
    if name.endswith("comp"):
        data = gzip.compress(data)
    bits = "".join(f"{byte:08b}" for byte in name.encode()) + f"{len(data) * 8:032b}"
    bits += "".join(f"{byte:08b}" for byte in data)
    channels = (3,) if "png" in name else (0, 1, 2)
    places = ((y, x, c) for x in range(pixels.shape[1]) for y in range(pixels.shape[0]) for c in channels)
    out = pixels.copy()
    for bit, place in zip(bits, places, strict=False):
        out[place] = out[place] & 0xFE | int(bit)
    return out


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


# Whatever stands there

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


def test_numbers_that_are_none():
    assert [values.whole(one) for one in (True, "x", 2**63, float("nan"), [], "9" * 5000)] == [None] * 6
    assert [values.number(one) for one in (True, "inf", "x", None, 10**400)] == [None] * 5
    assert values.size(0, 5) is None
    assert (values.whole("7"), values.whole(7.0), values.number("0.5")) == (7, 7, 0.5)


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


def test_a_seed_of_nought_is_a_seed():
    told = ForeignSettings("SwarmUI", seed=0, steps=0, guidance=0.0)
    assert ForeignSettings.from_json(told.to_json()) == told


@pytest.mark.parametrize(
    "text", ["[]", "7", "{}", '{"tool": "a", "seed": "x"}', '{"tool": "a", "size": [1]}']
)
def test_what_are_no_settings(text):
    with pytest.raises(ValueError, match="no settings"):
        ForeignSettings.from_json(text)


def film(path, texts):
    import av

    with av.open(str(path), "w", options={"movflags": "use_metadata_tags"}) as container:
        container.metadata.update(texts)
        stream = container.add_stream("mpeg4", rate=10)
        stream.width = stream.height = 64
        for packet in stream.encode(av.VideoFrame(64, 64, "yuv420p")):
            container.mux(packet)
        container.mux(stream.encode(None))


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
