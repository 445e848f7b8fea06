"""“Vary”: the same request from new seeds, so that the stack of an item grows."""

from __future__ import annotations

import random
from collections.abc import Collection

from studio.core.errors import UserError
from studio.core.family import Task
from studio.core.item import Item
from studio.core.job import Job
from studio.core.request import Request
from studio.engine.engine import Engine

MOST = 64
_SEEDS = 1_000_000
"""Seeds are drawn below this: short ones, for they are read out and typed."""

_TAKEN = """
    SELECT other.seed FROM items JOIN items AS other ON other.stack_key = items.stack_key
    WHERE items.id = ? AND other.seed IS NOT NULL
"""


def vary(
    engine: Engine, task: Task, item: Item, count: int, source: random.Random | None = None
) -> tuple[Job, ...]:
    """Queue variants of an item. They get its parents: brothers, not children.

    Args:
        task: of the item's request.
        count: how many, 1 to `MOST`.
        source: of the new seeds; None takes any.

    Raises:
        UserError: it was not made here, every seed gives the same, or the gallery cannot be written to.
    """
    if item.request is None:
        raise UserError(f"“{item.name}” came from outside, so nobody knows how to make others like it.")
    with engine.gallery.database.read() as connection:
        taken = {int(row[0]) for row in connection.execute(_TAKEN, (item.id,))}
    requests = variants(task, item.request, count, taken, source or random.SystemRandom())
    return tuple(engine.submit(request, item.parents) for request in requests)


def can_vary(task: Task, request: Request) -> bool:
    """Whether another seed would make a difference. What cannot be read would not."""
    try:
        return task.varied(request, request.seed) is not None
    except UserError:
        return False


def variants(
    task: Task, request: Request, count: int, taken: Collection[int], source: random.Random
) -> tuple[Request, ...]:
    """The request from seeds that are neither its own nor taken.

    Raises:
        UserError: every seed gives the same, or the count does not fit.
    """
    if not 1 <= count <= MOST:
        raise UserError(f"Between 1 and {MOST} variants can be made at once.", "Choose a number between.")
    if task.varied(request, request.seed) is None:
        raise UserError(
            "This comes out the same from every seed, so there are no variants of it.",
            "Change one of its settings instead.",
        )
    used = {request.seed, *taken}
    made: list[Request] = []
    while len(made) < count:
        seed = source.randrange(_SEEDS)
        other = task.varied(request, seed)
        if seed not in used and other is not None:
            used.add(seed)
            made.append(other)
    return tuple(made)
