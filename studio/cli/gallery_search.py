"""`quartet gallery search`, `duplicates`, `index`: finding things without a window."""

from __future__ import annotations

import time
from enum import StrEnum
from typing import TYPE_CHECKING, Annotated

import typer

from studio.cli.failures import guarded
from studio.cli.gallery_door import open_gallery
from studio.cli.output import AsJson, counted, print_json, print_table, progress_bar, say
from studio.cli.passphrase import open_studio
from studio.core.item import ItemKind

if TYPE_CHECKING:
    from studio.engine.indexing import IndexState
    from studio.gallery.query import Query

Limit = Annotated[int, typer.Option("--limit", min=0, help="At most so many, the first ones; 0 for all.")]
NO_READER = (
    "No model that reads words is installed, so the words decide alone."
    " Fetch one with “quartet models get minilm”."
)
_ASKED_EVERY_S = 0.2
_LONG_S = 120.0
"""A command waits for the model to be loaded."""


class Sorting(StrEnum):
    """In which order things are listed."""

    FITTING = "fitting"
    NEWEST = "newest"
    OLDEST = "oldest"
    BEST = "best"
    NAME = "name"


def register(group: typer.Typer) -> None:
    """Add the commands to `quartet gallery`."""
    group.command("search")(search)
    group.command("duplicates")(duplicates)
    group.command("index")(index)


@guarded
def search(
    text: Annotated[
        str,
        typer.Argument(
            help="As in the window's search box: words, and keys such as “model:faces rating:>=4 tag:hero"
            " before:2026-12 seed:7 kind:text is:synthetic -tag:old”."
        ),
    ] = "",
    kind: Annotated[ItemKind | None, typer.Option(help="Things of one kind only.")] = None,
    model: Annotated[str | None, typer.Option(metavar="ID", help="Made with this model.")] = None,
    seed: Annotated[int | None, typer.Option(metavar="NUMBER", help="Made from this seed.")] = None,
    rating: Annotated[int, typer.Option(min=0, max=5, help="So many stars, or more.")] = 0,
    trashed: Annotated[bool, typer.Option("--trashed", help="What is in the trash instead.")] = False,
    order: Annotated[Sorting, typer.Option(help="What fits the words best comes first.")] = Sorting.FITTING,
    meaning: Annotated[
        bool, typer.Option("--meaning", help="By what the words mean as well; loads a model first.")
    ] = False,
    limit: Limit = 50,
    as_json: AsJson = False,
) -> None:
    """Find things."""
    from studio.gallery.query import Order, Query
    from studio.gallery.search.grammar import parse

    for mistake in parse(text).mistakes:
        say(mistake.said)
    query = Query(
        text=text,
        kind=kind,
        model=model,
        seed=seed,
        rating_at_least=rating,
        trashed=trashed,
        order=Order(order.value),
    )
    _search(query, limit, meaning=meaning, as_json=as_json)


def _search(query: Query, limit: int, *, meaning: bool, as_json: bool) -> None:
    from studio.cli.gallery import show_found
    from studio.gallery.search.finding import ItemSearch

    if not meaning:
        with open_gallery() as gallery:
            show_found(gallery, ItemSearch(gallery.database).find(query), limit, as_json)
        return
    with open_studio() as studio:
        if not studio.finder.reads_meaning:
            say(NO_READER)
        studio.engine.start(adopt=False)
        show_found(studio.gallery, studio.finder.ids(query, patience=_LONG_S), limit, as_json)


@guarded
def duplicates(as_json: AsJson = False) -> None:
    """Pictures that are nearly the same, in groups; the first of each is the one to keep.

    Only pictures that were looked at already: in the window that happens by itself, and “quartet gallery
    index” does it now.
    """
    from studio.gallery.search.duplicates import near_duplicates
    from studio.gallery.search.looks import Looks

    with open_gallery() as gallery, counted("Comparing") as report:
        waiting = Looks(gallery.database).count_unseen()
        groups = near_duplicates(gallery.database, report)
        items = {item.id: item for group in groups for item in gallery.items(group.ids)}
    if waiting:
        say(f"{waiting} items were not looked at yet: quartet gallery index")
    if as_json:
        print_json([list(group.ids) for group in groups])
        return
    rows = [
        (number, one, items[one].name, f"{items[one].width} x {items[one].height}", "*" * items[one].rating)
        for number, group in enumerate(groups, start=1)
        for one in group.ids
        if one in items
    ]
    print_table(("Group", "Item", "Name", "Size", "Stars"), rows, "No two are nearly the same.")


@guarded
def index(as_json: AsJson = False) -> None:
    """Make everything findable by meaning and likeness now; the window does it in quiet moments."""
    with open_studio() as studio:
        studio.engine.start(adopt=False)
        work = studio.finder.index
        work.start()
        with progress_bar() as bar:
            task = bar.add_task("Reading and looking", total=None)
            most = 0
            while not work.rested and not work.state.problem:
                left = _left(work.state)
                most = max(most, left)
                bar.update(task, completed=most - left, total=most or None)
                time.sleep(_ASKED_EVERY_S)
        state = work.state
    if as_json:
        print_json({"left": _left(state), "reads_meaning": state.reads_meaning, "problem": state.problem})
        return
    if not state.reads_meaning:
        say(NO_READER)
    say(state.problem or "Everything can be found.")


def _left(state: IndexState) -> int:
    return state.unread + state.without_meaning + state.unseen
