"""The thin bar over the picture: ways to look at it, what is going on, figures, and what to do with it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from studio.ui.tabs.pictures.commands import PicturesCommands
from studio.ui.tabs.pictures.document import PicturesDocument, View
from studio.ui.tabs.pictures.figures_line import FiguresLine
from studio.ui.tabs.pictures.session import PicturesSession
from studio.ui.theme import Theme
from studio.ui.widgets.labels import ElidedLabel
from studio.ui.widgets.tool_button import tool_button

HEIGHT = 40


def _tr(text: str) -> str:
    return QCoreApplication.translate("CanvasBar", text)


class CanvasBar(QWidget):
    """Buttons and words in one line."""

    open_wanted = Signal()

    def __init__(
        self, session: PicturesSession, commands: PicturesCommands, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        theme = session.context.theme
        self._session, self._commands = session, commands
        self.views: dict[View, QToolButton] = {}
        self.status = ElidedLabel("", "small", self)
        self.figures = FiguresLine(self)
        self.open = tool_button(theme, "image-plus", _tr("Open a picture (Ctrl+O)"), self)
        self.hold = tool_button(theme, "pin", _tr("Hold this picture as A, the start of a blend (A)"), self)
        self.hold.setCheckable(True)
        self.keep = tool_button(theme, "heart", _tr("Keep what is shown in the gallery (K)"), self)
        self.setFixedHeight(HEIGHT)
        self._arrange(theme)
        self.open.clicked.connect(lambda _: self.open_wanted.emit())
        self.hold.clicked.connect(lambda _: commands.hold())
        self.keep.clicked.connect(lambda _: commands.keep())

    def _arrange(self, theme: Theme) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 0, 8, 0)
        row.setSpacing(2)
        looks = (
            (View.WIPE, "square-split-horizontal", _tr("Wipe: original and result over each other (W)")),
            (View.SIDE, "columns-2", _tr("Side by side (S)")),
            (View.DIFFERENCE, "contrast", _tr("Difference: bright where the two differ (D)")),
            (View.FRAMING, "scan-face", _tr("Framing: bring the face to the marks (F)")),
            (View.SAMPLES, "dices", _tr("Draw from nothing (N)")),
            (View.BLEND, "blend", _tr("Blend: the picture between A and B (B)")),
        )
        for view, icon, help_text in looks:
            button = tool_button(theme, icon, help_text, self)
            button.setCheckable(True)
            button.clicked.connect(lambda _, view=view: self._look(view))
            self.views[view] = button
            row.addWidget(button)
        row.addSpacing(8)
        row.addWidget(self.status, 1)
        row.addWidget(self.figures)
        row.addSpacing(8)
        for button in (self.open, self.hold, self.keep):
            row.addWidget(button)

    def show_document(self, document: PicturesDocument, view: View | None) -> None:
        """Which buttons there are, and which is down; `view` is what the canvas shows (None: the start)."""
        shelf, code = self._session.shelf, document.code
        original = code is not None and code.picture is not None
        for one, button in self.views.items():
            button.setChecked(one is view)
            button.setEnabled(code is not None)
        for one in (View.SIDE, View.DIFFERENCE, View.FRAMING):
            self.views[one].setEnabled(original)
        self.views[View.FRAMING].setVisible(shelf.framed)
        self.views[View.SAMPLES].setVisible(shelf.prior)
        self.views[View.SAMPLES].setEnabled(True)
        self.views[View.BLEND].setEnabled(self._session.blend() is not None)
        self.hold.setEnabled(code is not None)
        self.hold.setChecked(code is not None and document.held == code)
        self.keep.setEnabled(self._session.current() is not None)

    def _look(self, view: View) -> None:
        self._commands.look(view)
        # a view that is there already must not pop its button up
        self._session.refresh()
