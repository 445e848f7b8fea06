"""What the directions and sliders that come with a model are called, in the language of the window.

A model's file has them in English, where packaging/localization finds them. Names that somebody gave to
directions of their own stay as they are.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def direction_words(text: str) -> str:
    """The name or an end of a slider; what is not known stays as it is."""
    return QCoreApplication.translate("Directions", text) if text else ""
