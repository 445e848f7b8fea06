"""Fooocus, scheme “fooocus”: a JSON object as “parameters” text or EXIF comment.

Source: Fooocus, modules/meta_parser.py. Its other scheme, “a1111”, is read by `webui`. Sizes stand there as
the text of a Python tuple, “(1152, 896)”.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from studio.core.foreign import ForeignSettings
from studio.gallery.foreign import values

_RESOLUTION = re.compile(r"\(?\s*['\"]?(\d{1,6})['\"]?\s*,\s*['\"]?(\d{1,6})['\"]?\s*\)?")
_USED = (
    "prompt",
    "negative_prompt",
    "base_model",
    "seed",
    "steps",
    "guidance_scale",
    "sampler",
    "resolution",
)
_OWN_KEYS = frozenset({"base_model", "performance", "guidance_scale"})
"""All three together are written by nothing else; the scheme's name is missing in some versions."""


def read(told: Mapping[str, Any], *, named: bool) -> ForeignSettings | None:
    """The settings in its JSON; None when it is not Fooocus's.

    Args:
        told: the JSON.
        named: whether the file says elsewhere that it is Fooocus's.
    """
    version = values.words(told.get("version"), 40)
    if not (named or version.startswith("Fooocus") or told.keys() >= _OWN_KEYS):
        return None
    resolution = _RESOLUTION.fullmatch(values.words(told.get("resolution"), 40))
    return ForeignSettings(
        tool="Fooocus",
        prompt=values.words(told.get("prompt")),
        negative=values.words(told.get("negative_prompt")),
        model=values.words(told.get("base_model")),
        seed=values.whole(told.get("seed")),
        steps=values.whole(told.get("steps")),
        guidance=values.number(told.get("guidance_scale")),
        sampler=values.words(told.get("sampler")),
        size=None if resolution is None else values.size(resolution[1], resolution[2]),
        fields=values.fields(told.items(), _USED),
    )
