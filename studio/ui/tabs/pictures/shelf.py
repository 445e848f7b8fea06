"""The latent space of the model in use: its sliders and its map, read in the background."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from studio.core.family import ModelInfo
from studio.families.vae.latent_space import Axis, LatentForm, LatentSpace, read_latent_space
from studio.ui.context import UiContext
from studio.ui.tabs.pictures.document import MAP_AXES


class LatentShelf(QObject):
    """None of it is there until the file has been read; `changed` tells."""

    changed = Signal()

    def __init__(self, context: UiContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._model: ModelInfo | None = None
        self.space: LatentSpace | None = None

    def use(self, model: ModelInfo) -> None:
        """Read the space of another model."""
        self._model, self.space = model, None
        self.changed.emit()

        def done(space: LatentSpace) -> None:
            if self._model is model:
                self.space = space
                self.changed.emit()

        self._context.background.run(lambda: read_latent_space(model.folder), done, owner=self)

    @property
    def sliders(self) -> tuple[Axis, ...]:
        """The axes in their order, without those that the map moves."""
        axes = self.space.axes if self.space is not None else ()
        return tuple(axis for axis in axes if axis.key not in MAP_AXES)

    def axis(self, key: str) -> Axis | None:
        """The axis of that key; None when this model has none."""
        axes = self.space.axes if self.space is not None else ()
        return next((axis for axis in axes if axis.key == key), None)

    @property
    def framed(self) -> bool:
        """Whether pictures are cut to a framing."""
        return self.space is not None and self.space.framed

    @property
    def spatial(self) -> bool:
        """Whether pictures keep their own size."""
        return self.space is not None and self.space.form is LatentForm.SPATIAL

    @property
    def keeps_alpha(self) -> bool:
        """Whether the model knows transparency."""
        return self.space is not None and self.space.picture_channels == 4

    @property
    def prior(self) -> bool:
        """Whether pictures can be drawn from nothing."""
        return self.space is not None and self.space.prior

    @property
    def mapped(self) -> bool:
        """Whether there is a map that moves the picture."""
        has_map = self.space is not None and self.space.map is not None
        return has_map and all(self.axis(key) is not None for key in MAP_AXES)
