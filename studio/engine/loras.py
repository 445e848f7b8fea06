"""The user's LoRA files: added, listed, found by their SHA-256, taken away. No torch.

They are small (5 to 300 MB), lie in one folder under the names that people gave them, and may be put there by
hand as well.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from filelock import FileLock

from studio.core.errors import UserError
from studio.engine.fingerprints import Fingerprints, sha256_of
from studio.engine.incoming import CHUNK_BYTES, Watch, check_room
from studio.engine.licences import licence_of
from studio.engine.sniffing import SafetensorsHeader, describe, read_safetensors_header
from studio.families.diffusion.community.lora_file import LoraAbout, about
from studio.families.diffusion.params import Lora

SUFFIX = ".safetensors"
_PART = ".part"
_ADDING = ".adding.lock"
MAX_BYTES = 4 << 30
LARGEST_WEIGHT = 2.0
WANTED = "Wanted is a LoRA for Stable Diffusion 1, 2 or XL, as a .safetensors file."


@dataclass(frozen=True, slots=True)
class LoraFile:
    """A file of the user.

    Attributes:
        name: what people call it: its file name without the ending.
        kind: which models it belongs to, in words (“Stable Diffusion XL”); empty when nothing tells.
        context: the same as a number, which `fits` compares.
        licence: as the file tells.
    """

    name: str
    path: Path
    sha256: str
    size_bytes: int
    kind: str
    context: int
    licence: str

    def chosen(self, weight: float = 1.0) -> Lora:
        """With a weight, as a request names it."""
        return Lora(self.sha256, self.name, weight)

    def fits(self, context: int) -> bool:
        """Whether it can belong to a model with words of that length (`UnetSettings.context`)."""
        return self.context in {0, context}


class LoraShelf:
    """The folder of LoRA files. Reading it may take a moment, so not on the UI thread.

    Args:
        folder: made when something is put there.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._fingerprints = Fingerprints(folder / ".fingerprints.json")

    def all(self) -> tuple[LoraFile, ...]:
        """All of them by name; what is no LoRA is left out."""
        return tuple(one for path in self._paths() if (one := self._look(path)) is not None)

    def find(self, sha256: str) -> LoraFile:
        """The file with that hash.

        Raises:
            UserError: it is not there.
        """
        for path in self._paths():
            if self._fingerprints.of(path) == sha256:
                found = self._look(path)
                if found is not None:
                    return found
        raise UserError(
            "A LoRA file that this was made with is not there (any more).",
            "Add it again, or take it off the list.",
        )

    def add(self, path: Path, watch: Watch | None = None) -> LoraFile:
        """Copy a file here; one that is here already is not copied again. Blocks.

        Raises:
            UserError: it is no LoRA that can be used; the sentence says what it is.
            CancelledError: it was stopped; nothing of it is left.
        """
        watch = watch or Watch()
        try:
            read_lora(path)
            digest = sha256_of(path, cancel=watch.cancel)
            known = next((one for one in self.all() if one.sha256 == digest), None)
            if known is not None:
                return known
            return self._copy(path, watch)
        except OSError as error:
            raise UserError(
                f"“{path.name}” cannot be copied to “{self.folder}”: {error.strerror or error}.",
                "Check the path, the free space and who owns this folder.",
            ) from None

    def remove(self, sha256: str) -> None:
        """Delete a file.

        Raises:
            UserError: it is not there, or cannot be deleted.
        """
        found = self.find(sha256)
        try:
            found.path.unlink()
        except OSError as error:
            raise UserError(f"“{found.name}” cannot be deleted: {error.strerror}.") from None

    def rename(self, file: LoraFile, name: str) -> None:
        """Call a file something else, as far as the name is free.

        Raises:
            OSError: it is not there, or cannot be renamed.
        """
        file.path.rename(self._free_name(name))

    def wanted(self, text: str) -> Lora:
        """What “FILE”, “NAME” or either with “:WEIGHT” behind it means; a file is added first (blocks).

        Raises:
            UserError: there is no such file, it is no LoRA, or the weight is no number in [-2, 2].
        """
        name, weight = _split(text)
        if Path(name).is_file():
            return self.add(Path(name)).chosen(weight)
        known = self.all()
        found = [one for one in known if name.removesuffix(SUFFIX) == one.name or name == one.sha256]
        if not found:
            names = ", ".join(f"“{one.name}”" for one in known[:10]) or "none"
            raise UserError(f"There is no LoRA file “{name}”.", f"Give its path, or one of these: {names}.")
        return found[0].chosen(weight)

    def _copy(self, path: Path, watch: Watch) -> LoraFile:
        total, done = path.stat().st_size, 0
        check_room(self.folder, total)
        self.folder.mkdir(parents=True, exist_ok=True)
        target = self._free_name(path.stem)
        part = target.with_name(f".{target.name}{_PART}")
        with FileLock(self.folder / _ADDING, thread_local=False):
            for half in self.folder.glob(f".*{SUFFIX}{_PART}"):  # of a program that was killed
                half.unlink(missing_ok=True)
            try:
                with path.open("rb") as source, part.open("wb") as copy:
                    while chunk := source.read(CHUNK_BYTES):
                        copy.write(chunk)
                        done += len(chunk)
                        watch.tell(done, total)
                part.replace(target)
            finally:
                part.unlink(missing_ok=True)
                (self.folder / _ADDING).unlink(missing_ok=True)
        added = self._look(target)
        if added is None:
            target.unlink(missing_ok=True)
            raise UserError(f"“{path.name}” was changed while it was copied.", "Add it again.")
        return added

    def _free_name(self, stem: str) -> Path:
        plain = re.sub(r"[^\w .()+-]+", "-", stem).strip(" .")[:100] or "lora"
        names = (f"{plain}{'' if n == 1 else f' {n}'}{SUFFIX}" for n in range(1, 10_000))
        return next(self.folder / name for name in names if not (self.folder / name).exists())

    def _paths(self) -> list[Path]:
        try:
            found = [
                path for path in self.folder.iterdir() if path.suffix.lower() == SUFFIX and path.is_file()
            ]
        except OSError:
            return []
        return sorted(
            (path for path in found if not path.name.startswith(".")), key=lambda one: one.stem.lower()
        )

    def _look(self, path: Path) -> LoraFile | None:
        try:
            header, told = read_lora(path)
            digest = self._fingerprints.of(path)
            size = path.stat().st_size
        except (UserError, OSError):
            return None
        if digest is None:
            return None
        licence = licence_of(header.metadata, ())
        return LoraFile(path.stem, path, digest, size, told.kind, told.context, licence)


def read_lora(path: Path) -> tuple[SafetensorsHeader, LoraAbout]:
    """What a file is; no tensor is read.

    Raises:
        UserError: it is no LoRA that can be used; the sentence says what it is.
        OSError: it cannot be read.
    """
    if not path.is_file():
        raise UserError(f"There is no file at “{path}”.", "Check the path.")
    if path.stat().st_size > MAX_BYTES:
        raise UserError(f"“{path.name}” has more than {MAX_BYTES >> 30} GB, which is no LoRA.", WANTED)
    header = read_safetensors_header(path)
    if header is None:
        raise UserError(f"“{path.name}” is {describe(path)}; it was not opened.", WANTED)
    try:
        shapes = {name: entry.shape for name, entry in header.tensors.items()}
        return header, about(shapes)
    except ValueError as error:
        raise UserError(f"The LoRA file “{path.name}” {error}.", WANTED) from None


def _split(text: str) -> tuple[str, float]:
    name, colon, number = text.rpartition(":")
    # A path of Windows has a colon of its own, with no number behind it.
    if not colon or not re.fullmatch(r"[+-]?\d*\.?\d+", number):
        return text, 1.0
    weight = float(number)
    if abs(weight) > LARGEST_WEIGHT:
        raise UserError(f"A LoRA's weight lies in [-2, 2], not at {number}.", "0.6 to 1 is usual.")
    return name, weight
