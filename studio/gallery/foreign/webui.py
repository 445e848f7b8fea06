"""The “parameters” text, as AUTOMATIC1111's web UI introduced it and many others write it.

Grammar and parser: `studio.gallery.a1111`. Who wrote it stands behind `Version`: “v1.10.1” is AUTOMATIC1111
itself, “f2.0.1v1.10.1” Forge, others put their name there; SD.Next names itself behind `App`.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from studio.core.foreign import ForeignSettings
from studio.gallery.a1111 import read_parameters
from studio.gallery.foreign import values

_SIZE = re.compile(r"(\d{1,6})\s*[xX]\s*(\d{1,6})")
_OTHERS = ("Fooocus", "ComfyUI", "Quartet", "InvokeAI", "SwarmUI", "Easy Diffusion", "RuinedFooocus")
_SETTINGS = frozenset({"Steps", "Sampler", "Seed", "CFG scale", "Model", "Model hash"})
_FEWEST = 2
"""Of these a text must name: some phones write pairs of words and numbers into the same comment."""
_USED = ("Steps", "Seed", "CFG scale", "Sampler", "Size", "Model")


def read(text: str) -> ForeignSettings | None:
    """The settings in such a text; None when it does not follow the grammar."""
    read = read_parameters(text)
    if read is None or len(_SETTINGS & read.fields.keys()) < _FEWEST:
        return None
    said = read.fields
    size = _SIZE.fullmatch(said.get("Size", "").strip())
    return ForeignSettings(
        tool=_tool(said),
        prompt=values.words(said.get("Raw prompt") or read.prompt),
        negative=values.words(said.get("Raw negative prompt") or read.negative),
        model=values.words(said.get("Model") or said.get("Base Model")),
        seed=values.whole(said.get("Seed")),
        steps=values.whole(said.get("Steps")),
        guidance=values.number(said.get("CFG scale") or said.get("Guidance Scale")),
        sampler=values.words(said.get("Sampler")),
        size=None if size is None else values.size(size[1], size[2]),
        fields=values.fields(said.items(), _USED),
    )


def _tool(said: Mapping[str, str]) -> str:
    version = said.get("Version", "")
    for name in _OTHERS:
        if name.casefold() in version.casefold():
            return name
    if said.get("App"):
        return values.words(said["App"], 40)
    return "Forge" if re.match(r"f\d", version) else "AUTOMATIC1111"
