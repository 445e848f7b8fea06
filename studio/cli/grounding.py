"""`--ground FOLDER`: passages of the user's documents before the prompt of a command."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from studio.cli.output import progress_bar, say
from studio.core.request import Request
from studio.families.transformer.params import WriteParams

if TYPE_CHECKING:
    from studio.app import Studio

GroundOption = Annotated[
    Path | None,
    typer.Option(
        "--ground",
        metavar="FOLDER",
        help="Documents (.txt, .md, .pdf): the passages that fit the prompt are put before it, and told.",
    ),
]


def grounded(studio: Studio, request: Request, folder: Path) -> Request:
    """The request with passages of a folder before its prompt; which ones is told on the side.

    Raises:
        UserError: the folder is not there, or nothing in it can be read.
    """
    from studio.engine.grounding import passages_from

    params = request.params_as(WriteParams)
    studio.engine.start(adopt=False)
    with progress_bar() as bar:
        task = bar.add_task("Reading the documents", total=None)
        passages, problems = passages_from(
            studio.engine,
            folder,
            params.prompt,
            report=lambda what, done, total: bar.update(task, description=what, completed=done, total=total),
        )
    for problem in problems:
        say(problem)
    for number, passage in enumerate(passages, start=1):
        say(f"Passage {number} of {len(passages)}: {passage.source}")
    if not passages:
        say("Nothing in the documents fits the prompt, so it stands alone.")
    return request.with_params(replace(params, passages=passages))
