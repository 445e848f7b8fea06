"""The language of the window: one translation of ours and one of Qt's, installed before anything is made."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator

from studio.ui.error_words import TEMPLATES, SentenceTranslator
from studio.ui.settings import Language

LANGUAGES: Final = {
    Language.ENGLISH: "English",
    Language.GERMAN: "Deutsch",
    Language.FRENCH: "Français",
    Language.SPANISH: "Español",
    Language.JAPANESE: "日本語",
    Language.CHINESE: "简体中文",
}
"""Each by its own name, so that it is found again by who cannot read the one chosen."""

EAST_ASIAN: Final = frozenset({Language.JAPANESE, Language.CHINESE})
"""Written with letters that Inter has not."""

_OF_LOCALE: Final = {
    QLocale.Language.German: Language.GERMAN,
    QLocale.Language.French: Language.FRENCH,
    QLocale.Language.Spanish: Language.SPANISH,
    QLocale.Language.Japanese: Language.JAPANESE,
}


def spoken(language: Language, system: QLocale) -> Language:
    """What the window speaks: the system's language where it is one of ours, or English."""
    if language is not Language.SYSTEM:
        return language
    if (
        system.language() == QLocale.Language.Chinese
        and system.script() == QLocale.Script.SimplifiedChineseScript
    ):
        return Language.CHINESE
    return _OF_LOCALE.get(system.language(), Language.ENGLISH)


def offered(folder: Path) -> set[Language]:
    """The languages there are words for; a translation that is far from done has no .qm file."""
    own = {language for language in LANGUAGES if (folder / f"quartet_{language}.qm").is_file()}
    return own | {Language.SYSTEM, Language.ENGLISH}


def install(language: Language, folder: Path, parent: QObject) -> list[QTranslator]:
    """Make the program speak it from here on; nothing is read for English.

    Args:
        language: not `Language.SYSTEM`.
        folder: our translations.
        parent: keeps them alive.

    Returns:
        What was installed; without files nothing, and all is English.
    """
    if language is Language.ENGLISH or language not in offered(folder):
        return []
    of_qt, own = QTranslator(parent), QTranslator(parent)
    at = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    of_qt.load(str(at / f"qtbase_{language}.qm"))
    own.load(str(folder / f"quartet_{language}.qm"))
    asked_last = SentenceTranslator(own, folder / TEMPLATES, parent)
    installed: list[QTranslator] = [asked_last, of_qt, own]
    return [each for each in installed if QCoreApplication.installTranslator(each)]
