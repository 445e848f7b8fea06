"""What to write with: model, form, settings, seed; and places for documents and prompts."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from studio.core.params import Seed
from studio.families.transformer.params import Form, WriteParams
from studio.ui.forms import ParamForm
from studio.ui.tabs.model_picker import ModelPicker
from studio.ui.tabs.text.commands import TextCommands
from studio.ui.tabs.text.document import TextDocument
from studio.ui.tabs.text.documents_panel import DocumentsPanel
from studio.ui.tabs.text.session import TextSession
from studio.ui.widgets.labels import label, line
from studio.ui.widgets.plain_fields import TextField
from studio.ui.widgets.scroll_bars import SCROLL_BAR
from studio.ui.widgets.seed_field import SeedField

PADDING = 16
SEED_LOCK = "text/keep_seed"
SEED = Seed("Seed", "Where the random numbers start: the same seed with the same settings, the same words.")
OWN = ("prompt", "form", "system")
"""Parameters that have a place of their own."""


class LeftPanel(QWidget):
    """The form, made from `WriteParams`."""

    form_wanted = Signal(object)
    """Form"""

    def __init__(self, session: TextSession, commands: TextCommands, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme, controls = session.context.theme, WriteParams.controls()
        self._session, self._commands = session, commands
        self.models = ModelPicker(self)
        self.plain = QPushButton(self.tr("Continue"), self)
        self.chat = QPushButton(self.tr("Chat"), self)
        self.why_no_chat = label("", "small", self, wrap=True)
        self.system = TextField(controls["system"], "", self)  # pyright: ignore[reportArgumentType]
        self.form = ParamForm(WriteParams(), theme, self, skip=OWN)
        self.seed = SeedField(theme, SEED, parent=self)
        # H6: the prompt library's button stands in this row, at its end
        self.prompt_row = QHBoxLayout()
        self.documents = DocumentsPanel(session, self)
        self._arrange()
        self._connect()
        self.show_document(session.document)
        self.show_model()

    def _arrange(self) -> None:
        group = QButtonGroup(self)
        switch = QHBoxLayout()
        switch.setSpacing(0)
        for button in (self.plain, self.chat):
            button.setCheckable(True)
            button.setProperty("look", "switch")
            group.addButton(button)
            switch.addWidget(button, 1)
        self.prompt_row.setContentsMargins(0, 0, 0, 0)
        self.prompt_row.addLayout(switch, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(PADDING, PADDING, PADDING - SCROLL_BAR, PADDING)
        column.setSpacing(12)
        column.addWidget(self.models)
        column.addWidget(line(self))
        column.addLayout(self.prompt_row)
        column.addWidget(self.why_no_chat)
        column.addWidget(self.system)
        column.addWidget(line(self))
        column.addWidget(self.documents)
        column.addWidget(line(self))
        column.addWidget(self.seed)
        column.addWidget(self.form)
        column.addStretch(1)

    def _connect(self) -> None:
        session, commands = self._session, self._commands
        self.plain.clicked.connect(lambda _: self._choose(Form.PLAIN))
        self.chat.clicked.connect(lambda _: self._choose(Form.CHAT))
        self.form.changed.connect(self._form_changed)
        self.system.changed.connect(
            lambda value, final: commands.set_values(self.system.control.label, {"system": value}, final)
        )
        self.seed.changed.connect(lambda seed, _: commands.set_seed(seed))
        self.seed.lock_changed.connect(self._lock)
        session.document_changed.connect(self._follow)
        session.model_changed.connect(self.show_model)
        self.seed.set_locked(session.context.settings.flag(SEED_LOCK, False))
        session.keep_seed = self.seed.locked

    def _choose(self, form: Form) -> None:
        if form is not self._session.document.params.form:
            self._commands.set_values(self.tr("Form"), {"form": form.value})

    def _form_changed(self, name: str, value: Any, final: bool) -> None:
        self._commands.set_values(self.form.fields[name].control.label, {name: value}, final)

    def _lock(self, locked: bool) -> None:
        self._session.keep_seed = locked
        self._session.context.settings.set_flag(SEED_LOCK, locked)

    def _follow(self, before: TextDocument, now: TextDocument) -> None:
        """Words that come change nothing here."""
        if before is now or (before.params, before.seed) != (now.params, now.seed):
            self.show_document(now)

    def show_document(self, document: TextDocument) -> None:
        """Show the form of the document; what is being dragged or typed keeps what the hand does."""
        self.seed.set_value(document.seed)
        self.plain.setChecked(not document.is_chat)
        self.chat.setChecked(document.is_chat)
        self.system.setVisible(document.is_chat)
        if not self._session.sliding:
            self.form.set_params(document.params)
            self.system.set_value(document.params.system)

    def show_model(self) -> None:
        """Whether the model in use answers."""
        can = self._session.can_chat
        self.chat.setEnabled(can is not False)
        self.why_no_chat.setVisible(can is False and self._session.model is not None)
        self.why_no_chat.setText(
            self.tr("This model goes on with texts and does not answer: it has no template for a chat.")
        )
