"""All steps of a painting as one thing of the gallery, and back: no model is needed to walk them again."""

from __future__ import annotations

from PySide6.QtCore import QObject

from studio.core.events import Denoised
from studio.core.item import Item, ItemKind
from studio.gallery.record import NewItem
from studio.gallery.trajectories import pack_steps, unpack_steps
from studio.ui.tabs.diffusion.document import Painted
from studio.ui.tabs.diffusion.requests import paint_request, paintings_of
from studio.ui.tabs.diffusion.session import DiffusionSession


class StepKeeping(QObject):
    """Into the gallery and out of it."""

    def __init__(self, session: DiffusionSession, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session

    def keep(self, painted: Painted) -> None:
        """Keep the steps that are held of a painting."""
        context, steps = self._session.context, self._session.steps.of(painted)
        if not steps:
            context.messages.info(
                self.tr("The steps of this picture are not held any more: show them first.")
            )
            return
        item, model = self._session.keeping.item(painted), self._session.model
        words = painted.params.prompt.strip()
        new = NewItem(
            self.tr("Steps of %1").replace("%1", item.name if item is not None else f"“{words}”"),
            request=paint_request((painted,)),
            parents=(item.id,) if item is not None else self._session.parents(painted),
            model_name=model.name if model is not None else "",
        )
        gallery = context.studio.gallery

        def work() -> Item:
            poster = gallery.picture(item) if item is not None else steps[-1].seen
            return gallery.save_tensors(ItemKind.TRAJECTORY, pack_steps(steps), poster, new)

        context.background.run(
            work,
            lambda kept: context.messages.info(self.tr("“%1” lies in the gallery.").replace("%1", kept.name)),
            context.messages.exception,
            owner=self,
            in_order=True,
        )

    def take_up(self, item: Item) -> None:
        """Hold the steps of an item again, as if they had just been painted."""
        context = self._session.context
        gallery = context.studio.gallery
        if item.request is None:
            return
        painted = paintings_of(item.request)[0]

        def done(steps: tuple[Denoised, ...]) -> None:
            for step in steps:
                self._session.steps.put(painted, step)

        context.background.run(
            lambda: unpack_steps(gallery.tensors(item)), done, context.messages.exception, owner=self
        )
