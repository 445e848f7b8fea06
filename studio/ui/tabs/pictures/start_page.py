"""Before there is a picture: what to do, with an example one click away."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from studio.ui.theme import Theme
from studio.ui.widgets.empty_state import EmptyState

PORTRAIT = "portrait.png"
STILL_LIFE = "still-life.png"


def _tr(text: str) -> str:
    return QCoreApplication.translate("StartPage", text)


class StartPage(EmptyState):
    """Drop, paste or open a picture; take the example; draw from nothing."""

    open_wanted = Signal()
    example_wanted = Signal()
    samples_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        title = _tr("Drop a picture here")
        text = _tr(
            "It comes back beside the original, rebuilt from what the model knows; then sliders change it."
            " Ctrl+V pastes one, and two dropped together are blended."
        )
        super().__init__(theme, "image-plus", title, text, parent=parent)
        self.open = self.add_button(_tr("Open …"), self.open_wanted.emit)
        self.open.setProperty("look", "first")
        self.open.setToolTip(_tr("Choose a picture file (Ctrl+O)"))
        self.example = self.add_button(_tr("Try an example"), self.example_wanted.emit)
        self.example.setToolTip(_tr("Takes a picture that came with Quartet"))
        self.samples = self.add_button(_tr("Draw from nothing"), self.samples_wanted.emit)
        self.samples.setToolTip(_tr("Pictures that were never seen, out of chance alone (N)"))

    def show_prior(self, prior: bool) -> None:
        """Whether the model can draw from nothing."""
        self.samples.setVisible(prior)


def example_file(resources: Path, framed: bool) -> Path:
    """The picture that suits the model: a face for one that knows faces alone."""
    return resources / "demo" / (PORTRAIT if framed else STILL_LIFE)
