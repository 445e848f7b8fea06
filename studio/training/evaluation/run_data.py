"""What a run learned from, as its judges take it: the very squares that were prepared for it."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from studio.core.events import Picture
from studio.imaging.resizing import covering
from studio.training.evaluation.picture_set import PictureSet
from studio.training.evaluation.real_pictures import RealPictures
from studio.training.own.tasks.squares import Squares, open_squares
from studio.training.own.tasks.works import Works, open_works
from studio.training.runs import Run

MOST_LEARNED = 20_000
"""Learned pictures, evenly over all, among which copies are looked for."""
MOST_UNLEARNED = 1_000
_WITH_ALPHA = "own-vae"
"""The recipe whose squares keep their transparency."""


def learns_from_own_data(run: Run) -> bool:
    """Whether it learned from data of one's own; the other recipes bring theirs along."""
    return run.data_folder is not None


def squares_of(run: Run) -> Squares:
    """The squares of a run on one's own pictures.

    Raises:
        UserError: they are gone, and the folder has too few pictures by now.
    """
    return open_squares(
        run.data_folder or Path(), run.folder, run.spec.size, alpha=run.spec.recipe == _WITH_ALPHA
    )


def works_of(run: Run) -> Works:
    """The texts of a run on one's own texts.

    Raises:
        UserError: they are gone, and the folder has too few words by now.
    """
    return open_works(run.data_folder or Path(), run.folder)


def real_squares(squares: Squares, side: int, count: int) -> RealPictures:
    """Real pictures for a generator: those of the run in two halves at random, and the learned ones."""
    order = np.random.default_rng(0).permutation(len(squares.pictures))
    half = min(count, len(order) // 2)
    learned = evenly(np.flatnonzero(~squares.held_out), MOST_LEARNED)
    return RealPictures(
        about=f"{len(order)} pictures of “{squares.name}”, {squares.digest[:12]}",
        reference=_fitted(squares.pictures[order[:half]], side),
        beside=_fitted(squares.pictures[order[half : 2 * half]], side),
        learned=_fitted(squares.pictures[learned], side),
        names=tuple(f"picture {row + 1}" for row in learned.tolist()),
        unlearned=_fitted(evenly(squares.judged, MOST_UNLEARNED), side),
    )


def held_out_squares(squares: Squares, count: int) -> PictureSet:
    """What an autoencoder is judged by: pictures of the run that it never learned from."""
    chosen = evenly(squares.judged, count)
    about = f"{len(chosen)} pictures of “{squares.name}” that were kept from training"
    return PictureSet("held out", about, list(chosen))


def evenly(rows: np.ndarray, most: int) -> np.ndarray:
    """At most so many rows, spread over all: the first folder must not stand for the rest."""
    return rows if len(rows) <= most else rows[np.linspace(0, len(rows) - 1, most).astype(int)]


def _fitted(pictures: np.ndarray, side: int) -> list[Picture]:
    return [covering(picture, side, side) for picture in pictures]
