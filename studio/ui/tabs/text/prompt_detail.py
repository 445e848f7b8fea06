"""One saved prompt: its versions side by side as a difference, and the way onto the page and back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QTextEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from studio.core.word_difference import Difference
from studio.gallery.prompts import Prompt, PromptContent, PromptVersion
from studio.ui.tabs.text.prompt_content import content_of, form_words, settings_words, used, whole_text
from studio.ui.tabs.text.prompt_shelf import PromptShelf
from studio.ui.tabs.text.road import units
from studio.ui.tabs.text.session import TextSession
from studio.ui.widgets.labels import ElidedLabel
from studio.ui.widgets.tool_button import tool_button
from studio.ui.wording import moment_text

SHOWN = 20_000
"""Characters of a version that are shown; all of them are used."""


class PromptDetail(QWidget):
    """One prompt: its name, two of its versions side by side, and what to do."""

    words_wanted = Signal(str)

    def __init__(self, session: TextSession, shelf: PromptShelf, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._shelf = session, shelf
        self._prompt: Prompt | None = None
        self._versions: tuple[PromptVersion, ...] = ()
        theme = session.context.theme
        self.name = QLineEdit(self)
        self.older, self.newer = _Side(self), _Side(self)
        self.settings = ElidedLabel("", "small", self)
        self.use_button = QPushButton(self.tr("Use on a new page"), self)
        self.insert_button = QPushButton(self.tr("Insert words"), self)
        self.save_button = QPushButton(self.tr("Save page as a version"), self)
        self.restore_button = QPushButton(self.tr("Bring back"), self)
        self.delete_button = tool_button(
            theme, "trash-2", self.tr("Delete this prompt; undo brings it back"), self
        )
        self._arrange()
        self._connect()

    def _arrange(self) -> None:
        self.name.setProperty("look", "flat")
        self.name.setAccessibleName(self.tr("Name"))
        self.name.setMaxLength(200)
        self.use_button.setProperty("look", "primary")
        self.use_button.setToolTip(self.tr("With its settings; undo brings the page back that is there now"))
        self.insert_button.setToolTip(self.tr("Put the words in at the caret, or into the message"))
        self.save_button.setToolTip(self.tr("What stands on the page, as the newest version of this prompt"))
        self.restore_button.setToolTip(self.tr("Make the version on the right the newest one"))
        top = QHBoxLayout()
        top.addWidget(self.name, 1)
        top.addWidget(self.delete_button)
        sides = QHBoxLayout()
        sides.setSpacing(12)
        sides.addWidget(self.older, 1)
        sides.addWidget(self.newer, 1)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.use_button)
        foot.addWidget(self.insert_button)
        foot.addStretch(1)
        foot.addWidget(self.restore_button)
        foot.addWidget(self.save_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(top)
        column.addLayout(sides, 1)
        column.addWidget(self.settings)
        column.addLayout(foot)

    def _connect(self) -> None:
        self._shelf.versions_came.connect(self._show_versions)
        self.name.editingFinished.connect(self._rename)
        self.older.box.activated.connect(lambda _: self._compare())
        self.newer.box.activated.connect(lambda _: self._choose_newer())
        buttons: tuple[tuple[QPushButton | QToolButton, Callable[[], object]], ...] = (
            (self.use_button, self.use),
            (self.insert_button, self.insert),
            (self.save_button, self.save),
            (self.restore_button, self.restore),
            (self.delete_button, self.delete),
        )
        for button, run in buttons:
            button.clicked.connect(lambda _=False, run=run: run())

    # --- what is shown ---------------------------------------------------------------------------------
    @property
    def chosen(self) -> PromptVersion | None:
        """The version on the right: what is used, inserted, brought back."""
        at = self.newer.box.currentIndex()
        return self._versions[at] if 0 <= at < len(self._versions) else None

    def show_prompt(self, prompt: Prompt | None) -> None:
        """Show this one; its versions come when they are read."""
        self._prompt = prompt
        if prompt is not None:
            self.name.setText(prompt.name)
            self._shelf.ask_versions(prompt.id)

    def _show_versions(self, versions: tuple[PromptVersion, ...]) -> None:
        if self._prompt is None or not versions or versions[0].prompt != self._prompt.id:
            return
        self._versions = versions
        for side in (self.older, self.newer):
            side.show_versions(versions)
        self.newer.box.setCurrentIndex(0)
        self._choose_newer()

    def _choose_newer(self) -> None:
        at = self.newer.box.currentIndex()
        self.older.box.setCurrentIndex(min(at + 1, len(self._versions) - 1))
        self._compare()

    def _compare(self) -> None:
        chosen = self.chosen
        at = self.older.box.currentIndex()
        if chosen is None or not 0 <= at < len(self._versions):
            return
        before = self._versions[at]
        alone = before.id == chosen.id
        self.older.setVisible(len(self._versions) > 1)
        self.restore_button.setVisible(len(self._versions) > 1)
        self.restore_button.setEnabled(chosen is not self._versions[0])
        old, new = whole_text(before.content)[:SHOWN], whole_text(chosen.content)[:SHOWN]
        self.older.show_text(old)
        self.newer.show_text(new)
        told = "" if alone else settings_words(before.content, chosen.content)
        self.settings.setText(told or _settings_of(chosen.content))
        if alone:
            return
        colours = self._session.context.theme.colours

        def done(found: Difference) -> None:
            if self.chosen is chosen and self.older.box.currentIndex() == at:
                self.older.mark(found.gone, QColor(colours.error))
                self.newer.mark(found.came, QColor(colours.good))

        self._shelf.compare(old, new, done)

    # --- what can be done ------------------------------------------------------------------------------
    def use(self) -> None:
        """The chosen version on a page of its own."""
        chosen = self.chosen
        if chosen is None:
            return
        session = self._session
        session.stop()
        session.parents = ()
        document = used(session.document, chosen.content)
        session.change(self.tr("Use a prompt"), document)
        if document.is_chat:
            self.words_wanted.emit(chosen.content.words)

    def insert(self) -> None:
        """Its words where the caret is."""
        if self.chosen is not None:
            self.words_wanted.emit(self.chosen.content.words)

    def save(self) -> None:
        """The page's prompt as the newest version."""
        if self._prompt is not None:
            self._shelf.save(self._prompt, content_of(self._session.document))

    def restore(self) -> None:
        """The chosen version as the newest one."""
        if self.chosen is not None:
            self._shelf.restore(self.chosen.id)

    def delete(self) -> None:
        """Take the prompt out; undo brings it back."""
        if self._prompt is not None:
            self._shelf.remove(self._prompt)

    def _rename(self) -> None:
        prompt, name = self._prompt, self.name.text().strip()
        if prompt is None or name == prompt.name:
            return
        if not name:
            self.name.setText(prompt.name)
            return
        self._prompt = replace(prompt, name=name)
        self._shelf.rename(prompt.id, name)


class _Side(QWidget):
    """A version: which, and its words."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.box = QComboBox(self)
        self.box.setAccessibleName(self.tr("Version"))
        self.words = QPlainTextEdit(self)
        self.words.setReadOnly(True)
        self.words.setAccessibleName(self.tr("Words of the version"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.box)
        column.addWidget(self.words, 1)

    def show_versions(self, versions: tuple[PromptVersion, ...]) -> None:
        self.box.clear()
        for version in versions:
            when = moment_text(version.created)
            self.box.addItem(self.tr("Version %1").replace("%1", str(version.number)) + f" · {when}")

    def show_text(self, text: str) -> None:
        self.words.setExtraSelections([])
        self.words.setPlainText(text)

    def mark(self, places: tuple[tuple[int, int], ...], colour: QColor) -> None:
        """Behind these words; places count as Python does."""
        text = self.words.toPlainText()
        colour.setAlpha(70)
        look = QTextCharFormat()
        look.setBackground(colour)
        marks: list[QTextEdit.ExtraSelection] = []
        for start, end in places:
            cursor = QTextCursor(self.words.document())
            cursor.setPosition(units(text[:start]))
            cursor.setPosition(units(text[:end]), QTextCursor.MoveMode.KeepAnchor)
            mark = QTextEdit.ExtraSelection()
            mark.cursor, mark.format = cursor, look  # type: ignore[attr-defined]
            marks.append(mark)
        self.words.setExtraSelections(marks)


def _settings_of(content: PromptContent) -> str:
    plain = replace(content, form="plain", settings={})
    chat = form_words(content) if content.form == "chat" else ""
    settings = settings_words(replace(plain, form=content.form), content)
    return " · ".join(part for part in (chat, settings) if part)
