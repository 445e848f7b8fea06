"""What every `quartet generate` command does: choose a model, make what is asked for, copy it, tell of it."""

from __future__ import annotations

import math
import secrets
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from studio.cli.output import print_json, progress_bar, say, say_repairs
from studio.cli.passphrase import open_studio
from studio.core.errors import InvalidParameterError
from studio.core.family import ModelInfo
from studio.core.params import SEED_LIMIT
from studio.core.request import InputRef, Request

if TYPE_CHECKING:
    from studio.app import Studio
    from studio.core.events import Picture
    from studio.core.item import Item
    from studio.engine.notices import Notice

SeedOption = Annotated[
    int | None,
    typer.Option("--seed", metavar="NUMBER", help="Start of the random numbers; random if left out."),
]
ModelOption = Annotated[str | None, typer.Option("--model", metavar="ID", help="The best one if left out.")]
OutOption = Annotated[
    Path | None, typer.Option("--out", metavar="DIR", help="Where to put copies; the gallery keeps its own.")
]


@dataclass(frozen=True)
class Delivery:
    """Where the things go and how they are told."""

    model: str | None
    out: Path | None
    as_json: bool


@dataclass(frozen=True)
class Order:
    """What is to be made, the gallery items that it descends from, and a file for a copy of it besides."""

    request: Request
    parents: tuple[int, ...] = ()
    copy_to: Path | None = None


@dataclass(frozen=True)
class Figure:
    """Something the family measures of each output, by its name in `Measured`, and how people read it."""

    name: str
    label: str
    unit: str = ""
    digits: int = 4


def make(
    delivery: Delivery,
    best: Callable[[Studio], ModelInfo],
    order: Callable[[Studio, ModelInfo], Order | Sequence[Order]],
    figures: tuple[Figure, ...] = (),
) -> None:
    """Make one order, or several in turn, and tell what came of it.

    Args:
        delivery: where it goes.
        best: the model when none was named.
        order: what to make with that model; called when everything else has been checked.
        figures: what is told of each thing besides; None in JSON where it was not measured.

    Raises:
        UserError: it cannot be made.
    """
    from studio.gallery.exporting import make_ready

    told: list[dict[str, Any]] = []
    with open_studio() as studio:
        info = studio.models.get(delivery.model) if delivery.model else best(studio)
        if delivery.out:
            make_ready(delivery.out)  # before anything is made that could not be put there
        say_repairs(studio.gallery)
        asked = order(studio, info)
        for one in (asked,) if isinstance(asked, Order) else asked:
            told += _make_one(studio, info, one, delivery, figures)
    if delivery.as_json:
        print_json(told)
    else:
        _print_for_people(told, info, figures)


def _make_one(
    studio: Studio, info: ModelInfo, order: Order, delivery: Delivery, figures: tuple[Figure, ...]
) -> list[dict[str, Any]]:
    from studio.gallery.exporting import copy_as

    with _Watch() as watch:
        items = studio.make(order.request, order.parents, listen=watch.hear)
    paths = studio.gallery.export([item.id for item in items], delivery.out) if delivery.out else []
    if order.copy_to is not None:
        paths = [copy_as(studio.gallery.path(items[0]), order.copy_to)]
    return [
        _tell(studio, item, info, paths[index] if paths else None)
        | {figure.name: watch.measured(index, figure) for figure in figures}
        for index, item in enumerate(items)
    ]


def take_in(studio: Studio, path: Path, pixels: Picture, role: str = "picture") -> tuple[InputRef, int]:
    """Keep a picture file: in the gallery as it is, and its pixels as what a request works on.

    Args:
        role: what the request uses it for.

    Raises:
        UserError: the disk is full or the gallery read-only.
    """
    kept = studio.gallery.import_file(path)
    return studio.gallery.inputs.put_picture(pixels, role), kept.id


def checked_seed(seed: int | None) -> int:
    """The seed, or a random one.

    Raises:
        InvalidParameterError: it lies outside its range.
    """
    if seed is None:
        return secrets.randbelow(SEED_LIMIT)
    if not 0 <= seed < SEED_LIMIT:
        raise InvalidParameterError(f"The seed must lie between 0 and {SEED_LIMIT - 1}, not {seed}.")
    return seed


def _tell(studio: Studio, item: Item, info: ModelInfo, copy: Path | None) -> dict[str, Any]:
    return {
        "path": str((copy or studio.gallery.place(item)).resolve()),
        "item": item.id,
        "seed": item.request.seed if item.request else None,
        "model": info.id,
        "sha256": item.sha256,
        "width": item.width,
        "height": item.height,
        "seconds": round(item.seconds, 3),
        "device": item.device,
    }


def _print_for_people(told: list[dict[str, Any]], info: ModelInfo, figures: tuple[Figure, ...]) -> None:
    for item in told:
        typer.echo(item["path"])
        known = [figure for figure in figures if item[figure.name] is not None]
        if known:
            say(
                ", ".join(f"{figure.label} {item[figure.name]:g} {figure.unit}".strip() for figure in known)
                + "."
            )
    say(f"Made with {info.name} ({info.licence}).")


class _Watch:
    """Draws the progress of the job on stderr and notes what is measured, as the engine's threads tell it."""

    def __init__(self) -> None:
        self._bar = progress_bar()
        self._measured: dict[tuple[int, str], float] = {}

    def __enter__(self) -> _Watch:
        self._bar.start()
        self._task = self._bar.add_task("Loading the model", total=None)
        return self

    def __exit__(self, *exception: object) -> None:
        self._bar.stop()

    def measured(self, index: int, figure: Figure) -> float | None:
        """What was measured of that output; None when it was not, or is infinite, which JSON cannot say."""
        value = self._measured.get((index, figure.name), math.inf)
        return round(value, figure.digits) if math.isfinite(value) else None

    def hear(self, notice: Notice) -> None:
        from studio.core.events import Measured, Progress
        from studio.engine.notices import JobStep, Warned

        match notice:
            case JobStep(_, Progress(done, total, note)):
                self._bar.update(self._task, completed=done, total=total, description=note or "Drawing")
            case JobStep(_, Measured(index, name, value)):
                self._measured[index, name] = value
            case Warned(message):
                self._bar.console.print(message, markup=False)
            case _:
                pass
