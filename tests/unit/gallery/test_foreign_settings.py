"""Settings that other programs wrote into their pictures."""

import json

import pytest
from foreign_pictures import COMFY, CUSTOM, EXAMPLES, FOX, NOVEL_4, WEBUI, node, told_by

from studio.core.foreign import ForeignSettings
from studio.gallery.foreign import reading, values


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


def test_numbers_that_are_none():
    assert [values.whole(one) for one in (True, "x", 2**63, float("nan"), [], "9" * 5000)] == [None] * 6
    assert [values.number(one) for one in (True, "inf", "x", None, 10**400)] == [None] * 5
    assert values.size(0, 5) is None
    assert (values.whole("7"), values.whole(7.0), values.number("0.5")) == (7, 7, 0.5)


def test_a_seed_of_nought_is_a_seed():
    told = ForeignSettings("SwarmUI", seed=0, steps=0, guidance=0.0)
    assert ForeignSettings.from_json(told.to_json()) == told


@pytest.mark.parametrize(
    "text", ["[]", "7", "{}", '{"tool": "a", "seed": "x"}', '{"tool": "a", "size": [1]}']
)
def test_what_are_no_settings(text):
    with pytest.raises(ValueError, match="no settings"):
        ForeignSettings.from_json(text)
