"""Under the canvas: the steps, the branches, the grid over two settings, the film."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from studio.ui.tabs.diffusion.branches_page import BranchesPage
from studio.ui.tabs.diffusion.commands import DiffusionCommands
from studio.ui.tabs.diffusion.film_page import FilmPage
from studio.ui.tabs.diffusion.grid_page import GridPage
from studio.ui.tabs.diffusion.playhead import Playhead
from studio.ui.tabs.diffusion.schedule_page import SchedulePage
from studio.ui.tabs.diffusion.session import DiffusionSession
from studio.ui.tabs.diffusion.step_pictures import StepPictures
from studio.ui.tabs.diffusion.steps_page import StepsPage
from studio.ui.tabs.folding_pages import FoldingPages, Page


class UnderPanel(FoldingPages):
    """Steps first: they are what this family is about."""

    def __init__(
        self,
        session: DiffusionSession,
        playhead: Playhead,
        commands: DiffusionCommands,
        pictures: StepPictures,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(session.context.theme, "S", parent)
        self.steps = StepsPage(session, playhead, commands, self)
        self.schedule = SchedulePage(playhead, session.context.theme, self)
        self.branches = BranchesPage(session, playhead, commands, pictures, self)
        self.grid = GridPage(session, commands, self)
        self.film = FilmPage(session, commands, self)
        help_steps = self.tr("The way from noise to picture (S)")
        help_schedule = self.tr("How much noise each step has")
        help_branches = self.tr("Other roads from a step of it (R)")
        help_grid = self.tr("A picture for every pair of two settings (G)")
        help_film = self.tr("The way as a film")
        self.lay_out(
            (
                Page(self.steps, "route", self.tr("Steps"), help_steps),
                Page(self.schedule, "gauge", self.tr("Noise"), help_schedule),
                Page(self.branches, "git-branch", self.tr("Branches"), help_branches),
                Page(self.grid, "grid-3x3", self.tr("Grid"), help_grid),
                Page(self.film, "film", self.tr("Film"), help_film),
            )
        )
        self.show_page(self.steps)
