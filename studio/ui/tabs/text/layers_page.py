"""The logit lens: what each layer would have said in place of a chosen token."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from studio.core.events import Alternative, Insight
from studio.core.params import Control
from studio.ui.tabs.text.inside import Insights
from studio.ui.tabs.text.inside_page import InsidePage
from studio.ui.theme import Theme
from studio.ui.widgets.lens_table import LensTable, first_named, first_seen

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
        """“What each layer would have said where “fox” stands · first seen in layer 3, decided from 5 on”."""
        said = self.tr("What each layer would have said where “%1” stands").replace("%1", token)
        insight = self._insights.insight
        if insight is None:
            return said
        taken = self._taken(insight)
        seen, named = first_seen(insight.lens, taken), first_named(insight.lens, taken)
        if seen is not None:
            said += " · " + self.tr("first seen in layer %1").replace("%1", str(seen + 1))
        if named is not None:
            said += ", " + self.tr("decided from %1 on").replace("%1", str(named + 1))
        return said

    def show_insight(self, insight: Insight) -> None:
        """Show this one."""
        self.table.show_lens(insight.lens, self._taken(insight))

    def _taken(self, insight: Insight) -> Alternative:
        """The chosen token; its number is known where the model read it as it was written."""
        place, text = self._insights.place, insight.tokens[-1]
        known = place is not None and place.token.text == text
        return Alternative(place.token.id if place is not None and known else -1, text, 0.0, 0.0)
