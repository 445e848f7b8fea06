"""Choosing a model: the form begins with what that model wants, as one step of undo."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from studio.core.family import ModelInfo
from studio.families.diffusion.community.settings import ARCHITECTURES, Defaults, read_settings
from studio.ui.tabs.diffusion import editing
from studio.ui.tabs.diffusion.session import DiffusionSession


class ModelChoice(QObject):
    """What a model of the community wants stands in its weights file, and is read in the background."""

    def __init__(self, session: DiffusionSession, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._chosen: ModelInfo | None = None
        self._then: Callable[[], None] | None = None

    def choose(self, model: ModelInfo) -> None:
        """Paint with this model from now on; of several that are chosen quickly, with the last."""
        left = self._session.model
        self._chosen, self._then = model, None
        if not _of_the_community(model) and not _of_the_community(left):
            self._put(model, None, None)
            return
        self._session.context.background.run(
            lambda: (_wants(model), _wants(left)), lambda wants: self._put(model, *wants), owner=self
        )

    def then(self, run: Callable[[], None]) -> None:
        """Now, or as soon as the model that was chosen is in use."""
        if self._chosen is None:
            run()
        else:
            self._then = run

    def _put(self, model: ModelInfo, wants: Defaults | None, left: Defaults | None) -> None:
        if self._chosen is not model:
            return
        then, self._chosen, self._then = self._then, None, None
        new = editing.choose_model(self._session.document, model.ref, wants, left)
        self._session.change(self.tr("Model"), new)
        if then is not None:
            then()


def _of_the_community(model: ModelInfo | None) -> bool:
    return model is not None and model.architecture in ARCHITECTURES


def _wants(model: ModelInfo | None) -> Defaults | None:
    """None for our own models, and for one that cannot be read: it says so when it paints."""
    if model is None or not _of_the_community(model):
        return None
    try:
        return read_settings(model.weights_path).defaults
    except (OSError, ValueError):
        return None
