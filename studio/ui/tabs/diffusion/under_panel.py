"""Under the canvas: the steps, the branches, the grid over two settings, the film."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from studio.ui.tabs.diffusion.commands import DiffusionCommands
from studio.ui.tabs.diffusion.playhead import Playhead
from studio.ui.tabs.diffusion.session import DiffusionSession
from studio.ui.tabs.diffusion.steps_page import StepsPage
from studio.ui.tabs.folding_pages import FoldingPages, Page


class UnderPanel(FoldingPages):
    """Steps first: they are what this family is about."""

    def __init__(
        self,
        session: DiffusionSession,
        playhead: Playhead,
        commands: DiffusionCommands,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(session.context.theme, "S", parent)
        self.steps = StepsPage(session, playhead, commands, self)
        self.lay_out(
            (Page(self.steps, "route", self.tr("Steps"), self.tr("The way from noise to picture (S)")),)
        )
        self.show_page(self.steps)
