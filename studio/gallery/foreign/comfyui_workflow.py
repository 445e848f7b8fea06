"""ComfyUI's workflow as its window saves it, made into the graph that `comfyui` reads.

    {"nodes": [{"id": 3, "type": "KSampler", "inputs": [{"name": "model", "link": 1}, ...],
                "widgets_values": [42, "fixed", 20, 7.0, "euler", "normal", 1.0]}, ...],
     "links": [[1, 4, 0, 3, 0, "MODEL"], ...]}

Values stand there without their names. Those of ComfyUI's own nodes are known by their order; of others only
the arrows are used.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from studio.gallery.foreign import values

_MOST = 50_000
_WIDGETS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "KSampler": ("seed", "", "steps", "cfg", "sampler_name", "scheduler", "denoise"),
        "KSamplerAdvanced": ("", "noise_seed", "", "steps", "cfg", "sampler_name", "scheduler"),
        "SamplerCustom": ("", "noise_seed", "", "cfg"),
        "RandomNoise": ("noise_seed",),
        "KSamplerSelect": ("sampler_name",),
        "BasicScheduler": ("scheduler", "steps", "denoise"),
        "CFGGuider": ("cfg",),
        "CLIPTextEncode": ("text",),
        "CLIPTextEncodeFlux": ("clip_l", "t5xxl", "guidance"),
        "CheckpointLoaderSimple": ("ckpt_name",),
        "UNETLoader": ("unet_name",),
        "LoraLoader": ("lora_name", "strength_model", "strength_clip"),
        "LoraLoaderModelOnly": ("lora_name", "strength_model"),
        "EmptyLatentImage": ("width", "height", "batch_size"),
        "EmptySD3LatentImage": ("width", "height", "batch_size"),
        "PrimitiveNode": ("value",),
        "PrimitiveString": ("value",),
        "PrimitiveStringMultiline": ("value",),
    }
)


def graph_of(workflow: Mapping[str, Any]) -> dict[str, Any]:
    """The graph of a saved workflow; empty when it is none."""
    links: dict[int, list[Any]] = {}
    for told in values.sequence(workflow.get("links"))[:_MOST]:
        match values.sequence(told):
            case [int() as number, int() | str() as node, int() as slot, *_]:
                links[number] = [str(node), slot]
            case _:
                continue
    graph: dict[str, Any] = {}
    for told in values.sequence(workflow.get("nodes"))[:_MOST]:
        node = values.mapping(told)
        if node is not None and isinstance(node.get("type"), str):
            graph[values.words(node.get("id"))] = {
                "class_type": node["type"],
                "inputs": _inputs(node, links),
            }
    return graph


def _inputs(node: Mapping[str, Any], links: Mapping[int, list[Any]]) -> dict[str, Any]:
    names = _WIDGETS.get(node["type"], ())
    shown = values.sequence(node.get("widgets_values"))
    inputs: dict[str, Any] = {name: value for name, value in zip(names, shown, strict=False) if name}
    for told in values.sequence(node.get("inputs"))[:_MOST]:
        slot = values.mapping(told) or {}
        name, link = slot.get("name"), slot.get("link")
        if isinstance(name, str) and isinstance(link, int) and link in links:
            inputs[name] = links[link]
    return inputs
