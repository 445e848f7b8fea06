"""`quartet generate`: make things without a window, through the same engine and into the same gallery."""

from __future__ import annotations

import secrets
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from studio.cli.failures import guarded
from studio.cli.options import with_params
from studio.cli.output import AsJson, print_json, progress_bar, say
from studio.core.errors import InvalidParameterError, UserError
from studio.core.family import ModelInfo, Task
from studio.core.params import SEED_LIMIT, Params
from studio.core.request import Request
from studio.families.gan.params import FACES, FAMILY

if TYPE_CHECKING:
    from studio.app import Studio
    from studio.core.item import Item
    from studio.engine.notices import Notice

TASKS: tuple[tuple[str, Task], ...] = ((FAMILY, FACES),)
"""(family, task) of everything that can be made from numbers and words alone."""

SeedOption = Annotated[
    int | None,
    typer.Option("--seed", metavar="NUMBER", help="Start of the random numbers; random if left out."),
]
ModelOption = Annotated[str | None, typer.Option("--model", metavar="ID", help="The best one if left out.")]
OutOption = Annotated[
    Path | None, typer.Option("--out", metavar="DIR", help="Where to put copies; the gallery keeps its own.")
]


def app() -> typer.Typer:
    """One command a task."""
    group = typer.Typer(help="Make pictures. Everything made is kept in the gallery.", no_args_is_help=True)
    for family, task in TASKS:
        group.command(task.name, help=_first_sentence(task.params))(
            guarded(with_params(task.params, _command(family, task)))
        )
    return group


def _command(family: str, task: Task) -> Callable[..., None]:
    def generate(
        params: Params,
        seed: SeedOption = None,
        model: ModelOption = None,
        out: OutOption = None,
        as_json: AsJson = False,
    ) -> None:
        from studio.app import open_studio

        start = secrets.randbelow(SEED_LIMIT) if seed is None else seed
        if not 0 <= start < SEED_LIMIT:
            raise InvalidParameterError(f"The seed must lie between 0 and {SEED_LIMIT - 1}, not {start}.")
        with open_studio() as studio:
            info = studio.models.get(model) if model else _best_model(studio, family)
            request = Request.make(family, task.name, info.ref, start, params)
            with _Watch() as watch:
                items = studio.make(request, listen=watch.hear)
            paths = studio.gallery.export([item.id for item in items], out) if out else []
            told = [
                _tell(studio, item, info, paths[index] if paths else None) for index, item in enumerate(items)
            ]
        if as_json:
            print_json(told)
        else:
            _print_for_people(told, info)

    return generate


def _best_model(studio: Studio, family: str) -> ModelInfo:
    models = studio.models.of_family(family)
    if not models:
        raise UserError(
            "No model is installed that could do this.", "Fetch the default ones with “quartet models get”."
        )
    return next((info for info in models if info.id == studio.settings.default_model.get(family)), models[0])


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
