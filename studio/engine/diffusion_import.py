"""Makes a model of ours from a Stable Diffusion that was recognised: weights, manifest, defaults, preview.

Everything goes into one safetensors file: networks, list of words, preview, and settings in its metadata.
It is written tensor by tensor, so that a model larger than the memory comes in as well. The tensors keep
their precision (see `diffusion_found.Piece`).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from studio.core.errors import UserError
from studio.engine.autoencoder_import import id_from
from studio.engine.diffusion_found import WANTED, FoundPainter
from studio.engine.incoming import Watch
from studio.engine.licences import UNKNOWN_LICENCE, licence_of
from studio.engine.manifest import MANIFEST, WEIGHTS, Manifest, Weights
from studio.engine.pieces import pieces_and_more, read_pieces
from studio.engine.tensor_writing import write_tensors
from studio.families.diffusion.community.settings import METADATA, PainterSettings
from studio.families.diffusion.params import FAMILY
from studio.families.diffusion.schedule import Prediction

if TYPE_CHECKING:
    from torch import Tensor

_NOTES = {
    "Stable Diffusion 1": "CreativeML Open RAIL-M",
    "Stable Diffusion 2": "CreativeML Open RAIL++-M",
    "Stable Diffusion XL": "CreativeML Open RAIL++-M",
}
"""Under which licence each was published; Turbo came under others."""


@dataclass(frozen=True, slots=True)
class ConvertedPainter:
    """An `Incoming` model, made from somebody else's files."""

    found: FoundPainter

    @property
    def id(self) -> str:
        """From the name of the file or folder."""
        return id_from(self.found.title)

    @property
    def nbytes(self) -> int:
        """What its weights take, and a little for its list of words."""
        return self.found.nbytes + (4 << 20)

    def fill(self, folder: Path, watch: Watch) -> None:
        """Convert it, after a look whether its layers fit together.

        Raises:
            UserError: they do not, or hold something else than numbers.
            OSError: a file cannot be read or written.
            CancelledError: it was stopped.
        """
        watch.tell(0, self.nbytes)
        _check_fit(self.found)
        found = _settled(self.found)
        watch.tell(0, self.nbytes)
        entries, tensors = pieces_and_more(found.pieces, _extra(found), WANTED)
        settings = found.settings.model_dump_json()
        weights = write_tensors(folder / WEIGHTS, entries, tensors, {METADATA: settings}, watch)
        (folder / MANIFEST).write_text(_manifest(self.id, found, weights).to_toml(), encoding="utf-8")


def _check_fit(found: FoundPainter) -> None:
    from studio.families.diffusion.community.networks import check_fit

    try:
        check_fit(found.settings, {name: piece.entry.shape for name, piece in found.pieces.items()})
    except ValueError as error:
        raise UserError(
            f"“{found.origin.name}” is a {found.settings.kind} that does not fit together: {error}.", WANTED
        ) from None


def _settled(found: FoundPainter) -> FoundPainter:
    """With what its network predicts, tried when nothing tells."""
    if not found.guessed:
        return found
    from studio.families.diffusion.community.trying import predicts_noise

    state = dict(_read(found, "unet."))
    if predicts_noise(found.settings, state):
        return found
    settings = found.settings
    schedule = settings.schedule.model_copy(update={"prediction": Prediction.V})
    defaults = settings.defaults.model_copy(update={"side": 768})
    return replace(found, settings=settings.model_copy(update={"schedule": schedule, "defaults": defaults}))


def _extra(found: FoundPainter) -> dict[str, Tensor]:
    """What belongs to a model beside its networks: the list of words, and the map for previews."""
    import torch

    from studio.families.diffusion.community.networks import MERGES, PREVIEW, VOCABULARY
    from studio.families.diffusion.community.trying import preview_of

    state = dict(_read(found, "vae."))
    return {
        PREVIEW: preview_of(found.settings, state),
        VOCABULARY: torch.frombuffer(bytearray(found.words.vocabulary), dtype=torch.uint8),
        MERGES: torch.frombuffer(bytearray(found.words.merges), dtype=torch.uint8),
    }


def _read(found: FoundPainter, part: str) -> Iterator[tuple[str, Tensor]]:
    return read_pieces(found.pieces, [name for name in found.pieces if name.startswith(part)], WANTED)


def _manifest(model_id: str, found: FoundPainter, weights: Weights) -> Manifest:
    settings, origin = found.settings, found.origin
    licence = licence_of(found.metadata, (origin, origin.parent))
    note = ""
    if licence == UNKNOWN_LICENCE:
        note = (
            f"{settings.kind} itself came under {_NOTES[settings.kind]}; what is made from it may say more."
        )
    return Manifest(
        id=model_id,
        name=found.title[:100],
        family=FAMILY,
        architecture=settings.architecture,
        licence=licence,
        licence_note=note,
        summary=_summary(settings, origin),
        resolution=settings.defaults.side,
        weights=weights,
    )


def _summary(settings: PainterSettings, origin: Path) -> str:
    numbers = {Prediction.EPSILON: "noise", Prediction.V: "v", Prediction.SAMPLE: "the picture"}
    words = (
        f"A model of the kind {settings.kind}, best at {settings.defaults.side} pixels;"
        f" predicts {numbers[settings.schedule.prediction]}. From “{origin.name}”."
    )
    return f"{words} {settings.defaults.why}".strip()[:600]
