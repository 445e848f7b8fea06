"""What the user has set, in one small file that can be read and mended by hand."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Self, cast

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from studio.engine.devices import DeviceChoice
from studio.engine.safe_mode import is_safe

_NAME = "settings.json"


class Settings(BaseModel):
    """Settings of the studio; every one has a default that works.

    Attributes:
        device: where to work.
        memory_budget: the share of the device's memory that loaded models may take, 0.1 to 0.95.
        packs_declined: packs the user does not want to be offered again.
        default_model: the model each family starts with, by family name.
    """

    model_config = ConfigDict(frozen=True, extra="ignore")

    device: DeviceChoice = DeviceChoice.AUTO
    memory_budget: float = Field(default=0.6, ge=0.1, le=0.95)
    packs_declined: tuple[str, ...] = ()
    default_model: dict[str, str] = Field(default_factory=dict[str, str])

    @classmethod
    def load(cls, folder: Path) -> Self:
        """Read the settings; without a readable file the defaults. A damaged file is kept aside.

        One in which a newer Quartet has said what this one does not know stays as it is: of that the defaults
        hold, of the rest what it says.
        """
        path = folder / _NAME
        try:
            return cls.model_validate_json(path.read_bytes())
        except FileNotFoundError:
            return cls()
        except ValidationError as error:
            known = _without(path, error)
            if known is None:
                _set_aside(path)
            return cls.model_validate(known or {})
        except OSError:
            _set_aside(path)
            return cls()

    @classmethod
    def in_force(cls, folder: Path) -> Self:
        """The user's settings; in safe mode those everybody begins with, on the processor."""
        return cls(device=DeviceChoice.CPU) if is_safe() else cls.load(folder)

    def save(self, folder: Path) -> None:
        """Write the settings in one step, so that a crash leaves the old ones."""
        folder.mkdir(parents=True, exist_ok=True)
        part = folder / f"{_NAME}.part"
        part.write_text(self.model_dump_json(indent=2), encoding="utf-8")
        part.replace(folder / _NAME)


def _without(path: Path, error: ValidationError) -> dict[str, object] | None:
    """What the file says, but for what was not understood; None when it is no file of settings at all."""
    try:
        said = json.loads(path.read_bytes())
    except (ValueError, OSError):
        return None
    if not isinstance(said, dict):
        return None
    odd = {one["loc"][0] for one in error.errors() if one["loc"]}
    return {name: value for name, value in cast("dict[str, object]", said).items() if name not in odd}


def _set_aside(path: Path) -> None:
    if os.access(path.parent, os.W_OK) and path.exists():
        path.replace(path.with_suffix(".damaged.json"))
