"""The thin bar over the page: other roads, what is going on, and what to do with the text."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QWidget

from studio.ui.tabs.text import editing
from studio.ui.tabs.text.commands import TextCommands
from studio.ui.tabs.text.legend import Legend
from studio.ui.tabs.text.session import TextSession
from studio.ui.tabs.text.words import status_words
from studio.ui.widgets.labels import ElidedLabel, label
from studio.ui.widgets.tool_button import tool_button

HEIGHT = 40
LEGEND_FROM = 720
"""Width below which the legend makes way for words."""
SHADES = "text/probabilities"


def _tr(text: str) -> str:
    return QCoreApplication.translate("TextBar", text)


class CanvasBar(QWidget):
    """Buttons and words in one line."""

    shades_wanted = Signal(bool)
    words_wanted = Signal()
    """fill `send_menu` for the words that are chosen now"""

    def __init__(self, session: TextSession, commands: TextCommands, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme = session.context.theme
        self._session, self._commands = session, commands
        self.setFixedHeight(HEIGHT)
        self.back = tool_button(theme, "chevron-left", _tr("The road before this one (Alt+Left)"), self)
        self.roads = label("", "small", self)
        self.forward = tool_button(theme, "chevron-right", _tr("The next road (Alt+Right)"), self)
        self.status = ElidedLabel("", "small", self)
        self.legend = Legend(theme, self)
        self.shades = tool_button(theme, "eye", _tr("Show probabilities: how sure the model was"), self)
        self.again = tool_button(
            theme, "refresh-cw", _tr("Write the last part again, with another seed (Ctrl+R)"), self
        )
        self.copy = tool_button(theme, "copy", _tr("Copy the text (Ctrl+Shift+C)"), self)
        self.keep = tool_button(theme, "save", _tr("Keep in the gallery, with all branches (Ctrl+S)"), self)
        self.send = tool_button(theme, "share-2", _tr("Send the chosen words to another tab"), self)
        self.new = tool_button(theme, "plus", _tr("A new page (Ctrl+N); undo brings this one back"), self)
        self.send_menu = QMenu(self.send)
        self._arrange()
        self._connect()

    def _arrange(self) -> None:
        self.shades.setCheckable(True)
        self.send.setMenu(self.send_menu)
        self.send.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 0, 8, 0)
        row.setSpacing(2)
        for widget in (self.back, self.roads, self.forward):
            row.addWidget(widget)
        row.addSpacing(8)
        row.addWidget(self.status, 1)
        row.addSpacing(8)
        row.addWidget(self.legend)
        row.addSpacing(4)
        for button in (self.shades, self.again, self.copy, self.keep, self.send, self.new):
            row.addWidget(button)

    def _connect(self) -> None:
        commands, session = self._commands, self._session
        self.back.clicked.connect(lambda _: commands.beside(-1))
        self.forward.clicked.connect(lambda _: commands.beside(1))
        self.again.clicked.connect(lambda _: commands.regenerate())
        self.copy.clicked.connect(lambda _: commands.copy())
        self.keep.clicked.connect(lambda _: commands.keep())
        self.new.clicked.connect(lambda _: commands.new_page())
        self.send_menu.aboutToShow.connect(self.words_wanted)
        self.shades.toggled.connect(self._shade)
        self.shades.setChecked(session.context.settings.flag(SHADES, True))
        session.told.connect(self.show_document)
        session.writing_changed.connect(self.show_document)

    def show_document(self) -> None:
        """Which buttons can be pressed, and what is going on."""
        document = self._session.document
        roads, at = editing.siblings(document.tree)
        for widget in (self.back, self.roads, self.forward):
            widget.setVisible(len(roads) > 1)
        self.roads.setText(
            _tr("%1 of %2").replace("%1", str(at + 1)).replace("%2", str(len(roads))) if roads else ""
        )
        there = bool(document.tree.pieces)
        for button in (self.copy, self.keep, self.send, self.new):
            button.setEnabled(there)
        self.again.setEnabled(there and document.model is not None)
        self.status.setText(status_words(self._session))
        self._show_legend()

    def resizeEvent(self, event) -> None:  # noqa: ANN001
        """The legend needs room."""
        super().resizeEvent(event)
        self._show_legend()

    def _show_legend(self) -> None:
        self.legend.setVisible(self.shades.isChecked() and self.width() >= LEGEND_FROM)

    def _shade(self, on: bool) -> None:
        self._session.context.settings.set_flag(SHADES, on)
        self._show_legend()
        self.shades_wanted.emit(on)
