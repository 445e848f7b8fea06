"""“Vary”: more of the same request from new seeds, queued."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject

from studio.core.family import Task
from studio.core.item import Item
from studio.core.job import Job
from studio.engine.varying import can_vary, vary
from studio.ui.context import UiContext
from studio.ui.messages import MessageAction
from studio.ui.wording import count_text, known_tasks

COUNTS = (1, 4, 9, 16)
"""How many variants a menu offers."""
USUAL = 4
"""How many a key makes."""


def task_of(item: Item) -> Task | None:
    """The task that made an item; None for what was not made here, or by a task of a newer Quartet."""
    request = item.request
    return known_tasks().get((request.family, request.task)) if request is not None else None


def varies(item: Item) -> bool:
    """Whether another seed would make something else of an item's request."""
    task = task_of(item)
    return task is not None and item.request is not None and can_vary(task, item.request)


def make_variants(context: UiContext, item: Item, count: int, owner: QObject) -> None:
    """Queue `count` variants of an item; they get its parents, and stack with it.

    Args:
        owner: who wants them; when it has been deleted meanwhile, nothing is said.
    """
    task = task_of(item)
    if task is None:
        words = QCoreApplication.translate("Varying", "Nobody here knows how “%1” was made.")
        context.messages.warn(words.replace("%1", item.name))
        return

    engine, background = context.studio.engine, context.background

    def cancel(jobs: tuple[Job, ...]) -> None:
        for job in jobs:
            engine.cancel(job.id)

    def told(jobs: tuple[Job, ...]) -> None:
        words = QCoreApplication.translate("Varying", "%1 of “%2” queued.")
        words = words.replace("%1", count_text(len(jobs), "variant")).replace("%2", item.name)
        stop = QCoreApplication.translate("Varying", "Cancel")
        action = MessageAction(stop, lambda: background.run(lambda: cancel(jobs), in_order=True))
        context.messages.info(words, action)

    background.run(lambda: vary(engine, task, item, count), told, owner=owner, in_order=True)
