"""The prompt library: saved prompts, their versions side by side, and the way onto the page and back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QTextEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from studio.gallery.prompts import Prompt, PromptContent, PromptVersion
from studio.ui.tabs.text.prompt_content import Difference, content_of, settings_words, used, whole_text
from studio.ui.tabs.text.prompt_shelf import PromptShelf
from studio.ui.tabs.text.road import units
from studio.ui.tabs.text.session import TextSession
from studio.ui.widgets.empty_state import EmptyState
from studio.ui.widgets.labels import ElidedLabel, label
from studio.ui.widgets.tool_button import tool_button

SEARCH_MS = 150
ID = Qt.ItemDataRole.UserRole
SHOWN = 20_000
"""Characters of a version that are shown; all of them are used."""


class PromptLibraryDoor(QObject):
    """Opens the library from a button, one window of it."""

    words_wanted = Signal(str)
    """words to put in at the caret, or into the message"""

    def __init__(self, session: TextSession, owner: QWidget) -> None:
        super().__init__(owner)
        self._session, self._owner = session, owner
        self._dialog: PromptLibraryDialog | None = None
        self.button = tool_button(
            session.context.theme, "book-open", self.tr("Prompt library: saved prompts and versions"), owner
        )
        self.button.clicked.connect(lambda _: self.open())

    def open(self) -> PromptLibraryDialog:
        """Show it."""
        if self._dialog is None:
            self._dialog = PromptLibraryDialog(self._session, self._owner.window())
            self._dialog.words_wanted.connect(self.words_wanted)
            self._dialog.destroyed.connect(self._gone)
        self._dialog.show()
        self._dialog.raise_()
        self._dialog.activateWindow()
        return self._dialog

    def _gone(self) -> None:
        self._dialog = None


class PromptLibraryDialog(QDialog):
    """Not modal. All that reads or writes is the shelf's, in the background."""

    words_wanted = Signal(str)

    def __init__(self, session: TextSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Prompt library"))
        self.resize(980, 600)
        self._session = session
        theme = session.context.theme
        self.shelf = PromptShelf(session.context, self)
        self._prompts: dict[int, Prompt] = {}
        self._wanted: int | None = None
        self.search = QLineEdit(self)
        self.list = QListWidget(self)
        self.save_new = QPushButton(self.tr("Save the page's prompt"), self)
        self.more = tool_button(theme, "ellipsis", self.tr("Files"), self)
        self.detail = PromptDetail(session, self.shelf, self)
        self.empty = EmptyState(
            theme,
            "book-open",
            self.tr("No prompts yet"),
            self.tr("Save the prompt on the page to find it again here; every change becomes a version."),
            self.tr("Save the page's prompt"),
            self.save,
            self,
        )
        self._right = QStackedWidget(self)
        self._pause = QTimer(self, singleShot=True, interval=SEARCH_MS)
        self._arrange()
        self._connect()
        self.shelf.forget_removed()
        self.refresh()

    def _arrange(self) -> None:
        self.search.setPlaceholderText(self.tr("Search prompts"))
        self.search.setAccessibleName(self.tr("Search prompts"))
        self.search.setClearButtonEnabled(True)
        self.list.setAccessibleName(self.tr("Saved prompts"))
        self.list.setUniformItemSizes(True)
        self.list.setWordWrap(False)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.more.setMenu(self._file_menu())
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        foot = QHBoxLayout()
        foot.addWidget(self.save_new, 1)
        foot.addWidget(self.more)
        left = QWidget(self)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.search)
        column.addWidget(self.list, 1)
        column.addLayout(foot)
        self._right.addWidget(self.empty)
        self._right.addWidget(self.detail)
        split = QSplitter(self)
        split.setChildrenCollapsible(False)
        split.addWidget(left)
        split.addWidget(self._right)
        split.setStretchFactor(1, 1)
        split.setSizes([280, 700])
        split.setHandleWidth(16)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(16, 16, 16, 16)
        outer.addWidget(split)

    def _file_menu(self) -> QMenu:
        menu = QMenu(self.more)
        theme = self._session.context.theme
        for text, icon, run in (
            (self.tr("Export this prompt …"), "upload", lambda: self._export(chosen=True)),
            (self.tr("Export all that are listed …"), "upload", lambda: self._export(chosen=False)),
            (self.tr("Import prompts …"), "download", self._import),
        ):
            action = menu.addAction(text)
            theme.wear(action, icon)
            action.triggered.connect(lambda _=False, run=run: run())
        return menu

    def _connect(self) -> None:
        self.search.textChanged.connect(lambda _: self._pause.start())
        self._pause.timeout.connect(self.refresh)
        self.save_new.clicked.connect(lambda _: self.save())
        self.list.currentItemChanged.connect(lambda item, _: self._choose(item))
        self.list.itemActivated.connect(lambda _: self.detail.use())
        self.shelf.listed.connect(self._show)
        self.shelf.changed.connect(self._changed)
        self.detail.words_wanted.connect(self.words_wanted)

    # --- the list --------------------------------------------------------------------------------------
    @property
    def current(self) -> Prompt | None:
        """The prompt that is chosen."""
        item = self.list.currentItem()
        return None if item is None else self._prompts.get(item.data(ID))

    def refresh(self) -> None:
        """Look again at what is there."""
        self.shelf.look(self.search.text())

    def save(self) -> None:
        """The page's prompt as a new one."""
        self.shelf.add(content_of(self._session.document))

    def _changed(self, prompt: int | None) -> None:
        self._wanted = prompt
        self.refresh()

    def _show(self, prompts: tuple[Prompt, ...]) -> None:
        wanted = self._wanted if self._wanted is not None else (self.current.id if self.current else None)
        self._wanted = None
        self._prompts = {prompt.id: prompt for prompt in prompts}
        self.list.blockSignals(True)
        self.list.clear()
        for prompt in prompts:
            item = QListWidgetItem(f"{prompt.name}\n{_under(prompt)}")
            item.setData(ID, prompt.id)
            item.setToolTip(prompt.newest.content.words[:600])
            item.setSizeHint(QSize(100, 46))
            self.list.addItem(item)
        rows = [row for row, prompt in enumerate(prompts) if prompt.id == wanted]
        self.list.setCurrentRow(rows[0] if rows else (0 if prompts else -1))
        self.list.blockSignals(False)
        self._choose(self.list.currentItem())

    def _choose(self, item: QListWidgetItem | None) -> None:
        prompt = None if item is None else self._prompts.get(item.data(ID))
        self.detail.show_prompt(prompt)
        searching = bool(self.search.text().strip())
        self._right.setCurrentWidget(self.empty if prompt is None else self.detail)
        self.empty.show_text(
            self.tr("No prompt has these words.")
            if searching
            else self.tr("Save the prompt on the page to find it again here; every change becomes a version.")
        )

    # --- files -----------------------------------------------------------------------------------------
    def _export(self, *, chosen: bool) -> None:
        current = self.current
        ids = tuple(self._prompts) if not chosen else (() if current is None else (current.id,))
        if not ids:
            return
        path, _ = QFileDialog.getSaveFileName(
            self, self.tr("Export prompts"), "prompts.json", self.tr("Prompts (*.json)")
        )
        if path:
            self.shelf.export(ids, Path(path))

    def _import(self) -> None:
        path, _ = QFileDialog.getOpenFileName(
            self, self.tr("Import prompts"), "", self.tr("Prompts (*.json)")
        )
        if path:
            self.shelf.bring_in(Path(path))


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
            when = f"{version.created.astimezone():%d %b %Y, %H:%M}"
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


def _under(prompt: Prompt) -> str:
    count = prompt.newest.number
    versions = "1 version" if count == 1 else f"{count} versions"
    form = "Chat" if prompt.newest.content.form == "chat" else "Continue"
    return f"{form} · {versions} · {prompt.changed.astimezone():%d %b}"


def _settings_of(content: PromptContent) -> str:
    plain = replace(content, form="plain", settings={})
    return settings_words(plain, content).replace("Form Continue → Chat", "Chat")
