"""The look: tokens -> palette, style sheet and icons, in dark and light, changed live."""

from __future__ import annotations

import tomllib
import weakref
from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPalette
from PySide6.QtWidgets import QApplication

from studio.ui.icons import make_icon
from studio.ui.settings import Appearance
from studio.ui.style_sheet import style_sheet

if TYPE_CHECKING:
    from studio.core.item import Label


@dataclass(frozen=True)
class Metrics:
    """Distances and sizes in logical pixels."""

    grid: int
    radius: int
    control: int
    text_normal: int
    text_small: int
    text_large: int
    text_title: int


@dataclass(frozen=True)
class Colours:
    """The colours of one appearance as “#rrggbb”; what each is for stands in tokens.toml."""

    window: str
    canvas: str
    panel: str
    raised: str
    hover: str
    pressed: str
    line: str
    outline: str
    text: str
    muted: str
    disabled: str
    accent: str
    accent_hover: str
    on_accent: str
    selection: str
    warning: str
    error: str
    good: str


@dataclass(frozen=True)
class Tokens:
    """Everything in tokens.toml."""

    metrics: Metrics
    dark: Colours
    light: Colours
    labels: Mapping[str, str]
    """By the words of `Label`; that is not imported here, since the first frame waits for nothing heavy."""

    @classmethod
    def read(cls, file: Path) -> Tokens:
        """Read the file that comes with the program."""
        data = tomllib.loads(file.read_text("utf-8"))
        return cls(
            Metrics(**data["metrics"]),
            Colours(**data["dark"]),
            Colours(**data["light"]),
            data["labels"],
        )


class HasIcon(Protocol):
    """A button or an action."""

    def setIcon(self, icon: QIcon, /) -> None: ...


class Theme(QObject):
    """The appearance of the running program."""

    changed = Signal()
    """Colours are others now: repaint what is painted by hand."""

    def __init__(self, resources: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._icons = resources / "icons"
        self.tokens = Tokens.read(resources / "design" / "tokens.toml")
        self.appearance = Appearance.DARK
        self._wearers: list[tuple[weakref.ref[QObject], str, str]] = []
        self._drawn: dict[tuple[str, str], QIcon] = {}

    @property
    def dark(self) -> bool:
        """Whether dark is shown now."""
        if self.appearance is Appearance.SYSTEM:
            return QGuiApplication.styleHints().colorScheme() != Qt.ColorScheme.Light
        return self.appearance is Appearance.DARK

    @property
    def colours(self) -> Colours:
        """The colours shown now."""
        return self.tokens.dark if self.dark else self.tokens.light

    @property
    def metrics(self) -> Metrics:
        """Distances, the same in every appearance."""
        return self.tokens.metrics

    def colour(self, pick: Callable[[Colours], str]) -> QColor:
        """A colour shown now, picked by attribute: `theme.colour(lambda c: c.accent)`."""
        return QColor(pick(self.colours))

    def label_colour(self, label: Label) -> QColor:
        """The colour of a label; invalid for `Label.NONE`."""
        return QColor(self.tokens.labels[label]) if label else QColor()

    def apply(self, appearance: Appearance) -> None:
        """Show this appearance at once."""
        self.appearance = appearance
        self.refresh()

    def refresh(self) -> None:
        """Dress the application (again): after a change, or when the system turned dark."""
        application = QApplication.instance()
        if not isinstance(application, QApplication):
            return
        application.setPalette(palette(self.colours))
        application.setStyleSheet(style_sheet(self.colours, self.metrics, self._icons))
        self._drawn.clear()
        self._dress()
        self.changed.emit()

    def icon_file(self, name: str) -> Path:
        """Where the drawing of an icon lies."""
        return self._icons / f"{name}.svg"

    def icon(self, name: str, colour: str = "") -> QIcon:
        """The icon `resources/icons/<name>.svg` in a colour (the text's, unless said otherwise)."""
        key = (name, colour or self.colours.text)
        if key not in self._drawn:
            self._drawn[key] = make_icon(self.icon_file(name), QColor(key[1]), QColor(self.colours.disabled))
        return self._drawn[key]

    def wear(self, wearer: HasIcon, name: str, on_accent: bool = False) -> None:
        """Give a button or action an icon that follows the appearance for as long as it lives."""
        wearer.setIcon(self.icon(name, self.colours.on_accent if on_accent else ""))
        if isinstance(wearer, QObject):
            self._wearers.append((weakref.ref(wearer), name, "on_accent" if on_accent else ""))

    def _dress(self) -> None:
        alive: list[tuple[weakref.ref[QObject], str, str]] = []
        for reference, name, role in self._wearers:
            wearer = reference()
            if wearer is None:
                continue
            try:
                wearer.setIcon(self.icon(name, self.colours.on_accent if role else ""))  # type: ignore[attr-defined]
            except RuntimeError:  # Qt has deleted it already
                continue
            alive.append((reference, name, role))
        self._wearers = alive


def palette(colours: Colours) -> QPalette:
    """What Fusion and hand-painted widgets take their colours from."""
    made = QPalette()
    role = QPalette.ColorRole
    plain = {
        role.Window: colours.panel,
        role.WindowText: colours.text,
        role.Base: colours.raised,
        role.AlternateBase: colours.panel,
        role.Text: colours.text,
        role.Button: colours.raised,
        role.ButtonText: colours.text,
        role.BrightText: colours.error,
        role.ToolTipBase: colours.raised,
        role.ToolTipText: colours.text,
        role.PlaceholderText: colours.muted,
        role.Highlight: colours.selection,
        role.HighlightedText: colours.text,
        role.Link: colours.accent,
        role.LinkVisited: colours.accent,
        role.Mid: colours.line,
        role.Dark: colours.line,
        role.Light: colours.hover,
        role.Accent: colours.accent,
    }
    for which, colour in plain.items():
        made.setColor(which, QColor(colour))
    for which in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, which, QColor(colours.disabled))
    return made


def contrast(first: str, second: str) -> float:
    """WCAG 2.1 contrast ratio of two “#rrggbb” colours, 1 to 21."""
    brighter, darker = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (brighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    channels = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    red, green, blue = (c / 12.92 if c <= 0.03928 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def colour_names() -> tuple[str, ...]:
    """The names of all colours, in the order of tokens.toml."""
    return tuple(field.name for field in fields(Colours))
