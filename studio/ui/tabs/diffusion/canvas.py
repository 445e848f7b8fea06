"""The middle of the tab: a thin bar, and under it the painting, its steps, a grid, or what to do first."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from studio.core.job import JobState
from studio.engine.notices import ModelChanged, ModelPhase
from studio.ui.tabs.diffusion.batch_grid import BatchGrid
from studio.ui.tabs.diffusion.canvas_bar import CanvasBar
from studio.ui.tabs.diffusion.commands import DiffusionCommands
from studio.ui.tabs.diffusion.document import Painted, View
from studio.ui.tabs.diffusion.mask_page import MaskPage
from studio.ui.tabs.diffusion.painting_view import PaintingView, Pane
from studio.ui.tabs.diffusion.playhead import Playhead
from studio.ui.tabs.diffusion.problem_page import ProblemPage
from studio.ui.tabs.diffusion.session import DiffusionSession
from studio.ui.tabs.diffusion.sheet_page import SheetPage
from studio.ui.tabs.diffusion.start_page import StartPage, examples
from studio.ui.tabs.diffusion.step_pictures import StepPictures
from studio.ui.tabs.diffusion.steps_view import StepsView
from studio.ui.tabs.diffusion.words import painting_words, step_words
from studio.ui.tabs.tab import list_keys
from studio.ui.widgets.empty_state import EmptyState
from studio.ui.widgets.page_stack import PageStack

SMALLEST = 160


class Canvas(QWidget):
    """Shows the view of the document."""

    open_wanted = Signal()
    models_wanted = Signal()
    menu_wanted = Signal(object)
    """QPoint, global"""
    full_screen_wanted = Signal()

    def __init__(
        self,
        session: DiffusionSession,
        playhead: Playhead,
        commands: DiffusionCommands,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        theme = session.context.theme
        self.setProperty("look", "canvas")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._session, self._playhead, self._commands = session, playhead, commands
        self._loading = False
        self.step_pictures = StepPictures()
        self.bar = CanvasBar(session, commands, self)
        self.busy = QProgressBar(self)
        self.painting = PaintingView(theme, self)
        self.steps = StepsView(theme, self.step_pictures, self)
        self.batch = BatchGrid(session, self.step_pictures, self)
        self.sheet = SheetPage(session, commands, self.step_pictures, self)
        self.brush = MaskPage(session, commands, self)
        self.start = StartPage(theme, self)
        self.problem = ProblemPage(theme, commands.paint_again, self)
        self.empty = EmptyState(
            theme,
            "sparkles",
            self.tr("No model that paints is here yet"),
            self.tr("Get one once, or add your own; after that everything works without a network."),
            self.tr("Get a model"),
            self.models_wanted.emit,
            self,
        )
        self._stack = PageStack(self)
        self._arrange()
        self._connect()
        self._list_keys()
        self.show_document()

    @property
    def page(self) -> QWidget | None:
        """What is shown under the bar."""
        return self._stack.currentWidget()

    # --- parts -----------------------------------------------------------------------------------------
    def _arrange(self) -> None:
        self.busy.setTextVisible(False)
        self.busy.setRange(0, 0)
        self.busy.setFixedHeight(4)
        self.busy.setAccessibleName(self.tr("Something is being read or painted"))
        policy = self.busy.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.busy.setSizePolicy(policy)
        pictures = (self.painting, self.steps, self.batch, self.sheet, self.brush)
        for page in (self.empty, self.start, self.problem, *pictures):
            # the largest page must not make the others push the strip out of a small window
            page.setMinimumSize(SMALLEST, SMALLEST)
            self._stack.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self.busy)
        column.addWidget(self._stack, 1)

    def _connect(self) -> None:
        session, commands = self._session, self._commands
        session.document_changed.connect(lambda *_: self.show_document())
        session.model_changed.connect(self.show_document)
        session.picture_came.connect(lambda _: self.show_document())
        session.again.changed.connect(self.show_document)
        self._playhead.changed.connect(self.show_document)
        session.context.bridge.model_changed.connect(self._model_told)
        commands.reading_changed.connect(self._show_status)
        self.bar.open_wanted.connect(self.open_wanted)
        self.start.words_wanted.connect(commands.try_words)
        self.painting.menu_wanted.connect(self.menu_wanted)
        self.steps.menu_wanted.connect(self.menu_wanted)
        self.batch.walked.connect(commands.pick)
        self.batch.chosen.connect(lambda _: commands.look(View.PICTURE))
        self.batch.menu_wanted.connect(self._batch_menu)

    def _list_keys(self) -> None:
        keys = (
            (self.tr("Step back and forth; walk from picture to picture"), ("Left", "Right")),
            (self.tr("First step; the finished picture"), ("Home", "End")),
            (self.tr("Full screen"), ("Space",)),
            (self.tr("Back to the picture"), ("Esc",)),
        )
        list_keys(self, keys)

    # --- what is shown ---------------------------------------------------------------------------------
    def view(self) -> View | None:
        """How the painting is looked at; None while there is none."""
        document, session = self._session.document, self._session
        if document.view is View.MASK and document.picture is not None:
            return View.MASK
        if document.view is View.SHEET and document.sheet is not None:
            return View.SHEET
        if document.shown is None:
            return None
        if document.view is View.BATCH and len(document.batch) > 1:
            return View.BATCH
        if document.view is View.STEPS or document.step is not None:
            return View.STEPS
        over = session.picture(document.shown) is not None or session.keeping.problem(document.shown)
        return View.PICTURE if over or not self._playhead.steps else View.STEPS

    def _problem(self, view: View | None) -> str:
        """Why there is nothing to see; empty where there is something, or it only has not come yet."""
        session, document = self._session, self._session.document
        problem = session.keeping.problem(document.looked_at)
        there: dict[View | None, Callable[[], bool]] = {
            View.PICTURE: lambda: session.picture(document.shown) is not None,
            View.STEPS: lambda: bool(self._playhead.steps),
            View.BATCH: lambda: any(map(self.batch.picture, range(self.batch.count()))),
            View.SHEET: lambda: self.sheet.there,
        }
        return problem if problem and view in there and not there[view]() else ""

    def show_document(self) -> None:
        """Show the page that the document asks for."""
        view = self.view()
        problem = self._problem(view)
        self.problem.show_text(problem)
        self._show_page(self.problem if problem else self._page_of(view))
        self.start.show_words(examples(self._session.shelf.vocabulary))
        self.bar.show_document(self._session.document, view)
        if view is View.STEPS:
            self.steps.show_step(self._playhead.now)
        elif view is View.PICTURE:
            self.painting.show_panes((self._picture_pane(),))
        self._show_status()

    def _page_of(self, view: View | None) -> QWidget:
        if self._session.document.model is None and self._session.document.shown is None:
            return self.empty
        pages: dict[View, QWidget] = {
            View.MASK: self.brush,
            View.SHEET: self.sheet,
            View.BATCH: self.batch,
            View.STEPS: self.steps,
        }
        return self.start if view is None else pages.get(view, self.painting)

    def _show_page(self, page: QWidget) -> None:
        if page is not self._stack.currentWidget():
            had_focus = self.isAncestorOf(self.focusWidget()) if self.focusWidget() else False
            self._stack.setCurrentWidget(page)
            if had_focus:
                self.focus_picture()

    def focus_picture(self) -> None:
        """Give the keyboard to what is shown."""
        self.picture_widget().setFocus()

    def picture_widget(self) -> QWidget:
        """What takes the keys of the page."""
        targets: dict[QWidget | None, QWidget] = {
            self.painting: self.painting,
            self.steps: self.steps.painting,
            self.batch: self.batch,
            self.sheet: self.sheet,
            self.brush: self.brush.painter.canvas,
        }
        return targets.get(self.page, self)

    def _picture_pane(self) -> Pane:
        shown = self._session.document.shown
        words = painting_words(shown) if shown is not None else ""
        return Pane(self._session.picture(shown), words)

    # --- words -----------------------------------------------------------------------------------------
    def _show_status(self) -> None:
        self.bar.status.setText(self._status())
        busy = bool(self._commands.reading) or self._loading
        self.busy.setVisible(busy)

    def _status(self) -> str:
        session, shown = self._session, self._session.document.looked_at
        if self._commands.reading:
            return self.tr("Reading “%1” …").replace("%1", self._commands.reading)
        if session.keeping.job_of(shown) is not None:
            return self._status_of_job()
        if session.again.painted is not None and session.again.painted == shown:
            return self.tr("Bringing the steps back …")
        step = self._playhead.now
        if step is not None and self.view() is View.STEPS:
            return step_words(step)
        if session.keeping.item(shown) is not None:
            return self.tr("Kept in the gallery")
        return "" if self.page is self.problem else self._status_of_missing(shown)

    def _status_of_missing(self, shown: Painted | None) -> str:
        missing = shown is not None and self._session.picture(shown) is None
        return self._session.keeping.problem(shown) or (self.tr("Not painted yet") if missing else "")

    def _status_of_job(self) -> str:
        looked_at = self._session.document.looked_at
        job = self._session.keeping.job_of(looked_at)
        step = self._playhead.now if looked_at == self._playhead.shown else None
        rests = self._session.context.studio.engine.paused
        if job is not None and job.state is JobState.PENDING:
            return self.tr("The queue rests: Play (P) goes on") if rests else self.tr("Waits for its turn")
        if self._loading:
            return self.tr("Loading the model …")
        words = step_words(step) if step is not None else self.tr("Painting …")
        return self.tr("%1 · rests").replace("%1", words) if rests else words

    def _model_told(self, notice: ModelChanged) -> None:
        model = self._session.model
        if model is not None and notice.model_id == model.id:
            self._loading = notice.phase is ModelPhase.LOADING
            self._show_status()

    def _batch_menu(self, place: int, at: object) -> None:
        self._commands.pick(place)
        self.menu_wanted.emit(at)

    # --- keys ------------------------------------------------------------------------------------------
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys of the canvas that the views let through."""
        playhead = self._playhead
        match event.key():
            case Qt.Key.Key_Escape:
                playhead.go(None)
                self._commands.look(View.PICTURE)
            case Qt.Key.Key_Space:
                self.full_screen_wanted.emit()
            case Qt.Key.Key_Left:
                playhead.back()
            case Qt.Key.Key_Right:
                playhead.step()
            case Qt.Key.Key_Home if playhead.steps:
                playhead.go(playhead.steps[0].step)
            case Qt.Key.Key_End:
                playhead.go(None)
            case _:
                event.ignore()
