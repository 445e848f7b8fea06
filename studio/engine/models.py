"""The models of this machine: those that came with the program, and those fetched or added by the user."""

from __future__ import annotations

import contextlib
import shutil
import threading
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from filelock import FileLock, Timeout

from studio.core.errors import UnknownModelError, UserError
from studio.core.family import ModelInfo
from studio.engine.adoption import read_source
from studio.engine.fingerprints import Fingerprints
from studio.engine.incoming import Incoming, Watch, check_room
from studio.engine.loras import LoraShelf
from studio.engine.manifest import MANIFEST, read_manifest

STAGING_PREFIX = "."
"""Folders whose name begins so are half-installed or half-removed: never a model."""
_ADDING = f"{STAGING_PREFIX}staging-"
_LOCK = ".lock"
_REMOVED = f"{STAGING_PREFIX}removed-"


@dataclass(frozen=True, slots=True)
class BrokenModel:
    """A folder that should be a model and cannot be used; `reason` is a sentence for the user."""

    folder: Path
    reason: str
    bundled: bool


@dataclass(frozen=True, slots=True)
class Verification:
    """Whether the weights of a model are the bytes that its manifest names; `problem` is empty when so."""

    model_id: str
    problem: str = ""

    @property
    def sound(self) -> bool:
        """Whether all is well."""
        return not self.problem


@dataclass(frozen=True, slots=True)
class _Shelf:
    """What was found at one look."""

    models: dict[str, ModelInfo]
    broken: tuple[BrokenModel, ...]


class ModelLibrary:
    """Every model that can be used now. Safe to use from several threads.

    Args:
        bundled: `models/` of the program; never written to.
        installed: the user's models; made when something is put there. LoRA files lie beside it.
    """

    def __init__(self, bundled: Path, installed: Path) -> None:
        self.bundled = bundled
        self.installed = installed
        self.loras = LoraShelf(installed.with_name("loras"))
        self._fingerprints = Fingerprints(installed / ".fingerprints.json")
        self._lock = threading.Lock()
        self._shelf = _Shelf({}, ())
        self._tidy()
        self.refresh()

    def all(self) -> tuple[ModelInfo, ...]:
        """All models, best first: the larger picture, or language model, before the smaller one."""
        return tuple(sorted(self._shelf.models.values(), key=_rank))

    def of_family(self, family: str) -> tuple[ModelInfo, ...]:
        """The models of one family, best first."""
        return tuple(info for info in self.all() if info.family == family)

    def broken(self) -> tuple[BrokenModel, ...]:
        """Folders that are left out, and why."""
        return self._shelf.broken

    def get(self, model_id: str) -> ModelInfo:
        """The model with that id.

        Raises:
            UnknownModelError: it is not there.
        """
        info = self._shelf.models.get(model_id)
        if info is None:
            raise UnknownModelError(model_id)
        return info

    def refresh(self) -> None:
        """Look again at what is there. A broken model is left out and never stops the program."""
        models: dict[str, ModelInfo] = {}
        broken: list[BrokenModel] = []
        for root, is_bundled in ((self.bundled, True), (self.installed, False)):
            for folder in _folders(root):
                try:
                    info = _look(folder, is_bundled)
                except UserError as error:
                    broken.append(BrokenModel(folder, str(error), is_bundled))
                else:
                    models |= {info.id: info} if info else {}
        with self._lock:
            self._shelf = _Shelf(models, tuple(broken))

    def verify(
        self,
        model_id: str,
        report: Callable[[int, int], None] | None = None,
        cancel: threading.Event | None = None,
    ) -> Verification:
        """Read the whole weights file and compare its SHA-256; `report(done, total)` is told the bytes.

        Raises:
            UnknownModelError: there is no such model.
            CancelledError: `cancel` was set.
        """
        info = self.get(model_id)
        return self._judge(info, self._fingerprints.measure(info.weights_path, report, cancel))

    def check(self, model_id: str) -> ModelInfo:
        """The model, after making sure that its weights are whole: what is done before they are loaded.

        A file that was measured once and has kept its size and time is not read again, so this is instant.

        Raises:
            UnknownModelError: there is no such model.
            UserError: the weights are damaged or gone.
        """
        info = self.get(model_id)
        found = self._judge(info, self._fingerprints.of(info.weights_path))
        if not found.sound:
            raise UserError(found.problem, f"Repair it with “quartet models get {model_id}”.")
        return info

    def remove(self, model_id: str) -> None:
        """Delete an installed model.

        Raises:
            UnknownModelError: there is no such model.
            UserError: it came with the program, or its folder cannot be deleted.
        """
        info = self.get(model_id)
        if info.bundled:
            raise UserError(
                f"“{info.name}” came with Quartet and cannot be removed.", "Models that you fetched can."
            )
        doomed = info.folder.with_name(f"{_REMOVED}{info.id}")
        try:
            shutil.rmtree(doomed, ignore_errors=True)
            info.folder.replace(doomed)  # gone at once; what is left of a failed deletion is no model
            shutil.rmtree(doomed, ignore_errors=True)
        except OSError as error:
            raise UserError(
                f"“{info.name}” cannot be removed: {error.strerror}.", f"Check who owns “{info.folder}”."
            ) from None
        self.refresh()

    def add(self, path: Path, watch: Watch | None = None, *, autoencoder_only: bool = False) -> ModelInfo:
        """Take in a model folder of ours, a file of a network that we know, or a model of others.

        It is copied or converted; the original is not touched and may be deleted. Blocks, so call it off the
        UI thread.

        Args:
            autoencoder_only: of a Stable Diffusion, take in no more than its autoencoder.

        Raises:
            UserError: it is something else, damaged, or there already; the sentence says what was found.
            CancelledError: it was stopped; nothing of it is left.
        """
        incoming = read_source(path, autoencoder_only=autoencoder_only)
        if incoming.id in self._shelf.models:
            raise UserError(
                f"There is a model named “{incoming.id}” already.",
                f"Remove it first with “quartet models remove {incoming.id}”, or rename the new one.",
            )
        check_room(self.installed, incoming.nbytes)
        try:
            self._take_in(incoming, watch or Watch())
        except OSError as error:
            raise UserError(
                f"“{path.name}” cannot be copied to “{self.installed}”: {error.strerror or error}.",
                "Check the free space and who owns this folder.",
            ) from None
        self.refresh()
        return self.get(incoming.id)

    def _take_in(self, incoming: Incoming, watch: Watch) -> None:
        staging = self.installed / f"{_ADDING}{incoming.id}"
        self.installed.mkdir(parents=True, exist_ok=True)
        lock = staging.with_name(f"{staging.name}{_LOCK}")
        with FileLock(lock, thread_local=False):
            try:
                shutil.rmtree(staging, ignore_errors=True)
                staging.mkdir()
                incoming.fill(staging, watch)
                staging.replace(self.installed / incoming.id)
            finally:
                shutil.rmtree(staging, ignore_errors=True)
                lock.unlink(missing_ok=True)

    def _tidy(self) -> None:
        """Take away what a kill left of models that were just being added or removed: it may be gigabytes.

        What another program works on stays, and so does what belongs to a pack, which tidies up itself.
        """
        for doomed in self.installed.glob(f"{_REMOVED}*"):
            shutil.rmtree(doomed, ignore_errors=True)
        for lock in self.installed.glob(f"{_ADDING}*{_LOCK}"):
            with contextlib.suppress(Timeout, OSError), FileLock(lock, timeout=0, thread_local=False):
                shutil.rmtree(lock.with_name(lock.name.removesuffix(_LOCK)), ignore_errors=True)
                lock.unlink(missing_ok=True)

    def _judge(self, info: ModelInfo, digest: str | None) -> Verification:
        if digest is None:
            return Verification(info.id, f"The weights of “{info.name}” cannot be read.")
        if digest != info.sha256:
            return Verification(info.id, f"The weights of “{info.name}” are not what they should be.")
        return Verification(info.id)


def _folders(root: Path) -> list[Path]:
    try:
        return sorted(
            folder
            for folder in root.iterdir()
            if not folder.name.startswith(STAGING_PREFIX) and (folder / MANIFEST).is_file()
        )
    except OSError:
        return []


def _look(folder: Path, bundled: bool) -> ModelInfo | None:
    """The model in a folder; None for what a pack brings with it, whose weights the user fetches."""
    info = read_manifest(folder).info(folder, bundled)
    if info.id != folder.name:
        raise UserError(f"The folder “{folder.name}” holds the model “{info.id}”.")
    if bundled and not info.weights_path.exists():
        return None
    _check_size(info)
    return info


def _check_size(info: ModelInfo) -> None:
    try:
        size = info.weights_path.stat().st_size
    except OSError:
        raise UserError(f"The weights of “{info.name}” are missing.") from None
    if size != info.size_bytes:
        raise UserError(f"The weights of “{info.name}” have {size} bytes instead of {info.size_bytes}.")


def _rank(info: ModelInfo) -> tuple[int, int, str]:
    """What makes no pictures (a language model) goes by what it has learned: its size."""
    size = 0 if info.resolution else info.size_bytes
    return (-info.resolution, -size, info.id)
