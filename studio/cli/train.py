"""`quartet train`: run our recipes."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer
from typer.core import TyperGroup

from studio.cli import train_runs
from studio.cli.failures import guarded
from studio.cli.keyboard import stopped_by_keyboard
from studio.cli.output import AsJson, print_json, progress_bar, say
from studio.cli.watch import open_chart, watch
from studio.core.errors import UserError
from studio.training.recipe_list import AUTOENCODER, TEACHER
from studio.training.recipe_list import recipe as entry_of
from studio.training.runs import Learns

if TYPE_CHECKING:
    from studio.core.device import Device
    from studio.core.family import ModelInfo
    from studio.engine.models import ModelLibrary
    from studio.training.loop import TrainingProgress

OutOption = Annotated[
    Path, typer.Option("--out", metavar="DIR", help="Checkpoint, curve, samples and model go here.")
]
MinutesOption = Annotated[
    float | None, typer.Option("--minutes", min=0.0, help="Stop after so many minutes of training.")
]
ResumeOption = Annotated[bool, typer.Option("--resume", help="Go on from the checkpoint in DIR.")]
DrawingsOption = Annotated[
    Path | None,
    typer.Option(
        "--data", metavar="DIR", help="Pictures or SVGs of one's own; left out, free stickers are fetched."
    ),
]
PAINTER = "stickers"
"""The id and the architecture of the bundled painter of stickers."""
FamilyOption = Annotated[
    Learns | None,
    typer.Option("--family", help="A folder needs it; a recipe has its own and may be told it."),
]
ChartOption = Annotated[bool, typer.Option("--chart", help="Show the curve in a window as it grows.")]


@dataclass(frozen=True)
class Hooks:
    """What a recipe calls while it runs.

    Attributes:
        report: how training fares.
        prepare: how many pictures of how many are there, before it begins.
        should_stop: whether somebody pressed Ctrl+C.
    """

    report: Callable[[TrainingProgress], None]
    prepare: Callable[[int, int], None]
    should_stop: Callable[[], bool]


@dataclass(frozen=True)
class Wish:
    """What was asked for on the command line; every recipe takes it."""

    out: Path
    data: Path | None
    minutes: float | None
    resume: bool
    chart: bool
    as_json: bool

    def given(self, hooks: Hooks, device: Device) -> dict[str, Any]:
        """As the arguments that all recipes share."""
        return {
            "data": self.data,
            "minutes": self.minutes,
            "resume": self.resume,
            "report": hooks.report,
            "should_stop": hooks.should_stop,
            "device": device.torch_name,
        }


class RecipeOrFolder(TyperGroup):
    """Takes a folder in the place of a recipe: `train FOLDER --family gan` is `train own FOLDER ...`."""

    def resolve_command(self, ctx: Any, args: list[str]) -> Any:  # older typers take click's own types
        """The command's name, the command, and what is left for it."""
        if args[0] not in self.commands and ("--family" in args or Path(args[0]).is_dir()):
            return "own", self.commands["own"], args
        return super().resolve_command(ctx, args)


def app() -> typer.Typer:
    """The commands of the group."""
    group = typer.Typer(
        cls=RecipeOrFolder,
        help="Train by our recipes, or from your own folder: train FOLDER --family FAMILY --out DIR.",
        no_args_is_help=True,
    )
    group.command("faces-gan")(faces_gan)
    group.command("faces-vae")(faces_vae)
    group.command("pictures-vae")(pictures_vae)
    group.command("stickers")(stickers)
    group.command("stickers-finish")(stickers_finish)
    group.command("prose")(prose)
    group.command("watch")(watch)
    group.command("own")(train_runs.own)
    group.command("run")(train_runs.go_on)
    group.command("list")(train_runs.list_runs)
    return group


@guarded
def faces_gan(
    out: OutOption,
    data: Annotated[
        Path | None,
        typer.Option(
            metavar="DIR", help="Pictures to learn from; left out, the fetched face pack draws them."
        ),
    ] = None,
    family: FamilyOption = None,
    minutes: MinutesOption = None,
    resume: ResumeOption = False,
    chart: ChartOption = False,
    as_json: AsJson = False,
) -> None:
    """Train the 64-pixel face generator: two networks, R1, EMA. Ctrl+C keeps what was learnt."""
    from studio.training.guide import open_guide
    from studio.training.recipes import faces_gan as recipe

    _agree(family, "faces-gan")
    device = _device()
    teacher = _teacher()
    generator = open_guide(teacher, device).generator if teacher else None

    wish = Wish(out, data, minutes, resume, chart, as_json)
    _train(
        lambda hooks: recipe.train(out, teacher=generator, **wish.given(hooks, device)),
        wish,
        recipe.MODEL_ID,
    )


@guarded
def faces_vae(
    out: OutOption,
    data: Annotated[
        Path | None,
        typer.Option(metavar="DIR", help="Faces that an earlier run has drawn; left out, they are drawn."),
    ] = None,
    family: FamilyOption = None,
    minutes: MinutesOption = None,
    resume: ResumeOption = False,
    chart: ChartOption = False,
    as_json: AsJson = False,
) -> None:
    """Train the autoencoder of faces: 20,000 drawn faces, the ELBO. Ctrl+C keeps what was learnt."""
    from studio.training.guide import open_guide
    from studio.training.recipes import faces_vae as recipe

    _agree(family, "faces-vae")
    device = _device()
    teacher = _teacher()
    guide = open_guide(teacher, device) if teacher else None

    wish = Wish(out, data, minutes, resume, chart, as_json)
    _train(
        lambda hooks: recipe.train(out, guide=guide, prepare=hooks.prepare, **wish.given(hooks, device)),
        wish,
        recipe.MODEL_ID,
    )


@guarded
def pictures_vae(
    out: OutOption,
    data: DrawingsOption = None,
    family: FamilyOption = None,
    minutes: MinutesOption = None,
    resume: ResumeOption = False,
    chart: ChartOption = False,
    as_json: AsJson = False,
) -> None:
    """Train the autoencoder of pictures: stickers, clipart, faces, the ELBO. Ctrl+C keeps what was learnt."""
    from studio.training.guide import open_guide
    from studio.training.recipes import pictures_vae as recipe

    _agree(family, "pictures-vae")
    device = _device()
    teacher = _teacher()
    generator = open_guide(teacher, device).generator if teacher else None

    wish = Wish(out, data, minutes, resume, chart, as_json)
    _train(
        lambda hooks: recipe.train(
            out, teacher=generator, prepare=hooks.prepare, **wish.given(hooks, device)
        ),
        wish,
        recipe.MODEL_ID,
    )


@guarded
def stickers(
    out: OutOption,
    data: DrawingsOption = None,
    family: FamilyOption = None,
    minutes: MinutesOption = None,
    resume: ResumeOption = False,
    chart: ChartOption = False,
    as_json: AsJson = False,
) -> None:
    """Train the painter of stickers: free emoji, clip art, latent diffusion. Ctrl+C keeps what was learnt."""
    from studio.training.recipes import stickers as recipe

    _agree(family, "stickers")
    device = _device()
    autoencoder = _installed(AUTOENCODER).weights_path

    wish = Wish(out, data, minutes, resume, chart, as_json)
    _train(
        lambda hooks: recipe.train(
            out, autoencoder=autoencoder, prepare=hooks.prepare, **wish.given(hooks, device)
        ),
        wish,
        recipe.MODEL_ID,
    )


@guarded
def stickers_finish(
    out: OutOption,
    data: DrawingsOption = None,
    painter: Annotated[
        str, typer.Option("--painter", metavar="MODEL", help="The painter whose stickers are finished.")
    ] = PAINTER,
    minutes: MinutesOption = None,
    resume: ResumeOption = False,
    chart: ChartOption = False,
    as_json: AsJson = False,
) -> None:
    """Teach a painter of stickers to finish them: no blocks in flat colours. Ctrl+C keeps what was learnt."""
    from studio.training.recipes import stickers_finish as recipe

    device = _device()
    painting, autoencoder = _installed(painter), _installed(AUTOENCODER).weights_path
    if painting.architecture != PAINTER:
        raise UserError(f"{painting.name} paints no stickers.", "Choose a model of stickers.")
    wish = Wish(out, data, minutes, resume, chart, as_json)
    _train(
        lambda hooks: recipe.train(
            out,
            painter=painting,
            autoencoder=autoencoder,
            prepare=hooks.prepare,
            **wish.given(hooks, device),
        ),
        wish,
        painting.id,
    )


@guarded
def prose(
    out: OutOption,
    data: Annotated[
        Path | None,
        typer.Option(
            metavar="DIR",
            help="Texts (.txt, .md) of one's own; left out, books in the public domain are fetched.",
        ),
    ] = None,
    family: FamilyOption = None,
    minutes: MinutesOption = None,
    resume: ResumeOption = False,
    chart: ChartOption = False,
    as_json: AsJson = False,
) -> None:
    """Train the small language model: its own vocabulary, 6 million weights. Ctrl+C keeps what was learnt."""
    from studio.training.recipes import prose as recipe

    _agree(family, "prose")
    device = _device()
    wish = Wish(out, data, minutes, resume, chart, as_json)
    _train(lambda hooks: recipe.train(out, **wish.given(hooks, device)), wish, recipe.MODEL_ID)


def _train(start: Callable[[Hooks], TrainingProgress], wish: Wish, model_id: str) -> None:
    """Run a recipe under a progress bar, then say where its model is."""
    from studio.training.run_folder import RunFolder
    from studio.training.run_warnings import warnings_of

    stop = threading.Event()
    if wish.chart:
        open_chart(wish.out)
    with progress_bar() as bar, stopped_by_keyboard(stop):
        task = bar.add_task("Preparing", total=None)

        def prepare(done: int, total: int) -> None:
            bar.update(task, description="Preparing", completed=done, total=total)

        def report(progress: TrainingProgress) -> None:
            figures = "  ".join(f"{name} {value:.3f}" for name, value in progress.figures.items())
            bar.update(task, description=figures, completed=progress.step, total=progress.total_steps)

        end = start(Hooks(report, prepare, stop.is_set))
    for warning in warnings_of(RunFolder(wish.out).curve()):
        say(f"{warning.what} {warning.remedy}")
    model = wish.out / model_id
    if wish.as_json:
        steps = {"step": end.step, "total_steps": end.total_steps, "seconds": end.seconds}
        print_json({**steps, "model": str(model.resolve())})
    say(f"Step {end.step} of {end.total_steps}; --resume goes on. The model is in {model}.")


def _agree(family: Learns | None, name: str) -> None:
    """Raises UserError when a recipe is for another family than was said."""
    own = entry_of(name).learns
    if family not in {None, own}:
        raise UserError(f"{name} is for the family “{own}”, not “{family}”.", "Leave --family out.")


def _device() -> Device:
    from studio.engine.devices import DeviceChoice, choose_device

    return choose_device(DeviceChoice.AUTO)


def _teacher() -> ModelInfo | None:
    """The face pack, if it is installed: it draws what is learned from, or adds latents to pictures."""
    return next((info for info in _library().of_family("gan") if info.architecture == TEACHER), None)


def _installed(model_id: str) -> ModelInfo:
    """Raises UserError when there is no such model."""
    return _library().get(model_id)


def _library() -> ModelLibrary:
    from studio.engine.models import ModelLibrary
    from studio.engine.places import Places

    places = Places.default()
    return ModelLibrary(places.bundled_models, places.models)
