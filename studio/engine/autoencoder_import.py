"""Makes a model of ours from an autoencoder that was recognised: weights, manifest, and what its sliders do.

Torch and diffusers are imported here, in the moment of need. The tensors keep their precision, but for eight
bits (which few machines calculate with) and 64: those become 16 and 32 without a loss that matters.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from studio.core.errors import UserError
from studio.engine.autoencoders import WANTED, Recognised
from studio.engine.fingerprints import sha256_of
from studio.engine.incoming import Watch
from studio.engine.licences import licence_of
from studio.engine.manifest import MANIFEST, WEIGHTS, Manifest, Weights
from studio.engine.tensor_files import TensorFile
from studio.families.vae.community_settings import METADATA, CommunitySettings, MlpSettings
from studio.families.vae.latent_space import LatentSpace, write_latent_space
from studio.families.vae.params import FAMILY

if TYPE_CHECKING:
    from torch import Tensor

    from studio.families.vae.community import CommunityAutoencoder

_KINDS = {
    "autoencoder-kl": "AutoencoderKL",
    "autoencoder-tiny": "AutoencoderTiny (TAESD)",
    "mlp-vae": "MLP VAE",
}


@dataclass(frozen=True, slots=True)
class ConvertedAutoencoder:
    """An `Incoming` model, made from somebody else's file."""

    found: Recognised

    @property
    def id(self) -> str:
        """From the name of the file or folder."""
        return id_from(self.found.title)

    @property
    def nbytes(self) -> int:
        """At most what its weights take."""
        return 2 * self.found.nbytes

    def fill(self, folder: Path, watch: Watch) -> None:
        """Convert it. It is loaded and tried on the way, so what comes in can be opened.

        Raises:
            UserError: its layers do not fit together, or hold something else than numbers.
            OSError: a file cannot be read or written.
            CancelledError: it was stopped.
        """
        state = dict(self._tensors(watch))
        settings, space = _tried(self.found, state, watch)
        weights = folder / WEIGHTS
        _write(weights, state, settings)
        write_latent_space(space, folder)
        digest = Weights(
            file=WEIGHTS, sha256=sha256_of(weights, cancel=watch.cancel), size=weights.stat().st_size
        )
        (folder / MANIFEST).write_text(self._manifest(settings, space, digest).to_toml(), encoding="utf-8")

    def _tensors(self, watch: Watch) -> Iterator[tuple[str, Tensor]]:
        """Diffusers' names and the tensors, read once each and in the order of their files."""
        done, total = 0, self.found.nbytes
        for file, names in self._by_file():
            for theirs, tensor in file.read(names):
                done += tensor.nbytes
                watch.tell(done, 2 * total)  # the other half is left for trying it
                yield names[theirs], _storable(tensor, names[theirs])

    def _by_file(self) -> Iterator[tuple[TensorFile, dict[str, str]]]:
        """Each file, with the names in it and those they become."""
        files: dict[Path, tuple[TensorFile, dict[str, str]]] = {}
        for ours, key in self.found.layout.names.items():
            file, theirs = self.found.sources[key]
            files.setdefault(file.path, (file, {}))[1][theirs] = ours
        yield from files.values()

    def _manifest(self, settings: CommunitySettings, space: LatentSpace, weights: Weights) -> Manifest:
        origin = self.found.origin
        return Manifest(
            id=self.id,
            name=self.found.title[:100],
            family=FAMILY,
            architecture=settings.architecture,
            licence=licence_of(self.found.metadata, (origin.parent, origin.parent.parent)),
            summary=_summary(self.found, settings, space)[:600],
            resolution=settings.side if isinstance(settings, MlpSettings) else 0,
            weights=weights,
        )


def id_from(title: str) -> str:
    """A model's id, made of a name that people gave."""
    return re.sub(r"[^a-z0-9._-]+", "-", title.lower()).strip("-._")[:64] or "model"


def _storable(tensor: Tensor, name: str) -> Tensor:
    """The tensor in a type that safetensors and every processor know.

    Raises:
        UserError: it holds something else than numbers.
    """
    import torch

    small = (torch.float8_e4m3fn, torch.float8_e5m2)
    if tensor.dtype in small:
        tensor = tensor.to(torch.float16)  # exact: both ranges lie within that of float16
    elif tensor.dtype == torch.float64:
        tensor = tensor.to(torch.float32)
    if ".attentions." in name and tensor.shape[2:] == (1, 1):
        tensor = tensor[:, :, 0, 0]
    if not bool(tensor.isfinite().all()):
        raise UserError(f"Its layer “{name}” holds something else than numbers (NaN or infinity).", WANTED)
    return tensor.contiguous().clone()


def _tried(
    found: Recognised, state: dict[str, Tensor], watch: Watch
) -> tuple[CommunitySettings, LatentSpace]:
    """Build the network, settle the units of its latents, and measure its sliders."""
    import torch

    from studio.families.vae.community import build_community, check_fit
    from studio.families.vae.community_space import measure_space

    settings = found.layout.settings
    try:
        check_fit(settings, {name: tuple(tensor.shape) for name, tensor in state.items()})
    except ValueError as error:
        raise UserError(
            f"“{found.origin.name}” is an {_KINDS[settings.architecture]} that does not fit together:"
            f" {error}.",
            WANTED,
        ) from None
    nbytes = found.nbytes
    watch.tell(nbytes, 2 * nbytes)
    with torch.inference_mode():
        network = build_community(settings, state, torch.device("cpu"))
        settings = _settled(found, settings, network)
        return settings, measure_space(
            network, lambda done, total: watch.tell(nbytes + nbytes * done // total, 2 * nbytes)
        )


def _settled(
    found: Recognised, settings: CommunitySettings, network: CommunityAutoencoder
) -> CommunitySettings:
    from studio.families.vae.community import MlpVae
    from studio.families.vae.community_space import settled_units

    if found.guesses is None or isinstance(settings, MlpSettings) or isinstance(network, MlpVae):
        return settings
    scale, shift = settled_units(settings, network, tuple((one.scale, one.shift) for one in found.guesses))
    settings = settings.model_copy(update={"scale": (scale,), "shift": (shift,)})
    network.set_units(settings)
    return settings


def _write(path: Path, state: dict[str, Tensor], settings: CommunitySettings) -> None:
    from safetensors import torch as safetensors

    # One entry only: the order of several would differ from run to run, and with it the SHA-256.
    cast("Any", safetensors).save_file(
        state, path, metadata={METADATA: json.dumps(settings.model_dump(mode="json"))}
    )


def _summary(found: Recognised, settings: CommunitySettings, space: LatentSpace) -> str:
    kind, file = _KINDS[settings.architecture], found.origin.name
    if isinstance(settings, MlpSettings):
        size = f"{settings.side} x {settings.side}"
        return f"{kind}: grey pictures of {size} as {space.dims} numbers. From “{file}”."
    words = (
        f"{kind}: pictures of any size, {space.factor} times smaller each way, in {space.dims} channels."
        f" From “{file}”."
    )
    if found.guesses is None:
        return words
    of = next((one.of for one in found.guesses if (one.scale,) == settings.scale), None)
    units = f"taken for those of {of}" if of else "measured"
    scale = f"{settings.scale[0]:g}"
    return f"{words} The units of its latents (scale {scale}) are {units}, since the file does not tell."
