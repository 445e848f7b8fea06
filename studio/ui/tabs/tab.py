"""What a tab is: it fills the frame that all tabs share.

Left what to make, in the middle what is made, under it the one thing that is special to the family.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QScrollArea, QSplitter, QVBoxLayout, QWidget

from studio.core.item import Item
from studio.ui.context import UiContext
from studio.ui.sending import Sent
from studio.ui.widgets.scroll_bars import keep_scroll_bar
from studio.ui.widgets.scrolled import scrolled

if TYPE_CHECKING:
    from studio.core.family import ModelInfo
    from studio.ui.sender import Sender

LEFT_WIDTH = 296


class Tab(QWidget):
    """Base of all tabs.

    The window makes a tab, then calls `lay_out` once (so that a subclass is whole before its parts are
    asked for), then `activate` and `deactivate` as it is shown and hidden.
    """

    title: ClassVar[str] = ""
    icon: ClassVar[str] = ""
    """Name of a file in resources/icons, without .svg."""

    hint: ClassVar[str] = ""
    """The keys that matter most, for the line at the bottom while it has nothing else to say."""

    alone: ClassVar[bool] = False
    """Whether recent things and details mean nothing to it, so that it has their room."""

    selection_changed = Signal(object)
    """tuple[Item, ...]: what the details panel should show."""
    full_screen_wanted = Signal(object, int)
    """tuple of gallery ids (int) or pictures (QImage) to walk through, and the place to begin at."""
    model_wanted = Signal(object)
    """ModelInfo: the user wants to use it, in the tab of its family."""
    models_wanted = Signal()
    """The user wants other models: the window opens the list of models and packs."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.sending: Sender | None = None
        """Sends pictures and texts to other tabs; given by the window."""
        self.setAcceptDrops(True)

    # --- what a subclass gives -------------------------------------------------------------------------
    def left_panel(self) -> QWidget | None:
        """What to make: model, form. Put into a scroll area of fixed width. None for no panel."""
        return None

    def left_footer(self) -> QWidget | None:
        """What stays under the left panel when it scrolls: the Make button."""
        return None

    def canvas(self) -> QWidget:
        """What is made."""
        raise NotImplementedError

    def under_canvas(self) -> QWidget | None:
        """The one thing special to the family: a strip, a scrubber. None for nothing."""
        return None

    def make(self) -> None:
        """Ctrl+Enter."""

    def activate(self) -> None:
        """The tab is shown."""

    def deactivate(self) -> None:
        """Another tab is shown."""

    def models_changed(self) -> None:
        """A model was installed or removed: offer those that are here now."""

    def use_model(self, model: ModelInfo) -> None:
        """Make the next thing with this model of the tab's family."""

    def accepts(self, mime: QMimeData) -> bool:
        """Whether what is dragged over the tab may be dropped."""
        return False

    def handle_drop(self, mime: QMimeData) -> None:
        """Something accepted was dropped."""

    def open_item(self, item: Item) -> bool:
        """Show a gallery item with its settings, to go on from it. False when this tab cannot."""
        return False

    def use_settings(self, item: Item) -> bool:
        """Make the next thing with the settings of a kept one; the seed and the picture here stay. False when
        this tab cannot."""
        return False

    @classmethod
    def receives(cls, sent: Sent) -> str | None:
        """What this tab would do with a picture or text that is sent to it, for a menu; None when it cannot
        take it.

        Asked of the class, so that a menu makes no tab: it must answer at once.
        """
        return None

    def receive(self, item: Item) -> None:
        """Go on from a picture or text that was sent here; the tab is in front already.

        What is made from it has the item as its parent. No step of undo: nothing was changed yet.
        """

    # --- what the window uses --------------------------------------------------------------------------
    def lay_out(self) -> None:
        """Put the parts into the frame."""
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        left = self.left_panel()
        if left is not None:
            row.addWidget(self._left_column(left))
            row.addWidget(_vertical_line(self))
        row.addWidget(self._middle(), 1)

    def add_action(self, text: str, shortcut: QKeySequence | str, run: Callable[[], object]) -> QAction:
        """A command of this tab with its key; the help overlay lists it."""
        action = QAction(text, self)
        action.setShortcut(QKeySequence(shortcut))
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.triggered.connect(lambda _checked: run())
        self.addAction(action)
        return action

    def add_send_menu(self, menu: QMenu, sent: Sent) -> None:
        """Add “Send to” with the other tabs that can take it."""
        if self.sending is not None:
            self.sending.add_menu(menu, sent, apart_from=type(self))

    def dragEnterEvent(self, event) -> None:  # noqa: ANN001
        """Let in what the tab accepts."""
        if self.accepts(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event) -> None:  # noqa: ANN001
        """Take it."""
        if self.accepts(event.mimeData()):
            event.acceptProposedAction()
            self.handle_drop(event.mimeData())

    def _left_column(self, left: QWidget) -> QWidget:
        column_widget = QWidget(self)
        column_widget.setProperty("look", "panel")
        column_widget.setFixedWidth(LEFT_WIDTH)
        column = QVBoxLayout(column_widget)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        scroll = QScrollArea(column_widget)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        keep_scroll_bar(scroll)
        left.setProperty("look", "clear")
        scroll.setWidget(left)
        column.addWidget(scroll, 1)
        footer = self.left_footer()
        if footer is not None:
            column.addWidget(footer)
        return column_widget

    def _middle(self) -> QWidget:
        canvas = self.canvas()
        under = self.under_canvas()
        if under is None:
            return canvas
        split = QSplitter(Qt.Orientation.Vertical, self)
        split.addWidget(canvas)
        split.addWidget(under)
        split.setStretchFactor(0, 1)
        split.setStretchFactor(1, 0)
        split.setCollapsible(0, False)
        # in a low window this scrolls, and the button that makes something stays in sight beside it
        return scrolled(split, self)


def list_keys(widget: QWidget, keys: Sequence[tuple[str, tuple[str, ...]]]) -> None:
    """Tell the overlay of keys that a view answers to by itself: disabled actions take none from anybody."""
    for text, names in keys:
        action = QAction(text, widget)
        action.setShortcuts([QKeySequence(name) for name in names])
        action.setEnabled(False)
        widget.addAction(action)


def _vertical_line(parent: QWidget) -> QFrame:
    line = QFrame(parent)
    line.setFixedWidth(1)
    line.setProperty("look", "side line")
    return line
