"""The thin bar over the painting: ways to look at it, what is going on, and what to do with it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QWidget

from studio.ui.tabs.diffusion.commands import DiffusionCommands
from studio.ui.tabs.diffusion.document import DiffusionDocument, View
from studio.ui.tabs.diffusion.session import DiffusionSession
from studio.ui.theme import Theme
from studio.ui.widgets.labels import ElidedLabel
from studio.ui.widgets.tool_button import tool_button

HEIGHT = 40


def _tr(text: str) -> str:
    return QCoreApplication.translate("DiffusionBar", text)


class CanvasBar(QWidget):
    """Buttons and words in one line."""

    open_wanted = Signal()

    def __init__(
        self, session: DiffusionSession, commands: DiffusionCommands, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        theme = session.context.theme
        self._session, self._commands = session, commands
        self.views: dict[View, QToolButton] = {}
        self.status = ElidedLabel("", "small", self)
        self.open = tool_button(theme, "image-plus", _tr("Open a picture to paint over (Ctrl+O)"), self)
        self.more = tool_button(theme, "sparkles", _tr("More like this: variations, next seeds"), self)
        self.enlarge = tool_button(
            theme, "expand", _tr("Enlarge it to four times its size, with new detail (U)"), self
        )
        self.settings = tool_button(
            theme, "sliders-horizontal", _tr("Take its words and settings over into the form (T)"), self
        )
        self.setFixedHeight(HEIGHT)
        self._arrange(theme)
        self.open.clicked.connect(lambda _: self.open_wanted.emit())
        self.enlarge.clicked.connect(lambda _: commands.enlarge())
        self.settings.clicked.connect(lambda _: commands.take_settings())

    def _arrange(self, theme: Theme) -> None:
        menu = QMenu(self.more)
        menu.addAction(_tr("Variations of this picture\tV")).triggered.connect(self._commands.variations)
        menu.addAction(_tr("Same words, next seeds\tN")).triggered.connect(self._commands.next_seeds)
        menu.addAction(_tr("Paint over this picture\tO")).triggered.connect(self._commands.paint_over)
        self.more.setMenu(menu)
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 0, 8, 0)
        row.setSpacing(2)
        looks = (
            (View.PICTURE, "image", _tr("The finished picture (X)")),
            (View.STEPS, "columns-2", _tr("Noisy picture, what the model sees in it, and noise (X)")),
            (View.BATCH, "layout-grid", _tr("All pictures that were painted together (A)")),
            (View.SHEET, "grid-3x3", _tr("The grid over two settings (H)")),
            (View.MASK, "brush", _tr("Where to paint into the picture underneath (M)")),
        )
        for view, icon, help_text in looks:
            button = tool_button(theme, icon, help_text, self)
            button.setCheckable(True)
            button.clicked.connect(lambda _, view=view: self._look(view))
            self.views[view] = button
            row.addWidget(button)
        row.addSpacing(8)
        row.addWidget(self.status, 1)
        row.addSpacing(8)
        for button in (self.open, self.settings, self.more, self.enlarge):
            row.addWidget(button)

    def show_document(self, document: DiffusionDocument, view: View | None) -> None:
        """Which buttons can be pressed, and which is down.

        Args:
            view: what the canvas shows; None for the start.
        """
        shown = document.shown
        there = {
            View.PICTURE: shown is not None,
            View.STEPS: shown is not None,
            View.BATCH: len(document.batch) > 1,
            View.SHEET: document.sheet is not None,
            View.MASK: document.picture is not None,
        }
        for one, button in self.views.items():
            button.setChecked(one is view)
            button.setEnabled(there[one])
        finished = self._session.keeping.item(shown) is not None
        self.settings.setEnabled(shown is not None)
        self.more.setEnabled(shown is not None)
        self.enlarge.setEnabled(finished)

    def _look(self, view: View) -> None:
        self._commands.look(view)
        # a view that is there already must not pop its button up
        self._session.refresh()
