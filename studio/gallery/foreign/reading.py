"""Texts of a picture -> settings: each reader looks whether they are its own."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from studio.core.foreign import ForeignSettings
from studio.gallery.foreign import (
    comfyui,
    comfyui_workflow,
    fooocus,
    invokeai,
    novelai,
    swarmui,
    values,
    webui,
)

PARAMETERS = "parameters"
_MARKS = {"generation_data": "TensorArt", "fooocus_scheme": "Fooocus"}
"""Keys that only programs that generate pictures write, and whose settings are not read."""


def read(texts: Mapping[str, str]) -> ForeignSettings | None:
    """What the texts of a picture say about how it was made; None when no program that makes pictures wrote
    them. Never raises.
    """
    parameters = texts.get(PARAMETERS, "")
    told = values.json_object(parameters)
    found = (_from_json(told, texts) if told is not None else None) or invokeai.read(texts)
    found = found or novelai.read(texts) or (webui.read(parameters) if parameters else None)
    found = found or _from_graph(texts)
    if found is not None:
        return found
    return next((ForeignSettings(tool) for key, tool in _MARKS.items() if key in texts), None)


def read_hidden(text: str) -> ForeignSettings | None:
    """The same for a text that was hidden in the pixels (`stealth`)."""
    told = values.json_object(text)
    if told is None:
        return read({PARAMETERS: text})
    return read({key: value for key, value in told.items() if isinstance(value, str)})


def _from_json(told: Mapping[str, Any], texts: Mapping[str, str]) -> ForeignSettings | None:
    named = "fooocus_scheme" in texts or texts.get("Software", "").startswith("Fooocus")
    return swarmui.read(told) or fooocus.read(told, named=named)


def _from_graph(texts: Mapping[str, str]) -> ForeignSettings | None:
    """ComfyUI's graph; the workflow as its window saves it only where the graph is missing."""
    graph = values.json_object(texts.get("prompt", ""))
    found = None if graph is None else comfyui.read(graph)
    if found is not None:
        return found
    workflow = values.json_object(texts.get("workflow", ""))
    if workflow is None:
        return None
    return comfyui.read(comfyui_workflow.graph_of(workflow)) or ForeignSettings(comfyui.NAME)
