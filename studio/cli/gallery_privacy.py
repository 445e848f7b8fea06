"""`quartet gallery encrypt | decrypt | passphrase | usage`: who can read the gallery, and what is counted."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from studio.cli.failures import guarded
from studio.cli.gallery_door import open_gallery
from studio.cli.output import AsJson, counted, print_json, print_table, say
from studio.cli.passphrase import asked
from studio.core.errors import UserError
from studio.engine.passphrase_file import passphrase_from_file

NewFile = Annotated[
    Path | None,
    typer.Option(
        "--new-file", metavar="FILE", help="Its first line is the new passphrase; asked for without."
    ),
]


def register(group: typer.Typer) -> None:
    """Add the commands to those of `quartet gallery`."""
    group.command("encrypt")(encrypt)
    group.command("decrypt")(decrypt)
    group.command("passphrase")(passphrase)
    group.command("usage")(usage)


@guarded
def encrypt() -> None:
    """Give the gallery a passphrase: everything in it is sealed, and only the passphrase opens it.

    A passphrase that is lost is lost: nobody can open the gallery then. It comes from the file that
    QUARTET_PASSPHRASE_FILE names, or is asked for. What was interrupted goes on with the same command.
    """
    from studio.engine.places import Places
    from studio.engine.traces import clear_traces_while_sealing
    from studio.gallery.gallery import Gallery
    from studio.gallery.privacy.protecting import begin_sealing, is_protected

    places = Places.default()
    goes_on = is_protected(places.gallery)
    words = passphrase_from_file() or asked("Passphrase of the gallery", twice=not goes_on)
    if not goes_on:
        begin_sealing(places.gallery, words)
    clear_traces_while_sealing(places)
    with counted("Sealing") as report:
        Gallery.open(places.gallery, words, report).close()
    say("The gallery is sealed. Keep the passphrase well: nobody can open the gallery without it.")


@guarded
def decrypt() -> None:
    """Take the passphrase off: everything lies in the open again."""
    from studio.engine.places import Places
    from studio.gallery.gallery import Gallery
    from studio.gallery.privacy.protecting import begin_opening

    places = Places.default()
    words = passphrase_from_file() or asked("Passphrase of the gallery")
    begin_opening(places.gallery, words)
    with counted("Unsealing") as report:
        Gallery.open(places.gallery, words, report).close()
    say("The gallery lies in the open again.")


@guarded
def passphrase(new_file: NewFile = None) -> None:
    """Change the passphrase. No file is written anew, so it takes a moment only."""
    from studio.engine.places import Places
    from studio.gallery.privacy.protecting import change_passphrase, check_passphrase

    folder = Places.default().gallery
    old = passphrase_from_file() or asked("Passphrase of the gallery now")
    check_passphrase(folder, old)
    new = asked("New passphrase", twice=True) if new_file is None else _first_line(new_file)
    change_passphrase(folder, old, new)
    say("The passphrase is changed.")


@guarded
def usage(
    as_json: AsJson = False,
    as_csv: Annotated[bool, typer.Option("--csv", help="As a table for other programs.")] = False,
    wipe: Annotated[bool, typer.Option("--wipe", help="Forget all of it, after showing it.")] = False,
) -> None:
    """How often and how long each model worked, by day. It stays on this computer."""
    from studio.gallery.usage import to_csv

    with open_gallery() as gallery:
        uses = gallery.usage.all()
        if wipe:
            gallery.usage.wipe()
    if as_json:
        print_json([use.to_json() for use in uses])
    elif as_csv:
        typer.echo(to_csv(uses), nl=False)
    else:
        rows = [(use.day, use.model, use.count, f"{use.seconds:,.0f} s") for use in uses]
        print_table(("Day", "Model", "Made", "Time"), rows, "Nothing was counted.")
    if wipe:
        say("The counters are wiped.")


def _first_line(path: Path) -> str:
    try:
        return next(iter(path.read_text("utf-8").splitlines()), "")
    except (OSError, UnicodeDecodeError) as error:
        raise UserError(f"“{path}” cannot be read.", "Check its path and who may read it.") from error
