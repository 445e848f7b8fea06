"""Under the page: the tree of branches, what goes on inside the model, prompts for stickers."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from studio.ui.tabs.folding_pages import FoldingPages, Page
from studio.ui.tabs.text.attention_page import AttentionPage
from studio.ui.tabs.text.canvas import Canvas
from studio.ui.tabs.text.commands import TextCommands
from studio.ui.tabs.text.inside import Insights
from studio.ui.tabs.text.layers_page import LayersPage
from studio.ui.tabs.text.prompts_page import PromptsPage
from studio.ui.tabs.text.session import TextSession
from studio.ui.tabs.text.tree_page import TreePage

LEAST, MOST = 288, 1200
"""A tree wants room, and may take the window."""


class UnderPanel(FoldingPages):
    """Folded away until something of it is wanted: the page needs the room."""

    def __init__(self, session: TextSession, commands: TextCommands, parent: QWidget | None = None) -> None:
        theme = session.context.theme
        super().__init__(theme, "F8", parent, least=LEAST, most=MOST)
        self.tree = TreePage(session, commands, self)
        self.insights = Insights(session, self)
        self.attention = AttentionPage(self.insights, theme, self)
        self.layers = LayersPage(self.insights, theme, self)
        self.prompts = PromptsPage(session, commands, self)
        help_tree = self.tr("All roads of the text: walk, name, prune, merge, save")
        help_attention = self.tr("Where the model looked before it wrote the word at the caret")
        help_layers = self.tr("What each layer would have said where the caret stands")
        help_prompts = self.tr("An idea becomes prompts for the Diffusion tab")
        self.lay_out(
            (
                Page(self.tree, "git-branch", self.tr("Tree"), help_tree),
                Page(self.attention, "eye", self.tr("Attention"), help_attention),
                Page(self.layers, "layers", self.tr("Layers"), help_layers),
                Page(self.prompts, "wand-sparkles", self.tr("Sticker prompts"), help_prompts),
            )
        )

    def follow(self, canvas: Canvas) -> None:
        """The word at the caret, or whose alternatives show, is the one that is looked into."""
        page = canvas.page
        page.cursorPositionChanged.connect(lambda: self.insights.point(page.token_at_caret()))
        canvas.place_shown.connect(self.insights.point)
