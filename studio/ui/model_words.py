"""What is said of the models that come with the program or can be had, in the language of the window.

A model's manifest says it in English, and what its licence asks for is binding in those words alone; the card
of a model is shown as it is. Their names are names. packaging/localization finds the texts in the manifests.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def model_words(text: str) -> str:
    """A summary, a licence or what it asks for; what is not known stays as it is."""
    return QCoreApplication.translate("Models", text) if text else ""


def licence_words(licence: str, note: str) -> str:
    """The licence with what it asks for."""
    return f"{model_words(licence)}. {model_words(note)}" if note else model_words(licence)
