"""SwarmUI: a JSON object as “parameters” text or EXIF comment.

Source: SwarmUI, docs/Image Metadata Format.md. No parameter is guaranteed; numbers may stand there as text.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from studio.core.foreign import ForeignSettings
from studio.gallery.foreign import values

_USED = (
    "prompt",
    "negativeprompt",
    "model",
    "seed",
    "steps",
    "cfgscale",
    "sampler",
    "width",
    "height",
    "comfyuisampler",
)


def read(told: Mapping[str, Any]) -> ForeignSettings | None:
    """The settings in its JSON; None when it is not SwarmUI's."""
    params = values.mapping(told.get("sui_image_params"))
    if params is None:
        return None
    extra = values.mapping(told.get("sui_extra_data")) or {}
    return ForeignSettings(
        tool="SwarmUI",
        prompt=values.words(params.get("prompt")),
        negative=values.words(params.get("negativeprompt")),
        model=values.words(params.get("model")),
        seed=values.whole(params.get("seed")),
        steps=values.whole(params.get("steps")),
        guidance=values.number(params.get("cfgscale")),
        sampler=values.words(params.get("sampler") or params.get("comfyuisampler")),
        size=values.size(params.get("width"), params.get("height")),
        fields=values.fields([*params.items(), *extra.items()], _USED),
    )
