"""What of a gallery lies outside it: links that were dragged, log and reports, what the window remembers of
the last painting, drafts of older versions.

It is deleted when the gallery gets a passphrase.
"""

from __future__ import annotations

import re
import shutil
from pathlib import Path
from typing import Final

from studio.engine.places import Places
from studio.gallery.files import write_whole
from studio.gallery.privacy.protecting import is_being_sealed

_LAST_PAINTING: Final = re.compile(rb"(^\[diffusion\]\r?\n(?:[^\[].*\n)*?)last=.*\n?", re.MULTILINE)
"""In the settings of the window: the line with the words, in its section."""


def clear_traces(places: Places) -> None:
    """Delete it; a draft goes into the gallery. What another program holds fast (Windows) stays."""
    shutil.rmtree(dragged(places), ignore_errors=True)
    _bring_in(places.data / "text.json", places.gallery / ".drafts")
    _forget_painting(places.config / "window.ini")
    for pattern in ("*.log.*", "report-*.txt"):
        for path in places.state.glob(pattern):
            path.unlink(missing_ok=True)
    for log in places.state.glob("*.log"):
        log.write_bytes(b"")  # emptied, not deleted: the window may be writing to it


def clear_traces_while_sealing(places: Places) -> None:
    """The same where sealing was begun and is not done: a kill may have come between the two.

    Raises:
        UserError: the gallery is sealed, and its key is gone or damaged.
    """
    if is_being_sealed(places.gallery):
        clear_traces(places)


def dragged(places: Places) -> Path:
    """Where files of a gallery in the open get their names before they are dragged out."""
    return places.cache / "dragged"


def _bring_in(draft: Path, folder: Path) -> None:
    """Version 0.4 wrote it beside the gallery: it is sealed with the rest."""
    if not draft.is_file():
        return
    if not (folder / draft.name).exists():
        write_whole(folder / draft.name, draft.read_bytes(), folder)
    draft.unlink()


def _forget_painting(settings: Path) -> None:
    """The window forgets it itself, when there is one; Qt takes over what others change in the file."""
    if not settings.is_file():
        return
    said = settings.read_bytes()
    left = _LAST_PAINTING.sub(rb"\1", said)
    if left != said:
        write_whole(settings, left, settings.parent)
