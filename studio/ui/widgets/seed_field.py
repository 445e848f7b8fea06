"""The seed: a number, and three ways to move on from it."""

from __future__ import annotations

import secrets

from PySide6.QtCore import QRegularExpression, Signal
from PySide6.QtGui import QRegularExpressionValidator
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QToolButton, QVBoxLayout, QWidget

from studio.core.params import SEED_LIMIT, Seed
from studio.ui.theme import Theme
from studio.ui.widgets.field import Field

SEED = Seed(
    "Seed", "Where the random numbers start: the same seed with the same settings gives the same picture."
)


class SeedField(Field):
    """A seed with lock, next and random.

    The lock only says what should happen after something was made; `advance` does it.
    """

    lock_changed = Signal(bool)

    def __init__(
        self, theme: Theme, control: Seed = SEED, value: int = 0, parent: QWidget | None = None
    ) -> None:
        super().__init__(control, parent)
        self._edit = QLineEdit(self)
        self._edit.setValidator(QRegularExpressionValidator(QRegularExpression("[0-9]{1,10}"), self))
        self._last = value
        self.set_value(value)
        self.name(self._edit)
        self._lock = self._button(self.tr("Keep this seed"), checkable=True)
        self._next = self._button(self.tr("Next seed"))
        self._random = self._button(self.tr("Random seed"))
        theme.wear(self._lock, "lock-open")
        theme.wear(self._next, "skip-forward")
        theme.wear(self._random, "dices")
        self._arrange()
        self._edit.editingFinished.connect(self._typed)
        self._lock.toggled.connect(lambda on: self._lock_toggled(theme, on))
        self._next.clicked.connect(self.next)
        self._random.clicked.connect(self.randomise)

    @property
    def locked(self) -> bool:
        """Whether the seed stays as it is after something was made."""
        return self._lock.isChecked()

    def set_locked(self, locked: bool) -> None:
        """Close or open the lock."""
        self._lock.setChecked(locked)

    def without_lock(self) -> SeedField:
        """For what is made once: no seed comes after it that could be kept."""
        self._lock.hide()
        return self

    def value(self) -> int:
        """In [0, SEED_LIMIT)."""
        return self._last

    def set_value(self, value: int) -> None:
        """Show another seed, without telling anybody."""
        self._last = value % SEED_LIMIT
        self._edit.setText(str(self._last))

    def next(self) -> None:
        """One further."""
        self._choose(self.value() + 1)

    def randomise(self) -> None:
        """Anywhere."""
        self._choose(secrets.randbelow(SEED_LIMIT))

    def advance(self, by: int) -> None:
        """After making `by` pictures: go past them, unless locked."""
        if not self.locked:
            self._choose(self.value() + by)

    def _choose(self, seed: int) -> None:
        if seed % SEED_LIMIT != self._last:
            self.set_value(seed)
            self.changed.emit(self.value(), True)

    def _typed(self) -> None:
        text = self._edit.text()
        self._choose(min(int(text), SEED_LIMIT - 1) if text else self._last)
        self.set_value(self._last)

    def _lock_toggled(self, theme: Theme, on: bool) -> None:
        theme.wear(self._lock, "lock" if on else "lock-open")
        self.lock_changed.emit(on)

    def _button(self, what: str, checkable: bool = False) -> QToolButton:
        button = QToolButton(self)
        button.setToolTip(what)
        button.setAccessibleName(what)
        button.setCheckable(checkable)
        button.setFixedSize(28, 28)
        return button

    def _arrange(self) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self._edit, 1)
        for button in (self._lock, self._next, self._random):
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.caption())
        column.addLayout(row)
