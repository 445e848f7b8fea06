"""`quartet gallery verify`, `rebuild`, `backup`, `stats`: that nothing gets lost, and how much there is."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Annotated

import typer

from studio.cli.failures import USER, guarded
from studio.cli.gallery_door import open_gallery
from studio.cli.output import AsJson, counted, megabytes, print_json, print_table, say
from studio.cli.passphrase import with_passphrase

if TYPE_CHECKING:
    from studio.gallery.repairing import Repairs
    from studio.gallery.verify import VerifyReport

_SENTENCES: Mapping[str, str] = {
    "found_again": "had been moved; its row leads to its new place",
    "without_file": "has lost its file and lies in the trash now",
    "taken_as_is": "was changed by another program and counts as it is now",
    "adopted": "was not known and is in the gallery now",
    "rows_mended": "had a damaged row, which was written anew",
    "cleared": "was never finished and is gone",
    "inputs_restored": "was missing and was found again",
}
_PROBLEMS: Mapping[str, str] = {
    "missing": "the file is gone",
    "changed": "the file was changed after it was saved",
    "orphans": "a file that the gallery does not know",
    "unfinished": "an unfinished file",
    "inputs_missing": "something that a picture was made from is gone or damaged",
    "unreadable": "its row is damaged",
    "database": "the database is damaged",
}


def register(group: typer.Typer) -> None:
    """Add the commands to `quartet gallery`."""
    group.command("verify")(verify)
    group.command("rebuild")(rebuild)
    group.command("backup")(backup)
    group.command("stats")(stats)


@guarded
def verify(
    repair: Annotated[
        bool, typer.Option("--repair", help="Mend what can be mended; nothing is thrown away.")
    ] = False,
    as_json: AsJson = False,
) -> None:
    """Compare every file with what was saved, and mend what is not in order if that is wanted."""
    with open_gallery() as gallery, counted("Comparing") as progress:
        repairs = gallery.upkeep.repair(progress) if repair else None
        report = gallery.verify(progress) if repairs is None else repairs.left
    if as_json:
        print_json(report.to_json() if repairs is None else repairs.to_json())
    else:
        if repairs is not None:
            _tell_repairs(repairs)
        _tell_problems(report)
    if not report.ok:
        raise typer.Exit(USER)


@guarded
def rebuild(as_json: AsJson = False) -> None:
    """Make the database again from the files, each of which tells how it was made.

    Names, stars, labels, notes, tags, collections and saved searches are taken over from the old database as
    far as it can be read, and from its copies. A copy of the old one is taken first.
    """
    from studio.engine.places import Places
    from studio.gallery.gallery import Gallery

    with counted("Reading files") as report:
        folder = Places.default().gallery
        made = with_passphrase(lambda words: Gallery.rebuild(folder, words, report))
    if as_json:
        print_json(made.to_json())
        return
    _tell_each(made.to_json()["unreadable"], "cannot be read, and was left where it is")
    if made.without_file:
        say(f"{made.without_file} things whose files are gone or damaged were taken over as they stood.")
    say(f"The gallery's database was made again from {made.items} files.")


@guarded
def backup(
    listed: Annotated[bool, typer.Option("--list", help="Only list the copies there are.")] = False,
    as_json: AsJson = False,
) -> None:
    """Copy the gallery's database. Of older ones stay one of each of the last days and weeks."""
    with open_gallery() as gallery, counted("Copying") as progress:
        taken = None if listed else gallery.upkeep.back_up(report=progress)
        copies = gallery.upkeep.backups()
        sizes = [copy.stat().st_size for copy in copies]
    if as_json:
        print_json(
            {
                "path": None if taken is None else str(taken),
                "backups": [{"path": str(p), "bytes": n} for p, n in zip(copies, sizes, strict=True)],
            }
        )
    elif taken is not None:
        typer.echo(taken)
    else:
        rows = [(copy.name, megabytes(size)) for copy, size in zip(copies, sizes, strict=True)]
        print_table(("Copy", "Size"), rows, "No copies yet.")


@guarded
def stats(as_json: AsJson = False) -> None:
    """How much there is, of what, and what it takes on the disk."""
    with open_gallery() as gallery:
        found = gallery.upkeep.stats()
    if as_json:
        print_json(found.to_json())
        return
    rows: list[tuple[str, object]] = [
        ("Things", f"{found.items:,}"),
        ("  AI-made", f"{found.synthetic:,}"),
        ("  from elsewhere", f"{found.items - found.synthetic:,}"),
        ("In the trash", f"{found.in_trash:,}"),
        *((f"  {kind}", f"{number:,}") for kind, number in found.kinds.items()),
        *((f"  {model}", f"{number:,}") for model, number in found.models.items()),
        ("Tags", f"{found.tags:,}"),
        ("Collections", f"{found.collections:,}"),
        ("Saved searches", f"{found.searches:,}"),
        ("Files", megabytes(found.file_bytes)),
        ("Inputs", megabytes(found.input_bytes)),
        ("Small pictures", megabytes(found.thumbnail_bytes)),
        ("Database", megabytes(found.database_bytes)),
        (f"{found.backups} copies of it", megabytes(found.backup_bytes)),
    ]
    print_table(("", ""), rows, "")


def _tell_repairs(repairs: Repairs) -> None:
    told = repairs.to_json()
    for field, sentence in _SENTENCES.items():
        _tell_each(told[field], sentence)
    if repairs.indices_mended:
        typer.echo("An index of the database did not fit its contents and was made anew.")


def _tell_problems(report: VerifyReport) -> None:
    told = report.to_json()
    for field, sentence in _PROBLEMS.items():
        _tell_each(told[field], sentence)
    say(f"{report.checked} items compared: " + ("all sound." if report.ok else "there are problems."))


def _tell_each(found: object, sentence: str) -> None:
    for path in found if isinstance(found, tuple) else ():
        typer.echo(f"{path}: {sentence}")
