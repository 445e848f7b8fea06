"""The logit lens: what each layer would have said in place of a chosen token."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from studio.core.events import Alternative, Insight
from studio.core.params import Control
from studio.ui.tabs.text.inside import Insights
from studio.ui.tabs.text.inside_page import InsidePage
from studio.ui.theme import Theme
from studio.ui.widgets.lens_table import LensTable

HELP = Control(
    "Logit lens",
    "Each layer adds to what the model has in mind. Here the state behind every layer is read as if"
    " it were the last: early layers guess at random, later ones come to the word. “First seen” is"
    " where the chosen word is among the guesses for the first time, “decided” from where on it"
    " stays the best.",
    formula="softmax(W · norm(h)) with the model's own last norm and head, h behind each layer (logit lens,"
    " nostalgebraist 2020; compare arXiv 2303.08112). States are not made to be read so: the early"
    " columns of some models mean little.",
)


class LayersPage(InsidePage):
    """Layers from left to right."""

    def __init__(self, insights: Insights, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(insights, theme, HELP, parent)
        self.setAccessibleName(self.tr("Layers"))
        self.table = LensTable(theme, self)
        column = QVBoxLayout(self.content)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.table)
        self.show_state()

    def says(self, token: str) -> str:
        """“What each layer would have said where “fox” stands.”"""
        return self.tr("What each layer would have said where “%1” stands").replace("%1", token)

    def show_insight(self, insight: Insight) -> None:
        """Show this one."""
        place = self._insights.place
        text = insight.tokens[-1]
        same = place is not None and place.token.text == text
        known = place.token.id if place is not None and same else -1
        self.table.show_lens(insight.lens, Alternative(known, text, 0.0, 0.0))
