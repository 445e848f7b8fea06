"""A folder of pictures as squares of one size. Prepared once for a run and kept in its folder, so that a run
that goes on learns from the same pixels, whatever has become of the folder since.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path, PurePosixPath
from typing import Any, Final, cast

import numpy as np
from safetensors import SafetensorError, safe_open
from safetensors.numpy import save_file

from studio.core.errors import CancelledError, UserError
from studio.core.events import Picture
from studio.gallery.pictures import read_picture
from studio.imaging.resizing import covering
from studio.training.own.dataset import Dataset
from studio.training.own.dropping import Dropped, Reason
from studio.training.own.enough import check_pictures
from studio.training.own.looking import ahead, many_hands
from studio.training.own.pictures import Demands, Kept, look_through
from studio.training.own.prepared import SQUARES
from studio.training.own.splitting import is_held_out
from studio.training.own.tasks.order import Order
from studio.training.runs import DATA, write_json_text

MOST_BYTES: Final = 3 << 30
_METADATA = "squares"
_VERSION = 1


@dataclass(frozen=True, eq=False)
class Squares:
    """Pictures to learn from.

    Attributes:
        pictures: uint8 (n, size, size, 3 or 4), straight alpha; in the order of their names.
        held_out: bool (n,), those that judge only; at least one.
        labels: what each picture is filed under: the folder it lies in, in the uppermost the words of its
            name (“cat-012.png” is a “cat”); “” where there are none.
        name: of the folder.
        digest: SHA-256 of the data.
    """

    pictures: np.ndarray
    held_out: np.ndarray
    labels: tuple[str, ...]
    name: str
    digest: str

    @property
    def learned(self) -> np.ndarray:
        """Those that are learned from."""
        return self.pictures[~self.held_out]

    @property
    def judged(self) -> np.ndarray:
        """Those that judge."""
        return self.pictures[self.held_out]

    @property
    def details(self) -> dict[str, str]:
        """What a checkpoint keeps of them."""
        return {
            "data": self.name,
            "data_sha256": self.digest,
            "learned": str(int((~self.held_out).sum())),
            "held_out": str(int(self.held_out.sum())),
        }


def label_of(path: str) -> str:
    """What a picture is filed under; see `Squares`."""
    place = PurePosixPath(path)
    named = place.stem if len(place.parts) == 1 else place.parts[-2]
    if len(place.parts) > 1:
        return " ".join(re.sub(r"[\W_]+", " ", named.casefold()).split())
    return " ".join(re.sub(r"[\W\d_]+", " ", named.casefold()).split())


def squares_of(
    order: Order,
    *,
    alpha: bool = False,
    near_copies: bool = True,
    label: Callable[[str], str] = label_of,
) -> Squares:
    """The squares that an order asks for; see `open_squares`.

    Args:
        near_copies: what stands where the setting `near_copies` says nothing.
    """
    return open_squares(
        order.folder,
        order.out,
        order.size,
        alpha=alpha,
        near_copies=order.flag("near_copies", near_copies),
        label=label,
        prepare=order.prepare,
        should_stop=order.should_stop,
    )


def open_squares(
    folder: Path,
    out: Path,
    size: int,
    *,
    alpha: bool = False,
    near_copies: bool = True,
    label: Callable[[str], str] = label_of,
    prepare: Callable[[int, int], None] = lambda done, total: None,
    should_stop: Callable[[], bool] = lambda: False,
) -> Squares:
    """The squares of a run: those that were prepared, or the folder looked through, cut and kept in `out`.

    Also writes `data.json` there, what is told of the data.

    Args:
        alpha: whether transparency is kept; otherwise it is laid on white.
        near_copies: whether of pictures that look alike only the first is taken; digits all do.
        label: what a picture is filed under, by its name below the folder.

    Raises:
        UserError: there are too few pictures, or more than fit into memory.
        CancelledError: it was stopped.
    """
    kept = _read(out / SQUARES, size, alpha)
    if kept is not None:
        return kept
    dataset = _looked_through(folder, Demands(size // 2, near_copies), prepare, should_stop)
    channels = 4 if alpha else 3
    if len(dataset.pictures) * size * size * channels > MOST_BYTES:
        raise UserError(
            f"{len(dataset.pictures):,} pictures of {size} pixels do not fit into memory.",
            "Choose smaller pictures, or put some of them elsewhere.",
        )
    squares = _cut(folder, dataset, size, alpha, label, prepare, should_stop)
    out.mkdir(parents=True, exist_ok=True)
    write_json_text(out / DATA, json.dumps(dataset.to_json()))
    _write(squares, out / SQUARES)
    return squares


def _looked_through(
    folder: Path, demands: Demands, prepare: Callable[[int, int], None], should_stop: Callable[[], bool]
) -> Dataset:
    found: list[Kept | Dropped] = []
    for one in look_through(folder, demands):
        found.append(one)
        prepare(len(found), 0)
        if should_stop():
            raise CancelledError
    dataset = Dataset.of(folder, found)
    _check(dataset)
    return dataset


def _check(dataset: Dataset) -> None:
    left_out = ", ".join(f"{count:,} × {reason.value}" for reason, count in dataset.reasons.items())
    check_pictures(dataset.name, len(dataset.pictures), left_out)


def _cut(
    folder: Path,
    dataset: Dataset,
    size: int,
    alpha: bool,
    label: Callable[[str], str],
    prepare: Callable[[int, int], None],
    should_stop: Callable[[], bool],
) -> Squares:
    pictures = np.empty((len(dataset.pictures), size, size, 4 if alpha else 3), np.uint8)
    lost: list[Dropped] = []
    rows: list[Kept] = []

    def cut(kept: Kept) -> Picture | None:
        try:
            return _square(read_picture(folder / kept.path, keep_alpha=alpha), size, alpha)
        except (UserError, OSError):  # it was there a minute ago
            return None

    with many_hands() as pool:
        for number, (kept, cutting) in enumerate(ahead(pool, dataset.pictures, cut), 1):
            square = cutting.result()
            if square is None:
                lost.append(Dropped(kept.path, Reason.UNREADABLE, "It was changed while it was looked at."))
            else:
                pictures[len(rows)] = square
                rows.append(kept)
            prepare(number, len(dataset.pictures))
            if should_stop():
                raise CancelledError
    dataset = replace(dataset, pictures=tuple(rows), dropped=(*dataset.dropped, *lost))
    _check(dataset)
    held_out = np.array([is_held_out(one.sha256) for one in rows])
    if not held_out.any():  # a handful: one of them judges, the same one every time
        held_out[min(range(len(rows)), key=lambda row: rows[row].sha256)] = True
    labels = tuple(label(one.path) for one in rows)
    return Squares(pictures[: len(rows)], held_out, labels, dataset.name, dataset.digest)


def _square(picture: Picture, size: int, alpha: bool) -> Picture:
    if alpha and picture.shape[2] == 3:
        picture = np.dstack((picture, np.full(picture.shape[:2], 255, np.uint8)))
    return covering(picture, size, size)


def _write(squares: Squares, path: Path) -> None:
    told = {
        "version": _VERSION,
        "labels": squares.labels,
        "name": squares.name,
        "digest": squares.digest,
    }
    part = path.with_suffix(".part")
    arrays = {"pictures": squares.pictures, "held_out": squares.held_out.astype(np.uint8)}
    save_file(arrays, part, metadata={_METADATA: json.dumps(told)})
    part.replace(path)


def _read(path: Path, size: int, alpha: bool) -> Squares | None:
    """What was prepared; None when there is nothing, or it was prepared otherwise."""
    try:
        with cast("Any", safe_open(path, "np")) as file:
            told: dict[str, Any] = json.loads((file.metadata() or {})[_METADATA])
            pictures, held_out = file.get_tensor("pictures"), file.get_tensor("held_out").astype(bool)
        squares = Squares(pictures, held_out, tuple(told["labels"]), str(told["name"]), str(told["digest"]))
    except (OSError, SafetensorError, KeyError, ValueError, TypeError):
        return None
    fits = told["version"] == _VERSION and pictures.shape[1:] == (size, size, 4 if alpha else 3)
    return squares if fits and len(pictures) == len(held_out) == len(squares.labels) else None
