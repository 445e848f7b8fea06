"""What the tabs of all families have in common: the choice of a model, opening, the Make button."""

from __future__ import annotations

from typing import Any, ClassVar, Protocol

from PySide6.QtCore import QMimeData
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from studio.core.errors import UserError
from studio.core.family import ModelInfo
from studio.core.item import Item
from studio.core.request import ModelRef, Request
from studio.ui.context import UiContext
from studio.ui.messages import MessageAction
from studio.ui.tabs.model_picker import ModelPicker
from studio.ui.tabs.tab import Tab
from studio.ui.tabs.taking import can_take


class ModelSession(Protocol):
    """What the tab of a family asks of its session."""

    @property
    def document(self) -> Any:
        """What is shown; it names the weights in use as `model`."""
        ...

    @property
    def model(self) -> ModelInfo | None:
        """The model in use."""
        ...

    @property
    def document_changed(self) -> Any:
        """Signal: the document before, the document now."""
        ...

    def change(self, what: str, new: Any) -> None:
        """Another document, as one step of undo."""
        ...

    def look(self, new: Any) -> None:
        """Another document, without a step of undo."""
        ...

    def use(self, model: ModelInfo) -> None:
        """Work with this model from now on."""
        ...

    def wake(self, awake: bool) -> None:
        """Whether somebody looks."""
        ...

    def remember(self, item: Item) -> None:
        """An item was opened."""
        ...


class FamilyTab(Tab):
    """A tab that makes things with the models of one family.

    A subclass makes its session and parts, then calls `begin` with the list of models.
    """

    family: ClassVar[str] = ""
    model_setting: ClassVar[str] = ""
    """Where the window remembers which model was chosen."""

    def __init__(self, context: UiContext, make: str, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.make_button = QPushButton(make, self)
        self.make_button.setProperty("look", "primary")
        self.make_button.setEnabled(False)
        self.make_button.clicked.connect(lambda _: self.make())
        self._picker: ModelPicker | None = None

    # --- what a subclass gives -------------------------------------------------------------------------
    def live(self) -> ModelSession:
        """Its session."""
        raise NotImplementedError

    def edited(self) -> bool:
        """Whether something was made with the model in use, so that a better one must not replace it."""
        raise NotImplementedError

    def with_model(self, document: Any, model: ModelRef) -> Any:
        """The document, made with other weights."""
        raise NotImplementedError

    def opened(self, item: Item) -> Any:
        """The document with what is in an item of the family taken up.

        Raises:
            UserError: its settings are damaged or unknown.
        """
        raise NotImplementedError

    def with_settings(self, document: Any, request: Request) -> Any:
        """The document with the settings of something of the family, but neither its seed nor its picture.

        Raises:
            UserError: its settings are damaged, or mean nothing here.
        """
        raise NotImplementedError

    def item_opened(self, item: Item) -> None:
        """The item has been taken up."""

    def first_look(self, document: Any) -> Any:
        """What to show when a model is used first."""
        return document

    def model_used(self, model: ModelInfo) -> None:
        """Another model is in use now."""

    # --- the frame -------------------------------------------------------------------------------------
    def begin(self, picker: ModelPicker) -> None:
        """All parts are there: follow the document, and use the best model."""
        self._picker = picker
        picker.chosen.connect(self.use_model)
        self.live().document_changed.connect(lambda *_: self._model_followed())
        self.refresh_models()

    def left_footer(self) -> QWidget:
        """The Make button."""
        footer = QWidget(self)
        column = QVBoxLayout(footer)
        column.setContentsMargins(16, 12, 16, 16)
        column.addWidget(self.make_button)
        return footer

    def activate(self) -> None:
        """Draw what is looked at."""
        self.live().wake(True)

    def deactivate(self) -> None:
        """Nobody looks."""
        self.live().wake(False)

    def accepts(self, mime: QMimeData) -> bool:
        """A picture, as a file, as pixels or from the gallery."""
        return can_take(mime)

    def models_changed(self) -> None:
        """A model was installed or removed."""
        self.refresh_models()

    def open_item(self, item: Item) -> bool:
        """Take up a kept thing of this family; False for any other."""
        if item.request is None or item.request.family != self.family:
            return False
        model = self.model_of(item)
        if model is None:
            return True
        try:
            new = self.opened(item)
        except UserError as error:
            self.context.messages.error(error)
            return True
        self._use(model)
        self.live().remember(item)
        self.live().change(self.tr("Open %1").replace("%1", item.name), new)
        self.item_opened(item)
        return True

    def use_settings(self, item: Item) -> bool:
        """Take over how a kept thing of this family was made, model and all, as one step of undo."""
        if item.request is None or item.request.family != self.family:
            return False
        model = self.model_of(item)
        if model is None:
            return True
        try:
            new = self.with_settings(self.with_model(self.live().document, model.ref), item.request)
        except UserError as error:
            self.context.messages.error(error)
        else:
            self.settings_used(item, new)
        return True

    def settings_used(self, item: Item, new: Any) -> None:
        """Go on with the settings of an item."""
        self.live().change(self.tr("Settings of %1").replace("%1", item.name), new)
        said = self.tr("The settings of “%1” are in the form; seed and picture are as they were.")
        undo = MessageAction(self.tr("Undo"), self.context.undo.undo)
        self.context.messages.info(said.replace("%1", item.name), undo)

    # --- models ----------------------------------------------------------------------------------------
    def installed(self) -> tuple[ModelInfo, ...]:
        """The models of the family, best first."""
        return self.context.studio.models.of_family(self.family)

    def installed_as(self, ref: ModelRef | None) -> ModelInfo | None:
        """The model with these weights; None when it is not here."""
        return next((one for one in self.installed() if one.ref == ref), None)

    def model_of(self, item: Item) -> ModelInfo | None:
        """The model that made an item of this family; when it is not here, the messages say so."""
        if item.request is None:
            return None
        model = self.installed_as(item.request.model)
        if model is None:
            self.context.messages.error(
                UserError(
                    self.tr("“%1” was made by a model that is not installed.").replace("%1", item.name),
                    self.tr("Get the model “%1” first.").replace("%1", item.request.model.id),
                )
            )
        return model

    def refresh_models(self) -> None:
        """The models that are installed are others now."""
        chosen = self._model_to_use()
        self._list(chosen)
        if chosen is not None:
            self._use(chosen)

    def _model_to_use(self) -> ModelInfo | None:
        """The one in use when something was made with it or the user chose one, else the chosen or best."""
        models, in_use = self.installed(), self.live().model
        wanted = self.context.settings.text(self.model_setting)
        stays = in_use is not None and (self.edited() or bool(wanted))
        now = next((one for one in models if stays and in_use is not None and one.ref == in_use.ref), None)
        return now or next((one for one in models if one.id == wanted), None) or next(iter(models), None)

    def use_model(self, model: ModelInfo) -> None:
        """The user chose this model, here or elsewhere."""
        self.context.settings.set_text(self.model_setting, model.id)
        self.choose(model)

    def choose(self, model: ModelInfo) -> None:
        """The user chose this model: a step of undo."""
        self.live().change(self.tr("Model"), self.with_model(self.live().document, model.ref))

    def _use(self, model: ModelInfo) -> None:
        """Draw with this one. No step of undo: nothing was drawn before."""
        self.live().look(self.first_look(self.with_model(self.live().document, model.ref)))

    def _model_followed(self) -> None:
        """The document names another model (it was chosen, or undone)."""
        ref, in_use = self.live().document.model, self.live().model
        if ref is None or (in_use is not None and in_use.ref == ref):
            return
        model = self.installed_as(ref)
        if model is not None:
            self.live().use(model)
            self.model_used(model)
            self._list(model)
            self.context.studio.engine.warm(model.id)

    def _list(self, chosen: ModelInfo | None) -> None:
        if self._picker is not None:
            self._picker.show_models(self.installed(), chosen)
