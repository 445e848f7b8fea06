"""`quartet data`: one's own pictures and words, looked through before a model learns from them."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from studio.cli.collections import CollectionName, open_for_learning
from studio.cli.failures import USER, guarded
from studio.cli.output import AsJson, counted, print_json, print_table, say
from studio.core.errors import UserError

if TYPE_CHECKING:
    from studio.training.own.dataset import Dataset
    from studio.training.own.dropping import Dropped
    from studio.training.own.finding import Found
    from studio.training.own.pictures import Kept
    from studio.training.own.words import KeptText


class DataKind(StrEnum):
    """What lies in the folder."""

    PICTURES = "pictures"
    TEXTS = "texts"


def app() -> typer.Typer:
    """The commands of the group."""
    group = typer.Typer(help="Your own pictures and words: check them before training.", no_args_is_help=True)
    group.callback()(_group)
    group.command("check")(check)
    return group


def _group() -> None:
    """A group, also while it has one command."""


@guarded
def check(
    folder: Annotated[
        Path | None, typer.Argument(metavar="[FOLDER]", help="With everything below it.")
    ] = None,
    collection: CollectionName = "",
    kind: Annotated[DataKind, typer.Option(help="What is to be learned from.")] = DataKind.PICTURES,
    size: Annotated[
        int, typer.Option(min=1, metavar="PIXELS", help="What will be trained on; pictures need half of it.")
    ] = 64,
    near_copies: Annotated[
        bool, typer.Option("--near-copies", help="Keep pictures that look like another one.")
    ] = False,
    card: Annotated[
        Path | None, typer.Option(metavar="FILE", help="Write a card of the data there (Markdown).")
    ] = None,
    as_json: AsJson = False,
) -> None:
    """Look through a folder or a collection: what can be learned from, and what is left out and why.

    Nothing is changed.
    """
    from studio.gallery.complaints import disk_errors

    dataset = _look(folder, collection, kind, size, near_copies)
    if card is not None:
        with disk_errors(f"“{card.name}” could not be written"):
            card.write_text(dataset.card(), encoding="utf-8")
    if as_json:
        print_json(dataset.to_json())
    else:
        _tell(dataset)
    if not dataset.kept:
        raise typer.Exit(USER)


def _look(folder: Path | None, collection: str, kind: DataKind, size: int, near_copies: bool) -> Dataset:
    from studio.training.own.collection import collected, collection_named
    from studio.training.own.dataset import Dataset

    texts = kind is DataKind.TEXTS
    if collection and folder is None:
        from studio.engine.models import ModelLibrary
        from studio.engine.places import Places

        places = Places.default()
        models = ModelLibrary(places.bundled_models, places.models).all()
        with open_for_learning() as gallery:
            held = collected(gallery, collection_named(gallery, collection).id, texts, models)
            return Dataset.gathered(
                held.name, _looked(held.files, len(held.files), texts, size, near_copies), held.authors
            )
    if folder is None or collection:
        raise UserError("What shall be looked through?", "Name a folder, or --collection NAME.")
    from studio.training.own.finding import walk

    files = list(walk(folder))
    return Dataset.of(folder, _looked(files, len(files), texts, size, near_copies))


def _looked(
    files: Iterable[Found | Dropped], total: int, texts: bool, size: int, near_copies: bool
) -> list[Kept | KeptText | Dropped]:
    from studio.training.own import pictures, words

    with counted("Looking") as progress:

        def report(done: int, _: str) -> None:
            progress(done, total)

        if texts:
            return list(words.look_through(files, report))
        demands = pictures.Demands(smallest=size // 2, near_copies=not near_copies)
        return list(pictures.look_through(files, demands, report))


def _tell(dataset: Dataset) -> None:
    print_table(
        ("File", "Left out", "Why"),
        [(one.path, one.reason.value, one.why) for one in dataset.dropped],
        "Nothing is left out.",
    )
    kind = "texts" if dataset.texts else "pictures"
    say(
        f"{len(dataset.kept):,} {kind} to learn from, {len(dataset.held_out):,} of them kept for judging; "
        f"{len(dataset.dropped):,} files left out."
    )
    for name, count in dataset.balance.classes[:20]:
        say(f"  {name or '(uppermost folder)'}: {count:,}")
