"""What of a gallery lies outside it: links that were dragged, log and reports, drafts of older versions.

It is deleted when the gallery gets a passphrase.
"""

from __future__ import annotations

import shutil
from pathlib import Path

from studio.engine.places import Places


def _bring_in(draft: Path, folder: Path) -> None:
    """Version 0.4 wrote it beside the gallery: it is sealed with the rest."""
    if not draft.is_file():
        return
    if not (folder / draft.name).exists():
        folder.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(draft, folder / draft.name)
    draft.unlink()


def clear_traces(places: Places) -> None:
    """Delete it; a draft goes into the gallery. What another program holds fast (Windows) stays."""
    shutil.rmtree(places.cache / "dragged", ignore_errors=True)
    _bring_in(places.data / "text.json", places.gallery / ".drafts")
    for pattern in ("*.log.*", "report-*.txt"):
        for path in places.state.glob(pattern):
            path.unlink(missing_ok=True)
    for log in places.state.glob("*.log"):
        log.write_bytes(b"")  # emptied, not deleted: the window may be writing to it
