"""Attention by layer and head for a chosen token, and the text shaded by it."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QSplitter, QStackedLayout, QVBoxLayout, QWidget

from studio.core.events import Insight
from studio.core.params import Control
from studio.ui.tabs.text.inside import Insights
from studio.ui.tabs.text.inside_page import InsidePage
from studio.ui.theme import Theme
from studio.ui.widgets.attention_matrix import AttentionMatrix, Chosen, attention_of, without_first
from studio.ui.widgets.labels import label
from studio.ui.widgets.token_shades import TokenShades

HELP = Control(
    "Attention",
    "Before the model writes a token, every head of every layer looks back at the tokens before it;"
    " the stronger the shade, the more of what stands there went into the next word. A strip is the"
    " whole text, from its beginning at the left to the chosen token at the right. Attention says"
    " where a head looked, not why the word was chosen.",
    formula="softmax(q · k / √d) over the tokens before (arXiv 1706.03762, equation 1). The first token"
    " collects what heads have no use for (arXiv 2309.17453); leave it out to see the rest.",
)


class AttentionPage(InsidePage):
    """Layers across, heads down, and the text beside it."""

    def __init__(self, insights: Insights, theme: Theme, parent: QWidget | None = None) -> None:
        self._insight: Insight | None = None
        super().__init__(insights, theme, HELP, parent)
        self.setAccessibleName(self.tr("Attention"))
        self.matrix = AttentionMatrix(theme, self)
        self.shades = TokenShades(theme, self)
        self.none = label(self.tr("This model has no attention to show."), "muted", self)
        self.first = QCheckBox(self.tr("First token"), self)
        self.first.setToolTip(
            self.tr("Count the first token too: heads that have nothing to look at rest on it")
        )
        self.top.insertWidget(1, self.first)
        self.split = QSplitter(self)
        self.split.setChildrenCollapsible(False)
        self.split.addWidget(self.matrix)
        self.split.addWidget(self.shades)
        self.split.setSizes([1, 1])
        self.shades.setMinimumWidth(160)
        none = QWidget(self)
        inside = QVBoxLayout(none)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self.none)
        inside.addStretch(1)
        self._views = QStackedLayout()
        self._views.addWidget(self.split)
        self._views.addWidget(none)
        row = QHBoxLayout(self.content)
        row.setContentsMargins(0, 0, 0, 0)
        row.addLayout(self._views)
        self.matrix.chosen_changed.connect(lambda _: self._follow())
        self.first.toggled.connect(lambda _: self._show_all())
        self.show_state()

    def says(self, token: str) -> str:
        """“Layer 3, head 2 · where it looked before it wrote “fox”.”"""
        said = self.tr("%1 · where it looked before it wrote “%2”")
        return said.replace("%1", self.matrix.words(self.matrix.chosen)).replace("%2", token)

    def show_insight(self, insight: Insight) -> None:
        """Show this one."""
        self._insight = insight
        self._views.setCurrentIndex(0 if insight.attention.size else 1)
        self.shades.show_tokens(insight.tokens)
        self._show_all()

    def _show_all(self) -> None:
        if self._insight is not None and self._insight.attention.size:
            self.matrix.show_attention(self._insight.attention, first=self.first.isChecked())
            self._follow()

    def _follow(self) -> None:
        if self._insight is None:
            return
        weights = attention_of(self._insight.attention, self.matrix.chosen)
        self.shades.show_weights(weights if self.first.isChecked() else without_first(weights))
        self.show_state()

    def choose(self, layer: int | None, head: int | None) -> None:
        """Look at this head."""
        self.matrix.choose(Chosen(layer, head))
