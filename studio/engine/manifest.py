"""The manifest of a model folder: what the model is, whose it is, and which bytes its weights are.

A model is a folder with `manifest.toml`, `CARD.md` and a safetensors file:

    id = "faces-1024"              # also the name of the folder
    name = "Faces, 1024 pixels"
    family = "gan"
    architecture = "mobile-stylegan"
    licence = "..."                # shown beside the model, word for word
    licence_note = "..."           # what it means, in a sentence
    summary = "..."
    resolution = 1024
    [weights]
    file = "weights.safetensors"
    sha256 = "..."
    size = 41234567                # bytes
    [[companion]]                  # another model it works with, if any
    role = "autoencoder"
    id = "pictures-vae"
    sha256 = "..."
    needed = true
"""

from __future__ import annotations

import json
import re
import tomllib
from pathlib import Path
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, ValidationError

from studio.core.errors import UserError
from studio.core.family import Companion, ModelInfo
from studio.core.request import ModelRef

MANIFEST = "manifest.toml"
CARD = "CARD.md"
WEIGHTS = "weights.safetensors"
MAX_MANIFEST_BYTES = 64 << 10

ModelId = Annotated[str, StringConstraints(pattern=r"^[a-z0-9][a-z0-9._-]{0,63}$")]
Sha256 = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{64}$")]
FileName = Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9][A-Za-z0-9._-]{0,99}\.safetensors$")]
Words = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=600)]

_CONTROL_CHARACTERS = re.compile(r"[\x00-\x08\x0b-\x1f\x7f]")


class Weights(BaseModel):
    """Which bytes the weights are."""

    model_config = ConfigDict(frozen=True)

    file: FileName = WEIGHTS
    sha256: Sha256
    size: int = Field(gt=0)


class CompanionEntry(BaseModel):
    """Another model that this one works with; see `core.family.Companion`."""

    model_config = ConfigDict(frozen=True)

    role: Words
    id: ModelId
    sha256: Sha256
    needed: bool = True

    @property
    def value(self) -> Companion:
        """As the rest of the studio knows it."""
        return Companion(self.role, ModelRef(self.id, self.sha256), self.needed)


class Manifest(BaseModel):
    """`manifest.toml`, checked. Keys of a newer Quartet are passed over."""

    model_config = ConfigDict(frozen=True)

    id: ModelId
    name: Words
    family: Words
    architecture: Words
    licence: Words
    licence_note: str = ""
    summary: str = ""
    resolution: int = Field(default=0, ge=0, le=1 << 16)
    weights: Weights
    companion: tuple[CompanionEntry, ...] = ()

    def info(self, folder: Path, bundled: bool) -> ModelInfo:
        """The model as the rest of the studio knows it."""
        return ModelInfo(
            id=self.id,
            name=self.name,
            family=self.family,
            architecture=self.architecture,
            licence=self.licence,
            licence_note=self.licence_note,
            summary=self.summary,
            folder=folder,
            weights=self.weights.file,
            sha256=self.weights.sha256,
            size_bytes=self.weights.size,
            resolution=self.resolution,
            bundled=bundled,
            companions=tuple(entry.value for entry in self.companion),
        )

    def to_toml(self) -> str:
        """The text of `manifest.toml`; `read_manifest` gives the same back."""
        fields = self.model_dump(exclude={"weights", "companion"})
        lines = [f"{key} = {_toml(value)}" for key, value in fields.items()]
        lines += ["", "[weights]", *(f"{key} = {_toml(value)}" for key, value in self.weights)]
        for entry in self.companion:
            lines += ["", "[[companion]]", *(f"{key} = {_toml(value)}" for key, value in entry)]
        return "\n".join(lines) + "\n"


def read_manifest(folder: Path) -> Manifest:
    """The manifest of a model folder.

    Raises:
        UserError: it is missing, damaged, or names another folder.
    """
    path = folder / MANIFEST
    try:
        if path.stat().st_size > MAX_MANIFEST_BYTES:
            raise UserError(f"“{path}” is far too large to be a model's manifest.")
        manifest = Manifest.model_validate(tomllib.loads(path.read_text(encoding="utf-8")))
    except FileNotFoundError:
        raise UserError(f"“{folder}” is no model folder: it has no {MANIFEST}.") from None
    except OSError as error:
        raise UserError(f"“{path}” cannot be read: {error.strerror}.") from None
    except ValidationError as error:
        first = error.errors()[0]
        where = ".".join(str(part) for part in first["loc"])
        raise UserError(f"The manifest “{path}” is not complete: “{where}”: {first['msg']}.") from None
    except (UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise UserError(f"The manifest “{path}” is damaged: {error}.") from None
    return manifest


def _toml(value: str | int | bool) -> str:
    # A JSON string without control characters is a TOML basic string.
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, int):
        return str(value)
    return json.dumps(_CONTROL_CHARACTERS.sub(" ", value), ensure_ascii=False)
