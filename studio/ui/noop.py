"""Marks a text that is translated where it is shown. Qt's own is typed as giving any object."""

from __future__ import annotations


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:
    """The text as it is; packaging/translations finds it by the name of this function.

    Args:
        context: what it is looked up by later.
        text: in English.
    """
    del context
    return text
