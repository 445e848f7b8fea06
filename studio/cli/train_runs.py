"""`quartet train run` and `list`: the runs that the Workshop keeps, without its window."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from studio.cli.failures import USER, guarded
from studio.cli.output import AsJson, print_json, print_table, progress_bar, say
from studio.training.runs import Run, RunState


@guarded
def go_on(
    folder: Annotated[Path, typer.Argument(metavar="RUN", help="The folder of a run.")],
    as_json: AsJson = False,
) -> None:
    """Train a run that was set up, or go on with it. This is what the Workshop starts."""
    from studio.engine.devices import DeviceChoice, choose_device
    from studio.engine.models import ModelLibrary
    from studio.engine.places import Places
    from studio.engine.priority import step_back
    from studio.training.loop import TrainingProgress
    from studio.training.runs import open_run
    from studio.training.starting import Hooks, Workplace, train

    run = open_run(folder.absolute())
    places = Places.default()
    step_back()
    library = ModelLibrary(places.bundled_models, places.models)
    workplace = Workplace(library, choose_device(DeviceChoice.AUTO), places.cache / "training")
    with progress_bar() as bar:
        task = bar.add_task("Preparing", total=None)

        def prepare(done: int, total: int) -> None:
            bar.update(task, description="Preparing", completed=done, total=total)

        def report(progress: TrainingProgress) -> None:
            bar.update(task, description="Learning", completed=progress.step, total=progress.total_steps)

        end = train(run, workplace, Hooks(report, prepare))
    if as_json:
        print_json({"state": end.state.value, "failure": end.failure, "run": str(run.folder)})
    else:
        say(end.failure or f"“{run.spec.name}” is {end.state.value}.")
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
