"""The keys by the names that stand on a keyboard of the language, as Qt names them in menus and lists.

Translators leave `Ctrl` and `Space` as they are; a window that says “Strg+Z” in its menu and “Ctrl+Z” in its
hints would speak of two keyboards.
"""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QTranslator

_KEYS = (
    *("Ctrl", "Shift", "Alt", "Space", "Del", "Ins", "Home", "End", "PgUp", "PgDown", "Backspace"),
    *("Return", "Enter", "Esc", "Escape", "Left", "Right", "Up", "Down"),
)
_KEY = re.compile(rf"(?<![A-Za-z0-9_])({'|'.join(_KEYS)})(?![A-Za-z0-9_])")


def with_own_keys(language: str, text: str, said: str) -> str:
    """The translation with the key names of its language.

    Args:
        language: “de”.
        text: in English; what is no key there is none in the translation.
        said: the translation.
    """
    meant = set(_KEY.findall(text))
    names = key_names(language)
    return _KEY.sub(lambda found: names[found[0]] if found[0] in meant else found[0], said)


@cache
def key_names(language: str) -> dict[str, str]:
    """What Qt calls each key in a language; in English where it has no word of its own."""
    translator = QTranslator()
    at = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    translator.load(str(at / f"qtbase_{language}.qm"))
    return {key: translator.translate("QShortcut", key) or key for key in _KEYS}
