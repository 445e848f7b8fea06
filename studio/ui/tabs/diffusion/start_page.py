"""Before anything was painted: what to do, with three examples one click away."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from studio.families.diffusion.known_words import KnownWords
from studio.families.diffusion.small_labels import Labels
from studio.ui.theme import Theme
from studio.ui.widgets.empty_state import EmptyState

FAVOURITES = ("red apple", "fox", "birthday cake", "rocket", "octopus", "sunflower")
EXAMPLES = 3


def _tr(text: str) -> str:
    return QCoreApplication.translate("DiffusionStartPage", text)


class StartPage(EmptyState):
    """Type words, or drop a picture to paint over."""

    words_wanted = Signal(str)
    """paint these"""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        title = _tr("Say what to paint")
        text = _tr(
            "Type a few words on the left and press Ctrl+Enter: a picture comes out of noise, step by step."
            " Drop a picture to paint over it."
        )
        super().__init__(theme, "sparkles", title, text, parent=parent)
        self.examples: list[QPushButton] = []
        for at in range(EXAMPLES):
            button = self.add_button("", partial(self._choose, at))
            button.setToolTip(_tr("Paints it now"))
            self.examples.append(button)
        self._words: tuple[str, ...] = ()
        self.show_words(FAVOURITES[:EXAMPLES])

    def show_words(self, words: Sequence[str]) -> None:
        """Offer these."""
        self._words = tuple(words[:EXAMPLES])
        for at, button in enumerate(self.examples):
            button.setVisible(at < len(self._words))
            button.setText(self._words[at] if at < len(self._words) else "")

    def _choose(self, at: int) -> None:
        self.words_wanted.emit(self._words[at])


def examples(words: KnownWords | Labels | None) -> tuple[str, ...]:
    """Prompts that the model is sure to know."""
    if words is None:
        return FAVOURITES[:EXAMPLES]
    if not words.phrases:
        return ()
    found = [favourite for favourite in FAVOURITES if not words.unknown(favourite)]
    return tuple(dict.fromkeys([*found, *words.phrases[:EXAMPLES]]))[:EXAMPLES]
