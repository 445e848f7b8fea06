"""The prompt library: saved prompts, their versions side by side, and the way onto the page and back."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from studio.gallery.prompts import Prompt
from studio.ui.numbers import short_day_text
from studio.ui.tabs.text.prompt_content import content_of, form_words
from studio.ui.tabs.text.prompt_detail import PromptDetail
from studio.ui.tabs.text.prompt_shelf import PromptShelf
from studio.ui.tabs.text.session import TextSession
from studio.ui.widgets.empty_state import EmptyState
from studio.ui.widgets.opening_size import open_at
from studio.ui.widgets.tool_button import tool_button

SEARCH_MS = 150
ID = Qt.ItemDataRole.UserRole


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
        open_at(self, 980, 600)
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
        self.list.setSpacing(2)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.more.setMenu(self._file_menu())
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        foot = QHBoxLayout()
        foot.addWidget(self.save_new, 1)
        foot.addWidget(self.more)
        left = QWidget(self)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 16, 0)
        column.setSpacing(8)
        column.addWidget(self.search)
        column.addWidget(self.list, 1)
        column.addLayout(foot)
        self._right.setContentsMargins(16, 0, 0, 0)
        self._right.addWidget(self.empty)
        self._right.addWidget(self.detail)
        split = QSplitter(self)
        split.setChildrenCollapsible(False)
        split.addWidget(left)
        split.addWidget(self._right)
        split.setStretchFactor(1, 1)
        split.setSizes([280, 700])
        split.setHandleWidth(1)
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


def _under(prompt: Prompt) -> str:
    count = prompt.newest.number
    versions = _tr("1 version") if count == 1 else _tr("{count} versions").format(count=count)
    form = form_words(prompt.newest.content)
    return f"{form} · {versions} · {short_day_text(prompt.changed.astimezone().date())}"


def _tr(text: str) -> str:
    return QCoreApplication.translate("PromptLibrary", text)
