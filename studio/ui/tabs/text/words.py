"""What the Text tab says about what is going on."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from studio.ui.numbers import grouped
from studio.ui.tabs.text.session import TextSession


def _tr(text: str) -> str:
    return QCoreApplication.translate("Text", text)


def status_words(session: TextSession) -> str:
    """“Reading 320 tokens”, “Writing …”, “412 words · 61 tokens/s”."""
    if session.reading:
        return session.progress.note if session.progress and session.progress.note else _tr("Reading …")
    if session.writing:
        return _tr("Writing …")
    words = len(session.document.text.split())
    if not words:
        return ""
    parts = [_tr("%1 words").replace("%1", grouped(words)) if words != 1 else _tr("1 word")]
    if session.rate:
        parts.append(_tr("%1 tokens/s").replace("%1", f"{session.rate:.0f}"))
    return " · ".join(parts)
