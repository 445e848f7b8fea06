"""Settings as other programs write them into their pictures. All of it is made here, in the shape of real
ones: a red fox, and not a blurry one.
"""

import gzip
import io
import json

import numpy as np
from PIL import Image

from studio.core.foreign import ForeignSettings
from studio.gallery.foreign import reading

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


def film(path, texts):
    import av

    with av.open(str(path), "w", options={"movflags": "use_metadata_tags"}) as container:
        container.metadata.update(texts)
        stream = container.add_stream("mpeg4", rate=10)
        stream.width = stream.height = 64
        for packet in stream.encode(av.VideoFrame(64, 64, "yuv420p")):
            container.mux(packet)
        container.mux(stream.encode(None))
