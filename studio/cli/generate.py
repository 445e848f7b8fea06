"""`quartet generate`: make things without a window, through the same engine and into the same gallery."""

from __future__ import annotations

import secrets
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from studio.cli.failures import guarded
from studio.cli.options import with_params
from studio.cli.output import AsJson, print_json, progress_bar, say, say_repairs
from studio.core.errors import InvalidParameterError
from studio.core.family import ModelInfo, Task
from studio.core.params import SEED_LIMIT, Params
from studio.core.request import InputRef, Request
from studio.families.gan.params import FACES, FAMILY, MORPH, PROJECT, WALK, Face

if TYPE_CHECKING:
    from studio.app import Studio
    from studio.core.item import Item
    from studio.engine.notices import Notice

TASKS: tuple[Task, ...] = (FACES, MORPH, WALK, PROJECT)
"""Every task that has a command; its options are made from the controls of its parameters."""

SeedOption = Annotated[
    int | None,
    typer.Option("--seed", metavar="NUMBER", help="Start of the random numbers; random if left out."),
]
SeedsOption = Annotated[
    str, typer.Option("--seeds", metavar="A,B,...", help="The seeds of the faces, in their order.")
]
ModelOption = Annotated[str | None, typer.Option("--model", metavar="ID", help="The best one if left out.")]
OutOption = Annotated[
    Path | None, typer.Option("--out", metavar="DIR", help="Where to put copies; the gallery keeps its own.")
]
PictureArgument = Annotated[Path, typer.Argument(metavar="PICTURE", help="The picture with a face in it.")]


@dataclass(frozen=True)
class Delivery:
    """Where the things go and how they are told."""

    model: str | None
    out: Path | None
    as_json: bool


@dataclass(frozen=True)
class Material:
    """What went in from outside, and the gallery items that it is."""

    inputs: tuple[InputRef, ...] = ()
    parents: tuple[int, ...] = ()


def app() -> typer.Typer:
    """One command a task."""
    group = typer.Typer(help="Make pictures. Everything made is kept in the gallery.", no_args_is_help=True)
    for task, command in ((FACES, _faces), (MORPH, _between), (WALK, _between), (PROJECT, _project)):
        group.command(task.name, help=_first_sentence(task.params))(
            guarded(with_params(task.params, command(task)))
        )
    return group


def _faces(task: Task) -> Callable[..., None]:
    def generate(
        params: Params,
        seed: SeedOption = None,
        model: ModelOption = None,
        out: OutOption = None,
        as_json: AsJson = False,
    ) -> None:
        start = secrets.randbelow(SEED_LIMIT) if seed is None else seed
        _make(task, params, _checked_seed(start), Delivery(model, out, as_json))

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

        def material(studio: Studio) -> Material:
            kept = studio.gallery.import_file(picture)
            return Material((studio.gallery.inputs.put_picture(pixels, "picture"),), (kept.id,))

        _make(task, params, _checked_seed(seed or 0), Delivery(model, out, as_json), material)

    return generate


def _make(
    task: Task,
    params: Params,
    seed: int,
    delivery: Delivery,
    material: Callable[[Studio], Material] = lambda studio: Material(),
) -> None:
    from studio.app import open_studio
    from studio.gallery.exporting import make_ready

    with open_studio() as studio:
        info = studio.models.get(delivery.model) if delivery.model else studio.best_model(FAMILY)
        if delivery.out:
            make_ready(delivery.out)  # before anything is made that could not be put there
        say_repairs(studio.gallery)
        given = material(studio)
        request = Request.make(FAMILY, task.name, info.ref, seed, params, given.inputs)
        with _Watch() as watch:
            items = studio.make(request, given.parents, listen=watch.hear)
        paths = studio.gallery.export([item.id for item in items], delivery.out) if delivery.out else []
        told = [
            _tell(studio, item, info, paths[index] if paths else None) for index, item in enumerate(items)
        ]
    if delivery.as_json:
        print_json(told)
    else:
        _print_for_people(told, info)


def _checked_seed(seed: int) -> int:
    if not 0 <= seed < SEED_LIMIT:
        raise InvalidParameterError(f"The seed must lie between 0 and {SEED_LIMIT - 1}, not {seed}.")
    return seed


def _seeds(text: str) -> list[int]:
    """“1,2,3” as numbers, two at least."""
    try:
        seeds = [_checked_seed(int(part)) for part in text.split(",")]
    except ValueError:
        raise InvalidParameterError(f"“{text}” are no seeds.", "Write them as in --seeds 1,2,3.") from None
    if len(seeds) < 2:
        raise InvalidParameterError("One face leads nowhere.", "Name two seeds or more, as in --seeds 1,2,3.")
    return seeds


def _tell(studio: Studio, item: Item, info: ModelInfo, copy: Path | None) -> dict[str, Any]:
    return {
        "path": str((copy or studio.gallery.path(item)).resolve()),
        "item": item.id,
        "seed": item.request.seed if item.request else None,
        "model": info.id,
        "sha256": item.sha256,
        "width": item.width,
        "height": item.height,
        "seconds": round(item.seconds, 3),
        "device": item.device,
    }


def _print_for_people(told: list[dict[str, Any]], info: ModelInfo) -> None:
    for item in told:
        typer.echo(item["path"])
    say(f"Made with {info.name} ({info.licence}).")


class _Watch:
    """Draws the progress of the job on stderr, from what the engine's threads tell."""

    def __init__(self) -> None:
        self._bar = progress_bar()

    def __enter__(self) -> _Watch:
        self._bar.start()
        self._task = self._bar.add_task("Loading the model", total=None)
        return self

    def __exit__(self, *exception: object) -> None:
        self._bar.stop()

    def hear(self, notice: Notice) -> None:
        from studio.core.events import Progress
        from studio.engine.notices import JobStep, Warned

        match notice:
            case JobStep(_, Progress(done, total, note)):
                self._bar.update(self._task, completed=done, total=total, description=note or "Drawing")
            case Warned(message):
                self._bar.console.print(message, markup=False)
            case _:
                pass


def _first_sentence(kind: type[Params]) -> str:
    return (kind.__doc__ or "").strip().split("\n")[0]
