"""`quartet train own`, `run` and `list`: models of one's own data, and the runs that are kept."""

from __future__ import annotations

import threading
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from studio.cli.collections import CollectionName, named_collection
from studio.cli.failures import USER, guarded
from studio.cli.keyboard import stopped_by_keyboard
from studio.cli.output import AsJson, print_json, print_table, progress_bar, say
from studio.core.errors import UserError
from studio.training.runs import DataSource, Learns, Run, RunSpec, RunState

if TYPE_CHECKING:
    from studio.training.recipe_list import RecipeEntry


@guarded
def go_on(
    folder: Annotated[Path, typer.Argument(metavar="RUN", help="The folder of a run.")],
    as_json: AsJson = False,
) -> None:
    """Train a run that was set up, or go on with it. This is what the Workshop starts."""
    from studio.training.runs import open_run

    _train(open_run(folder.absolute()), as_json)


@guarded
def own(
    family: Annotated[Learns, typer.Option(help="What it becomes.")],
    data: Annotated[Path | None, typer.Argument(metavar="[FOLDER]", help="Your pictures or texts.")] = None,
    collection: CollectionName = "",
    out: Annotated[
        Path | None, typer.Option(metavar="DIR", help="Where the run is kept; among your runs if left out.")
    ] = None,
    name: Annotated[str, typer.Option(help="What the model is called; the folder's name if left out.")] = "",
    recipe: Annotated[str, typer.Option(help="Another recipe of the family, “textbook-vae” for one.")] = "",
    size: Annotated[
        int | None, typer.Option(min=1, help="Pixels a side, or tokens of context; the usual if left out.")
    ] = None,
    minutes: Annotated[
        float | None, typer.Option(min=0.0, help="Stop after so many minutes of training, in all.")
    ] = None,
    seed: Annotated[int, typer.Option(min=0, help="Start of the random numbers.")] = 0,
    base: Annotated[
        str | None, typer.Option("--begin-with", metavar="ID", help="An installed model of the same kind.")
    ] = None,
    resume: Annotated[bool, typer.Option("--resume", help="Go on with the run in DIR.")] = False,
    as_json: AsJson = False,
) -> None:
    """Train a model of your own pictures or texts. What cannot be learned from is left out and listed."""
    from studio.training.runs import open_run

    if resume:
        if out is None:
            raise UserError("Which run shall go on?", "Name its folder with --out.")
        run = open_run(out.absolute())
        spec = run.spec if minutes is None else replace(run.spec, minutes=minutes)
        _train(Run(run.folder, spec), as_json)
        return
    chosen = _recipe(family, recipe)
    usual_name, source = _source(data, collection, chosen)
    spec = RunSpec(
        name or usual_name,
        family,
        chosen.id,
        source,
        base=base,
        size=size or chosen.sizes[0],
        minutes=minutes,
        seed=seed,
    )
    _train(_put(spec, out), as_json)


def _put(spec: RunSpec, out: Path | None) -> Run:
    """A new run; one for all processes that a launcher started: the first makes it."""
    from studio.engine.devices import choose_device
    from studio.engine.places import Places
    from studio.training.runs import Runs, open_run, put_run
    from studio.training.team import is_launched, join_team

    if not is_launched():
        return Runs(Places.default().runs).create(spec) if out is None else put_run(out.absolute(), spec)
    if out is None:
        raise UserError("Several processes need one folder for the run.", "Name it with --out.")
    team, _ = join_team(choose_device())
    if team.leads:
        put_run(out.absolute(), spec)
    team.wait()
    return open_run(out.absolute())


def _source(data: Path | None, collection: str, chosen: RecipeEntry) -> tuple[str, DataSource]:
    """What is learned from, and how it is called."""
    if collection:
        if data is not None:
            raise UserError("There are a folder and a collection.", "Name one of the two.")
        found = named_collection(collection)
        return found.name, DataSource(collection=found.id)
    if data is None:
        raise UserError("There is nothing to learn from.", "Name a folder, or --collection NAME.")
    _check_folder(data, chosen)
    return data.absolute().name, DataSource(folder=str(data.absolute()))


def _check_folder(data: Path, chosen: RecipeEntry) -> None:
    """Before a run is made of it."""
    from studio.training.recipe_list import RECIPES

    if data.is_dir():
        return
    if str(data) in {entry.id for entry in RECIPES}:
        raise UserError(
            f"“{data}” learns from a folder of your own.",
            f"Name it: quartet train FOLDER --family {chosen.learns} --recipe {data} --out DIR.",
        )
    raise UserError(f"“{data}” is no folder.", "Name a folder of pictures or texts.")


def _recipe(family: Learns, name: str) -> RecipeEntry:
    from studio.training.recipe_list import recipe, recipes_for

    able = [entry for entry in recipes_for(family) if entry.own_data]
    if name and (wanted := recipe(name)) not in able:
        raise UserError(
            f"“{wanted.id}” learns nothing of your own for this family.",
            f"Choose one of {', '.join(entry.id for entry in able)}.",
        )
    return recipe(name) if name else able[0]


def _train(run: Run, as_json: bool) -> None:
    """Train under a progress bar, take the model into the library, and say how it ended."""
    from studio.engine.devices import DeviceChoice, choose_device
    from studio.engine.models import ModelLibrary
    from studio.engine.places import Places
    from studio.engine.priority import step_back
    from studio.training.loop import TrainingProgress
    from studio.training.run_warnings import warnings_of
    from studio.training.starting import Hooks, Workplace, help_to_train, train
    from studio.training.team import join_team
    from studio.training.workshop import adopt

    places = Places.default()
    step_back()
    library = ModelLibrary(places.bundled_models, places.models)
    team, device = join_team(choose_device(DeviceChoice.AUTO))
    workplace = Workplace(library, device, places.cache / "training", places.gallery, team)
    stop = threading.Event()
    if not team.leads:
        with stopped_by_keyboard(stop):  # the first process is asked too, and says when all stop
            help_to_train(run, workplace)
        return
    with progress_bar() as bar, stopped_by_keyboard(stop):
        task = bar.add_task("Preparing", total=None)

        def prepare(done: int, total: int) -> None:
            bar.update(task, description="Preparing", completed=done, total=total)

        def report(progress: TrainingProgress) -> None:
            bar.update(task, description="Learning", completed=progress.step, total=progress.total_steps)

        end = train(run, workplace, Hooks(report, prepare, stop.is_set))
    for warning in warnings_of(run.watched.curve()):
        say(f"{warning.what} {warning.remedy}")
    model = adopt(run, library) if end.state is RunState.FINISHED else None
    if as_json:
        told = {"state": end.state.value, "failure": end.failure, "run": str(run.folder), "model": model}
        print_json(told)
    else:
        say(end.failure or f"“{run.spec.name}” is {end.state.value}. The run lies in {run.folder}.")
        if model:
            say(f"Its model is installed as “{model}”.")
    if end.state is RunState.FAILED:
        raise typer.Exit(USER)


@guarded
def list_runs(as_json: AsJson = False) -> None:
    """The runs that are kept, newest first."""
    from studio.engine.places import Places
    from studio.training.runs import Runs

    runs = Runs(Places.default().runs).all()
    if as_json:
        print_json([_told(run) for run in runs])
        return
    rows = [(run.key, run.spec.name, run.spec.recipe, run.state.value) for run in runs]
    print_table(("Run", "Name", "Recipe", "State"), rows, "No runs yet.")


def _told(run: Run) -> dict[str, object]:
    curve = run.watched.curve()
    return {
        "run": run.key,
        "folder": str(run.folder),
        "name": run.spec.name,
        "recipe": run.spec.recipe,
        "state": run.state.value,
        "failure": run.end.failure if run.end else "",
        "steps": int(curve.newest("step")) if curve.rows else 0,
        "created": run.spec.created.isoformat(),
    }
