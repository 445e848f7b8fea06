"""Where this machine fetches Python packages from: pip's own configuration, so that mirrors and proxies hold.

Packs are wheels. Whoever sits behind a mirror, a proxy or a certificate authority of their own has told pip
so already (https://pip.pypa.io/en/stable/topics/configuration/). We read the same files and variables
ourselves, because an installed Quartet brings no pip.
"""

from __future__ import annotations

import configparser
import os
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import platformdirs

PYPI = "https://pypi.org/simple"
SECTIONS = ("global", "download")
"""The sections that hold for `pip download`, the later one over the earlier."""

_NO = {"", "0", "no", "false", "off", "n", "f"}


@dataclass(frozen=True, slots=True)
class PipSettings:
    """What pip would use to fetch a package.

    Attributes:
        indexes: simple-API addresses, the first choice first (`index-url`, `extra-index-url`).
        find_links: folders, files or pages with links to wheels; searched before the indexes.
        proxy: for every connection; None leaves it to the environment (HTTPS_PROXY ...).
        certificates: PEM file or folder of certificate authorities; None for the system's.
        client_certificate: PEM file with our own certificate and key.
        trusted_hosts: hosts whose certificate is not looked at.
    """

    indexes: tuple[str, ...] = (PYPI,)
    find_links: tuple[str, ...] = ()
    proxy: str | None = None
    certificates: str | None = None
    client_certificate: str | None = None
    trusted_hosts: tuple[str, ...] = ()

    @classmethod
    def of_this_machine(cls) -> PipSettings:
        """Pip's configuration files, and over them the variables PIP_*."""
        return cls.from_files(configuration_files(os.environ), os.environ)

    @classmethod
    def from_files(cls, files: Iterator[Path] | list[Path], environment: Mapping[str, str]) -> PipSettings:
        """The settings of the files, each over those before it, and of the environment over all of them."""
        values: dict[str, str] = {}
        for file in files:
            values |= _read(file)
        values |= _of_environment(environment)
        without_index = values.get("no-index", "").strip().lower() not in _NO
        indexes = [values.get("index-url", PYPI), *values.get("extra-index-url", "").split()]
        return cls(
            indexes=() if without_index else tuple(indexes),
            find_links=tuple(values.get("find-links", "").split()),
            proxy=values.get("proxy") or None,
            certificates=values.get("cert") or None,
            client_certificate=values.get("client-cert") or None,
            trusted_hosts=tuple(values.get("trusted-host", "").split()),
        )


def configuration_files(environment: Mapping[str, str]) -> Iterator[Path]:
    """Where pip looks for its configuration, in the order in which it reads."""
    chosen = environment.get("PIP_CONFIG_FILE")
    if chosen == os.devnull:
        return
    if chosen:
        yield Path(chosen)
    name = "pip.ini" if sys.platform == "win32" else "pip.conf"
    dirs = platformdirs.PlatformDirs("pip", appauthor=False, roaming=True, multipath=True)
    yield from (Path(folder) / name for folder in dirs.site_config_dir.split(os.pathsep))
    if sys.platform != "win32":
        yield Path("/etc") / name
    yield Path.home() / ("pip" if sys.platform == "win32" else ".pip") / name
    yield Path.home() / ".config" / "pip" / name
    yield dirs.user_config_path / name
    yield Path(sys.prefix) / name


def _read(file: Path) -> dict[str, str]:
    parser = configparser.RawConfigParser()
    try:
        parser.read_string(file.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, configparser.Error):
        return {}  # pip's business, not ours: a broken file there must not stop a fetch here
    values: dict[str, str] = {}
    for section in SECTIONS:
        if parser.has_section(section):
            values |= {_name(key): value for key, value in parser.items(section)}
    return values


def _of_environment(environment: Mapping[str, str]) -> dict[str, str]:
    return {
        _name(key.removeprefix("PIP_")): value
        for key, value in environment.items()
        if key.startswith("PIP_") and value
    }


def _name(key: str) -> str:
    return key.lower().replace("_", "-")
