"""InvokeAI, in three generations.

invokeai_metadata   since 3.0: a JSON object, `positive_prompt`, `cfg_scale`, `scheduler`, `model` ...
sd-metadata         2.x: a JSON object with `image`; what is in [brackets] of a prompt is its negative
Dream               1.x and 2.x: a line of the command prompt, “"a cat" -s 50 -S 42 -W 512 -H 512 -C 7.5”
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from studio.core.foreign import ForeignSettings
from studio.gallery.foreign import values

_NAME = "InvokeAI"
_NEW_USED = (
    "positive_prompt",
    "negative_prompt",
    "model",
    "seed",
    "steps",
    "cfg_scale",
    "scheduler",
    "width",
    "height",
    "canvas_v2_metadata",
)
_OLD_USED = ("prompt", "seed", "steps", "cfg_scale", "sampler", "width", "height")
_BRACKETS = re.compile(r"\[([^\[\]]{0,10000})\]")
_SWITCH = re.compile(r"(?:^|\s)-([A-Za-z])\s*([^\s-]\S*|-\d\S*)")
_LONGEST_LINE = 30_000


def read(texts: Mapping[str, str]) -> ForeignSettings | None:
    """The settings in the texts of a picture; None when it is not InvokeAI's."""
    new = values.json_object(texts.get("invokeai_metadata", ""))
    if new is not None:
        return _new(new)
    old = values.json_object(texts.get("sd-metadata", ""))
    if old is not None:
        return _old(old)
    if "Dream" in texts:
        return _dream(texts["Dream"])
    return ForeignSettings(_NAME) if texts.keys() & {"invokeai_graph", "invokeai_workflow"} else None


def _new(told: Mapping[str, Any]) -> ForeignSettings:
    model = values.mapping(told.get("model")) or {}
    return ForeignSettings(
        tool=_NAME,
        prompt=values.words(told.get("positive_prompt")),
        negative=values.words(told.get("negative_prompt")),
        model=values.words(model.get("name") or model.get("model_name") or told.get("model")),
        seed=values.whole(told.get("seed")),
        steps=values.whole(told.get("steps")),
        guidance=values.number(told.get("cfg_scale") or told.get("guidance")),
        sampler=values.words(told.get("scheduler")),
        size=values.size(told.get("width"), told.get("height")),
        fields=values.fields(told.items(), _NEW_USED),
    )


def _old(told: Mapping[str, Any]) -> ForeignSettings:
    listed = values.sequence(told.get("images"))
    image = values.mapping(told.get("image")) or values.mapping(listed[0] if listed else None) or {}
    prompt, negative = _without_brackets(_old_prompt(image.get("prompt")))
    outside = [(key, value) for key, value in told.items() if key not in {"image", "images", "model_weights"}]
    return ForeignSettings(
        tool=_NAME,
        prompt=prompt,
        negative=negative,
        model=values.words(told.get("model_weights") or told.get("model")),
        seed=values.whole(image.get("seed")),
        steps=values.whole(image.get("steps")),
        guidance=values.number(image.get("cfg_scale")),
        sampler=values.words(image.get("sampler")),
        size=values.size(image.get("width"), image.get("height")),
        fields=values.fields([*image.items(), *outside], _OLD_USED),
    )


def _old_prompt(value: object) -> str:
    """A text, or a list of weighted ones."""
    parts = [
        values.words((values.mapping(part) or {}).get("prompt")) for part in values.sequence(value)[:100]
    ]
    return ", ".join(part for part in parts if part) or values.words(value)


def _dream(line: str) -> ForeignSettings:
    """The line of the command prompt. A prompt without quotes ends where the first switch begins."""
    said, rest = _split(" ".join(line[:_LONGEST_LINE].split()))
    switches = dict(_SWITCH.findall(rest))
    prompt, negative = _without_brackets(values.words(said))
    return ForeignSettings(
        tool=_NAME,
        prompt=prompt,
        negative=negative,
        seed=values.whole(switches.get("S")),
        steps=values.whole(switches.get("s")),
        guidance=values.number(switches.get("C")),
        sampler=values.words(switches.get("A")),
        size=values.size(switches.get("W"), switches.get("H")),
        fields=values.fields(switches.items(), "SsCAWH"),
    )


def _split(line: str) -> tuple[str, str]:
    """The prompt, and the switches behind it."""
    if line.startswith('"'):
        end = line.rfind('"')
        return line[1:end], line[end + 1 :]
    first = re.search(r"(?:^|\s)-[A-Za-z]", line)
    return (line, "") if first is None else (line[: first.start()], line[first.start() :])


def _without_brackets(prompt: str) -> tuple[str, str]:
    """What is wanted, and what stood in brackets."""
    negative = ", ".join(part.strip() for part in _BRACKETS.findall(prompt) if part.strip())
    return " ".join(_BRACKETS.sub("", prompt).split()) if negative else prompt, negative
