"""“Use my documents”: what is read, how far it is, and the passages that go before the text."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QPoint, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QShowEvent, QUndoCommand
from PySide6.QtWidgets import (
    QCheckBox,
    QFileDialog,
    QHBoxLayout,
    QMenu,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from studio.engine.documents import Documents, DocumentsChanged
from studio.gallery.documents.kinds import SUFFIXES, kind_of
from studio.gallery.documents.store import Place
from studio.ui.background import Background
from studio.ui.gallery.mime import dropped_files
from studio.ui.tabs.text.documents_cards import PassageCards
from studio.ui.tabs.text.documents_grounding import MOST, Grounding
from studio.ui.tabs.text.documents_list import Chosen, PlaceList, chosen_of
from studio.ui.tabs.text.session import TextSession
from studio.ui.widgets.field import guard_wheel
from studio.ui.widgets.labels import ElidedLabel, label
from studio.ui.widgets.number_box import NumberBox
from studio.ui.widgets.tool_button import tool_button
from studio.ui.wording import count_text


class PlacesCommand(QUndoCommand):
    """Places that were chosen or taken off; done already when it is pushed."""

    def __init__(
        self, text: str, documents: Documents, places: Sequence[Place], background: Background, *, added: bool
    ) -> None:
        super().__init__(text)
        self._documents, self._background, self._added = documents, background, added
        self._ids = tuple(place.id for place in places)
        self._skip = True

    def redo(self) -> None:
        """Once more."""
        if self._skip:
            self._skip = False
            return
        self._run(self._added)

    def undo(self) -> None:
        """Back."""
        self._run(not self._added)

    def _run(self, there: bool) -> None:
        change = self._documents.restore if there else self._documents.remove
        self._background.run(lambda: change(self._ids), in_order=True)


class DocumentsPanel(QWidget):
    """The part of the Text tab's form about documents."""

    reader_wanted = Signal()
    """Get the pack that finds by meaning."""
    _heard = Signal(object)
    """DocumentsChanged, from another thread"""

    def __init__(self, session: TextSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        context = session.context
        self._context, self._documents = context, context.studio.documents
        self.grounding = Grounding(session, self)
        self._state = self._documents.state
        self._asked = self._ask_again = False
        self._begun = False
        self.places: tuple[Chosen, ...] = ()
        self.switch = QCheckBox(self.tr("Use my documents"), self)
        self.switch.setToolTip(
            self.tr(
                "Passages of your documents that fit what you write are put before it, and shown here."
                " Nothing leaves this computer."
            )
        )
        self.add_button = tool_button(context.theme, "plus", self.tr("Add documents"), self, 24)
        self.count = NumberBox(self)
        self.none = label(
            self.tr("Add or drop texts, Markdown, PDF files, or a folder of them."), "small", self, wrap=True
        )
        self.list = PlaceList(context.theme, self)
        self.progress = QProgressBar(self)
        self.status = ElidedLabel("", "small", self)
        self.stop = tool_button(context.theme, "circle-stop", self.tr("Stop reading"), self, 20)
        self.problem = label("", "error", self, wrap=True)
        self.reader = QPushButton(self.tr("Find by meaning, too …"), self)
        self.heading = label("", "small", self)
        self.back = QPushButton(self.tr("Bring back"), self)
        self.cards = PassageCards(context.theme, self)
        self.setAcceptDrops(True)
        self._arrange()
        self._connect()
        self._show_state()
        self._show_grounding()

    # --- what the user does ------------------------------------------------------------------------------
    def add(self, paths: Sequence[Path]) -> None:
        """Choose files and folders; what cannot be read is a message."""
        documents, before = self._documents, {one.place.id for one in self.places}

        def added(places: tuple[Place, ...]) -> None:
            new = [place for place in places if place.id not in before]
            if new:
                text = self.tr("Add documents")
                background = self._context.background
                self._context.undo.push(PlacesCommand(text, documents, new, background, added=True))
            self.grounding.set_on(True)
            self._ask()

        def refused(error: Exception) -> None:
            self._context.messages.exception(error)
            self._ask()

        self._context.background.run(lambda: documents.add(paths), added, refused, owner=self, in_order=True)

    def remove(self, place: Place) -> None:
        """Take a file or folder off the list; undo brings it back."""
        documents, background = self._documents, self._context.background

        def gone(_: object) -> None:
            text = self.tr("Take off “{name}”").format(name=place.path.name)
            self._context.undo.push(PlacesCommand(text, documents, [place], background, added=False))

        background.run(lambda: documents.remove((place.id,)), gone, owner=self, in_order=True)

    def _ask_files(self) -> None:
        kinds = " ".join(f"*{suffix}" for suffix in SUFFIXES)
        chosen, _ = QFileDialog.getOpenFileNames(
            self, self.tr("Add documents"), "", self.tr("Documents ({kinds})").format(kinds=kinds)
        )
        if chosen:
            self.add([Path(one) for one in chosen])

    def _ask_folder(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Add a folder of documents"))
        if chosen:
            self.add([Path(chosen)])

    def add_menu(self) -> QMenu:
        """Files, or a folder."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        theme = self._context.theme
        for icon, text, run in (
            ("file-text", self.tr("Files …"), self._ask_files),
            ("folder", self.tr("A folder …"), self._ask_folder),
        ):
            action = menu.addAction(text)
            theme.wear(action, icon)
            action.triggered.connect(lambda _checked=False, run=run: run())
        if self.places:
            menu.addSeparator()
            again = menu.addAction(self.tr("Look for changes"))
            theme.wear(again, "refresh-cw")
            again.triggered.connect(lambda _: self._documents.refresh())
        return menu

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Documents and folders may be dropped here."""
        if readable(dropped_files(event.mimeData())):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Add what was dropped."""
        paths = readable(dropped_files(event.mimeData()))
        if paths:
            event.acceptProposedAction()
            self.add(paths)

    def showEvent(self, event: QShowEvent) -> None:
        """The first look brings all up to date."""
        super().showEvent(event)
        if not self._begun:
            self._begun = True
            self._ask(refresh=True)

    # --- what is shown -----------------------------------------------------------------------------------
    def _ask(self, *, refresh: bool = False) -> None:
        """Read the list, in the background; one question at a time."""
        if self._asked:
            self._ask_again = True
            return
        self._asked, self._ask_again = True, False
        documents = self._documents

        def read() -> tuple[tuple[Chosen, ...], bool]:
            places = documents.places()
            if refresh and places:
                documents.refresh()
            return chosen_of(places, documents.documents()), documents.reads_meaning

        def failed(error: Exception) -> None:
            self._asked = False
            self._context.messages.exception(error)

        self._context.background.run(read, self._show_list, failed, owner=self)

    def _show_list(self, told: tuple[tuple[Chosen, ...], bool]) -> None:
        self._asked = False
        if self._ask_again:
            self._ask()
        every, meaning = told
        other = sum(one.passages for one in every) != sum(one.passages for one in self.places)
        others = [one.place for one in every] != [one.place for one in self.places]
        self.places = every
        self.list.show_places(every)
        self.reader.setVisible(bool(every) and not meaning)
        self._show_state()
        if other or others:
            self.grounding.documents_changed(any(one.passages for one in every))
        self._show_grounding()

    def _hear(self, state: DocumentsChanged) -> None:
        self._state = state
        self._show_state()
        self._ask()

    def _show_state(self) -> None:
        state, there = self._state, bool(self.places)
        self.none.setVisible(not there)
        self.list.setVisible(there)
        self.count.setVisible(there)
        self.switch.setEnabled(there)
        self.progress.setVisible(state.busy)
        self.progress.setRange(0, max(state.total, 1))
        self.progress.setValue(state.done)
        self.stop.setVisible(state.busy or state.without_meaning > 0)
        words = ""
        if state.busy:
            words = self.tr("Reading {name}").format(name=state.reading)
        elif state.without_meaning:
            left = count_text(state.without_meaning, "passage")
            words = self.tr("By meaning: {left} still to read").format(left=left)
        self.status.setText(words)
        self.status.setVisible(bool(words))
        self.problem.setText(state.problem)
        self.problem.setVisible(bool(state.problem))

    def _show_grounding(self) -> None:
        grounding = self.grounding
        used = grounding.on and bool(self.places)
        with QSignalBlocker(self.switch):
            self.switch.setChecked(used)
        with QSignalBlocker(self.count):
            self.count.setValue(grounding.count)
        self.count.setEnabled(used)
        taken = grounding.taken if used else ()
        self.cards.show_passages(taken)
        self.cards.setVisible(bool(taken))
        words = self.tr("Goes before the text:") if taken else ""
        if used and not taken and not grounding.left_out:
            words = self.tr("Looking …") if grounding.looking else self.tr("Nothing here fits the text yet.")
        out = sum(one.id in grounding.left_out for one in grounding.found)
        self.back.setVisible(used and out > 0)
        self.back.setText(self.tr("Bring back {n} left out").format(n=out))
        self.heading.setText(words)
        self.heading.setVisible(bool(words))

    def _arrange(self) -> None:
        self.count.setRange(1, MOST)
        self.count.setAccessibleName(self.tr("Passages"))
        self.count.setToolTip(self.tr("How many passages go before the text; each has about 150 words."))
        self.count.setFixedWidth(52)
        guard_wheel(self.count)
        self.progress.setTextVisible(False)
        for link in (self.reader, self.back):
            link.setProperty("look", "link")
        self.reader.setToolTip(
            self.tr("Get the model that reads sentences: it finds what is said in other words.")
        )
        top = QHBoxLayout()
        top.setSpacing(4)
        top.addWidget(self.switch, 1)
        top.addWidget(self.count)
        top.addWidget(self.add_button)
        status = QHBoxLayout()
        status.setSpacing(4)
        status.addWidget(self.status, 1)
        status.addWidget(self.stop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(top)
        for part in (self.none, self.list, self.progress):
            column.addWidget(part)
        column.addLayout(status)
        for part in (self.problem, self.reader, self.heading, self.cards, self.back):
            column.addWidget(part)

    def _connect(self) -> None:
        grounding = self.grounding
        self.switch.toggled.connect(grounding.set_on)
        self.count.valueChanged.connect(grounding.set_count)
        self.add_button.clicked.connect(
            lambda _: self.add_menu().popup(self.add_button.mapToGlobal(QPoint(0, self.add_button.height())))
        )
        self.list.removed.connect(self.remove)
        self.stop.clicked.connect(lambda _: self._documents.stop())
        self.reader.clicked.connect(lambda _: self.reader_wanted.emit())
        self.cards.left_out.connect(grounding.leave_out)
        self.back.clicked.connect(lambda _: grounding.bring_back())
        grounding.changed.connect(self._show_grounding)
        self._heard.connect(self._hear, Qt.ConnectionType.QueuedConnection)
        leave = self._documents.subscribe(self._heard.emit)
        self.destroyed.connect(leave)


def readable(paths: Sequence[Path]) -> list[Path]:
    """Those of some paths that are documents or folders."""
    return [path for path in paths if kind_of(path) is not None or path.is_dir()]
