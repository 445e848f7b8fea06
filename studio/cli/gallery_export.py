"""`quartet gallery export` and `import`: things out of the gallery, and in again."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from studio.cli.failures import USER, guarded
from studio.cli.gallery_door import open_gallery
from studio.cli.output import AsJson, counted, print_json, say
from studio.gallery.outgoing import FileForm, OutgoingForm, Told
from studio.gallery.sharing.pattern import FIELDS, USUAL

if TYPE_CHECKING:
    from studio.gallery.gallery import Gallery
    from studio.gallery.sharing.copies import Packing

_TABLES = frozenset({".csv", ".json", ".parquet"})
_FIELDS = ", ".join(f"{{{name}}}" for name in FIELDS)


def register(group: typer.Typer) -> None:
    """Add the commands to `quartet gallery`."""
    group.command("export")(export)
    group.command("import")(bring_in)


@guarded
def export(
    out: Annotated[
        Path,
        typer.Argument(
            metavar="OUT",
            help="A folder for copies; or a file: .zip an archive that “import” reads, .csv .json .parquet"
            " a table of what is known, .pdf a contact sheet.",
        ),
    ],
    ids: Annotated[
        list[int] | None, typer.Argument(metavar="[ITEM]...", help="Their numbers; all if left out.")
    ] = None,
    search: Annotated[str, typer.Option(help="What fits these words instead, as in “search”.")] = "",
    name: Annotated[str, typer.Option(help=f"How copies are called: words, “/” and {_FIELDS}.")] = USUAL,
    file_format: Annotated[
        FileForm, typer.Option("--format", help="Of pictures: as kept, or turned into this.")
    ] = FileForm.AS_KEPT,
    quality: Annotated[int, typer.Option(min=1, max=100, help="Of JPEG and WebP.")] = 92,
    longest: Annotated[
        int | None, typer.Option(min=16, metavar="PIXELS", help="Larger pictures are made smaller.")
    ] = None,
    tell: Annotated[
        Told,
        typer.Option(help="full: all settings; credentials: signed, that it is AI-made; clean: nothing."),
    ] = Told.FULL,
    sign: Annotated[bool, typer.Option("--sign", help="Sign copies that tell all settings as well.")] = False,
    watermark: Annotated[
        bool, typer.Option("--watermark", help="An invisible mark in AI-made pictures.")
    ] = False,
    place: Annotated[
        bool, typer.Option("--place/--no-place", help="Whether photographs tell where they were taken (GPS).")
    ] = False,
    sheet: Annotated[
        bool, typer.Option("--sheet", help="A contact sheet, when OUT ends with .png or .jpg.")
    ] = False,
    columns: Annotated[int, typer.Option(min=1, max=12, help="Pictures side by side on a sheet.")] = 5,
    words_only: Annotated[
        bool, typer.Option("--words-only", help="Texts without the lines that tell how they were made.")
    ] = False,
    as_json: AsJson = False,
) -> None:
    """Copy things out of the gallery: as files, as an archive, as a table, as a contact sheet."""
    from studio.engine.places import Places
    from studio.gallery.credentials import Signer
    from studio.gallery.sharing.copies import Packing
    from studio.gallery.sharing.pattern import NamePattern

    signer = Signer(Places.default().credentials) if sign or tell is Told.CREDENTIALS else None
    form = OutgoingForm(file_format, quality, longest, tell, watermark, place)
    packing = Packing(form, NamePattern(name), signer)
    with open_gallery() as gallery, counted("Copying") as report:
        wanted = _wanted(gallery, ids or [], search)
        made = _Export(gallery, wanted, out, packing, report).write(sheet, columns, words_only)
    if as_json:
        print_json([str(path.resolve()) for path in made])
    else:
        for path in made:
            typer.echo(path)


def _wanted(gallery: Gallery, ids: list[int], search: str) -> tuple[int, ...]:
    from studio.gallery.query import Query

    if ids:
        return tuple(gallery.item(item_id).id for item_id in ids)
    return gallery.ids(Query(text=search))


@dataclass(frozen=True)
class _Export:
    gallery: Gallery
    ids: tuple[int, ...]
    out: Path
    packing: Packing
    report: Callable[[int, int], None]

    def write(self, sheet: bool, columns: int, words_only: bool) -> list[Path]:
        """In the form that the end of the name says."""
        from studio.gallery.sharing.archive import write_archive
        from studio.gallery.sharing.contact_sheet import SheetForm, write_contact_sheet
        from studio.gallery.sharing.copies import copy_into
        from studio.gallery.sharing.tables import write_table

        suffix = self.out.suffix.lower()
        if suffix == ".zip":
            return [write_archive(self.gallery, self.ids, self.out, self.packing, self.report)]
        if suffix in _TABLES:
            return [write_table(self.gallery, self.ids, self.out, self.report)]
        if sheet or suffix == ".pdf":
            form = SheetForm(columns=columns)
            return write_contact_sheet(self.gallery, self.ids, self.out, form, self.report)
        if words_only:
            return self.gallery.export(self.ids, self.out, self.report, words_only=True)
        return copy_into(self.gallery, self.ids, self.out, self.packing, self.report)


@guarded
def bring_in(
    paths: Annotated[
        list[Path],
        typer.Argument(metavar="PATH...", help="Pictures, texts, folders of them, archives of “export”."),
    ],
    as_json: AsJson = False,
) -> None:
    """Take pictures and texts, folders and archives into the gallery. Files are copied, and what they tell of
    themselves is kept; from archives ratings, tags, notes and descent come along."""
    from studio.gallery.sharing.bringing_in import bring_in as bring

    with open_gallery() as gallery, counted("Reading") as report:
        arrived = bring(gallery, paths, report)
        items = gallery.items(arrived.ids)
    for problem in arrived.refused:
        say(str(problem))
    if as_json:
        refused = [{"what": problem.what, "remedy": problem.remedy} for problem in arrived.refused]
        told = {"items": [item.id for item in items], "new": list(arrived.new), "refused": refused}
        print_json({**told, "passed_over": arrived.passed_over})
    else:
        for item in items:
            typer.echo(f"{item.id}\t{item.name}")
        if arrived.passed_over:
            say(f"{arrived.passed_over} files in folders are neither pictures nor texts.")
    if arrived.refused:
        raise typer.Exit(USER)
