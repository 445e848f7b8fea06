"""The middle of the tab: a thin bar, and under it the sheet, the loupe, a search, or what to do first."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from studio.engine.notices import ModelChanged, ModelPhase
from studio.ui.tabs.faces.commands import FacesCommands
from studio.ui.tabs.faces.document import FacesDocument, View
from studio.ui.tabs.faces.find_card import FindCard
from studio.ui.tabs.faces.finding import Finder
from studio.ui.tabs.faces.grid_view import Filmstrip, GridView
from studio.ui.tabs.faces.loupe import Loupe
from studio.ui.tabs.faces.session import FacesSession
from studio.ui.tabs.faces.shelf import DirectionShelf
from studio.ui.tabs.tab import list_keys
from studio.ui.theme import Theme
from studio.ui.widgets.empty_state import EmptyState
from studio.ui.widgets.page_stack import PageStack
from studio.ui.widgets.tool_button import tool_button

BAR = 40
SMALLEST = 160


class Canvas(QWidget):
    """Shows the view of the document, or the search while one is looked at."""

    drag_out = Signal(object)
    menu_wanted = Signal(object, QPoint)
    open_wanted = Signal()
    """Choose a picture file to find the face in"""
    models_wanted = Signal()

    def __init__(
        self,
        session: FacesSession,
        shelf: DirectionShelf,
        commands: FacesCommands,
        finder: Finder,
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("look", "canvas")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._session, self._commands, self._finder, self._theme = session, commands, finder, theme
        self.grid = GridView(session, commands, theme, self)
        self.loupe = Loupe(session, shelf, theme, self)
        self.filmstrip = Filmstrip(session, commands, theme, self)
        self.search = FindCard(session, finder, theme, self)
        self._large = QWidget(self)
        self._empty = EmptyState(
            theme,
            "smile",
            self.tr("No face model is here yet"),
            self.tr("Get one once; after that everything works without a network."),
            self.tr("Get a model"),
            self.models_wanted.emit,
            self,
        )
        self._bare = EmptyState(
            theme,
            "layout-grid",
            self.tr("The sheet is empty"),
            self.tr("Draw new faces, or drop a photograph here to find its face."),
            self.tr("New faces"),
            commands.new_sheet,
            self,
        )
        self._stack = PageStack(self)
        self._views: dict[View, QToolButton] = {}
        self._status = QLabel(self)
        self._status.setProperty("look", "small")
        self._finding = False
        self._loading = False
        self._arrange()
        self._connect()
        self._list_keys()
        self.show_document(session.document)

    @property
    def page(self) -> QWidget | None:
        """What is shown under the bar."""
        return self._stack.currentWidget()

    def _arrange(self) -> None:
        inside = QVBoxLayout(self._large)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(0)
        inside.addWidget(self.loupe, 1)
        inside.addWidget(self.filmstrip)
        for page in (self._empty, self._bare, self.grid, self._large, self.search):
            # the tallest page must not make the others push the strip out of a small window
            page.setMinimumHeight(SMALLEST)
            self._stack.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._bar())
        column.addWidget(self._stack, 1)

    def _bar(self) -> QWidget:
        bar = QWidget(self)
        bar.setFixedHeight(BAR)
        row = QHBoxLayout(bar)
        row.setContentsMargins(8, 0, 8, 0)
        row.setSpacing(2)
        looks = (
            (View.GRID, "layout-grid", self.tr("Grid: all faces (G)")),
            (View.LOUPE, "square", self.tr("Loupe: one face, large (E)")),
            (View.MORPH, "blend", self.tr("Morph: the picture at the handle (M)")),
        )
        for view, icon, help_text in looks:
            button = tool_button(self._theme, icon, help_text, self)
            button.setCheckable(True)
            button.clicked.connect(lambda _, view=view: self._look(view))
            self._views[view] = button
            row.addWidget(button)
        row.addSpacing(8)
        row.addWidget(self._status, 1)
        self.chip = tool_button(self._theme, "scan-face", self.tr("The search for a face"), self)
        self.chip.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.chip.hide()
        self.chip.clicked.connect(lambda _: self.show_find(True))
        self.open = tool_button(
            self._theme, "image-plus", self.tr("Find the face in a picture (Ctrl+O)"), self
        )
        self.open.clicked.connect(lambda _: self.open_wanted.emit())
        self.vary = tool_button(self._theme, "sparkles", self.tr("Variations of the current face (V)"), self)
        self.vary.clicked.connect(lambda _: self._commands.vary_chosen())
        self.keep = tool_button(
            self._theme, "heart", self.tr("Keep the picked faces in the gallery (K)"), self
        )
        self.keep.clicked.connect(lambda _: self._commands.keep_chosen())
        for button in (self.chip, self.open, self.vary, self.keep):
            row.addWidget(button)
        return bar

    def _connect(self) -> None:
        session, commands = self._session, self._commands
        session.document_changed.connect(lambda _, now: self.show_document(now))
        session.busy_changed.connect(self._show_status)
        session.context.bridge.model_changed.connect(self._model_told)
        session.keeping.changed.connect(self._show_status)
        session.model_changed.connect(lambda: self.show_document(session.document))
        self._finder.changed.connect(self._search_changed)
        self._finder.found.connect(lambda: self.show_find(True) if self._finding else None)
        self.search.closed.connect(lambda: self.show_find(False))
        for area in (self.grid, self.filmstrip):
            area.drag_out.connect(self.drag_out)
            area.menu_wanted.connect(self.menu_wanted)
        self.grid.opened.connect(lambda _: commands.look(View.LOUPE))
        self.filmstrip.opened.connect(lambda _: commands.look(View.GRID))
        self.loupe.closed.connect(lambda: commands.look(View.GRID))

    def _list_keys(self) -> None:
        keys = (
            (self.tr("Walk from face to face"), ("Left", "Right", "Up", "Down")),
            (self.tr("Loupe and back"), ("Return",)),
            (self.tr("Full screen"), ("Space",)),
            (self.tr("Before the edits, while held"), ("\\",)),
            (self.tr("Reset the face"), ("Backspace",)),
            (self.tr("Remove from the sheet"), ("Del",)),
            (self.tr("Pick nothing, go back"), ("Esc",)),
        )
        list_keys(self, keys)

    def show_find(self, shown: bool) -> None:
        """Show the search, or the faces again."""
        self._finding = shown and self._finder.search is not None
        self.show_document(self._session.document)

    def show_document(self, document: FacesDocument) -> None:
        """Show the page that the document asks for."""
        if self._finding:
            page: QWidget = self.search
        elif document.model is None:
            page = self._empty
        elif not document.tiles:
            page = self._bare
        else:
            page = self.grid if document.view is View.GRID else self._large
        # the morph has its own strip below; the picture takes the room
        self.filmstrip.setVisible(document.view is not View.MORPH)
        if page is not self._stack.currentWidget():
            had_focus = self.isAncestorOf(self.focusWidget()) if self.focusWidget() else False
            self._stack.setCurrentWidget(page)
            if had_focus:
                self.focus_faces()
        for view, button in self._views.items():
            button.setChecked(view is document.view and not self._finding)
        self._views[View.MORPH].setEnabled(len(document.selection) >= 2)
        self.keep.setEnabled(bool(self._commands.chosen()))
        self.vary.setEnabled(document.current_tile is not None)
        self._show_status()

    def focus_faces(self) -> None:
        """Give the keyboard to the faces."""
        large = self.loupe if self.filmstrip.isHidden() else self.filmstrip
        target = self.grid if self.page is self.grid else large if self.page is self._large else self
        target.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys of the canvas that the views let through."""
        commands = self._commands
        grid = self._session.document.view is View.GRID
        match event.key():
            case Qt.Key.Key_Escape if self._finding:
                self.show_find(False)
            case Qt.Key.Key_Escape:
                commands.escape()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if not event.modifiers():
                commands.look(View.LOUPE if grid else View.GRID)
            case Qt.Key.Key_Space:
                commands.full_screen_wanted.emit()
            case Qt.Key.Key_Delete:
                commands.remove_chosen()
            case Qt.Key.Key_Backspace:
                commands.reset_chosen()
            case Qt.Key.Key_Backslash if not event.isAutoRepeat():
                commands.compare(True)
            case _:
                event.ignore()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """The key that shows the face before its edits was let go."""
        if event.key() == Qt.Key.Key_Backslash and not event.isAutoRepeat():
            self._commands.compare(False)
        else:
            event.ignore()

    def _look(self, view: View) -> None:
        self._finding = False
        self._commands.look(view)
        self.show_document(self._session.document)

    def _search_changed(self) -> None:
        search = self._finder.search
        if search is None:
            self._finding = False
            self.show_document(self._session.document)
        self.chip.setVisible(search is not None)
        if search is not None and search.working and search.total:
            self.chip.setText(f"{100 * search.done // search.total} %")
        else:
            self.chip.setText("")

    def _model_told(self, notice: ModelChanged) -> None:
        self._loading = notice.phase is ModelPhase.LOADING
        self._show_status()

    def _show_status(self) -> None:
        document, session = self._session.document, self._session
        done, total = session.keeping.progress()
        picked = len(document.selection)
        words: list[str] = []
        if self._loading:
            words.append(self.tr("Loading the model …"))
        elif total:
            words.append(self.tr("Drawing %1 of %2").replace("%1", str(done + 1)).replace("%2", str(total)))
        elif session.busy:
            words.append(self.tr("Sketching …"))
        if picked > 1:
            words.append(self.tr("%1 picked").replace("%1", str(picked)))
        edited = sum(session.keeping.edited(document.portrait(tile)) for tile in document.tiles)
        if edited:
            words.append(self.tr("%1 with edits not kept").replace("%1", str(edited)))
        self._status.setText("   ".join(words))
