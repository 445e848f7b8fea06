"""`quartet train`: run our recipes."""

from __future__ import annotations

import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from studio.cli.failures import guarded
from studio.cli.output import AsJson, print_json, progress_bar, say

if TYPE_CHECKING:
    from studio.families.gan.generator import Generator
    from studio.training.loop import TrainingProgress

TEACHER = "mobile-stylegan"
"""The architecture whose faces the recipe redraws when it is given no pictures."""


def app() -> typer.Typer:
    """The commands of the group."""
    group = typer.Typer(help="Train models by our own recipes.", no_args_is_help=True)
    group.command("faces-gan")(faces_gan)
    return group


@guarded
def faces_gan(
    out: Annotated[
        Path, typer.Option("--out", metavar="DIR", help="Checkpoint, curve, samples and model go here.")
    ],
    data: Annotated[
        Path | None,
        typer.Option(
            metavar="DIR", help="Pictures to learn from; left out, the fetched face pack draws them."
        ),
    ] = None,
    minutes: Annotated[
        float | None, typer.Option(min=0.0, help="Stop after so many minutes of training.")
    ] = None,
    resume: Annotated[bool, typer.Option("--resume", help="Go on from the checkpoint in DIR.")] = False,
    as_json: AsJson = False,
) -> None:
    """Train the 64-pixel face generator: two networks, R1, EMA. Ctrl+C keeps what was learnt."""
    from studio.engine.devices import DeviceChoice, choose_device
    from studio.training.recipes import faces_gan as recipe

    device = choose_device(DeviceChoice.AUTO)
    teacher = _teacher(device.torch_name)
    stop = threading.Event()
    with progress_bar() as bar, _stopped_by_keyboard(stop):
        task = bar.add_task("Preparing", total=None)

        def report(progress: TrainingProgress) -> None:
            figures = "  ".join(f"{name} {value:.3f}" for name, value in progress.figures.items())
            bar.update(task, description=figures, completed=progress.step, total=progress.total_steps)

        end = recipe.train(
            out,
            data=data,
            teacher=teacher,
            minutes=minutes,
            resume=resume,
            report=report,
            should_stop=stop.is_set,
            device=device.torch_name,
        )
    model = out / recipe.MODEL_ID
    if as_json:
        steps = {"step": end.step, "total_steps": end.total_steps, "seconds": end.seconds}
        print_json({**steps, "model": str(model.resolve())})
    say(f"Step {end.step} of {end.total_steps}; --resume goes on. The model is in {model}.")


def _teacher(device: str) -> Generator | None:
    """The face pack, if it is installed: it draws what is learned from, or adds latents to pictures."""
    from studio.engine.models import ModelLibrary
    from studio.engine.places import Places
    from studio.families.gan.mobile_stylegan import load_mobile_stylegan

    places = Places.default()
    library = ModelLibrary(places.bundled_models, places.models)
    for info in library.of_family("gan"):
        if info.architecture == TEACHER:
            return load_mobile_stylegan(info.weights_path, None, device)
    return None


@contextmanager
def _stopped_by_keyboard(stop: threading.Event) -> Iterator[None]:
    """The first Ctrl+C asks the loop to end with a checkpoint; a second one breaks off."""

    def ask(number: int, frame: object) -> None:
        stop.set()
        say("Stopping after this step; the checkpoint is kept.")
        signal.signal(signal.SIGINT, before)

    before = signal.signal(signal.SIGINT, ask)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)
