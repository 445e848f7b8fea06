"""What stands under a picture, in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from studio.ui.tabs.pictures.axis_row import axis_words
from studio.ui.tabs.pictures.document import MAP_AXES, Between, Shown
from studio.ui.tabs.pictures.session import PicturesSession


def _tr(text: str) -> str:
    return QCoreApplication.translate("Pictures", text)


def original_words(session: PicturesSession) -> str:
    """The original and the name of its file."""
    code = session.document.code
    original = session.originals.get(code.picture) if code is not None else None
    words = _tr("Original")
    return f"{words} · {original.name}" if original is not None and original.name else words


def result_words(session: PicturesSession) -> str:
    """Where the picture comes from, how it is pulled, and whether it is kept."""
    subject = session.current()
    if subject is None:
        return ""
    words = [_between_words(subject)] if isinstance(subject, Between) else _shown_words(session, subject)
    # before the sliders, which may be too many for the line
    if session.keeping.item(subject) is not None:
        words.insert(1, _tr("kept"))
    elif session.keeping.under_way(subject):
        words.insert(1, _tr("being drawn for the gallery"))
    return " · ".join(words)


def _between_words(between: Between) -> str:
    share = round(100 * between.position)
    return f"A {100 - share} % · B {share} %"


def _shown_words(session: PicturesSession, shown: Shown) -> list[str]:
    code = shown.code
    if code.latent is not None:
        words = [_tr("From a latent")]
    elif code.picture is not None:
        words = [_tr("Rebuilt")]
    else:
        words = [_tr("Seed %1").replace("%1", str(code.seed))]
    if session.sight.plain:
        return [*words, _tr("before the sliders")]
    for pull in code.pulls:
        axis = session.shelf.axis(pull.axis)
        if axis is not None and pull.axis not in MAP_AXES:
            words.append(f"{axis_words(axis)[0]} {pull.amount:+.1f}")
    if any(pull.axis in MAP_AXES for pull in code.pulls):
        words.append(_tr("moved on the map"))
    return words
