"""Where things lie on this machine: the platform says where (platformdirs), or `QUARTET_HOME` does."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

import platformdirs

_PACKAGE = Path(__file__).resolve().parent.parent


@dataclass(frozen=True, slots=True)
class Places:
    """Folders of one studio.

    Attributes:
        data: what must be kept: gallery, fetched models, directions.
        cache: what may be thrown away: half-fetched packs.
        state: log and crash reports.
        config: settings.
        bundled_models: `models/` of the program (read only).
        resources: `resources/` of the program (read only).
    """

    data: Path
    cache: Path
    state: Path
    config: Path
    bundled_models: Path
    resources: Path

    @classmethod
    def default(cls) -> Places:
        """The folders of the user who runs the program."""
        home = os.environ.get("QUARTET_HOME")
        if home:
            return cls.under(Path(home).expanduser())
        dirs = platformdirs.PlatformDirs("quartet", appauthor=False)
        return cls(
            data=dirs.user_data_path,
            cache=dirs.user_cache_path,
            state=dirs.user_log_path,
            config=dirs.user_config_path,
            bundled_models=_shipped("models"),
            resources=_shipped("resources"),
        )

    @classmethod
    def under(cls, home: Path) -> Places:
        """Everything below one folder: for tests, portable installs and several studios side by side."""
        return cls(
            data=home / "data",
            cache=home / "cache",
            state=home / "state",
            config=home / "config",
            bundled_models=_shipped("models"),
            resources=_shipped("resources"),
        )

    def as_environment(self) -> dict[str, str]:
        """What another program of ours must find in its environment to work in the same folders."""
        under_home = self.data == self.data.parent / "data" and self.config == self.data.parent / "config"
        return {"QUARTET_HOME": str(self.data.parent)} if under_home else {}

    @property
    def gallery(self) -> Path:
        """The gallery: database, dated folders, thumbnails, inputs."""
        return self.data / "gallery"

    @property
    def models(self) -> Path:
        """Models fetched or added by the user."""
        return self.data / "models"

    @property
    def loras(self) -> Path:
        """The user's LoRA files."""
        return self.models.with_name("loras")

    @property
    def directions(self) -> Path:
        """The user's own directions of change."""
        return self.data / "directions"

    @property
    def runs(self) -> Path:
        """Training runs, one folder each."""
        return self.data / "runs"

    @property
    def credentials(self) -> Path:
        """The key that content credentials are signed with. Not in the gallery's folder, which is shared."""
        return self.data / "credentials"


def _shipped(name: str) -> Path:
    """A folder that comes with the program: inside the wheel, or beside the package in a source tree."""
    packed = _PACKAGE / "_bundle" / name
    return packed if packed.is_dir() else _PACKAGE.parent / name
