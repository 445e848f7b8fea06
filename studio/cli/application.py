"""Puts the commands together."""

from __future__ import annotations

from typing import Annotated

import typer

from studio import __version__
from studio.cli import bench, data, doctor, evaluate, gallery, generate, models, train
from studio.cli.failures import guarded
from studio.cli.window import open_window


def application() -> typer.Typer:
    """`quartet` and all its commands."""
    app = typer.Typer(
        name="quartet",
        help="Faces, pictures, stickers and words, made offline on this machine. Alone it opens the window.",
        no_args_is_help=False,
        pretty_exceptions_enable=False,
        rich_markup_mode=None,  # errors as a sentence, not in a box
        context_settings={"help_option_names": ["-h", "--help"]},
    )
    app.callback(invoke_without_command=True)(start)
    app.add_typer(generate.app(), name="generate")
    app.add_typer(models.app(), name="models")
    app.add_typer(gallery.app(), name="gallery")
    app.add_typer(data.app(), name="data")
    app.add_typer(train.app(), name="train")
    app.command("evaluate")(evaluate.evaluate)
    app.add_typer(bench.app(), name="bench")
    app.command("doctor")(doctor.doctor)
    return app


@guarded
def start(
    context: typer.Context,
    version: Annotated[bool, typer.Option("--version", "-V", help="Say which version this is.")] = False,
    safe: Annotated[
        bool, typer.Option("--safe", help="Work on the CPU with default settings; your own stay as they are.")
    ] = False,
) -> None:
    """Open the window, unless a command follows."""
    if version:
        typer.echo(f"quartet {__version__}")
        raise typer.Exit
    if safe:
        from studio.engine.safe_mode import ask_for_safe

        ask_for_safe()
    if context.invoked_subcommand is None:
        raise typer.Exit(open_window())
