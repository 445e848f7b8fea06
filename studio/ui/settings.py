"""What the window remembers from one time to the next; nothing that a result depends on."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QByteArray, QObject, QSettings, Signal


class Appearance(StrEnum):
    """Light, dark, or as the system has it."""

    DARK = "dark"
    LIGHT = "light"
    SYSTEM = "system"


class Language(StrEnum):
    """What the window speaks, by the name of its translation; the system's when there is one of it."""

    SYSTEM = "system"
    ENGLISH = "en"
    GERMAN = "de"
    FRENCH = "fr"
    SPANISH = "es"
    JAPANESE = "ja"
    CHINESE = "zh_CN"


class Store(Protocol):
    """What settings are kept in, as `QSettings` does it."""

    def value(self, key: str, default: object = None, /) -> object: ...
    def setValue(self, key: str, value: object, /) -> None: ...
    def remove(self, key: str, /) -> None: ...
    def sync(self) -> None: ...


class Forgetful:
    """Keeps settings until the window closes, and in no file."""

    def __init__(self) -> None:
        self._values: dict[str, object] = {}

    def value(self, key: str, default: object = None, /) -> object:
        """What was kept, or `default`."""
        return self._values.get(key, default)

    def setValue(self, key: str, value: object, /) -> None:
        """Keep it."""
        self._values[key] = value

    def remove(self, key: str, /) -> None:
        """Keep it no longer."""
        self._values.pop(key, None)

    def sync(self) -> None:
        """Nothing to write."""


class UiSettings(QObject):
    """An ini file in the configuration folder, or none. Damaged or foreign values read as their defaults.

    Args:
        file: None in safe mode: all is as it was at first, and what is changed is forgotten.
    """

    reduced_motion_changed = Signal(bool)

    def __init__(self, file: Path | None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store: Store = (
            Forgetful() if file is None else QSettings(str(file), QSettings.Format.IniFormat, self)
        )

    def text(self, name: str, default: str = "") -> str:
        """A remembered word."""
        value = self._store.value(name, default)
        return value if isinstance(value, str) else default

    def number(self, name: str, default: float) -> float:
        """A remembered number."""
        try:
            return float(self.text(name, str(default)))
        except ValueError:
            return default

    def flag(self, name: str, default: bool) -> bool:
        """A remembered yes or no."""
        return self.text(name, "true" if default else "false") == "true"

    def set_text(self, name: str, value: str) -> None:
        """Remember a word."""
        self._store.setValue(name, value)

    def forget(self, name: str) -> None:
        """Remember it no longer."""
        self._store.remove(name)

    def set_number(self, name: str, value: float) -> None:
        """Remember a number."""
        self._store.setValue(name, f"{value:.17g}")

    def set_flag(self, name: str, value: bool) -> None:
        """Remember a yes or no."""
        self._store.setValue(name, "true" if value else "false")

    def bytes(self, name: str) -> QByteArray:
        """A remembered window geometry; empty when there is none."""
        value = self._store.value(name)
        return value if isinstance(value, QByteArray) else QByteArray()

    def set_bytes(self, name: str, value: QByteArray) -> None:
        """Remember a window geometry."""
        self._store.setValue(name, value)

    @property
    def appearance(self) -> Appearance:
        """Dark unless chosen otherwise: pictures are judged against neutral grey."""
        try:
            return Appearance(self.text("window/appearance", Appearance.DARK))
        except ValueError:
            return Appearance.DARK

    @appearance.setter
    def appearance(self, value: Appearance) -> None:
        self.set_text("window/appearance", value)

    @property
    def language(self) -> Language:
        """As the system unless chosen otherwise; the next window speaks it."""
        try:
            return Language(self.text("window/language", Language.SYSTEM))
        except ValueError:
            return Language.SYSTEM

    @language.setter
    def language(self, value: Language) -> None:
        self.set_text("window/language", value)

    @property
    def reduced_motion(self) -> bool:
        """Whether nothing should glide or fade."""
        return self.flag("window/reduced_motion", False)

    @reduced_motion.setter
    def reduced_motion(self, value: bool) -> None:
        if value != self.reduced_motion:
            self.set_flag("window/reduced_motion", value)
            self.reduced_motion_changed.emit(value)

    def sync(self) -> None:
        """Write it to disk now."""
        self._store.sync()
