"""One axis of the latent space as a slider with a padlock."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Signal
from PySide6.QtWidgets import QWidget

from studio.families.vae.latent_space import Axis
from studio.families.vae.params import LARGEST_PULL
from studio.ui.direction_words import direction_words
from studio.ui.numbers import decimal
from studio.ui.theme import Theme
from studio.ui.widgets.amount_row import AmountRow, small_button


def _tr(text: str) -> str:
    return QCoreApplication.translate("AxisRow", text)


class AxisRow(AmountRow):
    """Pulls the picture; locked, it keeps its amount whatever comes."""

    lock_toggled = Signal(bool)

    def __init__(self, axis: Axis, theme: Theme, parent: QWidget | None = None) -> None:
        name, low, high = axis_words(axis)
        lock = small_button(
            theme,
            "lock-open",
            _tr(
                "Lock: keeps this amount when sliders are reset or surprised, and when another picture comes"
            ),
            _tr("Lock %1").replace("%1", name),
        )
        super().__init__(name, low, high, LARGEST_PULL, help_of(axis), lock, parent)
        self.key = axis.key
        self._theme, self._axis = theme, axis
        lock.setCheckable(True)
        lock.toggled.connect(self._locked)

    def show_locked(self, locked: bool) -> None:
        """Open or close the padlock, without telling anybody."""
        if locked != self.button.isChecked():
            with QSignalBlocker(self.button):
                self.button.setChecked(locked)
            self._wear(locked)

    def _locked(self, locked: bool) -> None:
        self._wear(locked)
        self.lock_toggled.emit(locked)

    def _wear(self, locked: bool) -> None:
        self._theme.wear(self.button, "lock" if locked else "lock-open")


def axis_words(axis: Axis) -> tuple[str, str, str]:
    """Its name and its two ends, in the language of the window; “Latent 3” has a number for a name."""
    number = axis.name.rpartition(" ")[2]
    if not axis.named and number.isdecimal():
        return _tr("Latent %1").replace("%1", number), axis.low, axis.high
    return direction_words(axis.name), direction_words(axis.low), direction_words(axis.high)


def help_of(axis: Axis) -> str:
    """What the slider does to the picture."""
    _, low, high = axis_words(axis)
    if low and high:
        what = _tr("From “%1” to “%2”.").replace("%1", low).replace("%2", high)
    else:
        what = _tr("A way in which pictures change that nobody has given a name.")
    how = _tr("In standard deviations; 1 changes the picture by %1 of 255 levels. Double-click to reset.")
    return f"{what} {how.replace('%1', decimal(axis.change, 1))}"
