"""Fetches packages with the registries' own clients, so that their mirrors, proxies and checks hold."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
import threading
import time
from dataclasses import dataclass
from pathlib import Path

from studio.core.errors import CancelledError, UserError
from studio.engine.fingerprints import sha256_of

PATIENCE_SECONDS = 900
POLL_SECONDS = 0.2
OWN_DATA = "or name a folder of your own with --data"


@dataclass(frozen=True, slots=True)
class Package:
    """One package of a registry.

    Attributes:
        name: as the registry knows it.
        version: exact.
        sha256: of the archive.
        licence: SPDX, of the drawings or words in it.
        credit: who made them.
    """

    name: str
    version: str
    sha256: str
    licence: str
    credit: str


def npm_archive(package: Package, cache: Path, cancel: threading.Event) -> Path:
    """The package's .tgz in `cache`, fetched by `npm pack` unless it is there.

    Raises:
        UserError: npm is missing or failed, or sent something else.
        CancelledError: `cancel` was set.
    """
    name = f"{package.name.lstrip('@').replace('/', '-')}-{package.version}.tgz"
    # No script of a package is ever run: npm packs what the registry has, and runs none for a remote one.
    command = ["npm", "pack", "--ignore-scripts", "--silent", f"{package.name}@{package.version}"]
    return _fetched(package, cache / name, command, "npm (it comes with Node.js)", cancel)


def debian_archive(package: Package, cache: Path, cancel: threading.Event) -> Path:
    """The package's .deb in `cache`, fetched by `apt-get download` unless it is there.

    Raises:
        UserError: apt-get is missing or failed, or sent something else.
        CancelledError: `cancel` was set.
    """
    name = f"{package.name}-{package.version.replace(':', '_')}.deb"
    command = ["apt-get", "download", "-q", f"{package.name}={package.version}"]
    return _fetched(package, cache / name, command, "apt-get (it comes with Debian and Ubuntu)", cancel)


def program(name: str, known_as: str) -> str:
    """The full path of a program.

    Raises:
        UserError: this machine does not have it.
    """
    found = shutil.which(name)
    if found is None:
        raise UserError(
            f"What this learns from is fetched with {known_as}, which is not installed here.",
            f"Install it, {OWN_DATA}.",
        )
    return found


def _fetched(
    package: Package, target: Path, command: list[str], known_as: str, cancel: threading.Event
) -> Path:
    if target.is_file() and sha256_of(target) == package.sha256:
        return target
    client = program(command[0], known_as)
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(prefix=".fetch-", dir=target.parent) as folder:
            _run([client, *command[1:]], Path(folder), package, cancel)
            archive = next((file for file in Path(folder).iterdir() if file.is_file()), None)
            if archive is None or sha256_of(archive) != package.sha256:
                raise UserError(
                    f"What came for {package.name} {package.version} is not what it should be"
                    " (wrong SHA-256), so it was thrown away.",
                    f"Check which mirror {command[0]} uses here, {OWN_DATA}.",
                )
            return archive.replace(target)
    except OSError as error:
        raise UserError(
            f"“{target.parent}” cannot be written: {error.strerror or error}.",
            "Free some space, or check who owns this folder.",
        ) from None


def _run(command: list[str], folder: Path, package: Package, cancel: threading.Event) -> None:
    """Run a client in `folder` until it ends, is told to stop, or has had its time."""
    log = folder.parent / f"{folder.name}.log"
    environment = os.environ | {"npm_config_update_notifier": "false", "LC_ALL": "C.UTF-8"}
    try:
        with log.open("wb") as said:
            process = subprocess.Popen(  # noqa: S603  a list, of our own words
                command,
                cwd=folder,
                stdin=subprocess.DEVNULL,
                stdout=said,
                stderr=subprocess.STDOUT,
                env=environment,
            )
            _wait(process, cancel)
        if process.returncode:
            words = log.read_text(encoding="utf-8", errors="replace").strip().splitlines()
            raise UserError(
                f"{Path(command[0]).name} could not fetch {package.name} {package.version}"
                f" ({words[-1][:200] if words else f'exit code {process.returncode}'}).",
                f"Check the network connection and try again, {OWN_DATA}.",
            )
    finally:
        log.unlink(missing_ok=True)


def _wait(process: subprocess.Popen[bytes], cancel: threading.Event) -> None:
    deadline = time.monotonic() + PATIENCE_SECONDS
    while True:
        try:
            process.wait(POLL_SECONDS)
        except subprocess.TimeoutExpired:
            if not cancel.is_set() and time.monotonic() < deadline:
                continue
            process.kill()
            process.wait()
            if cancel.is_set():
                raise CancelledError from None
        return
