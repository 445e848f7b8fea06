"""The middle of the tab: a thin bar, the page, what the user should know, and in a chat the message box."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QProgressBar, QStackedWidget, QVBoxLayout, QWidget

from studio.core.events import Alternative
from studio.core.text_tree import Author
from studio.engine.notices import ModelChanged, ModelPhase
from studio.ui.tabs.tab import list_keys
from studio.ui.tabs.text.alternatives import AlternativesCard
from studio.ui.tabs.text.canvas_bar import CanvasBar
from studio.ui.tabs.text.commands import TextCommands
from studio.ui.tabs.text.document import TextDocument
from studio.ui.tabs.text.gutter import Gutter
from studio.ui.tabs.text.message_box import MessageBox
from studio.ui.tabs.text.notice_line import NoticeLine
from studio.ui.tabs.text.page import COLUMN, LETTERS, Page
from studio.ui.tabs.text.requests import TURN, turns_of
from studio.ui.tabs.text.road import Place, Road, units
from studio.ui.tabs.text.session import TextSession
from studio.ui.tabs.text.start_page import StartPage
from studio.ui.widgets.empty_state import EmptyState

HOVER_MS, LEAVE_MS = 350, 250
"""How long the mouse rests on a word before its alternatives show, and how long they stay behind it."""


class Canvas(QWidget):
    """Shows the text of the document."""

    models_wanted = Signal()
    place_shown = Signal(object)
    """Place of the token whose alternatives show; None when they are put away"""

    def __init__(self, session: TextSession, commands: TextCommands, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme = session.context.theme
        self._session, self._commands = session, commands
        self._loading = False
        self._shown: TextDocument | None = None
        self._text = ""
        self._under_mouse: Place | None = None
        self.bar = CanvasBar(session, commands, self)
        self.busy = QProgressBar(self)
        self.notice = NoticeLine(theme, self)
        self.page = Page(theme, self)
        self.gutter = Gutter(self.page, theme)
        self.start = StartPage(theme, self.page)
        self.message = MessageBox(theme, self)
        self.card = AlternativesCard(theme, self.page.viewport())
        self.empty = EmptyState(
            theme,
            "feather",
            self.tr("No model that writes is here yet"),
            self.tr("Get one once, or add your own; after that everything works without a network."),
            self.tr("Get a model"),
            self.models_wanted.emit,
            self,
        )
        self._stack = QStackedWidget(self)
        self._hover = QTimer(self, singleShot=True, interval=HOVER_MS)
        self._leave = QTimer(self, singleShot=True, interval=LEAVE_MS)
        self._arrange()
        self._connect()
        list_keys(self.page, ((self.tr("Other words for the one at the caret"), ("Alt+Down",)),))
        self.show_document()

    def _arrange(self) -> None:
        self.setProperty("look", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.busy.setTextVisible(False)
        self.busy.setRange(0, 0)
        self.busy.setFixedHeight(4)
        self.busy.setAccessibleName(self.tr("The model is being loaded, or reads"))
        policy = self.busy.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.busy.setSizePolicy(policy)
        for page in (self.empty, self.page):
            page.setMinimumSize(160, 120)
            self._stack.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (self.bar, self.busy, self.notice):
            column.addWidget(widget)
        column.addWidget(self._stack, 1)
        column.addWidget(self.message)

    def _connect(self) -> None:
        session, page = self._session, self.page
        session.document_changed.connect(lambda *_: self.show_document())
        session.model_changed.connect(self.show_document)
        session.told.connect(self._show_told)
        session.writing_changed.connect(self._show_told)
        session.context.bridge.model_changed.connect(self._model_told)
        self.notice.closed.connect(session.forget_notice)
        self.bar.shades_wanted.connect(page.shading.set_on)
        page.shading.set_on(self.bar.shades.isChecked())
        page.edited.connect(session.edit)
        page.pointed.connect(self._point)
        page.list_wanted.connect(self._list_by_keyboard)
        page.textChanged.connect(self._put_card_away)
        page.verticalScrollBar().valueChanged.connect(lambda _: self._put_card_away())
        page.dropped.connect(self._commands.take)
        self.card.chosen.connect(self._choose)
        self.card.left.connect(self._leave.start)
        self._hover.timeout.connect(self._show_card)
        self._leave.timeout.connect(self._card_left)
        self.start.chosen.connect(self._commands.begin_with)
        self.message.sent.connect(self._commands.say)
        self._commands.said.connect(self.message.clear)

    # --- the text --------------------------------------------------------------------------------------
    def show_document(self) -> None:
        """Show the document; words that come are put behind those that are there."""
        document = self._session.document
        before, self._shown = self._shown, document
        if before is None or document.tree is not before.tree or document.is_chat != before.is_chat:
            self._text = document.text
            self.page.show_road(self._text, Road(document.tree, self.page.road))
            self._show_turns()
        self.message.setVisible(document.is_chat)
        there = bool(document.tree.pieces) or self._session.model is not None
        self._stack.setCurrentWidget(self.page if there else self.empty)
        self.start.setVisible(not self._text)
        self.start.show_form(
            document.params.form,
            can_chat=self._session.can_chat is True,
            writes=self._session.model is not None,
        )
        self._place_start()
        self.bar.show_document()
        self._show_told()

    def _show_turns(self) -> None:
        """Who speaks, in a chat. What was typed on into a turn has no line of its own, and no name."""
        document = self._session.document
        if not document.is_chat:
            self.gutter.show_turns(())
            return
        model = self._session.model
        names = {Author.PERSON: self.tr("You"), Author.MODEL: model.name if model else self.tr("Model")}
        shown: list[tuple[int, str]] = []
        start, before = 0, TURN
        for turn in turns_of(document.tree.road()):
            blank = len(turn.text) - len(turn.text.lstrip("\n"))
            if (before + turn.text[:blank]).endswith(TURN):
                shown.append((start + blank, names[turn.author]))
            start, before = start + units(turn.text), (before + turn.text)[-len(TURN) :]
        self.gutter.show_turns(tuple(shown))

    def focus_page(self) -> None:
        """The keyboard to where one writes."""
        if self._session.document.is_chat:
            self.message.edit.setFocus()
        else:
            self.page.setFocus()

    def end_of_text(self) -> int:
        """Where the caret goes on, in units of UTF-16."""
        return units(self._text)

    def _show_told(self) -> None:
        session = self._session
        self.busy.setVisible(session.reading or (self._loading and session.model is not None))
        progress = session.progress
        known = session.reading and progress is not None and 0 < progress.done < progress.total
        self.busy.setRange(0, progress.total if known and progress else 0)
        if known and progress:
            self.busy.setValue(progress.done)
        self.notice.show_words(session.problem or session.remark, is_problem=bool(session.problem))
        self.bar.show_document()

    def _model_told(self, notice: ModelChanged) -> None:
        model = self._session.model
        if model is not None and notice.model_id == model.id:
            self._loading = notice.phase is ModelPhase.LOADING
            self._show_told()

    # --- other words -----------------------------------------------------------------------------------
    def _point(self, place: Place | None) -> None:
        self._under_mouse = place
        if self.card.isVisible():
            if place != self.card.place:
                self._leave.start()
            else:
                self._leave.stop()
        if place is not None and place != self.card.place:
            self._hover.start()
        elif place is None:
            self._hover.stop()

    def _show_card(self) -> None:
        place = self._under_mouse
        if place is None or not place.token.alternatives or self._session.writing:
            return
        if not self.page.viewport().underMouse():
            return
        self._open_card(place, keyboard=False)

    def _list_by_keyboard(self) -> None:
        place = self.page.token_at_caret()
        if place is not None and place.token.alternatives:
            self._open_card(place, keyboard=True)

    def _open_card(self, place: Place, *, keyboard: bool) -> None:
        rects = self.page.shading.rects(place)
        if not rects:
            return
        self._leave.stop()
        self.page.shading.mark(place)
        self.card.show_place(place, rects[-1].toAlignedRect(), keyboard=keyboard)
        self.place_shown.emit(place)

    def _card_left(self) -> None:
        if not (self.card.underMouse() or self.card.hasFocus()):
            self._put_card_away()

    def _put_card_away(self) -> None:
        self._hover.stop()
        if self.card.isVisible():
            self.card.close_card()
        if self.page.shading.marked is not None:
            self.page.shading.mark(None)
            self.place_shown.emit(None)

    def _choose(self, place: Place, taken: Alternative) -> None:
        self._put_card_away()
        self._session.take(place.piece, place.at, taken)
        self.page.put_caret(self.end_of_text())
        self.page.setFocus()

    # --- Qt --------------------------------------------------------------------------------------------
    def resizeEvent(self, event: QResizeEvent) -> None:
        """The examples lie on the column of the page."""
        super().resizeEvent(event)
        self._put_card_away()
        self._place_start()

    def _place_start(self) -> None:
        if not self.start.isVisible():
            return
        wide = min(LETTERS * COLUMN, self.page.width() - 64)
        high = max(self.start.heightForWidth(wide), self.start.sizeHint().height())
        left = (self.page.width() - wide) // 2
        self.start.setGeometry(QRect(left, min(96, max(24, self.page.height() - high - 16)), wide, high))
