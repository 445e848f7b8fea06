"""What to paint: model, words, a picture underneath, settings, seed."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from studio.families.diffusion.params import PaintParams
from studio.ui.forms import ParamForm
from studio.ui.tabs.diffusion.commands import DiffusionCommands
from studio.ui.tabs.diffusion.document import DiffusionDocument
from studio.ui.tabs.diffusion.lora_list import LoraList
from studio.ui.tabs.diffusion.picture_box import PictureBox
from studio.ui.tabs.diffusion.session import DiffusionSession
from studio.ui.tabs.diffusion.size_field import SizeField
from studio.ui.tabs.model_picker import ModelPicker
from studio.ui.widgets.labels import label, line
from studio.ui.widgets.prompt_field import PromptField
from studio.ui.widgets.scroll_bars import SCROLL_BAR
from studio.ui.widgets.seed_field import SeedField

PADDING = 16
SEED_LOCK = "diffusion/keep_seed"
WORDS = ("prompt", "negative")


class LeftPanel(QWidget):
    """The form, made from `PaintParams`."""

    reader_wanted = Signal()
    """Get the pack that reads any words."""

    def __init__(
        self, session: DiffusionSession, commands: DiffusionCommands, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        theme, controls = session.context.theme, PaintParams.controls()
        self._session, self._commands = session, commands
        self.models = ModelPicker(self)
        self.words = {
            name: PromptField(theme, controls[name], "", self, lines=lines)  # pyright: ignore[reportArgumentType]
            for name, lines in zip(WORDS, (3, 1), strict=True)
        }
        self.hint = label("", "warning", self, wrap=True)
        self.get_reader = QPushButton(self.tr("Get the reader for any words"), self)
        self.get_reader.setProperty("look", "link")
        self.picture = PictureBox(session, commands, self)
        self.form = ParamForm(PaintParams(), theme, self, skip=(*WORDS, "strength"))
        self.sizes = SizeField(self)
        self.loras = LoraList(session.context, self)
        self.seed = SeedField(theme, parent=self)
        self._arrange()
        self._connect()
        self.show_document(session.document)
        self.show_shelf()

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(PADDING, PADDING, PADDING - SCROLL_BAR, PADDING)
        column.setSpacing(12)
        column.addWidget(self.models)
        column.addWidget(line(self))
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(self.words["prompt"])
        words.addWidget(self.hint)
        words.addWidget(self.get_reader)
        column.addLayout(words)
        column.addWidget(self.words["negative"])
        column.addWidget(self.picture)
        column.addWidget(line(self))
        column.addWidget(self.seed)
        column.addWidget(self.form)
        column.addWidget(self.sizes)
        column.addWidget(self.loras)
        column.addStretch(1)

    def _connect(self) -> None:
        session, commands = self._session, self._commands
        for name, field in self.words.items():
            field.changed.connect(
                lambda value, final, name=name: commands.set_values(
                    self.words[name].control.label, {name: value}, final
                )
            )
        self.form.changed.connect(self._form_changed)
        self.seed.changed.connect(lambda seed, _: commands.set_seed(seed))
        self.sizes.chosen.connect(
            lambda width, height: commands.set_values(self.tr("Size"), {"width": width, "height": height})
        )
        self.loras.changed.connect(commands.set_loras)
        session.model_changed.connect(lambda: self.loras.set_model(session.model))
        self.seed.lock_changed.connect(self._lock)
        self.get_reader.clicked.connect(lambda _: self.reader_wanted.emit())
        session.document_changed.connect(lambda _, now: self.show_document(now))
        session.shelf.changed.connect(self.show_shelf)
        self.seed.set_locked(session.context.settings.flag(SEED_LOCK, False))

    def _form_changed(self, name: str, value: Any, final: bool) -> None:
        self._commands.set_values(self.form.fields[name].control.label, {name: value}, final)

    def _lock(self, locked: bool) -> None:
        self._commands.keep_seed = locked
        self._session.context.settings.set_flag(SEED_LOCK, locked)

    def show_document(self, document: DiffusionDocument) -> None:
        """Show the form of the document; what is being dragged or typed keeps what the hand does."""
        self.seed.set_value(document.seed)
        if not self._session.sliding:
            self.form.set_params(document.params)
            self.sizes.show_size(document.params.width, document.params.height)
            self.loras.set_loras(document.params.loras)
            for name, field in self.words.items():
                field.set_value(getattr(document.params, name))
        self._show_hint(document)

    def show_shelf(self) -> None:
        """What the model in use understands."""
        shelf = self._session.shelf
        self.form.fields["style"].setVisible(shelf.styles)
        self.form.fields["variety"].setVisible(shelf.styles)
        self.sizes.setVisible(shelf.sizes)
        for field in self.words.values():
            field.set_known(shelf.completions, shelf.unknown)
        self._show_hint(self._session.document)

    def _show_hint(self, document: DiffusionDocument) -> None:
        shelf = self._session.shelf
        texts = (document.params.prompt, document.params.negative)
        unknown = list(dict.fromkeys(word for text in texts for word in shelf.unknown(text)))
        named = ", ".join(f"“{word}”" for word in unknown)
        one = self.tr("This model does not know the word %1.")
        many = self.tr("This model does not know the words %1.")
        self.hint.setText((one if len(unknown) == 1 else many).replace("%1", named))
        self.hint.setVisible(bool(unknown))
        self.get_reader.setVisible(bool(unknown) and bool(shelf.reader_id))
