"""What the models that come along, or can be had, say of themselves: their manifests and their sliders.

They stand there alone; the window looks them up (studio/ui/model_words.py, direction_words.py).
"""

from __future__ import annotations

import json
import tomllib
from collections.abc import Iterator
from pathlib import Path

MODELS = "Models"
DIRECTIONS = "Directions"
_SLIDERS = {"latent_space": "axes", "quartet-direction": "directions"}
"""Where a file of a model keeps its sliders: a key of its metadata, and the list in it."""


def find_model_texts(models: Path) -> Iterator[tuple[str, str]]:
    """Context and text of all that the window shows of them; their names are names."""
    for manifest in models.glob("*/manifest.toml"):
        yield from ((MODELS, text) for text in _of_manifest(manifest))
    for weights in models.glob("*/*.safetensors"):
        yield from ((DIRECTIONS, text) for text in _of_sliders(weights))


def _of_manifest(path: Path) -> Iterator[str]:
    told = tomllib.loads(path.read_text(encoding="utf-8"))
    yield from (told["summary"], told["licence_note"])
    if " " in told["licence"]:  # else it is a sign, the same in every language: Apache-2.0
        yield told["licence"]


def _of_sliders(path: Path) -> Iterator[str]:
    about = _metadata(path)
    for key, rows in _SLIDERS.items():
        for row in json.loads(about.get(key, "{}")).get(rows, ()):
            if row.get("named", True):
                yield from (row["name"], row["low"], row["high"])


def _metadata(path: Path) -> dict[str, str]:
    """Read by hand: the finder of texts needs none of the program's libraries."""
    with path.open("rb") as file:
        size = int.from_bytes(file.read(8), "little")
        return json.loads(file.read(size)).get("__metadata__", {})
