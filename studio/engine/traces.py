"""What of a gallery lies outside it: links that were dragged, log and reports, drafts of older versions.

It is deleted when the gallery gets a passphrase.
"""

from __future__ import annotations

import shutil

from studio.engine.places import Places


def clear_traces(places: Places) -> None:
    """Delete it. What another program holds fast (Windows) stays."""
    shutil.rmtree(places.cache / "dragged", ignore_errors=True)
    (places.data / "text.json").unlink(missing_ok=True)
    for pattern in ("*.log.*", "report-*.txt"):
        for path in places.state.glob(pattern):
            path.unlink(missing_ok=True)
    for log in places.state.glob("*.log"):
        log.write_bytes(b"")  # emptied, not deleted: the window may be writing to it
