"""The middle of the tab: a thin bar, and under it the picture, its framing, samples, or what to do first."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent
from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from studio.engine.notices import ModelChanged, ModelPhase
from studio.ui.tabs.picture_store import Pyramid
from studio.ui.tabs.pictures.canvas_bar import CanvasBar
from studio.ui.tabs.pictures.commands import PicturesCommands
from studio.ui.tabs.pictures.compare_view import CompareView
from studio.ui.tabs.pictures.difference import Compared, DifferenceMaker
from studio.ui.tabs.pictures.document import COMPARING, Shown, Subject, View
from studio.ui.tabs.pictures.framing_page import FramingPage
from studio.ui.tabs.pictures.samples_page import SamplesPage
from studio.ui.tabs.pictures.session import PicturesSession
from studio.ui.tabs.pictures.start_page import StartPage
from studio.ui.tabs.pictures.words import original_words, result_words
from studio.ui.tabs.tab import list_keys
from studio.ui.widgets.empty_state import EmptyState
from studio.ui.widgets.page_stack import PageStack

SMALLEST = 160


class Canvas(QWidget):
    """Shows the view of the document."""

    open_wanted = Signal()
    example_wanted = Signal()
    models_wanted = Signal()
    menu_wanted = Signal(object)
    """QPoint, global"""
    full_screen_wanted = Signal()

    def __init__(
        self, session: PicturesSession, commands: PicturesCommands, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        theme = session.context.theme
        self.setProperty("look", "canvas")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._session, self._commands = session, commands
        self._difference = DifferenceMaker(session.context, self)
        self._last: Subject | None = None
        self._loading = False
        self.bar = CanvasBar(session, commands, self)
        self.busy = QProgressBar(self)
        self.compare = CompareView(theme, self)
        self.framing = FramingPage(session, commands, self)
        self.samples = SamplesPage(session, commands, self)
        self.start = StartPage(theme, self)
        self.empty = EmptyState(
            theme,
            "image",
            self.tr("No model for pictures is here yet"),
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
        self.busy.setAccessibleName(self.tr("A picture is being read"))
        policy = self.busy.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.busy.setSizePolicy(policy)
        for page in (self.empty, self.start, self.compare, self.framing, self.samples):
            # the tallest page must not make the others push the strip out of a small window
            page.setMinimumHeight(SMALLEST)
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
        session.picture_came.connect(lambda _: self._show_pictures())
        session.keeping.changed.connect(self._show_words)
        session.busy_changed.connect(self._show_status)
        session.context.bridge.model_changed.connect(self._model_told)
        commands.reading_changed.connect(self._show_status)
        self._difference.came.connect(self.compare.show_difference)
        self.bar.open_wanted.connect(self.open_wanted)
        self.start.open_wanted.connect(self.open_wanted)
        self.start.example_wanted.connect(self.example_wanted)
        self.start.samples_wanted.connect(commands.draw_from_nothing)
        self.compare.wiped.connect(commands.wipe)
        self.compare.menu_wanted.connect(self.menu_wanted)
        self.framing.done.connect(lambda: commands.look(View.WIPE))

    def _list_keys(self) -> None:
        keys = (
            (self.tr("Move the wipe; walk from sample to sample"), ("Left", "Right")),
            (self.tr("Go on from a sample"), ("Return",)),
            (self.tr("Full screen"), ("Space",)),
            (self.tr("Before the sliders, while held"), ("\\",)),
            (self.tr("Reset all sliders"), ("Backspace",)),
            (self.tr("Back to the picture"), ("Esc",)),
        )
        list_keys(self, keys)

    # --- what is shown ---------------------------------------------------------------------------------
    def view(self) -> View | None:
        """How the picture is looked at; None while there is none. A view that the model has not is a wipe."""
        document, shelf = self._session.document, self._session.shelf
        if document.view is View.SAMPLES and shelf.prior:
            return View.SAMPLES
        if document.code is None:
            return None
        if document.view is View.BLEND and self._session.blend() is not None:
            return View.BLEND
        if document.view is View.FRAMING and shelf.framed and document.code.picture is not None:
            return View.FRAMING
        return document.view if document.view in COMPARING else View.WIPE

    def show_document(self) -> None:
        """Show the page that the document asks for."""
        document, view = self._session.document, self.view()
        self._show_page(self._page_of(view))
        self.start.show_prior(self._session.shelf.prior)
        self.bar.show_document(document, view)
        if view is View.FRAMING:
            self.framing.show_document()
        self._show_pictures()

    def _page_of(self, view: View | None) -> QWidget:
        if self._session.document.model is None:
            return self.empty
        if view is None:
            return self.start
        return {View.FRAMING: self.framing, View.SAMPLES: self.samples}.get(view, self.compare)

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
            self.compare: self.compare,
            self.framing: self.framing.view,
            self.samples: self.samples.grid,
        }
        return targets.get(self.page, self)

    def result(self) -> Pyramid | None:
        """The picture of now; until it comes, the last one of the same start stays."""
        subject = self._session.current()
        found = self._session.picture(subject)
        if found is not None or not _alike(subject, self._last):
            self._last = subject
            return found
        return self._session.picture(self._last)

    def _show_pictures(self) -> None:
        view, session = self.view(), self._session
        if view is None or view is View.SAMPLES:
            self._show_words()
            return
        result = self.result()
        if view is View.FRAMING:
            self.framing.show_result(result.base.toImage() if result is not None else QImage())
        else:
            code = session.document.code
            original = (
                session.originals.get(code.picture) if code is not None and view is not View.BLEND else None
            )
            framing = code.framing if code is not None and session.shelf.framed else None
            image = original.image if original is not None else QImage()
            self.compare.show_original(image, framing, session.shelf.keeps_alpha)
            self.compare.show_result(result)
            if view is View.DIFFERENCE and original is not None and result is not None and code is not None:
                compared = Compared(str(code.picture), framing, result.base.cacheKey())
                self._difference.want(compared, result.base.toImage())
        self._show_words()

    def _show_words(self) -> None:
        session, view = self._session, self.view()
        captions = (original_words(session), result_words(session))
        self.compare.show_view(view or View.WIPE, session.document.wipe, captions)
        shown = session.current() if view in COMPARING or view is View.FRAMING else None
        self.bar.figures.show_figures(session.figures(shown))
        self._show_status()

    def _show_status(self) -> None:
        session, reading = self._session, self._commands.reading
        done, total = session.keeping.progress()
        self.busy.setVisible(bool(reading))
        words = ""
        if reading:
            words = self.tr("Reading “%1” …").replace("%1", reading)
        elif self._loading:
            words = self.tr("Loading the model …")
        elif total:
            words = self.tr("Drawing %1 of %2").replace("%1", str(done + 1)).replace("%2", str(total))
        elif session.busy and self.view() is not None and session.picture(session.current()) is None:
            words = self.tr("Drawing …") if self.view() is View.SAMPLES else self.tr("Rebuilding …")
        self.bar.status.setText(words)

    def _model_told(self, notice: ModelChanged) -> None:
        model = self._session.model
        if model is not None and notice.model_id == model.id:
            self._loading = notice.phase is ModelPhase.LOADING
            self._show_status()

    # --- keys ------------------------------------------------------------------------------------------
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys of the canvas that the views let through."""
        commands = self._commands
        match event.key():
            case Qt.Key.Key_Escape:
                commands.look(View.WIPE)
            case Qt.Key.Key_Space:
                self.full_screen_wanted.emit()
            case Qt.Key.Key_Backspace:
                commands.reset()
            case Qt.Key.Key_Backslash if not event.isAutoRepeat():
                commands.compare(True)
            case _:
                event.ignore()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """The key that shows the picture before its sliders was let go."""
        if event.key() == Qt.Key.Key_Backslash and not event.isAutoRepeat():
            self._commands.compare(False)
        else:
            event.ignore()


def _alike(subject: Subject | None, last: Subject | None) -> bool:
    """Whether the last picture may stand for the next one for a moment: the same start, or the same way."""
    if isinstance(subject, Shown) and isinstance(last, Shown):
        ours, theirs = subject.code, last.code
        same = (ours.picture, ours.latent, ours.seed) == (theirs.picture, theirs.latent, theirs.seed)
        return same and subject.model == last.model
    return type(subject) is type(last)
