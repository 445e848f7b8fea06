"""All roads of the text, and what can be done with them: walk, name, prune, merge, copy, keep, save, open."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QPoint
from PySide6.QtGui import QGuiApplication, QShowEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QMenu,
    QStackedLayout,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from studio.core.text_tree import TextTree
from studio.ui.messages import MessageAction
from studio.ui.tabs.text.commands import TextCommands
from studio.ui.tabs.text.session import TextSession
from studio.ui.tabs.text.tree_files import SUFFIX, named, open_tree, save_tree
from studio.ui.widgets.empty_state import EmptyState
from studio.ui.widgets.labels import ElidedLabel
from studio.ui.widgets.text_tree_view import TextTreeView
from studio.ui.widgets.tool_button import tool_button
from studio.ui.wording import count_text


class TreePage(QWidget):
    """Follows the document while it is seen."""

    def __init__(self, session: TextSession, commands: TextCommands, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._commands = session, commands
        theme = session.context.theme
        self.view = TextTreeView(theme, self)
        self.figures = ElidedLabel("", "muted", self)
        self.empty = EmptyState(
            theme,
            "git-branch",
            self.tr("No branches yet"),
            self.tr("Write, then write again or choose another word: every road you leave stays here."),
            self.tr("Open a saved text …"),
            self.open,
            self,
        )
        self.buttons: dict[str, QToolButton] = {}
        self._arrange()
        self._connect()
        self.show_document()

    # --- building --------------------------------------------------------------------------------------
    def _arrange(self) -> None:
        bar = QHBoxLayout()
        bar.setSpacing(2)
        bar.addWidget(self.figures, 1)
        for group in self._groups():
            bar.addSpacing(8)
            for name, icon, help_text, run in group:
                button = tool_button(self._session.context.theme, icon, help_text, self, 26)
                button.clicked.connect(lambda _, run=run: run())
                self.buttons[name] = button
                bar.addWidget(button)
        whole = QWidget(self)
        column = QVBoxLayout(whole)
        column.setContentsMargins(16, 2, 8, 0)
        column.setSpacing(2)
        column.addLayout(bar)
        column.addWidget(self.view, 1)
        self._room = QStackedLayout(self)
        self._room.addWidget(whole)
        self._room.addWidget(self.empty)

    def _groups(self) -> tuple[tuple[tuple[str, str, str, Callable[[], object]], ...], ...]:
        view = self.view
        return (
            (
                (
                    "merge",
                    "git-merge",
                    self.tr("Merge the chosen ends (Ctrl+click) into one text"),
                    self.merge,
                ),
                ("rename", "pencil", self.tr("Name this branch (F2)"), self.rename),
                ("prune", "trash-2", self.tr("Prune this branch and what goes on from it (Del)"), self.prune),
            ),
            (
                ("collapse", "minimize", self.tr("Show only the road and what leaves it"), view.collapse_all),
                ("expand", "expand", self.tr("Show everything"), view.expand_all),
                ("smaller", "minus", self.tr("Smaller (-)"), lambda: view.zoom_by(-1)),
                ("fit", "maximize", self.tr("All of it at once (F)"), view.fit),
                ("larger", "plus", self.tr("Larger (+)"), lambda: view.zoom_by(1)),
            ),
            (
                ("copy", "copy", self.tr("Copy this road"), self.copy),
                ("keep", "save", self.tr("Keep this road in the gallery, with all branches"), self.keep),
                ("save", "download", self.tr("Save all branches as a file …"), self.save),
                ("open", "folder-open", self.tr("Open a saved text …"), self.open),
            ),
        )

    def _connect(self) -> None:
        view = self.view
        view.walked.connect(self.walk)
        view.renamed.connect(self._name)
        view.prune_wanted.connect(self._prune)
        view.menu_wanted.connect(self._open_menu)
        view.marks_changed.connect(self._show_bar)
        self._session.document_changed.connect(lambda *_: self.show_document())

    # --- the document ----------------------------------------------------------------------------------
    @property
    def tree(self) -> TextTree:
        """Of the document."""
        return self._session.document.tree

    def show_document(self) -> None:
        """Follow the document; while nobody looks, nothing is laid out."""
        self._room.setCurrentIndex(0 if self.tree.pieces else 1)
        if self.isVisible():
            reshaped = self.view.tree.pieces.keys() != self.tree.pieces.keys()
            self.view.show_tree(self.tree)
            if reshaped:
                self._show_bar()

    def showEvent(self, event: QShowEvent) -> None:
        """Somebody looks again."""
        super().showEvent(event)
        self.show_document()

    def _show_bar(self) -> None:
        tree, chosen = self.view.tree, self.view.selected
        words = f"{count_text(len(tree.pieces), 'piece')} · {count_text(len(tree.leaves()), 'end')}"
        if chosen:
            words += " · " + self.tr("{count} chosen").format(count=len(chosen))
        self.figures.setText(words)
        here = self.view.cursor_piece is not None
        for name in ("rename", "prune", "copy", "keep"):
            self.buttons[name].setEnabled(here)
        self.buttons["merge"].setEnabled(len(chosen) > 1)

    def _change(self, what: str, tree: TextTree) -> None:
        self._session.change(what, replace(self._session.document, tree=tree))

    # --- walking and tending ---------------------------------------------------------------------------
    def walk(self, piece: int) -> None:
        """Stand at the end of a piece; that is no step of undo."""
        if piece in self.tree.pieces:
            self._session.look(replace(self._session.document, tree=self.tree.walked(piece)))

    def rename(self) -> None:
        """Type a name for the branch at the cursor."""
        piece = self.view.cursor_piece
        if piece is not None:
            self.view.rename(piece)

    def _name(self, piece: int, name: str) -> None:
        if piece in self.tree.pieces:
            self._change(self.tr("Name a branch"), self.tree.named(piece, name))

    def prune(self) -> None:
        """Take the branch at the cursor away."""
        piece = self.view.cursor_piece
        if piece is not None:
            self._prune(piece)

    def _prune(self, piece: int) -> None:
        if piece not in self.tree.pieces:
            return
        self._session.stop()
        gone = self.tree.below(piece)
        words = sum(len(self.tree.pieces[one].text.split()) for one in gone)
        self._change(self.tr("Prune"), self.tree.pruned(piece))
        undo = MessageAction(self.tr("Undo"), self._session.context.undo.undo)
        self._session.context.messages.info(
            self.tr("Pruned {pieces} with {words}.").format(
                pieces=count_text(len(gone), "piece"), words=count_text(words, "word")
            ),
            undo,
        )

    def merge(self) -> None:
        """Join the texts of the chosen ends into one; what they share stands once."""
        chosen = self.view.selected
        if len(chosen) < 2:
            return
        self._session.stop()
        self.view.select(())
        self._change(self.tr("Merge"), self.tree.merged(chosen))
        self._session.context.messages.info(
            self.tr("{count} merged into one text; what they share stands in it once.").format(
                count=count_text(len(chosen), "road")
            )
        )

    # --- taking along ----------------------------------------------------------------------------------
    def copy(self) -> None:
        """The text up to the cursor into the clipboard."""
        piece = self.view.cursor_piece
        if piece is not None:
            QGuiApplication.clipboard().setText(self.tree.text(piece))
            self._session.context.messages.info(self.tr("Copied."))

    def keep(self) -> None:
        """The text up to the cursor into the gallery."""
        piece = self.view.cursor_piece
        if piece is not None:
            document = replace(self._session.document, tree=self.tree.walked(piece))
            self._commands.keeping.keep(document, self._session.parents)

    def save(self) -> None:
        """Ask where, and write a file."""
        kinds = f"{self.tr('Texts of Quartet')} (*{SUFFIX})"
        path, _ = QFileDialog.getSaveFileName(self, self.tr("Save all branches"), f"text{SUFFIX}", kinds)
        if path:
            self.save_to(named(Path(path)))

    def save_to(self, path: Path) -> None:
        """Write a file, in the background."""
        context, tree = self._session.context, self.tree
        context.background.run(
            lambda: save_tree(path, tree),
            lambda _: context.messages.info(self.tr("Saved as “{name}”.").format(name=path.name)),
            context.messages.exception,
            owner=self,
            in_order=True,
        )

    def open(self) -> None:
        """Ask which, and read a file."""
        kinds = f"{self.tr('Texts of Quartet')} (*{SUFFIX} *.json)"
        path, _ = QFileDialog.getOpenFileName(self, self.tr("Open a saved text"), "", kinds)
        if path:
            self.open_from(Path(path))

    def open_from(self, path: Path) -> None:
        """Read a file in the background; its text takes the place of this one, which undo brings back."""
        context = self._session.context

        def opened(tree: TextTree) -> None:
            self._session.stop()
            self._session.parents = ()
            self._change(self.tr("Open %1").replace("%1", path.name), tree)

        context.background.run(
            lambda: open_tree(path), opened, context.messages.exception, owner=self, in_order=True
        )

    # --- the menu --------------------------------------------------------------------------------------
    def menu(self, piece: int) -> QMenu:
        """What can be done with a piece."""
        made, view = QMenu(self), self.view
        collapsed = piece in view.collapsed
        entries: tuple[tuple[str, str, Callable[[], object], bool], ...] = (
            (self.tr("Go here"), "footprints", lambda: self.walk(piece), piece != self.tree.at),
            (self.tr("Name this branch …"), "pencil", lambda: view.rename(piece), True),
            (
                self.tr("Show what goes on from here")
                if collapsed
                else self.tr("Hide what goes on from here"),
                "expand" if collapsed else "minimize",
                lambda: view.toggle(piece),
                bool(self.tree.children(piece)),
            ),
            (self.tr("Copy this road"), "copy", self.copy, True),
            (self.tr("Keep this road in the gallery"), "save", self.keep, True),
            (self.tr("Merge the chosen ends"), "git-merge", self.merge, len(view.selected) > 1),
            (self.tr("Prune"), "trash-2", lambda: self._prune(piece), True),
        )
        for text, icon, run, can in entries:
            action = made.addAction(text)
            action.setEnabled(can)
            self._session.context.theme.wear(action, icon)
            action.triggered.connect(lambda _=False, run=run: run())
        return made

    def _open_menu(self, piece: int, at: QPoint) -> None:
        menu = self.menu(piece)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(at)
