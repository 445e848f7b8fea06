"""What the directions and sliders that come with a model are called, in the language of the window.

A model's file has them in English. Names that somebody gave to directions of their own stay as they are.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from studio.ui.noop import QT_TRANSLATE_NOOP

KNOWN = (
    QT_TRANSLATE_NOOP("Directions", "Turn"),
    QT_TRANSLATE_NOOP("Directions", "to the left"),
    QT_TRANSLATE_NOOP("Directions", "to the right"),
    QT_TRANSLATE_NOOP("Directions", "Tilt"),
    QT_TRANSLATE_NOOP("Directions", "chin down"),
    QT_TRANSLATE_NOOP("Directions", "chin up"),
    QT_TRANSLATE_NOOP("Directions", "Smile"),
    QT_TRANSLATE_NOOP("Directions", "serious"),
    QT_TRANSLATE_NOOP("Directions", "smiling"),
    QT_TRANSLATE_NOOP("Directions", "Age"),
    QT_TRANSLATE_NOOP("Directions", "younger"),
    QT_TRANSLATE_NOOP("Directions", "older"),
    QT_TRANSLATE_NOOP("Directions", "Gender"),
    QT_TRANSLATE_NOOP("Directions", "masculine"),
    QT_TRANSLATE_NOOP("Directions", "feminine"),
    QT_TRANSLATE_NOOP("Directions", "Glasses"),
    QT_TRANSLATE_NOOP("Directions", "without"),
    QT_TRANSLATE_NOOP("Directions", "with"),
    QT_TRANSLATE_NOOP("Directions", "Beard"),
    QT_TRANSLATE_NOOP("Directions", "shaven"),
    QT_TRANSLATE_NOOP("Directions", "bearded"),
    QT_TRANSLATE_NOOP("Directions", "Hair length"),
    QT_TRANSLATE_NOOP("Directions", "short"),
    QT_TRANSLATE_NOOP("Directions", "long"),
    QT_TRANSLATE_NOOP("Directions", "Fringe"),
    QT_TRANSLATE_NOOP("Directions", "free forehead"),
    QT_TRANSLATE_NOOP("Directions", "fringe"),
    QT_TRANSLATE_NOOP("Directions", "Curls"),
    QT_TRANSLATE_NOOP("Directions", "straight"),
    QT_TRANSLATE_NOOP("Directions", "curly"),
    QT_TRANSLATE_NOOP("Directions", "Hair colour"),
    QT_TRANSLATE_NOOP("Directions", "dark"),
    QT_TRANSLATE_NOOP("Directions", "light"),
    QT_TRANSLATE_NOOP("Directions", "Hat"),
    QT_TRANSLATE_NOOP("Directions", "bare head"),
    QT_TRANSLATE_NOOP("Directions", "hat"),
    QT_TRANSLATE_NOOP("Directions", "Light"),
    QT_TRANSLATE_NOOP("Directions", "from the right"),
    QT_TRANSLATE_NOOP("Directions", "from the left"),
    QT_TRANSLATE_NOOP("Directions", "darker"),
    QT_TRANSLATE_NOOP("Directions", "lighter"),
    QT_TRANSLATE_NOOP("Directions", "Tint"),
    QT_TRANSLATE_NOOP("Directions", "green"),
    QT_TRANSLATE_NOOP("Directions", "magenta"),
    QT_TRANSLATE_NOOP("Directions", "Warmth"),
    QT_TRANSLATE_NOOP("Directions", "cool"),
    QT_TRANSLATE_NOOP("Directions", "warm"),
    QT_TRANSLATE_NOOP("Directions", "cooler"),
    QT_TRANSLATE_NOOP("Directions", "warmer"),
    QT_TRANSLATE_NOOP("Directions", "Background"),
    QT_TRANSLATE_NOOP("Directions", "bright"),
)
"""Names and ends of the sliders of the models that come with the program, and of those it can get."""


def direction_words(text: str) -> str:
    """The name or an end of a slider; what is not known stays as it is."""
    return QCoreApplication.translate("Directions", text) if text else ""
