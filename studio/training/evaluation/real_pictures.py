"""Real pictures that a generator's are held against: a folder of one's own, or the faces it learned from."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from studio.core.errors import CancelledError, UserError
from studio.core.events import Picture
from studio.core.family import ModelInfo
from studio.families.gan.generator import Generator
from studio.gallery.pictures import read_picture
from studio.imaging.resizing import covering
from studio.training.data import TRUNCATION
from studio.training.evaluation.faces_held_out import faces_at_hand, held_out_faces, resized
from studio.training.evaluation.picture_set import PictureSet
from studio.training.own.pictures import Kept, look_through
from studio.training.own.splitting import is_held_out

FEWEST = 16
MOST = 4_000
"""Pictures of a folder that are looked at, chosen by their content; more would not fit into memory."""
FACES_LEARNED = 4_392
"""Faces that the recipe of faces learns from: seeds 0 to this one (without)."""

Report = Callable[[int, int], None]


@dataclass(frozen=True, eq=False)
class RealPictures:
    """Pictures uint8 (side, side, 3) each.

    Attributes:
        about: one sentence: which these are.
        reference: what everything is compared with.
        beside: as many others of the same kind: their figures are what a perfect generator would get.
        learned: those the model may have copied.
        names: of `learned`: files, or seeds.
        unlearned: real ones that were kept from training.
    """

    about: str
    reference: Sequence[Picture]
    beside: Sequence[Picture]
    learned: Sequence[Picture]
    names: tuple[str, ...]
    unlearned: Sequence[Picture]


def pictures_of_folder(
    folder: Path, side: int, count: int, report: Report, cancel: threading.Event
) -> RealPictures:
    """The pictures that `own.pictures` keeps of a folder, the middle square of each.

    Which are learned and which are kept from training is decided by their content, as training does it; that
    holds for a model which learned from this folder.

    Raises:
        UserError: it is no folder, or has fewer than FEWEST pictures.
        CancelledError: `cancel` was set.
    """
    found = look_through(folder, report=lambda done, name: report(done, 0), cancel=cancel)
    kept = sorted((one for one in found if isinstance(one, Kept)), key=lambda one: one.sha256[::-1])[:MOST]
    if len(kept) < FEWEST:
        raise UserError(
            f"“{folder}” has {len(kept)} different pictures, too few to judge by.",
            f"Name a folder with {FEWEST} or more; hundreds are better.",
        )
    squares: list[Picture] = []
    for number, one in enumerate(kept, 1):
        if cancel.is_set():
            raise CancelledError
        squares.append(covering(read_picture(folder / one.path), side, side))
        report(number, len(kept))
    away = [is_held_out(one.sha256) for one in kept]
    half = min(count, len(squares) // 2)
    return RealPictures(
        about=f"{len(kept)} pictures in {folder}, the middle square of each",
        reference=squares[:half],
        beside=squares[half : 2 * half],
        learned=[one for one, out in zip(squares, away, strict=True) if not out],
        names=tuple(one.path for one, out in zip(kept, away, strict=True) if not out),
        unlearned=[one for one, out in zip(squares, away, strict=True) if out],
    )


def drawn_faces(
    generator: Generator,
    painter: ModelInfo,
    cache: Path,
    side: int,
    count: int,
    report: Report,
    cancel: threading.Event,
) -> RealPictures:
    """Faces of the installed generator that the recipe of faces learns from: seeds that it never learns.

    Copies are looked for among those faces of the recipe that `cache` holds; none are drawn for it.

    Raises:
        CancelledError: `cancel` was set.
    """
    both = held_out_faces(generator, painter, cache, 2 * count, report, cancel)
    learned = faces_at_hand(generator, cache, FACES_LEARNED)
    fitted = list(resized(both, side).pictures)
    return RealPictures(
        about=f"faces of {both.about}",
        reference=fitted[:count],
        beside=fitted[count:],
        learned=resized(PictureSet("learned", "", list(learned)), side).pictures,
        names=tuple(f"{painter.id}, seed {seed}, truncation {TRUNCATION:g}" for seed in range(len(learned))),
        unlearned=fitted,
    )
