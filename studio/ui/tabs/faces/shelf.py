"""The directions of the model in use, ready to be pushed along: read and stored off the main thread."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from studio.core.family import ModelInfo
from studio.core.item import Item
from studio.families.gan.directions import Direction
from studio.families.gan.params import LayerGroup
from studio.ui.context import UiContext
from studio.ui.tabs.faces.document import FacesDocument
from studio.ui.tabs.faces.requests import DIRECTION
from studio.ui.undo import ValueCommand

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class ShelvedDirection:
    """A direction and the name of its array in the input store: `Move.direction`."""

    direction: Direction
    sha256: str


class DirectionShelf(QObject):
    """What the sliders are made from. Every change of the user's own directions can be undone."""

    changed = Signal()

    def __init__(self, context: UiContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._model: ModelInfo | None = None
        self.shelved: tuple[ShelvedDirection, ...] = ()

    @property
    def ready(self) -> bool:
        """Whether there is any direction."""
        return bool(self.shelved)

    def use(self, model: ModelInfo | None) -> None:
        """Read the directions of another model."""
        self._model = model
        self.shelved = ()
        self.changed.emit()
        self.reload()

    def reload(self) -> None:
        """Read them again."""
        model = self._model
        if model is None:
            return
        studio = self._context.studio

        def read() -> tuple[ShelvedDirection, ...]:
            directions = studio.directions.of_model(model)
            put = studio.gallery.inputs.put_array
            return tuple(ShelvedDirection(one, put(one.step, DIRECTION).sha256) for one in directions)

        def done(shelved: tuple[ShelvedDirection, ...]) -> None:
            if self._model is model:
                self.shelved = shelved
                self.changed.emit()

        self._context.background.run(read, done, owner=self)

    def pushes(self, document: FacesDocument) -> list[tuple[str, LayerGroup]]:
        """Every direction with the styles it pushes now."""
        return [(one.sha256, document.layers_of(one.sha256, one.direction.layers)) for one in self.shelved]

    def find(self, sha256: str) -> ShelvedDirection | None:
        """The direction of that array."""
        return next((one for one in self.shelved if one.sha256 == sha256), None)

    # --- changes, each with its way back ---------------------------------------------------------------
    def save(self, direction: Direction) -> None:
        """Keep one as the user's own."""
        library = self._context.studio.directions
        self._do(
            self.tr("Save direction"),
            lambda: library.save(direction),
            library.delete,
            library.save,
        )

    def adopt(self, item: Item, name: str) -> None:
        """Keep the directions that a search found, as one step of undo."""
        model, studio = self._model, self._context.studio
        if model is None:
            return

        def keep() -> tuple[Direction, ...]:
            refs = [ref for ref in item.attachments if ref.role == DIRECTION]
            return tuple(
                studio.directions.save(
                    Direction.from_step(
                        f"{name} {place}",
                        studio.gallery.inputs.latent(ref.sha256),
                        model.id,
                        f"GANSpace PCA component {place}",
                    )
                )
                for place, ref in enumerate(refs, start=1)
            )

        self._do(
            self.tr("Find directions"),
            keep,
            lambda found: [studio.directions.delete(one) for one in found],
            lambda found: [studio.directions.save(one) for one in found],
        )

    def rename(self, direction: Direction, name: str) -> None:
        """Call it something else."""
        library = self._context.studio.directions
        self._do(
            self.tr("Rename direction"),
            lambda: library.rename(direction, name),
            lambda _: library.save(direction),
            library.save,
        )

    def delete(self, direction: Direction) -> None:
        """Remove one of the user's own."""
        library = self._context.studio.directions

        def gone() -> Direction:
            library.delete(direction)
            return direction

        self._do(self.tr("Delete direction"), gone, library.save, library.delete)

    def import_file(self, path: Path) -> None:
        """Take in a file that somebody sent."""
        library, model = self._context.studio.directions, self._model
        self._do(
            self.tr("Import direction"),
            lambda: library.import_file(path, model),
            library.delete,
            library.save,
        )

    def export(self, direction: Direction, path: Path) -> None:
        """Write one where the user wants it."""
        library, messages = self._context.studio.directions, self._context.messages
        self._context.background.run(
            lambda: library.export(direction, path),
            lambda written: messages.info(self.tr("Saved as %1.").replace("%1", written.name)),
            owner=self,
        )

    def _do(
        self,
        what: str,
        do: Callable[[], T],
        back: Callable[[T], object],
        again: Callable[[T], object],
    ) -> None:
        def done(result: T) -> None:
            self.reload()
            command = ValueCommand(what, False, True, lambda on: self._run(again if on else back, result))
            self._context.undo.push(command)

        self._context.background.run(do, done, owner=self, in_order=True)

    def _run(self, work: Callable[[T], object], what: T) -> None:
        self._context.background.run(lambda: work(what), lambda _: self.reload(), owner=self, in_order=True)
