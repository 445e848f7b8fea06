"""What the tabs of all families have in common: the choice of a model, and the Make button."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from studio.core.errors import UserError
from studio.core.family import ModelInfo
from studio.core.item import Item
from studio.core.request import ModelRef
from studio.ui.context import UiContext
from studio.ui.tabs.tab import Tab


class FamilyTab(Tab):
    """A tab that makes things with the models of one family."""

    family: ClassVar[str] = ""
    model_setting: ClassVar[str] = ""
    """Where the window remembers which model was chosen."""

    def __init__(self, context: UiContext, make: str, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.make_button = QPushButton(make, self)
        self.make_button.setProperty("look", "primary")
        self.make_button.setEnabled(False)
        self.make_button.clicked.connect(lambda _: self.make())

    def left_footer(self) -> QWidget:
        """The Make button."""
        footer = QWidget(self)
        column = QVBoxLayout(footer)
        column.setContentsMargins(16, 12, 16, 16)
        column.addWidget(self.make_button)
        return footer

    def installed(self) -> tuple[ModelInfo, ...]:
        """The models of the family, best first."""
        return self.context.studio.models.of_family(self.family)

    def installed_as(self, ref: ModelRef | None) -> ModelInfo | None:
        """The model with these weights; None when it is not here."""
        return next((one for one in self.installed() if one.ref == ref), None)

    def model_to_use(self, now: ModelRef | None, edited: bool) -> ModelInfo | None:
        """The one in use when something was made with it or the user chose one, else the chosen or best."""
        models = self.installed()
        wanted = self.context.settings.text(self.model_setting)
        chosen = next((one for one in models if one.ref == now and (edited or wanted)), None)
        return chosen or next((one for one in models if one.id == wanted), None) or next(iter(models), None)

    def remember_model(self, model: ModelInfo) -> None:
        """The user chose it."""
        self.context.settings.set_text(self.model_setting, model.id)

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
