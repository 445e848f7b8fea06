"""`quartet data`: one's own pictures and words, looked through before a model learns from them."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from studio.cli.failures import USER, guarded
from studio.cli.output import AsJson, counted, print_json, print_table, say

if TYPE_CHECKING:
    from studio.training.own.dataset import Dataset


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
    folder: Annotated[Path, typer.Argument(metavar="FOLDER", help="With everything below it.")],
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
    """Look through a folder: what can be learned from, and what is left out and why. Nothing is changed."""
    from studio.gallery.complaints import disk_errors

    dataset = _look(folder, kind, size, near_copies)
    if card is not None:
        with disk_errors(f"“{card.name}” could not be written"):
            card.write_text(dataset.card(), encoding="utf-8")
    if as_json:
        print_json(dataset.to_json())
    else:
        _tell(dataset)
    if not dataset.kept:
        raise typer.Exit(USER)


def _look(folder: Path, kind: DataKind, size: int, near_copies: bool) -> Dataset:
    from studio.training.own import pictures, words
    from studio.training.own.dataset import Dataset
    from studio.training.own.finding import walk

    total = sum(1 for _ in walk(folder))
    with counted("Looking") as progress:

        def report(done: int, _: str) -> None:
            progress(done, total)

        if kind is DataKind.TEXTS:
            return Dataset.of(folder, words.look_through(folder, report))
        demands = pictures.Demands(smallest=size // 2, near_copies=not near_copies)
        return Dataset.of(folder, pictures.look_through(folder, demands, report))


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
