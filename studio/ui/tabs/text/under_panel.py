"""Under the page: the tree of branches, what goes on inside the model, prompts for stickers."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from studio.ui.tabs.folding_pages import FoldingPages, Page
from studio.ui.tabs.text.commands import TextCommands
from studio.ui.tabs.text.prompts_page import PromptsPage
from studio.ui.tabs.text.session import TextSession


class UnderPanel(FoldingPages):
    """Folded away until something of it is wanted: the page needs the room."""

    def __init__(self, session: TextSession, commands: TextCommands, parent: QWidget | None = None) -> None:
        super().__init__(session.context.theme, "F8", parent)
        self.prompts = PromptsPage(session, commands, self)
        help_prompts = self.tr("An idea becomes prompts for the Diffusion tab")
        self.lay_out(
            (
                # H6: “Tree” stands here, then “Attention” and “Layers”
                Page(self.prompts, "wand-sparkles", self.tr("Sticker prompts"), help_prompts),
            )
        )
