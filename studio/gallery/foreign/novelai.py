"""NovelAI: text chunks `Software`, `Source`, `Description` (the prompt) and `Comment` (JSON).

The same chunks as one JSON object lie in the lowest bits of the alpha channel (`stealth`). Since its fourth
model the prompt has parts: one for the whole picture and one for each character.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from studio.core.foreign import ForeignSettings
from studio.gallery.foreign import values

_NAME = "NovelAI"
_USED = ("prompt", "uc", "seed", "steps", "scale", "sampler", "width", "height")
_HIDDEN = ("v4_prompt", "v4_negative_prompt", "signed_hash")


def read(texts: Mapping[str, str]) -> ForeignSettings | None:
    """The settings in the texts of a picture; None when it is not NovelAI's."""
    source = texts.get("Source", "")
    if texts.get("Software") != _NAME and not source.startswith(_NAME):
        return None
    told = values.json_object(texts.get("Comment", "")) or {}
    return ForeignSettings(
        tool=_NAME,
        prompt=_prompt(told.get("v4_prompt")) or values.words(told.get("prompt") or texts.get("Description")),
        negative=_prompt(told.get("v4_negative_prompt")) or values.words(told.get("uc")),
        model=values.words(source, values.LONGEST_FIELD),
        seed=values.whole(told.get("seed")),
        steps=values.whole(told.get("steps")),
        guidance=values.number(told.get("scale")),
        sampler=values.words(told.get("sampler")),
        size=values.size(told.get("width"), told.get("height")),
        fields=values.fields(told.items(), _USED + _HIDDEN),
    )


def _prompt(value: object) -> str:
    """The parts of a prompt of the fourth model, one a line; empty when there is none."""
    told = values.mapping(value) or {}
    return "\n".join(part for part in _parts(values.mapping(told.get("caption")) or {}) if part)


def _parts(caption: Mapping[str, Any]) -> Iterator[str]:
    yield values.words(caption.get("base_caption"))
    for character in values.sequence(caption.get("char_captions"))[:100]:
        yield values.words((values.mapping(character) or {}).get("char_caption"))
