"""The emoji sets as Iconify packs them (icons.json, chars.json), with labels and keywords of Unicode's CLDR.

https://iconify.design/docs/types/iconify-json.html and https://emojibase.dev/docs/datasets
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from studio.core.errors import UserError
from studio.training.stickers.drawing import Drawing, DroppedError

TONES = re.compile(r"1F3F[B-F]")
_TONE_SUFFIX = re.compile(
    r"(-(medium-)?(light|dark|medium)(-skin-tone)?|-tone\d|-skin-tone)+(-\w+-skin-tone)*$"
)
_PRESENTATION = re.compile(r"-?FE0F")
_HEAD = (
    '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"'
    ' viewBox="{left} {top} {width} {height}" width="{width}" height="{height}">'
)


@dataclass(frozen=True, slots=True)
class Words:
    """What an emoji is called: label and keywords."""

    label: str
    keywords: tuple[str, ...]


def read_words(data: bytes, groups: bytes) -> dict[str, Words]:
    """Code points (“1F34E”, joined by “-”, without FE0F) -> words; emojibase's data.json and groups.json.

    Raises:
        UserError: they are not what they should be.
    """
    try:
        names = {int(key): str(name) for key, name in json.loads(groups)["groups"].items()}
        words: dict[str, Words] = {}
        for entry in json.loads(data):
            group = names.get(entry.get("group", -1), "")
            tags = (*entry.get("tags", ()), *group.split("-"))
            for one in (entry, *entry.get("skins", ())):
                words[_code(one["hexcode"])] = Words(
                    str(one["label"]), tuple(str(tag) for tag in tags if tag)
                )
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        raise _unreadable("emojibase-data") from None
    return words


def read_chars(content: bytes) -> dict[str, str]:
    """Icon -> code points, from chars.json.

    Raises:
        UserError: it is not what it should be.
    """
    try:
        return {str(icon): _code(code) for code, icon in json.loads(content).items()}
    except (ValueError, AttributeError, RecursionError):
        raise _unreadable("chars.json") from None


def drawings(
    style: str, icons: bytes, codes: Mapping[str, str], words: Mapping[str, Words]
) -> Iterator[Drawing | tuple[str, DroppedError]]:
    """The drawings of a set, by name; those that are not taken come as (id, why).

    Of variants by skin tone only the default one is taken: they are one concept, drawn six times.

    Raises:
        UserError: icons.json is not what it should be.
    """
    try:
        content = json.loads(icons)
        pictures = dict[str, Any](content["icons"])
        for name, alias in content.get("aliases", {}).items():
            if alias.get("hFlip") and alias["parent"] in pictures:
                pictures[name] = {**pictures[alias["parent"]], "mirrored": True}
        for name in sorted(pictures):
            icon = {"width": content.get("width", 16), "height": content.get("height", 16), **pictures[name]}
            code = codes.get(name, "")
            if icon.get("hidden"):
                yield f"{style}/{name}", DroppedError("withdrawn by its makers")
            elif TONES.search(code) or _is_tone(name, pictures):
                yield f"{style}/{name}", DroppedError("a skin tone of another one")
            else:
                known = words.get(code) or Words(name.replace("-", " "), ())
                yield Drawing(known.label, known.keywords, style, f"{style}/{name}", svg=_svg(icon))
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        raise _unreadable(f"icons.json of “{style}”") from None


def _is_tone(name: str, pictures: Mapping[str, Any]) -> bool:
    plain = _TONE_SUFFIX.sub("", name)
    return plain != name and plain in pictures


def _svg(icon: Mapping[str, Any]) -> str:
    box = {side: float(icon.get(side, 0)) for side in ("left", "top", "width", "height")}
    body = str(icon["body"])
    if icon.get("mirrored"):
        body = f'<g transform="translate({2 * box["left"] + box["width"]} 0) scale(-1 1)">{body}</g>'
    return _HEAD.format(**box) + body + "</svg>"


def _code(hexcode: str) -> str:
    return _PRESENTATION.sub("", hexcode.upper())


def _unreadable(what: str) -> UserError:
    return UserError(f"{what} in the fetched archive is not in the form that is known.", "Fetch it again.")
