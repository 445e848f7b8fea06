"""The prompt in a form: words that are completed, and underlined where the model does not know them."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from studio.core.params import Text
from studio.ui.theme import Theme
from studio.ui.widgets.field import Field
from studio.ui.widgets.prompt_edit import PromptEdit

LINES = 3


class PromptField(Field):
    """A `Field` for `Text`: `changed(text, final)` is final after a pause in typing, after a completion and
    when the field is left, so that the form's undo goes back by what was typed in one go.

    Arrows, Return and Tab choose from the list of known names, Escape closes it. Ctrl+Return and Ctrl+Z are
    left to the window.
    """

    def __init__(
        self, theme: Theme, control: Text, value: str = "", parent: QWidget | None = None, lines: int = LINES
    ) -> None:
        super().__init__(control, parent)
        self._told = value
        self._edit = PromptEdit(theme, self)
        self._edit.set_limit(control.max_length)
        self._edit.setPlaceholderText(self.control.help)
        self._edit.setFixedHeight(lines * self._edit.fontMetrics().lineSpacing() + 20)
        self.name(self._edit)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.caption())
        column.addWidget(self._edit)
        self.set_value(value)
        self._edit.edited.connect(lambda text: self.changed.emit(text, False))
        self._edit.rested.connect(self._finish)

    @property
    def edit(self) -> PromptEdit:
        """The page."""
        return self._edit

    def set_known(
        self, completions: Callable[[str], Sequence[str]], unknown: Callable[[str], Sequence[str]]
    ) -> None:
        """What completes the beginning of a name (`KnownWords.completions`), and which words of a prompt are
        not known (`KnownWords.unknown`). Asked while one types, so both answer at once;
        `prompt_edit.nothing_known` for either switches it off.
        """
        self._edit.set_known(completions, unknown)

    def value(self) -> str:
        """At most `max_length` characters."""
        return self._edit.toPlainText()

    def set_value(self, value: str) -> None:
        """Show other words, without telling anybody."""
        self._edit.show_text(value)
        self._told = self.value()

    def _finish(self) -> None:
        if self.value() != self._told:
            self._told = self.value()
            self.changed.emit(self._told, True)
