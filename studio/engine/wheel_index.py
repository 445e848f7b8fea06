"""Finds a wheel on the package index (PEP 503, PEP 691) and opens a stream of its bytes.

The looking is done by `unearth`, pip's own finder as a library: it knows both forms of the index, folders of
wheels, passwords in addresses and in .netrc.
"""

from __future__ import annotations

import logging
import ssl
from collections.abc import Iterator
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, cast

from studio.core.errors import UserError
from studio.engine.pip_settings import PipSettings

if TYPE_CHECKING:
    import httpx2
    from unearth.fetchers import Fetcher
    from unearth.fetchers.sync import PyPIClient

CONNECT_SECONDS = 10.0
READ_SECONDS = 20.0
"""How long nothing may come before the connection counts as broken."""

REFUSED = 403
SERVER_TROUBLE = 500

logging.getLogger("unearth").addHandler(logging.NullHandler())  # what it warns of, we say in a sentence


@dataclass(frozen=True, slots=True)
class Wheel:
    """Which wheel: the project's name, exact version and the SHA-256 of the file.

    Attributes:
        source: whether it is the project's source archive (.tar.gz) instead; it is read, never built.
    """

    project: str
    version: str
    sha256: str
    size: int
    source: bool = False

    @property
    def requirement(self) -> str:
        """As pip writes it."""
        return f"{self.project}=={self.version}"


class WheelIndex:
    """The package indexes of this machine. Close it, or use it in a `with`."""

    def __init__(self, settings: PipSettings) -> None:
        self._settings = settings
        self._client = _client(settings)

    def close(self) -> None:
        """Give the connections back; a stream that is still read elsewhere breaks off."""
        self._client.close()

    def addresses(self, wheel: Wheel) -> list[str]:
        """Where the wheel can be had, the best place first. May block for the time of a request.

        Raises:
            UserError: nobody has it, or nobody could be asked; the sentence says which.
        """
        import httpx2

        found: list[str] = []
        offered_other = False
        unreachable: list[Exception] = []
        for links, indexes in self._sources():
            try:
                offers = list(self._search(wheel, links, indexes))
            except (httpx2.HTTPError, httpx2.InvalidURL, OSError, ValueError) as error:
                unreachable.append(error)  # as pip does: one dead mirror does not hide the others
                continue
            found += [url for url, digest in offers if digest in {None, wheel.sha256}]
            offered_other |= any(digest not in {None, wheel.sha256} for _, digest in offers)
        if found:
            return found
        raise _not_found(wheel, offered_other, unreachable)

    def stream(self, url: str, start: int) -> AbstractContextManager[httpx2.Response]:
        """The bytes of a file from `start` on; the response says whether the server could do that (206)."""
        # "identity": a compressed answer could not be continued in the middle.
        headers = {"Accept-Encoding": "identity"}
        if start:
            headers["Range"] = f"bytes={start}-"
        return self._client.get_stream(url, headers=headers)

    def _sources(self) -> Iterator[tuple[list[str], list[str]]]:
        for place in self._settings.find_links:
            if "://" in place or Path(place).exists():
                yield [place], []
        for index in self._settings.indexes:
            yield [], [index]

    def _search(self, wheel: Wheel, links: list[str], indexes: list[str]) -> Iterator[tuple[str, str | None]]:
        from unearth import PackageFinder

        finder = PackageFinder(
            session=cast("Fetcher", self._client),
            index_urls=indexes,
            find_links=links,
            trusted_hosts=self._settings.trusted_hosts,
            ignore_compatibility=True,
            only_binary=[] if wheel.source else [wheel.project],
            no_binary=[wheel.project] if wheel.source else [],
        )
        for package in finder.find_matches(wheel.requirement, allow_yanked=True):
            hashes = package.link.hashes or {}
            yield package.link.url_without_fragment, hashes.get("sha256")


def _client(settings: PipSettings) -> PyPIClient:
    import httpx2
    from unearth.auth import MultiDomainBasicAuth
    from unearth.fetchers.sync import PyPIClient

    try:
        client = PyPIClient(
            trusted_hosts=settings.trusted_hosts,
            verify=_trust(settings),
            proxy=settings.proxy,
            timeout=httpx2.Timeout(READ_SECONDS, connect=CONNECT_SECONDS),
            follow_redirects=True,
            event_hooks={"response": [_refuse_trouble]},
        )
    except (OSError, ValueError, ImportError, httpx2.InvalidURL) as error:
        raise UserError(
            f"The network settings that pip uses here do not work: {error}.",
            "See them with “pip config list”, and correct the proxy or the certificate.",
        ) from None
    client.auth = MultiDomainBasicAuth(prompting=False, index_urls=settings.indexes)
    return client


def _refuse_trouble(response: httpx2.Response) -> None:
    """A server in trouble is one that cannot be reached, not one that lacks the wheel."""
    if response.status_code == REFUSED or response.status_code >= SERVER_TROUBLE:
        response.raise_for_status()


def _trust(settings: PipSettings) -> ssl.SSLContext | bool:
    if not settings.certificates and not settings.client_certificate:
        return True
    file = Path(settings.certificates) if settings.certificates else None
    context = ssl.create_default_context(
        cafile=file if file and not file.is_dir() else None, capath=file if file and file.is_dir() else None
    )
    if settings.client_certificate:
        context.load_cert_chain(settings.client_certificate)
    return context


def distrusted(problem: str) -> UserError | None:
    """What to say when a connection failed for the server's certificate; None when it failed otherwise."""
    if "CERTIFICATE_VERIFY_FAILED" not in problem:
        return None
    return UserError(
        "The server's certificate is not trusted here.",
        "If your network has its own, tell pip with “pip config set global.cert FILE”.",
    )


def _not_found(wheel: Wheel, offered_other: bool, unreachable: list[Exception]) -> UserError:
    if offered_other:
        return UserError(
            f"The package index offers a {wheel.requirement} that is not the one Quartet knows.",
            "It was not fetched. Check which mirror pip uses here with “pip config list”.",
        )
    if unreachable:
        return distrusted(str(unreachable[0])) or UserError(
            "The package index cannot be reached.", "Check the network connection, then try again."
        )
    return UserError(
        f"The package index does not have {wheel.requirement}.",
        "Check which mirror pip uses here with “pip config list”.",
    )
