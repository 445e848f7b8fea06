"""`quartet generate`: make things without a window, through the same engine and into the same gallery."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from studio.cli import generate_enlarge, generate_stickers, generate_text, generate_vae
from studio.cli.failures import guarded
from studio.cli.making import (
    Delivery,
    ModelOption,
    Order,
    OutOption,
    SeedOption,
    checked_seed,
    make,
    take_in,
)
from studio.cli.options import with_params
from studio.cli.output import AsJson
from studio.core.errors import InvalidParameterError
from studio.core.family import ModelInfo, Task
from studio.core.params import Params
from studio.core.request import Request
from studio.families.gan.params import FACES, FAMILY, MORPH, PROJECT, WALK, Face

if TYPE_CHECKING:
    from studio.app import Studio

TASKS: tuple[Task, ...] = (FACES, MORPH, WALK, PROJECT)
"""Every task of faces that has a command; its options are made from the controls of its parameters."""

SeedsOption = Annotated[
    str, typer.Option("--seeds", metavar="A,B,...", help="The seeds of the faces, in their order.")
]
PictureArgument = Annotated[Path, typer.Argument(metavar="PICTURE", help="The picture with a face in it.")]


def app() -> typer.Typer:
    """One command a task of faces, and one for the autoencoders."""
    group = typer.Typer(
        help="Make pictures and texts. Everything made is kept in the gallery.", no_args_is_help=True
    )
    for task, command in ((FACES, _faces), (MORPH, _between), (WALK, _between), (PROJECT, _project)):
        group.command(task.name, help=_first_sentence(task.params))(
            guarded(with_params((task.params,), command(task)))
        )
    generate_vae.add_to(group)
    generate_stickers.add_to(group)
    generate_enlarge.add_to(group)
    generate_text.add_to(group)
    return group


def _faces(task: Task) -> Callable[..., None]:
    def generate(
        params: Params,
        seed: SeedOption = None,
        model: ModelOption = None,
        out: OutOption = None,
        as_json: AsJson = False,
    ) -> None:
        _make(task, params, checked_seed(seed), Delivery(model, out, as_json))

    return generate


def _between(task: Task) -> Callable[..., None]:
    def generate(
        params: Params,
        seeds: SeedsOption,
        model: ModelOption = None,
        out: OutOption = None,
        as_json: AsJson = False,
    ) -> None:
        faces = tuple(Face(seed) for seed in _seeds(seeds))
        asked = type(params).from_values({**params.to_values(), "faces": [asdict(face) for face in faces]})
        _make(task, asked, faces[0].seed, Delivery(model, out, as_json))

    return generate


def _project(task: Task) -> Callable[..., None]:
    def generate(
        params: Params,
        picture: PictureArgument,
        seed: SeedOption = None,
        model: ModelOption = None,
        out: OutOption = None,
        as_json: AsJson = False,
    ) -> None:
        from studio.gallery.pictures import read_picture

        pixels = read_picture(picture)  # a bad picture is refused before anything else is done
        start = checked_seed(seed or 0)

        def order(studio: Studio, info: ModelInfo) -> Order:
            ref, parent = take_in(studio, picture, pixels)
            return Order(Request.make(FAMILY, task.name, info.ref, start, params, (ref,)), (parent,))

        make(Delivery(model, out, as_json), _best, order)

    return generate


def _make(task: Task, params: Params, seed: int, delivery: Delivery) -> None:
    make(
        delivery,
        _best,
        lambda _, info: Order(Request.make(FAMILY, task.name, info.ref, seed, params)),
    )


def _best(studio: Studio) -> ModelInfo:
    return studio.best_model(FAMILY)


def _seeds(text: str) -> list[int]:
    """“1,2,3” as numbers, two at least."""
    try:
        seeds = [checked_seed(int(part)) for part in text.split(",")]
    except ValueError:
        raise InvalidParameterError(f"“{text}” are no seeds.", "Write them as in --seeds 1,2,3.") from None
    if len(seeds) < 2:
        raise InvalidParameterError("One face leads nowhere.", "Name two seeds or more, as in --seeds 1,2,3.")
    return seeds


def _first_sentence(kind: type[Params]) -> str:
    return (kind.__doc__ or "").strip().split("\n")[0]
