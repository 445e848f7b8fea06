"""Registries on the disk: `npm`, `apt-get` and `dpkg-deb` that hand out small archives made by a test."""

from __future__ import annotations

import hashlib
import io
import json
import os
import tarfile
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import pytest

from studio.training.packages import Package
from studio.training.stickers import clipart, collecting, sources


def circle(colour: str, radius: int = 12) -> str:
    """The inside of a 32 x 32 icon."""
    return f'<circle cx="16" cy="16" r="{radius}" fill="{colour}"/>'


def page(body: str, title: str = "", licence: str = "http://web.resource.org/cc/PublicDomain") -> bytes:
    """An SVG page of 400 x 600 as the Open Clip Art Library has them."""
    return f"""<?xml version="1.0"?>
<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"
 xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:cc="http://web.resource.org/cc/"
 xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" width="400" height="600">
<metadata><rdf:RDF><cc:Work><dc:title>{title}</dc:title>
<dc:subject><rdf:Bag><rdf:li>toy</rdf:li></rdf:Bag></dc:subject>
<dc:creator><cc:Agent><dc:title>Ann Other</dc:title></cc:Agent></dc:creator>
<cc:license rdf:resource="{licence}"/></cc:Work></rdf:RDF></metadata>{body}</svg>""".encode()


def icons(pictures: Mapping[str, str], **more: Any) -> bytes:
    """icons.json of Iconify, all icons 32 x 32."""
    bodies = {name: {"body": body} for name, body in pictures.items()}
    return json.dumps({"prefix": "x", "width": 32, "height": 32, "icons": bodies, **more}).encode()


def tar(files: Mapping[str, bytes], mode: str = "w:gz") -> bytes:
    """A tar archive."""
    content = io.BytesIO()
    with tarfile.open(fileobj=content, mode=mode) as archive:  # type: ignore[call-overload]
        for name, data in files.items():
            member = tarfile.TarInfo(name)
            member.size = len(data)
            archive.addfile(member, io.BytesIO(data))
    return content.getvalue()


WORDS = [
    {"label": "red apple", "hexcode": "1F34E", "tags": ["fruit"], "group": 4},
    {"label": "waving hand", "hexcode": "1F44B", "tags": ["hello"], "group": 1},
    {"label": "blue circle", "hexcode": "1F535", "tags": [], "group": 8},
]
CHARS = {
    "1f34e": "red-apple",
    "1f44b": "waving-hand",
    "1f44b-1f3ff": "waving-hand-dark",
    "1f535": "blue-circle",
}


@dataclass
class StickerRegistry:
    """Archives by package, and the programs that hand them out."""

    folder: Path
    packages: dict[str, Package] = field(default_factory=dict)

    def put(self, package: Package, archive: bytes) -> Package:
        """Offer an archive in place of the real one; the package with its SHA-256."""
        name = package.name.replace("/", "-")
        (self.folder / "archives" / f"{name}.bin").write_bytes(archive)
        package = replace(package, sha256=hashlib.sha256(archive).hexdigest())
        self.packages[package.name] = package
        return package

    def asked(self) -> list[str]:
        """What the programs were called with."""
        log = self.folder / "asked"
        return log.read_text().splitlines() if log.exists() else []

    def use(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """Let the collecting use these packages and these programs only."""
        known = {style: self.packages[one.name] for style, one in sources.ICONIFY.items()}
        monkeypatch.setattr(collecting, "ICONIFY", known)
        monkeypatch.setattr(collecting, "FLAT", known["flat"])
        monkeypatch.setattr(collecting, "EMOJI_WORDS", self.packages[sources.EMOJI_WORDS.name])
        monkeypatch.setattr(collecting, "CLIPART", self.packages[sources.CLIPART.name])
        monkeypatch.setenv("PATH", f"{self.folder / 'bin'}{os.pathsep}/bin{os.pathsep}/usr/bin")


def make_registry(folder: Path) -> StickerRegistry:
    """A registry with three small emoji sets, their words and three pages of clip art."""
    (folder / "archives").mkdir(parents=True)
    (folder / "bin").mkdir()
    registry = StickerRegistry(folder)
    fluent = {
        "red-apple": circle("#c02020"),
        "waving-hand": circle("#e0c040"),
        "waving-hand-dark": circle("#604020"),
        "blue-circle": circle("#2040c0"),
    }
    flat = {**fluent, "apple-again": circle("#c02020")}
    registry.put(sources.FLUENT, _set(icons(fluent), {}))
    registry.put(sources.FLAT, _set(icons(flat), CHARS))
    registry.put(sources.NOTO, _set(icons({"red-apple": circle("#ff0000", 15)}), CHARS))
    groups = {"groups": {"1": "people-body", "4": "food-drink", "8": "symbols"}}
    words = {"package/en/data.json": WORDS, "package/meta/groups.json": groups}
    registry.put(
        sources.EMOJI_WORDS, tar({name: json.dumps(value).encode() for name, value in words.items()})
    )
    square = '<rect x="300" y="500" width="40" height="40" fill="#208020"/>'
    pages = {
        "toys/green_box_ann_other_01.svg": page(square, "Green Box"),
        "toys/gpl_box.svg": page(square, "Other", "http://creativecommons.org/licenses/GPL/2.0/"),
        "special/pattern.svg": page(square, "Pattern"),
    }
    registry.put(sources.CLIPART, tar({f"./{clipart.ROOT}{name}": data for name, data in pages.items()}, "w"))
    _write_programs(registry)
    return registry


def _set(content: bytes, chars: Mapping[str, str]) -> bytes:
    return tar({"package/icons.json": content, "package/chars.json": json.dumps(chars).encode()})


def _write_programs(registry: StickerRegistry) -> None:
    """The last argument names the package, as `@scope/name@version` or `name=version`."""
    hand_out = f"""#!/bin/sh
echo "$(basename "$0") $*" >> "{registry.folder}/asked"
for last in "$@"; do :; done
name=$(echo "$last" | sed -e 's/=.*$//' -e 's/\\(.\\)@.*$/\\1/' -e 's,/,-,')
cp "{registry.folder}/archives/$name.bin" fetched.bin
"""
    programs = {"npm": hand_out, "apt-get": hand_out, "dpkg-deb": '#!/bin/sh\nexec cat "$2"\n'}
    for name, text in programs.items():
        file = registry.folder / "bin" / name
        file.write_text(text)
        file.chmod(0o755)
