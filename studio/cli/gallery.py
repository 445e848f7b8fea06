"""`quartet gallery`: what was made, without a window."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from studio.cli import gallery_export, gallery_privacy, gallery_provenance, gallery_search, gallery_store
from studio.cli.failures import USER, guarded
from studio.cli.gallery_door import open_gallery
from studio.cli.output import AsJson, print_json, print_table, say
from studio.core.errors import UserError
from studio.core.item import Item, ItemKind

if TYPE_CHECKING:
    from studio.gallery.gallery import Gallery
    from studio.gallery.query import Query

Limit = Annotated[int, typer.Option("--limit", min=0, help="At most so many, the newest first; 0 for all.")]


def app() -> typer.Typer:
    """The commands of the group."""
    group = typer.Typer(help="The gallery: find, show, add, export, keep in order.", no_args_is_help=True)
    group.command("list")(list_items)
    group.command("show")(show)
    gallery_search.register(group)
    group.command("add")(add)
    gallery_export.register(group)
    gallery_store.register(group)
    gallery_provenance.register(group)
    gallery_privacy.register(group)
    return group


@guarded
def list_items(limit: Limit = 50, as_json: AsJson = False) -> None:
    """What is kept, newest first."""
    from studio.gallery.query import Query

    _show(Query(), limit, as_json)


@guarded
def show(
    item_id: Annotated[int, typer.Argument(metavar="ITEM", help="Its number.")], as_json: AsJson = False
) -> None:
    """One thing: the words of a text, what is known of a picture or an animation."""
    with open_gallery() as gallery:
        item = gallery.item(item_id)
        told = item_json(gallery, item)
        words = gallery.text(item) if item.kind is ItemKind.TEXT else None
    if as_json:
        print_json(told if words is None else {**told, "text": words})
    elif words is not None:
        typer.echo(words)
    else:
        for name in ("name", "path", "width", "height", "created", "model", "seed", "task"):
            if told[name] is not None:
                typer.echo(f"{name}: {told[name]}")


@guarded
def add(
    files: Annotated[
        list[Path], typer.Argument(metavar="FILE...", help="Pictures and texts from elsewhere.")
    ],
    as_json: AsJson = False,
) -> None:
    """Take pictures and texts into the gallery. They are copied; those that cannot be read are said."""
    kept: list[dict[str, Any]] = []
    refused: list[dict[str, str]] = []
    with open_gallery() as gallery:
        for file in files:
            try:
                kept.append(item_json(gallery, gallery.import_file(file)))
            except UserError as error:
                refused.append({"file": str(file), "what": error.what, "remedy": error.remedy})
                say(str(error))
    if as_json:
        print_json({"items": kept, "refused": refused})
    else:
        for item in kept:
            typer.echo(item["path"])
    if refused:
        raise typer.Exit(USER)


def _show(query: Query, limit: int, as_json: bool) -> None:
    with open_gallery() as gallery:
        show_found(gallery, gallery.ids(query), limit, as_json)


def show_found(gallery: Gallery, ids: tuple[int, ...], limit: int, as_json: bool) -> None:
    """Print the first of what was found; all with a limit of 0."""
    items = gallery.items(ids[:limit] if limit else ids)
    if as_json:
        print_json([item_json(gallery, item) for item in items])
        return
    rows = [
        (
            item.id,
            item.name,
            f"{item.size_bytes:,} bytes" if item.kind is ItemKind.TEXT else f"{item.width} x {item.height}",
            f"{item.created:%Y-%m-%d %H:%M}",
            "*" * item.rating,
        )
        for item in items
    ]
    print_table(("Item", "Name", "Size", "Made", "Stars"), rows, "Nothing.")
    if len(items) < len(ids):
        say(f"{len(items)} of {len(ids)}; --limit 0 shows all.")


def item_json(gallery: Gallery, item: Item) -> dict[str, Any]:
    """An item as programs read it."""
    request = item.request
    return {
        "item": item.id,
        "name": item.name,
        "kind": item.kind.value,
        "path": str(gallery.place(item).resolve()),
        "sha256": item.sha256,
        "width": item.width,
        "height": item.height,
        "size_bytes": item.size_bytes,
        "synthetic": item.synthetic,
        "tool": item.tool,
        "told": None if item.told is None else json.loads(item.told.to_json()),
        "created": item.created.isoformat(),
        "seconds": item.seconds,
        "device": item.device,
        "rating": item.rating,
        "label": item.label.value,
        "tags": list(item.tags),
        "note": item.note,
        "trashed": item.trashed.isoformat() if item.trashed else None,
        "parents": list(item.parents),
        "model": request.model.id if request else None,
        "seed": request.seed if request else None,
        "task": f"{request.family}/{request.task}" if request else None,
        "params": request.plain_params() if request else None,
    }
