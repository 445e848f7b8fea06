"""What commands print: results on stdout, for people or as JSON; everything else on stderr."""

from __future__ import annotations

import json
from collections.abc import Callable, Generator, Iterable, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING, Annotated, Any

import typer

if TYPE_CHECKING:
    from rich.console import Console
    from rich.progress import Progress

    from studio.gallery.gallery import Gallery

PIPED_WIDTH = 400

AsJson = Annotated[bool, typer.Option("--json", help="Print the result as JSON, for programs.")]


def print_json(value: Any) -> None:
    """One JSON value on stdout."""
    typer.echo(json.dumps(value, ensure_ascii=False, indent=2))


def print_table(headings: Sequence[str], rows: Iterable[Sequence[object]], empty: str) -> None:
    """Rows for people; `empty` when there are none."""
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    table = Table(box=None, pad_edge=False, header_style="bold")
    for heading in headings:
        table.add_column(heading)
    for row in rows:
        table.add_row(*(Text(str(cell)) for cell in row))
    console = Console()
    if not console.is_terminal:
        console.width = PIPED_WIDTH  # whoever reads a pipe wants one line a row
    console.print(table if table.row_count else Text(empty))


def say(text: str) -> None:
    """A sentence on stderr, beside the result."""
    typer.echo(text, err=True)


def say_repairs(gallery: Gallery) -> None:
    """What was found and mended when the gallery was opened. That it is read-only is said by what writes."""
    if not gallery.read_only:
        for message in gallery.messages:
            say(message)


def stderr_console() -> Console:
    """Where progress is drawn."""
    from rich.console import Console

    return Console(stderr=True)


def progress_bar(*, of_bytes: bool = False) -> Progress:
    """A bar on stderr that goes away when it is done; silent where stderr is no terminal."""
    from rich.progress import (
        BarColumn,
        DownloadColumn,
        MofNCompleteColumn,
        Progress,
        TextColumn,
        TimeRemainingColumn,
        TransferSpeedColumn,
    )

    amount = (DownloadColumn(), TransferSpeedColumn()) if of_bytes else (MofNCompleteColumn(),)
    console = stderr_console()
    return Progress(
        TextColumn("{task.description}"),
        BarColumn(),
        *amount,
        TimeRemainingColumn(),
        console=console,
        transient=True,
        disable=not console.is_terminal,
    )


@contextmanager
def counted(what: str) -> Generator[Callable[[int, int], None]]:
    """A bar on stderr, and the function `report(done, total)` that moves it."""
    with progress_bar() as bar:
        task = bar.add_task(what, total=None)
        yield lambda done, total: bar.update(task, completed=done, total=total)


@contextmanager
def staged() -> Generator[Callable[[str, int, int], None]]:
    """A bar on stderr for several stages, and the function `report(what, done, total)` that moves it."""
    with progress_bar() as bar:
        task = bar.add_task("Preparing", total=None)
        yield lambda what, done, total: bar.update(
            task, description=what, completed=done, total=total or None
        )


def megabytes(count: int) -> str:
    """“38 MB”."""
    return f"{count / 1e6:.0f} MB" if count >= 1_000_000 else f"{count / 1e3:.0f} kB"
