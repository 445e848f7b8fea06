"""The directions a user has: those of the model, and their own, one file each. No torch here."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from studio.core.errors import UserError
from studio.core.family import ModelInfo
from studio.families.gan.direction import NAME_LENGTH, Direction, between
from studio.families.gan.direction_files import SUFFIX, read_builtin, read_direction, write_direction

__all__ = ["BUILTIN_FILE", "Direction", "DirectionLibrary", "between"]

BUILTIN_FILE = "directions.safetensors"
"""In a model's folder: the directions that come with it."""


class DirectionLibrary:
    """A folder of directions. Nothing is kept in memory: what is in the folder is the truth.

    A file is named by the model and the direction's `sha256`, so the same direction is there once, whatever
    it is called. Every method reads or writes small files; not for the UI thread.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def of_model(self, info: ModelInfo) -> tuple[Direction, ...]:
        """The model's own directions in their order, then the user's by name. Damaged files are left out."""
        mine = [read for path in self._files() if (read := _read_or_none(path)) and read.model_id == info.id]
        return self.builtin(info) + tuple(sorted(mine, key=lambda direction: direction.name.casefold()))

    def builtin(self, info: ModelInfo) -> tuple[Direction, ...]:
        """What came with the model; nothing when its file is missing or damaged: faces work without it."""
        try:
            return read_builtin(info.folder / BUILTIN_FILE)
        except UserError:
            return ()

    def damaged(self) -> tuple[Path, ...]:
        """Files in the folder that are not directions (any more)."""
        return tuple(path for path in self._files() if _read_or_none(path) is None)

    def save(self, direction: Direction) -> Direction:
        """Keep it as the user's own, over one of the same vector; returns what was kept.

        Raises:
            UserError: the name is empty or too long, or the file cannot be written.
        """
        kept = replace(direction, name=_checked(direction.name), builtin=False)
        write_direction(kept, self._path(kept))
        return kept

    def rename(self, direction: Direction, name: str) -> Direction:
        """The same direction under another name.

        Raises:
            UserError: it came with the model, is gone, or the name does not do.
        """
        self._own(direction)
        return self.save(replace(direction, name=name))

    def delete(self, direction: Direction) -> None:
        """Remove it; `save` with the same value brings it back.

        Raises:
            UserError: it came with the model, or its file cannot be removed.
        """
        path = self._own(direction)
        try:
            path.unlink()
        except OSError as error:
            raise UserError(f"“{direction.name}” cannot be deleted: {error.strerror or error}.") from None

    def export(self, direction: Direction, path: Path) -> Path:
        """Write it where the user wants, to be sent to others; returns the path with its ending.

        Raises:
            UserError: the file cannot be written.
        """
        target = path if path.suffix == SUFFIX else path.with_name(path.name + SUFFIX)
        write_direction(replace(direction, builtin=False), target)
        return target

    def import_file(self, path: Path, info: ModelInfo | None = None) -> Direction:
        """Take in a direction that somebody sent. With `info`, it must be one for that model.

        Raises:
            UserError: the file is no direction, damaged, or for another model.
        """
        direction = read_direction(path)
        if info is not None:
            self._check_fits(direction, info)
        return self.save(direction)

    def _check_fits(self, direction: Direction, info: ModelInfo) -> None:
        if direction.model_id != info.id:
            raise UserError(
                f"“{direction.name}” was made for the model “{direction.model_id}”, not for “{info.name}”.",
                "Choose that model first, or another direction.",
            )
        lengths = {len(own.vector) for own in self.builtin(info)}
        if lengths and len(direction.vector) not in lengths:
            raise UserError(f"“{direction.name}” does not fit the model “{info.name}”.")

    def _own(self, direction: Direction) -> Path:
        if direction.builtin:
            raise UserError(f"“{direction.name}” came with the model.", "Save a copy under your own name.")
        path = self._path(direction)
        if not path.exists():
            raise UserError(f"“{direction.name}” is no longer there.")
        return path

    def _files(self) -> list[Path]:
        return sorted(self.folder.glob(f"*{SUFFIX}")) if self.folder.is_dir() else []

    def _path(self, direction: Direction) -> Path:
        model = "".join(c if c.isascii() and (c.isalnum() or c == "-") else "_" for c in direction.model_id)
        return self.folder / f"{model}-{direction.sha256[:20]}{SUFFIX}"


def _read_or_none(path: Path) -> Direction | None:
    try:
        return read_direction(path)
    except UserError:
        return None


def _checked(name: str) -> str:
    words = " ".join(name.split())
    if not 0 < len(words) <= NAME_LENGTH:
        raise UserError(f"A direction's name has 1 to {NAME_LENGTH} characters.")
    return words
