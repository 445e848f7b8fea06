"""The keys of a search, and the closed lists of words that some of them take."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import Final

from studio.core.item import ItemKind, Label


class Key(StrEnum):
    """What stands before the colon."""

    MODEL = "model"
    FAMILY = "family"
    RATING = "rating"
    TAG = "tag"
    LABEL = "label"
    KIND = "kind"
    IS = "is"
    SEED = "seed"
    BEFORE = "before"
    AFTER = "after"
    ON = "on"
    NAME = "name"
    PROMPT = "prompt"
    NOTE = "note"
    TOOL = "tool"
    COLLECTION = "collection"
    WIDTH = "width"
    HEIGHT = "height"
    SIZE = "size"
    LIKE = "like"


HELP: Final[Mapping[Key, str]] = MappingProxyType(
    {
        Key.MODEL: "the model it was made with",
        Key.FAMILY: "the kind of model: faces, pictures, diffusion, text",
        Key.RATING: "stars, 0 to 5",
        Key.TAG: "one of your tags",
        Key.LABEL: "a colour",
        Key.KIND: "picture, film, text ...",
        Key.IS: "AI-made, brought in, rated, tagged ...",
        Key.SEED: "the number it was made from",
        Key.BEFORE: "made before a day, month or year",
        Key.AFTER: "made on a day or later",
        Key.ON: "made on a day, in a month or year",
        Key.NAME: "words of its name",
        Key.PROMPT: "words of its prompt",
        Key.NOTE: "words of your note",
        Key.TOOL: "the other program that made it",
        Key.COLLECTION: "one of your collections",
        Key.WIDTH: "pixels across",
        Key.HEIGHT: "pixels down",
        Key.SIZE: "pixels (512x512) or bytes (>2mb)",
        Key.LIKE: "what looks like the item with this number",
    }
)
"""What a key asks for, in a few words."""

EXAMPLES: Final[Mapping[Key, str]] = MappingProxyType(
    {
        Key.MODEL: "model:faces",
        Key.FAMILY: "family:diffusion",
        Key.RATING: "rating:>=3",
        Key.TAG: "tag:hero",
        Key.LABEL: "label:red",
        Key.KIND: "kind:text",
        Key.IS: "is:synthetic",
        Key.SEED: "seed:7",
        Key.BEFORE: "before:2026-12",
        Key.AFTER: "after:yesterday",
        Key.ON: "on:2026-11-28",
        Key.NAME: "name:portrait",
        Key.PROMPT: "prompt:fox",
        Key.NOTE: "note:client",
        Key.TOOL: "tool:ComfyUI",
        Key.COLLECTION: "collection:favourites",
        Key.WIDTH: "width:>=1024",
        Key.HEIGHT: "height:<512",
        Key.SIZE: "size:512x512",
        Key.LIKE: "like:12",
    }
)

ALIASES: Final[Mapping[str, Key]] = MappingProxyType(
    {"stars": Key.RATING, "color": Key.LABEL, "colour": Key.LABEL, "type": Key.KIND, "in": Key.COLLECTION}
)
"""Other words for a key."""


def key_of(word: str) -> Key | None:
    """The key that a word names, whatever its capitals."""
    plain = word.lower()
    try:
        return Key(plain)
    except ValueError:
        return ALIASES.get(plain)


class Trait(StrEnum):
    """What a thing may be: the words after “is:”."""

    SYNTHETIC = "synthetic"
    REAL = "real"
    FOREIGN = "foreign"
    TRASHED = "trashed"
    RATED = "rated"
    UNRATED = "unrated"
    TAGGED = "tagged"
    UNTAGGED = "untagged"
    LABELLED = "labelled"
    UNLABELLED = "unlabelled"
    NOTED = "noted"
    COLLECTED = "collected"
    DERIVED = "derived"
    PORTRAIT = "portrait"
    LANDSCAPE = "landscape"
    SQUARE = "square"


TRAITS: Final[Mapping[Trait, str]] = MappingProxyType(
    {
        Trait.SYNTHETIC: "AI-made",
        Trait.REAL: "brought in, not AI-made",
        Trait.FOREIGN: "made by another program",
        Trait.TRASHED: "in the trash",
        Trait.RATED: "with stars",
        Trait.UNRATED: "without stars",
        Trait.TAGGED: "with tags",
        Trait.UNTAGGED: "without tags",
        Trait.LABELLED: "with a colour",
        Trait.UNLABELLED: "without a colour",
        Trait.NOTED: "with a note",
        Trait.COLLECTED: "in a collection",
        Trait.DERIVED: "made from something else",
        Trait.PORTRAIT: "taller than wide",
        Trait.LANDSCAPE: "wider than tall",
        Trait.SQUARE: "as wide as tall",
    }
)
"""Each in plain words."""

TRAIT_ALIASES: Final[Mapping[str, Trait]] = MappingProxyType(
    {"ai": Trait.SYNTHETIC, "imported": Trait.REAL, "labeled": Trait.LABELLED, "unlabeled": Trait.UNLABELLED}
)

LABELS: Final[Mapping[str, Label]] = MappingProxyType(
    {**{label.value: label for label in Label if label}, "none": Label.NONE}
)
"""The words after “label:”."""

KINDS: Final[Mapping[str, ItemKind]] = MappingProxyType(
    {
        "picture": ItemKind.PICTURE,
        "film": ItemKind.ANIMATION,
        "text": ItemKind.TEXT,
        "latent": ItemKind.LATENT,
        "direction": ItemKind.DIRECTION,
        "trajectory": ItemKind.TRAJECTORY,
    }
)
"""The words after “kind:”, as the window says them."""

KIND_ALIASES: Final[Mapping[str, ItemKind]] = MappingProxyType(
    {
        **{kind.value: kind for kind in ItemKind},
        **{f"{word}s": kind for word, kind in KINDS.items()},
        "trajectories": ItemKind.TRAJECTORY,
        "image": ItemKind.PICTURE,
        "images": ItemKind.PICTURE,
        "photo": ItemKind.PICTURE,
        "video": ItemKind.ANIMATION,
        "animations": ItemKind.ANIMATION,
    }
)

FAMILIES: Final[Mapping[str, str]] = MappingProxyType(
    {"faces": "gan", "pictures": "vae", "diffusion": "diffusion", "text": "transformer"}
)
"""The words after “family:”: the tabs, each with the family that works in it."""
